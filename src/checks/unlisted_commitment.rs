//! A commitment names a plan that does not list it, or a plan lists one that names another plan.

use super::*;
use crate::model::Facts;
use crate::site::Found;

/// The rule.
pub const CHECK: Check = Check { id: "unlisted-commitment", scope: Scope::Entry(unlisted_commitment) };

fn unlisted_commitment(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    // A draft is not counted yet: the two agree on the day it is published.
    if entry.common.draft {
        return;
    }
    match &entry.facts {
        Facts::Commitment(commitment) => {
            let Some(reference) = &commitment.plan else { return };
            let Found::One(plan) = inspection.site.index.find(reference) else { return };
            let Facts::Plan(listed) = &plan.facts else { return };
            // Without a list that could be read, that is what is reported.
            if listed.written.get("commitments").is_none() {
                return;
            }
            if !listed.commitments.iter().any(|other| *other.bare() == *entry.id) {
                let fault = commitment.written.span_of("plan").warning(CHECK.id);
                found.push(fault.with("commitment", &*entry.id).with("plan", &*plan.id));
            }
        }
        Facts::Plan(plan) => {
            for reference in &plan.commitments {
                let Found::One(other) = inspection.site.index.find(reference) else { continue };
                let Facts::Commitment(commitment) = &other.facts else { continue };
                let named = commitment.plan.as_ref().map(|plan| plan.bare());
                if named.is_some_and(|named| *named != *entry.id) {
                    let fault = reference.span.warning(CHECK.id);
                    found.push(fault.with("commitment", &*other.id).with("plan", &*entry.id));
                }
            }
        }
        _ => {}
    }
}
