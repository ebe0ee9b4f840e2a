//! The fields of a record, one by one, by the shapes their kind declares. Where something stands in its file, and in which
//! order the fields were written, does not count.

use std::sync::Arc;

use super::compare::change;
use super::{Change, Group, Label, Shown, What};
use crate::base::Spanned;
use crate::model::{Entry, Field, Record, Shape, Value};

/// Fields that prove, by their names in any group.
const PROOFS: [&str; 10] = [
    "evidence",
    "sources",
    "source",
    "supports",
    "satisfied_by",
    "full_text",
    "alternatives",
    "archived_url",
    "file",
    "annexes",
];
/// Choices that say how far something is, or what was decided.
const STATUSES: [&str; 6] = ["status", "completion", "decision", "verifiable", "early_results", "severity"];
/// Fields that say what is public from when.
const EMBARGOES: [&str; 2] = ["publish_at", "draft"];
/// Told as the translations and addresses that follow from them.
const TOLD_ELSEWHERE: [&str; 3] = ["rev", "kind", "aliases"];

/// Fields that differ, came or went.
pub fn compare(old: &Arc<Entry>, new: &Arc<Entry>, common: &[Field], changes: &mut Vec<Change>) {
    let mut walk = Walk { entry: new, changes };
    for field in new.kind.fields.iter().chain(common).filter(|field| !TOLD_ELSEWHERE.contains(&&*field.name)) {
        if &*field.name == "withdrawn" {
            withdrawn(old, new, walk.changes);
            continue;
        }
        walk.field(field, Some(&old.record), Some(&new.record), &Label::default());
    }
}

fn withdrawn(old: &Arc<Entry>, new: &Arc<Entry>, changes: &mut Vec<Change>) {
    let date = |entry: &Entry| entry.common.withdrawn.as_ref().map(|withdrawal| withdrawal.on);
    let (before, after) = (date(old), date(new));
    if before != after {
        let shown = |on: Option<Option<crate::base::Date>>| on.map(|on| on.map_or(Shown::Truth(true), Shown::Date));
        let label = Label { path: "withdrawn".to_owned(), items: Vec::new() };
        let what = What::Value { label, old: shown(before), new: shown(after), unit: None };
        changes.push(change(Group::Withdrawn, new, what));
    }
}

struct Walk<'w> {
    entry: &'w Arc<Entry>,
    changes: &'w mut Vec<Change>,
}

