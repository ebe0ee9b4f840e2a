//! Words and signs within Markdown: what a translator writes anew, and what must stay.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use super::Piece;
use crate::read::markdown::{Body, figures, options, parsable};

/// A stretch of the file.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Stretch {
    /// What it is.
    sort: Sort,
    /// Where it stands in the file.
    at: Range<usize>,
}

/// What a stretch is. An opening and its closing have the same number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Words,
    Open(usize),
    Close(usize),
    Alone,
}

/// Emphasis, a link or a picture that has not ended yet.
struct Opened {
    at: Range<usize>,
    inside: Option<Range<usize>>,
    is_whole: bool,
}

/// The stretches of the Markdown of a file, in their order. What lies between them is the skeleton.
pub(super) fn stretches(body: &Body) -> Vec<Stretch> {
    let mut found = Vec::new();
    let mut open: Vec<Opened> = Vec::new();
    let mut in_code = false;
    let base = body.range.start;
    for (event, part) in Parser::new_ext(&parsable(body.markdown()), options()).into_offset_iter() {
        let at = base + part.start..base + part.end;
        match &event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Start(Tag::Link { link_type, .. }) => {
                let is_whole = matches!(link_type, LinkType::Autolink | LinkType::Email);
                open.push(Opened { at, inside: None, is_whole });
            }
            Event::Start(Tag::Image { .. } | Tag::Emphasis | Tag::Strong | Tag::Strikethrough) => {
                open.push(Opened { at, inside: None, is_whole: false });
            }
            Event::End(TagEnd::Link | TagEnd::Image | TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough) => {
                let Some(ended) = open.pop() else { continue };
                grow(&mut open, &ended.at);
                close(ended, &mut found);
            }
            Event::Text(_) if !in_code => {
                grow(&mut open, &at);
                push_words(&mut found, body, at);
            }
            Event::Code(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) | Event::HardBreak => {
                grow(&mut open, &at);
                found.push(Stretch { sort: Sort::Alone, at });
            }
            _ => {}
        }
    }
    found.extend(foreign(body));
    found.sort_by_key(|stretch| (stretch.at.start, stretch.at.end));
    found
}

fn grow(open: &mut [Opened], at: &Range<usize>) {
    if let Some(around) = open.last_mut() {
        let inside = around.inside.get_or_insert_with(|| at.clone());
        inside.end = inside.end.max(at.end);
    }
}

/// What begins and ends a stretch; without words between them they are one sign.
fn close(ended: Opened, found: &mut Vec<Stretch>) {
    let at = ended.at;
    match ended.inside.filter(|_| !ended.is_whole) {
        Some(inside) => {
            let number = at.start;
            found.push(Stretch { sort: Sort::Open(number), at: at.start..inside.start });
            found.push(Stretch { sort: Sort::Close(number), at: inside.end..at.end });
        }
        None => {
            found.retain(|inner| inner.at.start < at.start || inner.at.end > at.end);
            found.push(Stretch { sort: Sort::Alone, at });
        }
    }
}

/// Words without the signs around parts in another language, which Markdown takes for words.
fn push_words(found: &mut Vec<Stretch>, body: &Body, at: Range<usize>) {
    let mut rest = at;
    for sign in body.foreign.parts.iter().flat_map(|part| [&part.open, &part.close]) {
        if sign.end <= rest.start || rest.end <= sign.start {
            continue;
        }
        if rest.start < sign.start {
            found.push(Stretch { sort: Sort::Words, at: rest.start..sign.start });
        }
        rest.start = sign.end.min(rest.end);
    }
    if !rest.is_empty() {
        found.push(Stretch { sort: Sort::Words, at: rest });
    }
}

/// The signs around parts in another language; a part that is not within a line is skeleton.
fn foreign(body: &Body) -> Vec<Stretch> {
    let mut found = Vec::new();
    for part in &body.foreign.parts {
        if !body.text[part.open.start..part.close.end].contains('\n') {
            found.push(Stretch { sort: Sort::Open(part.open.start), at: part.open.clone() });
            found.push(Stretch { sort: Sort::Close(part.open.start), at: part.close.clone() });
        }
    }
    found
}

