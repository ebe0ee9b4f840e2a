//! A column of a table has no heading, so a cell of it cannot be understood alone (WCAG 1.3.1, RGAA 5.6).

use super::*;

/// The rule.
pub const CHECK: Check = Check { id: "unnamed-column", scope: Scope::Entry(unnamed_column) };

fn unnamed_column(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    for text in &entry.texts {
        for (column, span) in text.body.unnamed_columns.iter().map(|unnamed| (unnamed.value, &unnamed.span)) {
            found.push(span.warning(CHECK.id).with("column", column));
        }
    }
}
