//! A heading stands deeper than one step below the heading above it (WCAG 1.3.1, RGAA 9.1).

use super::*;

/// The rule.
pub const CHECK: Check = Check { id: "skipped-heading", scope: Scope::Entry(skipped_heading) };

fn skipped_heading(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let signs = |level: u8| Arg::Code("#".repeat(level.into()));
    for text in &entry.texts {
        for (heading, expected) in text.body.skipped_headings() {
            let fault = heading.span.warning(CHECK.id).with("written", signs(heading.level));
            found.push(fault.with("expected", signs(expected)));
        }
    }
}
