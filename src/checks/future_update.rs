//! An update tells of a day that has not come: until then nobody sees what it says.

use super::*;
use crate::model::Facts;

/// The rule.
pub const CHECK: Check = Check { id: "future-update", scope: Scope::Entry(future_update) };

fn future_update(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let Facts::Commitment(commitment) = &entry.facts else { return };
    for update in &commitment.updates {
        let Some(date) = update.date.filter(|date| date.earliest() > inspection.day) else { continue };
        found.push(update.written.span_of("date").warning(CHECK.id).with("date", date));
    }
}
