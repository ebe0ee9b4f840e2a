//! A programme of commitments.

use std::sync::Arc;

use tera::Value;

use super::cards::{card_fields, cards};
use super::follow::{commitment_cards, commitments_of, cycle, pulse, tally};
use super::shapes::{read, with};
use super::{View, beside, charts, filters, proposals};
use crate::model::kinds::Plan;
use crate::model::{Entry, Facts};

/// `plan`.
pub fn plan(view: &View, entry: &Entry, plan: &Plan) -> Value {
    let commitments = commitments_of(view, entry, plan);
    let pulse = pulse(view, plan, &commitments);
    let (reports, consultations) = (beside::reports(view, entry), consultations_of(view, entry, &commitments));
    let fulfilling: Vec<_> = reports.iter().chain(&consultations).copied().collect();
    Value::from(read![
        view,
        Some("plan.html"),
        ("period", view.period_or(plan.period.as_ref().and_then(|period| period.dates()))),
        ("scope", view.choice_or(plan.scope.map(|scope| (scope.code(), scope.label())))),
        ("adopted_on", view.date_if(plan.adopted_on)),
        ("version", plan.version.as_ref().map_or("", |version| &*version.0).into()),
        ("lead", view.link_or(plan.lead.as_deref())),
        ("supporting", view.links(plan.supporting.iter().map(|one| &**one))),
        ("forum", view.link_if(plan.forum.as_deref())),
        ("monitoring_body", view.link_if(plan.monitoring_body.as_deref())),
        ("point_of_contact", view.link_if(plan.point_of_contact.as_deref())),
        ("update_cycle", cycle_of(view, plan)),
        ("updated", view.date_if(pulse.updated)),
        ("freshness", pulse.freshness.code().into()),
        ("vision", view.passage(entry, &plan.vision)),
        ("tally", tally(view, entry, &commitments)),
        ("charts", charts::of_plan(view, &commitments)),
        ("filters", filters::filters(view, &commitments)),
        ("heard", proposals::heard(view, entry)),
        ("budgets", beside::budgets(view, entry, beside::facts_of(&commitments))),
        ("obligations", beside::obligations(view, entry, &fulfilling)),
        ("consultations", beside::consultation_cards(view, consultations)),
        ("reports", cards(view, reports)),
        ("commitments", commitment_cards(view, commitments)),
        ("external_ids", view.external_ids(&plan.external_ids)),
    ])
}

/// Those about the plan itself, or about its commitments.
fn consultations_of<'e>(view: &View<'e>, entry: &Entry, commitments: &[&Arc<Entry>]) -> Vec<&'e Arc<Entry>> {
    let plan = view.edition.get(&entry.kind.id, &entry.id);
    let records: Vec<&Arc<Entry>> = plan.into_iter().chain(commitments.iter().copied()).collect();
    beside::consultations(view, &records)
}

/// `PlanSummary`, when the entry is a plan.
pub fn summary(view: &View, entry: &Entry) -> Option<Value> {
    let Facts::Plan(plan) = &entry.facts else { return None };
    let commitments = commitments_of(view, entry, plan);
    let pulse = pulse(view, plan, &commitments);
    Some(Value::from(with(
        card_fields(view, entry),
        [
            ("period", view.period_or(plan.period.as_ref().and_then(|period| period.dates()))),
            ("lead", view.link_or(plan.lead.as_deref())),
            ("adopted_on", view.date_if(plan.adopted_on)),
            ("updated", view.date_if(pulse.updated)),
            ("freshness", pulse.freshness.code().into()),
            ("update_cycle", cycle_of(view, plan)),
            ("tally", tally(view, entry, &commitments)),
            ("commitments", commitment_cards(view, commitments)),
        ],
    )))
}

/// `Count` of days; none when a plan that is not whole yet does not say.
fn cycle_of(view: &View, plan: &Plan) -> Value {
    view.count(cycle(plan).and_then(|days| usize::try_from(days).ok()).unwrap_or(0))
}
