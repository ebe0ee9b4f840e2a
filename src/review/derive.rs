//! What follows from the facts and is typed nowhere: the status of a commitment, the state of translations, addresses.

use std::sync::Arc;

use super::compare::change;
use super::{Change, Group, Label, Shown, What};
use crate::base::{Day, Lang};
use crate::derived::{history, translation};
use crate::edition::Edition;
use crate::model::kinds::Status;
use crate::model::{Entry, Facts};

/// The status that follows from the updates.
pub fn status(old: &Arc<Entry>, new: &Arc<Entry>, days: (Day, Day), changes: &mut Vec<Change>) {
    let of = |entry: &Entry, day: Day| match &entry.facts {
        Facts::Commitment(commitment) => Some(history(commitment, day).status()),
        _ => None,
    };
    let (Some(before), Some(after)) = (of(old, days.0), of(new, days.1)) else { return };
    if before != after {
        let label = Label { path: "updates-status".to_owned(), items: Vec::new() };
        let what = What::Value { label, old: Some(shown(before)), new: Some(shown(after)), unit: None };
        changes.push(change(Group::Statuses, new, what));
    }
}

/// No update is no evidence, which is not "not started".
fn shown(status: Option<Status>) -> Shown {
    match status {
        Some(status) => Shown::Choice(Arc::from("status"), Arc::from(status.code())),
        None => Shown::Message("choice-status-no-evidence"),
    }
}

/// Translations that the change leaves behind, takes away, or brings up to date.
pub fn translations(old: &Arc<Entry>, new: &Arc<Entry>, languages: &[Lang], changes: &mut Vec<Change>) {
    for lang in languages {
        let state = translation(new, *lang);
        if state != translation(old, *lang) {
            changes.push(change(Group::Translations, new, What::Translation { lang: *lang, state }));
        }
    }
}

/// Pages that are no longer where they were.
pub fn addresses(old: &Arc<Entry>, new: Option<&Arc<Entry>>, after: &Edition, changes: &mut Vec<Change>) {
    for lang in after.languages().iter().copied().filter(|lang| old.speaks(*lang)) {
        let before = old.address(lang);
        let now = new.map(|entry| entry.address(lang));
        if now.as_ref() == Some(&before) {
            continue;
        }
        let mut aliases = after.entries().iter().flat_map(|entry| &entry.common.aliases);
        let is_redirected = aliases.any(|alias| alias.0.trim_start_matches('/') == before);
        let what = What::Address { lang, old: before, new: now, is_redirected };
        changes.push(change(Group::Addresses, new.unwrap_or(old), what));
    }
}
