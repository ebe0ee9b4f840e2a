//! An update corrects an earlier one that is not there. Only what stands before it can be corrected, so that two
//! updates never correct each other.

use super::*;
use crate::base::closest;
use crate::model::Facts;

/// The rule.
pub const CHECK: Check = Check { id: "unknown-update", scope: Scope::Entry(unknown_update) };

fn unknown_update(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let Facts::Commitment(commitment) = &entry.facts else { return };
    for (at, update) in commitment.updates.iter().enumerate() {
        let Some(name) = &update.supersedes else { continue };
        let others = || commitment.updates[..at].iter().filter_map(|update| update.id.as_ref()).map(|id| &*id.0);
        if !others().any(|other| *other == *name.0) {
            let fault = update.written.span_of("supersedes").error(CHECK.id).with("name", &*name.0);
            found.push(fault.suggest(closest(&name.0, others())));
        }
    }
}
