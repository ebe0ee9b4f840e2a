//! How a milestone stands against its date.

use crate::base::Day;
use crate::model::kinds::{Milestone, Status};

/// How a milestone stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The state.
    pub state: MilestoneState,
    /// By how many days it is or was late.
    pub days_late: Option<i64>,
}

/// The states of a milestone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MilestoneState {
    /// Its time is not over.
    Open,
    /// Its time is over and it is not done.
    Late,
    /// Done.
    Complete,
    /// Done, after its time.
    CompletedLate,
    /// Given up.
    Withdrawn,
}

impl MilestoneState {
    /// The state as it is typed.
    pub fn code(self) -> &'static str {
        match self {
            MilestoneState::Open => "open",
            MilestoneState::Late => "late",
            MilestoneState::Complete => "complete",
            MilestoneState::CompletedLate => "completed-late",
            MilestoneState::Withdrawn => "withdrawn",
        }
    }
}

/// How a milestone stands on `today`. One that is done, given up or carried elsewhere is never late.
pub fn standing(milestone: &Milestone, today: Day) -> Standing {
    let plain = |state| Standing { state, days_late: None };
    let is_withdrawn =
        milestone.withdrawn.as_ref().is_some_and(|withdrawal| withdrawal.on.is_none_or(|on| on.earliest() <= today));
    if is_withdrawn || milestone.status == Some(Status::Withdrawn) || milestone.carried_over_to.is_some() {
        return plain(MilestoneState::Withdrawn);
    }
    let due = milestone.due.map(|due| due.latest());
    let is_done = match milestone.completed_on {
        Some(on) => on.earliest() <= today,
        None => milestone.status == Some(Status::Complete),
    };
    if is_done {
        // A vague date is late only if even its first day is.
        let late = milestone.completed_on.and_then(|on| days_after(on.earliest(), due?));
        let state = if late.is_some() { MilestoneState::CompletedLate } else { MilestoneState::Complete };
        return Standing { state, days_late: late };
    }
    match due.and_then(|due| days_after(today, due)) {
        Some(days) => Standing { state: MilestoneState::Late, days_late: Some(days) },
        None => plain(MilestoneState::Open),
    }
}

/// By how many days `day` is after `due`, if it is.
fn days_after(day: Day, due: Day) -> Option<i64> {
    let days = (day - due).get_days();
    (days > 0).then_some(i64::from(days))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derived::tests::{commitment, day};

    fn check(fields: &str, today: i32, state: MilestoneState, days_late: Option<i64>) {
        let promise = commitment(&format!("milestones:\n  - {{{fields}}}\n"));
        assert_eq!(standing(&promise.milestones[0], day(today)), Standing { state, days_late }, "{fields} on {today}");
    }

    #[test]
    fn a_milestone_is_late_only_when_its_period_is_over() {
        check("due: 2026-Q4, status: limited", 20261231, MilestoneState::Open, None);
        check("due: 2026-Q4, status: limited", 20270101, MilestoneState::Late, Some(1));
        check("due: 2028-02, status: not-started", 20280229, MilestoneState::Open, None);
        check("due: 2026, status: substantial", 20270110, MilestoneState::Late, Some(10));
    }

    #[test]
    fn what_is_done_or_given_up_is_never_late() {
        check("due: 2025-06, status: complete, completed_on: 2025-06-30", 20270101, MilestoneState::Complete, None);
        check(
            "due: 2025-06, status: complete, completed_on: 2025-07-05",
            20270101,
            MilestoneState::CompletedLate,
            Some(5),
        );
        check("due: 2025-06, status: complete, completed_on: 2025-Q2", 20270101, MilestoneState::Complete, None);
        check("due: 2025-06, status: complete", 20270101, MilestoneState::Complete, None);
        check("due: 2025-06, status: withdrawn", 20270101, MilestoneState::Withdrawn, None);
        check("due: 2025-06, status: limited, carried_over_to: next-plan", 20270101, MilestoneState::Withdrawn, None);
    }

    #[test]
    fn before_it_was_done_it_was_not_done() {
        check("due: 2025-06, status: complete, completed_on: 2025-07-05", 20250703, MilestoneState::Late, Some(3));
        check("due: 2025-06, status: complete, completed_on: 2025-07-05", 20250601, MilestoneState::Open, None);
    }
}
