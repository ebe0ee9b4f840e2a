//! HTML in a text: what of it is not kept. Listed elements are, and only those; what is not stays words, seen as it was
//! typed, so nothing is lost.

use super::*;
use crate::base::{Diagnostic, Span};
use crate::read::markdown::MarkupSlipSort;

/// An element that is not on the list.
pub const RAW_HTML: Check = Check { id: "raw-html", scope: Scope::Entry(raw_html) };

/// An element without its beginning or its end.
pub const UNPAIRED_HTML: Check = Check { id: "unpaired-html", scope: Scope::Entry(unpaired_html) };

/// An attribute that is not on the list.
pub const LEFT_OUT_ATTRIBUTE: Check = Check { id: "left-out-attribute", scope: Scope::Entry(left_out_attribute) };

fn raw_html(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    slips(entry, found, |sort, span| match sort {
        MarkupSlipSort::Unlisted(name) => Some(span.warning("raw-html").with("name", name.as_str())),
        MarkupSlipSort::Unpaired(_) | MarkupSlipSort::Attribute(_) => None,
    });
}

fn unpaired_html(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    slips(entry, found, |sort, span| match sort {
        MarkupSlipSort::Unpaired(name) => Some(span.warning("unpaired-html").with("name", name.as_str())),
        MarkupSlipSort::Unlisted(_) | MarkupSlipSort::Attribute(_) => None,
    });
}

fn left_out_attribute(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    slips(entry, found, |sort, span| match sort {
        MarkupSlipSort::Attribute(name) => Some(span.warning("left-out-attribute").with("name", name.as_str())),
        MarkupSlipSort::Unlisted(_) | MarkupSlipSort::Unpaired(_) => None,
    });
}

fn slips(entry: &Entry, found: &mut Diagnostics, told: fn(&MarkupSlipSort, Span) -> Option<Diagnostic>) {
    for text in &entry.texts {
        let place = |range: &std::ops::Range<usize>| Span::new(&text.body.file, range.start, range.end);
        found.extend(text.body.markup.slips.iter().filter_map(|slip| told(&slip.sort, place(&slip.place))));
    }
}
