//! Two milestones or updates of one commitment have the same name, which is their place on its page.

use super::*;
use crate::base::{Message, Span};
use crate::model::kinds::Name;
use crate::model::{Facts, Record};

/// The rule.
pub const CHECK: Check = Check { id: "repeated-name", scope: Scope::Entry(repeated_name) };

fn repeated_name(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let Facts::Commitment(commitment) = &entry.facts else { return };
    let milestones = commitment.milestones.iter().map(|milestone| (&milestone.id, &milestone.written));
    let updates = commitment.updates.iter().map(|update| (&update.id, &update.written));
    look(milestones.chain(updates), found);
}

fn look<'e>(named: impl Iterator<Item = (&'e Option<Name>, &'e Arc<Record>)>, found: &mut Diagnostics) {
    let mut seen: Vec<(&Name, &Span)> = Vec::new();
    for (name, written) in named {
        let Some(name) = name else { continue };
        let span = written.span_of("id");
        match seen.iter().find(|(other, _)| *other == name) {
            Some((_, first)) => {
                let label = Message::new("label-first-here");
                found.push(span.error(CHECK.id).with("name", &*name.0).label((*first).clone(), label));
            }
            None => seen.push((name, span)),
        }
    }
}
