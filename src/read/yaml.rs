//! YAML as a tree of nodes that remember where they were written.
//!
//! Scalars keep the letters of their author: whether `2025-11` is a date is for the field that
//! expects it. Anchors, aliases and tags are refused: records are read by people, and a record
//! without them cannot be made to explode. After a mistake of syntax reading goes on at the next
//! line that begins a field, so that one slip does not hide the others.

use std::collections::HashMap;

use granit_parser::{ErrorKind, Event, Options, Parser, ScalarStyle};

use super::Read;
use crate::base::{Diagnostic, Diagnostics, SitePath, Span};

/// A node of the tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where it stands; of a map or list, where its first part stands.
    pub span: Span,
    /// What it is.
    pub value: Value,
}

/// What a node is.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing was written.
    Null,
    /// Letters, as they were written.
    Scalar(String),
    /// A list.
    List(Vec<Node>),
    /// Fields in the order they were written; a repeated key is reported and its first value kept.
    Map(Vec<Field>),
}

/// A field of a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name.
    pub key: String,
    /// Where the name stands.
    pub key_span: Span,
    /// Its value.
    pub node: Node,
}

/// A whole file, or the front matter of one.
#[derive(Clone, Debug)]
pub struct Tree {
    /// The root.
    pub root: Node,
    /// Whether a part could not be understood, so that what is missing may only be unread.
    pub broken: bool,
}

/// The deepest nesting of lists and maps that is read, where a site says nothing else.
pub const DEEPEST: usize = 64;

/// Words between straight quotes on one line, as YAML reads them whatever signs are in them.
pub fn quoted(words: &str) -> String {
    let mut said = String::from('"');
    for c in words.chars() {
        match c {
            '"' | '\\' => said.extend(['\\', c]),
            '\n' | '\r' => said.push(' '),
            '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}' => said.push_str(&format!("\\u{:04x}", u32::from(c))),
            c if c.is_control() => said.push_str(&format!("\\x{:02x}", u32::from(c))),
            c => said.push(c),
        }
    }
    said.push('"');
    said
}

/// Reads the bytes `range` of `text`, which is the whole of `file`.
pub fn read(file: &SitePath, text: &str, range: std::ops::Range<usize>) -> Read<Tree> {
    read_within(file, text, range, DEEPEST)
}

/// The same where lists and maps may be nested no deeper than `deepest`.
pub fn read_within(file: &SitePath, text: &str, range: std::ops::Range<usize>, deepest: usize) -> Read<Tree> {
    let mut found = Diagnostics::new();
    let mut fields: Vec<Field> = Vec::new();
    let mut whole = None;
    let mut broken = false;
    let mut start = range.start;
    loop {
        let piece = Piece { file, text, start, end: range.end, deepest };
        let (node, error) = piece.parse(&mut found);
        match node {
            Some(Node { value: Value::Map(more), .. }) => fields.extend(more),
            Some(Node { value: Value::Null, .. }) | None => {}
            Some(other) => whole = whole.or(Some(other)),
        }
        let Some((at, fault)) = error else { break };
        found.push(fault);
        broken = true;
        match next_field(text, at.max(start), range.end) {
            Some(next) => start = next,
            None => break,
        }
    }
    refuse_repeated(&mut fields, &mut found);
    broken |= found.iter().any(|fault| matches!(fault.id(), "yaml-anchor" | "yaml-key"));
    let span = fields.first().map_or_else(|| Span::new(file, range.start, range.start), |field| field.key_span.clone());
    let root = match whole {
        Some(node) if fields.is_empty() => node,
        _ if fields.is_empty() => Node { span, value: Value::Null },
        _ => Node { span, value: Value::Map(fields) },
    };
    Read { value: Tree { root, broken }, found }
}

/// A part of a file that is parsed in one go.
struct Piece<'a> {
    file: &'a SitePath,
    text: &'a str,
    start: usize,
    end: usize,
    deepest: usize,
}

/// A collection that is still open.
enum Open {
    List { span: Span, items: Vec<Node> },
    Map { span: Span, fields: Vec<Field>, key: Option<(String, Span)> },
}

