//! What today still permits to be seen of a record as it was.
//!
//! A field is shown only while today's declarations have it and it is open. What names a private person is what it is
//! today, or nothing; what such a person said is shown only while today's record has it. Files are shown only while they are
//! the same.

use std::sync::Arc;

use super::Edition;
use crate::base::{Digest, SitePath, Spanned};
use crate::model::value::Filled;
use crate::model::{Entry, Field, Privacy, Record, Shape, Value};

/// What today permits.
pub struct Permission<'p> {
    /// What everybody may see today.
    pub today: &'p Edition,
    /// By which digest a file of that day is known.
    pub known: &'p dyn Fn(&SitePath) -> Option<Digest>,
}

impl Permission<'_> {
    /// What may be seen of a record of that day, which today has too.
    pub fn entry(&self, entry: &Entry) -> Arc<Entry> {
        let now = self.today.get(&entry.kind.id, &entry.id);
        let own = now.map_or(&[][..], |now| &now.kind.fields);
        let fields: Vec<&Field> = own.iter().chain(self.today.kinds.common.iter()).collect();
        let record = self.record(&entry.record, now.map(|now| &*now.record), &fields);
        let mut seen = entry.with_record(record);
        seen.attachments.retain(|path| self.is_same(path));
        Arc::new(seen)
    }

    /// Whether a file is published today as it was.
    fn is_same(&self, path: &SitePath) -> bool {
        self.today.file(path).is_some_and(|today| (self.known)(path) == Some(today.digest))
    }

    fn record(&self, past: &Record, now: Option<&Record>, fields: &[&Field]) -> Record {
        let kept = past.fields.iter().filter_map(|filled| {
            let field = fields.iter().find(|field| field.name == filled.name)?;
            let today = now.and_then(|now| now.filled(&filled.name));
            match field.privacy {
                Privacy::Open => {
                    let value = self.value(&filled.value.value, today.map(|today| &today.value.value), &field.shape)?;
                    Some(Filled { value: Spanned { value, span: filled.value.span.clone() }, ..filled.clone() })
                }
                Privacy::Team => None,
                Privacy::Consent => today.cloned(),
            }
        });
        Record { span: past.span.clone(), fields: kept.collect(), unread: past.unread.clone() }
    }

    fn value(&self, past: &Value, now: Option<&Value>, shape: &Shape) -> Option<Value> {
        match past {
            Value::File(path) => self.is_same(path).then(|| past.clone()),
            Value::List(items) => {
                let inner = shape.item();
                let is_of_persons = names_persons(inner.fields());
                let kept = items.iter().filter_map(|item| {
                    let today = now.and_then(|now| same_item(now, &item.value));
                    if is_of_persons && today.is_none() {
                        return None;
                    }
                    let value = self.value(&item.value, today, inner)?;
                    Some(Spanned { value, span: item.span.clone() })
                });
                Some(Value::List(kept.collect()))
            }
            Value::Group(record) => {
                let now = match now {
                    Some(Value::Group(now)) => Some(&**now),
                    _ => None,
                };
                let fields: Vec<&Field> = shape.fields().iter().collect();
                Some(Value::Group(Arc::new(self.record(record, now, &fields))))
            }
            Value::Map(entries) => {
                let Shape::Map(inner) = shape else { return None };
                let kept = entries.iter().filter_map(|(name, item)| {
                    let value = self.value(&item.value, None, inner)?;
                    Some((name.clone(), Spanned { value, span: item.span.clone() }))
                });
                Some(Value::Map(kept.collect()))
            }
            Value::Text(_)
            | Value::Words(_)
            | Value::WordLists(_)
            | Value::Truth(_)
            | Value::Whole(_)
            | Value::Decimal(_)
            | Value::Date(_)
            | Value::Moment(_)
            | Value::Language(_)
            | Value::Choice(_)
            | Value::Ref(_)
            | Value::Tree(_) => Some(past.clone()),
        }
    }
}

/// Whether a group holds what is shown by consent only: it is something that a private person said.
fn names_persons(fields: &[Field]) -> bool {
    fields.iter().any(|field| field.privacy == Privacy::Consent || names_persons(field.shape.fields()))
}

/// The item of today's list with the same id.
fn same_item<'v>(today: &'v Value, past: &Value) -> Option<&'v Value> {
    let id = |value: &'v Value| match value {
        Value::Group(record) => record.get("id"),
        _ => None,
    };
    let Value::Group(past) = past else { return None };
    let wanted = past.get("id")?;
    let Value::List(items) = today else { return None };
    items.iter().map(|item| &item.value).find(|item| id(item) == Some(wanted))
}
