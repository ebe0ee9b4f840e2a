//! Parts of a text in another language or direction, as their author marked them.
//!
//! `[words]{lang=fr}` inside a line, `{lang=fr}` behind a link or at the end of a heading, and for blocks a
//! line `::: {lang=fr}` before and a line `:::` after them; `{dir=ltr}` says a direction alone. Here the marks are
//! found, with their places; what is written from them is the theme's affair.
//!
//! CommonMark knows no such containers. Their lines are read as rules (`***`), which end whatever block stands
//! before them and keep every other byte where it is.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use crate::base::Lang;

/// A part, all of whose places are bytes of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foreign {
    /// The language that is named, as it was written, and where.
    pub lang: Option<(String, Range<usize>)>,
    /// Whether it runs from right to left, where its author said so.
    pub is_rtl: Option<bool>,
    /// The mark that opens it; nothing stands there before a link or in a heading.
    pub open: Range<usize>,
    /// The mark that closes it.
    pub close: Range<usize>,
    /// What sort of part it is.
    pub sort: Sort,
}

/// What a mark is around.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Words inside a line.
    Inline,
    /// Blocks.
    Blocks,
    /// A heading as a whole.
    Heading,
}

/// What is wrong with a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slip {
    /// The line opens a part and nothing closes it, or closes one and nothing opened it.
    Unclosed(Range<usize>),
    /// The braces say something that is not understood.
    Unread(Range<usize>),
}

/// The parts of a text in the order in which they open, and what is wrong with their marks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// The parts.
    pub parts: Vec<Foreign>,
    /// What is wrong.
    pub slips: Vec<Slip>,
}

impl Foreign {
    /// The language that is named, if it can be one.
    pub fn named(&self) -> Option<Lang> {
        self.lang.as_ref().and_then(|(code, _)| Lang::new(code))
    }

    /// What stands between the marks.
    pub fn inside(&self) -> Range<usize> {
        self.open.end..self.close.start.max(self.open.end)
    }
}

/// A line that opens or closes a part of blocks.
struct Fence {
    range: Range<usize>,
    said: Option<Said>,
}

/// What braces say.
#[derive(Clone, Debug, Default)]
struct Said {
    lang: Option<(String, Range<usize>)>,
    is_rtl: Option<bool>,
    is_unread: bool,
    braces: Range<usize>,
}

/// The Markdown with the lines that open and close parts as rules; every other byte is where it was.
pub fn parsable(markdown: &str) -> Cow<'_, str> {
    let fences = fences(markdown);
    if fences.is_empty() {
        return Cow::Borrowed(markdown);
    }
    let mut text = markdown.to_owned();
    for fence in fences {
        let rule = format!("***{}", " ".repeat(fence.range.len() - 3));
        text.replace_range(fence.range, &rule);
    }
    Cow::Owned(text)
}

/// The lines of colons outside blocks of code.
fn fences(markdown: &str) -> Vec<Fence> {
    let mut fences = Vec::new();
    if !markdown.contains(":::") {
        return fences;
    }
    let mut code: Option<&str> = None;
    let mut at = 0;
    for line in markdown.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let rest = line.trim_start_matches(['>', ' ']);
        let mark = &rest[..rest.len() - rest.trim_start_matches(rest.chars().next().unwrap_or(' ')).len()];
        if mark.len() >= 3 && mark.starts_with(['`', '~']) {
            let closes = |open: &str| mark.starts_with(open) && rest[mark.len()..].trim().is_empty();
            match code {
                Some(open) if closes(open) => code = None,
                None if mark.starts_with('~') || !rest[mark.len()..].contains('`') => code = Some(mark),
                _ => {}
            }
            continue;
        }
        let indent = line[..line.len() - rest.len()].chars().rev().take_while(|c| *c == ' ').count();
        if code.is_some() || mark.len() < 3 || !mark.starts_with(':') || indent > 4 {
            continue;
        }
        let from = start + line.len() - rest.len();
        let words = rest[mark.len()..].trim();
        let range = from..from + rest.trim_end().len();
        if words.is_empty() {
            fences.push(Fence { range, said: None });
        } else if words.starts_with('{') && words.ends_with('}') {
            let braces = range.end - words.len();
            fences.push(Fence { range, said: said(words, braces) });
        }
    }
    fences
}

