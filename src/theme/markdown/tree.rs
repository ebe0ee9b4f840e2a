//! The events of pulldown-cmark as a tree, because a block's direction depends on all that is in it. Parts in
//! another language, which `read` found, become nodes of their own, and their marks are gone.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Parser, Tag};

use crate::read::markdown::{Foreign, Sort, options};

/// A part of a text.
#[derive(Debug)]
pub enum Node<'m> {
    /// What holds other parts.
    Element(Tag<'m>, Vec<Node<'m>>),
    /// A heading, its number among the headings of the text, from zero, and the language or direction it names.
    Heading(Tag<'m>, usize, Option<&'m Foreign>, Vec<Node<'m>>),
    /// Words or blocks in another language or direction.
    Part(&'m Foreign, Vec<Node<'m>>),
    /// Words.
    Text(CowStr<'m>),
    /// Code inside a line.
    Code(CowStr<'m>),
    /// HTML that its author wrote, by where it stands in the file: what of it is kept, `read` knows.
    Raw(usize),
    /// A mark that leads to the footnote of this name.
    Note(CowStr<'m>),
    /// The end of a line of the source.
    SoftBreak,
    /// The end of a line of the page.
    HardBreak,
    /// A rule between two parts.
    Rule,
}

/// The deepest nesting that is kept; what is deeper stands in the deepest part that is kept.
const DEEPEST: usize = 48;

/// What is open while the tree grows.
enum Open<'m> {
    Element(Tag<'m>),
    Heading(Tag<'m>, Option<&'m Foreign>),
    Part(&'m Foreign),
}

/// A tree that grows.
struct Growing<'m> {
    root: Vec<Node<'m>>,
    open: Vec<(Open<'m>, Vec<Node<'m>>)>,
    headings: usize,
    /// The parts that have not begun.
    parts: &'m [Foreign],
    /// Up to where the words belong to a mark.
    read_to: usize,
    /// Words that the parser gives in pieces are one: codes in them are found whole.
    first: Option<CowStr<'m>>,
    more: String,
}

/// The tree of a Markdown text whose lines of colons are rules; `from` is where it begins in its file.
pub fn read<'m>(markdown: &'m str, parts: &'m [Foreign], from: usize) -> Vec<Node<'m>> {
    let (root, open, first, more) = (Vec::new(), Vec::new(), None, String::new());
    let mut growing = Growing { root, open, headings: 0, parts, read_to: 0, first, more };
    let mut too_deep = 0;
    for (event, at) in Parser::new_ext(markdown, options()).into_offset_iter() {
        match event {
            Event::Start(_) if growing.open.len() >= DEEPEST => too_deep += 1,
            Event::End(_) if too_deep > 0 => too_deep -= 1,
            event => growing.take(event, from + at.start..from + at.end),
        }
    }
    while !growing.open.is_empty() {
        growing.close();
    }
    growing.flush();
    growing.root
}

impl<'m> Growing<'m> {
    fn take(&mut self, event: Event<'m>, at: Range<usize>) {
        if !matches!(event, Event::End(_)) {
            let passed = self.parts.iter().take_while(|part| part.open.start < at.start).count();
            self.parts = &self.parts[passed..];
        }
        match event {
            Event::Start(tag) => self.start(tag, &at),
            Event::End(_) => self.close_element(),
            Event::Text(words) => self.text(words, &at),
            Event::Code(words) | Event::InlineMath(words) | Event::DisplayMath(words) => self.push(Node::Code(words)),
            Event::Html(_) | Event::InlineHtml(_) => self.push(Node::Raw(at.start)),
            Event::FootnoteReference(name) => self.push(Node::Note(name)),
            Event::SoftBreak => self.push(Node::SoftBreak),
            Event::HardBreak => self.push(Node::HardBreak),
            Event::Rule if self.mark_at(at.start) => {}
            Event::Rule => self.push(Node::Rule),
            // Not asked for by our options.
            Event::TaskListMarker(_) => {}
        }
    }

    fn push(&mut self, node: Node<'m>) {
        self.flush();
        self.nodes().push(node);
    }

    fn nodes(&mut self) -> &mut Vec<Node<'m>> {
        self.open.last_mut().map_or(&mut self.root, |(_, nodes)| nodes)
    }

    fn say(&mut self, words: CowStr<'m>) {
        if self.first.is_none() && self.more.is_empty() {
            self.first = Some(words);
            return;
        }
        if let Some(first) = self.first.take() {
            self.more.push_str(&first);
        }
        self.more.push_str(&words);
    }

    fn flush(&mut self) {
        if let Some(words) = self.first.take() {
            self.nodes().push(Node::Text(words));
        } else if !self.more.is_empty() {
            let words = std::mem::take(&mut self.more);
            self.nodes().push(Node::Text(words.into()));
        }
    }

    fn open(&mut self, open: Open<'m>) {
        self.flush();
        self.open.push((open, Vec::new()));
    }

    fn start(&mut self, tag: Tag<'m>, at: &Range<usize>) {
        let parts = self.parts;
        let first = parts.first();
        match tag {
            Tag::Heading { .. } => {
                let named = first.filter(|part| part.sort == Sort::Heading && at.contains(&part.close.start));
                self.parts = &parts[usize::from(named.is_some())..];
                self.open(Open::Heading(tag, named));
            }
            // What begins at a link has no mark there.
            Tag::Link { .. } | Tag::Image { .. } => {
                if let Some(part) = first.filter(|part| part.open == (at.start..at.start)) {
                    self.parts = &parts[1..];
                    self.open(Open::Part(part));
                }
                self.open(Open::Element(tag));
            }
            tag => self.open(Open::Element(tag)),
        }
    }

    /// Takes in the mark at this place, if one stands there.
    fn mark_at(&mut self, at: usize) -> bool {
        let parts = self.parts;
        if let Some(part) = parts.first().filter(|part| part.open.contains(&at)) {
            (self.parts, self.read_to) = (&parts[1..], part.open.end);
            self.open(Open::Part(part));
            return true;
        }
        match self.open.last() {
            Some((Open::Part(part), _)) if part.close.contains(&at) => {
                self.read_to = part.close.end;
                self.close();
                true
            }
            _ => false,
        }
    }

    /// Words, cut where marks stand in them.
    fn text(&mut self, words: CowStr<'m>, place: &Range<usize>) {
        let has_mark = place.start < self.read_to || self.next_mark(place.start) < place.end;
        if words.len() != place.len() || !has_mark {
            return self.say(words);
        }
        let mut at = place.start;
        while at < place.end {
            let next = self.next_mark(at).min(place.end);
            if at < self.read_to {
                at = self.read_to.min(place.end);
            } else if next > at {
                self.say(piece(&words, at - place.start..next - place.start));
                at = next;
            } else if !self.mark_at(at) {
                // A mark that cannot be one here is a sign like any other.
                self.say(piece(&words, at - place.start..at - place.start + 1));
                at += 1;
            }
        }
    }

    /// Where the next mark stands: that of the next part, or the one that closes the part that is open.
    fn next_mark(&self, at: usize) -> usize {
        let opens = self.parts.first().map(|part| part.open.start);
        let closes = match self.open.last() {
            Some((Open::Part(part), _)) => Some(part.close.start),
            _ => None,
        };
        opens.into_iter().chain(closes).filter(|next| *next >= at).min().unwrap_or(usize::MAX)
    }

    /// Ends the element that is open; parts left open in it end with it.
    fn close_element(&mut self) {
        while let Some((Open::Part(_), _)) = self.open.last() {
            self.close();
        }
        self.close();
    }

    fn close(&mut self) {
        self.flush();
        let node = match self.open.pop() {
            Some((Open::Part(part), nodes)) => Node::Part(part, nodes),
            Some((Open::Heading(tag, named), nodes)) => {
                self.headings += 1;
                Node::Heading(tag, self.headings - 1, named, nodes)
            }
            Some((Open::Element(tag), nodes)) => Node::Element(tag, nodes),
            None => return,
        };
        self.nodes().push(node);
    }
}

fn piece<'m>(words: &CowStr<'m>, range: Range<usize>) -> CowStr<'m> {
    match words {
        CowStr::Borrowed(words) => CowStr::Borrowed(words.get(range).unwrap_or_default()),
        words => words.get(range).unwrap_or_default().to_owned().into(),
    }
}

