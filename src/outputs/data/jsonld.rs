//! Statements as JSON-LD (JSON-LD 1.1, W3C Recommendation of 2020), with the context inside: nothing is fetched.

use serde_json::{Map, Value as Json, json};

use super::graph::{PREFIXES, Term, Thing};

/// The things, as a graph.
pub fn write(things: &[Thing]) -> Json {
    let context: Map<String, Json> =
        PREFIXES.iter().map(|(name, address)| ((*name).to_owned(), json!(address))).collect();
    let graph: Vec<Json> = things.iter().map(thing).collect();
    json!({"@context": context, "@graph": graph})
}

fn thing(thing: &Thing) -> Json {
    let mut written = Map::new();
    if let Some(id) = &thing.id {
        written.insert("@id".into(), json!(id));
    }
    written.insert("@type".into(), json!(thing.sorts));
    for (property, values) in &thing.said {
        written.insert((*property).to_owned(), values.iter().map(term).collect());
    }
    Json::Object(written)
}

fn term(term: &Term) -> Json {
    match term {
        Term::Name(id) => json!({"@id": id}),
        Term::Word(word) => json!({"@id": word}),
        Term::Words(words, None) => json!(words),
        Term::Words(words, Some(lang)) => json!({"@value": words, "@language": lang.code()}),
        Term::Typed(value, sort) => json!({"@value": value, "@type": sort}),
        Term::Thing(inner) => thing(inner),
    }
}
