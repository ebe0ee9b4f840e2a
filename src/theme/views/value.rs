//! Fields that a site declares itself, by the shape of what was written.

use std::sync::Arc;

use tera::Value;

use super::View;
use super::shapes::{list, map, with};
use crate::base::Spanned;
use crate::model::value::Value as Written;
use crate::model::{Choices, Entry, Facts, Field, Kind, Record, Shape, Target, Words};

/// Words longer than this are a passage of their own.
const LINE: usize = 160;

/// `Field[]`: what the site adds to our kinds; everything but the title for a kind of its own.
pub fn own_fields(view: &View, entry: &Entry) -> Vec<Value> {
    let is_own_kind = matches!(entry.facts, Facts::Own(_));
    let title = entry.kind.title_field().map(|field| &field.name);
    let shown = entry.kind.fields.iter().filter(|field| match is_own_kind {
        true => Some(&field.name) != title,
        false => field.own.is_some(),
    });
    fields(view, entry, shown, &entry.record, "")
}

fn fields<'f>(
    view: &View,
    entry: &Entry,
    declared: impl Iterator<Item = &'f Field>,
    record: &Record,
    path: &str,
) -> Vec<Value> {
    let fields = declared.filter_map(|field| {
        let path = if path.is_empty() { field.name.to_string() } else { format!("{path}-{}", field.name) };
        let values = values(view, entry, &field.shape, record.get(&field.name)?, &path);
        (!values.is_empty()).then(|| {
            let label = label(view, &entry.kind, field, &path);
            map([("id", (*field.name).into()), ("label", label.into()), ("values", values.into())])
        })
    });
    fields.collect()
}

fn label(view: &View, kind: &Kind, field: &Field, path: &str) -> String {
    if let Some((_, label)) = field.own.as_ref().and_then(|own| own.label.first_of(view.order())) {
        return label.to_owned();
    }
    let named = kind.field_labels(path).into_iter().find(|id| view.locale.has(id));
    named.map_or_else(|| field.name.to_string(), |id| view.message(&id))
}

/// `Value[]` of what was written in a field; several for a list.
fn values(view: &View, entry: &Entry, shape: &Shape, value: &Written, path: &str) -> Vec<Value> {
    let one = |sort: &'static str, text: String| vec![map([("sort", sort.into()), ("text", text.into())])];
    let sorted = |sort: &'static str, of: Value| sorted(sort, of).into_iter().collect::<Vec<_>>();
    match value {
        Written::Text(text) => match shape {
            Shape::Web => {
                vec![map([("sort", "address".into()), ("text", (&**text).into()), ("url", (&**text).into())])]
            }
            Shape::Text => sorted("words", view.loose_words(text)),
            _ => one("text", text.to_string()),
        },
        Written::Words(words) => said(view, entry, words),
        Written::WordLists(lists) => {
            let lang = view.order().find(|lang| lists.get(*lang).next().is_some());
            let words = lang.into_iter().flat_map(|lang| lists.get(lang).map(move |word| view.words(lang, word)));
            words.flat_map(|words| sorted("words", words)).collect()
        }
        Written::Truth(truth) => one("text", view.message(if *truth { "ui-yes" } else { "ui-no" })),
        Written::Whole(number) => one("text", view.locale.integer(*number)),
        Written::Decimal(number) => one("text", view.locale.number(*number, None)),
        Written::Date(date) => sorted("date", view.date(*date)),
        Written::Moment(moment) => sorted("date", view.moment(*moment)),
        Written::Language(lang) => one("text", view.language_name(*lang)),
        Written::Choice(code) => match shape {
            Shape::Choice(choices) => sorted("choice", view.choice_of(choices, code)),
            _ => one("text", code.to_string()),
        },
        Written::Ref(reference) => match &reference.target {
            Target::Entries(_) => {
                view.edition.find(reference).map_or_else(Vec::new, |entry| sorted("link", view.link(entry)))
            }
            Target::Area => sorted("words", view.area(Some(&reference.id))),
            Target::Tag => {
                let name = view.edition.config().tag(&reference.id).and_then(|tag| view.localized(&tag.name));
                name.map_or_else(Vec::new, |name| sorted("words", name))
            }
        },
        Written::File(path) => sorted("file", view.file(entry, path, None)),
        Written::List(items) => {
            items.iter().flat_map(|item| values(view, entry, shape.item(), &item.value, path)).collect()
        }
        Written::Group(record) => {
            let fields = fields(view, entry, shape.fields().iter(), record, path);
            vec![map([("sort", "group".into()), ("fields", list(fields))])]
        }
        Written::Map(entries) => match shape {
            Shape::Counts(choices) => vec![counts(view, choices, entries)],
            _ => Vec::new(),
        },
        Written::Tree(_) => Vec::new(),
    }
}

/// How many of each word, as a group with a field for each.
fn counts(view: &View, choices: &Choices, entries: &[(Spanned<Arc<str>>, Spanned<Written>)]) -> Value {
    let fields = entries.iter().filter_map(|(word, count)| {
        let Written::Whole(count) = count.value else { return None };
        let label = view.choice_of(choices, &word.value).into_map()?.get(&"label".into())?.clone();
        let values = vec![map([("sort", "text".into()), ("text", view.locale.integer(count).into())])];
        Some(map([("id", (*word.value).into()), ("label", label), ("values", values.into())]))
    });
    map([("sort", "group".into()), ("fields", list(fields))])
}

fn said(view: &View, entry: &Entry, words: &Words) -> Vec<Value> {
    let Some((lang, text)) = words.first_of(view.order()) else { return Vec::new() };
    let is_passage = text.contains('\n') || text.len() > LINE;
    let (sort, of) = if is_passage { ("html", view.passage(entry, words)) } else { ("words", view.words(lang, text)) };
    sorted(sort, of).into_iter().collect()
}

/// A shape that says its sort; nothing when there is no shape.
fn sorted(sort: &'static str, of: Value) -> Option<Value> {
    of.into_map().map(|fields| Value::from(with(fields, [("sort", sort.into())])))
}
