//! The site does not say where it will stand on the web, so that no page can name its own address.

use super::*;

/// The rule.
pub const CHECK: Check = Check { id: "missing-address", scope: Scope::Site(missing_address) };

fn missing_address(inspection: &Inspection, found: &mut Diagnostics) {
    let config = &inspection.site.config;
    if config.base_url.is_none() {
        found.push(config.written.span.warning(CHECK.id));
    }
}