impl Piece<'_> {
    /// The tree as far as it goes and, if it does not go to the end, where and why it stopped.
    fn parse(&self, found: &mut Diagnostics) -> (Option<Node>, Option<(usize, Diagnostic)>) {
        let mut options = Options::default();
        options.emit_unresolved_aliases = true;
        options.block_nesting_limit = self.deepest;
        options.flow_nesting_limit = self.deepest;
        let mut root = None;
        let mut open: Vec<Open> = Vec::new();
        let mut documents = 0;
        for event in Parser::new_from_str_with_options(&self.text[self.start..self.end], options) {
            let (event, place) = match event {
                Ok(event) => event,
                Err(error) => {
                    let at = self.start + error.marker().byte_offset().unwrap_or(0);
                    let at = floor_boundary(self.text, at.min(self.end));
                    return (close_all(open).or(root), Some(self.stop(error.kind(), at)));
                }
            };
            let range = place.byte_range().unwrap_or(0..0);
            let span = Span::new(self.file, self.start + range.start, self.start + range.end);
            if let Some(tag) = event.tag()
                && tag.is_custom()
            {
                found.push(span.error("yaml-tag"));
            }
            let done = match event {
                Event::Scalar(text, style, anchor, _) => {
                    if anchor != 0 {
                        found.push(span.error("yaml-anchor"));
                    }
                    let nothing = style == ScalarStyle::Plain && matches!(text.as_ref(), "" | "~" | "null");
                    let value = if nothing { Value::Null } else { Value::Scalar(text.into_owned()) };
                    Some(Node { span: self.trim(span), value })
                }
                Event::Alias(_) | Event::UnresolvedAlias(_) => {
                    found.push(span.error("yaml-anchor"));
                    Some(Node { span, value: Value::Null })
                }
                Event::SequenceStart(..) => {
                    open.push(Open::List { span, items: Vec::new() });
                    None
                }
                Event::MappingStart(..) => {
                    open.push(Open::Map { span, fields: Vec::new(), key: None });
                    None
                }
                Event::SequenceEnd | Event::MappingEnd => open.pop().map(|collection| close(collection, found)),
                Event::DocumentStart(..) => {
                    documents += 1;
                    if documents == 2 {
                        found.push(span.error("yaml-second-document"));
                    }
                    None
                }
                Event::StreamStart | Event::StreamEnd | Event::DocumentEnd | Event::Anchor(..) => None,
                _ => None,
            };
            if let Some(node) = done {
                match open.last_mut() {
                    None => root = root.or(Some(node)),
                    Some(parent) => put(parent, node, found),
                }
            }
        }
        (root, None)
    }

    /// A block scalar's span reaches over the line breaks after it; a person means the words.
    fn trim(&self, span: Span) -> Span {
        let text = self.text.get(span.range()).unwrap_or_default();
        let length = text.trim_end().len();
        Span { end: span.start + u32::try_from(length).unwrap_or(0), ..span }
    }

    /// Where to go on from and what to say, when the parser stopped at `at`.
    fn stop(&self, kind: &ErrorKind, at: usize) -> (usize, Diagnostic) {
        let line = self.text[..at].rfind('\n').map_or(0, |found| found + 1);
        let before = &self.text[line..at];
        let begins_field = before.trim_start().chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-');
        if !matches!(kind, ErrorKind::MappingValueNotAllowed) || !begins_field || line <= self.start {
            return (at, self.fault(kind, at, line));
        }
        // The colon is that of a field's own name. Either the field stands too far to the right …
        if before.starts_with(' ') {
            return (at, Span::new(self.file, at - before.trim_start().len(), at).error("yaml-indentation"));
        }
        // … or what stands above it is no field, for want of a space after its colon.
        let above = self.text[self.start..line].trim_end();
        let first = self.start + above.rfind('\n').map_or(0, |found| found + 1);
        (line - 1, Span::new(self.file, first, self.start + above.len()).error("yaml-colon"))
    }

    /// The mistake in words that somebody who writes records can act upon.
    fn fault(&self, kind: &ErrorKind, at: usize, line: usize) -> Diagnostic {
        let has_tab =
            self.text[line..self.end].chars().take_while(|c| c.is_whitespace() && *c != '\n').any(|c| c == '\t');
        let character = |at: usize| Span::new(self.file, at, ceil_boundary(self.text, (at + 1).min(self.end)));
        let id = match kind {
            _ if has_tab => "yaml-tab",
            ErrorKind::TabNotAllowed
            | ErrorKind::TabInBlockIndentation
            | ErrorKind::TabInIndentation
            | ErrorKind::TabInPlainScalar => "yaml-tab",
            ErrorKind::UnclosedQuotedScalar
            | ErrorKind::InvalidTrailingSingleQuotedScalar
            | ErrorKind::InvalidTrailingDoubleQuotedScalar
            | ErrorKind::InvalidQuotedScalarIndent
            | ErrorKind::DocumentIndicatorInQuotedScalar => "yaml-quote",
            ErrorKind::UnexpectedEofFlowSequence
            | ErrorKind::UnexpectedEofFlowMapping
            | ErrorKind::UnexpectedEofImplicitFlowMapping
            | ErrorKind::ExpectedFlowMappingSeparator
            | ErrorKind::ExpectedFlowSequenceSeparator
            | ErrorKind::MisplacedFlowCollectionEnd
            | ErrorKind::MismatchedFlowCollectionEnd { .. }
            | ErrorKind::InvalidColonPlacement
            | ErrorKind::UnclosedFlowCollection { .. } => "yaml-bracket",
            ErrorKind::InvalidSimpleKey
            | ErrorKind::SimpleKeyExpected
            | ErrorKind::MappingKeyNotAllowed
            | ErrorKind::MappingValueNotAllowed => "yaml-colon",
            ErrorKind::UnknownQuotedScalarEscape => "yaml-backslash",
            ErrorKind::MissingAnchorOrAliasName => "yaml-anchor",
            ErrorKind::RecursionLimitExceeded => "yaml-too-deep",
            ErrorKind::InvalidIndentation
            | ErrorKind::ExpectedBlockMappingKey
            | ErrorKind::ExpectedBlockSequenceEntry
            | ErrorKind::UnexpectedEofBlockMapping
            | ErrorKind::UnexpectedEofBlockSequence
            | ErrorKind::BlockSequenceEntryNotAllowed => "yaml-indentation",
            _ => "yaml-syntax",
        };
        // The parser stops where the line before the tab began to be read.
        let tab = self.text[line..self.end].find('\t').filter(|_| id == "yaml-tab").map(|found| line + found);
        let fault = character(tab.unwrap_or(at)).error(id);
        if id == "yaml-too-deep" { fault.with("limit", self.deepest) } else { fault }
    }
}

