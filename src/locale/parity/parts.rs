//! Parts of a whole and of a unit: “half”, “three quarters of an hour”, «ساعة ونصف», «خمس الفواتير».

use super::fact::{Exact, Unit, Weight};
use super::flag::Flag;
use super::lexicon::{Meaning, Phrase};
use super::reading::Reading;
use super::tokens::Kind;
use super::words::{Number, Sum};

impl Reading<'_> {
    /// The end of a number with what is said after it: “and a half”.
    pub(super) fn and_a_part(&self, at: usize, sum: &mut Sum) -> (usize, Exact) {
        let total = sum.total.plus(sum.group.unwrap_or(Exact(0)));
        if !self.may_be(at, Flag::PART) {
            return (at, total);
        }
        let after_and = self.skip(at, Meaning::And);
        let part = self.take(self.skip(after_and, Meaning::One), |phrase| match phrase.meaning {
            Meaning::Fraction(part, whole) if phrase.and || after_and > at => Some(Exact::whole(part).over(whole)),
            _ => None,
        });
        let Some((next, part)) = part.filter(|_| !sum.ordinal) else { return (at, total) };
        if let (None, Some(scale)) = (sum.group, sum.scale) {
            return (next, total.plus(part.shifted(scale)));
        }
        // “One and a half million”.
        let scale = self.take(next, |phrase| match phrase.meaning {
            Meaning::Scale(power) | Meaning::Scales(power) if !phrase.and => Some(power),
            _ => None,
        });
        match scale {
            Some((end, power)) => {
                sum.scale = Some(power);
                (end, total.plus(part).shifted(power))
            }
            None => (next, total.plus(part)),
        }
    }

    /// A number of units with a part of one behind it, and the token after it.
    pub(super) fn and_a_part_of(&self, at: usize, value: Exact) -> (usize, Exact) {
        if !self.may_be(at, Flag::PART) {
            return (at, value);
        }
        let after_and = self.skip(at, Meaning::And);
        let part = self.take(self.skip(after_and, Meaning::One), |phrase| match phrase.meaning {
            Meaning::Fraction(part, whole) if phrase.and || after_and > at => Some(Exact::whole(part).over(whole)),
            _ => None,
        });
        match part {
            // «نصف سنة 2024» is a half of that year.
            Some((end, part)) if self.unit_after(end, true).is_none_or(|(next, _)| self.is_year(next)) => {
                (end, value.plus(part))
            }
            _ => (at, value),
        }
    }

    /// Whether a year stands at a token.
    fn is_year(&self, at: usize) -> bool {
        matches!(self.tokens.get(at).map(|token| token.kind), Some(Kind::Digits { value: 1900..=2100, count: 4 }))
    }

    /// A part of a whole: “half”, “three quarters”, “a quarter of a million”.
    pub(super) fn part(&self, at: usize) -> Option<Number> {
        // «خمس الفواتير» is a fifth of the bills, «خمس فواتير» are five.
        let of_definite = self
            .take(at, |phrase| match phrase.meaning {
                Meaning::PartOf(whole) if phrase.definite => Some((true, whole)),
                Meaning::PartOf(whole) => Some((false, whole)),
                _ => None,
            })
            // «الأولويات الخمس» are five, too; «بالخمس» is a fifth whatever stands before it.
            .filter(|(next, (is_definite, _))| match at.checked_sub(1) {
                Some(before) if *is_definite => !(self.is_definite(before) && self.has_article_alone(at)),
                _ => *is_definite || self.is_definite(*next),
            })
            .map(|(next, (_, whole))| (next, (1, whole)));
        let fraction = |at: usize| {
            self.take(at, |phrase| match phrase.meaning {
                Meaning::Fraction(part, whole) => Some((part, whole)),
                _ => None,
            })
            .or(of_definite.filter(|(next, _)| *next == at + 1))
        };
        let count = self.take(at, |phrase| match phrase.meaning {
            Meaning::Cardinal(value @ 2..=9) => Some(value),
            Meaning::One => Some(1),
            _ => None,
        });
        let (end, value) = match (fraction(at), count) {
            (Some((end, (part, whole))), _) => (end, Exact::whole(part).over(whole)),
            (None, Some((next, count))) => {
                let (end, whole) = fraction(next)
                    .filter(|(_, (part, whole))| *part == 1 && *whole > count && !self.begins_with_and(next))
                    .map(|(end, (_, whole))| (end, whole))?;
                (end, Exact::whole(count).over(whole))
            }
            (None, None) => return None,
        };
        let whole = self.skip(self.skip(self.skip(end, Meaning::Of), Meaning::Of), Meaning::One);
        let scale = self.take(whole, |phrase| match phrase.meaning {
            Meaning::Scale(power) if !phrase.and => Some(power),
            _ => None,
        });
        let number = Number {
            end,
            value,
            scale: 0,
            ordinal: false,
            share: true,
            digits: false,
            joined: None,
            weight: Weight::Soft,
        };
        Some(match scale {
            Some((end, power)) => {
                Number { end, value: value.shifted(power), scale: power, share: false, weight: Weight::Firm, ..number }
            }
            None => number,
        })
    }

    /// Whether a part is joined to what stands before it.
    pub(super) fn begins_with_and(&self, at: usize) -> bool {
        let is_part = |phrase: &Phrase| matches!(phrase.meaning, Meaning::Fraction(..)).then_some(phrase.and);
        let after_and = at.checked_sub(1).is_some_and(|before| self.skip(before, Meaning::And) == at);
        after_and || self.take(at, is_part).is_some_and(|(_, and)| and)
    }

    /// The unit that stands right before a part without a number: its token, and what it is.
    pub(super) fn unit_unsaid(&self, at: usize) -> Option<(usize, Unit)> {
        let before = at.checked_sub(1)?;
        let before = if self.skip(before, Meaning::And) == at { before.checked_sub(1)? } else { before };
        let (end, unit) = self.take(before, |phrase| match phrase.meaning {
            Meaning::Unit(unit) => Some(unit),
            _ => None,
        })?;
        (before >= self.free && end <= at && !self.is_definite(before)).then_some((before, unit))
    }
}
