//! An entry says something in one language that it does not say in another.

use super::*;

/// The rule.
pub const CHECK: Check = Check { id: "missing-translation", scope: Scope::Entry(missing_translation) };

fn missing_translation(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let languages = &inspection.site.config.languages;
    // What is said in no language at all is no matter of translation, and is reported where records are read.
    if !languages.iter().any(|lang| entry.speaks(*lang)) {
        return;
    }
    for lang in languages {
        // A language that says itself that it is not whole is missing nearly everywhere.
        if !entry.speaks(*lang) && !inspection.is_partial(*lang) {
            found.push(entry.span.warning(CHECK.id).with("language", *lang));
        }
    }
}
