//! Whether what is told of a commitment is recent enough, by its plan's own promise.

use super::history;
use crate::base::{Date, Day};
use crate::model::kinds::{Commitment, Status};

/// Whether an update is awaited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// The last update is within the cycle, or no cycle was promised.
    Fresh,
    /// The last update is older than the cycle, by so many days.
    Overdue(i64),
    /// There is no update at all.
    Never,
    /// It is complete or withdrawn: nothing more is awaited.
    Closed,
}

impl Freshness {
    /// The state as it is typed.
    pub fn code(self) -> &'static str {
        match self {
            Freshness::Fresh => "fresh",
            Freshness::Overdue(_) => "overdue",
            Freshness::Never => "never",
            Freshness::Closed => "closed",
        }
    }
}

/// The freshness of a commitment on `today`, by the cycle its plan promises, in days.
pub fn freshness(commitment: &Commitment, cycle_days: Option<i64>, today: Day) -> Freshness {
    let history = history(commitment, today);
    match history.status() {
        None => return Freshness::Never,
        Some(Status::Complete | Status::Withdrawn) => return Freshness::Closed,
        Some(Status::NotStarted | Status::Limited | Status::Substantial) => {}
    }
    by_cycle(history.updated(), cycle_days, today)
}

/// What is told of several commitments together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pulse {
    /// Whether an update of any of them is awaited.
    pub freshness: Freshness,
    /// The date of the newest update of any of them.
    pub updated: Option<Date>,
}

/// The freshness of a plan: by the newest update of any of its commitments.
pub fn pulse<'c>(commitments: impl IntoIterator<Item = &'c Commitment>, cycle_days: Option<i64>, today: Day) -> Pulse {
    let mut updated: Option<Date> = None;
    let (mut any, mut all_closed) = (false, true);
    for commitment in commitments {
        let history = history(commitment, today);
        any = true;
        all_closed &= matches!(history.status(), Some(Status::Complete | Status::Withdrawn));
        updated = updated.into_iter().chain(history.updated()).max_by_key(|date| date.earliest());
    }
    let freshness = match updated {
        None => Freshness::Never,
        Some(_) if any && all_closed => Freshness::Closed,
        Some(_) => by_cycle(updated, cycle_days, today),
    };
    Pulse { freshness, updated }
}

/// How many days ago a date was over; none when it is not.
pub fn days_since(date: Date, today: Day) -> i64 {
    i64::from((today - date.latest()).get_days()).max(0)
}

fn by_cycle(updated: Option<Date>, cycle_days: Option<i64>, today: Day) -> Freshness {
    let days = updated.map_or(0, |date| days_since(date, today));
    match cycle_days {
        Some(cycle) if days > cycle => Freshness::Overdue(days - cycle),
        _ => Freshness::Fresh,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derived::tests::{commitment, day};

    #[test]
    fn an_update_is_overdue_the_day_after_the_cycle() {
        let promise = commitment("updates:\n  - {date: 2026-01-01, status: limited}\n");
        assert_eq!(freshness(&promise, Some(120), day(20260501)), Freshness::Fresh);
        assert_eq!(freshness(&promise, Some(120), day(20260502)), Freshness::Overdue(1));
        assert_eq!(freshness(&promise, None, day(20300101)), Freshness::Fresh);
    }

    #[test]
    fn no_update_and_nothing_awaited_are_states_of_their_own() {
        assert_eq!(freshness(&commitment(""), Some(120), day(20260501)), Freshness::Never);
        let done = commitment("updates:\n  - {date: 2020-01-01, status: complete}\n");
        assert_eq!(freshness(&done, Some(120), day(20260501)), Freshness::Closed);
    }

    #[test]
    fn a_plan_is_as_fresh_as_its_newest_update() {
        let (old, new) = (
            commitment("updates:\n  - {date: 2025-01-01, status: limited}\n"),
            commitment("updates:\n  - {date: 2026-01-01, status: complete}\n"),
        );
        let check = |of: &[&Commitment], today: i32, expected: Freshness| {
            assert_eq!(pulse(of.iter().copied(), Some(120), day(today)).freshness, expected);
        };
        check(&[&old, &new, &commitment("")], 20260501, Freshness::Fresh);
        check(&[&old, &new], 20260502, Freshness::Overdue(1));
        check(&[&new], 20300101, Freshness::Closed);
        check(&[&commitment("")], 20260501, Freshness::Never);
        check(&[], 20260501, Freshness::Never);
    }
}
