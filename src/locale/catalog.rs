//! The messages of one language, as its Fluent files tell them, each part with its place.
//!
//! A catalog knows no language and says nothing: saying is `speak`'s. It can be looked through by
//! whoever compares catalogs.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::base::{Diagnostics, Span, closest};

/// The messages of one language by their ids, those of stronger layers over those of weaker ones.
#[derive(Clone, Debug, Default)]
pub struct Catalog {
    messages: BTreeMap<String, CatalogMessage>,
    terms: BTreeMap<String, CatalogMessage>,
}

/// A message, or a term (`-brand`) that only messages can use.
#[derive(Clone, Debug, PartialEq)]
pub struct CatalogMessage {
    /// Its id; of a term without the hyphen.
    pub id: String,
    /// Where the id stands.
    pub span: Span,
    /// What it says by itself, if anything.
    pub value: Option<Phrase>,
    /// What it says on other occasions.
    pub attributes: Vec<Attribute>,
}

/// What a message says on another occasion: its hint, its plural.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute {
    /// Its name.
    pub name: String,
    /// Where the name stands.
    pub span: Span,
    /// What it says.
    pub phrase: Phrase,
}

/// Words and what is inserted among them.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Phrase {
    /// In their order.
    pub parts: Vec<Part>,
}

/// A part of a phrase.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Words.
    Text {
        /// As they were written.
        text: String,
        /// Where.
        span: Span,
    },
    /// Something inserted.
    Value(Value),
    /// One of several phrases, by a value.
    Choice(Choice),
}

/// Something to insert or to choose by.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Letters in quotes.
    Text(String),
    /// A number, exactly.
    Number(Decimal),
    /// An argument.
    Variable(Reference),
    /// Another message, or one of its attributes.
    Message(Reference, Option<String>),
    /// A term, or one of its attributes, with the arguments it is given.
    Term(Reference, Option<String>, Vec<(String, Value)>),
    /// A function; none is offered.
    Function(Reference),
}

/// A name, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// The name.
    pub name: String,
    /// Where it stands.
    pub span: Span,
}

/// One of several phrases, by a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What is chosen by.
    pub selector: Value,
    /// Tried in their order.
    pub variants: Vec<Variant>,
}

/// A phrase that may be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// When.
    pub key: Key,
    /// Where the key stands.
    pub span: Span,
    /// What is said.
    pub phrase: Phrase,
    /// Whether it is said when no key fits.
    pub default: bool,
}

/// When a variant is chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum Key {
    /// For exactly this number.
    Number(Decimal),
    /// For this plural form, or these very letters.
    Word(String),
}

