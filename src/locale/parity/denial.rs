//! Whether a sentence denies what it says, where that can be read reliably.
//!
//! Languages deny in many ways: “no older than” is “au plus”, «لا … إلا» is “only”. So a sentence that denies is held
//! only against one without the least word that limits, excepts or refuses.

use std::ops::Range;

use super::compare::{Difference, Matter, Side};
use super::flag::Flag;
use super::lexicon::{Lexicon, Meaning};
use super::tokens::{Kind, Token};
use super::version::{Block, Version};

/// What a sentence has of words that deny.
#[derive(Clone, Debug, Default)]
pub(super) struct Sentence {
    /// The word that denies, if one does.
    pub denial: Option<Range<u32>>,
    /// Whether a word limits, excepts or refuses.
    pub is_limited: bool,
}

impl Sentence {
    /// Takes a word into account.
    #[inline]
    pub(super) fn meet(&mut self, lexicon: &Lexicon, tokens: &[Token], at: usize) {
        if !tokens[at].flags.has(Flag::DENIES) {
            return;
        }
        let meaning = |at: usize| {
            lexicon.meanings(tokens[at].entry, &tokens[at + 1..]).map(|(length, phrase)| (length, phrase.meaning))
        };
        let denies = meaning(at).find_map(|(length, meaning)| match meaning {
            Meaning::Denies => Some((length, true)),
            Meaning::Limits => Some((length, false)),
            _ => None,
        });
        let Some((length, denies)) = denies else { return };
        // “No. 31” and “no more than” deny nothing.
        let is_number = matches!(tokens.get(at + 1).map(|next| next.kind), Some(Kind::Sign('.') | Kind::Digits { .. }));
        let is_bound = (at + length..tokens.len().min(at + length + REACHES)).any(|next| {
            meaning(next)
                .any(|(_, meaning)| matches!(meaning, Meaning::Bound(_) | Meaning::Passes(_) | Meaning::OrMore(_)))
        });
        if !denies || is_number || is_bound {
            self.is_limited = true;
        } else if self.denial.is_none() {
            self.denial = Some(tokens[at].start..tokens[at + length - 1].end);
        }
    }

    fn is_plain(&self) -> bool {
        self.denial.is_none() && !self.is_limited
    }
}

/// How many words behind a “no” may make it a bound.
const REACHES: usize = 4;

/// Adds sentences of two blocks of which one denies and the other says nothing of the sort.
pub(super) fn denials(first: &Version, second: &Version, pair: (&Block, &Block), found: &mut Vec<Difference>) {
    let (one, two) = (sentences(first, pair.0), sentences(second, pair.1));
    if one.iter().chain(two).all(|sentence| sentence.denial.is_none()) {
        return;
    }
    if one.len() != two.len() {
        let (a, b) = (one.iter().find(|s| s.denial.is_some()), two.iter().find(|s| s.denial.is_some()));
        let is_plain = |sentences: &[Sentence]| sentences.iter().all(Sentence::is_plain);
        if let Some(a) = a.filter(|_| is_plain(two)) {
            found.push(difference(first, second, pair, (a, &Sentence::default())));
        }
        if let Some(b) = b.filter(|_| is_plain(one)) {
            found.push(difference(first, second, pair, (&Sentence::default(), b)));
        }
        return;
    }
    for (a, b) in one.iter().zip(two) {
        if a.denial.is_some() && b.is_plain() || b.denial.is_some() && a.is_plain() {
            found.push(difference(first, second, pair, (a, b)));
        }
    }
}

fn sentences<'v>(version: &'v Version, block: &Block) -> &'v [Sentence] {
    &version.sentences[block.sentences.start as usize..block.sentences.end as usize]
}

fn difference(first: &Version, second: &Version, pair: (&Block, &Block), said: (&Sentence, &Sentence)) -> Difference {
    let side = |version: &Version, block: &Block, sentence: &Sentence| Side {
        place: sentence.denial.clone().map_or_else(|| block.place.clone(), |words| version.in_file(words)),
        said: sentence
            .denial
            .as_ref()
            .and_then(|words| version.words.get(words.start as usize..words.end as usize))
            .map(str::to_owned),
        count: 0,
    };
    Difference {
        matter: Matter::Fact,
        first: side(first, pair.0, said.0),
        second: side(second, pair.1, said.1),
        meant: None,
    }
}
