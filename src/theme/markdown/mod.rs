//! Markdown becomes HTML that keeps its order in both directions.
//!
//! The HTML is our own, written from a tree of pulldown-cmark's events. Of an author's HTML only listed elements are
//! kept, and a text that has any goes through a sanitiser last; no attribute carries style, and each block says its
//! direction where it is not that of the page.

mod address;
mod direction;
mod dress;
mod figure;
mod inline;
mod markup;
mod notes;
mod pictures;
mod plain;
mod sanitise;
mod table;
mod tree;
mod writer;

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use crate::base::Lang;
use crate::locale::{Direction, Locales, typography};
use crate::read::markdown::{Body, parsable};

pub use address::{attribute as address_attribute, encode};
pub use inline::{escape, inline, isolated};
pub use pictures::{Measured, Offered, SHOWN};
pub use plain::plain;

/// How Markdown is to be written.
pub struct How<'h> {
    /// The language of the words.
    pub lang: Lang,
    /// The direction of their script.
    pub direction: Direction,
    /// Every language, for parts that are in another one.
    pub locales: &'h Locales,
    /// Whether signs and spaces are set as the language of each part does.
    pub is_dressed: bool,
    /// By how many ranks headings go down, so that the page keeps its one of the first rank.
    pub heading_shift: u8,
    /// Where a destination leads, as it was written.
    pub link: &'h dyn Fn(&str) -> Resolved,
    /// The figure of a name, written in the language of the words around it.
    pub figure: &'h dyn Fn(Lang, &str) -> WrittenFigure,
    /// The words of the glossary that are met for the first time in words of a language.
    pub terms: &'h dyn Fn(Lang, &str) -> Vec<TermMet>,
    /// How large the picture at a destination is, and in which sizes it is offered.
    pub picture: &'h dyn Fn(&str) -> Option<Measured>,
}

/// A word of the glossary among other words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermMet {
    /// Where it stands.
    pub at: Range<usize>,
    /// Where its meaning is, as an author would write it.
    pub destination: String,
}

/// A figure that a text names, ready to stand among its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenFigure {
    /// The figure, or the words for why there is none.
    pub text: String,
    /// Where its cell is, when readers can go there.
    pub href: Option<String>,
    /// Whether there is a value; what is missing looks otherwise, too.
    pub has_value: bool,
    /// What must be known about it, in words, and where that leads.
    pub notes: Vec<(String, Option<String>)>,
}

impl How<'_> {
    /// Plain words as they are to be set.
    fn dressed<'t>(&self, words: &'t str) -> Cow<'t, str> {
        match self.locales.get(self.lang).filter(|_| self.is_dressed) {
            Some(locale) => typography::dress(words, locale),
            None => Cow::Borrowed(words),
        }
    }
}

/// Where a destination leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resolved {
    /// To an address, and to another language than that of the words when one is named.
    To {
        /// The address, ready to be written.
        href: String,
        /// The language of what is there, when it is not that of the words.
        lang: Option<Lang>,
    },
    /// To nothing this audience may see: the words of the link stand alone.
    Text,
}

/// The Markdown as HTML; `anchors` are those of its headings, in their order.
pub fn html(body: &Body, anchors: &[Arc<str>], how: &How) -> String {
    let folder = body.file.folder();
    let markdown = parsable(body.markdown());
    let nodes = tree::read(&markdown, &body.foreign.parts, body.range.start);
    let html = writer::write(nodes, &body.markup, anchors, folder.name(), how);
    if body.markup.has_elements() { sanitise::sanitise(&html) } else { html }
}

#[cfg(test)]
mod tests;
