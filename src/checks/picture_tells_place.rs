//! A picture that proves something is published as it is, to the byte, and says where it was taken.
//!
//! Pictures of texts lose what they say of their making; one that a field names keeps it, so that its checksum holds.

use super::*;
use crate::base::Span;

/// The rule.
pub const CHECK: Check = Check { id: "picture-tells-place", scope: Scope::Entry(picture_tells_place) };

fn picture_tells_place(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    for path in entry.attachments.iter().filter(|path| !entry.is_shown(path)) {
        let picture = inspection.site.file(path).and_then(|file| file.picture);
        if picture.is_some_and(|picture| picture.tells_place) {
            found.push(Span::whole(path).warning(CHECK.id));
        }
    }
}