/// Puts a finished node where it belongs: as an item, as a key, or as the value of the waiting key.
fn put(parent: &mut Open, node: Node, found: &mut Diagnostics) {
    match parent {
        Open::List { items, .. } => items.push(node),
        Open::Map { fields, key, .. } => match key.take() {
            Some((name, key_span)) => fields.push(Field { key: name, key_span, node }),
            None => {
                let name = match node.value {
                    Value::Scalar(name) => name,
                    Value::Null | Value::List(_) | Value::Map(_) => String::new(),
                };
                if name.is_empty() {
                    found.push(node.span.error("yaml-key"));
                }
                *key = Some((name, node.span));
            }
        },
    }
}

fn close(open: Open, found: &mut Diagnostics) -> Node {
    match open {
        Open::List { span, items } => {
            let span = items.first().map_or(span, |item| item.span.clone());
            Node { span, value: Value::List(items) }
        }
        Open::Map { span, mut fields, .. } => {
            refuse_repeated(&mut fields, found);
            let span = fields.first().map_or(span, |field| field.key_span.clone());
            Node { span, value: Value::Map(fields) }
        }
    }
}

/// What was finished before a mistake: the collections still open close where they are.
fn close_all(mut open: Vec<Open>) -> Option<Node> {
    let mut ignored = Diagnostics::new();
    let mut node = None;
    while let Some(mut collection) = open.pop() {
        if let Some(inner) = node.take() {
            put(&mut collection, inner, &mut ignored);
        }
        node = Some(close(collection, &mut ignored));
    }
    node
}

