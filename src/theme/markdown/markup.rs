//! An author's HTML, written anew from what `read` kept of it: each tag from its name and attributes, everything else as
//! words. What says its language says its direction, too.

use super::direction;
use super::inline::{escape, inline};
use super::tree::Node;
use super::writer::{Writer, said};
use crate::base::Lang;
use crate::locale::Direction;
use crate::read::markdown::{Element, Said};

impl Writer<'_> {
    /// HTML inside a line, which stands at this byte of the file.
    pub fn tags(&mut self, at: usize) {
        let markup = self.markup;
        let parts = markup.pieces.get(&at).map_or(&[][..], Vec::as_slice);
        for part in parts {
            match part {
                Said::Words(words) => self.html.push_str(&inline(words, self.direction)),
                Said::Open(element) => self.open(element),
                Said::Close(name) => self.close(name),
            }
        }
    }

    /// A block of HTML. Without any element that is kept it is a paragraph of what was typed.
    pub fn block_of_html(&mut self, inner: &[Node]) {
        let known_at = inner.iter().find_map(|node| if let Node::Raw(at) = node { Some(at) } else { None });
        let Some(at) = known_at else { return self.blocks(inner) };
        let markup = self.markup;
        let parts = markup.pieces.get(at).map_or(&[][..], Vec::as_slice);
        let words: String = parts.iter().map(|part| if let Said::Words(words) = part { words } else { "" }).collect();
        let around = self.direction;
        if parts.iter().all(|part| matches!(part, Said::Words(_))) {
            if !words.trim().is_empty() {
                let typed = inline(words.trim(), Direction::Ltr);
                self.html.push_str(&format!("<p{}>{typed}</p>\n", said(Direction::Ltr, around)));
            }
            return;
        }
        let direction = if self.is_settled { around } else { direction::of(&[Node::Text(words.into())], around) };
        // What is closed elsewhere has other blocks inside, which say their own direction.
        let turns = direction != around && is_whole(parts);
        if turns {
            self.html.push_str(&format!("<div{}>", said(direction, around)));
            self.direction = direction;
        }
        for part in parts {
            match part {
                Said::Words(words) => self.html.push_str(&with_references(&inline(words, self.direction))),
                Said::Open(element) => self.open(element),
                Said::Close(name) => self.close(name),
            }
        }
        if turns {
            self.html.push_str("</div>\n");
            self.direction = around;
        }
    }

    fn open(&mut self, element: &Element) {
        let value = |wanted: &str| {
            let found = element.attributes.iter().find(|(name, _)| *name == wanted);
            found.map(|(_, value)| value.as_str())
        };
        let has_end = !matches!(element.name, "br" | "hr" | "wbr");
        if has_end {
            self.around.push((self.lang, self.direction, self.is_settled));
        }
        // A link inside a link would end it.
        let name = if element.name == "a" && self.is_linked { "span" } else { element.name };
        self.html.push_str(&format!("<{name}"));
        for (attribute, value) in &element.attributes {
            if name == element.name || matches!(*attribute, "lang" | "dir" | "title") {
                self.html.push_str(&format!(" {attribute}=\"{}\"", with_references(&escape(value))));
            }
        }
        if name == "a" && value("href").is_some_and(|address| address.starts_with("http")) {
            self.html.push_str(" rel=\"external\"");
        }
        if let Some(lang) = value("lang").and_then(Lang::new).filter(|_| has_end) {
            self.lang = lang;
            if value("dir").is_none() {
                self.direction = self.how.locales.direction_of(lang, "");
                self.html.push_str(&format!(" dir=\"{}\"", self.direction));
            }
        }
        match value("dir").filter(|_| has_end) {
            Some("ltr") => (self.direction, self.is_settled) = (Direction::Ltr, true),
            Some("rtl") => (self.direction, self.is_settled) = (Direction::Rtl, true),
            _ => {}
        }
        self.html.push('>');
    }

    fn close(&mut self, name: &str) {
        if let Some(around) = self.around.pop() {
            (self.lang, self.direction, self.is_settled) = around;
        }
        let name = if name == "a" && self.is_linked { "span" } else { name };
        self.html.push_str(&format!("</{name}>"));
    }
}

/// Whether everything that begins here ends here.
fn is_whole(parts: &[Said]) -> bool {
    let mut depth = 0_usize;
    for part in parts {
        match part {
            Said::Open(element) if !matches!(element.name, "br" | "hr" | "wbr") => depth += 1,
            Said::Close(_) if depth == 0 => return false,
            Said::Close(_) => depth -= 1,
            Said::Open(_) | Said::Words(_) => {}
        }
    }
    depth == 0
}

/// Escaped text in which references to characters are references again: they can only stand for words.
fn with_references(escaped: &str) -> String {
    let mut kept = String::with_capacity(escaped.len());
    let mut rest = escaped;
    while let Some(at) = rest.find("&amp;") {
        let after = &rest[at + "&amp;".len()..];
        let end = after.find(|c: char| !(c.is_ascii_alphanumeric() || c == '#')).unwrap_or(after.len());
        let is_reference = (2..32).contains(&end) && after[end..].starts_with(';');
        kept.push_str(&rest[..at]);
        kept.push_str(if is_reference { "&" } else { "&amp;" });
        rest = after;
    }
    kept.push_str(rest);
    kept
}
