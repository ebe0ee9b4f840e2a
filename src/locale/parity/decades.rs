//! Ten years: “the 1990s”, “les années 1990”, “les années quatre-vingt-dix”, «تسعينيات القرن الماضي».

use super::fact::{Weight, What};
use super::lexicon::Meaning;
use super::reading::Reading;
use super::tokens::Kind;

impl Reading<'_> {
    /// The ten years named at a token.
    pub(super) fn decade(&mut self, at: usize) -> Option<usize> {
        let named = self.take(at, |phrase| match phrase.meaning {
            Meaning::Decade(tens) => Some(tens),
            _ => None,
        });
        let (end, tens, century) = match named {
            Some((next, tens)) => (next, tens, None),
            None => self.decade_by_year(at)?,
        };
        let (end, of) = self.century(end).map_or((end, None), |(end, century)| (end, Some(century)));
        let weight = if named.is_some() && of.is_none() { Weight::Soft } else { Weight::Firm };
        self.push(at, end, What::Decade(tens, century.or(of)), None, weight);
        Some(end)
    }

    /// The decade that begins with a year: the token after it, its tens and its century.
    fn decade_by_year(&self, at: usize) -> Option<(usize, u8, Option<u8>)> {
        let is_after = at.checked_sub(1).is_some_and(|before| self.skip(before, Meaning::OfDecade) == at);
        let (end, year) = match self.tokens[at].kind {
            Kind::Digits { value, count: 2 | 4 } => (at + 1, value),
            Kind::Word { .. } if is_after => {
                let number = self.number(at).filter(|number| !number.ordinal && !number.share)?;
                (number.end, number.value.as_whole()?)
            }
            Kind::Digits { .. } | Kind::Word { .. } | Kind::Sign(_) => return None,
        };
        let glued = self.skip(end, Meaning::OfDecade);
        let is_before = glued > end && self.is_glued(end - 1);
        if !year.is_multiple_of(10) || !(is_before || is_after) {
            return None;
        }
        let end = if is_before { glued } else { end };
        // “Les années 2010 à 2015” are no ten years.
        if !is_before && self.skip(end, Meaning::To).max(self.skip(end, Meaning::And)) > end {
            return None;
        }
        let tens = u8::try_from(year % 100 / 10).ok()?;
        match year {
            10..=90 => Some((end, tens, None)),
            1500..=2100 => Some((end, tens, u8::try_from(year / 100).ok())),
            _ => None,
        }
    }

    /// The century named behind a decade, by its first two digits.
    fn century(&self, at: usize) -> Option<(usize, u8)> {
        let after = (0..3).fold(at, |at, _| self.skip(at, Meaning::Within));
        let next = self.skip(after, Meaning::Century);
        let wanted = |at| {
            self.take(at, |phrase| match phrase.meaning {
                Meaning::LastCentury => Some(19),
                Meaning::ThisCentury => Some(20),
                _ => None,
            })
        };
        if next > after {
            let number = |at| {
                let number = self.number(at).filter(|number: &super::words::Number| !number.share)?;
                let value = number.value.as_whole().filter(|value| (15..=22).contains(value))?;
                Some((number.end, u8::try_from(value).ok()? - 1))
            };
            return wanted(next).or_else(|| number(next));
        }
        // “Of the last century”, “du siècle dernier”: the word of the century stands behind or before.
        let (end, century) = wanted(after)?;
        let behind = self.skip(end, Meaning::Century);
        (behind > end).then_some((behind, century))
    }
}
