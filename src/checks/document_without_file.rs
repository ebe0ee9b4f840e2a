//! A document has neither a file nor an address: nobody can read it.

use super::*;
use crate::model::Facts;

/// The rule.
pub const CHECK: Check = Check { id: "document-without-file", scope: Scope::Entry(document_without_file) };

fn document_without_file(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let Facts::Document(document) = &entry.facts else { return };
    if document.file.is_none() && document.url.is_none() {
        found.push(entry.span.error(CHECK.id));
    }
}
