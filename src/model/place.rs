//! A value of a record by its path: `period.end`, `milestones.platform-online.due`, `parties.2.institution`, `name.fr`.

use super::{Record, Value};
use crate::base::Lang;

/// The value at `path`. An item of a list is named by its `id`, or by its number from 1.
pub fn at<'r>(record: &'r Record, path: &str) -> Option<Found<'r>> {
    let mut parts = path.split('.');
    let mut value = record.get(parts.next()?)?;
    while let Some(part) = parts.next() {
        value = match value {
            Value::Group(inner) => inner.get(part)?,
            Value::Map(entries) => &entries.iter().find(|(name, _)| *name.value == *part)?.1.value,
            Value::List(items) => {
                let is_named = |item: &Value| match item {
                    Value::Group(inner) => matches!(inner.get("id"), Some(Value::Text(id)) if **id == *part),
                    _ => false,
                };
                let numbered = || items.get(part.parse::<usize>().ok()?.checked_sub(1)?);
                &items.iter().find(|item| is_named(&item.value)).or_else(numbered)?.value
            }
            Value::Words(words) if parts.next().is_none() => return words.get(Lang::new(part)?).map(Found::Words),
            _ => return None,
        };
    }
    Some(Found::Value(value))
}

/// What stands at a place.
#[derive(Clone, Copy, Debug)]
pub enum Found<'r> {
    /// A value.
    Value(&'r Value),
    /// The words of one language.
    Words(&'r str),
}

/// What stands at a place, as it is typed; none where that is more than one value.
pub fn plain(found: Found) -> Option<String> {
    let value = match found {
        Found::Words(words) => return Some(words.to_owned()),
        Found::Value(value) => value,
    };
    match value {
        Value::Text(text) | Value::Choice(text) => Some(text.to_string()),
        Value::Truth(truth) => Some(truth.to_string()),
        Value::Whole(number) => Some(number.to_string()),
        Value::Decimal(number) => Some(number.to_string()),
        Value::Date(date) => Some(date.to_string()),
        Value::Moment(moment) => Some(moment.strftime("%Y-%m-%dT%H:%M").to_string()),
        Value::Language(lang) => Some(lang.code().to_owned()),
        Value::Ref(reference) => Some(reference.id.to_string()),
        Value::File(path) => Some(path.name().to_owned()),
        Value::Words(_) | Value::WordLists(_) | Value::List(_) | Value::Group(_) | Value::Map(_) | Value::Tree(_) => {
            None
        }
    }
}
