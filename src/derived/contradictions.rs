//! Facts that cannot be true together. Pages say so instead of choosing one of them in silence.

use super::{MilestoneState, history, standing};
use crate::base::{Date, Day};
use crate::model::kinds::{Commitment, Milestone, Participants, Period, Status, Update};

/// Something that a commitment says and that cannot be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Contradiction<'c> {
    /// Its status must be proved and is not.
    WithoutEvidence(&'c Update),
    /// It is complete while this milestone is not.
    OpenMilestone(&'c Milestone),
    /// More is done than there is.
    OverWhole(&'c Update),
    /// This milestone lies outside the period of the commitment.
    OutsidePeriod(&'c Milestone),
    /// It ends before it begins.
    EndBeforeStart(&'c Period),
}

impl Contradiction<'_> {
    /// Its name: that of the check that finds it.
    pub fn code(&self) -> &'static str {
        match self {
            Contradiction::WithoutEvidence(_) => "complete-without-evidence",
            Contradiction::OpenMilestone(_) => "complete-with-open-milestone",
            Contradiction::OverWhole(_) => "progress-over-whole",
            Contradiction::OutsidePeriod(_) => "milestone-outside-period",
            Contradiction::EndBeforeStart(_) => "end-before-start",
        }
    }
}

/// What contradicts itself in a commitment as of `today`.
pub fn contradictions(commitment: &Commitment, today: Day) -> Vec<Contradiction<'_>> {
    let mut found = Vec::new();
    let history = history(commitment, today);
    if let Some(latest) = history.latest() {
        let update = latest.update;
        if update.status.is_some_and(Status::owes_evidence) && update.evidence.is_empty() {
            found.push(Contradiction::WithoutEvidence(update));
        }
        if update.status == Some(Status::Complete) {
            let open = commitment.milestones.iter().filter(|milestone| is_open(milestone, today));
            found.extend(open.map(Contradiction::OpenMilestone));
        }
        if is_over_whole(update) {
            found.push(Contradiction::OverWhole(update));
        }
    }
    if let Some(period) = &commitment.period {
        let outside = commitment.milestones.iter().filter(|milestone| is_outside(milestone, period));
        found.extend(outside.map(Contradiction::OutsidePeriod));
        if is_turned(period) {
            found.push(Contradiction::EndBeforeStart(period));
        }
    }
    found
}

fn is_open(milestone: &Milestone, today: Day) -> bool {
    match standing(milestone, today).state {
        MilestoneState::Open | MilestoneState::Late => true,
        MilestoneState::Complete | MilestoneState::CompletedLate | MilestoneState::Withdrawn => false,
    }
}

fn is_turned(period: &Period) -> bool {
    let (Some(start), Some(end)) = (period.start, period.end) else { return false };
    end.latest() < start.earliest()
}

/// Whether an update says that more is done than there is.
pub fn is_over_whole(update: &Update) -> bool {
    let progress = update.progress.as_ref().and_then(|progress| progress.done.zip(progress.of));
    progress.is_some_and(|(done, of)| done > of)
}

/// Whether a milestone is due outside `period` on every reading of its date.
pub fn is_outside(milestone: &Milestone, period: &Period) -> bool {
    let Some(due) = milestone.due else { return false };
    let is_before = period.start.is_some_and(|start: Date| due.latest() < start.earliest());
    let is_after = period.end.is_some_and(|end| due.earliest() > end.latest());
    is_before || is_after
}

/// A total that was stated, and the sum of the parts that were counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Breakdown {
    /// The stated total.
    pub stated: Option<i64>,
    /// The sum of the parts.
    pub counted: i64,
}

impl Breakdown {
    /// Whether both can be true. A page prints neither as the truth when they cannot.
    pub fn agrees(&self) -> bool {
        self.stated.is_none_or(|stated| stated == self.counted)
    }
}

/// The breakdowns of who took part: by category, then by gender; none where nothing was counted.
pub fn breakdowns(participants: &Participants) -> [Option<Breakdown>; 2] {
    let stated = participants.declared();
    [participants.by_category.sum(), participants.by_gender.sum()]
        .map(|counted| counted.map(|counted| Breakdown { stated, counted }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derived::tests::{commitment, day, facts};
    use crate::model::Facts;

    fn check(fields: &str, today: i32, codes: &[&str]) {
        let promise = commitment(fields);
        let found: Vec<&str> = contradictions(&promise, day(today)).iter().map(Contradiction::code).collect();
        assert_eq!(found, codes, "{fields} on {today}");
    }

    #[test]
    fn what_is_done_needs_proof_and_closed_milestones() {
        let done = "updates:\n  - {date: 2026-01-01, status: complete}\n";
        check(done, 20251231, &[]);
        check(done, 20260101, &["complete-without-evidence"]);
        check("updates:\n  - {date: 2026-01-01, status: limited}\n", 20260101, &[]);
        let proved = "updates:\n  - {date: 2026-01-01, status: complete, evidence: [a]}\nmilestones:\n";
        check(&format!("{proved}  - {{due: 2026, status: limited}}\n"), 20260101, &["complete-with-open-milestone"]);
        check(&format!("{proved}  - {{due: 2026, status: complete, completed_on: 2026-01-02}}\n"), 20260102, &[]);
        check(&format!("{proved}  - {{due: 2026, status: withdrawn}}\n"), 20260102, &[]);
    }

    #[test]
    fn a_part_is_not_more_than_its_whole() {
        let of =
            |done: i32| format!("updates:\n  - {{date: 2026, status: limited, progress: {{done: {done}, of: 8}}}}\n");
        check(&of(8), 20260101, &[]);
        check(&of(9), 20260101, &["progress-over-whole"]);
    }

    #[test]
    fn a_vague_date_is_outside_only_when_all_its_days_are() {
        let with = |due: &str| format!("period: {{start: 2025-03, end: 2026-06}}\nmilestones:\n  - {{due: {due}}}\n");
        check(&with("2026"), 20250101, &[]);
        check(&with("2026-Q3"), 20250101, &["milestone-outside-period"]);
        check(&with("2025-02-28"), 20250101, &["milestone-outside-period"]);
        check("period: {start: 2026, end: 2025}\n", 20250101, &["end-before-start"]);
        check("period: {start: 2026-05, end: 2026}\n", 20250101, &[]);
    }

    #[test]
    fn a_total_is_held_against_its_parts() {
        let of = |text: &str| match facts("consultations", &format!("participants: {text}")) {
            Facts::Consultation(consultation) => breakdowns(&consultation.participants.unwrap()),
            other => panic!("{other:?}"),
        };
        let [categories, genders] =
            of("{total: 20, by_category: {citizens: 12, elected: 8}, by_gender: {women: 9, men: 10}}");
        assert_eq!(categories.map(|parts| (parts.counted, parts.agrees())), Some((20, true)));
        assert_eq!(genders.map(|parts| (parts.counted, parts.agrees())), Some((19, false)));
        assert_eq!(of("{total: 20}"), [None, None]);
        let [alone, _] = of("{by_category: {citizens: 12}}");
        assert_eq!(alone.map(|parts| (parts.stated, parts.agrees())), Some((None, true)));
    }
}
