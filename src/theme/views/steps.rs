//! The milestones and updates of a commitment, and what assessors concluded.

use tera::Value;

use super::evidence::evidence_of;
use super::follow::Follow;
use super::shapes::{list, map, null};
use super::{View, follow};
use crate::derived::{self, Contradiction, Step, StepKind};
use crate::model::Entry;
use crate::model::kinds::{Assessment, Commitment, Milestone, Update};

/// The anchor of a milestone on the page of its commitment; `at` is its number in the facts, from zero.
pub fn milestone_anchor(milestone: &Milestone, at: usize) -> String {
    milestone.id.as_ref().map_or_else(|| format!("milestone-{}", at + 1), |id| format!("milestone-{}", id.0))
}

/// The anchor of an update on the page of its commitment; `at` is its number in the facts, from zero.
pub fn update_anchor(update: &Update, at: usize) -> String {
    update.id.as_ref().map_or_else(|| format!("update-{}", at + 1), |id| format!("update-{}", id.0))
}

/// `Choice` of how a milestone stands against its date.
pub fn state(view: &View, milestone: &Milestone) -> Value {
    let code = derived::standing(milestone, view.edition.day()).state.code();
    view.choice(code, &format!("choice-milestone-state-{code}"))
}

/// `Milestone[]`, in the order of the facts.
pub fn milestones(view: &View, entry: &Entry, follow: &Follow) -> Value {
    list(follow.commitment.milestones.iter().enumerate().map(|(at, milestone)| {
        let days = derived::standing(milestone, view.edition.day()).days_late;
        let withdrawn = milestone.withdrawn.as_ref().map(|withdrawal| {
            map([("on", view.date_if(withdrawal.on)), ("reason", view.localized(&withdrawal.reason).into())])
        });
        map([
            ("anchor", milestone_anchor(milestone, at).into()),
            ("output", view.passage_or(entry, &milestone.output)),
            ("due", view.date_or(milestone.due)),
            ("responsible", view.link_or(milestone.responsible.as_deref())),
            ("status", view.choice_or(milestone.status.map(|status| (status.code(), status.label())))),
            ("state", state(view, milestone)),
            ("days", days.and_then(|days| usize::try_from(days).ok()).map(|days| view.count(days)).into()),
            ("completed_on", view.date_if(milestone.completed_on)),
            ("withdrawn", withdrawn.into()),
            ("carried_over_to", view.link_if(milestone.carried_over_to.as_deref())),
            ("evidence", evidence_of(view, milestone.evidence.iter().map(|document| &**document))),
            ("illustrative", (milestone.illustrative || entry.common.illustrative).into()),
        ])
    }))
}

/// `Update[]`, the newest first.
pub fn updates(view: &View, entry: &Entry, follow: &Follow) -> Value {
    list(follow.history.steps.iter().rev().map(|step| update(view, entry, follow, step)))
}

/// `Update`.
pub fn update(view: &View, entry: &Entry, follow: &Follow, step: &Step) -> Value {
    let update = step.update;
    let current = follow.history.latest().is_some_and(|latest| latest.at == step.at);
    let other = |at: Option<usize>| match at.and_then(|at| Some((at, follow.commitment.updates.get(at)?))) {
        Some((at, other)) => map([("anchor", update_anchor(other, at).into()), ("date", view.date_or(other.date))]),
        None => null(),
    };
    let previous = step.previous.map(|status| view.choice(status.code(), status.label()));
    map([
        ("anchor", update_anchor(update, step.at).into()),
        ("date", view.date_or(update.date)),
        ("status", follow::status(view, update.status)),
        ("step", step_code(step.kind).into()),
        ("previous", previous.into()),
        ("progress", view.progress(update.progress.as_ref())),
        ("achieved", view.passage(entry, &update.achieved)),
        ("challenges", view.passage(entry, &update.challenges)),
        ("evidence", evidence_of(view, update.evidence.iter().map(|document| &**document))),
        ("by", view.link_or(update.by.as_deref())),
        ("current", current.into()),
        ("supersedes", other(step.supersedes)),
        ("superseded_by", other(step.superseded_by)),
        ("illustrative", (update.illustrative || entry.common.illustrative).into()),
    ])
}

/// `[{code, milestone?}]`: what cannot be true together.
pub fn contradictions(view: &View, commitment: &Commitment) -> Value {
    list(derived::contradictions(commitment, view.edition.day()).iter().map(|one| {
        let milestone = match one {
            Contradiction::OpenMilestone(milestone) | Contradiction::OutsidePeriod(milestone) => Some(*milestone),
            Contradiction::WithoutEvidence(_) | Contradiction::OverWhole(_) | Contradiction::EndBeforeStart(_) => None,
        };
        let milestone = milestone.map(|milestone| {
            let at = commitment.milestones.iter().position(|other| std::ptr::eq(other, milestone)).unwrap_or(0);
            let anchor = milestone_anchor(milestone, at);
            map([("anchor", anchor.into()), ("output", view.localized_or(&milestone.output))])
        });
        map([("code", one.code().into()), ("milestone", milestone.into())])
    }))
}

fn step_code(kind: StepKind) -> &'static str {
    match kind {
        StepKind::First => "first",
        StepKind::Forward => "forward",
        StepKind::Back => "back",
        StepKind::Same => "same",
    }
}

/// `Assessment`.
pub fn assessment(view: &View, entry: &Entry, assessment: &Assessment) -> Value {
    let results = assessment.early_results.map(|results| view.choice(results.code(), results.label()));
    map([
        ("by", view.choice_or(assessment.by.map(|by| (by.code(), by.label())))),
        ("scheme", assessment.scheme.as_deref().unwrap_or_default().into()),
        // A year is no quantity: its digits are not grouped.
        ("year", assessment.year.map(|year| year.0.to_string()).unwrap_or_default().into()),
        ("date", view.date_or(assessment.date)),
        ("verifiable", assessment.verifiable.unwrap_or(false).into()),
        ("completion", view.choice_or(assessment.completion.map(|status| (status.code(), status.label())))),
        ("early_results", results.into()),
        ("note", view.passage(entry, &assessment.note)),
        ("report", view.link_if(assessment.report.as_deref())),
        ("illustrative", (assessment.illustrative || entry.common.illustrative).into()),
    ])
}
