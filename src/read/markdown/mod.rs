//! A text file: front matter (YAML between `---` lines) and Markdown, with spans.
//!
//! The Markdown stays as it was written; what the rest of the program must know before a page is
//! made (links, images, headings) is gathered here in one walk over pulldown-cmark's events.

mod blocks;
mod figures;
mod front;
mod markup;
mod outline;
mod parts;
mod spoken;
mod tags;

use std::fmt;
use std::ops::{Deref, Range};
use std::sync::{Arc, OnceLock};

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

pub use blocks::{NOT_WORDS, SourceBlock};
pub use figures::{NamedFigure, SCHEME, figures, with_figures, without_figures};
pub use front::{field_text, with_field, without_field};
pub use markup::{Element, Markup, MarkupSlip, MarkupSlipSort, Said};
pub use outline::{Block, Counted, Outline, Part, Piece, Table};
pub use parts::{Foreign, Parts, Slip, Sort, parsable};
pub use spoken::Link;

use super::{Read, yaml};
use crate::base::{Characters, Diagnostics, Lang, SitePath, Span, Spanned};

/// A text file in its two parts.
#[derive(Clone, Debug)]
pub struct Document {
    /// The front matter; empty when there is none.
    pub front: Arc<yaml::Tree>,
    /// The Markdown.
    pub body: Arc<Body>,
}

/// Markdown and what it mentions, which is read when somebody first asks: a page needs of most texts nothing but their titles.
#[derive(Clone)]
pub struct Body {
    /// The file it stands in.
    pub file: SitePath,
    /// The words of the whole file.
    pub text: Arc<str>,
    /// The part of them that is Markdown.
    pub range: Range<usize>,
    /// The fields above it; none where they are not to be seen.
    front: Option<Arc<yaml::Tree>>,
    mentioned: OnceLock<Mentioned>,
    blocks: OnceLock<Arc<[SourceBlock]>>,
}

/// What Markdown mentions.
#[derive(Clone, Debug)]
pub struct Mentioned {
    /// The characters of that part.
    pub characters: Characters,
    /// Destinations of links and images, in order.
    pub links: Vec<Spanned<String>>,
    /// Links as they are heard, in order; images are none.
    pub spoken_links: Vec<Link>,
    /// Columns of tables without a heading, counted from one.
    pub unnamed_columns: Vec<Spanned<usize>>,
    /// Headings, in order.
    pub headings: Vec<Heading>,
    /// What each image says to those who cannot see it, in order.
    pub images: Vec<Spanned<String>>,
    /// Its HTML: what of it is kept, and what is not.
    pub markup: Markup,
    /// Its blocks, lists, tables, notes and code.
    pub outline: Outline,
    /// Its parts in another language or direction.
    pub foreign: Parts,
    /// The pieces of the whole file that are prose: no markup, code or address.
    pub prose: Vec<Range<usize>>,
}

/// A heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// From 1 to 6.
    pub level: u8,
    /// The id its author gave with `{#id}`.
    pub id: Option<String>,
    /// Its words without markup.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

impl Deref for Body {
    type Target = Mentioned;

    fn deref(&self) -> &Mentioned {
        self.mentioned.get_or_init(|| mentions(&self.file, &self.text, self.range.clone()))
    }
}

impl fmt::Debug for Body {
    /// Whether somebody asked is no part of what it is.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut body = f.debug_struct("Body");
        body.field("text", &self.text).field("range", &self.range).field("mentioned", &**self).finish_non_exhaustive()
    }
}

impl Body {
    fn new(file: &SitePath, text: &Arc<str>, range: Range<usize>, front: &Arc<yaml::Tree>) -> Body {
        let (mentioned, blocks) = (OnceLock::new(), OnceLock::new());
        Body { file: file.clone(), text: text.clone(), range, front: Some(front.clone()), mentioned, blocks }
    }

    /// Its blocks and those of the fields above it, by which a translation tells what it was made from.
    pub fn blocks(&self) -> &[SourceBlock] {
        self.blocks.get_or_init(|| blocks::blocks(self.front.as_deref(), self).into())
    }

    /// The same Markdown as it may be seen: other words of the same length, which mention less. It keeps its blocks.
    pub fn seen_as(&self, text: Arc<str>, change: impl FnOnce(&mut Mentioned)) -> Body {
        let mut mentioned = (**self).clone();
        change(&mut mentioned);
        self.blocks();
        Body { text, front: None, mentioned: OnceLock::from(mentioned), ..self.clone() }
    }

