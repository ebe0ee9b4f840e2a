//! A link leads to a place on a page that is not there.

use super::*;
use crate::base::closest;

/// The rule.
pub const CHECK: Check = Check { id: "broken-anchor", scope: Scope::Entry(broken_anchor) };

fn broken_anchor(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    for text in &entry.texts {
        for link in &text.body.links {
            let Some((path, anchor)) = link.value.split_once('#') else { continue };
            let target = match path.strip_prefix("id:") {
                Some(id) => super::broken_link::target(inspection.site, id, &link.span),
                None if path.is_empty() => Some(entry),
                None => continue,
            };
            let Some(target) = target else { continue };
            // The reader's language has the same anchors; where it has no text another one stands in.
            let known = || target.texts.iter().flat_map(|text| target.anchors(text.lang)).map(|anchor| &**anchor);
            if !known().any(|other| other == anchor) && !is_made(target, anchor) {
                let fault = link.span.error(CHECK.id).with("anchor", anchor);
                found.push(fault.suggest(closest(anchor, known())));
            }
        }
    }
}

/// Whether a page has the anchor of itself: a milestone, an update or an input by its name.
fn is_made(entry: &Entry, anchor: &str) -> bool {
    let is_it = |name: &Option<crate::model::kinds::Name>| name.as_ref().is_some_and(|name| *name.0 == *anchor);
    match &entry.facts {
        crate::model::Facts::Commitment(commitment) => {
            commitment.milestones.iter().any(|milestone| is_it(&milestone.id))
                || commitment.updates.iter().any(|update| is_it(&update.id))
        }
        crate::model::Facts::Consultation(consultation) => consultation.inputs.iter().any(|input| is_it(&input.id)),
        _ => false,
    }
}
