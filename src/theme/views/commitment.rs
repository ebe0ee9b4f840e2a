//! A promise, how far it is, with what proof and since when.

use std::cell::LazyCell;

use tera::Value;

use super::cards::cards;
use super::evidence::{documents_of, evidence};
use super::follow::Follow;
use super::shapes::{list, map, null, read};
use super::{View, beside, charts, figures, proposals, steps};
use crate::derived;
use crate::model::Entry;

/// `commitment`.
pub fn commitment(view: &View, entry: &Entry) -> Option<Value> {
    let follow = &Follow::of(view, entry)?;
    let (commitment, history) = (follow.commitment, &follow.history);
    let latest = history.latest();
    let milestones = LazyCell::new(|| follow.milestones(view));
    let documents = LazyCell::new(|| documents_of(view, follow));
    let days = history.updated().map(|date| derived::days_since(date, view.edition.day()));
    let count =
        |days: Option<i64>| Value::from(days.and_then(|days| usize::try_from(days).ok()).map(|days| view.count(days)));
    let indicators = commitment.indicators.iter().filter_map(|indicator| view.edition.find(indicator));
    let about = || view.mentioned(entry, "consultation", beside::CONSULTED);
    Some(Value::from(read![
        view,
        Some("commitment.html"),
        ("number", commitment.number.as_ref().map_or("", |number| &*number.0).into()),
        ("plan", follow.plan.map(|plan| view.link(plan)).into()),
        ("status", follow.status(view)),
        ("since", view.date_if(history.since())),
        ("freshness", follow.freshness.code().into()),
        ("update_cycle", count(follow.cycle)),
        ("days_since_update", count(days)),
        ("latest", latest.map_or_else(null, |step| steps::update(view, entry, follow, step))),
        ("progress", view.progress(latest.and_then(|step| step.update.progress.as_ref()))),
        ("period", view.period_or(commitment.period.as_ref().and_then(|period| period.dates()))),
        ("lead", view.link_or(commitment.lead.as_deref())),
        ("supporting", view.links(commitment.supporting.iter().map(|one| &**one))),
        ("problem", view.passage(entry, &commitment.problem)),
        ("status_quo", view.passage(entry, &commitment.status_quo)),
        ("action", view.passage(entry, &commitment.action)),
        ("contribution", view.passage(entry, &commitment.contribution)),
        ("goal", view.passage(entry, &commitment.goal)),
        ("ogp_values", list(commitment.ogp_values.iter().map(|value| view.choice(value.code(), value.label())))),
        ("policy_areas", view.tags(commitment.policy_areas.iter().map(|area| &**area))),
        ("sdgs", list(commitment.sdg.iter().map(|goal| map([("code", goal.0.to_string().into())])))),
        ("charts", charts::of_commitment(view, follow)),
        ("milestones", steps::milestones(view, entry, follow)),
        ("milestones_all", view.count(milestones.all)),
        ("milestones_complete", view.count(milestones.complete)),
        ("milestones_late", view.count(milestones.late)),
        ("evidence_count", view.count(documents.len())),
        ("updates", steps::updates(view, entry, follow)),
        ("evidence", list(documents.iter().map(|document| evidence(view, document)))),
        ("assessments", list(commitment.assessments.iter().map(|one| steps::assessment(view, entry, one)))),
        ("indicators", list(indicators.filter_map(|indicator| figures::indicator_card(view, indicator)))),
        ("heard", proposals::heard(view, entry)),
        ("budgets", beside::budgets(view, entry, std::iter::once(commitment))),
        ("consultations", beside::consultation_cards(view, about())),
        ("reports", cards(view, beside::reports(view, entry))),
        ("contradictions", steps::contradictions(view, commitment)),
        ("external_ids", view.external_ids(&commitment.external_ids)),
    ]))
}
