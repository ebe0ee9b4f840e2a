//! Parts of a text that are marked as being in another language or direction: what their marks say, and whether
//! they are closed.

use super::*;
use crate::base::{Span, closest};
use crate::model::Text;
use crate::read::markdown::Slip;

/// A language that nobody knows.
pub const UNKNOWN_PART_LANGUAGE: Check =
    Check { id: "unknown-part-language", scope: Scope::Entry(unknown_part_language) };

/// A line that opens or closes a part without its other half.
pub const UNCLOSED_PART: Check = Check { id: "unclosed-part", scope: Scope::Entry(unclosed_part) };

/// Braces that say something else.
pub const UNREAD_BRACES: Check = Check { id: "unread-braces", scope: Scope::Entry(unread_braces) };

fn unknown_part_language(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let codes = || inspection.site.config.languages.iter().map(|lang| lang.code());
    for text in &entry.texts {
        for part in &text.body.foreign.parts {
            let Some((code, range)) = &part.lang else { continue };
            // Without catalogs, no language has a name.
            let is_known = part
                .named()
                .is_some_and(|lang| inspection.locales.iter().next().is_none() || inspection.locales.knows(lang));
            if !is_known {
                let fault = place(text, range).warning("unknown-part-language").with("written", code.as_str());
                found.push(fault.suggest(closest(code, codes())));
            }
        }
    }
}

fn unclosed_part(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    for text in &entry.texts {
        let unclosed = text.body.foreign.slips.iter().filter_map(|slip| match slip {
            Slip::Unclosed(range) => Some(place(text, range).error("unclosed-part")),
            Slip::Unread(_) => None,
        });
        found.extend(unclosed);
    }
}

fn unread_braces(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    for text in &entry.texts {
        let unread = text.body.foreign.slips.iter().filter_map(|slip| match slip {
            Slip::Unread(range) => Some(place(text, range).warning("unread-braces")),
            Slip::Unclosed(_) => None,
        });
        found.extend(unread);
    }
}

fn place(text: &Text, range: &std::ops::Range<usize>) -> Span {
    Span::new(&text.body.file, range.start, range.end)
}
