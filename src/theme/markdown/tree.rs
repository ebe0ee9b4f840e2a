//! The events of pulldown-cmark as a tree, because a block's direction depends on all that is in it.

use pulldown_cmark::{CowStr, Event, Parser, Tag, TextMergeStream};

use crate::read::markdown::options;

/// A part of a text.
#[derive(Debug)]
pub enum Node<'m> {
    /// What holds other parts.
    Element(Tag<'m>, Vec<Node<'m>>),
    /// A heading, and its number among the headings of the text, from zero.
    Heading(Tag<'m>, usize, Vec<Node<'m>>),
    /// Words.
    Text(CowStr<'m>),
    /// Code inside a line.
    Code(CowStr<'m>),
    /// HTML as its author wrote it, which stays text.
    Raw(CowStr<'m>),
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

/// The tree of a Markdown text.
pub fn read(markdown: &str) -> Vec<Node<'_>> {
    let mut root = Vec::new();
    let mut open: Vec<(Tag, Vec<Node>)> = Vec::new();
    let mut headings = 0;
    let mut too_deep = 0;
    for event in TextMergeStream::new(Parser::new_ext(markdown, options())) {
        let node = match event {
            Event::Start(_) if open.len() >= DEEPEST => {
                too_deep += 1;
                continue;
            }
            Event::Start(tag) => {
                open.push((tag, Vec::new()));
                continue;
            }
            Event::End(_) if too_deep > 0 => {
                too_deep -= 1;
                continue;
            }
            Event::End(_) => match open.pop() {
                Some((tag @ Tag::Heading { .. }, nodes)) => {
                    headings += 1;
                    Node::Heading(tag, headings - 1, nodes)
                }
                Some((tag, nodes)) => Node::Element(tag, nodes),
                None => continue,
            },
            Event::Text(words) => Node::Text(words),
            Event::Code(words) | Event::InlineMath(words) | Event::DisplayMath(words) => Node::Code(words),
            Event::Html(words) | Event::InlineHtml(words) => Node::Raw(words),
            Event::FootnoteReference(name) => Node::Note(name),
            Event::SoftBreak => Node::SoftBreak,
            Event::HardBreak => Node::HardBreak,
            Event::Rule => Node::Rule,
            // Not asked for by our options.
            Event::TaskListMarker(_) => continue,
        };
        open.last_mut().map_or(&mut root, |(_, nodes)| nodes).push(node);
    }
    root
}

/// Calls `visit` with the words of a text as they are read, without its code, raw HTML and images.
pub fn words<'n>(nodes: &'n [Node<'_>], visit: &mut dyn FnMut(&'n str)) {
    for node in nodes {
        match node {
            Node::Element(Tag::Image { .. } | Tag::CodeBlock(_), _) => {}
            Node::Element(_, inner) | Node::Heading(_, _, inner) => words(inner, visit),
            Node::Text(text) => visit(text),
            Node::Code(_) | Node::Raw(_) | Node::Note(_) => {}
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
            Node::Element(_, inner) | Node::Heading(_, _, inner) => gather(inner, text),
            Node::Text(words) | Node::Code(words) => text.push_str(words),
            Node::Raw(_) | Node::Note(_) => {}
            Node::SoftBreak | Node::HardBreak | Node::Rule => text.push(' '),
        }
    }
}