/// What the braces at the beginning of `text` say; `at` is where they stand. Nothing when they are not closed.
fn said(text: &str, at: usize) -> Option<Said> {
    let inner = text.strip_prefix('{')?;
    let end = inner.find(['}', '\n']).filter(|end| inner[*end..].starts_with('}'))?;
    let mut said = Said { braces: at..at + end + 2, ..Said::default() };
    let mut from = 0;
    for word in inner[..end].split(' ') {
        let start = at + 1 + from;
        from += word.len() + 1;
        let Some((name, value)) = word.split_once('=') else {
            said.is_unread |= !word.is_empty();
            continue;
        };
        let quotes = ['"', '\'', '“', '”'];
        let bare = value.trim_matches(quotes);
        let before = value.len() - value.trim_start_matches(quotes).len();
        let start = start + name.len() + 1 + before;
        match (name, bare) {
            ("lang", bare) if !bare.is_empty() => said.lang = Some((bare.to_owned(), start..start + bare.len())),
            ("dir", "ltr") => said.is_rtl = Some(false),
            ("dir", "rtl") => said.is_rtl = Some(true),
            _ => said.is_unread = true,
        }
    }
    said.is_unread |= said.lang.is_none() && said.is_rtl.is_none();
    Some(said)
}

/// Finds the parts of a text from its events, in their order.
pub(super) struct Finding<'t> {
    text: &'t str,
    fences: std::iter::Peekable<std::vec::IntoIter<Fence>>,
    frames: Vec<Frame>,
    /// Up to where the words belong to a mark.
    read_to: usize,
    in_code: bool,
    found: Parts,
}

/// What is open in one element.
#[derive(Default)]
struct Frame {
    brackets: Vec<usize>,
    containers: Vec<Fence>,
    /// The link or picture that ended last.
    link: Option<Range<usize>>,
    heading: Option<Range<usize>>,
}

