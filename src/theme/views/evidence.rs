//! Documents that prove something.

use std::cmp::Reverse;
use std::sync::Arc;

use tera::Value;

use super::View;
use super::follow::Follow;
use super::licence::licence;
use super::shapes::{list, null, with};
use crate::model::{Entry, Facts, Reference};

/// `Evidence`.
pub fn evidence(view: &View, entry: &Entry) -> Value {
    let link = view.link_fields(entry);
    let Facts::Document(document) = &entry.facts else {
        let nothing = ["document_kind", "date", "file", "outside", "licence"].map(|name| (name, null()));
        return Value::from(with(with(link, nothing), [("languages", list([]))]));
    };
    let language = single(&document.languages);
    Value::from(with(
        link,
        [
            ("document_kind", document.document_kind.map(|kind| view.choice(kind.code(), kind.label())).into()),
            ("date", view.date_if(document.published_on)),
            ("file", document.file.as_ref().map(|file| view.file(entry, &file.0, language)).into()),
            ("outside", document.url.as_ref().map(|url| &*url.0).into()),
            ("languages", list(document.languages.iter().map(|lang| view.language(*lang)))),
            ("licence", licence(document.licence.as_ref())),
        ],
    ))
}

/// The only language of a document, if it has just one.
pub fn single(languages: &[crate::base::Lang]) -> Option<crate::base::Lang> {
    match languages {
        [lang] => Some(*lang),
        _ => None,
    }
}

/// `Evidence?`.
pub fn evidence_if(view: &View, reference: Option<&Reference>) -> Value {
    reference.and_then(|reference| view.edition.find(reference)).map(|entry| evidence(view, entry)).into()
}

/// `Evidence[]`, in the order of the facts.
pub fn evidence_of<'r>(view: &View, references: impl IntoIterator<Item = &'r Reference>) -> Value {
    let found = references.into_iter().filter_map(|reference| view.edition.find(reference));
    list(found.map(|entry| evidence(view, entry)))
}

/// Each document once, over all updates of the day and all milestones, the newest first.
pub fn documents_of<'e>(view: &View<'e>, follow: &Follow) -> Vec<&'e Arc<Entry>> {
    let updates = follow.history.steps.iter().flat_map(|step| &step.update.evidence);
    let milestones = follow.commitment.milestones.iter().flat_map(|milestone| &milestone.evidence);
    let mut documents: Vec<&Arc<Entry>> = Vec::new();
    for document in updates.chain(milestones).filter_map(|reference| view.edition.find(reference)) {
        if !documents.iter().any(|known| Arc::ptr_eq(known, document)) {
            documents.push(document);
        }
    }
    documents.sort_by_key(|entry| {
        Reverse(match &entry.facts {
            Facts::Document(document) => document.published_on.map(|date| date.order()),
            _ => None,
        })
    });
    documents
}
