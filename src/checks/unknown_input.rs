//! An input was merged into one that its consultation does not have.

use super::*;
use crate::base::closest;
use crate::model::Facts;

/// The rule.
pub const CHECK: Check = Check { id: "unknown-input", scope: Scope::Entry(unknown_input) };

fn unknown_input(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let Facts::Consultation(consultation) = &entry.facts else { return };
    let names = || consultation.inputs.iter().filter_map(|input| input.id.as_ref()).map(|id| &*id.0);
    for input in &consultation.inputs {
        let Some(name) = &input.merged_into else { continue };
        if !names().any(|known| *known == *name.0) {
            let fault = input.written.span_of("merged_into").error(CHECK.id).with("name", &*name.0);
            found.push(fault.suggest(closest(&name.0, names())));
        }
    }
}
