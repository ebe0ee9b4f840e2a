//! A walk over the words of a text that stops where something is said that can be compared.
//!
//! At each place the readers are asked in order, the one that needs most first: telephone, date, time,
//! quarter, number. Where none answers, the walk goes on.

use std::cell::Cell;

use super::around::Around;
use super::fact::{Amount, Exact, Fact, HOUR, Joint, MONTH, Unit, Weight, What};
use super::flag::Flag;
use super::lexicon::{self, Ending, Lexicon, Meaning, NONE, Phrase};
use super::names::Names;
use super::tokens::{Kind, Token};
use super::words::Number;
use super::{fold, links};
use crate::base::Lang;

/// One text, cut into tokens, being read.
pub(super) struct Reading<'r> {
    /// The words of its language.
    pub lexicon: &'r Lexicon,
    /// The names that the site knows in this language.
    pub names: &'r Names,
    /// The languages of the site, whose codes make no difference in addresses.
    pub languages: &'r [Lang],
    /// The letters of the whole text.
    pub text: &'r str,
    /// Its tokens.
    pub tokens: &'r [Token],
    /// What was read.
    pub facts: &'r mut Vec<Fact>,
    /// The first token that no fact has taken yet.
    pub free: usize,
    /// The number that was read last, and where: several readers ask for the same one.
    pub last: Cell<(usize, Option<Number>)>,
    /// What was met that changes what a number says.
    pub around: Around,
}

impl<'r> Reading<'r> {
    /// Reads everything.
    pub(super) fn read(&mut self) {
        let mut at = 0;
        while let Some(token) = self.tokens.get(at) {
            let next = match token.kind {
                Kind::Digits { .. } => self.take_digits(at),
                Kind::Word { .. } => self.take_word(at),
                Kind::Sign(sign) => self.take_sign(at, sign),
            };
            self.free = self.free.max(next.unwrap_or(at));
            at = next.map_or(at + 1, |next| next.max(at + 1));
        }
    }

    fn take_digits(&mut self, at: usize) -> Option<usize> {
        self.phone(at)
            .or_else(|| self.numeric_date(at))
            .or_else(|| self.time(at))
            .or_else(|| self.date(at))
            .or_else(|| self.quarter(at))
            .or_else(|| self.decade(at))
            .or_else(|| self.amount(at))
    }

    fn take_word(&mut self, at: usize) -> Option<usize> {
        if let Some(next) = self.name(at) {
            return Some(next);
        }
        // Hardly any word has a sign or digits right behind it.
        if self.is_glued(at)
            && let Some(next) = self.address(at).or_else(|| self.code(at))
        {
            return Some(next);
        }
        let flags = self.tokens[at].flags;
        if flags.has(Flag::NOTHING) {
            return None;
        }
        if flags.has(Flag::NOT) {
            self.meet_not(at);
        }
        if !flags.has(Flag::STARTS) || !self.starts(at) {
            return self.roman(at).or_else(|| self.dual(at));
        }
        if flags.has(Flag::NUMBER.and(Flag::TIME).and(Flag::DATE).and(Flag::QUARTER).and(Flag::DECADE).and(Flag::MINUS))
        {
            let read = self.time(at).or_else(|| self.date(at)).or_else(|| self.quarter(at)).or_else(|| self.decade(at));
            if let Some(next) = read.or_else(|| self.amount(at)) {
                return Some(next);
            }
        }
        if flags.has(Flag::SIMPLE)
            && let Some(next) = self.simple(at)
        {
            return Some(next);
        }
        if flags.has(Flag::BOUND)
            && let Some(next) = self.meet_bound(at)
        {
            return Some(next);
        }
        self.roman(at)
    }

    /// Whether an expression that fits begins a fact; “a” does only before a number or a unit.
    fn starts(&self, at: usize) -> bool {
        self.meanings(at).any(|(length, phrase)| match phrase.meaning {
            Meaning::One => {
                let follows = at.checked_sub(1).is_some_and(|before| self.is_known(before));
                self.lexicon.units_first && follows || self.is_known(at + length)
            }
            meaning => Flag::of(meaning).has(Flag::STARTS),
        })
    }

    fn take_sign(&mut self, at: usize, sign: char) -> Option<usize> {
        match sign {
            '+' | '(' => self.phone(at),
            '@' => self.email(at),
            '-' | '\u{2212}' => self.amount(at),
            _ => None,
        }
    }

