//! Times of the day: `14h30`, “2:30 pm”, «الساعة الثانية والنصف بعد الزوال», “dix heures et demie”.

use super::fact::{Amount, Exact, HOUR, Weight, What};
use super::flag::Flag;
use super::lexicon::{Meaning, Phrase};
use super::reading::Reading;
use super::tokens::Kind;

/// A half of the day.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Morning,
    Afternoon,
}

impl Reading<'_> {
    /// The time that begins at a token.
    pub(super) fn time(&mut self, at: usize) -> Option<usize> {
        if let Some((next, minutes)) = self.take(at, |phrase| match phrase.meaning {
            Meaning::Moment(minutes) => Some(minutes),
            _ => None,
        }) {
            self.push(at, next, What::Time(minutes, false), None, Weight::Soft);
            return Some(next);
        }
        if matches!(self.tokens.get(at)?.kind, Kind::Digits { .. }) {
            return self.time_in_digits(at, at, false);
        }
        let announced = self.skip(at, Meaning::Hour);
        if announced > at {
            // «ساعة و40 دقيقة»: one hour, unsaid.
            if !self.is_definite(at) && self.is_followed_by_minutes(announced) {
                return self.after_hours(at, announced, 1);
            }
            let from = self.skip(announced, Meaning::Of);
            return match self.tokens.get(from)?.kind {
                Kind::Digits { .. } => self.time_in_digits(at, from, true),
                Kind::Word { .. } => self.time_in_words(at, from, true),
                Kind::Sign(_) => None,
            };
        }
        self.time_in_words(at, at, false)
    }

    fn time_in_digits(&mut self, at: usize, from: usize, announced: bool) -> Option<usize> {
        let Kind::Digits { value: hour @ 0..=24, count: digits @ 0..=2 } = self.tokens.get(from)?.kind else {
            return None;
        };
        let literal = self.literal(from)?;
        let hour = u16::try_from(hour).ok()?;
        let known = digits == 2 && hour < 10;
        if literal.count == 2 && matches!(literal.signs[0], ':' | '.') {
            let (minutes, 2) = literal.groups[1] else { return None };
            let side = self.side(from + 3);
            let is_time = literal.signs[0] == ':' || side.is_some() || announced;
            let minutes = u16::try_from(minutes).ok().filter(|minutes| *minutes < 60 && is_time)?;
            return self.write_time(at, from + 3, hour, minutes, known);
        }
        if literal.count != 1 {
            return None;
        }
        if let Some((next, ())) = self.take(from + 1, |phrase| (phrase.meaning == Meaning::HourSign).then_some(())) {
            if let Some(Kind::Digits { value, count: 2 }) = self.tokens.get(next).map(|token| token.kind)
                && value < 60
                && (self.is_glued(next - 1) || !self.is_glued(from))
            {
                return self.write_time(at, next + 1, hour, u16::try_from(value).ok()?, true);
            }
            return self.side(next).and_then(|_| self.write_time(at, next, hour, 0, known));
        }
        // “8 heures 30 du matin”, “10 heures et demie”.
        if let Some((next, HOUR)) = self.unit_after(from + 1, false) {
            return self.after_hours(at, next, hour);
        }
        let (end, minutes) = self.and_minutes(from + 1).unwrap_or((from + 1, 0));
        let is_time = announced || self.side(end).is_some();
        is_time.then(|| self.write_time(at, end, hour, minutes, known)).flatten()
    }

    /// What may follow “ten hours”: minutes, a half, a half of the day. Alone they are no more than hours.
    pub(super) fn after_hours(&mut self, at: usize, next: usize, hour: u16) -> Option<usize> {
        if let Some(Kind::Digits { value, count: 2 }) = self.tokens.get(next).map(|token| token.kind)
            && value < 60
            && self.literal(next).is_some_and(|literal| literal.count == 1)
        {
            return self.write_time(at, next + 1, hour, u16::try_from(value).ok()?, false);
        }
        if let Some((end, minutes)) = self.and_minutes(next) {
            let whole = Exact::whole(hour.into()).plus(Exact::whole(minutes.into()).over(60));
            let hours = What::Number(Amount { value: whole, unit: Some(HOUR) });
            let (last, time) = self.time_of(end, hour, minutes, false);
            self.push(at, last, time, Some(hours), Weight::Firm);
            return Some(last);
        }
        self.side(next).and_then(|_| self.write_time(at, next, hour, 0, false))
    }

    fn time_in_words(&mut self, at: usize, from: usize, announced: bool) -> Option<usize> {
        let number = self.number(from).filter(|number| !number.share && number.scale == 0)?;
        let all_minutes = number.value.times(Exact::whole(60)).as_whole().filter(|minutes| *minutes <= 1440)?;
        // “One and a half” has taken its half already.
        let (hour, more) = (u16::try_from(all_minutes / 60).ok()?, u16::try_from(all_minutes % 60).ok()?);
        if let Some((next, HOUR)) = self.unit_after(number.end, false).filter(|_| more == 0) {
            return self.after_hours(at, next, hour);
        }
        let after = self.and_minutes(number.end).filter(|_| more == 0);
        let (end, minutes) = after.unwrap_or((number.end, more));
        let has_side = self.side(end).is_some();
        let is_said = self.is_definite(from) && minutes > 0;
        let is_time =
            is_said || if number.ordinal { announced || has_side } else { has_side && (announced || hour > 0) };
        (is_time && hour <= 12).then(|| self.write_time(at, end, hour, minutes, false)).flatten()
    }

    /// Parts of an hour after it: «والنصف», «إلا ربعا», “et demie”; and minutes with their name.
    fn and_minutes(&self, at: usize) -> Option<(usize, u16)> {
        let after_and = self.skip(at, Meaning::And);
        let after_less = self.skip(at, Meaning::Less);
        let part = |at: usize, needs_and: bool| {
            self.take(at, |phrase| match phrase.meaning {
                Meaning::Fraction(part, whole) if !needs_and || phrase.and || after_and > at => {
                    u16::try_from(60 * part / whole).ok()
                }
                _ => None,
            })
        };
        if after_less > at {
            return part(after_less, false).map(|(next, minutes)| (next, minutes.wrapping_neg()));
        }
        if let Some((next, minutes)) = part(after_and, after_and == at) {
            return Some((next, minutes));
        }
        self.minutes(after_and)
    }

    /// Whether minutes with their name follow an hour.
    pub(super) fn is_followed_by_minutes(&self, at: usize) -> bool {
        self.minutes(self.skip(at, Meaning::And)).is_some()
    }

    /// Minutes with their name.
    fn minutes(&self, at: usize) -> Option<(usize, u16)> {
        let number = self.number(at).filter(|number| !number.ordinal && number.scale == 0)?;
        let (next, unit) = self.unit_after(number.end, false)?;
        let minutes = number.value.as_whole().filter(|minutes| *minutes < 60)?;
        let is_minutes = unit.dimension == HOUR.dimension && unit.factor == HOUR.factor / 60;
        is_minutes.then(|| u16::try_from(minutes).ok().map(|minutes| (next, minutes))).flatten()
    }

    /// The half of the day that is named at a token.
    fn side(&self, at: usize) -> Option<(usize, Side)> {
        if !self.may_be(at, Flag::SIDE) {
            return None;
        }
        self.take(at, |phrase: &Phrase| match phrase.meaning {
            Meaning::Morning => Some(Side::Morning),
            Meaning::Afternoon => Some(Side::Afternoon),
            _ => None,
        })
    }

    fn write_time(&mut self, at: usize, end: usize, hour: u16, minutes: u16, known: bool) -> Option<usize> {
        let (end, time) = self.time_of(end, hour, minutes, known);
        self.push(at, end, time, None, Weight::Firm);
        Some(end)
    }

    /// The time with the half of the day that is named behind it.
    fn time_of(&self, end: usize, hour: u16, minutes: u16, known: bool) -> (usize, What) {
        let side = self.side(end);
        let hour = match side {
            Some((_, Side::Afternoon)) if hour < 12 => hour + 12,
            Some((_, Side::Morning)) if hour == 12 => 0,
            _ => hour,
        };
        // In the morning hours of an office nobody says that it is morning.
        let is_daily = (8..=12).contains(&hour) && minutes > 0;
        let open = side.is_none() && self.lexicon.twelve_hours && hour <= 12 && hour > 0 && !known && !is_daily;
        // A quarter less than an hour was given as minutes below zero.
        let time = (hour * 60).wrapping_add(minutes) % 1440;
        (side.map_or(end, |(end, _)| end), What::Time(time, open))
    }
}
