//! A text or file, often evidence.

use std::sync::Arc;

use tera::Value;

use super::cards::cards;
use super::evidence::single;
use super::licence::licence;
use super::shapes::{list, map};
use super::{View, order};
use crate::model::kinds::Document;
use crate::model::{Entry, Reference};

/// `document`.
pub fn document(view: &View, entry: &Entry, document: &Document) -> Value {
    let file = document.file.as_ref().map(|file| &file.0);
    let measured = file.and_then(|path| view.edition.file(path)).map(|facts| facts.digest.to_string());
    let written = document.sha256.as_ref().map(|digest| digest.0.to_string());
    let alternatives = both(view, entry, refs(&document.alternatives), "document", &["alternatives"]);
    let supports =
        both(view, entry, refs(&document.supports), "commitment", &["milestones-evidence", "updates-evidence"]);
    map([
        ("kind", view.choice_or(document.document_kind.map(|kind| (kind.code(), kind.label())))),
        ("languages", list(document.languages.iter().map(|lang| view.language(*lang)))),
        ("file", file.map(|path| view.file(entry, path, single(&document.languages))).into()),
        ("picture", file.and_then(|path| view.picture(entry, path)).into()),
        ("outside", document.url.as_ref().map(|url| &*url.0).into()),
        ("archived", document.archived_url.as_ref().map(|url| &*url.0).into()),
        ("licence", licence(document.licence.as_ref())),
        ("published_on", view.date_if(document.published_on)),
        ("accessible", document.accessible.into()),
        ("sha256", measured.or(written).into()),
        ("alternatives", cards(view, alternatives)),
        ("supports", cards(view, supports)),
    ])
}

fn refs<T>(references: &[crate::model::Ref<T>]) -> impl Iterator<Item = &Reference> {
    references.iter().map(|reference| &**reference)
}

/// What the document names, then what names the document.
fn both<'e, 'r>(
    view: &View<'e>,
    entry: &Entry,
    named: impl Iterator<Item = &'r Reference>,
    kind: &str,
    fields: &[&str],
) -> Vec<&'e Arc<Entry>> {
    let mut found: Vec<&Arc<Entry>> = Vec::new();
    let named = named.filter_map(|reference| view.edition.find(reference));
    for other in named.chain(view.mentioned(entry, kind, fields)) {
        let is_new = !found.iter().any(|known| Arc::ptr_eq(known, other));
        if is_new && !view.edition.is_withdrawn(other) {
            found.push(other);
        }
    }
    // Records of one kind as lists show them; kinds in the order of their names in the facts.
    found.sort_by(|a, b| a.kind.id.cmp(&b.kind.id));
    for group in found.chunk_by_mut(|a, b| a.kind.id == b.kind.id) {
        order::sort(view, group);
    }
    found
}
