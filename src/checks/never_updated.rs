//! A commitment began longer ago than the cycle of its plan, and nothing was ever told of it.

use super::*;
use crate::base::Date;
use crate::derived::{Freshness, freshness};
use crate::model::Facts;

/// The rule.
pub const CHECK: Check = Check { id: "never-updated", scope: Scope::Entry(never_updated) };

fn never_updated(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let Facts::Commitment(commitment) = &entry.facts else { return };
    let Some(plan) = super::overdue_update::plan_of(inspection.site, commitment) else { return };
    let Some(cycle) = plan.update_cycle_days.filter(|_| entry.common.withdrawn.is_none()) else { return };
    let Some(period) = &commitment.period else { return };
    let Some(start) = period.start.map(Date::latest) else { return };
    let days = i64::from((inspection.day - start).get_days());
    if freshness(commitment, Some(cycle.0), inspection.day) == Freshness::Never && days > cycle.0 {
        found.push(entry.span.warning(CHECK.id).with("days", days).with("cycle", cycle.0));
    }
}
