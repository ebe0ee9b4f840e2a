//! A word and its meaning.

use tera::Value;

use super::View;
use super::glossary::synonyms;
use super::shapes::map;
use crate::model::Entry;
use crate::model::kinds::Term;

/// `term`.
pub fn term(view: &View, entry: &Entry, term: &Term) -> Value {
    map([
        ("term", view.localized_or(&term.term)),
        ("definition", view.passage_or(entry, &term.definition)),
        ("synonyms", synonyms(view, term)),
    ])
}