    /// Facts that one expression states by itself.
    fn simple(&mut self, at: usize) -> Option<usize> {
        let mut found = None;
        if let Some((next, up)) = self.take(at, |phrase| match phrase.meaning {
            Meaning::Moves(up) => Some(up),
            _ => None,
        }) {
            // It stands between a “not” or a bound and their number, and takes neither.
            let (start, end) = (self.tokens[at].start, self.tokens[next - 1].end);
            let (what, weight) = (What::Move(up), Weight::Soft);
            self.facts.push(Fact { what, or: None, weight, bound: None, joint: Joint::Apart, start, end });
            return Some(next);
        }
        if let Some((next, day)) = self.take(at, |phrase| match phrase.meaning {
            Meaning::Weekday(day) => Some(day),
            _ => None,
        }) {
            self.push(at, next, What::Weekday(day), None, Weight::Soft);
            return Some(next);
        }
        for (length, phrase) in self.meanings(at) {
            let fact = match phrase.meaning {
                // “Les deux tiers” are no pair.
                Meaning::Hint(_) if self.number(at + length - 1).is_some_and(|number| number.end > at + length) => {
                    continue;
                }
                Meaning::Hint(number) => (number_of(number, None), Weight::Hint),
                Meaning::One => (number_of(1, None), Weight::Hint),
                // “Two hours and forty minutes.”
                Meaning::TwoOf(HOUR) if self.is_followed_by_minutes(at + length) => {
                    return self.after_hours(at, at + length, 2);
                }
                // “The two years”, “the years 2014 and 2024” count nothing.
                Meaning::TwoOf(unit) => {
                    let is_named = phrase.definite || self.names_its_two(at + length);
                    let weight = if is_named { Weight::Hint } else { Weight::Firm };
                    let (end, value) = self.and_a_part_of(at + length, Exact::whole(2));
                    found = Some((end - at, (What::Number(Amount { value, unit: Some(unit) }), weight)));
                    break;
                }
                // “Billions of dirhams”, as a unit of measure.
                Meaning::Scales(power) => (What::Number(Amount::bare(Exact::whole(1).shifted(power))), Weight::Hint),
                Meaning::Every(months) => (number_of(months.into(), Some(MONTH)), Weight::Hint),
                Meaning::About(number) => (number_of(number, None), Weight::Soft),
                // “The two laws” are often said without their number.
                Meaning::Two if phrase.definite => (What::Pair, Weight::Hint),
                Meaning::Two => (What::Pair, Weight::Soft),
                _ => continue,
            };
            found = Some((length, fact));
            break;
        }
        let (length, (what, weight)) = found?;
        self.push(at, at + length, what, None, weight);
        Some(at + length)
    }

    /// Whether what follows a dual names the two: years, days, months.
    fn names_its_two(&self, at: usize) -> bool {
        let is_month = |phrase: &Phrase| matches!(phrase.meaning, Meaning::Month(_)).then_some(());
        matches!(self.tokens.get(at).map(|token| token.kind), Some(Kind::Digits { .. }))
            || self.take(at, is_month).is_some()
    }

    /// Whether “the” alone is joined to a word, and no little word with it: so does an adjective, never a noun behind “by”.
    pub(super) fn has_article_alone(&self, at: usize) -> bool {
        let word = self.letters(at, at + 1);
        let starts =
            |word: &str| self.lexicon.definite.first().is_some_and(|article| word.starts_with(article.as_str()));
        starts(word) || self.lexicon.joined_and.iter().any(|and| word.strip_prefix(and.as_str()).is_some_and(starts))
    }

    /// Two of something, by the ending of its name.
    fn dual(&mut self, at: usize) -> Option<usize> {
        let Kind::Word { last, letters: 5.., .. } = self.tokens[at].kind else { return None };
        if !self.lexicon.duals.iter().any(|ending| ending[0] == last) {
            return None;
        }
        let word = lexicon::ending(self.letters(at, at + 1));
        let is_of = |ending: &Ending| ending.iter().zip(&word).all(|(letter, own)| *letter == 0 || letter == own);
        if !self.lexicon.duals.iter().any(is_of) {
            return None;
        }
        // An adjective of two things is in the dual too.
        let is_two = |fact: &Fact| match fact.what {
            What::Number(amount) => amount.value == Exact::whole(2),
            what => what == What::Pair,
        };
        if self.around.is_right_after(at) && self.facts.last().is_some_and(is_two) {
            return None;
        }
        let is_sure = self.lexicon.sure_duals.iter().any(is_of) && !self.is_definite(at);
        self.push(at, at + 1, What::Pair, None, if is_sure { Weight::Soft } else { Weight::Hint });
        None
    }

