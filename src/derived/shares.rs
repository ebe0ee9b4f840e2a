//! How much of a whole: never more than all of it, and all of it only when nothing is missing.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::base::{Day, Period};

/// How much of a period is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elapsed {
    /// The whole months that are over.
    pub months: usize,
    /// The months there are.
    pub of: usize,
}

impl Elapsed {
    /// The share, in hundredths.
    pub fn share(self) -> u8 {
        share(self.months.into(), self.of.into())
    }
}

/// `part` in hundredths of `of`, from 0 to 100; a hundred only when all is there.
pub fn share(part: Decimal, of: Decimal) -> u8 {
    if of <= Decimal::ZERO || part <= Decimal::ZERO {
        return 0;
    }
    if part >= of {
        return 100;
    }
    let hundredths = part.checked_mul(Decimal::ONE_HUNDRED).and_then(|part| part.checked_div(of));
    hundredths.and_then(|share| share.floor().to_u8()).unwrap_or(0).min(99)
}

/// How much of `period` is over on `today`; a period without an end has no share.
pub fn elapsed(period: &Period, today: Day) -> Option<Elapsed> {
    let first = period.first_day();
    let after = period.last_day()?.tomorrow().ok()?;
    let of = months_between(first, after).max(1);
    let months = if today >= after { of } else { months_between(first, today).min(of) };
    Some(Elapsed { months, of })
}

/// The whole months from one day to another; none when the second comes first.
fn months_between(from: Day, to: Day) -> usize {
    let number = |day: Day| i32::from(day.year()) * 12 + i32::from(day.month());
    let months = number(to) - number(from) - i32::from(to.day() < from.day());
    usize::try_from(months).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Date;
    use crate::derived::tests::day;

    #[test]
    fn a_share_is_whole_only_when_nothing_is_missing() {
        let check = |part: i64, of: i64, expected: u8| assert_eq!(share(part.into(), of.into()), expected);
        check(3, 8, 37);
        check(999, 1000, 99);
        check(8, 8, 100);
        check(9, 8, 100);
        check(0, 8, 0);
        check(1, 0, 0);
        check(-1, 8, 0);
    }

    #[test]
    fn months_are_counted_when_they_are_over() {
        let period = |start: &str, end: &str| Period { start: Date::parse(start).unwrap(), end: Date::parse(end) };
        let check = |start: &str, end: &str, today: i32, months: usize, of: usize| {
            assert_eq!(elapsed(&period(start, end), day(today)), Some(Elapsed { months, of }), "{start} {end} {today}");
        };
        check("2023-02", "2027-06", 20230201, 0, 53);
        check("2023-02", "2027-06", 20230301, 1, 53);
        check("2023-02", "2027-06", 20270630, 52, 53);
        check("2023-02", "2027-06", 20270701, 53, 53);
        check("2022", "2022", 20210101, 0, 12);
        check("2025-01-15", "2025-03-14", 20250214, 0, 2);
        assert_eq!(elapsed(&Period { start: Date::Year(2022), end: None }, day(20250101)), None);
    }
}
