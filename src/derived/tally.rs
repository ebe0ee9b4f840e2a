//! How many commitments stand at each status; the parts always add up to the whole.

use super::{MilestoneState, history, standing};
use crate::base::Day;
use crate::model::kinds::{Commitment, Status};

/// How many commitments stand at each status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All of them.
    pub all: usize,
    /// Complete; "substantial" is not among them.
    pub complete: usize,
    /// Substantially done.
    pub substantial: usize,
    /// Done to a limited extent.
    pub limited: usize,
    /// Reported as not started.
    pub not_started: usize,
    /// Without any update: nobody knows.
    pub no_evidence: usize,
    /// Given up.
    pub withdrawn: usize,
    /// Milestones that are late, over all commitments.
    pub late_milestones: usize,
}

impl Tally {
    /// Counts the commitments as of a day.
    pub fn of<'c>(commitments: impl IntoIterator<Item = &'c Commitment>, day: Day) -> Tally {
        let mut tally = Tally::default();
        for commitment in commitments {
            tally.all += 1;
            let late = |state: MilestoneState| state == MilestoneState::Late;
            tally.late_milestones +=
                commitment.milestones.iter().filter(|milestone| late(standing(milestone, day).state)).count();
            *match history(commitment, day).status() {
                None => &mut tally.no_evidence,
                Some(Status::NotStarted) => &mut tally.not_started,
                Some(Status::Limited) => &mut tally.limited,
                Some(Status::Substantial) => &mut tally.substantial,
                Some(Status::Complete) => &mut tally.complete,
                Some(Status::Withdrawn) => &mut tally.withdrawn,
            } += 1;
        }
        tally
    }

    /// Each part by the code of its status, the furthest first.
    pub fn parts(&self) -> [(&'static str, usize); 6] {
        [
            ("complete", self.complete),
            ("substantial", self.substantial),
            ("limited", self.limited),
            ("not-started", self.not_started),
            ("no-evidence", self.no_evidence),
            ("withdrawn", self.withdrawn),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derived::tests::{commitment, day};

    #[test]
    fn the_parts_add_up_to_the_whole() {
        let of = |status: &str| commitment(&format!("updates:\n  - {{date: 2025-01-01, status: {status}}}\n"));
        let all =
            [of("complete"), of("substantial"), of("limited"), of("not-started"), of("withdrawn"), commitment("")];
        let tally = Tally::of(&all, day(20260101));
        assert_eq!(tally.all, 6);
        assert_eq!(tally.parts().iter().map(|(_, count)| count).sum::<usize>(), tally.all);
        assert_eq!((tally.complete, tally.no_evidence, tally.not_started), (1, 1, 1));
        let before = Tally::of(&all, day(20241231));
        assert_eq!((before.no_evidence, before.all), (6, 6));
    }
}
