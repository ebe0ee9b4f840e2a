//! The site does not know its own address, which feeds, the sitemap and search engines need.

use super::*;

/// The rule.
pub const CHECK: Check = Check { id: "missing-base-url", scope: Scope::Site(missing_base_url) };

fn missing_base_url(inspection: &Inspection, found: &mut Diagnostics) {
    let config = &inspection.site.config;
    if config.base_url.is_none() {
        found.push(config.written.span.warning(CHECK.id).with("field", "base_url"));
    }
}