/// Calls `visit` with the words of a text as they are read, without its code, raw HTML and images.
pub fn words<'n>(nodes: &'n [Node<'_>], visit: &mut dyn FnMut(&'n str)) {
    for node in nodes {
        match node {
            Node::Element(Tag::Image { .. } | Tag::CodeBlock(_), _) => {}
            Node::Element(_, inner) | Node::Heading(_, _, _, inner) | Node::Part(_, inner) => words(inner, visit),
            Node::Text(text) => visit(text),
            Node::Code(_) | Node::Raw(..) | Node::Note(_) => {}
            Node::SoftBreak | Node::HardBreak | Node::Rule => visit(" "),
        }
    }
}

/// The words without markup, code included: what an image is described by.
pub fn flat(nodes: &[Node]) -> String {
    let mut text = String::new();
    gather(nodes, &mut text);
    text
}

fn gather(nodes: &[Node], text: &mut String) {
    for node in nodes {
        match node {
            Node::Element(_, inner) | Node::Heading(_, _, _, inner) | Node::Part(_, inner) => gather(inner, text),
            Node::Text(words) | Node::Code(words) => text.push_str(words),
            Node::Raw(..) | Node::Note(_) => {}
            Node::SoftBreak | Node::HardBreak | Node::Rule => text.push(' '),
        }
    }
}
