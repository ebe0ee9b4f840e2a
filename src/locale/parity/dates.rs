//! Dates as precise as they are written: in digits, with the name of a month, of a quarter or half of a year,
//! and several days or months that share what follows them.

use super::fact::{Part, Weight, What, When};
use super::flag::Flag;
use super::lexicon::{Meaning, Phrase};
use super::reading::Reading;
use super::tokens::Kind;

/// Days that share a month, or months that share a year.
type Several = [(u8, usize, usize); 6];

impl Reading<'_> {
    /// A date in digits: `18/02/2022`, `2022-02-18`.
    pub(super) fn numeric_date(&mut self, at: usize) -> Option<usize> {
        if !self.is_glued(at) {
            return None;
        }
        let literal = self.literal(at)?;
        let signs = &literal.signs[..2];
        let is_date =
            literal.count == 3 && signs[0] == signs[1] && matches!(signs[0], '/' | '-' | '.' | '\u{2010}'..='\u{2013}');
        if !is_date {
            return None;
        }
        let [(one, one_count), (two, _), (three, three_count), ..] = literal.groups;
        let (year, month, day) = match (one_count, three_count) {
            (4, 1..=2) => (one, two, three),
            (1..=2, 4) if self.lexicon.american && is_day(one, two) => (three, one, two),
            (1..=2, 4) if is_day(two, one) => (three, two, one),
            (1..=2, 4) => (three, one, two),
            (1..=2, 2) if signs[0] == '/' => (2000 + three, two, one),
            _ => return None,
        };
        let year = u16::try_from(year).ok().filter(|_| is_day(month, day))?;
        let when = When { year: Some(year), part: Part::Day(small(month), small(day)), hijri: false };
        self.push(at, at + 5, What::Date(when), None, Weight::Firm);
        Some(at + 5)
    }

    /// A date with the name of its month.
    pub(super) fn date(&mut self, at: usize) -> Option<usize> {
        self.days(at).or_else(|| self.months(at))
    }

    /// Days before their month: `12 mai 2023`, `12–15 May`, `يومي 12 و13 يونيو`.
    fn days(&mut self, at: usize) -> Option<usize> {
        let mut days: Several = [(0, 0, 0); 6];
        let mut count = 0;
        let mut next = at;
        while count < days.len() - 1 {
            let from = next;
            let Some((end, one, other)) = self.day(from) else { break };
            days[count] = (one, from, end);
            count += 1;
            if let Some(other) = other {
                days[count] = (other, from, end);
                count += 1;
            }
            let (month_at, after) = (self.before_month(end), self.after_joint(end));
            if self.month(month_at).is_some() {
                next = month_at;
                break;
            }
            next = self.skip_weekday(after?);
        }
        let (end, month, hijri, _) = self.month(next).filter(|_| count > 0)?;
        let (end, year) = self.year(end, hijri).map_or((end, None), |(end, year)| (end, Some(year)));
        for (day, from, day_end) in &days[..count] {
            let part = Part::Day(month, *day);
            let to = if *from == days[count - 1].1 { end } else { *day_end };
            let weight = if hijri { Weight::Soft } else { Weight::Firm };
            self.push(*from, to, What::Date(When { year, part, hijri }), None, weight);
        }
        Some(end)
    }

    /// The day at a token: its number, the token after it, and a second day joined by a hyphen.
    fn day(&self, at: usize) -> Option<(usize, u8, Option<u8>)> {
        if let Some((next, ())) = self.take(at, |phrase| (phrase.meaning == Meaning::FirstDay).then_some(())) {
            return Some((next, 1, None));
        }
        if !matches!(self.tokens.get(at)?.kind, Kind::Digits { .. }) {
            let number = self.number(at)?;
            // «الأسبوع الأول من شهر مارس» is no day.
            let follows =
                at.checked_sub(1).filter(|before| self.is_definite(*before) && self.skip_weekday(*before) != at);
            if number.ordinal && follows.is_some() {
                return None;
            }
            let day = number.value.as_whole().filter(|day| (1..=31).contains(day) && !number.digits)?;
            return Some((number.end, small(day), None));
        }
        let day = |group: (u64, u16)| ((1..=31).contains(&group.0) && group.1 <= 2).then(|| small(group.0));
        let Kind::Digits { value, count } = self.tokens[at].kind else { return None };
        day((value, count))?;
        let literal = self.literal(at)?;
        if literal.count == 2 && matches!(literal.signs[0], '-' | '\u{2010}'..='\u{2014}' | '/') {
            return Some((at + 3, day(literal.groups[0])?, Some(day(literal.groups[1])?)));
        }
        let one = (literal.count == 1).then(|| day(literal.groups[0])).flatten()?;
        let sign = self.take(at + 1, |phrase| (phrase.meaning == Meaning::OrdinalSign).then_some(()));
        Some((sign.filter(|_| self.is_glued(at)).map_or(at + 1, |(next, ())| next), one, None))
    }

    /// The token after little words that may stand between a day and its month.
    fn before_month(&self, at: usize) -> usize {
        let is_month = |phrase: &Phrase| match phrase.meaning {
            Meaning::Of => Some(()),
            Meaning::Unit(unit) if unit.dimension == super::fact::Dimension::Month && unit.factor == 1_000_000 => {
                Some(())
            }
            _ => None,
        };
        let once = |at| self.take(at, is_month).map_or(at, |(next, ())| next);
        once(once(once(at)))
    }

    /// The token after what joins two days or two months.
    fn after_joint(&self, at: usize) -> Option<usize> {
        let word = self.take(at, |phrase| matches!(phrase.meaning, Meaning::To | Meaning::And).then_some(()));
        match (word, self.tokens.get(at)?.kind) {
            (Some((next, ())), _) => Some(next),
            (None, Kind::Sign('-' | '\u{2010}'..='\u{2014}' | ',' | '\u{060C}' | '&')) => Some(at + 1),
            (None, Kind::Word { .. } | Kind::Digits { .. } | Kind::Sign(_)) => None,
        }
    }

    fn skip_weekday(&self, at: usize) -> usize {
        self.take(at, |phrase| matches!(phrase.meaning, Meaning::Weekday(_)).then_some(()))
            .map_or(at, |(next, ())| next)
    }

    /// The month at a token: the token after it, its number, whether it is of the Hijra, whether it is unsure.
    fn month(&self, at: usize) -> Option<(usize, u8, bool, bool)> {
        let named = |at| {
            if !self.may_be(at, Flag::MONTH) {
                return None;
            }
            self.take(at, |phrase| match phrase.meaning {
                Meaning::Month(month) => Some((month, false, phrase.unsure)),
                // «الصفر» is zero: months of the Hijra have no article but their own.
                Meaning::Hijri(month) if !phrase.definite => Some((month, true, phrase.unsure)),
                _ => None,
            })
        };
        let (mut next, (month, hijri, unsure)) = named(at)?;
        // An abbreviation has its point.
        if self.is_glued(next - 1)
            && matches!(self.tokens.get(next).map(|token| token.kind), Some(Kind::Sign('.')))
            && matches!(self.tokens.get(next + 1).map(|token| token.kind), Some(Kind::Digits { .. }))
        {
            next += 1;
        }
        // Two names of one month: «يناير/كانون الثاني».
        if matches!(self.tokens.get(next).map(|token| token.kind), Some(Kind::Sign('/' | '(')))
            && let Some((after, (again, ..))) = named(next + 1)
            && again == month
        {
            let closing = matches!(self.tokens.get(after).map(|token| token.kind), Some(Kind::Sign(')')));
            next = after + usize::from(closing);
        }
        Some((next, month, hijri, unsure))
    }

    /// The year after a month, behind a comma or little words: `, 2022`, `من سنة 2022`, `1439`.
    fn year(&self, at: usize, hijri: bool) -> Option<(usize, u16)> {
        let comma = usize::from(matches!(self.tokens.get(at)?.kind, Kind::Sign(',')));
        let mut next = at + comma;
        for _ in 0..4 {
            next = self.skip(next, Meaning::Within);
        }
        let (end, year) = match self.tokens.get(next)?.kind {
            Kind::Digits { value, count: 4 } => (next + 1, value),
            Kind::Word { .. } => {
                let number = self.number(next).filter(|number| !number.ordinal && number.scale == 3)?;
                (number.end, number.value.as_whole()?)
            }
            Kind::Digits { .. } | Kind::Sign(_) => return None,
        };
        let fits = if hijri { (1200..1700).contains(&year) } else { (1500..=2200).contains(&year) };
        let year = u16::try_from(year).ok().filter(|_| fits)?;
        let end = if hijri { self.skip(end, Meaning::OfHijra) } else { end };
        Some((end, year))
    }

    /// A month before its day, with its year, or alone; several may share their year.
    fn months(&mut self, at: usize) -> Option<usize> {
        let (next, month, hijri, unsure) = self.month(at)?;
        if self.lexicon.month_first
            && let Some(end) = self.day_after_month(at, next, month, hijri)
        {
            return Some(end);
        }
        if let Some((end, year)) = self.year(next, hijri) {
            let weight = if hijri { Weight::Soft } else { Weight::Firm };
            self.push(at, end, What::Date(When { year: Some(year), part: Part::Month(month), hijri }), None, weight);
            return Some(end);
        }
        // “From March to June 2024”.
        if let Some(after) = self.after_joint(next).map(|after| self.skip(after, Meaning::Of))
            && let Some((end, _, false, _)) = self.month(after)
            && let Some((_, year)) = self.year(end, false)
        {
            let when = When { year: Some(year), part: Part::Month(month), hijri };
            self.push(at, next, What::Date(when), None, Weight::Firm);
            return Some(next);
        }
        let weight = match (hijri, unsure) {
            (true, _) => return None,
            // “Sept” is a number more often than September.
            (false, true) if self.number(at).is_some() => return None,
            (false, false) => Weight::Firm,
            (false, true) if self.is_sure_month(at) => Weight::Firm,
            // “May” within a sentence is the month; “may” is not.
            (false, true) if self.is_capital_within(at) => Weight::Soft,
            (false, true) => Weight::Hint,
        };
        self.push(at, next, What::Date(When { year: None, part: Part::Month(month), hijri }), None, weight);
        Some(next)
    }

    /// Whether a word before it, or another month beside it, says that a month is meant: “mid-May”, «دورة مارس».
    fn is_sure_month(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else { return false };
        let is_announced = self.skip(before, Meaning::BeforeMonth) == at
            || before.checked_sub(1).is_some_and(|earlier| self.skip(earlier, Meaning::BeforeMonth) == at);
        let Kind::Word { capital, .. } = self.tokens[at].kind else { return false };
        let first = self.text[self.tokens[at].start as usize..].chars().next();
        is_announced && (capital || !first.is_some_and(char::is_lowercase))
    }

    fn is_capital_within(&self, at: usize) -> bool {
        let Kind::Word { capital, .. } = self.tokens[at].kind else { return false };
        let before = at.checked_sub(1).map(|before| self.tokens[before].kind);
        capital && !matches!(before, None | Some(Kind::Sign('.' | '!' | '?' | ':')))
    }

    /// `February 18, 2022`, `May 12–15, 2023`.
    fn day_after_month(&mut self, at: usize, next: usize, month: u8, hijri: bool) -> Option<usize> {
        let (mut end, one, mut other) = self.day(next).filter(|(_, _, _)| {
            matches!(self.tokens.get(next).map(|token| token.kind), Some(Kind::Digits { count: 1..=2, .. }))
        })?;
        let second = self.after_joint(end).and_then(|after| self.day(after));
        if let Some((after, day, None)) = second
            && other.is_none()
            && matches!(self.tokens.get(after - 1).map(|token| token.kind), Some(Kind::Digits { count: 1..=2, .. }))
            && self.month(self.before_month(after)).is_none()
            && day > one
        {
            (end, other) = (after, Some(day));
        }
        let (end, year) = self.year(end, hijri).map_or((end, None), |(end, year)| (end, Some(year)));
        for day in [Some(one), other].into_iter().flatten() {
            let when = When { year, part: Part::Day(month, day), hijri };
            self.push(at, end, What::Date(when), None, if hijri { Weight::Soft } else { Weight::Firm });
        }
        Some(end)
    }

    /// A quarter or a half of a year: `T2 2025`, “third quarter of 2022”, «الأسدس الثاني من سنة 2023».
    pub(super) fn quarter(&mut self, at: usize) -> Option<usize> {
        let (end, part) = self.quarter_alone(at)?;
        let rank = match part {
            Part::Quarter(number) | Part::Half(number) => u64::from(number),
            Part::Month(_) | Part::Day(..) => return None,
        };
        let is_short = matches!(self.tokens[end - 1].kind, Kind::Digits { .. }) && end == at + 2 && self.is_glued(at);
        match self.year(end, false) {
            Some((end, year)) => {
                let when = When { year: Some(year), part, hijri: false };
                self.push(at, end, What::Date(when), None, Weight::Firm);
                Some(end)
            }
            None => {
                let when = When { year: None, part, hijri: false };
                let weight = if is_short { Weight::Firm } else { Weight::Soft };
                self.push(at, end, What::Date(when), Some(What::Rank(rank)), weight);
                Some(end)
            }
        }
    }

    fn quarter_alone(&self, at: usize) -> Option<(usize, Part)> {
        let part = |phrase: &Phrase| match phrase.meaning {
            Meaning::Quarter => Some((4, Part::Quarter as fn(u8) -> Part)),
            Meaning::Half => Some((2, Part::Half as fn(u8) -> Part)),
            _ => None,
        };
        let sign = |phrase: &Phrase| match phrase.meaning {
            Meaning::QuarterSign => Some((4, Part::Quarter as fn(u8) -> Part)),
            Meaning::HalfSign => Some((2, Part::Half as fn(u8) -> Part)),
            _ => None,
        };
        if let Some((next, (most, part))) = self.take(at, sign)
            && let Some(Kind::Digits { value, count: 1 }) = self.tokens.get(next).map(|token| token.kind)
            && self.is_glued(at)
            && (1..=most).contains(&value)
        {
            return Some((next + 1, part(small(value))));
        }
        if let Some((next, (most, part))) = self.take(at, part) {
            let number = self.number(next).filter(|number| number.ordinal || number.digits)?;
            let value = number.value.as_whole().filter(|value| (1..=most).contains(value))?;
            return Some((number.end, part(small(value))));
        }
        let number = self.number(at).filter(|number| number.ordinal)?;
        let (next, (most, part)) = self.take(number.end, part)?;
        let value = number.value.as_whole().filter(|value| (1..=most).contains(value))?;
        Some((next, part(small(value))))
    }
}

fn is_day(month: u64, day: u64) -> bool {
    (1..=12).contains(&month) && (1..=31).contains(&day)
}

fn small(number: u64) -> u8 {
    u8::try_from(number).unwrap_or_default()
}
