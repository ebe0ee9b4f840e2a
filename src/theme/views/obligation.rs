//! What a law or a membership requires, and how it stands.

use std::sync::Arc;

use tera::Value;

use super::View;
use super::cards::card_fields;
use super::shapes::{Fields, fields, list, map, with};
use crate::base::Day;
use crate::derived::{self, NextDue, ObligationState};
use crate::model::kinds::Obligation;
use crate::model::{Entry, Facts};

/// `obligation`.
pub fn obligation(view: &View, entry: &Entry, obligation: &Obligation) -> Value {
    let cycle = obligation.cycle_days.as_ref().and_then(|days| usize::try_from(days.0).ok());
    let satisfied_by = satisfying(view, obligation)
        .into_iter()
        .map(|record| map([("record", view.link(record)), ("date", view.date_if(derived::dated(record)))]));
    Value::from(with(
        standing(view, &next_due(view, obligation)),
        [
            ("text", view.passage_or(entry, &obligation.text)),
            ("basis", view.passage_or(entry, &obligation.basis)),
            ("first_due", view.date_if(obligation.due)),
            ("cycle", cycle.map(|days| view.count(days)).into()),
            ("satisfied_by", list(satisfied_by)),
        ],
    ))
}

/// `ObligationCard`, when the entry is an obligation.
pub fn obligation_card(view: &View, entry: &Entry) -> Option<Value> {
    let Facts::Obligation(obligation) = &entry.facts else { return None };
    let mut card = card_fields(view, entry);
    card.extend(standing(view, &next_due(view, obligation)));
    Some(Value::from(with(card, [("basis", view.localized_or(&obligation.basis))])))
}

/// When an entry must be fulfilled next, when it is an obligation that awaits something: the most urgent first, and
/// what has no date before all.
pub fn urgency(view: &View, entry: &Entry) -> Option<Option<Day>> {
    let Facts::Obligation(obligation) = &entry.facts else { return None };
    let due = next_due(view, obligation);
    (due.state != ObligationState::Met).then_some(due.on)
}

/// When it must be fulfilled next.
pub fn next_due(view: &View, obligation: &Obligation) -> NextDue {
    let satisfied = satisfying(view, obligation);
    derived::next_due(obligation, satisfied.iter().map(|entry| &***entry), view.edition.day())
}

/// What fulfils it and was not taken back.
fn satisfying<'e>(view: &View<'e>, obligation: &Obligation) -> Vec<&'e Arc<Entry>> {
    let found = obligation.satisfied_by.iter().filter_map(|reference| view.edition.find(reference));
    found.filter(|entry| !view.edition.is_withdrawn(entry)).collect()
}

fn standing(view: &View, due: &NextDue) -> Fields {
    let days = due.days.and_then(|days| usize::try_from(days).ok());
    fields([
        ("state", view.choice(due.state.code(), due.state.label())),
        ("due", due.on.map(|day| view.day(day)).into()),
        ("days", days.map(|days| view.count(days)).into()),
        ("last_met", view.date_if(due.last_met)),
    ])
}