impl Catalog {
    /// The ids of all messages, in the order of letters.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.messages.keys().map(String::as_str)
    }

    /// All messages, in the order of their ids.
    pub fn messages(&self) -> impl Iterator<Item = &CatalogMessage> {
        self.messages.values()
    }

    /// All terms, in the order of their ids.
    pub fn terms(&self) -> impl Iterator<Item = &CatalogMessage> {
        self.terms.values()
    }

    /// The message of this id.
    pub fn get(&self, id: &str) -> Option<&CatalogMessage> {
        self.messages.get(id)
    }

    /// The term of this id, without its hyphen.
    pub fn term(&self, id: &str) -> Option<&CatalogMessage> {
        self.terms.get(id)
    }

    /// Puts the messages of a stronger layer over these, value by value and attribute by attribute.
    pub(super) fn overlay(&mut self, stronger: Catalog) {
        for (mine, theirs) in [(&mut self.messages, stronger.messages), (&mut self.terms, stronger.terms)] {
            for (id, message) in theirs {
                match mine.get_mut(&id) {
                    Some(weaker) => weaker.overlay(message),
                    None => {
                        mine.insert(id, message);
                    }
                }
            }
        }
    }

    /// Adds a message of the same layer; the place of an earlier one with its id is returned.
    pub(super) fn insert(&mut self, is_term: bool, message: CatalogMessage) -> Option<Span> {
        let messages = if is_term { &mut self.terms } else { &mut self.messages };
        if let Some(earlier) = messages.get(&message.id) {
            return Some(earlier.span.clone());
        }
        messages.insert(message.id.clone(), message);
        None
    }

    /// Reports what its messages mention and it does not have.
    pub(super) fn check(&self, found: &mut Diagnostics) {
        for message in self.messages.values().chain(self.terms.values()) {
            message.visit(&mut |value| match value {
                Value::Message(reference, attribute) => {
                    self.check_reference(&self.messages, reference, attribute.as_deref(), found);
                }
                Value::Term(reference, attribute, _) => {
                    self.check_reference(&self.terms, reference, attribute.as_deref(), found);
                }
                Value::Function(reference) => {
                    found.push(reference.span.error("catalog-function").with("name", reference.name.as_str()));
                }
                Value::Text(_) | Value::Number(_) | Value::Variable(_) => {}
            });
        }
    }

    fn check_reference(
        &self,
        messages: &BTreeMap<String, CatalogMessage>,
        reference: &Reference,
        attribute: Option<&str>,
        found: &mut Diagnostics,
    ) {
        let Some(message) = messages.get(&reference.name) else {
            let fault = reference.span.error("catalog-unknown-message").with("id", reference.name.as_str());
            found.push(fault.suggest(closest(&reference.name, messages.keys().map(String::as_str))));
            return;
        };
        let Some(attribute) = attribute.filter(|attribute| message.attribute(attribute).is_none()) else {
            return;
        };
        let id = format!("{}.{attribute}", reference.name);
        let names = message.attributes.iter().map(|attribute| attribute.name.as_str());
        found.push(reference.span.error("catalog-unknown-message").with("id", id).suggest(closest(attribute, names)));
    }
}

impl CatalogMessage {
    /// What it says on another occasion.
    pub fn attribute(&self, name: &str) -> Option<&Phrase> {
        self.attributes.iter().find(|attribute| attribute.name == name).map(|attribute| &attribute.phrase)
    }

    /// The arguments it mentions, in its value and its attributes, as often as it does.
    pub fn variables(&self) -> Vec<&Reference> {
        let mut variables = Vec::new();
        for phrase in self.phrases() {
            variables.extend(phrase.variables());
        }
        variables
    }

    fn phrases(&self) -> impl Iterator<Item = &Phrase> {
        self.value.iter().chain(self.attributes.iter().map(|attribute| &attribute.phrase))
    }

    fn visit<'a>(&'a self, visitor: &mut impl FnMut(&'a Value)) {
        for phrase in self.phrases() {
            phrase.visit(visitor);
        }
    }

    fn overlay(&mut self, stronger: CatalogMessage) {
        self.span = stronger.span;
        self.value = stronger.value.or(self.value.take());
        for attribute in stronger.attributes {
            match self.attributes.iter_mut().find(|weaker| weaker.name == attribute.name) {
                Some(weaker) => *weaker = attribute,
                None => self.attributes.push(attribute),
            }
        }
    }
}

impl Phrase {
    /// The arguments it mentions, as often as it does.
    pub fn variables(&self) -> Vec<&Reference> {
        let mut variables = Vec::new();
        self.visit(&mut |value| {
            if let Value::Variable(reference) = value {
                variables.push(reference);
            }
        });
        variables
    }

    /// Shows every value that is inserted or chosen by, at any depth, in the order it was written.
    pub fn visit<'a>(&'a self, visitor: &mut impl FnMut(&'a Value)) {
        for part in &self.parts {
            match part {
                Part::Text { .. } => {}
                Part::Value(value) => visitor(value),
                Part::Choice(choice) => {
                    visitor(&choice.selector);
                    choice.variants.iter().for_each(|variant| variant.phrase.visit(visitor));
                }
            }
        }
    }
}
