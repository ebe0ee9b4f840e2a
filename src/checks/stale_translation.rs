//! A text was translated from an older version of the facts.

use super::*;
use crate::derived::{Translation, translation};

/// The rule.
pub const CHECK: Check = Check { id: "stale-translation", scope: Scope::Entry(stale_translation) };

fn stale_translation(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    for text in &entry.texts {
        if let (Translation::Stale, Some(version)) = (translation(entry, text.lang), &text.translates) {
            let fault = version.span.warning(CHECK.id).with("language", text.lang);
            found.push(fault.with("from", version.value).with("to", entry.common.revision()));
        }
    }
}
