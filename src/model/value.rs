//! What was written in a field and understood: a value and its place.

use std::fmt;
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
        self.each(&mut |_, value| {
            if let Value::Ref(reference) = value {
                found.push(reference);
            }
        });
        found
    }

    /// Calls `visit` with all words of the record, however deep: their language, the words, their place.
    pub fn each_words<'r>(&'r self, visit: &mut dyn FnMut(Lang, &'r str, &'r Span)) {
        self.each(&mut |_, value| {
            if let Value::Words(words) = value {
                words.iter().for_each(|(lang, words)| visit(lang, &words.value, &words.span));
            }
        });
    }

    /// Calls `visit` with every value that holds no others, however deep, in the order of writing, and the way to it.
    pub fn each<'r>(&'r self, visit: &mut dyn FnMut(Way, &'r Value)) {
        self.fields
            .iter()
            .for_each(|field| each_in(Way { above: None, step: Step::Name(&field.name) }, &field.value.value, visit));
    }
}

/// The way from a record to a value within it; shown as `milestones.2.title`, items counted from one.
#[derive(Clone, Copy, Debug)]
pub struct Way<'w> {
    above: Option<&'w Way<'w>>,
    step: Step<'w>,
}

#[derive(Clone, Copy, Debug)]
enum Step<'w> {
    Name(&'w str),
    Item(usize),
}

impl fmt::Display for Way<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(above) = self.above {
            write!(f, "{above}.")?;
        }
        match self.step {
            Step::Name(name) => f.write_str(name),
            Step::Item(at) => write!(f, "{}", at + 1),
        }
    }
}

/// The one place that knows which values hold others.
fn each_in<'v>(way: Way, value: &'v Value, visit: &mut dyn FnMut(Way, &'v Value)) {
    let within = |step| Way { above: Some(&way), step };
    match value {
        Value::List(items) => {
            items.iter().enumerate().for_each(|(at, item)| each_in(within(Step::Item(at)), &item.value, visit));
        }
        Value::Group(record) => {
            record.fields.iter().for_each(|field| each_in(within(Step::Name(&field.name)), &field.value.value, visit));
        }
        Value::Map(entries) => {
            entries.iter().for_each(|(key, value)| each_in(within(Step::Name(&key.value)), &value.value, visit));
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
        | Value::File(_)
        | Value::Tree(_) => visit(way, value),
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
