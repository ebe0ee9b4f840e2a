//! Markdown becomes HTML. A short version that stands in until the whole one arrives.

use std::sync::Arc;

use crate::base::Lang;
use crate::locale::{Direction, bidi};
use crate::read::markdown::{Body, options};

/// How words are written.
pub struct How<'h> {
    /// The language of the words.
    pub lang: Lang,
    /// The direction of their script.
    pub direction: Direction,
    /// How many levels deeper headings stand.
    pub heading_shift: u8,
    /// Where a destination leads.
    pub link: &'h dyn Fn(&str) -> Resolved,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resolved {
    /// To this address.
    To {
        /// The address, as written in the page.
        href: String,
        /// The language of the page it leads to, when that is another.
        lang: Option<Lang>,
    },
    /// Nowhere that this audience may see.
    Text,
}

/// The words of a text file.
pub fn html(body: &Body, _anchors: &[Arc<str>], how: &How) -> String {
    use pulldown_cmark::{Event, Parser, Tag, TagEnd};
    let mut hidden = 0_usize;
    let events = Parser::new_ext(body.markdown(), options()).filter_map(|event| match event {
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => match (how.link)(&dest_url) {
            Resolved::To { href, .. } => Some(Event::Start(Tag::Link { link_type, dest_url: href.into(), title, id })),
            Resolved::Text => {
                hidden += 1;
                None
            }
        },
        Event::End(TagEnd::Link) if hidden > 0 => {
            hidden -= 1;
            None
        }
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        event => Some(event),
    });
    let mut html = String::new();
    push_html(&mut html, events);
    html
}

fn push_html<'e>(html: &mut String, events: impl Iterator<Item = pulldown_cmark::Event<'e>>) {
    use pulldown_cmark::{Event, Tag, TagEnd};
    for event in events {
        match event {
            Event::Start(Tag::Paragraph) => html.push_str("<p>"),
            Event::End(TagEnd::Paragraph) => html.push_str("</p>\n"),
            Event::Start(Tag::Link { dest_url, .. }) => html.push_str(&format!("<a href=\"{}\">", bidi::html(&dest_url))),
            Event::End(TagEnd::Link) => html.push_str("</a>"),
            Event::Text(text) | Event::Code(text) => html.push_str(&bidi::html(&text)),
            Event::SoftBreak | Event::HardBreak => html.push('\n'),
            _ => {}
        }
    }
}

/// A person's plain words: paragraphs at blank lines.
pub fn plain(text: &str, how: &How) -> String {
    let paragraphs = text.split("\n\n").map(str::trim).filter(|words| !words.is_empty());
    paragraphs.map(|words| format!("<p>{}</p>\n", inline(words, how.direction))).collect()
}

/// One line, escaped, its codes kept in order.
pub fn inline(text: &str, direction: Direction) -> String {
    match direction {
        Direction::Rtl => bidi::html(&bidi::isolate_codes(text)),
        Direction::Ltr => bidi::html(text),
    }
}
