//! The tree as HTML.

use std::sync::Arc;

use pulldown_cmark::{CodeBlockKind, LinkType, Tag};

use super::inline::{attribute, escape, inline};
use super::notes::Notes;
use super::tree::{Node, flat};
use super::{How, Resolved, TermMet, address, direction, dress, figure, pictures};
use crate::base::Lang;
use crate::locale::Direction;
use crate::read::markdown::{Foreign, Markup, SCHEME, Sort, depth};

/// The HTML of a whole text; `scope` tells its footnotes from those of other texts on the page.
pub fn write(nodes: Vec<Node>, markup: &Markup, anchors: &[Arc<str>], scope: &str, how: &How) -> String {
    let mut nodes = nodes;
    if how.is_dressed {
        dress::dress(&mut nodes, how.lang, how.locales);
    }
    let mut notes = Notes::new(scope);
    let nodes = notes.take(nodes);
    let mut writer = Writer::new(anchors, markup, how, notes);
    writer.blocks(&nodes);
    writer.notes();
    writer.html
}

/// One text on its way.
pub struct Writer<'w> {
    /// What was written so far.
    pub html: String,
    /// The language of the words being written.
    pub lang: Lang,
    /// The direction of the words being written.
    pub direction: Direction,
    /// Whether the author said that direction, so that no block decides otherwise.
    pub is_settled: bool,
    /// The language and direction around each element of an author's HTML that is open.
    pub around: Vec<(Lang, Direction, bool)>,
    /// An author's HTML.
    pub markup: &'w Markup,
    /// The footnotes.
    pub notes: Notes<'w>,
    /// The anchor of the last heading, until a table has been named by it.
    pub names_table: Option<String>,
    /// Whether the words being written are those of a link.
    pub is_linked: bool,
    /// Whether they head something, and so lead nowhere by themselves.
    pub is_head: bool,
    /// Whether a picture was written already.
    has_picture: bool,
    anchors: &'w [Arc<str>],
    /// How it is written.
    pub how: &'w How<'w>,
}

impl<'w> Writer<'w> {
    fn new(anchors: &'w [Arc<str>], markup: &'w Markup, how: &'w How<'w>, notes: Notes<'w>) -> Writer<'w> {
        Writer {
            html: String::new(),
            lang: how.lang,
            direction: how.direction,
            is_settled: false,
            around: Vec::new(),
            markup,
            notes,
            names_table: None,
            is_linked: false,
            is_head: false,
            has_picture: false,
            anchors,
            how,
        }
    }

    /// Writes blocks, and whatever words stand between them.
    pub fn blocks(&mut self, nodes: &[Node]) {
        for node in nodes {
            self.node(node);
        }
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Element(tag, inner) => self.element(tag, inner),
            Node::Heading(tag, at, named, inner) => self.heading(tag, *at, *named, inner),
            Node::Part(part, inner) => self.part(part, inner),
            Node::Text(words) => self.words(words),
            Node::Code(words) => self.html.push_str(&format!("<code dir=\"ltr\">{}</code>", escape(words))),
            Node::Raw(at) => self.tags(*at),
            Node::Note(name) => self.note_mark(name),
            Node::SoftBreak => self.html.push('\n'),
            Node::HardBreak => self.html.push_str("<br>\n"),
            Node::Rule => self.html.push_str("<hr>\n"),
        }
    }

    /// Words of the author, in which those of the glossary lead to their meaning.
    fn words(&mut self, words: &str) {
        let met = if self.is_linked || self.is_head { Vec::new() } else { (self.how.terms)(self.lang, words) };
        let mut at = 0;
        for term in met {
            self.html.push_str(&inline(&words[at..term.at.start], self.direction));
            self.html.push_str(&term_link(&term, words, self.direction, self.how));
            at = term.at.end;
        }
        self.html.push_str(&inline(&words[at..], self.direction));
    }

    fn element(&mut self, tag: &Tag, inner: &[Node]) {
        match tag {
            Tag::Paragraph => self.paragraph(inner),
            Tag::BlockQuote(_) => self.block("blockquote", inner, |writer| writer.blocks(inner)),
            Tag::CodeBlock(kind) => self.code(kind, inner),
            Tag::HtmlBlock => self.block_of_html(inner),
            Tag::List(start) => {
                let around = self.direction;
                self.direction = self.direction_of(inner);
                self.list(*start, inner, around);
                self.direction = around;
            }
            Tag::DefinitionList => self.block("dl", inner, |writer| writer.blocks(inner)),
            Tag::DefinitionListTitle => self.simple("dt", inner),
            Tag::DefinitionListDefinition => {
                self.html.push_str("<dd>");
                self.of_one_direction(inner);
                self.html.push_str("</dd>\n");
            }
            Tag::Table(alignments) => self.table(alignments, inner),
            Tag::Emphasis => self.simple("em", inner),
            Tag::Strong => self.simple("strong", inner),
            Tag::Strikethrough => self.simple("del", inner),
            Tag::Superscript => self.simple("sup", inner),
            Tag::Subscript => self.simple("sub", inner),
            Tag::Link { link_type: LinkType::Email, dest_url, .. } => {
                self.link(&format!("mailto:{dest_url}"), "", inner);
            }
            Tag::Link { dest_url, title, .. } => self.link(dest_url, title, inner),
            Tag::Image { dest_url, title, .. } => self.image(dest_url, title, inner),
            // Footnotes were taken out; rows and cells are written by their table; headings are nodes of their own.
            Tag::FootnoteDefinition(_)
            | Tag::Item
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
            | Tag::Heading { .. }
            | Tag::MetadataBlock(_) => self.blocks(inner),
        }
    }

