//! An update says that little or nothing was done, and not what stood in the way.

use super::*;
use crate::model::Facts;

/// The rule.
pub const CHECK: Check = Check { id: "missing-challenges", scope: Scope::Entry(missing_challenges) };

fn missing_challenges(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let Facts::Commitment(commitment) = &entry.facts else { return };
    for update in &commitment.updates {
        let Some(status) = update.status.filter(|status| status.owes_challenges()) else { continue };
        if update.challenges.is_empty() {
            found.push(update.written.span_of("status").error(CHECK.id).with("status", status.code()));
        }
    }
}
