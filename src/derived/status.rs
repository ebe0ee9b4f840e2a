//! The status of a commitment: that of its latest update, as of a day. History stays, steps back included.

use crate::base::{Date, Day};
use crate::model::kinds::{Commitment, Status, Update};

/// The updates of a commitment as of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct History<'c> {
    /// The updates made public by the day, oldest first; of one date, in the order of writing.
    pub steps: Vec<Step<'c>>,
}

/// One update in its place among the others.
#[derive(Clone, Debug, PartialEq)]
pub struct Step<'c> {
    /// The update.
    pub update: &'c Update,
    /// Its number in the order of writing, from zero.
    pub at: usize,
    /// How its status stands to the one before.
    pub kind: StepKind,
    /// The status before, if there was one.
    pub previous: Option<Status>,
    /// The number, in the order of writing, of the update that corrects it.
    pub superseded_by: Option<usize>,
    /// The number, in the order of writing, of the update that it corrects.
    pub supersedes: Option<usize>,
}

/// How a status stands to the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// There was none before.
    First,
    /// Further.
    Forward,
    /// Less far than before.
    Back,
    /// The same.
    Same,
}

/// The history of a commitment as of `day`: later updates are not known yet.
pub fn history(commitment: &Commitment, day: Day) -> History<'_> {
    let mut known: Vec<(usize, &Update)> = commitment
        .updates
        .iter()
        .enumerate()
        .filter(|(_, update)| update.date.is_some_and(|date| date.earliest() <= day))
        .collect();
    known.sort_by_key(|(at, update)| (update.date.map(Date::earliest), *at));
    let named = |name: &crate::model::kinds::Name| {
        known.iter().find(|(_, update)| update.id.as_ref() == Some(name)).map(|(at, _)| *at)
    };
    let superseded: Vec<(usize, usize)> = known
        .iter()
        .filter_map(|(at, update)| Some((named(update.supersedes.as_ref()?)?, *at)))
        .filter(|(old, new)| old != new)
        .collect();
    let mut previous = None;
    let steps = known
        .iter()
        .map(|(at, update)| {
            let superseded_by = superseded.iter().find(|(old, _)| old == at).map(|(_, new)| *new);
            let step = Step {
                update,
                at: *at,
                kind: kind(previous, update.status),
                previous,
                superseded_by,
                supersedes: superseded.iter().find(|(_, new)| new == at).map(|(old, _)| *old),
            };
            if superseded_by.is_none() {
                previous = update.status.or(previous);
            }
            step
        })
        .collect();
    History { steps }
}

fn kind(previous: Option<Status>, status: Option<Status>) -> StepKind {
    let (Some(previous), Some(status)) = (previous, status) else { return StepKind::First };
    match status.cmp(&previous) {
        std::cmp::Ordering::Greater => StepKind::Forward,
        std::cmp::Ordering::Less => StepKind::Back,
        std::cmp::Ordering::Equal => StepKind::Same,
    }
}

impl<'c> History<'c> {
    /// The steps that no later one corrects, oldest first.
    pub fn standing(&self) -> impl DoubleEndedIterator<Item = &Step<'c>> {
        self.steps.iter().filter(|step| step.superseded_by.is_none())
    }

    /// The latest step that stands.
    pub fn latest(&self) -> Option<&Step<'c>> {
        self.standing().next_back()
    }

    /// The status; none is *no evidence*, which is not "not started".
    pub fn status(&self) -> Option<Status> {
        self.latest().and_then(|step| step.update.status)
    }

    /// Since when the status has been what it is, without interruption.
    pub fn since(&self) -> Option<Date> {
        let status = self.status()?;
        let same = self.standing().rev().take_while(|step| step.update.status == Some(status));
        same.last().and_then(|step| step.update.date)
    }

    /// The date of the latest step that stands.
    pub fn updated(&self) -> Option<Date> {
        self.latest().and_then(|step| step.update.date)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derived::tests::{commitment, day};

    #[test]
    fn the_status_is_that_of_the_latest_update_of_the_day() {
        let promise = commitment(
            "updates:\n  - {date: 2025-03-01, status: limited}\n  - {date: 2025-09, status: substantial}\n  - {date: 2026-02-01, status: limited}\n",
        );
        let status = |today: i32| history(&promise, day(today)).status();
        assert_eq!(status(20250228), None);
        assert_eq!(status(20250301), Some(Status::Limited));
        assert_eq!(status(20250901), Some(Status::Substantial));
        assert_eq!(status(20260201), Some(Status::Limited));
        let kinds: Vec<StepKind> = history(&promise, day(20260601)).steps.iter().map(|step| step.kind).collect();
        assert_eq!(kinds, [StepKind::First, StepKind::Forward, StepKind::Back]);
    }

    #[test]
    fn a_superseded_update_stays_and_no_longer_counts() {
        let promise = commitment(
            "updates:\n  - {id: a, date: 2025-03-01, status: complete}\n  - {date: 2025-03-05, status: limited, supersedes: a}\n",
        );
        let then = history(&promise, day(20250304));
        assert_eq!(then.status(), Some(Status::Complete));
        let now = history(&promise, day(20250305));
        assert_eq!(now.status(), Some(Status::Limited));
        assert_eq!(now.steps.len(), 2);
        assert_eq!((now.steps[0].superseded_by, now.steps[1].supersedes), (Some(1), Some(0)));
        assert_eq!(now.steps[1].kind, StepKind::First);
    }

    #[test]
    fn since_counts_from_the_first_of_an_unbroken_run() {
        let promise = commitment(
            "updates:\n  - {date: 2025-01, status: limited}\n  - {date: 2025-02, status: substantial}\n  - {date: 2025-03, status: limited}\n  - {date: 2025-04, status: limited}\n",
        );
        assert_eq!(history(&promise, day(20251231)).since(), Date::parse("2025-03"));
        assert_eq!(history(&commitment(""), day(20251231)).since(), None);
    }
}