/// The pieces of a block and where they stand: from its first word or sign to its last. None when it has no words.
pub(super) fn pieces(text: &str, all: &[Stretch], block: Range<usize>) -> Option<(Range<usize>, Vec<Piece>)> {
    let inside: Vec<&Stretch> =
        all.iter().filter(|stretch| block.start <= stretch.at.start && stretch.at.end <= block.end).collect();
    if !inside.iter().any(|stretch| stretch.sort == Sort::Words && !text[stretch.at.clone()].trim().is_empty()) {
        return None;
    }
    let range = inside.first()?.at.start..inside.iter().map(|stretch| stretch.at.end).max()?;
    let is_nested = is_nested(&inside);
    let (mut pieces, mut numbers, mut at) = (Vec::new(), Vec::new(), range.start);
    for stretch in inside {
        if stretch.at.start < at {
            continue;
        }
        between(&text[at..stretch.at.start], &mut pieces, &mut numbers);
        let words = text[stretch.at.clone()].to_owned();
        match stretch.sort {
            Sort::Words => push(&mut pieces, &words),
            Sort::Open(id) if is_nested => {
                numbers.push(Some(id));
                pieces.push(Piece::Open(numbers.len(), words));
            }
            Sort::Close(id) if is_nested => {
                let number = numbers.iter().position(|known| *known == Some(id)).map_or(0, |at| at + 1);
                pieces.push(Piece::Close(number, words));
            }
            _ => {
                numbers.push(None);
                pieces.push(Piece::Alone(numbers.len(), words));
            }
        }
        at = stretch.at.end;
    }
    Some((range, pieces))
}

/// What stands between stretches: the end of a line and its marks are a space, anything else a sign.
fn between(text: &str, pieces: &mut Vec<Piece>, numbers: &mut Vec<Option<usize>>) {
    if text.is_empty() {
        return;
    }
    if text.chars().all(|c| c.is_whitespace() || c == '>') {
        push(pieces, " ");
        return;
    }
    numbers.push(None);
    pieces.push(Piece::Alone(numbers.len(), text.to_owned()));
}

fn push(pieces: &mut Vec<Piece>, words: &str) {
    match pieces.last_mut() {
        Some(Piece::Words(before)) => before.push_str(words),
        _ => pieces.push(Piece::Words(words.to_owned())),
    }
}

/// Whether everything that opens in a block closes in it, the last opened first.
fn is_nested(inside: &[&Stretch]) -> bool {
    let mut open = Vec::new();
    for stretch in inside {
        match stretch.sort {
            Sort::Open(id) => open.push(id),
            Sort::Close(id) if open.pop() != Some(id) => return false,
            _ => {}
        }
    }
    open.is_empty()
}

/// The pieces of words that are no Markdown, but may name figures: a field.
pub(super) fn of_field(words: &str) -> Vec<Piece> {
    let (mut pieces, mut at) = (Vec::new(), 0);
    for (number, figure) in figures(words).into_iter().enumerate() {
        if at < figure.range.start {
            pieces.push(Piece::Words(words[at..figure.range.start].to_owned()));
        }
        pieces.push(Piece::Alone(number + 1, words[figure.range.clone()].to_owned()));
        at = figure.range.end;
    }
    if at < words.len() {
        pieces.push(Piece::Words(words[at..].to_owned()));
    }
    pieces
}

/// Words as they are written in Markdown without becoming signs.
pub(super) fn escaped(words: &str, is_row: bool) -> String {
    let mut written = String::with_capacity(words.len());
    let mut before = ' ';
    let mut chars = words.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied().unwrap_or(' ');
        let is_sign = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' => true,
            '_' => !before.is_alphanumeric() || !next.is_alphanumeric(),
            '&' => next == '#' || next.is_ascii_alphabetic(),
            '|' => is_row,
            _ => false,
        };
        if is_sign {
            written.push('\\');
        }
        written.push(if c == '\n' || c == '\r' { ' ' } else { c });
        before = c;
    }
    written
}

