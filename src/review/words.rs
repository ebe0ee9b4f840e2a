//! The words of a record in each language.

use std::sync::Arc;

use super::compare::change;
use super::{Change, Group, Label, What};
use crate::base::Spanned;
use crate::model::{Entry, Text};

/// Titles, summaries and texts that say something else.
pub fn compare(old: &Arc<Entry>, new: &Arc<Entry>, changes: &mut Vec<Change>) {
    for text in &new.texts {
        let before = old.text(text.lang);
        let mut add = |path: &str| {
            let label = Label { path: path.to_owned(), items: Vec::new() };
            changes.push(change(Group::Words, new, What::Words { label, lang: text.lang }));
        };
        let Some(before) = before else { continue };
        if said(&before.title) != said(&text.title) {
            add("title");
        }
        if said(&before.summary) != said(&text.summary) {
            add("summary");
        }
        if body(before) != body(text) {
            add("text");
        }
    }
}

/// Words without the place where they stand.
pub fn said(words: &Option<Spanned<Arc<str>>>) -> Option<&str> {
    words.as_ref().map(|words| &*words.value)
}

/// The Markdown of a text, without the empty lines around it.
pub fn body(text: &Text) -> &str {
    text.body.text.get(text.body.range.clone()).unwrap_or_default().trim()
}
