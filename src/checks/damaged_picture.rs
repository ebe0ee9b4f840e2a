//! A picture of a text cannot be shown: it is no picture, it is cut off, or it is too large to be decoded.

use super::*;
use crate::base::{MOST_PIXELS, Picture, Span};

/// The rule.
pub const CHECK: Check = Check { id: "damaged-picture", scope: Scope::Entry(damaged_picture) };

fn damaged_picture(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    for path in entry.attachments.iter().filter(|path| entry.is_shown(path)) {
        let picture = inspection.site.file(path).and_then(|file| file.picture);
        let Some(reason) = picture.and_then(|picture| reason(&picture)) else { continue };
        let fault = Span::whole(path).error(CHECK.id).with("reason", Arg::Term(reason.to_owned()));
        found.push(fault.with("megapixels", Arg::Count(i64::try_from(MOST_PIXELS / 1_000_000).unwrap_or(i64::MAX))));
    }
}

/// The message that says what is wrong with it, if anything is.
fn reason(picture: &Picture) -> Option<&'static str> {
    match (picture.form, picture.pixels) {
        (None, _) => Some("picture-is-none"),
        (Some(_), Some(pixels)) if picture.is_whole => (pixels.count() > MOST_PIXELS).then_some("picture-is-too-large"),
        (Some(_), _) => Some("picture-is-cut-off"),
    }
}
