//! A document that is kept elsewhere has no copy in an archive: when its page goes, the proof goes.

use super::*;
use crate::model::Facts;

/// The rule.
pub const CHECK: Check = Check { id: "document-without-archive", scope: Scope::Entry(document_without_archive) };

fn document_without_archive(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let Facts::Document(document) = &entry.facts else { return };
    if document.url.is_some() && document.file.is_none() && document.archived_url.is_none() {
        found.push(document.written.span_of("url").warning(CHECK.id));
    }
}
