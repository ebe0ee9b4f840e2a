//! An update says that little or nothing was done, and not what stood in the way.

use super::*;
use crate::base::Arg;
use crate::model::Facts;

/// The rule.
pub const CHECK: Check = Check { id: "missing-challenges", scope: Scope::Entry(missing_challenges) };

fn missing_challenges(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let Facts::Commitment(commitment) = &entry.facts else { return };
    for update in commitment.updates.iter().filter(|update| !is_superseded(update, commitment)) {
        let Some(status) = update.status.filter(|status| status.owes_challenges()) else { continue };
        if update.challenges.is_empty() {
            let fault = update.written.span_of("status").error(CHECK.id);
            found.push(fault.with("status", Arg::Term(status.label().to_owned())));
        }
    }
}
