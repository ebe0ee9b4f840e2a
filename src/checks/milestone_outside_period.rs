//! A milestone is due before its commitment begins or after it ends, however its dates are read.

use super::*;
use crate::derived::is_outside;
use crate::model::Facts;

/// The rule.
pub const CHECK: Check = Check { id: "milestone-outside-period", scope: Scope::Entry(milestone_outside_period) };

fn milestone_outside_period(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let Facts::Commitment(commitment) = &entry.facts else { return };
    let Some(period) = &commitment.period else { return };
    for milestone in commitment.milestones.iter().filter(|milestone| is_outside(milestone, period)) {
        let name = milestone.id.as_ref().map_or("", |id| &*id.0);
        let fault = milestone.written.span_of("due").warning(CHECK.id).with("milestone", name);
        let label = crate::base::Message::new("label-period-here");
        found.push(fault.label(period.written.span.clone(), label));
    }
}