/// The beginning of a block written so that it begins no heading, list or quotation.
pub(super) fn begun(written: String) -> String {
    let digits = written.len() - written.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = &written[digits..];
    if (1..=9).contains(&digits) && rest.starts_with(['.', ')']) {
        return format!("{}\\{rest}", &written[..digits]);
    }
    match written.chars().next() {
        Some('#' | '-' | '+' | '>' | '=' | ':' | '|') => format!("\\{written}"),
        _ => written,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::SitePath;
    use crate::jobs::{signed, written};
    use crate::read::markdown;
    use std::sync::Arc;

    /// The blocks of a text with their signs as numbers.
    fn blocks(text: &str) -> Vec<String> {
        let document = markdown::read(&SitePath::new("text.fr.md"), &Arc::from(text)).value;
        let all = stretches(&document.body);
        let pieces = document.body.blocks().iter().filter_map(|block| pieces(text, &all, block.span.range()));
        pieces.map(|(_, pieces)| signed(&pieces)).collect()
    }

    #[test]
    fn a_translator_sees_words_and_numbered_signs() {
        let table = [
            ("One *two* three.", "One {1two1} three."),
            ("See [the plan](id:plan) and ![a map](map.png).", "See {1the plan1} and {2a map2}."),
            ("It was [](figure:spent/2024), `code` too.", "It was {1}, {2} too."),
            ("A [**strong** link](id:a).", "A {1{2strong2} link1}."),
            ("First line\nsecond line", "First line second line"),
            ("<https://example.org/> is its address", "{1} is its address"),
            ("The [Official Bulletin]{lang=en} says", "The {1Official Bulletin1} says"),
            ("Five \\* stars", "Five {1}* stars"),
            ("ما قاله [المجلس](id:council) أمس", "ما قاله {1المجلس1} أمس"),
        ];
        for (text, seen) in table {
            assert_eq!(blocks(text), [seen], "{text}");
        }
        assert_eq!(blocks("A note[^1] here\n\n[^1]: Why\n"), ["A note{1} here", "Why"]);
        assert_eq!(blocks("> Quoted\n> twice"), ["Quoted", "twice"]);
        assert_eq!(blocks("| a | b |\n|---|---|\n| c | **d** |\n"), ["a{1}b", "c{1}{2d2}"]);
        assert_eq!(blocks("## One {#one}\n\n- two\n- three\n\n```\ncode\n```\n"), ["One", "two", "three"]);
    }

    #[test]
    fn what_is_written_is_what_stands_there() {
        let text = "See [the *plan*](id:plan), `code` and **more**.";
        let document = markdown::read(&SitePath::new("text.fr.md"), &Arc::from(text)).value;
        let all = stretches(&document.body);
        let (range, pieces) = pieces(text, &all, 0..text.len()).expect("words");
        assert_eq!(written(&pieces), text[range]);
    }

    #[test]
    fn words_do_not_become_signs() {
        let table = [
            ("a * b_c _d_ [e] <f>", "a \\* b_c \\_d\\_ \\[e\\] \\<f>"),
            ("R&D & co &amp;", "R\\&D & co \\&amp;"),
            ("1. two", "1\\. two"),
            ("- one", "\\- one"),
            ("2024 was", "2024 was"),
        ];
        for (words, written) in table {
            assert_eq!(begun(escaped(words, false)), written);
        }
        assert_eq!(escaped("a | b", true), "a \\| b");
    }

    #[test]
    fn a_field_may_name_figures() {
        assert_eq!(signed(&of_field("[](figure:a/2024) of 7")), "{1} of 7");
        assert_eq!(signed(&of_field("only words")), "only words");
    }
}
