//! All the proof of a commitment is in one language, and the site speaks to readers of several.

use super::*;
use crate::base::Lang;
use crate::model::kinds::Document;
use crate::model::{Facts, Ref};
use crate::site::Found;

/// The rule.
pub const CHECK: Check = Check { id: "evidence-in-one-language", scope: Scope::Entry(evidence_in_one_language) };

fn evidence_in_one_language(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let Facts::Commitment(commitment) = &entry.facts else { return };
    if inspection.site.config.languages.len() < 2 {
        return;
    }
    let of_updates = commitment.updates.iter().flat_map(|update| &update.evidence);
    let evidence: Vec<&Ref<Document>> =
        of_updates.chain(commitment.milestones.iter().flat_map(|milestone| &milestone.evidence)).collect();
    let mut languages: Vec<Lang> = Vec::new();
    for document in evidence.iter().filter_map(|reference| document(inspection.site, reference)) {
        languages.extend(&document.languages);
        let others = document.alternatives.iter().filter_map(|reference| self::document(inspection.site, reference));
        languages.extend(others.flat_map(|other| &other.languages));
    }
    languages.sort();
    languages.dedup();
    if let ([only], [first, ..]) = (languages.as_slice(), evidence.as_slice()) {
        found.push(first.span.warning(CHECK.id).with("language", *only));
    }
}

fn document<'s>(site: &'s Site, reference: &Ref<Document>) -> Option<&'s Document> {
    match site.index.find(reference) {
        Found::One(entry) => match &entry.facts {
            Facts::Document(document) => Some(document),
            _ => None,
        },
        Found::Several(_) | Found::WrongKind(_) | Found::Nothing => None,
    }
}
