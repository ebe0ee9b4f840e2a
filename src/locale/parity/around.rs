//! What stands around a number and changes what it says: at least, no more than; and how it follows the one before it.

use super::fact::{Fact, Joint, What};
use super::flag::Flag;
use super::lexicon::Meaning;
use super::reading::Reading;
use super::tokens::Kind;

/// Words that were met and wait for a number.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Around {
    /// The token after a word that says at least or at most, which of them, and how many words may stand between.
    bound: Option<(usize, bool, usize)>,
    /// The token after the last “not”.
    not: Option<usize>,
    /// The token after the last fact.
    last: Option<usize>,
}

/// How far a “not” reaches before a verb, in words.
const NOT_REACHES: usize = 3;

/// How far it may reach.
const NOT_BLURS: usize = 9;

/// How many words may stand between a verb and its number: “does not exceed, for each type of service, half a million”.
const VERB_REACHES: usize = 6;

/// How many may stand between “more than” and its number: “more than the half”.
const WORD_REACHES: usize = 2;

impl Around {
    /// Whether the last fact ends where a token begins.
    pub(super) fn is_right_after(&self, at: usize) -> bool {
        self.last == Some(at)
    }
}

impl Reading<'_> {
    /// A “not” at a token.
    pub(super) fn meet_not(&mut self, at: usize) {
        let Some((next, ())) = self.take(at, |phrase| (phrase.meaning == Meaning::Not).then_some(())) else { return };
        // «إلا» is no «ألا», though their letters fold into the same.
        let word = self.letters(at, next);
        let is_joined = |before: &str| before.is_empty() || self.lexicon.joined_words.iter().any(|word| word == before);
        let is_not = |not: &String| word.strip_suffix(not.as_str()).is_some_and(is_joined);
        if word.is_ascii() || self.lexicon.not.iter().any(is_not) {
            self.around.not = Some(next);
        }
    }

    /// A word at a token that says at least or at most: of the number that follows, or of the one before it.
    pub(super) fn meet_bound(&mut self, at: usize) -> Option<usize> {
        let (next, meaning) = self.take(at, |phrase| match phrase.meaning {
            Meaning::Bound(_) | Meaning::OrMore(_) | Meaning::Passes(_) => Some(phrase.meaning),
            _ => None,
        })?;
        let reach = if matches!(meaning, Meaning::Passes(_)) { NOT_REACHES } else { 1 };
        let distance = self.around.not.filter(|not| *not <= at && self.is_plain(*not, at)).map(|not| at - not);
        // Somewhat farther away nobody can tell what is denied.
        if distance.is_some_and(|distance| (reach + 1..=NOT_BLURS).contains(&distance)) {
            return Some(next);
        }
        let is_denied = distance.is_some_and(|distance| distance <= reach);
        match meaning {
            Meaning::OrMore(more) if !self.starts_number(next) => self.bound_before(at, more),
            // “3 % more than the year before”.
            Meaning::Bound(more) if self.around.is_right_after(at) && !self.starts_number(next) => {
                self.bound_before(at, more);
            }
            Meaning::OrMore(more) => self.around.bound = Some((next, more, 0)),
            Meaning::Bound(more) => self.around.bound = Some((next, more != is_denied, WORD_REACHES)),
            Meaning::Passes(more) => self.around.bound = Some((next, more != is_denied, VERB_REACHES)),
            _ => {}
        }
        Some(next)
    }

    fn bound_before(&mut self, at: usize, more: bool) {
        let is_near =
            self.around.last.is_some_and(|last| last <= at && at - last <= WORD_REACHES + 1 && self.is_plain(last, at));
        if let Some(fact) = self.facts.last_mut().filter(|_| is_near)
            && matches!(fact.what, What::Number(_))
        {
            fact.bound = Some(more);
        }
    }

    /// Whether no sign stands among some tokens.
    fn is_plain(&self, from: usize, to: usize) -> bool {
        self.tokens[from..to].iter().all(|token| !matches!(token.kind, Kind::Sign(_)))
    }

    /// Puts down what stands around a fact that was just read.
    pub(super) fn surround(&mut self, from: usize, to: usize, fact: &mut Fact) {
        if let Some((next, more, reach)) = self.around.bound
            && matches!(fact.what, What::Number(_))
            && fact.weight > super::fact::Weight::Hint
        {
            if next <= from && from - next <= reach && self.is_plain(next, from) {
                fact.bound = Some(more);
            }
            self.around.bound = None;
        }
        fact.joint = self.around.last.filter(|last| *last <= from).map_or(Joint::Apart, |last| self.joint(last, from));
        if fact.weight > super::fact::Weight::Hint {
            // What was denied is said.
            (self.around.last, self.around.not) = (Some(to), None);
        }
    }

    fn joint(&self, from: usize, to: usize) -> Joint {
        const FAR: usize = 12;
        if to - from > FAR {
            return Joint::Apart;
        }
        let mut joint = Joint::Apart;
        for at in from..to {
            match self.tokens[at].kind {
                Kind::Sign('.' | ';' | ':' | '!' | '?' | '\u{061F}' | '\u{061B}') => return Joint::Apart,
                Kind::Sign(',' | '\u{060C}') => {
                    joint = Joint::And;
                    continue;
                }
                _ if !self.tokens[at].flags.has(Flag::JOINS) => continue,
                Kind::Word { .. } | Kind::Digits { .. } | Kind::Sign(_) => {}
            }
            let (mut has_and, mut reaches) = (false, None);
            for (length, phrase) in self.meanings(at) {
                match phrase.meaning {
                    Meaning::OutOf => return Joint::Apart,
                    Meaning::And | Meaning::Then => has_and = true,
                    Meaning::To => reaches = reaches.or(Some(at + length)),
                    _ => {}
                }
            }
            if has_and {
                joint = Joint::And;
            } else if reaches == Some(to) {
                joint = Joint::To;
            }
        }
        let has_and = joint == Joint::Apart && self.meanings(to).any(|(_, phrase)| phrase.and);
        if has_and { Joint::And } else { joint }
    }
}
