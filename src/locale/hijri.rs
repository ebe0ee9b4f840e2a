//! How far a day of the Hijra lies from a day of ours.
//!
//! Neither is ever turned into the other for a reader: Morocco begins its months by observation, which no calculation
//! knows. The calendar of Umm al-Qura is near enough to tell a slip of the hand from the night of a new moon.

use icu_calendar::Date;
use icu_calendar::cal::Hijri;

use crate::base::Day;

/// The last day that a month of the Hijra may have.
const LAST: u8 = 30;

/// How many days lie between a year, month and day of the Hijra and a day of ours; nothing for a day that no month has.
pub fn days_apart((year, month, day): (u16, u8, u8), ours: Day) -> Option<u64> {
    let expected = |day: u8| {
        let date = Date::try_new_hijri_with_calendar(year.into(), month, day, Hijri::new_umm_al_qura());
        date.ok().map(|date| date.to_rata_die().to_i64_date())
    };
    // A month that is observed may have a last day that the calculated one lacks.
    let or_next = || expected(LAST - 1).filter(|_| day == LAST).map(|before| before + 1);
    let hijri = expected(day).or_else(or_next)?;
    let (month, day) = (ours.month().unsigned_abs(), ours.day().unsigned_abs());
    let ours = Date::try_new_gregorian(ours.year().into(), month, day).ok()?;
    Some(hijri.abs_diff(ours.to_rata_die().to_i64_date()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_of_the_hijra_is_held_against_the_day_beside_it() {
        let check = |hijri, (year, month, day), apart| {
            assert_eq!(days_apart(hijri, Day::constant(year, month, day)), apart, "{hijri:?}");
        };
        check((1445, 7, 27), (2024, 2, 8), Some(0));
        // Law 31-13 was promulgated on this day: Morocco saw the new moon a day later.
        check((1439, 6, 5), (2018, 2, 22), Some(1));
        check((1439, 6, 5), (2018, 2, 24), Some(3));
        check((1439, 6, 5), (2019, 2, 22), Some(366));
        check((1439, 6, 31), (2018, 3, 20), None);
        check((1439, 13, 1), (2018, 3, 20), None);
    }

    #[test]
    fn any_month_may_have_a_thirtieth_day() {
        for month in 1..=12 {
            assert!(days_apart((1445, month, LAST), Day::constant(2024, 1, 1)).is_some(), "{month}");
        }
    }
}
