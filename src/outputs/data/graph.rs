//! Statements about things (RDF), kept so that they can be written in more than one way.
//!
//! Only what a catalogue needs: things with names of their own, things within others, words in languages, typed values.

use crate::base::{Date, Lang};

/// The vocabularies, by the short names that stand before their words.
pub const PREFIXES: &[(&str, &str)] = &[
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("dcatap", "http://data.europa.eu/r5r/"),
    ("dct", "http://purl.org/dc/terms/"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("spdx", "http://spdx.org/rdf/terms#"),
    ("vcard", "http://www.w3.org/2006/vcard/ns#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

/// A thing and what is said of it.
#[derive(Clone, Debug, Default)]
pub struct Thing {
    /// Its name; one without is known only where it stands.
    pub id: Option<String>,
    /// What it is, in words with their prefix.
    pub sorts: Vec<&'static str>,
    /// What is said of it, in its order; a property may have several values.
    pub said: Vec<(&'static str, Vec<Term>)>,
}

/// The value of a property.
#[derive(Clone, Debug)]
pub enum Term {
    /// Another thing, by its name.
    Name(String),
    /// Another thing, by a word of a vocabulary.
    Word(&'static str),
    /// Words in a language, or in none.
    Words(String, Option<Lang>),
    /// A value of a type (`xsd:date`).
    Typed(String, &'static str),
    /// A thing that is told of here.
    Thing(Thing),
}

impl Thing {
    /// A thing with a name.
    pub fn named(id: impl Into<String>, sort: &'static str) -> Thing {
        Thing { id: Some(id.into()), sorts: vec![sort], said: Vec::new() }
    }

    /// A thing without one.
    pub fn nameless(sort: &'static str) -> Thing {
        Thing { id: None, sorts: vec![sort], said: Vec::new() }
    }

    /// Says something of it; nothing is said where there is no value.
    pub fn say(&mut self, property: &'static str, values: impl IntoIterator<Item = Term>) {
        let values: Vec<Term> = values.into_iter().collect();
        if !values.is_empty() {
            self.said.push((property, values));
        }
    }

    /// The same, in one breath.
    pub fn with(mut self, property: &'static str, values: impl IntoIterator<Item = Term>) -> Thing {
        self.say(property, values);
        self
    }
}

/// A date as a typed value; none for a quarter, which has no type.
pub fn date(date: Date) -> Option<Term> {
    let sort = match date {
        Date::Year(_) => "xsd:gYear",
        Date::Month(..) => "xsd:gYearMonth",
        Date::Day(_) => "xsd:date",
        Date::Quarter(..) => return None,
    };
    Some(Term::Typed(date.to_string(), sort))
}
