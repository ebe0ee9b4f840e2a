//! What was written in a field and understood: a value and its place.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::{Target, WordLists, Words};
use crate::base::{Date, Lang, Moment, SitePath, Span, Spanned};
use crate::read::yaml::Node;

/// What was written in a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Words, an exact code, a web address: letters to be shown or kept.
    Text(Arc<str>),
    /// Words in each language.
    Words(Words),
    /// Several words in each language.
    WordLists(WordLists),
    /// Yes or no.
    Truth(bool),
    /// A whole number.
    Whole(i64),
    /// A decimal number.
    Decimal(Decimal),
    /// A date.
    Date(Date),
    /// A moment in the site's zone.
    Moment(Moment),
    /// A language.
    Language(Lang),
    /// A word of a list.
    Choice(Arc<str>),
    /// The id of something else.
    Ref(Reference),
    /// A file of the site.
    File(SitePath),
    /// Several.
    List(Vec<Spanned<Value>>),
    /// Fields within a field.
    Group(Arc<Record>),
    /// Fields with names of the author's own.
    Map(Vec<(Spanned<Arc<str>>, Spanned<Value>)>),
    /// A tree that is understood elsewhere.
    Tree(Node),
}

/// A reference as it was written: `regional-council`, or `institution/regional-council`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The id, with its kind before a slash where the author said so.
    pub id: Arc<str>,
    /// What it may lead to.
    pub target: Target,
    /// Where it was written.
    pub span: Span,
}

/// Fields that were filled in, in the order they were written.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Where the record begins.
    pub span: Span,
    /// The fields.
    pub fields: Vec<Filled>,
    /// The names of fields in which something could not be understood, which has been reported.
    pub unread: Vec<Arc<str>>,
}

/// A field that was filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct Filled {
    /// Its name.
    pub name: Arc<str>,
    /// Where the name stands.
    pub key_span: Span,
    /// What was written.
    pub value: Spanned<Value>,
}

impl Record {
    /// A record without any field.
    pub fn empty(span: Span) -> Record {
        Record { span, fields: Vec::new(), unread: Vec::new() }
    }

    /// What was written in the field `name`.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.filled(name).map(|field| &field.value.value)
    }

    /// The field `name`, if it was filled in.
    pub fn filled(&self, name: &str) -> Option<&Filled> {
        self.fields.iter().find(|field| &*field.name == name)
    }

    /// Where the value of `name` stands; the record itself when it was left out.
    pub fn span_of(&self, name: &str) -> &Span {
        self.filled(name).map_or(&self.span, |field| &field.value.span)
    }

    /// The places of the items of the list `name`.
    pub fn item_spans(&self, name: &str) -> Vec<&Span> {
        match self.get(name) {
            Some(Value::List(items)) => items.iter().map(|item| &item.span).collect(),
            _ => Vec::new(),
        }
    }

    /// Every reference, however deep, in the order of writing.
    pub fn references(&self) -> Vec<&Reference> {
        let mut found = Vec::new();
        self.fields.iter().for_each(|field| gather(&field.value.value, &mut found));
        found
    }
}

impl Record {
    /// Calls `visit` with all words of the record, however deep: their language, the words, their place.
    pub fn each_words<'r>(&'r self, visit: &mut dyn FnMut(Lang, &'r str, &'r Span)) {
        self.fields.iter().for_each(|field| words_of(&field.value.value, visit));
    }
}

fn words_of<'v>(value: &'v Value, visit: &mut dyn FnMut(Lang, &'v str, &'v Span)) {
    match value {
        Value::Words(words) => words.iter().for_each(|(lang, words)| visit(lang, &words.value, &words.span)),
        Value::List(items) => items.iter().for_each(|item| words_of(&item.value, visit)),
        Value::Group(record) => record.each_words(visit),
        Value::Map(entries) => entries.iter().for_each(|(_, value)| words_of(&value.value, visit)),
        Value::WordLists(_)
        | Value::Text(_)
        | Value::Truth(_)
        | Value::Whole(_)
        | Value::Decimal(_)
        | Value::Date(_)
        | Value::Moment(_)
        | Value::Language(_)
        | Value::Choice(_)
        | Value::Ref(_)
        | Value::File(_)
        | Value::Tree(_) => {}
    }
}

fn gather<'v>(value: &'v Value, found: &mut Vec<&'v Reference>) {
    match value {
        Value::Ref(reference) => found.push(reference),
        Value::List(items) => items.iter().for_each(|item| gather(&item.value, found)),
        Value::Group(record) => record.fields.iter().for_each(|field| gather(&field.value.value, found)),
        Value::Map(entries) => entries.iter().for_each(|(_, value)| gather(&value.value, found)),
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
        | Value::File(_)
        | Value::Tree(_) => {}
    }
}

impl Reference {
    /// The kind before the slash, if the author named one, and the id.
    pub fn parts(&self) -> (Option<&str>, &str) {
        match self.id.split_once('/') {
            Some((kind, id)) => (Some(kind), id),
            None => (None, &self.id),
        }
    }

    /// The id without its kind.
    pub fn bare(&self) -> &str {
        self.parts().1
    }
}
