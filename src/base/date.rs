//! Dates exactly as precise as their author knew them.

use std::fmt;

pub use jiff::civil::Date as Day;

/// A date exactly as precise as its author knew it (ISO 8601, and `2025-Q4` for a quarter).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Date {
    /// `2025`
    Year(i16),
    /// `2025-Q4`
    Quarter(i16, u8),
    /// `2025-11`
    Month(i16, u8),
    /// `2025-11-20`
    Day(Day),
}

/// A moment of a day, without a zone: the site's own zone is meant (`2025-11-20T09:30`).
pub type Moment = jiff::civil::DateTime;

/// From one date to another, or open at its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    /// The first date that belongs to it.
    pub start: Date,
    /// The last date that belongs to it.
    pub end: Option<Date>,
}

impl Date {
    /// Reads `2025`, `2025-Q4`, `2025-11` or `2025-11-20`; a day that the calendar lacks is none.
    pub fn parse(text: &str) -> Option<Date> {
        let digits = |part: &str, length: usize| -> Option<i16> {
            let fits = part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
            fits.then(|| part.parse().ok()).flatten()
        };
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let Some(second) = parts.next() else {
            return Some(Date::Year(year));
        };
        let third = parts.next();
        if parts.next().is_some() {
            return None;
        }
        if let Some(quarter) = second.strip_prefix('Q') {
            let quarter = digits(quarter, 1)? as u8;
            return ((1..=4).contains(&quarter) && third.is_none()).then_some(Date::Quarter(year, quarter));
        }
        let month = digits(second, 2)? as u8;
        match third {
            None => (1..=12).contains(&month).then_some(Date::Month(year, month)),
            Some(day) => Day::new(year, month as i8, digits(day, 2)? as i8).ok().map(Date::Day),
        }
    }

    /// The first day that is meant.
    pub fn earliest(self) -> Day {
        match self {
            Date::Year(year) => first_of(year, 1),
            Date::Quarter(year, quarter) => first_of(year, 3 * quarter - 2),
            Date::Month(year, month) => first_of(year, month),
            Date::Day(day) => day,
        }
    }

    /// The last day that is meant.
    pub fn latest(self) -> Day {
        match self {
            Date::Year(year) => first_of(year, 12).last_of_month(),
            Date::Quarter(year, quarter) => first_of(year, 3 * quarter).last_of_month(),
            Date::Month(year, month) => first_of(year, month).last_of_month(),
            Date::Day(day) => day,
        }
    }

    /// A number by which dates of any precision stand in the order of time, vaguer ones first.
    pub fn order(self) -> (Day, std::cmp::Reverse<Day>) {
        (self.earliest(), std::cmp::Reverse(self.latest()))
    }
}

impl Period {
    /// The first day.
    pub fn first_day(&self) -> Day {
        self.start.earliest()
    }

    /// The last day, if there is one.
    pub fn last_day(&self) -> Option<Day> {
        self.end.map(Date::latest)
    }
}

/// The day written as a number, `20251120`; for tests and tables.
pub fn day_from_number(number: i32) -> Option<Day> {
    Day::new((number / 10_000) as i16, (number / 100 % 100) as i8, (number % 100) as i8).ok()
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Date::Year(year) => write!(f, "{year:04}"),
            Date::Quarter(year, quarter) => write!(f, "{year:04}-Q{quarter}"),
            Date::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Date::Day(day) => write!(f, "{day}"),
        }
    }
}

/// Months come from `Date::parse`, so they exist; the fallback is never reached.
fn first_of(year: i16, month: u8) -> Day {
    Day::new(year, month as i8, 1).unwrap_or(Day::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_as_precisely_as_it_is_written() {
        for text in ["2025", "2025-Q4", "2025-11", "2025-11-20", "2024-02-29"] {
            assert_eq!(Date::parse(text).map(|date| date.to_string()).as_deref(), Some(text));
        }
        for text in [
            "",
            "25",
            "2025-13",
            "2025-Q5",
            "2025-02-29",
            "2025-11-31",
            "2025-1-1",
            "20 nov 2025",
            "2025-11-20-1",
            "2025-é1",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_vague_date_spans_all_the_days_it_may_mean() {
        let days = |text: &str| Date::parse(text).map(|date| (date.earliest().to_string(), date.latest().to_string()));
        assert_eq!(days("2025-Q4"), Some(("2025-10-01".into(), "2025-12-31".into())));
        assert_eq!(days("2028-02"), Some(("2028-02-01".into(), "2028-02-29".into())));
        assert_eq!(days("2025"), Some(("2025-01-01".into(), "2025-12-31".into())));
    }
}
