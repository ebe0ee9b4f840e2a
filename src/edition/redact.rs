//! What the public may not see is taken out: entries, and every reference to them.

use std::sync::Arc;

use crate::base::Moment;
use crate::model::value::Filled;
use crate::model::{Entry, Record, Reference, Value};
use crate::site::{Found, Index, Site};

/// The entries that everybody may see at `clock`, without any trace of the others.
pub fn public(site: &Site, clock: Moment) -> Vec<Arc<Entry>> {
    let is_public =
        |entry: &&Arc<Entry>| !entry.common.draft && entry.common.publish_at.is_none_or(|embargo| embargo <= clock);
    let visible: Vec<Arc<Entry>> = site.entries.iter().filter(is_public).cloned().collect();
    if visible.len() == site.entries.len() {
        return visible;
    }
    let index = Index::of(&visible, &mut Vec::new());
    let hides = |reference: &Reference| {
        matches!(reference.target, crate::model::Target::Entries(_))
            && !matches!(index.find(reference), Found::One(_))
            && matches!(site.index.find(reference), Found::One(_))
    };
    visible.into_iter().map(|entry| without(&entry, &hides)).collect()
}

/// The entry without references that `hides` names; the same one when there is none.
fn without(entry: &Arc<Entry>, hides: &dyn Fn(&Reference) -> bool) -> Arc<Entry> {
    let in_rows = entry.observations.iter().any(|row| row.source.as_ref().is_some_and(hides));
    if !in_rows && !entry.record.references().into_iter().any(hides) {
        return entry.clone();
    }
    let mut redacted = entry.with_record(record(&entry.record, hides));
    if in_rows {
        let mut rows = entry.observations.to_vec();
        for row in &mut rows {
            row.source = row.source.take().filter(|source| !hides(source));
        }
        redacted.observations = Arc::new(rows);
    }
    Arc::new(redacted)
}

fn record(whole: &Record, hides: &dyn Fn(&Reference) -> bool) -> Record {
    let fields = whole.fields.iter().filter_map(|filled| {
        let value = value(&filled.value.value, hides)?;
        Some(Filled { value: crate::base::Spanned { value, span: filled.value.span.clone() }, ..filled.clone() })
    });
    Record { span: whole.span.clone(), fields: fields.collect(), unread: whole.unread.clone() }
}

fn value(whole: &Value, hides: &dyn Fn(&Reference) -> bool) -> Option<Value> {
    match whole {
        Value::Ref(reference) if hides(reference) => None,
        Value::List(items) => {
            let kept = items.iter().filter_map(|item| {
                let value = value(&item.value, hides)?;
                Some(crate::base::Spanned { value, span: item.span.clone() })
            });
            Some(Value::List(kept.collect()))
        }
        Value::Group(inner) => Some(Value::Group(Arc::new(record(inner, hides)))),
        other => Some(other.clone()),
    }
}
