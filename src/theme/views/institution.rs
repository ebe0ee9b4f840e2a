//! A body that leads, supports or signs.

use std::sync::Arc;

use tera::Value;

use super::cards::{card_fields, cards, role};
use super::follow::commitment_cards;
use super::shapes::{list, map, read, with};
use super::{View, order, steps};
use crate::base::Date;
use crate::model::kinds::{Institution, Milestone};
use crate::model::{Entry, Facts, Reference};

/// `institution`.
pub fn institution(view: &View, entry: &Entry, institution: &Institution) -> Value {
    let mentioned = |kind: &str, fields: &[&str]| view.mentioned(entry, kind, fields);
    let kind = institution.institution_type.map(|kind| (kind.code(), kind.label()));
    Value::from(read![
        view,
        Some("institution.html"),
        ("name", view.localized_or(&institution.name)),
        ("acronym", institution.acronym.as_ref().map(|acronym| &*acronym.0).into()),
        ("type", view.choice_or(kind)),
        ("parent", view.link_if(institution.parent.as_deref())),
        ("parts", list(mentioned("institution", &["parent"]).into_iter().map(|part| view.link(part)))),
        ("area", view.area(institution.area.as_ref().map(|area| &*area.id))),
        ("website", institution.website.as_ref().map(|url| &*url.0).into()),
        ("email", institution.email.as_ref().map(|email| &*email.0).into()),
        ("phone", institution.phone.as_ref().map(|phone| &*phone.0).into()),
        ("other_names", list(institution.other_names.iter().map(|name| view.loose_words(name)))),
        ("external_ids", view.external_ids(&institution.external_ids)),
        ("plans", cards(view, mentioned("plan", &["lead", "supporting"]))),
        ("leads", commitment_cards(view, mentioned("commitment", &["lead"]))),
        ("supports", commitment_cards(view, mentioned("commitment", &["supporting"]))),
        ("signed", cards(view, mentioned("agreement", &["parties-institution"]))),
        ("people", people(view, entry)),
        ("documents", cards(view, documents(view, entry))),
        ("responsible", responsible(view, entry)),
    ])
}

fn people(view: &View, entry: &Entry) -> Value {
    list(view.mentioned(entry, "person", &["roles-institution"]).into_iter().map(|person| {
        let role = match &person.facts {
            Facts::Person(facts) => role(view, facts, Some(entry)),
            _ => None,
        };
        Value::from(with(card_fields(view, person), [("facts", list(role))]))
    }))
}

/// The documents in evidence of what the institution reports.
fn documents<'e>(view: &View<'e>, entry: &Entry) -> Vec<&'e Arc<Entry>> {
    let mut found: Vec<&Arc<Entry>> = Vec::new();
    for commitment in view.mentioned(entry, "commitment", &["updates-by"]) {
        let Facts::Commitment(facts) = &commitment.facts else { continue };
        let updates = facts.updates.iter().filter(|update| leads_to(view, update.by.as_deref(), entry));
        for document in updates.flat_map(|update| &update.evidence).filter_map(|document| view.edition.find(document)) {
            let is_new = !found.iter().any(|known| Arc::ptr_eq(known, document));
            if is_new && !view.edition.is_withdrawn(document) {
                found.push(document);
            }
        }
    }
    order::sort(view, &mut found);
    found
}

/// `MilestoneCard[]`: what the institution must reach, by date.
fn responsible(view: &View, entry: &Entry) -> Value {
    let mut found: Vec<(&Arc<Entry>, usize, &Milestone)> = Vec::new();
    for commitment in view.mentioned(entry, "commitment", &["milestones-responsible"]) {
        let Facts::Commitment(facts) = &commitment.facts else { continue };
        let milestones = facts.milestones.iter().enumerate();
        let own = milestones.filter(|(_, milestone)| leads_to(view, milestone.responsible.as_deref(), entry));
        found.extend(own.map(|(at, milestone)| (commitment, at, milestone)));
    }
    found.sort_by_key(|(_, _, milestone)| milestone.due.map(Date::order));
    list(found.into_iter().map(|(commitment, at, milestone)| {
        let anchor = steps::milestone_anchor(milestone, at);
        map([
            ("commitment", view.link(commitment)),
            ("url", format!("{}#{anchor}", view.shared.address(commitment, view.lang)).into()),
            ("output", view.localized_or(&milestone.output)),
            ("due", view.date_or(milestone.due)),
            ("state", steps::state(view, milestone)),
            ("illustrative", (milestone.illustrative || commitment.common.illustrative).into()),
        ])
    }))
}

fn leads_to(view: &View, reference: Option<&Reference>, entry: &Entry) -> bool {
    reference.and_then(|reference| view.edition.find(reference)).is_some_and(|found| found.key() == entry.key())
}
