//! Two editions, laid side by side.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Change, Group, Review, Side, Touched, What, derive, fields, tables, words};
use crate::base::Diagnostic;
use crate::model::{Entry, Key};

/// Findings that mean that something leads nowhere.
const LINKS: [&str; 6] =
    ["broken-link", "broken-anchor", "unknown-reference", "wrong-kind", "ambiguous-reference", "missing-file"];
/// A page whose weight changes by less, in bytes, is as heavy as before.
const NOTICED: u64 = 2048;

/// Everything that differs between the two.
pub fn review(old: &Side, new: &Side) -> Review {
    let (before, after) = (by_key(old), by_key(new));
    let keys: BTreeSet<&Key> = before.keys().chain(after.keys()).collect();
    let mut changes = Vec::new();
    let mut records = Vec::new();
    for key in keys {
        let (old_entry, new_entry) = (before.get(key), after.get(key));
        let first = changes.len();
        match (old_entry, new_entry) {
            (None, Some(entry)) => changes.push(change(Group::New, entry, What::Came)),
            (Some(entry), None) => changes.push(change(Group::Withdrawn, entry, What::Went)),
            (Some(old_entry), Some(new_entry)) => {
                fields::compare(old_entry, new_entry, &new.edition.kinds().common, &mut changes);
                tables::compare(old_entry, new_entry, &mut changes);
                words::compare(old_entry, new_entry, &mut changes);
                derive::status(old_entry, new_entry, (old.edition.day(), new.edition.day()), &mut changes);
                derive::translations(old_entry, new_entry, new.edition.languages(), &mut changes);
            }
            (None, None) => {}
        }
        if let Some(old_entry) = old_entry {
            derive::addresses(old_entry, new_entry, new.edition, &mut changes);
        }
        if changes.len() > first {
            records.push(Touched { old: old_entry.cloned(), new: new_entry.cloned() });
        }
    }
    faults(old, new, &after, &mut changes);
    weights(old, new, &mut changes);
    changes.sort_by_key(|change| change.group);
    Review { changes, records }
}

/// A difference of a record.
pub fn change(group: Group, entry: &Arc<Entry>, what: What) -> Change {
    Change { group, entry: Some(entry.clone()), what }
}

fn by_key(side: &Side) -> BTreeMap<Key, Arc<Entry>> {
    side.edition.entries().iter().map(|entry| (entry.key(), entry.clone())).collect()
}

/// What was found in one state and not in the other, wherever its line has moved to.
fn faults(old: &Side, new: &Side, after: &BTreeMap<Key, Arc<Entry>>, changes: &mut Vec<Change>) {
    let mark = |fault: &Diagnostic| format!("{} {} {:?}", fault.id(), fault.span.file, fault.message.args);
    let count = |found: &[Diagnostic]| {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        found.iter().for_each(|fault| *counts.entry(mark(fault)).or_default() += 1);
        counts
    };
    let more = |found: &[Diagnostic], mut known: BTreeMap<String, usize>| -> Vec<Diagnostic> {
        let is_more = |fault: &&Diagnostic| match known.get_mut(&mark(fault)).filter(|left| **left > 0) {
            Some(left) => {
                *left -= 1;
                false
            }
            None => true,
        };
        found.iter().filter(is_more).cloned().collect()
    };
    let mut add = |found: Vec<Diagnostic>, is_new: bool| {
        for fault in found {
            let group = match is_new {
                true if LINKS.contains(&fault.id()) => Group::Links,
                true => Group::Introduced,
                false => Group::Fixed,
            };
            let entry = after.values().find(|entry| fault.span.file.is_below(&entry.folder)).cloned();
            changes.push(Change { group, entry, what: What::Fault(Box::new(fault)) });
        }
    };
    add(more(new.found, count(old.found)), true);
    add(more(old.found, count(new.found)), false);
}

fn weights(old: &Side, new: &Side, changes: &mut Vec<Change>) {
    for (address, weight) in new.weights {
        let Some(before) = old.weights.get(address).filter(|before| before.abs_diff(*weight) >= NOTICED) else {
            continue;
        };
        let what = What::Weight { address: address.clone(), old: *before, new: *weight };
        changes.push(Change { group: Group::Weight, entry: None, what });
    }
}