fn refuse_repeated(fields: &mut Vec<Field>, found: &mut Diagnostics) {
    let mut first: HashMap<String, Span> = HashMap::with_capacity(fields.len());
    fields.retain(|field| {
        // What has no name was reported when it was read.
        if field.key.is_empty() {
            return false;
        }
        let Some(first) = first.get(&field.key) else {
            first.insert(field.key.clone(), field.key_span.clone());
            return true;
        };
        let here = crate::base::Message::new("label-first-here");
        let fault = field.key_span.error("repeated-field").with("field", field.key.as_str());
        found.push(fault.label(first.clone(), here));
        false
    });
}

/// The next line after `at` that begins a field at the margin.
fn next_field(text: &str, at: usize, end: usize) -> Option<usize> {
    let mut line = at + text[at..end].find('\n')? + 1;
    loop {
        let rest = &text[line..end];
        let name =
            rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-')).next().unwrap_or_default();
        if !name.is_empty() && rest[name.len()..].starts_with(':') {
            return Some(line);
        }
        line += rest.find('\n')? + 1;
    }
}

fn floor_boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn ceil_boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(text: &str) -> (Node, Vec<(&'static str, usize)>) {
        let file = SitePath::new("facts.yaml");
        let read = read(&file, text, 0..text.len());
        let found = read.found.iter().map(|fault| (fault.id(), fault.span.position(text).line)).collect();
        (read.value.root, found)
    }

    fn keys(node: &Node) -> Vec<&str> {
        match &node.value {
            Value::Map(fields) => fields.iter().map(|field| field.key.as_str()).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn scalars_keep_the_letters_of_their_author_and_spans_are_bytes() {
        let text = "عنوان: جهة\nversion: 1.10\n";
        let (root, found) = tree(text);
        assert!(found.is_empty());
        let Value::Map(fields) = &root.value else { panic!("a map") };
        assert_eq!(&text[fields[0].node.span.range()], "جهة");
        assert_eq!(fields[1].node.value, Value::Scalar("1.10".into()));
        assert_eq!(&text[fields[1].key_span.range()], "version");
    }

    #[test]
    fn one_slip_of_syntax_does_not_hide_the_fields_after_it() {
        let (root, found) = tree("a: 1\nb: [1, 2\nc: 3\nd: \"x\ne: 5\n");
        assert_eq!(keys(&root).first(), Some(&"a"));
        assert!(!found.is_empty());
        let (root, found) = tree("a: one: two\nb: 3\nc:\n\t- x\nd: 4\n");
        assert_eq!(found.iter().map(|(id, _)| *id).collect::<Vec<_>>(), ["yaml-colon", "yaml-tab"]);
        assert!(keys(&root).contains(&"b") && keys(&root).contains(&"d"));
    }

    #[test]
    fn a_slip_is_told_where_it_was_made_and_the_next_field_is_read() {
        let check = |text: &str, id: &str, line: usize| {
            let (root, found) = tree(text);
            assert_eq!(found, [(id, line)], "{text}");
            assert!(keys(&root).contains(&"z"), "{text}");
        };
        check("title:x\nz: 2\n", "yaml-colon", 1);
        check("a: 1\ntitle:x\n\nz: 2\n", "yaml-colon", 2);
        check("a: 1\n  b: 2\nz: 3\n", "yaml-indentation", 2);
        check("a: [x\nb: [y]\nz: 3\n", "yaml-bracket", 2);
        check("a: \"C:\\notes\\year\"\nz: 3\n", "yaml-backslash", 1);
        check("a: *\nz: 3\n", "yaml-anchor", 1);
        check("a: 'it's'\nz: 3\n", "yaml-quote", 1);
    }

    #[test]
    fn what_people_should_not_need_is_refused_by_name() {
        let ids = |text: &str| tree(text).1.into_iter().map(|(id, _)| id).collect::<Vec<_>>();
        assert_eq!(ids("a: &x 1\nb: *x\n"), ["yaml-anchor", "yaml-anchor"]);
        assert_eq!(ids("a: 1\na: 2\n"), ["repeated-field"]);
        assert_eq!(ids("a: !secret 1\n"), ["yaml-tag"]);
        assert_eq!(ids("a: 1\n---\nb: 2\n"), ["yaml-second-document"]);
        assert_eq!(ids(&"[".repeat(5000)), ["yaml-too-deep"]);
    }
}
