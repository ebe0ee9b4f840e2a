//! Somebody's proposal was decided, and nobody told them why.

use super::*;
use crate::base::Arg;
use crate::model::Facts;
use crate::model::kinds::Decision;

/// The rule.
pub const CHECK: Check = Check { id: "decided-without-reason", scope: Scope::Entry(decided_without_reason) };

fn decided_without_reason(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let Facts::Consultation(consultation) = &entry.facts else { return };
    for input in &consultation.inputs {
        let Some(decision) = input.decision else { continue };
        // What was merged has the reason of the input that it was merged into.
        let is_elsewhere = decision == Decision::Merged && input.merged_into.is_some();
        if input.reason.is_empty() && !is_elsewhere {
            let fault = input.written.span_of("decision").error(CHECK.id);
            let name = input.id.as_ref().map_or("", |id| &*id.0);
            found.push(fault.with("input", name).with("decision", Arg::Term(decision.label().to_owned())));
        }
    }
}