    /// Whether “the” is joined to a word.
    pub(super) fn is_definite(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at) else { return false };
        let word = self.text.get(token.start as usize..token.end as usize).unwrap_or_default();
        let starts = |word: &str| self.lexicon.definite.iter().any(|joined| word.starts_with(joined.as_str()));
        starts(word) || self.lexicon.joined_and.iter().any(|and| word.strip_prefix(and.as_str()).is_some_and(starts))
    }

    /// A Roman numeral: of two signs or more, or of one with the ending of an ordinal.
    fn roman(&mut self, at: usize) -> Option<usize> {
        let Kind::Word { capital: true, letters: 1..=8, .. } = self.tokens[at].kind else { return None };
        let word = self.letters(at, at + 1);
        let numeral = word.len() - word.trim_start_matches(['I', 'V', 'X']).len();
        if numeral == 0 {
            return None;
        }
        let ending = fold::word(&word[numeral..]);
        let is_ordinal = numeral < word.len() && self.means(self.lexicon.find(ending).0, Meaning::OrdinalSign);
        if numeral < word.len() && !is_ordinal {
            return None;
        }
        let value = roman_value(&word[..numeral])?;
        let weight = if numeral > 1 || is_ordinal { Weight::Soft } else { Weight::Hint };
        self.push(at, at + 1, What::Rank(value), None, weight);
        Some(at + 1)
    }

    /// A name that the site knows.
    fn name(&mut self, at: usize) -> Option<usize> {
        let (length, name) = self.names.find(&self.tokens[at..])?;
        self.push(at, at + length, What::Name(name), None, Weight::Soft);
        Some(at + length)
    }

    /// An address that begins with its protocol or with `www`.
    fn address(&mut self, at: usize) -> Option<usize> {
        let Kind::Sign(':' | '.') = self.tokens.get(at + 1)?.kind else { return None };
        let word = self.letters(at, at + 1);
        if !["http", "https", "www"].contains(&word) {
            return None;
        }
        let rest = &self.text[self.tokens[at].start as usize..];
        let end =
            rest.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '»' | ')')).unwrap_or(rest.len());
        let address = rest[..end].trim_end_matches(['.', ',', ';', ':', '،', '؛']);
        if address.len() <= word.len() + 1 {
            return None;
        }
        let end = self.tokens[at].start + u32::try_from(address.len()).ok()?;
        let code = fold::code(&links::neutral(address, self.languages));
        let next = at + self.tokens[at..].iter().take_while(|token| token.start < end).count();
        self.push(at, next, What::Code(code), None, Weight::Firm);
        Some(next)
    }

    /// An e-mail address, met at its sign.
    fn email(&mut self, at: usize) -> Option<usize> {
        let sign = self.tokens[at];
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
        let before = &self.text[..sign.start as usize];
        let after = &self.text[sign.end as usize..];
        let start = before
            .rfind(|c: char| !is_part(c))
            .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
        let end = after.find(|c: char| !is_part(c)).unwrap_or(after.len());
        let host = after[..end].trim_end_matches(['.', '-']);
        if start == before.len() || !host.contains('.') {
            return None;
        }
        let end = sign.end + u32::try_from(host.len()).ok()?;
        let start = u32::try_from(start).ok()?;
        let code = fold::code(&self.text[start as usize..end as usize]);
        self.facts.retain(|fact| fact.end <= start);
        let (bound, joint) = (None, Joint::Apart);
        self.facts.push(Fact { what: What::Code(code), or: None, weight: Weight::Firm, bound, joint, start, end });
        Some(at + self.tokens[at..].iter().take_while(|token| token.start < end).count())
    }

    /// Letters and digits in one: a reference, a road, a standard.
    fn code(&mut self, at: usize) -> Option<usize> {
        let Kind::Word { hash, .. } = self.tokens[at].kind else { return None };
        let digits = self.tokens.get(at + 1).filter(|digits| digits.start == self.tokens[at].end)?;
        let Kind::Digits { value, count } = digits.kind else { return None };
        let glued = |meaning: Meaning| {
            let sign = matches!(meaning, Meaning::QuarterSign | Meaning::HalfSign) && count == 1;
            sign || matches!(meaning, Meaning::Unit(_) | Meaning::And)
        };
        if self.lexicon.joined.contains(&hash) || self.meanings(at).any(|(_, phrase)| glued(phrase.meaning)) {
            return None;
        }
        let mut end = at + 2;
        while self.is_glued(end - 1) && !matches!(self.tokens[end].kind, Kind::Sign(_)) {
            end += 1;
        }
        let code = fold::code(self.letters(at, end));
        let number = (count <= 18 && end == at + 2).then(|| number_of(value, None));
        self.push(at, end, What::Code(code), number, Weight::Soft);
        Some(end)
    }

    /// Whether nothing stands between a token and the next.
    pub(super) fn is_glued(&self, at: usize) -> bool {
        matches!((self.tokens.get(at), self.tokens.get(at + 1)), (Some(one), Some(two)) if one.end == two.start)
    }

    /// Whether a token could begin a number.
    pub(super) fn starts_number(&self, at: usize) -> bool {
        match self.tokens.get(at).map(|token| token.kind) {
            Some(Kind::Digits { .. }) => true,
            Some(Kind::Word { .. }) => self.number(at).is_some(),
            Some(Kind::Sign(_)) | None => false,
        }
    }

    /// The expressions that begin at a token, the longest first, with how many tokens each takes.
    pub(super) fn meanings(&self, at: usize) -> impl Iterator<Item = (usize, &'r Phrase)> + use<'r> {
        let (entry, following) = match self.tokens.get(at) {
            Some(token) => (token.entry, &self.tokens[at + 1..]),
            None => (NONE, &self.tokens[..0]),
        };
        self.lexicon.meanings(entry, following)
    }

    /// Whether an expression may begin at a token.
    pub(super) fn is_known(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.entry != NONE)
    }

    /// Whether one of some sorts of expressions may begin at a token.
    #[inline]
    pub(super) fn may_be(&self, at: usize, sorts: Flag) -> bool {
        self.tokens.get(at).is_some_and(|token| token.flags.has(sorts))
    }

    /// The first meaning at a token that `wanted` takes, and the token after it.
    pub(super) fn take<T>(&self, at: usize, wanted: impl Fn(&Phrase) -> Option<T>) -> Option<(usize, T)> {
        if !self.is_known(at) {
            return None;
        }
        self.meanings(at).find_map(|(length, phrase)| Some((at + length, wanted(phrase)?)))
    }

    /// The token after an expression of this meaning, or the same token when there is none.
    #[inline]
    pub(super) fn skip(&self, at: usize, meaning: Meaning) -> usize {
        if !self.may_be(at, Flag::of(meaning)) {
            return at;
        }
        self.take(at, |phrase| (phrase.meaning == meaning).then_some(())).map_or(at, |(next, ())| next)
    }

    fn means(&self, entry: u32, meaning: Meaning) -> bool {
        self.lexicon.meanings(entry, &[]).any(|(_, phrase)| phrase.meaning == meaning)
    }

    /// The letters of some tokens.
    pub(super) fn letters(&self, from: usize, to: usize) -> &'r str {
        let end = self.tokens[to - 1].end as usize;
        self.text.get(self.tokens[from].start as usize..end).unwrap_or_default()
    }

    /// The unit right before a number: `MAD 12`, `%25`.
    pub(super) fn unit_before(&self, at: usize) -> Option<Unit> {
        use super::fact::Dimension::{Dirham, Dollar, Euro, Share};
        let before = at.checked_sub(1).filter(|before| *before >= self.free)?;
        let (_, unit) = self.take(before, |phrase| match phrase.meaning {
            Meaning::Unit(unit) => Some(unit),
            _ => None,
        })?;
        matches!(unit.dimension, Dirham | Euro | Dollar | Share).then_some(unit)
    }

    /// The unit of a number that ends before `at`, and the token after it.
    pub(super) fn unit_after(&self, at: usize, with_of: bool) -> Option<(usize, Unit)> {
        self.unit_of(at, with_of, false)
    }

    /// The same of a part of a unit: “of the hour”.
    pub(super) fn unit_of(&self, at: usize, with_of: bool, is_share: bool) -> Option<(usize, Unit)> {
        if !self.may_be(at, Flag::COUNTED) {
            return None;
        }
        let wanted = |at| {
            self.take(at, |phrase| match phrase.meaning {
                Meaning::Unit(unit) => Some(unit),
                Meaning::WholeOf(unit) if is_share => Some(unit),
                _ => None,
            })
        };
        // “Three quarters of an hour”, but not “a thousand a day”.
        let is_one = self.skip(at, Meaning::One) > at;
        let of = if with_of && !is_one { self.skip(at, Meaning::Of) } else { at };
        wanted(at)
            .or_else(|| wanted(of))
            .or_else(|| wanted(self.skip(of, Meaning::One)).filter(|_| of > at || is_share))
    }

    /// Writes down what some tokens say.
    pub(super) fn push(&mut self, from: usize, to: usize, what: What, or: Option<What>, weight: Weight) {
        let (start, end) = (self.tokens[from].start, self.tokens[to - 1].end);
        let mut fact = Fact { what, or, weight, bound: None, joint: Joint::Apart, start, end };
        self.surround(from, to, &mut fact);
        self.facts.push(fact);
    }
}

/// A whole number of something.
pub(super) fn number_of(number: u64, unit: Option<Unit>) -> What {
    What::Number(Amount { value: Exact::whole(number), unit })
}

/// The value of a Roman numeral below forty, written as it should be.
fn roman_value(numeral: &str) -> Option<u64> {
    let tens = numeral.len() - numeral.trim_start_matches('X').len();
    let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    let unit = units.iter().position(|unit| *unit == &numeral[tens..])?;
    (tens <= 3).then(|| (tens * 10 + unit) as u64)
}
