//! Numbers in words, alone or after digits: “deux cent mille”, «خمسة وعشرون», “2.5 million”.
//!
//! One grammar serves every language. What differs is data: the words, whether “and” is joined to a word,
//! and whether units come before tens.

use super::fact::{Amount, Exact, SHARE, Unit, Weight, What};
use super::flag::Flag;
use super::lexicon::{Meaning, Phrase};
use super::reading::Reading;
use super::tokens::Kind;

/// A number that was read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number {
    /// The token after it.
    pub end: usize,
    /// Its value.
    pub value: Exact,
    /// The power of ten of its last scale.
    pub scale: u8,
    /// Whether it is a place in an order.
    pub ordinal: bool,
    /// Whether it is a part of a whole.
    pub share: bool,
    /// Whether it begins with digits.
    pub digits: bool,
    /// The joined numbers that the digits may be instead.
    pub joined: Option<What>,
    /// How much it weighs by its form.
    pub weight: Weight,
}

/// What is added up while a number is read.
pub(super) struct Sum {
    /// What was closed by a scale.
    pub total: Exact,
    /// What no scale has closed yet.
    pub group: Option<Exact>,
    /// The power of ten of the last scale.
    pub scale: Option<u8>,
    /// Whether it is a place in an order.
    pub ordinal: bool,
    closed: bool,
    words: usize,
}

