//! The facts of a record as they were written, field by field, whatever its kind.
//!
//! The edition has already taken out what its audience may not see.

use serde_json::{Map, Value as Json, json};

use crate::model::{Entry, Record, Reference, Target, Value};
use crate::outputs::Publication;
use crate::outputs::data::{json as shapes, places};
use crate::theme::views::address;

/// Fields that are told elsewhere in the record, or that only editors need.
const ELSEWHERE: [&str; 9] =
    ["kind", "rev", "published", "updated", "withdrawn", "illustrative", "draft", "publish_at", "allow"];

/// The facts of an entry.
pub fn facts(publication: &Publication, entry: &Entry) -> Json {
    let fields = entry.record.fields.iter().filter(|filled| !ELSEWHERE.contains(&&*filled.name));
    let fields = fields.filter_map(|filled| {
        let value = value(publication, entry, &filled.value.value)?;
        Some((filled.name.to_string(), value))
    });
    Json::Object(fields.collect())
}

/// A value; none where nothing is left of it: what an audience may not see leaves no empty place behind.
fn value(publication: &Publication, entry: &Entry, written: &Value) -> Option<Json> {
    let value = any_value(publication, entry, written)?;
    let is_empty = match &value {
        Json::Array(items) => items.is_empty(),
        Json::Object(fields) => fields.is_empty(),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => false,
    };
    (!is_empty).then_some(value)
}

fn any_value(publication: &Publication, entry: &Entry, written: &Value) -> Option<Json> {
    Some(match written {
        Value::Text(text) | Value::Choice(text) => json!(&**text),
        Value::Words(words) => shapes::words(words),
        Value::WordLists(lists) => {
            let lists = lists.0.iter().map(|(lang, words)| {
                let words: Vec<&str> = words.iter().map(|word| &*word.value).collect();
                (lang.code().to_owned(), json!(words))
            });
            Json::Object(lists.collect())
        }
        Value::Truth(truth) => json!(truth),
        Value::Whole(number) => json!(number),
        Value::Decimal(number) => json!(number.to_string()),
        Value::Date(date) => json!(date.to_string()),
        Value::Moment(moment) => json!(moment.strftime("%Y-%m-%dT%H:%M").to_string()),
        Value::Language(lang) => json!(lang.code()),
        Value::Ref(reference) => return referred(publication, reference),
        Value::File(path) => {
            let size = publication.edition.file(path).map(|facts| facts.size);
            let url = publication.absolute(&address::link_to_file(entry, path));
            json!({"name": path.name(), "url": url, "size": size})
        }
        Value::List(items) => items.iter().filter_map(|item| value(publication, entry, &item.value)).collect(),
        Value::Group(record) => Json::Object(group(publication, entry, record)),
        Value::Map(entries) => {
            let named = entries
                .iter()
                .filter_map(|(name, inner)| Some((name.value.to_string(), value(publication, entry, &inner.value)?)));
            Json::Object(named.collect())
        }
        Value::Tree(_) => return None,
    })
}

fn group(publication: &Publication, entry: &Entry, record: &Record) -> Map<String, Json> {
    let fields = record.fields.iter();
    fields
        .filter_map(|filled| Some((filled.name.to_string(), value(publication, entry, &filled.value.value)?)))
        .collect()
}

/// Another record, an area or a topic by its id; none where the record is not there.
fn referred(publication: &Publication, reference: &Reference) -> Option<Json> {
    match reference.target {
        Target::Entries(_) => publication.edition.find(reference).map(|entry| leading_to(publication, entry)),
        Target::Area | Target::Tag => Some(json!(&*reference.id)),
    }
}

/// A record by its kind and id, and where its file is.
pub fn leading_to(publication: &Publication, entry: &Entry) -> Json {
    json!({"kind": &*entry.kind.id, "id": &*entry.id, "record": publication.absolute(&places::record(entry))})
}
