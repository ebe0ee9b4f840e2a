//! How far a commitment is, by what is derived of it: for its page and for its cards.

use std::sync::Arc;

use tera::Value;

use super::cards::card_fields;
use super::shapes::{list, map, with};
use super::{View, bar, evidence};
use crate::derived::{self, Freshness, History, MilestoneState, Pulse, Tally};
use crate::model::kinds::{Commitment, Plan, Status};
use crate::model::{Entry, Facts};

/// A commitment on the day of the edition.
pub struct Follow<'e> {
    /// The facts.
    pub commitment: &'e Commitment,
    /// Its plan.
    pub plan: Option<&'e Entry>,
    /// Its updates.
    pub history: History<'e>,
    /// At most how many days its plan lets pass between two updates.
    pub cycle: Option<i64>,
    /// Whether an update is awaited.
    pub freshness: Freshness,
}

/// How many milestones there are.
pub struct Milestones {
    /// All.
    pub all: usize,
    /// Reached.
    pub complete: usize,
    /// Late.
    pub late: usize,
}

impl<'e> Follow<'e> {
    /// Of an entry, when it is a commitment.
    pub fn of(view: &View<'e>, entry: &'e Entry) -> Option<Follow<'e>> {
        let Facts::Commitment(commitment) = &entry.facts else { return None };
        let plan = commitment.plan.as_ref().and_then(|plan| view.edition.find(plan)).map(|plan| &**plan);
        let cycle = plan.and_then(|plan| match &plan.facts {
            Facts::Plan(plan) => cycle(plan),
            _ => None,
        });
        let today = view.edition.day();
        let history = derived::history(commitment, today);
        let freshness = derived::freshness(commitment, cycle, today);
        Some(Follow { commitment, plan, history, cycle, freshness })
    }

    /// `Choice` of the status; without any update, no evidence.
    pub fn status(&self, view: &View) -> Value {
        status(view, self.history.status())
    }

    /// How many milestones there are.
    pub fn milestones(&self, view: &View) -> Milestones {
        let today = view.edition.day();
        let mut counted = Milestones { all: 0, complete: 0, late: 0 };
        for milestone in &self.commitment.milestones {
            counted.all += 1;
            match derived::standing(milestone, today).state {
                MilestoneState::Complete | MilestoneState::CompletedLate => counted.complete += 1,
                MilestoneState::Late => counted.late += 1,
                MilestoneState::Open | MilestoneState::Withdrawn => {}
            }
        }
        counted
    }
}

/// `Choice` of a status.
pub fn status(view: &View, status: Option<Status>) -> Value {
    view.choice(status.map_or("no-evidence", Status::code), status_label(status))
}

/// The message that names a status.
pub fn status_label(status: Option<Status>) -> &'static str {
    status.map_or("choice-status-no-evidence", Status::label)
}

/// `CommitmentCard`, when the entry is a commitment.
pub fn commitment_card(view: &View, entry: &Entry) -> Option<Value> {
    let follow = Follow::of(view, entry)?;
    let milestones = follow.milestones(view);
    let commitment = follow.commitment;
    let progress = follow.history.latest().and_then(|step| step.update.progress.as_ref());
    Some(Value::from(with(
        card_fields(view, entry),
        [
            ("period", view.period_or(commitment.period.as_ref().and_then(|period| period.dates()))),
            ("lead", view.link_or(commitment.lead.as_deref())),
            ("evidence", view.count(evidence::documents_of(view, &follow).len())),
            ("updates", view.count(follow.history.steps.len())),
            ("updated", view.date_if(follow.history.updated())),
            ("milestones", view.count(milestones.all)),
            ("milestones_complete", view.count(milestones.complete)),
            ("milestones_late", view.count(milestones.late)),
            ("freshness", follow.freshness.code().into()),
            ("progress", view.progress(progress)),
        ],
    )))
}

/// `CommitmentCard[]`.
pub fn commitment_cards<'e>(view: &View, entries: impl IntoIterator<Item = &'e Arc<Entry>>) -> Value {
    list(entries.into_iter().filter_map(|entry| commitment_card(view, entry)))
}

/// At most how many days a plan lets pass between two updates.
pub fn cycle(plan: &Plan) -> Option<i64> {
    plan.update_cycle_days.map(|days| days.0)
}

/// The commitments of a plan: in its order, then those that name it and that it does not list.
pub fn commitments_of<'e>(view: &View<'e>, entry: &Entry, plan: &Plan) -> Vec<&'e Arc<Entry>> {
    let mut found: Vec<&Arc<Entry>> = Vec::new();
    let listed = plan.commitments.iter().filter_map(|commitment| view.edition.find(commitment));
    let naming = view.mentioned(entry, "commitment", &["plan"]);
    for commitment in listed.chain(naming) {
        let is_new = !found.iter().any(|known| Arc::ptr_eq(known, commitment));
        if is_new && !view.edition.is_withdrawn(commitment) {
            found.push(commitment);
        }
    }
    found
}

/// What is told of all commitments of a plan together.
pub fn pulse(view: &View, plan: &Plan, commitments: &[&Arc<Entry>]) -> Pulse {
    derived::pulse(facts_of(commitments), cycle(plan), view.edition.day())
}

fn facts_of<'e>(commitments: &'e [&'e Arc<Entry>]) -> impl Iterator<Item = &'e Commitment> {
    commitments.iter().filter_map(|entry| match &entry.facts {
        Facts::Commitment(commitment) => Some(commitment),
        _ => None,
    })
}

/// `Tally` of the commitments of the plan `entry`.
pub fn tally(view: &View, entry: &Entry, commitments: &[&Arc<Entry>]) -> Value {
    let tally = Tally::of(facts_of(commitments), view.edition.day());
    let labels = tally.parts().map(|(code, count)| (code, format!("choice-status-{code}"), count));
    let parts: Vec<(&str, &str, usize)> =
        labels.iter().map(|(code, label, count)| (*code, label.as_str(), *count)).collect();
    map([
        ("id", format!("tally-{}", entry.id).into()),
        ("all", view.count(tally.all)),
        ("parts", bar::parts(view, &parts, tally.all)),
        ("late", view.count(tally.late_milestones)),
    ])
}
