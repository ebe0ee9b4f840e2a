//! HTML in a text is shown as it is written: no text brings markup of its own into a page.

use super::*;
use crate::base::Span;

/// The rule.
pub const CHECK: Check = Check { id: "raw-html", scope: Scope::Entry(raw_html) };

fn raw_html(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    for text in &entry.texts {
        // What closes an element was opened by another, which is told already.
        let closes = |span: &Span| text.body.text.get(span.range()).is_some_and(|tag| tag.starts_with("</"));
        found.extend(text.body.html.iter().filter(|span| !closes(span)).map(|span| span.warning(CHECK.id)));
    }
}
