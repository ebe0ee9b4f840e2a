//! A text was translated from an older version of the facts or of another text.

use super::*;
use crate::base::{Arg, Message};
use crate::derived::{Source, source};
use crate::model::Text;

/// The rule.
pub const CHECK: Check = Check { id: "stale-translation", scope: Scope::Entry(stale_translation) };

/// As many changed passages as are shown.
const SHOWN: usize = 5;

fn stale_translation(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    for text in &entry.texts {
        found.extend(facts(entry, text));
        found.extend(from(entry, text));
    }
}

fn facts(entry: &Entry, text: &Text) -> Option<Diagnostic> {
    let version = text.translates.as_ref().filter(|version| version.value < entry.common.revision())?;
    let fault = version.span.warning(CHECK.id).with("language", text.lang);
    let fault = fault.with("from", version.value).with("to", entry.common.revision());
    Some(fault.with("command", renewed_by(entry, text)))
}

fn from(entry: &Entry, text: &Text) -> Option<Diagnostic> {
    let place = &text.made_from.as_ref()?.span;
    match source(entry, text)? {
        Source::Lost(lang) => {
            let fault = place.warning("lost-source").with("language", text.lang).with("source", lang);
            Some(fault.with("command", renewed_by(entry, text)))
        }
        Source::There { changed, gone, .. } if changed.is_empty() && gone == 0 => None,
        there @ Source::There { lang, .. } => {
            let fault = place.warning("changed-source").with("language", text.lang).with("source", lang);
            let fault = fault.with("passages", there.changes()).with("command", renewed_by(entry, text));
            let Source::There { changed, .. } = there else { return Some(fault) };
            let shown = changed.into_iter().take(SHOWN);
            let label = |fault: Diagnostic, place: &crate::base::Span| {
                fault.label(place.clone(), Message::new("label-changed-since"))
            };
            Some(shown.fold(fault, label))
        }
    }
}

/// The command that says the text was read again.
fn renewed_by(entry: &Entry, text: &Text) -> Arg {
    Arg::Code(format!("bayan touch-translation {}/{} {}", entry.kind.id, entry.id, text.lang))
}
