//! What stands beside plans and commitments: the money, the consultations, the reports, the obligations.

use std::collections::HashSet;
use std::sync::Arc;

use tera::Value;

use super::cards::cards;
use super::consultation::consultation_card;
use super::obligation::obligation_card;
use super::shapes::list;
use super::{View, order};
use crate::model::kinds::Commitment;
use crate::model::{Entry, Facts};

/// The fields through which a consultation is about a record, or led to it.
pub const CONSULTED: &[&str] = &["commitments", "inputs-leads_to", "related"];

/// `Card[]`: the budgets that pay for these commitments, and those that name `entry`.
pub fn budgets<'e>(view: &View<'e>, entry: &Entry, commitments: impl Iterator<Item = &'e Commitment>) -> Value {
    let found = commitments.flat_map(|commitment| &commitment.budget).filter_map(|budget| view.edition.find(budget));
    cards(view, sorted(view, found.chain(view.mentioned(entry, "budget", &["related"]))))
}

/// The consultations about these records, that led to them, or that name them.
pub fn consultations<'e>(view: &View<'e>, records: &[&Arc<Entry>]) -> Vec<&'e Arc<Entry>> {
    let found = records.iter().flat_map(|record| view.mentioned(record, "consultation", CONSULTED));
    sorted(view, found)
}

/// `ConsultationCard[]`.
pub fn consultation_cards<'e>(view: &View, entries: impl IntoIterator<Item = &'e Arc<Entry>>) -> Value {
    list(entries.into_iter().filter_map(|entry| consultation_card(view, entry)))
}

/// The reports that tell of a record.
pub fn reports<'e>(view: &View<'e>, entry: &Entry) -> Vec<&'e Arc<Entry>> {
    view.mentioned(entry, "report", &["scope"])
}

/// `ObligationCard[]`: what these records fulfil, and what names the first of them.
pub fn obligations<'e>(view: &View<'e>, entry: &Entry, records: &[&Arc<Entry>]) -> Value {
    let naming = view.mentioned(entry, "obligation", &["related", "satisfied_by"]).into_iter();
    let fulfilled = records.iter().flat_map(|record| view.mentioned(record, "obligation", &["satisfied_by"]));
    obligation_cards(view, sorted(view, naming.chain(fulfilled)))
}

/// `ObligationCard[]`.
pub fn obligation_cards<'e>(view: &View, entries: impl IntoIterator<Item = &'e Arc<Entry>>) -> Value {
    list(entries.into_iter().filter_map(|entry| obligation_card(view, entry)))
}

/// The facts of those that are commitments.
pub fn facts_of<'e>(entries: &'e [&'e Arc<Entry>]) -> impl Iterator<Item = &'e Commitment> {
    entries.iter().filter_map(|entry| match &entry.facts {
        Facts::Commitment(commitment) => Some(commitment),
        _ => None,
    })
}

/// Each once, as lists show them, without what was taken back.
fn sorted<'e>(view: &View<'e>, entries: impl Iterator<Item = &'e Arc<Entry>>) -> Vec<&'e Arc<Entry>> {
    let mut known: HashSet<*const Entry> = HashSet::new();
    let is_shown = |entry: &&Arc<Entry>| !view.edition.is_withdrawn(entry);
    let mut found: Vec<&Arc<Entry>> =
        entries.filter(is_shown).filter(|entry| known.insert(Arc::as_ptr(entry))).collect();
    order::sort(view, &mut found);
    found
}
