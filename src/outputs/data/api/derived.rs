//! What is computed of a record: statuses, tallies, states, the latest figure. Days are named, never counted.

use rust_decimal::Decimal;
use serde_json::{Map, Value as Json, json};

use super::facts::leading_to;
use crate::base::{Date, Day};
use crate::derived::{self, Share, Tally};
use crate::model::kinds::{Commitment, Consultation, Indicator, Obligation, Plan};
use crate::model::{Entry, Facts, Reference};
use crate::outputs::Publication;
use crate::outputs::data::json as shapes;

/// What is derived of an entry on the day of the edition; nothing for kinds of which nothing is.
pub fn derived(publication: &Publication, entry: &Entry) -> Option<Json> {
    let today = publication.edition.day();
    Some(match &entry.facts {
        Facts::Commitment(facts) => commitment(publication, facts, today),
        Facts::Plan(facts) => plan(publication, facts, today),
        Facts::Consultation(facts) => consultation(facts, today),
        Facts::Indicator(facts) => indicator(publication, entry, facts)?,
        Facts::Obligation(facts) => obligation(publication, facts, today),
        Facts::Page(_)
        | Facts::News(_)
        | Facts::Term(_)
        | Facts::Institution(_)
        | Facts::Person(_)
        | Facts::Document(_)
        | Facts::Agreement(_)
        | Facts::Budget(_)
        | Facts::Dataset(_)
        | Facts::Report(_)
        | Facts::Correction(_)
        | Facts::Own(_) => return None,
    })
}

fn commitment(publication: &Publication, commitment: &Commitment, today: Day) -> Json {
    let history = derived::history(commitment, today);
    let cycle = commitment.plan.as_ref().and_then(|plan| match &publication.edition.find(plan)?.facts {
        Facts::Plan(plan) => plan.update_cycle_days.map(|days| days.0),
        _ => None,
    });
    let milestones = commitment.milestones.iter().filter_map(|milestone| {
        let state = derived::standing(milestone, today).state.code();
        Some(json!({"id": &*milestone.id.as_ref()?.0, "state": state}))
    });
    json!({
        "status": history.status().map_or("no-evidence", |status| status.code()),
        "since": written(history.since()),
        "updated": written(history.updated()),
        "freshness": derived::freshness(commitment, cycle, today).code(),
        "milestones": milestones.collect::<Vec<_>>(),
        "contradictions": derived::contradictions(commitment, today).iter().map(|one| one.code()).collect::<Vec<_>>(),
    })
}

fn plan(publication: &Publication, plan: &Plan, today: Day) -> Json {
    let found = plan.commitments.iter().filter_map(|reference| publication.edition.find(reference));
    let commitments: Vec<&Commitment> = found
        .filter(|entry| !publication.edition.is_withdrawn(entry))
        .filter_map(|entry| match &entry.facts {
            Facts::Commitment(commitment) => Some(commitment),
            _ => None,
        })
        .collect();
    let tally = Tally::of(commitments.iter().copied(), today);
    let parts: Map<String, Json> =
        tally.parts().iter().map(|(code, count)| ((*code).to_owned(), json!(count))).collect();
    let pulse = derived::pulse(commitments, plan.update_cycle_days.map(|days| days.0), today);
    json!({
        "tally": {"all": tally.all, "by_status": parts, "late_milestones": tally.late_milestones},
        "updated": written(pulse.updated),
        "freshness": pulse.freshness.code(),
    })
}

fn consultation(consultation: &Consultation, today: Day) -> Json {
    let answers = derived::answers(consultation, today);
    let share = |share: Share| json!({"part": share.part, "whole": share.whole});
    let decided: Map<String, Json> =
        answers.by_decision.iter().map(|(decision, count)| (decision.code().to_owned(), json!(count))).collect();
    json!({
        "inputs": answers.all,
        "awaiting": answers.awaiting,
        "answered": share(answers.answered),
        "reasoned": share(answers.reasoned),
        "by_decision": decided,
    })
}

/// The latest figure of the whole, and how it changed from the one before; nothing across a gap or a break.
fn indicator(publication: &Publication, entry: &Entry, indicator: &Indicator) -> Option<Json> {
    let config = publication.edition.config();
    let rows = derived::whole(&entry.observations, &|area| Some(config.area(area)?.parent.as_ref()?.id.to_string()));
    let names: Vec<&str> = indicator.dimensions.iter().map(|name| &*name.0).collect();
    let latest = derived::latest(&rows).map(|row| shapes::observation(row, &names))?;
    let exact = |number: Decimal| number.to_string();
    let change = derived::change(indicator, &rows).map(|change| {
        json!({"by": exact(change.by), "from": change.from.period.to_string(), "to": change.to.period.to_string()})
    });
    Some(json!({"latest": latest, "change": change}))
}

fn obligation(publication: &Publication, obligation: &Obligation, today: Day) -> Json {
    let find = |reference: &Reference| publication.edition.find(reference);
    let found = obligation.satisfied_by.iter().filter_map(|reference| find(reference));
    let satisfied: Vec<&Entry> =
        found.filter(|entry| !publication.edition.is_withdrawn(entry)).map(|entry| &**entry).collect();
    let due = derived::next_due(obligation, satisfied.iter().copied(), today);
    json!({
        "state": due.state.code(),
        "due": due.on.map(|day| day.to_string()),
        "last_met": written(due.last_met),
        "satisfied_by": satisfied.iter().map(|entry| leading_to(publication, entry)).collect::<Vec<_>>(),
    })
}

fn written(date: Option<Date>) -> Json {
    date.map_or(Json::Null, |date| json!(date.to_string()))
}
