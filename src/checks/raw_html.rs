//! HTML in a text is shown as it is written: no text brings markup of its own into a page.

use super::*;

/// The rule.
pub const CHECK: Check = Check { id: "raw-html", scope: Scope::Entry(raw_html) };

fn raw_html(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    for text in &entry.texts {
        found.extend(text.body.html.iter().map(|span| span.warning(CHECK.id)));
    }
}