    /// The Markdown itself.
    pub fn markdown(&self) -> &str {
        &self.text[self.range.clone()]
    }

    /// The whole file with every byte that is not prose masked by the sign, which is one byte; lines stay.
    pub fn masked(&self, mask: char) -> String {
        let mut masked = String::with_capacity(self.text.len());
        let hide = |text: &str, masked: &mut String| {
            masked.extend(text.bytes().map(|byte| if byte == b'\n' { '\n' } else { mask }));
        };
        let mut at = 0;
        for piece in &self.prose {
            hide(&self.text[at..piece.start], &mut masked);
            masked.push_str(&self.text[piece.clone()]);
            at = piece.end;
        }
        hide(&self.text[at..], &mut masked);
        masked
    }

    /// The same of what is in `lang` alone, when the text itself is in `own`.
    pub fn masked_in(&self, mask: char, lang: Lang, own: Lang) -> String {
        let masked = self.masked(mask);
        if self.foreign.parts.is_empty() {
            return masked;
        }
        let mut is_in = vec![lang == own; masked.len()];
        for part in &self.foreign.parts {
            if let Some(named) = part.named() {
                is_in[part.inside()].fill(named == lang);
            }
            is_in[part.open.clone()].fill(false);
            is_in[part.close.clone()].fill(false);
        }
        let mut kept = String::with_capacity(masked.len());
        for (at, c) in masked.char_indices() {
            match is_in.get(at) {
                Some(true) => kept.push(c),
                _ if c == '\n' => kept.push(c),
                _ => kept.extend(std::iter::repeat_n(mask, c.len_utf8())),
            }
        }
        kept
    }

    /// The languages of its parts, each once, after that of the text itself.
    pub fn languages(&self, own: Lang) -> Vec<Lang> {
        let mut languages = vec![own];
        for named in self.foreign.parts.iter().filter_map(Foreign::named) {
            if !languages.contains(&named) {
                languages.push(named);
            }
        }
        languages
    }

    /// The headings that stand deeper than one step below what is above them, each with the step it should have. The title
    /// of the page is the first step, and no heading of a text is one: what is written so counts as the next.
    pub fn skipped_headings(&self) -> impl Iterator<Item = (&Heading, u8)> {
        let mut above = 1;
        self.headings.iter().filter_map(move |heading| {
            let level = heading.level.max(2);
            let expected = above + 1;
            above = level;
            (level > expected).then_some((heading, expected))
        })
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.markdown().trim().is_empty()
    }
}

/// Markdown as Bayan understands it: CommonMark with tables, footnotes, strikethrough and `{#id}` on headings.
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
}

/// Reads the whole of `file`.
pub fn read(file: &SitePath, text: &Arc<str>) -> Read<Document> {
    read_within(file, text, yaml::DEEPEST)
}

/// The same where the facts at the top may be nested no deeper than `deepest`.
pub fn read_within(file: &SitePath, text: &Arc<str>, deepest: usize) -> Read<Document> {
    let mut found = Diagnostics::new();
    let (front, body) = split(file, text, &mut found);
    let front = yaml::read_within(file, text, front, deepest);
    found.extend(front.found);
    let front = Arc::new(front.value);
    let body = Arc::new(Body::new(file, text, body, &front));
    Read { value: Document { front, body }, found }
}

/// Where the front matter and the Markdown stand.
fn split(file: &SitePath, text: &str, found: &mut Diagnostics) -> (Range<usize>, Range<usize>) {
    let start = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    let is_rule = |line: &str| line.trim_end() == "---";
    let mut lines = text[start..].split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| is_rule(line)) else {
        return (start..start, start..text.len());
    };
    let front = start + first.len();
    let mut at = front;
    for line in lines {
        if is_rule(line) {
            return (front..at, at + line.len()..text.len());
        }
        at += line.len();
    }
    found.push(Span::new(file, start, start + 3).error("front-matter-open"));
    // The fields were probably meant to end at the first empty line.
    let mut end = front;
    for line in text[front..].split_inclusive('\n').take_while(|line| !line.trim().is_empty()) {
        end += line.len();
    }
    (front..end, end..text.len())
}

