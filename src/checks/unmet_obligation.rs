//! Something that must be done by law or by membership was not done by its day.

use super::*;
use crate::base::Date;
use crate::derived::{ObligationState, next_due};
use crate::model::Facts;
use crate::site::Found;

/// The rule.
pub const CHECK: Check = Check { id: "unmet-obligation", scope: Scope::Entry(unmet_obligation) };

fn unmet_obligation(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let Facts::Obligation(obligation) = &entry.facts else { return };
    if entry.common.withdrawn.is_some() {
        return;
    }
    let satisfied =
        obligation.satisfied_by.iter().filter_map(|reference| match inspection.site.index.find(reference) {
            Found::One(entry) => Some(&**entry),
            Found::Several(_) | Found::WrongKind(_) | Found::Nothing => None,
        });
    let due = next_due(obligation, satisfied, inspection.day);
    match (due.state, due.on, due.days) {
        (ObligationState::Unmet, Some(on), Some(days)) => {
            let field = if obligation.due.is_some_and(|date| date.latest() == on) { "due" } else { "cycle_days" };
            let fault = obligation.written.span_of(field).warning(CHECK.id);
            found.push(fault.with("date", Date::Day(on)).with("days", days));
        }
        // Without a rhythm there is nothing that comes again; that it lacks both is found by its reader.
        (ObligationState::Never, ..) if obligation.cycle_days.is_some() => {
            found.push(obligation.written.span_of("cycle_days").warning("obligation-never-met"));
        }
        (ObligationState::Met | ObligationState::Awaited | ObligationState::Unmet | ObligationState::Never, ..) => {}
    }
}
