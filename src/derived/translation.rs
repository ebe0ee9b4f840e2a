//! Whether the text of a language is there, and says what the facts and the text it was made from say now.
//!
//! A text names the version of the facts (`translates`) and the blocks of its source (`made_from`), which a command
//! writes. No date and no history of files is asked: what counts is what stands there.

use crate::base::{Lang, Span};
use crate::model::{Entry, Text};

/// The state of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Translation {
    /// It is there, and made from nothing older than what stands there now.
    Fresh,
    /// The facts or the text it was made from have changed since.
    Stale,
    /// It is not there.
    Missing,
}

/// How the text that a translation was made from has changed since.
#[derive(Clone, Debug, PartialEq)]
pub enum Source<'e> {
    /// It is no longer there.
    Lost(Lang),
    /// It is there.
    There {
        /// Its language.
        lang: Lang,
        /// The places of the blocks that are new or say something else.
        changed: Vec<&'e Span>,
        /// How many blocks are gone or said something else.
        gone: usize,
    },
}

/// The state of the text of `entry` in `lang`. A text that names no version is taken as written with the facts.
pub fn translation(entry: &Entry, lang: Lang) -> Translation {
    let Some(text) = entry.text(lang) else {
        return if entry.speaks(lang) { Translation::Fresh } else { Translation::Missing };
    };
    let is_older = text.translates.as_ref().is_some_and(|version| version.value < entry.common.revision());
    let has_changed = source(entry, text).is_some_and(|source| source.changes() > 0);
    if is_older || has_changed { Translation::Stale } else { Translation::Fresh }
}

/// The text that a translation into `to` is made from: the one asked for, else the one it was made from, else the first.
pub fn translated_from(entry: &Entry, to: Lang, asked: Option<Lang>) -> Option<&Text> {
    let named = || entry.text(to).and_then(|text| text.made_from.as_ref()?.value.lang);
    let there = |lang: Lang| entry.text(lang).filter(|text| text.lang != to);
    match asked {
        Some(asked) => there(asked),
        None => named().and_then(there).or_else(|| entry.texts.iter().find(|text| text.lang != to)),
    }
}

/// What became of the text that `text` was made from, if it names one.
pub fn source<'e>(entry: &'e Entry, text: &Text) -> Option<Source<'e>> {
    let made_from = &text.made_from.as_ref()?.value;
    let lang = made_from.lang?;
    let Some(from) = entry.text(lang).filter(|from| from.lang != text.lang) else { return Some(Source::Lost(lang)) };
    let written = made_from.blocks.as_ref().map(|blocks| &*blocks.0).unwrap_or_default();
    let mut known: Vec<&str> = written.split_whitespace().collect();
    let mut changed = Vec::new();
    for block in from.body.blocks() {
        match known.iter().position(|known| **known == *block.digest) {
            Some(at) => {
                known.swap_remove(at);
            }
            None => changed.push(&block.span),
        }
    }
    Some(Source::There { lang, changed, gone: known.len() })
}

impl Source<'_> {
    /// How many blocks say something else, are new, or are gone.
    pub fn changes(&self) -> usize {
        match self {
            Source::Lost(_) => 0,
            Source::There { changed, gone, .. } => changed.len().max(*gone),
        }
    }
}