    /// A block that says its direction where it is not that of what surrounds it, and what `inside` writes.
    pub fn block(&mut self, name: &str, nodes: &[Node], inside: impl FnOnce(&mut Self)) {
        let around = self.direction;
        let direction = self.direction_of(nodes);
        self.html.push_str(&format!("<{name}{}>", said(direction, around)));
        self.direction = direction;
        inside(self);
        self.direction = around;
        let element = name.split(' ').next().unwrap_or(name);
        self.html.push_str(&format!("</{element}>\n"));
    }

    fn simple(&mut self, name: &str, inner: &[Node]) {
        self.html.push_str(&format!("<{name}>"));
        self.blocks(inner);
        self.html.push_str(&format!("</{name}>"));
    }

    fn paragraph(&mut self, inner: &[Node]) {
        if let [Node::Element(Tag::Image { dest_url, title, .. }, words)] = inner
            && let Some(image) = self.picture(dest_url, words)
        {
            let caption = if title.is_empty() {
                String::new()
            } else {
                format!("<figcaption>{}</figcaption>", inline(title, self.direction))
            };
            return self.html.push_str(&format!("<figure>{image}{caption}</figure>\n"));
        }
        self.block("p", inner, |writer| writer.blocks(inner));
    }

    fn heading(&mut self, tag: &Tag, at: usize, named: Option<&Foreign>, inner: &[Node]) {
        let Tag::Heading { level, id, .. } = tag else { return };
        // The first rank is the page's own.
        let rank = depth(*level).saturating_add(self.how.heading_shift).clamp(2, 6);
        let anchor = self.anchors.get(at).map(|anchor| anchor.to_string());
        let anchor = anchor.or_else(|| id.as_ref().map(|id| id.to_string()));
        let name = match &anchor {
            Some(anchor) => format!("h{rank} id=\"{}\"", escape(anchor)),
            None => format!("h{rank}"),
        };
        self.names_table = anchor;
        self.is_head = true;
        match named {
            Some(part) => self.among(part, inner, &name, |writer| writer.blocks(inner)),
            None => self.block(&name, inner, |writer| writer.blocks(inner)),
        }
        self.is_head = false;
    }

    /// The direction of a block that holds these nodes.
    pub fn direction_of(&self, nodes: &[Node]) -> Direction {
        if self.is_settled { self.direction } else { direction::of(nodes, self.direction) }
    }

    /// A part in another language or direction: its element says so, and what is in it follows.
    fn part(&mut self, part: &Foreign, inner: &[Node]) {
        let name = if part.sort == Sort::Blocks { "div" } else { "bdi" };
        self.among(part, inner, name, |writer| writer.blocks(inner));
    }

    /// An element in the language and direction of a part, and what `inside` writes. `bdi` is left out where both
    /// are those of what surrounds it.
    fn among(&mut self, part: &Foreign, nodes: &[Node], name: &str, inside: impl FnOnce(&mut Self)) {
        let (lang, direction, is_settled) = (self.lang, self.direction, self.is_settled);
        if let Some(named) = part.named().filter(|named| *named != lang) {
            self.lang = named;
            self.direction = self.how.locales.direction_of(named, &flat(nodes));
            self.is_settled = false;
        }
        if let Some(is_rtl) = part.is_rtl {
            self.direction = if is_rtl { Direction::Rtl } else { Direction::Ltr };
            self.is_settled = true;
        }
        let mut attributes = String::new();
        if self.lang != lang {
            attributes.push_str(&format!(" lang=\"{}\" dir=\"{}\"", self.lang, self.direction));
        } else {
            attributes.push_str(&said(self.direction, direction));
        }
        let is_bare = attributes.is_empty() && matches!(name, "bdi" | "div");
        if is_bare {
            inside(self);
        } else {
            self.html.push_str(&format!("<{name}{attributes}>"));
            inside(self);
            let element = name.split(' ').next().unwrap_or(name);
            let end = if element == "bdi" { "" } else { "\n" };
            self.html.push_str(&format!("</{element}>{end}"));
        }
        (self.lang, self.direction, self.is_settled) = (lang, direction, is_settled);
    }