impl Walk<'_> {
    fn field(&mut self, field: &Field, old: Option<&Record>, new: Option<&Record>, above: &Label) {
        let of = |record: Option<&Record>| record.and_then(|record| record.get(&field.name)).cloned();
        let path =
            if above.path.is_empty() { field.name.to_string() } else { format!("{}-{}", above.path, field.name) };
        let label = Label { path, items: above.items.clone() };
        self.value(&field.name, &field.shape, of(old).as_ref(), of(new).as_ref(), label);
    }

    fn value(&mut self, name: &str, shape: &Shape, old: Option<&Value>, new: Option<&Value>, label: Label) {
        match shape {
            Shape::Group(fields) => {
                for field in fields.iter() {
                    self.field(field, group(old), group(new), &label);
                }
            }
            Shape::List(inner) => match &**inner {
                Shape::Group(fields) => self.items(name, fields, items(old), items(new), &label),
                _ => self.members(name, inner, items(old), items(new), &label),
            },
            Shape::Words | Shape::WordLists => self.words(old, new, &label),
            Shape::Map(_) | Shape::Counts(_) => self.map(name, shape, old, new, &label),
            _ => self.leaf(name, shape, old, new, label),
        }
    }

    fn leaf(&mut self, name: &str, shape: &Shape, old: Option<&Value>, new: Option<&Value>, label: Label) {
        let (old, new) = (old.map(|value| shown(value, shape)), new.map(|value| shown(value, shape)));
        if old != new {
            self.add(group_of(name, shape), label, old, new);
        }
    }

    fn add(&mut self, group: Group, label: Label, old: Option<Shown>, new: Option<Shown>) {
        self.changes.push(change(group, self.entry, What::Value { label, old, new, unit: None }));
    }

    /// Lists of groups: an item is known again by its id, else by its date, its name, or its place.
    fn items(&mut self, name: &str, fields: &[Field], old: &[Spanned<Value>], new: &[Spanned<Value>], label: &Label) {
        let (before, after) = (named(old, fields), named(new, fields));
        for (key, record) in &after {
            let mut items = label.items.clone();
            items.push(key.clone());
            let inner = Label { path: label.path.clone(), items };
            let known = before.iter().find(|(known, _)| known == key).map(|(_, record)| *record);
            if known.is_none() {
                let group = item_group(name);
                self.add(group, label.clone(), None, Some(key.clone()));
            }
            for field in fields {
                match known {
                    Some(known) => self.field(field, Some(known), Some(record), &inner),
                    // Of what is new as a whole only its proofs are told one by one.
                    None if PROOFS.contains(&&*field.name) => self.field(field, None, Some(record), &inner),
                    None => {}
                }
            }
        }
        for (key, _) in before.iter().filter(|(key, _)| !after.iter().any(|(known, _)| known == key)) {
            self.add(item_group(name), label.clone(), Some(key.clone()), None);
        }
    }

    /// Lists of single things, whose order does not count.
    fn members(&mut self, name: &str, shape: &Shape, old: &[Spanned<Value>], new: &[Spanned<Value>], label: &Label) {
        let all = |items: &[Spanned<Value>]| items.iter().map(|item| shown(&item.value, shape)).collect::<Vec<_>>();
        let (before, after) = (all(old), all(new));
        for came in after.iter().filter(|member| !before.contains(member)) {
            self.add(group_of(name, shape), label.clone(), None, Some(came.clone()));
        }
        for gone in before.iter().filter(|member| !after.contains(member)) {
            self.add(group_of(name, shape), label.clone(), Some(gone.clone()), None);
        }
    }

    fn words(&mut self, old: Option<&Value>, new: Option<&Value>, label: &Label) {
        let said = |value: Option<&Value>| -> Vec<(crate::base::Lang, String)> {
            match value {
                Some(Value::Words(words)) => {
                    words.0.iter().map(|(lang, text)| (*lang, text.value.to_string())).collect()
                }
                Some(Value::WordLists(lists)) => {
                    let of = |lang| lists.get(lang).collect::<Vec<_>>().join("\n");
                    lists.0.iter().map(|(lang, _)| (*lang, of(*lang))).collect()
                }
                _ => Vec::new(),
            }
        };
        let (before, after) = (said(old), said(new));
        let mut languages: Vec<crate::base::Lang> = after.iter().chain(&before).map(|(lang, _)| *lang).collect();
        languages.dedup();
        let mut told = Vec::new();
        for lang in languages {
            let of = |said: &[(crate::base::Lang, String)]| {
                said.iter().find(|(known, _)| *known == lang).map(|(_, text)| text.clone())
            };
            if of(&before) != of(&after) && !told.contains(&lang) {
                told.push(lang);
                self.changes.push(change(Group::Words, self.entry, What::Words { label: label.clone(), lang }));
            }
        }
    }

    fn map(&mut self, name: &str, shape: &Shape, old: Option<&Value>, new: Option<&Value>, label: &Label) {
        let inner = match shape {
            Shape::Map(inner) => (**inner).clone(),
            _ => Shape::Whole { least: 0, most: i64::MAX },
        };
        let entries = |value: Option<&Value>| match value {
            Some(Value::Map(entries)) => entries.clone(),
            _ => Vec::new(),
        };
        let (before, after) = (entries(old), entries(new));
        let mut keys: Vec<Arc<str>> = Vec::new();
        for (key, _) in before.iter().chain(&after) {
            if !keys.contains(&key.value) {
                keys.push(key.value.clone());
            }
        }
        for key in keys {
            let of = |entries: &[(Spanned<Arc<str>>, Spanned<Value>)]| {
                entries.iter().find(|(known, _)| known.value == key).map(|(_, value)| value.value.clone())
            };
            let item = match shape {
                Shape::Counts(choices) if choices.own.is_none() => Shown::Choice(choices.name.clone(), key.clone()),
                _ => Shown::Code(key.to_string()),
            };
            let items = label.items.iter().cloned().chain([item]).collect();
            let label = Label { path: label.path.clone(), items };
            self.value(name, &inner, of(&before).as_ref(), of(&after).as_ref(), label);
        }
    }
}

