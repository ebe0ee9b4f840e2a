//! A commitment is said to be complete while one of its milestones is not.

use super::*;
use crate::base::Message;
use crate::derived::{MilestoneState, history, standing};
use crate::model::Facts;
use crate::model::kinds::Status;

/// The rule.
pub const CHECK: Check =
    Check { id: "complete-with-open-milestone", scope: Scope::Entry(complete_with_open_milestone) };

fn complete_with_open_milestone(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let Facts::Commitment(commitment) = &entry.facts else { return };
    let history = history(commitment, inspection.day);
    let Some(latest) = history.latest().filter(|step| step.update.status == Some(Status::Complete)) else { return };
    for milestone in &commitment.milestones {
        match standing(milestone, inspection.day).state {
            MilestoneState::Open | MilestoneState::Late => {}
            MilestoneState::Complete | MilestoneState::CompletedLate | MilestoneState::Withdrawn => continue,
        }
        let name = milestone.id.as_ref().map_or("", |id| &*id.0);
        let label = Message::new("label-said-complete");
        let fault = milestone.written.span_of("status").error(CHECK.id).with("milestone", name);
        found.push(fault.label(latest.update.written.span_of("status").clone(), label));
    }
}