/// Everything that Markdown mentions, in one walk.
fn mentions(file: &SitePath, text: &str, range: Range<usize>) -> Mentioned {
    let mut body = Mentioned {
        characters: Characters::of(&text[range.clone()]),
        links: Vec::new(),
        spoken_links: Vec::new(),
        unnamed_columns: Vec::new(),
        headings: Vec::new(),
        images: Vec::new(),
        markup: Markup::default(),
        outline: Outline::default(),
        foreign: Parts::default(),
        prose: Vec::new(),
    };
    let mut drawing = outline::Drawing::default();
    let mut hearing = spoken::Hearing::default();
    let mut in_code = false;
    let mut heading: Option<Heading> = None;
    let mut image: Option<Spanned<String>> = None;
    let mut finding = parts::Finding::new(text, range.clone());
    let mut gathering = markup::Gathering::new();
    for (event, part) in Parser::new_ext(&parsable(&text[range.clone()]), options()).into_offset_iter() {
        let place = range.start + part.start..range.start + part.end;
        finding.find(&event, &place);
        for words in gathering.take(&event, &place, text) {
            drawing.words(&words);
            body.prose.push(words);
        }
        let span = Span::new(file, range.start + part.start, range.start + part.end);
        drawing.draw(&event, text, span.start..span.end);
        hearing.hear(&event, &span);
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                let span = narrow(text, span, &dest_url);
                body.links.push(Spanned { value: dest_url.into_string(), span });
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                image = Some(Spanned { value: String::new(), span: span.clone() });
                let span = narrow(text, span, &dest_url);
                drawing.image(body.links.len());
                body.links.push(Spanned { value: dest_url.into_string(), span });
            }
            Event::End(TagEnd::Image) => body.images.extend(image.take()),
            Event::Start(Tag::Heading { level, id, .. }) => {
                let id = id.map(|id| id.into_string());
                heading = Some(Heading { level: depth(level), id, text: String::new(), span });
            }
            Event::End(TagEnd::Heading(_)) => body.headings.extend(heading.take()),
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Text(words) | Event::Code(words) => {
                // What was escaped or written by a name (`&amp;`) stands there in other letters.
                let is_written_so = !in_code && text.get(span.range()) == Some(&*words);
                body.prose.extend(is_written_so.then(|| span.range()));
                if let Some(heading) = &mut heading {
                    heading.text.push_str(&words);
                }
                if let Some(image) = &mut image {
                    image.value.push_str(&words);
                }
            }
            _ => {}
        }
    }
    body.outline = drawing.finish();
    (body.spoken_links, body.unnamed_columns) = hearing.finish();
    body.foreign = finding.finish();
    body.markup = gathering.finish();
    body
}

/// The destination inside the link, if it is written there as it is.
fn narrow(text: &str, link: Span, destination: &str) -> Span {
    let written = text.get(link.range()).unwrap_or_default();
    match written.rfind(destination) {
        Some(at) if !destination.is_empty() => {
            let start = link.range().start + at;
            Span::new(&link.file, start, start + destination.len())
        }
        _ => link,
    }
}

/// The level as a number.
pub fn depth(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(text: &str) -> Read<Document> {
        read(&SitePath::new("text.ar.md"), &Arc::from(text))
    }

    #[test]
    fn front_matter_and_markdown_are_told_apart() {
        let read = document("---\ntitle: x\n---\n\n## تقديم {#intro}\n\n[الجهة](id:council)\n");
        assert!(read.found.is_empty());
        let body = &read.value.body;
        assert_eq!(body.headings[0].id.as_deref(), Some("intro"));
        assert_eq!(body.headings[0].text, "تقديم");
        assert_eq!(&body.text[body.links[0].span.range()], "id:council");
        assert_eq!(document("only words\n").value.body.markdown(), "only words\n");
    }

    #[test]
    fn front_matter_left_open_is_a_fault_and_loses_nothing() {
        let read = document("---\ntitle: x\n");
        assert_eq!(read.found[0].id(), "front-matter-open");
        assert!(matches!(read.value.front.root.value, yaml::Value::Map(_)));
        let read = document("---\ntitle: x\n\nWords: all of them\n");
        assert_eq!(read.found.len(), 1);
        assert_eq!(read.value.body.markdown().trim(), "Words: all of them");
    }
}
