//! How many things of a sort a record has: commitments of a plan by status, milestones, answers of a consultation.

use std::sync::Arc;

use super::{Ground, Named, Refusal, Said, refused};
use crate::derived::{MilestoneState, Tally, answers, history, standing};
use crate::model::kinds::{Commitment, Consultation, Decision, Plan};
use crate::model::{Entry, Facts};

/// A word, how many it stands for, and of how many.
pub type Counted = (&'static str, usize, usize);

/// The figure of a record that these words name.
pub fn of<'g>(entry: &'g Arc<Entry>, words: &[&str], ground: &Ground<'_, 'g>) -> Result<Named<'g>, Refusal> {
    let counted = counted(entry, ground);
    if counted.is_empty() {
        return Err(Refusal::NoFigures);
    }
    let known = || counted.iter().map(|(word, ..)| (*word).to_owned());
    let (mut wanted, mut with_whole) = (None, false);
    for word in words {
        if *word == "share" {
            with_whole = true;
        } else if let Some(found) = counted.iter().find(|(name, ..)| name == word) {
            wanted = Some(found);
        } else {
            return Err(refused(word, known().chain(["share".to_owned()])));
        }
    }
    let Some((_, count, of)) = wanted else { return Err(Refusal::Several(known().collect())) };
    Ok(Named { entry, anchor: None, said: Said::Count(*count, with_whole.then_some(*of)), with_unit: false })
}

/// All that is counted of a record: the word for it, how many there are, and of how many.
pub fn counted(entry: &Arc<Entry>, ground: &Ground) -> Vec<Counted> {
    match &entry.facts {
        Facts::Plan(plan) => of_plan(entry, plan, ground),
        Facts::Commitment(commitment) => of_commitment(commitment, ground),
        Facts::Consultation(consultation) => of_consultation(consultation, ground),
        Facts::Dataset(_) => vec![("rows", entry.rows.len(), entry.rows.len())],
        _ => Vec::new(),
    }
}

fn of_plan(entry: &Arc<Entry>, plan: &Plan, ground: &Ground) -> Vec<Counted> {
    let mut found: Vec<&Arc<Entry>> =
        plan.commitments.iter().filter_map(|commitment| ground.follow(commitment)).collect();
    found.extend(ground.entries.iter().filter(|other| match &other.facts {
        Facts::Commitment(commitment) => {
            let plan = commitment.plan.as_ref().and_then(|plan| ground.follow(plan));
            plan.is_some_and(|plan| plan.key() == entry.key())
        }
        _ => false,
    }));
    let mut known = std::collections::HashSet::new();
    let is_withdrawn = |entry: &Entry| {
        let withdrawn = entry.common.withdrawn.as_ref();
        withdrawn.is_some_and(|withdrawal| withdrawal.on.is_none_or(|on| on.earliest() <= ground.day))
    };
    found.retain(|commitment| known.insert(commitment.key()) && !is_withdrawn(commitment));
    let commitments = found.iter().filter_map(|entry| match &entry.facts {
        Facts::Commitment(commitment) => Some(commitment),
        _ => None,
    });
    let tally = Tally::of(commitments, ground.day);
    let mut counted = vec![("commitments", tally.all, tally.all)];
    counted.extend(tally.parts().map(|(status, count)| (status, count, tally.all)));
    counted.push(("late-milestones", tally.late_milestones, tally.late_milestones));
    counted
}

fn of_commitment(commitment: &Commitment, ground: &Ground) -> Vec<Counted> {
    let all = commitment.milestones.len();
    let states = || commitment.milestones.iter().map(|milestone| standing(milestone, ground.day).state);
    let complete = states().filter(|state| matches!(state, MilestoneState::Complete | MilestoneState::CompletedLate));
    let late = states().filter(|state| *state == MilestoneState::Late);
    let updates = history(commitment, ground.day).steps.len();
    vec![
        ("milestones", all, all),
        ("milestones-complete", complete.count(), all),
        ("milestones-late", late.count(), all),
        ("updates", updates, updates),
    ]
}

fn of_consultation(consultation: &Consultation, ground: &Ground) -> Vec<Counted> {
    let answers = answers(consultation, ground.day);
    let mut counted = vec![
        ("proposals", answers.all, answers.all),
        ("answered", answers.answered.part, answers.all),
        ("reasoned", answers.reasoned.part, answers.all),
        ("awaiting", answers.awaiting, answers.all),
    ];
    counted.extend(Decision::ALL.iter().map(|decision| {
        let count = answers.by_decision.iter().find(|(known, _)| known == decision).map_or(0, |(_, count)| *count);
        (decision.code(), count, answers.all)
    }));
    if let Some(total) = consultation.participants.as_ref().and_then(|participants| participants.total.as_ref()) {
        let total = usize::try_from(total.0).unwrap_or_default();
        counted.push(("participants", total, total));
    }
    counted
}
