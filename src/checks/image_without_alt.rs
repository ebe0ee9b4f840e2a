//! A picture says nothing to those who cannot see it (WCAG 1.1.1).

use super::*;

/// The rule.
pub const CHECK: Check = Check { id: "image-without-alt", scope: Scope::Entry(image_without_alt) };

fn image_without_alt(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    for text in &entry.texts {
        for image in entry.silent_pictures(text) {
            found.push(image.span.error(CHECK.id));
        }
    }
}
