//! A stated total and the sum of its parts differ: one of them is wrong.

use super::*;
use crate::derived::breakdowns;
use crate::model::Facts;

/// The rule.
pub const CHECK: Check = Check { id: "breakdown-mismatch", scope: Scope::Entry(breakdown_mismatch) };

fn breakdown_mismatch(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let Facts::Consultation(consultation) = &entry.facts else { return };
    let Some(participants) = &consultation.participants else { return };
    for (breakdown, field) in breakdowns(participants).into_iter().zip(["by_category", "by_gender"]) {
        let Some(breakdown) = breakdown.filter(|breakdown| !breakdown.agrees()) else { continue };
        let fault = participants.written.span_of(field).error(CHECK.id).with("field", field);
        let fault = fault.with("counted", breakdown.counted).with("stated", breakdown.stated.unwrap_or_default());
        let label = crate::base::Message::new("label-total-here");
        found.push(fault.label(participants.written.span_of("total").clone(), label));
    }
}
