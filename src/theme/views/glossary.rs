//! Every word of the glossary, in the alphabet of its readers.

use std::sync::Arc;

use tera::Value;

use super::View;
use super::shapes::{list, map};
use crate::model::kinds::Term;
use crate::model::{Entry, Facts};

/// `glossary`.
pub fn glossary(view: &View, entries: &[Arc<Entry>]) -> Value {
    let mut letters: Vec<(String, Vec<Value>)> = Vec::new();
    for entry in entries {
        let Facts::Term(term) = &entry.facts else { continue };
        let letter = view.locale.initial(view.edition.title(entry, view.lang).1);
        match letters.iter_mut().find(|(known, _)| *known == letter) {
            Some((_, terms)) => terms.push(term_of(view, entry, term)),
            None => letters.push((letter, vec![term_of(view, entry, term)])),
        }
    }
    let letters = letters.into_iter().enumerate().map(|(at, (letter, terms))| {
        map([("letter", letter.into()), ("anchor", format!("letter-{}", at + 1).into()), ("terms", terms.into())])
    });
    map([("count", view.count(entries.len())), ("letters", list(letters))])
}

fn term_of(view: &View, entry: &Entry, term: &Term) -> Value {
    let (lang, title) = view.edition.title(entry, view.lang);
    map([
        ("id", (*entry.id).into()),
        ("title", view.words(lang, title)),
        ("url", view.shared.address(entry, view.lang).into()),
        ("definition", view.passage(entry, &term.definition)),
        ("synonyms", synonyms(view, term)),
    ])
}

/// `Words[]`: in the reader's language, or in the one that stands in for it.
pub fn synonyms(view: &View, term: &Term) -> Value {
    let lang = view.order().find(|lang| term.synonyms.get(*lang).next().is_some());
    list(lang.into_iter().flat_map(|lang| term.synonyms.get(lang).map(move |word| view.words(lang, word))))
}