    /// One direction for the whole list, whatever its items are written in; a list inside one follows it.
    fn list(&mut self, start: Option<u64>, inner: &[Node], around: Direction) {
        let name = match start {
            None => "ul".to_owned(),
            Some(1) => "ol".to_owned(),
            Some(start) => format!("ol start=\"{start}\""),
        };
        self.html.push_str(&format!("<{name}{}>\n", said(self.direction, around)));
        for node in inner {
            if let Node::Element(Tag::Item, parts) = node {
                self.html.push_str("<li>");
                self.of_one_direction(parts);
                self.html.push_str("</li>\n");
            }
        }
        self.html.push_str(&format!("</{}>\n", &name[..2]));
    }

    /// Parts that take the direction of what surrounds them and decide nothing.
    fn of_one_direction(&mut self, nodes: &[Node]) {
        for node in nodes {
            match node {
                Node::Element(Tag::Paragraph, inner) => {
                    self.html.push_str("<p>");
                    self.blocks(inner);
                    self.html.push_str("</p>\n");
                }
                Node::Element(Tag::List(start), inner) => self.list(*start, inner, self.direction),
                other => self.node(other),
            }
        }
    }

    fn code(&mut self, kind: &CodeBlockKind, inner: &[Node]) {
        let language = match kind {
            CodeBlockKind::Fenced(words) => words.split([' ', ',']).next().unwrap_or_default(),
            CodeBlockKind::Indented => "",
        };
        let class =
            if language.is_empty() { String::new() } else { format!(" class=\"language-{}\"", escape(language)) };
        let text = escape(&flat(inner));
        self.html.push_str(&format!("<pre dir=\"ltr\" tabindex=\"0\"><code{class}>{text}</code></pre>\n"));
    }

    fn link(&mut self, destination: &str, title: &str, inner: &[Node]) {
        if let Some(name) = destination.strip_prefix(SCHEME).filter(|_| inner.is_empty()) {
            let figure = (self.how.figure)(self.lang, name);
            let html = figure::html(&figure, self.direction, self.is_linked);
            return self.html.push_str(&html);
        }
        let target = if self.is_linked { Resolved::Text } else { (self.how.link)(destination) };
        let Resolved::To { href, lang } = target else { return self.blocks(inner) };
        let Some(address) = address::attribute(&href) else { return self.blocks(inner) };
        let mut open = format!("<a href=\"{address}\"");
        if let Some(lang) = lang {
            open.push_str(&format!(" hreflang=\"{lang}\""));
        }
        if address::is_outside(destination) {
            open.push_str(" rel=\"external\"");
        }
        if !title.is_empty() {
            open.push_str(&format!(" title=\"{}\"", attribute(title, self.direction)));
        }
        self.html.push_str(&open);
        self.html.push('>');
        let before = self.html.len();
        self.is_linked = true;
        self.blocks(inner);
        self.is_linked = false;
        // A link without words could be neither seen nor heard.
        if self.html.len() == before {
            self.html.push_str(&inline(destination, self.direction));
        }
        self.html.push_str("</a>");
    }

    fn image(&mut self, destination: &str, title: &str, words: &[Node]) {
        if let Some(image) = self.picture(destination, words) {
            return self.html.push_str(&image);
        }
        // A picture on another host would be a request to it: it is led to, not shown.
        let words = flat(words);
        let shown = if words.trim().is_empty() { destination.to_owned() } else { words };
        self.link(destination, title, &[Node::Text(shown.into())]);
    }

    /// An image of the site.
    fn picture(&mut self, destination: &str, words: &[Node]) -> Option<String> {
        if address::is_outside(destination) {
            return None;
        }
        let Resolved::To { href, .. } = (self.how.link)(destination) else { return None };
        let address = address::attribute(&href)?;
        let alt = attribute(&flat(words), self.direction);
        let is_first = !std::mem::replace(&mut self.has_picture, true);
        Some(pictures::markup(&address, &alt, (self.how.picture)(destination), is_first))
    }
}

/// A word of the glossary as a link to its meaning; the word alone, where this audience may not see that.
pub fn term_link(term: &TermMet, words: &str, direction: Direction, how: &How) -> String {
    let written = inline(&words[term.at.clone()], direction);
    let Resolved::To { href, lang } = (how.link)(&term.destination) else { return written };
    let Some(address) = address::attribute(&href) else { return written };
    let lang = lang.map(|lang| format!(" hreflang=\"{lang}\"")).unwrap_or_default();
    format!("<a class=\"term\" href=\"{address}\"{lang}>{written}</a>")
}

/// The attribute that says a direction, where it is not that of what surrounds it.
pub fn said(direction: Direction, around: Direction) -> String {
    if direction == around { String::new() } else { format!(" dir=\"{direction}\"") }
}