impl Reading<'_> {
    /// The number that begins at a token, in digits or words.
    pub(super) fn number(&self, at: usize) -> Option<Number> {
        let is_digits = matches!(self.tokens.get(at)?.kind, Kind::Digits { .. });
        if !is_digits && !self.may_be(at, Flag::NUMBER) {
            return None;
        }
        let (last, number) = self.last.get();
        if last == at {
            return number;
        }
        let number = self.read_number(at);
        self.last.set((at, number));
        number
    }

    fn read_number(&self, at: usize) -> Option<Number> {
        let mut sum = Sum { total: Exact(0), group: None, scale: None, ordinal: false, closed: false, words: 0 };
        let mut end = at;
        let mut joined = None;
        let mut digits = false;
        if matches!(self.tokens.get(at)?.kind, Kind::Digits { .. }) {
            let read = self.digits(at)?;
            (end, joined, digits) = (read.end, read.joined, true);
            let Some(value) = read.value else {
                return Some(Number {
                    end,
                    value: Exact(0),
                    scale: 0,
                    ordinal: false,
                    share: false,
                    digits,
                    joined,
                    weight: Weight::Firm,
                });
            };
            sum.group = Some(value);
            if let Some((next, ())) = self.take(end, |phrase| (phrase.meaning == Meaning::OrdinalSign).then_some(()))
                && self.is_glued(end - 1)
            {
                (sum.ordinal, sum.closed, end) = (true, true, next);
            }
        } else if self.is_weekday(at) {
            return None;
        } else if let Some(part) = self.part(at) {
            return Some(part);
        }
        let mut unsure = false;
        let mut only_one = !digits;
        while !sum.closed {
            let Some((next, phrase)) = self.next_word(end, &mut sum) else { break };
            if sum.words == 0 && !digits {
                unsure = phrase.unsure;
            }
            only_one &= phrase.meaning == Meaning::One;
            sum.words += 1;
            end = next;
        }
        if end == at {
            return None;
        }
        (end, sum.total) = self.and_a_part(end, &mut sum);
        let weight = match (digits, sum.ordinal) {
            (true, _) => Weight::Firm,
            (false, _) if only_one => Weight::Hint,
            (false, true) => Weight::Soft,
            (false, false) if unsure && sum.words == 1 => Weight::Hint,
            (false, false) => Weight::Firm,
        };
        let joined = joined.filter(|_| sum.words == 0);
        let scale = sum.scale.unwrap_or_default();
        Some(Number { end, value: sum.total, scale, ordinal: sum.ordinal, share: false, digits, joined, weight })
    }

    /// Whether a word names a day of the week, and does not begin a number: «اثنين وستين».
    fn is_weekday(&self, at: usize) -> bool {
        let day = self.take(at, |phrase| matches!(phrase.meaning, Meaning::Weekday(_)).then_some(()));
        day.is_some_and(|(next, ())| {
            let tens = |phrase: &Phrase| matches!(phrase.meaning, Meaning::Cardinal(20..=90)).then_some(phrase.and);
            !self.take(next, tens).is_some_and(|(_, and)| and)
        })
    }

    /// The next word of a number, if it can follow; the sum is brought up to date.
    fn next_word(&self, at: usize, sum: &mut Sum) -> Option<(usize, Phrase)> {
        // Behind a scale digits may follow.
        if !self.may_be(at, Flag::NUMBER.and(Flag::of(Meaning::And))) && sum.scale.is_none() {
            return None;
        }
        // A separate “and” counts only when a number goes on behind it.
        let after_and = self.skip(at, Meaning::And);
        let begins_unit = |phrase: &Phrase| matches!(phrase.meaning, Meaning::Unit(_)).then_some(());
        if self.take(after_and, begins_unit).is_some() || (after_and > at && !self.goes_on(after_and, sum)) {
            return None;
        }
        let is_first = sum.group.is_none() && sum.total.0 == 0;
        if after_and > at && is_first {
            return None;
        }
        // “3 million and 200 thousand”: digits again, with a smaller scale.
        if let Some((next, value, power)) = self.more_digits(after_and, sum) {
            sum.total = sum.total.plus(value.shifted(power));
            (sum.group, sum.scale) = (None, Some(power));
            let phrase = Phrase { meaning: Meaning::Scale(power), ..*self.meanings(next - 1).next()?.1 };
            return Some((next, phrase));
        }
        // “Between a million and three million” are two numbers.
        if let Some(last) = sum.scale.filter(|_| sum.group.is_none())
            && self.begins_as_large(after_and, last, after_and > at)
        {
            return None;
        }
        self.meanings(after_and).find_map(|(length, phrase)| {
            let and = phrase.and || after_and > at;
            self.add(phrase.meaning, and, is_first, sum).then_some((after_and + length, *phrase))
        })
    }

    /// Whether another number begins at a word joined by “and”, whose scale is no smaller than `last`.
    fn begins_as_large(&self, at: usize, last: u8, has_and: bool) -> bool {
        let counted = self.take(at, |phrase| match phrase.meaning {
            Meaning::Cardinal(_) if phrase.and || has_and => Some(()),
            _ => None,
        });
        let scale = |at| {
            self.take(at, |phrase| match phrase.meaning {
                Meaning::Scale(power) | Meaning::Scales(power) => Some(power),
                _ => None,
            })
        };
        counted.and_then(|(next, ())| scale(next)).is_some_and(|(_, power)| power >= last)
    }

    /// Whether the word behind a separate “and” can belong to the number: “vingt et un”, “a hundred and five”, not
    /// “ninety and one hundred”.
    fn goes_on(&self, at: usize, sum: &Sum) -> bool {
        let unit = self.take(at, |phrase| match phrase.meaning {
            Meaning::One => Some(1),
            Meaning::Cardinal(value) | Meaning::Ordinal(value) => Some(value),
            _ => None,
        });
        let Some((next, value)) = unit else { return true };
        let hundred = |phrase: &Phrase| matches!(phrase.meaning, Meaning::Hundred).then_some(());
        let has_tens = sum.group.and_then(Exact::as_whole).is_some_and(|group| group % 100 > 0);
        let follows = !has_tens || self.lexicon.units_first || matches!(value, 1 | 11);
        follows && self.take(next, hundred).is_none()
    }

    fn more_digits(&self, at: usize, sum: &Sum) -> Option<(usize, Exact, u8)> {
        let last = sum.scale?;
        if sum.group.is_some() || !matches!(self.tokens.get(at)?.kind, Kind::Digits { .. }) {
            return None;
        }
        let read = self.digits(at)?;
        let value = read.value?;
        let (next, power) = self.take(read.end, |phrase| match phrase.meaning {
            Meaning::Scale(power) | Meaning::Scales(power) if power < last => Some(power),
            _ => None,
        })?;
        Some((next, value, power))
    }

    /// Adds a word to the sum, if it can follow what is there.
    fn add(&self, meaning: Meaning, and: bool, is_first: bool, sum: &mut Sum) -> bool {
        match meaning {
            // “A thousand a day.”
            Meaning::One if sum.group.is_none() && sum.total.0 > 0 && !and => false,
            Meaning::One => self.add_units(1, and, sum),
            Meaning::Cardinal(value) => self.add_units(value, and, sum),
            Meaning::Ordinal(value) => {
                let fits = if sum.group.is_none() && sum.total.0 > 0 { and } else { true };
                if !fits || !self.add_units(value, and, sum) {
                    return false;
                }
                sum.ordinal = true;
                // Where units come first, tens may follow, but not “the first ten”; elsewhere an ordinal ends the number.
                sum.closed = !(self.lexicon.units_first && (2..10).contains(&value));
                true
            }
            Meaning::OrdinalOne => {
                let fits = sum.group.is_none() && self.add_units(1, and, sum);
                sum.ordinal |= fits;
                fits
            }
            Meaning::Hundred => match sum.group {
                None if is_first || and || sum.scale.is_some() => {
                    sum.group = Some(Exact::whole(100));
                    true
                }
                Some(group) if group.0 > 0 && group < Exact::whole(100) && !and => {
                    sum.group = Some(group.shifted(2));
                    true
                }
                Some(group) if and && self.lexicon.units_first && group.0 % Exact::whole(1000).0 == 0 => {
                    sum.group = Some(group.plus(Exact::whole(100)));
                    true
                }
                _ => false,
            },
            Meaning::Scale(power) | Meaning::Scales(power) if !sum.ordinal || self.lexicon.units_first => {
                let alone = matches!(meaning, Meaning::Scale(_));
                self.add_scale(power, alone, and, is_first, sum)
            }
            Meaning::TwoScales(power) => {
                let fits = sum.group.is_none() && sum.scale.is_none_or(|last| power < last) && (is_first || and);
                if fits {
                    sum.total = sum.total.plus(Exact::whole(2).shifted(power));
                    sum.scale = Some(power);
                }
                fits
            }
            _ => false,
        }
    }

    fn add_units(&self, value: u64, and: bool, sum: &mut Sum) -> bool {
        let Some(group) = sum.group else {
            sum.group = Some(Exact::whole(value));
            return true;
        };
        let Some(number) = group.as_whole().filter(|number| *number < 1000 && sum.words > 0) else { return false };
        let (tens, units) = (number % 100, number % 10);
        let fits = match value {
            0 => false,
            1..=99 if number > 0 && tens == 0 => true,
            1..=9 => tens >= 20 && units == 0 || (tens == 10 && value >= 7 && !and && !self.lexicon.units_first),
            // “Soixante-dix”, “quatre-vingt-onze”; «خمسة عشر».
            10 => {
                matches!(tens, 60 | 80) && !self.lexicon.units_first
                    || ((1..10).contains(&tens) && !and && self.lexicon.units_first)
            }
            11..=19 => matches!(tens, 60 | 80),
            20..=90 => (1..10).contains(&tens) && and && self.lexicon.units_first,
            _ => false,
        };
        // An order that is said in words ends with its tens.
        if fits && !(sum.ordinal && value < 10) {
            sum.group = Some(group.plus(Exact::whole(value)));
            return true;
        }
        false
    }

    fn add_scale(&self, power: u8, alone: bool, and: bool, is_first: bool, sum: &mut Sum) -> bool {
        if sum.ordinal {
            return false;
        }
        match (sum.group, sum.scale) {
            (Some(group), last) if !and => {
                if last.is_some_and(|last| power >= last) {
                    return false;
                }
                sum.total = sum.total.plus(group.shifted(power));
            }
            // A thousand million.
            (None, Some(last)) if !and && power > last => sum.total = sum.total.shifted(power),
            (None, None) if is_first && alone => sum.total = Exact::whole(1).shifted(power),
            (None, Some(last)) if alone && power < last && (and || self.lexicon.joined.is_empty()) => {
                sum.total = sum.total.plus(Exact::whole(1).shifted(power));
            }
            _ => return false,
        }
        (sum.group, sum.scale) = (None, Some(power));
        true
    }

    /// A number with what it counts, written down.
    pub(super) fn amount(&mut self, at: usize) -> Option<usize> {
        let signed = matches!(self.tokens[at].kind, Kind::Sign('-' | '\u{2212}'));
        if signed && !self.is_negative(at) {
            return None;
        }
        let is_said = |next: &usize| matches!(self.tokens.get(*next).map(|next| next.kind), Some(Kind::Digits { .. }));
        let said = Some(self.skip(at, Meaning::Minus)).filter(|next| *next > at && is_said(next));
        let minus = signed || said.is_some();
        let first = said.unwrap_or(at + usize::from(signed));
        if let Some(end) = self.span_of_two(first) {
            return Some(end);
        }
        let number = self.number(first)?;
        if let Some(joined) = number.joined.filter(|_| number.value.0 == 0) {
            self.push(first, number.end, joined, None, Weight::Firm);
            return Some(number.end);
        }
        let after = self.unit_of(number.end, number.scale > 0 || number.share, number.share);
        let below = after.map_or(number.end, |(end, _)| end);
        let below = Some(self.skip(below, Meaning::BelowZero)).filter(|next| *next > below && !number.ordinal);
        let value = if minus || below.is_some() { Exact(-number.value.0) } else { number.value };
        let unit = after.map(|(_, unit)| unit).or_else(|| self.unit_before(first));
        let end = below.or(after.map(|(end, _)| end)).unwrap_or(number.end);
        // “Two months and a half”.
        let (end, whole_and_part) = match after {
            Some(_) if !number.ordinal && !number.share => self.and_a_part_of(end, value),
            _ => (end, value),
        };
        // «ساعة ونصف»: one of a unit, unsaid, and a part of it.
        if number.share && self.begins_with_and(first) {
            let unsaid = self.unit_unsaid(first).filter(|(_, unit)| after.is_none_or(|(_, of)| of == *unit));
            if let Some((before, unit)) = unsaid {
                let what = What::Number(Amount { value: value.plus(Exact::whole(1)), unit: Some(unit) });
                self.push(before, end, what, None, Weight::Firm);
                return Some(end);
            }
        }
        let half = (whole_and_part != value && number.weight == Weight::Hint)
            .then(|| What::Number(Amount { value: Exact(whole_and_part.0 - value.0), unit: Some(SHARE) }));
        let value = whole_and_part;
        if number.ordinal {
            let rank = value.as_whole()?;
            self.push(first, number.end, What::Rank(rank), None, number.weight);
            return Some(number.end);
        }
        let unit = unit.or(number.share.then_some(SHARE));
        if unit.is_none() && number.weight == Weight::Hint && value == Exact::whole(1) {
            // «درهم واحد».
            if let Some((before, unit)) = self.unit_unsaid(first).filter(|_| self.lexicon.units_first) {
                let weight = if is_counted_by_one(unit) { Weight::Firm } else { Weight::Hint };
                self.push(before, end, What::Number(Amount { value, unit: Some(unit) }), None, weight);
                return Some(end);
            }
            return None;
        }
        let what = What::Number(Amount { value, unit });
        // A single one, or none, is often said without a number.
        let small = unit.is_none() && matches!(value.as_whole(), Some(0 | 1));
        let weight = match number.weight {
            Weight::Firm if small && number.digits => Weight::Soft,
            Weight::Firm if small => Weight::Hint,
            Weight::Firm if self.is_mixed(number.end - 1) => Weight::Soft,
            Weight::Hint if unit.is_some_and(is_counted_by_one) => Weight::Firm,
            Weight::Soft if number.share && after.is_some() => Weight::Firm,
            weight => weight,
        };
        let or = self.with_scale_of_next(&number, unit, end).or(number.joined).or(half);
        self.push(at, end, what, or, weight);
        Some(end)
    }

    /// Whether letters are glued behind digits: 4G.
    fn is_mixed(&self, last: usize) -> bool {
        let next = self.tokens.get(last + 1).map(|token| token.kind);
        matches!(self.tokens[last].kind, Kind::Digits { .. })
            && self.is_glued(last)
            && matches!(next, Some(Kind::Word { .. }))
            && self.unit_after(last + 1, false).is_none()
    }

    /// Whether a minus stands before a number and joins nothing.
    fn is_negative(&self, at: usize) -> bool {
        let follows = at.checked_sub(1).map(|before| (self.tokens[before].kind, self.is_glued(before)));
        let is_free = match follows {
            None => true,
            Some((Kind::Digits { .. }, _)) => false,
            Some((Kind::Sign('('), _)) => true,
            Some((Kind::Word { .. } | Kind::Sign(_), glued)) => !glued,
        };
        is_free && self.is_glued(at) && matches!(self.tokens.get(at + 1).map(|t| t.kind), Some(Kind::Digits { .. }))
    }

    /// In “10 to 15 million dirhams” ten may be ten million.
    fn with_scale_of_next(&self, number: &Number, unit: Option<Unit>, end: usize) -> Option<What> {
        if unit.is_some() || number.scale > 0 {
            return None;
        }
        let to = self.take(end, |phrase| matches!(phrase.meaning, Meaning::To | Meaning::And).then_some(()));
        let next = match (to, self.tokens.get(end)?.kind) {
            (Some((next, ())), _) => next,
            (None, Kind::Sign('-' | '\u{2013}' | '\u{2014}')) => end + 1,
            _ => end,
        };
        let next = self.number(next).filter(|next| next.scale > 0)?;
        let unit = self.unit_after(next.end, true).map(|(_, unit)| unit);
        Some(What::Number(Amount { value: number.value.shifted(next.scale), unit }))
    }
}

/// Whether one of a unit is more than an article: “un pour cent”, “one dirham”, not “un mois” or “un point”.
fn is_counted_by_one(unit: Unit) -> bool {
    use super::fact::Dimension::{Dirham, Dollar, Euro, Share};
    matches!(unit.dimension, Dirham | Dollar | Euro | Share)
}
