//! A review for another program.
//!
//! `{"version": 1, "counts": {"figures": 2, …}, "changes": [{"group", "kind", "id", "title", "message", "old", "new"}]}`:
//! groups are named as in this module's parent, sentences and values are in the language that was asked for and carry no
//! direction marks; `kind`, `id`, `title`, `old` and `new` are null where there are none.

use serde_json::{Map, Value, json};

use super::{Change, GROUPS, Reader, Review, What};
use crate::locale::Form;

/// The review as JSON, ending in a line break.
pub fn json(review: &Review, reader: &Reader) -> String {
    let counts: Map<String, Value> = GROUPS
        .iter()
        .map(|group| (group.code().to_owned(), review.of(*group).count().into()))
        .filter(|(_, count)| *count != 0)
        .collect();
    let changes: Vec<Value> = review.changes.iter().map(|change| of_change(change, reader)).collect();
    format!("{:#}\n", json!({"version": 1, "counts": counts, "changes": changes}))
}

fn of_change(change: &Change, reader: &Reader) -> Value {
    let (old, new) = match &change.what {
        What::Value { old, new, unit, .. } => {
            let said = |shown: &Option<super::Shown>| shown.as_ref().map(|shown| reader.shown(shown, unit.as_ref()));
            (said(old), said(new))
        }
        What::Address { old, new, .. } => (Some(old.clone()), new.clone()),
        What::Weight { old, new, .. } => (Some(old.to_string()), Some(new.to_string())),
        What::Came | What::Went | What::Words { .. } | What::Translation { .. } | What::Fault(_) => (None, None),
    };
    let entry = change.entry.as_ref();
    json!({
        "group": change.group.code(),
        "kind": entry.map(|entry| &*entry.kind.id),
        "id": entry.map(|entry| &*entry.id),
        "title": entry.map(|entry| reader.title(entry)),
        "message": reader.told(change, Form::Plain),
        "old": old,
        "new": new,
    })
}
