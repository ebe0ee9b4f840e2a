//! The site asks for documents in PDF, and this program was built without what makes them.

use super::*;

/// The rule.
pub const CHECK: Check = Check { id: "pdf-not-built-in", scope: Scope::Site(pdf_not_built_in) };

fn pdf_not_built_in(inspection: &Inspection, found: &mut Diagnostics) {
    let config = &inspection.site.config;
    if config.pdf && cfg!(not(feature = "pdf")) {
        found.push(config.written.span_of("pdf").error(CHECK.id));
    }
}
