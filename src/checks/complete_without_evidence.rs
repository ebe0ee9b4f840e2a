//! Something is said to be done, or mostly done, and nothing proves it.

use super::*;
use crate::base::Arg;
use crate::model::Facts;
use crate::model::kinds::Status;

/// The rule.
pub const CHECK: Check = Check { id: "complete-without-evidence", scope: Scope::Entry(complete_without_evidence) };

fn complete_without_evidence(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let Facts::Commitment(commitment) = &entry.facts else { return };
    for update in commitment.updates.iter().filter(|update| !is_superseded(update, commitment)) {
        let Some(status) = update.status.filter(|status| status.owes_evidence()) else { continue };
        if update.evidence.is_empty() {
            let fault = update.written.span_of("status").error(CHECK.id);
            found.push(fault.with("status", Arg::Term(status.label().to_owned())));
        }
    }
    for milestone in &commitment.milestones {
        if milestone.status == Some(Status::Complete) && milestone.evidence.is_empty() {
            let fault = milestone.written.span_of("status").error(CHECK.id);
            found.push(fault.with("status", Arg::Term(Status::Complete.label().to_owned())));
        }
    }
}
