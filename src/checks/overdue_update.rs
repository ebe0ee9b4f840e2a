//! A commitment was not updated within the cycle that its plan promises.

use super::*;
use crate::derived::{Freshness, freshness, history};
use crate::model::Facts;
use crate::model::kinds::Plan;
use crate::site::Found;

/// The rule.
pub const CHECK: Check = Check { id: "overdue-update", scope: Scope::Entry(overdue_update) };

fn overdue_update(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let Facts::Commitment(commitment) = &entry.facts else { return };
    let Some(cycle) = plan_of(inspection.site, commitment).and_then(|plan| plan.update_cycle_days) else { return };
    let Freshness::Overdue(days) = freshness(commitment, Some(cycle.0), inspection.day) else { return };
    let history = history(commitment, inspection.day);
    let Some(latest) = history.latest().filter(|_| entry.common.withdrawn.is_none()) else { return };
    let fault = latest.update.written.span_of("date").warning(CHECK.id);
    found.push(fault.with("days", days).with("cycle", cycle.0));
}

/// The plan that a commitment names.
pub fn plan_of<'s>(site: &'s Site, commitment: &Commitment) -> Option<&'s Plan> {
    match site.index.find(commitment.plan.as_ref()?) {
        Found::One(entry) => match &entry.facts {
            Facts::Plan(plan) => Some(plan),
            _ => None,
        },
        Found::Several(_) | Found::WrongKind(_) | Found::Nothing => None,
    }
}
