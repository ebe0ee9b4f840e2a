//! Footnotes: numbered in the order in which they are first called, each with its way back.

use pulldown_cmark::Tag;

use super::inline::escape;
use super::tree::Node;
use super::writer::Writer;
use crate::locale::Direction;

/// The footnotes of one text.
pub struct Notes<'m> {
    scope: String,
    written: Vec<(String, Vec<Node<'m>>)>,
    /// The names in the order of their numbers, and how often each was called.
    called: Vec<(String, usize)>,
}

impl<'m> Notes<'m> {
    /// None yet.
    pub fn new(scope: &str) -> Notes<'m> {
        let scope = if scope.is_empty() { String::new() } else { format!("{}-", escape(scope)) };
        Notes { scope, written: Vec::new(), called: Vec::new() }
    }

    /// The tree without its footnotes, which are kept here.
    pub fn take(&mut self, nodes: Vec<Node<'m>>) -> Vec<Node<'m>> {
        let mut kept = Vec::with_capacity(nodes.len());
        for node in nodes {
            match node {
                Node::Element(Tag::FootnoteDefinition(name), inner) => {
                    let inner = self.take(inner);
                    self.written.push((name.to_string(), inner));
                }
                Node::Element(tag, inner) => kept.push(Node::Element(tag, self.take(inner))),
                Node::Part(part, inner) => kept.push(Node::Part(part, self.take(inner))),
                other => kept.push(other),
            }
        }
        kept
    }

    fn has(&self, name: &str) -> bool {
        self.written.iter().any(|(known, _)| known == name)
    }

    /// The number of a note and of this call of it, both from one.
    fn call(&mut self, name: &str) -> (usize, usize) {
        match self.called.iter().position(|(known, _)| known == name) {
            Some(at) => {
                self.called[at].1 += 1;
                (at + 1, self.called[at].1)
            }
            None => {
                self.called.push((name.to_owned(), 1));
                (self.called.len(), 1)
            }
        }
    }

    /// The place of one call.
    fn mark(&self, number: usize, time: usize) -> String {
        let again = if time == 1 { String::new() } else { format!("-{time}") };
        format!("{}ref-{number}{again}", self.scope)
    }

    /// The place of a note.
    fn place(&self, number: usize) -> String {
        format!("{}note-{number}", self.scope)
    }
}

impl<'w> Writer<'w> {
    /// The mark in the text that leads to a note.
    pub fn note_mark(&mut self, name: &str) {
        if !self.notes.has(name) {
            return self.html.push_str(&escape(&format!("[^{name}]")));
        }
        let (number, time) = self.notes.call(name);
        let (mark, place) = (self.notes.mark(number, time), self.notes.place(number));
        self.html.push_str(&format!(
            "<sup class=\"note-mark\"><a href=\"#{place}\" id=\"{mark}\" role=\"doc-noteref\">{number}</a></sup>"
        ));
    }

    /// All notes, at the end of the text. One that nobody calls is lost on no reader: it comes last.
    pub fn notes(&mut self) {
        if self.notes.written.is_empty() {
            return;
        }
        self.html.push_str("<section class=\"notes\" role=\"doc-endnotes\"><ol>\n");
        let mut number = 1;
        while let Some((name, inner)) = self.next(number) {
            let place = self.notes.place(number);
            self.html.push_str(&format!("<li id=\"{place}\">"));
            let start = self.html.len();
            self.blocks(&inner);
            let back = self.ways_back(&name, number);
            let end = self.html[start..].trim_end().len() + start;
            self.html.truncate(end);
            match self.html[start..].strip_suffix("</p>") {
                Some(_) => {
                    self.html.truncate(end - "</p>".len());
                    self.html.push_str(&format!("{back}</p>"));
                }
                None => self.html.push_str(&back),
            }
            self.html.push_str("</li>\n");
            number += 1;
        }
        self.html.push_str("</ol></section>\n");
    }

    /// The note of this number: called ones first, then the others in the order they were written.
    fn next(&mut self, number: usize) -> Option<(String, Vec<Node<'w>>)> {
        let notes = &mut self.notes;
        if number > notes.called.len() {
            let is_called = |name: &str| notes.called.iter().any(|(known, _)| known == name);
            let (name, _) = notes.written.iter().find(|(name, _)| !is_called(name))?;
            let name = name.clone();
            notes.called.push((name, 0));
        }
        let (name, _) = notes.called.get(number - 1)?.clone();
        let (_, inner) = notes.written.iter_mut().find(|(known, _)| *known == name)?;
        Some((name, std::mem::take(inner)))
    }

    /// The arrows that lead back to each call of a note; they turn with the direction.
    fn ways_back(&self, name: &str, number: usize) -> String {
        let times = self.notes.called.iter().find(|(known, _)| known == name).map_or(0, |(_, times)| *times);
        let arrow = match self.direction {
            Direction::Ltr => '\u{21A9}',
            Direction::Rtl => '\u{21AA}',
        };
        let back = |time| {
            let mark = self.notes.mark(number, time);
            format!(" <a class=\"note-back\" href=\"#{mark}\" role=\"doc-backlink\">{arrow}</a>")
        };
        (1..=times).map(back).collect()
    }
}