impl<'t> Finding<'t> {
    /// For the Markdown that stands in `range` of a file.
    pub(super) fn new(text: &'t str, range: Range<usize>) -> Finding<'t> {
        let mut fences = fences(&text[range.clone()]);
        for fence in &mut fences {
            let shift = |place: &mut Range<usize>| *place = place.start + range.start..place.end + range.start;
            shift(&mut fence.range);
            if let Some(said) = &mut fence.said {
                shift(&mut said.braces);
                said.lang.iter_mut().for_each(|(_, place)| shift(place));
            }
        }
        let (fences, frames) = (fences.into_iter().peekable(), vec![Frame::default()]);
        Finding { text, fences, frames, read_to: 0, in_code: false, found: Parts::default() }
    }

    /// Takes in one event that stands at `at` of the file.
    pub(super) fn find(&mut self, event: &Event, at: &Range<usize>) {
        match event {
            Event::Start(tag) => {
                let is_heading = matches!(tag, Tag::Heading { .. });
                self.in_code |= matches!(tag, Tag::CodeBlock(_));
                self.frames.push(Frame { heading: is_heading.then(|| at.clone()), ..Frame::default() });
            }
            Event::End(tag) => {
                self.in_code = false;
                let Some(frame) = self.frames.pop() else { return };
                self.end(frame, at);
                if matches!(tag, pulldown_cmark::TagEnd::Link | pulldown_cmark::TagEnd::Image)
                    && let Some(around) = self.frames.last_mut()
                {
                    around.link = Some(at.clone());
                }
            }
            Event::Text(words) if !self.in_code && self.text.get(at.clone()) == Some(&**words) => self.words(at),
            Event::Rule => self.rule(at),
            _ => {}
        }
    }

    /// The whole.
    pub(super) fn finish(mut self) -> Parts {
        while let Some(frame) = self.frames.pop() {
            self.end(frame, &(0..0));
        }
        self.found.parts.sort_by_key(|part| (part.open.start, std::cmp::Reverse(part.close.end)));
        self.found
    }

    fn end(&mut self, frame: Frame, at: &Range<usize>) {
        self.found.slips.extend(frame.containers.into_iter().map(|fence| Slip::Unclosed(fence.range)));
        // The parser takes the braces at the end of a heading for its own, so they are no words.
        let Some(written) = frame.heading.and_then(|_| self.text.get(at.clone())) else { return };
        let written = written.lines().next().unwrap_or_default().trim_end();
        let Some(open) = written.rfind('{').filter(|_| written.ends_with('}')) else { return };
        let Some(said) = said(&written[open..], at.start + open) else { return };
        if said.lang.is_none() && said.is_rtl.is_none() || said.braces.end <= self.read_to {
            return;
        }
        let place = said.braces.clone();
        let start = at.start + written.len() - written.trim_start_matches(['#', ' ']).len();
        self.push(Said { is_unread: false, ..said }, start..start, place, Sort::Heading);
    }

    /// A rule that is in truth a line of colons.
    fn rule(&mut self, at: &Range<usize>) {
        while self.fences.peek().is_some_and(|fence| fence.range.end <= at.start) {
            self.fences.next();
        }
        let Some(fence) = self.fences.next_if(|fence| at.contains(&fence.range.start) || fence.range.start == at.start)
        else {
            return;
        };
        let Some(frame) = self.frames.last_mut() else { return };
        if fence.said.is_some() {
            frame.containers.push(fence);
            return;
        }
        match frame.containers.pop() {
            Some(Fence { range, said: Some(said) }) => self.push(said, range, fence.range, Sort::Blocks),
            _ => self.found.slips.push(Slip::Unclosed(fence.range)),
        }
    }

    /// Words as they stand in the file: brackets, and the braces right behind them.
    fn words(&mut self, at: &Range<usize>) {
        if self.frames.last().is_some_and(|frame| frame.link.as_ref().is_some_and(|link| link.end == at.start)) {
            self.behind_link(at.start);
        }
        let escaped = at.start > 0 && self.text.as_bytes()[at.start - 1] == b'\\';
        let words = &self.text[at.clone()];
        for (offset, sign) in words.match_indices(['[', ']']) {
            let place = at.start + offset;
            if place < self.read_to || escaped && offset == 0 {
                continue;
            }
            let Some(frame) = self.frames.last_mut() else { return };
            if sign == "[" {
                frame.brackets.push(place);
                continue;
            }
            let Some(open) = frame.brackets.pop() else { continue };
            if let Some(said) = said(&self.text[place + 1..], place + 1) {
                let end = said.braces.end;
                self.read_to = end;
                if said.lang.is_none() && said.is_rtl.is_none() {
                    self.found.slips.push(Slip::Unread(said.braces));
                } else {
                    self.push(said, open..open + 1, place..end, Sort::Inline);
                }
            }
        }
    }

    /// Braces right behind a link.
    fn behind_link(&mut self, at: usize) {
        let link = self.frames.last_mut().and_then(|frame| frame.link.take());
        let (Some(link), Some(said)) = (link, said(&self.text[at..], at)) else { return };
        if said.lang.is_some() || said.is_rtl.is_some() {
            let braces = said.braces.clone();
            self.read_to = braces.end;
            self.push(said, link.start..link.start, braces, Sort::Inline);
        }
    }

    fn push(&mut self, said: Said, open: Range<usize>, close: Range<usize>, sort: Sort) {
        if said.is_unread {
            self.found.slips.push(Slip::Unread(said.braces));
        }
        self.found.parts.push(Foreign { lang: said.lang, is_rtl: said.is_rtl, open, close, sort });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::SitePath;

    fn body(text: &str) -> std::sync::Arc<super::super::Body> {
        super::super::read(&SitePath::new("text.ar.md"), &std::sync::Arc::from(text)).value.body
    }

    /// Each part: its language, its direction and the words in it.
    fn parts(text: &str) -> Vec<String> {
        let body = body(text);
        let told = |part: &Foreign| {
            let lang = part.lang.as_ref().map_or("", |(lang, _)| lang.as_str());
            let dir = part.is_rtl.map_or("", |is_rtl| if is_rtl { "rtl" } else { "ltr" });
            format!("{lang}{dir}: {}", text[part.inside()].trim())
        };
        body.foreign.parts.iter().map(told).collect()
    }

    #[test]
    fn parts_are_found_inside_lines() {
        let table: &[(&str, &[&str])] = &[
            ("قال [Le *budget*]{lang=fr} ثم", &["fr: Le *budget*"]),
            ("a [b [c] d]{lang=\"ar\"} e", &["ar: b [c] d"]),
            ("[a [b]{lang=fr} c]{lang=en}", &["en: a [b]{lang=fr} c", "fr: b"]),
            ("[a]{dir=ltr} [b]{lang=ar dir=rtl}", &["ltr: a", "arrtl: b"]),
            ("[a](b){lang=fr} c", &["fr: [a](b)"]),
            ("\\[a]{lang=fr} `[a]{lang=fr}` [a] {lang=fr}", &[]),
            ("**[a**]{lang=fr}", &[]),
            ("| [a]{lang=fr} | b |\n|---|---|\n| [c | d]{lang=fr} |", &["fr: a"]),
            ("## Titre {#id lang=fr}\n\n## [Titre]{lang=fr}\n\nx", &["fr: Titre", "fr: Titre"]),
            ("```\n[a]{lang=fr}\n```\n\n[a](b) {lang=fr}", &[]),
        ];
        for (text, expected) in table {
            assert_eq!(parts(text), *expected, "{text}");
        }
    }

    #[test]
    fn parts_of_blocks_end_what_stands_before_them() {
        let table: &[(&str, &[&str])] = &[
            ("a\n::: {lang=fr}\nb\n\n- c\n:::\nd", &["fr: b\n\n- c"]),
            ("> ::: {lang=fr}\n> b\n> :::\n", &["fr: > b\n>"]),
            ("- a\n\n  ::: {dir=ltr}\n  b\n  :::\n", &["ltr: b"]),
            ("::: {lang=fr}\na\n\n::: {lang=en}\nb\n:::\n\nc\n:::", &["fr: a\n\n::: {lang=en}\nb\n:::\n\nc", "en: b"]),
            ("::: {lang=fr}\n\n| a |\n|---|\n| b |\n:::\n", &["fr: | a |\n|---|\n| b |"]),
            ("````\n::: {lang=fr}\n```\n:::\n````\n", &[]),
            ("::: note\na\n", &[]),
        ];
        for (text, expected) in table {
            assert_eq!(parts(text), *expected, "{text}");
        }
    }

    #[test]
    fn marks_that_are_not_closed_or_not_understood_are_told() {
        let slips = |text: &str| -> Vec<String> {
            let told = |slip: &Slip| match slip {
                Slip::Unclosed(place) => format!("unclosed {}", &text[place.clone()]),
                Slip::Unread(place) => format!("unread {}", &text[place.clone()]),
            };
            body(text).foreign.slips.iter().map(told).collect()
        };
        assert_eq!(slips("::: {lang=fr}\na"), ["unclosed ::: {lang=fr}"]);
        assert_eq!(slips("a\n\n:::\n"), ["unclosed :::"]);
        assert_eq!(slips("- a\n  ::: {lang=fr}\n\n:::\n"), ["unclosed ::: {lang=fr}", "unclosed :::"]);
        assert_eq!(
            slips("[a]{langue=fr} [b]{lang:fr} [c]{lang=fr x=y}"),
            ["unread {langue=fr}", "unread {lang:fr}", "unread {lang=fr x=y}"]
        );
        assert_eq!(slips("::: {note}\na\n:::"), ["unread {note}"]);
        assert!(slips("[a]{lang=fr}\n\n:::: {dir=ltr}\nb\n::::\n").is_empty());
    }

    #[test]
    fn every_other_byte_stays_where_it_was() {
        let text = "é\n::: {lang=fr}\né :::\n:::  \n";
        assert_eq!(parsable(text), "é\n***          \né :::\n***  \n");
        assert!(matches!(parsable("a"), Cow::Borrowed(_)));
    }
}
