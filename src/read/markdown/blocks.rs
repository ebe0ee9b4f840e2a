//! The blocks of a text file as a translator meets them, each with the digest of what it says: by them a
//! translation tells later what it was made from.
//!
//! Where a block stands, how its lines are broken and how its list is marked does not count; neither does the order
//! of the fields at the top. What says nothing to readers is no block.

use std::ops::Range;

use super::Body;
use crate::base::{Digest, Span};
use crate::read::yaml;

/// A block: a field at the top, a heading, a paragraph, an item of a list, a row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceBlock {
    /// The beginning of the digest of its words: eight hexadecimal digits.
    pub digest: String,
    /// Where it stands.
    pub span: Span,
}

/// The fields at the top that are no words.
pub const NOT_WORDS: [&str; 4] = ["translates", "made_from", "slug", "differs"];

/// The blocks of a text file, in their order.
pub fn blocks(front: Option<&yaml::Tree>, body: &Body) -> Vec<SourceBlock> {
    let mut blocks = Vec::new();
    if let Some(yaml::Value::Map(fields)) = front.map(|front| &front.root.value) {
        for field in fields.iter().filter(|field| !NOT_WORDS.contains(&field.key.as_str())) {
            if let yaml::Value::Scalar(words) = &field.node.value {
                push(&mut blocks, &format!("{}: {words}", field.key), field.node.span.clone());
            }
        }
    }
    for range in pieces(body.markdown()) {
        let start = body.range.start + range.start;
        let span = Span::new(&body.file, start, body.range.start + range.end);
        push(&mut blocks, unmarked(&body.markdown()[range]), span);
    }
    blocks
}

fn push(blocks: &mut Vec<SourceBlock>, words: &str, span: Span) {
    let mut said = String::with_capacity(words.len());
    for word in words.split_whitespace() {
        said.push_str(if said.is_empty() { "" } else { " " });
        said.push_str(word);
    }
    if !said.is_empty() {
        blocks.push(SourceBlock { digest: Digest::of(said.as_bytes()).digits(8), span });
    }
}

/// The pieces of Markdown that are translated one by one: an empty line ends one, and so does a line that begins a
/// heading, an item, a row or a quotation. A block of code is one piece.
fn pieces(markdown: &str) -> Vec<Range<usize>> {
    let mut pieces: Vec<Range<usize>> = Vec::new();
    let (mut is_open, mut code, mut at) = (false, None, 0);
    for line in markdown.split_inclusive('\n') {
        let range = at..at + line.trim_end().len();
        at += line.len();
        let words = line.trim();
        let fence = ["```", "~~~"].into_iter().find(|fence| words.starts_with(fence));
        let (was_code, begins) = (code.is_some(), is_beginning(words));
        match (code, fence) {
            (None, Some(fence)) => code = Some(fence),
            (Some(open), Some(fence)) if open == fence => code = None,
            _ => {}
        }
        if was_code || is_open && fence.is_none() && !begins && !words.is_empty() {
            pieces.iter_mut().next_back().into_iter().for_each(|piece| piece.end = range.end);
            is_open = !was_code || code.is_some();
            continue;
        }
        // The line that only draws a table, or ends a part, says nothing.
        let is_drawn = words.chars().all(|c| "|-: ".contains(c));
        is_open = !words.is_empty() && !is_drawn && !words.starts_with('#');
        if !words.is_empty() && !is_drawn {
            pieces.push(range);
        }
    }
    pieces
}

fn is_beginning(line: &str) -> bool {
    line.starts_with(['#', '|', '>']) || line.starts_with(":::") || unmarked(line).len() < line.len()
}

/// The words of an item without its mark.
fn unmarked(words: &str) -> &str {
    let words = words.trim_start();
    for mark in ["- ", "* ", "+ "] {
        if let Some(rest) = words.strip_prefix(mark) {
            return rest;
        }
    }
    let rest = words.trim_start_matches(|c: char| c.is_ascii_digit());
    let number = words.len() - rest.len();
    let item = rest.strip_prefix(". ").or_else(|| rest.strip_prefix(") "));
    item.filter(|_| (1..=9).contains(&number)).unwrap_or(words)
}

#[cfg(test)]
mod tests {
    use crate::base::SitePath;
    use std::sync::Arc;

    fn digests(text: &str) -> Vec<String> {
        let document = super::super::read(&SitePath::new("text.ar.md"), &Arc::from(text)).value;
        let mut digests: Vec<String> = document.body.blocks().iter().map(|block| block.digest.clone()).collect();
        digests.sort();
        digests
    }

    const TEXT: &str = "---\ntitle: a\nsummary: b\n---\n\n## One\n\nTwo words\nmore.\n\n- x\n- y\n  z\n\n| a | b |\n|---|---|\n\
                        | c | d |\n\n```\ncode\n\nmore\n```\n";

    #[test]
    fn what_stands_elsewhere_or_is_broken_otherwise_is_the_same() {
        let moved = "---\nsummary: b\nslug: s\ntitle: \"a\"\ntranslates: 3\n---\n* y z\n* x\n\n```\ncode\n\nmore\n```\n\n\
                     Two  words more.\n\n| a | b |\n|:-:|---|\n| c | d |\n\n## One\n";
        assert_eq!(digests(TEXT), digests(moved));
        assert_eq!(digests("1. a\n2. b"), digests("1. b\n2. a"));
        assert_eq!(digests(TEXT).len(), 9);
    }

    #[test]
    fn every_word_counts() {
        for (word, other) in [("title: a", "title: b"), ("One", "one"), ("more.", "less."), ("z", "w"), ("code", "co")]
        {
            let changed = TEXT.replacen(word, other, 1);
            let before = digests(TEXT);
            let new: Vec<String> = digests(&changed).into_iter().filter(|digest| !before.contains(digest)).collect();
            assert_eq!(new.len(), 1, "{word}");
        }
    }
}
