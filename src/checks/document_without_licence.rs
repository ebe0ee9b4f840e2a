//! A file that is published here does not say what readers may do with it.

use super::*;
use crate::model::Facts;

/// The rule.
pub const CHECK: Check = Check { id: "document-without-licence", scope: Scope::Entry(document_without_licence) };

fn document_without_licence(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let Facts::Document(document) = &entry.facts else { return };
    // Of what others publish, "not stated" is what there is to say; of our own files we can state it.
    if document.file.is_some() && document.licence.as_ref().is_some_and(|licence| &*licence.0 == "not-stated") {
        found.push(document.written.span_of("licence").warning(CHECK.id));
    }
}
