//! Hidden characters that change the order in which letters are seen (UAX #9), where they deceive (CVE-2021-42574).
//!
//! Marks and balanced isolates are part of good prose in two directions. Overrides never are, nor is anything that
//! is opened and not closed within its line or block, nor any of them within what must be taken to the letter: code,
//! addresses, ids, names of files.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use crate::base::{Diagnostic, Diagnostics, SitePath, Span};

/// The first hidden character of prose that is refused: an override, or what is opened and not closed, or closed and
/// not opened. The text is one line or one block.
pub fn in_prose(text: &str) -> Option<Range<usize>> {
    if !may_hide(text) {
        return None;
    }
    let mut open: Vec<(char, Range<usize>)> = Vec::new();
    for (at, c) in text.char_indices() {
        let place = at..at + c.len_utf8();
        match c {
            '\u{202D}' | '\u{202E}' => return Some(place),
            '\u{202A}' | '\u{202B}' | '\u{2066}'..='\u{2068}' => open.push((c, place)),
            '\u{202C}' if matches!(open.pop(), Some(('\u{202A}' | '\u{202B}', _))) => {}
            '\u{2069}' if matches!(open.pop(), Some(('\u{2066}'..='\u{2068}', _))) => {}
            '\u{202C}' | '\u{2069}' => return Some(place),
            _ => {}
        }
    }
    open.into_iter().next().map(|(_, place)| place)
}

/// The first hidden character of what must be taken to the letter.
pub fn in_code(text: &str) -> Option<Range<usize>> {
    if !may_hide(text) {
        return None;
    }
    text.char_indices().find(|(_, c)| is_control(*c)).map(|(at, c)| at..at + c.len_utf8())
}

/// Whether there may be a control among these letters, by the first two of its bytes; most texts have none.
fn may_hide(text: &str) -> bool {
    // U+061C, U+2000 to U+203F, U+2040 to U+207F.
    let first = |pair: &[u8]| matches!((pair[0], pair[1]), (0xD8, 0x9C) | (0xE2, 0x80 | 0x81));
    text.as_bytes().windows(2).any(first)
}

/// Whether a character is seen only by its effect on the order of others.
fn is_control(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// What is wrong at a place of a file, where the text `from` begins.
pub fn fault(file: &SitePath, from: usize, text: &str, place: Range<usize>) -> Diagnostic {
    let code = text[place.clone()].chars().next().map_or(0, u32::from);
    let span = Span::new(file, from + place.start, from + place.end);
    span.error("hidden-control").with("character", format!("U+{code:04X}"))
}

/// The faults of a file whose every line stands for itself: facts, values, catalogs.
pub fn lines(file: &SitePath, text: &str) -> Diagnostics {
    let mut found = Diagnostics::new();
    if !may_hide(text) {
        return found;
    }
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        found.extend(in_prose(line).map(|place| fault(file, at, line, place)));
        at += line.len();
    }
    found
}

/// The faults of Markdown: in each block as prose; in code and addresses to the letter.
pub fn markdown(file: &SitePath, text: &str, range: Range<usize>) -> Diagnostics {
    let mut found = Diagnostics::new();
    let source = &text[range.clone()];
    if in_code(source).is_none() {
        return found;
    }
    for (event, part) in Parser::new_ext(source, super::markdown::options()).into_offset_iter() {
        let piece = &source[part.clone()];
        let place = match &event {
            Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::TableCell | Tag::DefinitionListTitle) => {
                in_prose(piece)
            }
            // An item without a paragraph of its own holds its words itself; what stands below it comes again.
            Event::Start(Tag::Item | Tag::DefinitionListDefinition) => piece.lines().next().and_then(in_prose),
            Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => in_code(piece),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) if in_code(dest_url).is_some() => {
                let at = piece.rfind(&**dest_url).unwrap_or(0);
                in_code(&piece[at..]).map(|place| at + place.start..at + place.end)
            }
            _ => None,
        };
        found.extend(place.map(|place| fault(file, range.start + part.start, piece, place)));
    }
    found.sort_by_key(|fault| fault.span.start);
    found.dedup_by(|a, b| a.span == b.span);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn balanced_isolates_and_marks_are_prose_and_overrides_are_not() {
        let check = |text: &str, at: Option<usize>| assert_eq!(in_prose(text).map(|place| place.start), at, "{text:?}");
        check("law \u{2066}31-13\u{2069} of 2018\u{200F}\u{061C}", None);
        check("a \u{202B}b\u{202C} c", None);
        check("a \u{202E}b\u{202C}", Some(2));
        check("a \u{2066}b", Some(2));
        check("a \u{202A}b\u{2069}", Some(6));
        check("a\u{2069}", Some(1));
        check("\u{2066}a\u{202A}b\u{2069}\u{202C}", Some(8));
        assert_eq!(in_code("a\u{200E}b").map(|place| place.start), Some(1));
        assert_eq!(in_code("بيان"), None);
    }

    #[test]
    fn in_markdown_each_block_and_each_code_stands_for_itself() {
        let found = |text: &str| -> Vec<u32> {
            let file = SitePath::new("text.ar.md");
            markdown(&file, text, 0..text.len()).iter().map(|fault| fault.span.start).collect::<Vec<_>>()
        };
        assert!(found("one \u{2066}two\nthree\u{2069} four\n").is_empty());
        assert_eq!(found("one \u{2066}two\n\nthree\u{2069} four\n"), [4, 17]);
        assert_eq!(found("`a\u{200E}b`\n\n[x](id:a\u{2066}\u{2069})\n"), [2, 17]);
        assert_eq!(found("- \u{202E}a\n- b\n"), [2]);
        assert_eq!(found("```\na\u{2066}b\u{2069}\n```\n"), [5]);
        assert_eq!(found("| a |\n| - |\n| \u{2066}b |\n"), [14]);
    }
}