fn group(value: Option<&Value>) -> Option<&Record> {
    match value {
        Some(Value::Group(record)) => Some(record),
        _ => None,
    }
}

fn items(value: Option<&Value>) -> &[Spanned<Value>] {
    match value {
        Some(Value::List(items)) => items,
        _ => &[],
    }
}

/// Each group of a list under what it is known by.
fn named<'v>(items: &'v [Spanned<Value>], fields: &[Field]) -> Vec<(Shown, &'v Record)> {
    let shape = |name: &str| fields.iter().find(|field| &*field.name == name).map(|field| &field.shape);
    let mut named: Vec<(Shown, &Record)> = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let Value::Group(record) = &item.value else { continue };
        let names = ["id", "institution", "start", "date", "period", "year", "url", "name", "title", "target"];
        let known = names.iter().find_map(|name| Some(shown(record.get(name)?, shape(name)?)));
        let number = Shown::Number((at + 1).into());
        let key = known.filter(|key| !named.iter().any(|(other, _)| other == key)).unwrap_or(number);
        named.push((key, record));
    }
    named
}

fn item_group(name: &str) -> Group {
    if PROOFS.contains(&name) { Group::Evidence } else { Group::Facts }
}

/// What a field is about.
fn group_of(name: &str, shape: &Shape) -> Group {
    if PROOFS.contains(&name) {
        return Group::Evidence;
    }
    if EMBARGOES.contains(&name) {
        return Group::Embargoes;
    }
    match shape {
        Shape::Choice(_) if STATUSES.contains(&name) => Group::Statuses,
        Shape::Date | Shape::Moment | Shape::When => Group::Dates,
        Shape::Whole { .. } | Shape::Decimal | Shape::Counts(_) => Group::Figures,
        Shape::Text => Group::Words,
        _ => Group::Facts,
    }
}

/// A value as it can be shown.
fn shown(value: &Value, shape: &Shape) -> Shown {
    match value {
        Value::Text(text) => match shape {
            Shape::Text => Shown::Text(text.to_string()),
            _ => Shown::Code(text.to_string()),
        },
        Value::Words(words) => Shown::Text(words.0.first().map_or(String::new(), |(_, text)| text.value.to_string())),
        Value::Truth(truth) => Shown::Truth(*truth),
        Value::Whole(number) => Shown::Number((*number).into()),
        Value::Decimal(number) => Shown::Number(number.normalize()),
        Value::Date(date) => Shown::Date(*date),
        Value::Moment(moment) => Shown::Moment(*moment),
        Value::Language(lang) => Shown::Language(*lang),
        Value::Choice(code) => match shape {
            Shape::Choice(choices) if choices.own.is_none() => Shown::Choice(choices.name.clone(), code.clone()),
            _ => Shown::Code(code.to_string()),
        },
        Value::Ref(reference) => Shown::Record(reference.id.clone()),
        Value::File(path) => Shown::Code(path.name().to_owned()),
        Value::List(_) | Value::Group(_) | Value::Map(_) | Value::WordLists(_) | Value::Tree(_) => {
            Shown::Message("review-several")
        }
    }
}
