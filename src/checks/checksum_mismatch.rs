//! A file is not the one whose digest was written down.

use super::*;
use crate::model::Facts;

/// The rule.
pub const CHECK: Check = Check { id: "checksum-mismatch", scope: Scope::Entry(checksum_mismatch) };

fn checksum_mismatch(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let Facts::Document(document) = &entry.facts else { return };
    let (Some(file), Some(written)) = (&document.file, &document.sha256) else { return };
    let Some(facts) = inspection.site.file(&file.0) else { return };
    let actual = facts.digest.to_string();
    if actual != *written.0 {
        let fault = document.written.span_of("sha256").error(CHECK.id);
        found.push(fault.with("file", file.0.name()).with("actual", actual));
    }
}
