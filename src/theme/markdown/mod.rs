//! Markdown becomes HTML that keeps its order in both directions.
//!
//! The HTML is our own, written from a tree of pulldown-cmark's events: raw HTML stays text, no
//! attribute carries style, and each block says its direction where it is not that of the page.

mod address;
mod direction;
mod inline;
mod notes;
mod plain;
mod table;
mod tree;
mod writer;

use std::sync::Arc;

use crate::base::Lang;
use crate::locale::Direction;
use crate::read::markdown::Body;

pub use address::encode;
pub use inline::inline;
pub use plain::plain;

/// How Markdown is to be written.
pub struct How<'h> {
    /// The language of the words.
    pub lang: Lang,
    /// The direction of their script.
    pub direction: Direction,
    /// By how many ranks headings go down, so that the page keeps its one of the first rank.
    pub heading_shift: u8,
    /// Where a destination leads, as it was written.
    pub link: &'h dyn Fn(&str) -> Resolved,
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
    writer::write(tree::read(body.markdown()), anchors, folder.name(), how)
}

#[cfg(test)]
mod tests;
