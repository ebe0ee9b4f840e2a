//! An entry says something in one language that it does not say in another.

use super::*;

/// The rule.
pub const CHECK: Check = Check { id: "missing-translation", scope: Scope::Entry(missing_translation) };

fn missing_translation(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    for lang in &inspection.site.config.languages {
        if !entry.speaks(*lang) {
            found.push(entry.span.warning(CHECK.id).with("language", *lang));
        }
    }
}
