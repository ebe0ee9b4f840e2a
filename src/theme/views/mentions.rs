//! Who refers to a record: what has its own place on a page, and what is told at its end.

use std::collections::HashSet;
use std::sync::Arc;

use tera::Value;

use super::shapes::{list, map};
use super::{View, cards, order};
use crate::edition::Mention;
use crate::model::Entry;

/// The fields through which a record of one kind has its own place on the page of another:
/// the kind of the page, the kind that refers, the fields.
const PLACES: &[(&str, &str, &[&str])] = &[
    ("institution", "institution", &["parent"]),
    ("institution", "plan", &["lead", "supporting"]),
    ("institution", "commitment", &["lead", "supporting", "milestones-responsible"]),
    ("institution", "agreement", &["parties-institution"]),
    ("institution", "person", &["roles-institution"]),
    ("person", "agreement", &["parties-present", "parties-signatory"]),
    ("document", "document", &["alternatives"]),
    ("document", "commitment", &["milestones-evidence", "updates-evidence"]),
    ("plan", "commitment", &["plan"]),
    ("commitment", "plan", &["commitments"]),
    ("plan", "consultation", &["inputs-leads_to", "related"]),
    ("plan", "budget", &["related"]),
    ("plan", "report", &["scope"]),
    ("plan", "obligation", &["related", "satisfied_by"]),
    ("commitment", "consultation", &["commitments", "inputs-leads_to", "related"]),
    ("commitment", "budget", &["related"]),
    ("commitment", "report", &["scope"]),
    ("budget", "commitment", &["budget"]),
];

impl<'v> View<'v> {
    /// The records of a kind that refer to `entry` through one of these fields, each once, in the order of lists.
    pub fn mentioned(&self, entry: &Entry, kind: &str, fields: &[&str]) -> Vec<&'v Arc<Entry>> {
        let through = |mention: &&Mention| *mention.by.kind.id == *kind && fields.contains(&mention.field);
        let mut known: HashSet<*const Entry> = HashSet::new();
        let mentions = self.edition.mentions(entry);
        let by = mentions.iter().filter(through).map(|mention| mention.by);
        let mut found: Vec<&Arc<Entry>> =
            by.filter(|by| !self.edition.is_withdrawn(by) && known.insert(Arc::as_ptr(by))).collect();
        order::sort(self, &mut found);
        found
    }
}

/// `mentioned_by`: what has no other place on the page of `entry`, each record once.
pub fn mentioned_by(view: &View, entry: &Entry) -> Value {
    let mentions = view.edition.mentions(entry);
    let here = mentions.iter().filter(|mention| has_place(entry, mention)).map(|mention| mention.by);
    // What the record names itself stands on its page already.
    let named = entry.record.references().into_iter().filter_map(|reference| view.edition.find(reference));
    let mut placed: HashSet<*const Entry> = here.chain(named).map(Arc::as_ptr).collect();
    let mut groups: Vec<(String, Vec<&Arc<Entry>>)> = Vec::new();
    for mention in &mentions {
        if view.edition.is_withdrawn(mention.by) || !placed.insert(Arc::as_ptr(mention.by)) {
            continue;
        }
        let label = label(view, mention);
        match groups.iter_mut().find(|(known, _)| *known == label) {
            Some((_, group)) => group.push(mention.by),
            None => groups.push((label, vec![mention.by])),
        }
    }
    list(groups.into_iter().map(|(label, mut entries)| {
        order::sort(view, &mut entries);
        map([("label", label.into()), ("items", cards::cards(view, entries))])
    }))
}

/// `Link[]`: the records whose words name a figure of `entry`.
pub fn used_by(view: &View, entry: &Entry) -> Value {
    let mut known: HashSet<*const Entry> = HashSet::new();
    let mentions = view.edition.mentions(entry);
    let by = mentions.iter().filter(|mention| mention.field == "figure").map(|mention| mention.by);
    let mut found: Vec<&Arc<Entry>> =
        by.filter(|by| !view.edition.is_withdrawn(by) && known.insert(Arc::as_ptr(by))).collect();
    order::sort(view, &mut found);
    list(found.into_iter().map(|by| view.link(by)))
}

/// What the record itself names as helpful.
pub fn related<'e>(view: &View<'e>, entry: &Entry) -> impl Iterator<Item = &'e Arc<Entry>> {
    let found = entry.common.related.iter().filter_map(|reference| view.edition.find(reference));
    found.filter(|related| !view.edition.is_withdrawn(related))
}

fn has_place(entry: &Entry, mention: &Mention) -> bool {
    let by = &*mention.by.kind.id;
    // What was corrected, and what uses a figure, is told on every page.
    let is_correction = by == "correction" && mention.field == "affects-target";
    let places = PLACES.iter().filter(|(kind, other, _)| *entry.kind.id == **kind && *other == by);
    is_correction
        || mention.field == "figure"
        || places.into_iter().any(|(_, _, fields)| fields.contains(&mention.field))
}

/// The kind that refers; through a field of the kind's own, that field too.
fn label(view: &View, mention: &Mention) -> String {
    let kind = &mention.by.kind;
    let plural = &view.shared.kind(kind).plural;
    let first = mention.field.split('-').next().unwrap_or_default();
    let Some(field) = kind.field(first) else {
        return plural.to_owned();
    };
    let own = field.own.as_ref().and_then(|own| own.label.first_of(view.order())).map(|(_, label)| label.to_owned());
    let ours = || kind.field_labels(mention.field).into_iter().find(|id| view.locale.has(id));
    match own.or_else(|| ours().map(|id| view.message(&id))) {
        Some(label) => format!("{plural} – {label}"),
        None => plural.to_owned(),
    }
}
