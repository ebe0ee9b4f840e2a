//! HTML that a text holds. What is on the list of elements and attributes is kept; all else stays words, seen as it was
//! typed, and is told. Nothing of it is ever passed on: who writes a page writes each tag anew from what is named here.
//!
//! An element is kept when it is closed in the block or the phrase in which it was opened, so that no text can change
//! what comes after it. Two lists decide: this one, and that of the sanitiser through which the whole text goes last
//! (`theme/markdown/sanitise.rs`).

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::tags::{Token, tokens};

/// The HTML of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup {
    /// What each piece says, by the byte of the file at which it begins.
    pub pieces: BTreeMap<usize, Vec<Said>>,
    /// What of it is not kept.
    pub slips: Vec<MarkupSlip>,
}

/// What a piece of HTML says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Words, among them what stays as it was typed.
    Words(String),
    /// An element begins.
    Open(Element),
    /// An element ends.
    Close(&'static str),
}

/// The beginning of an element that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// Its name.
    pub name: &'static str,
    /// What is kept of its attributes, with their values as they were typed.
    pub attributes: Vec<(&'static str, String)>,
}

/// Something that is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkupSlip {
    /// Where.
    pub place: Range<usize>,
    /// What.
    pub sort: MarkupSlipSort,
}

/// Why something is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MarkupSlipSort {
    /// The element of this name is not on the list; its tags are seen as they were typed.
    Unlisted(String),
    /// The element of this name is opened and not closed here, or the other way round; the tag is seen as it was typed.
    Unpaired(String),
    /// The attribute is not on the list, or its value could do harm; it is left out.
    Attribute(String),
}

/// Elements within a line.
const PHRASES: [&str; 28] = [
    "a", "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby",
    "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "summary",
];

/// Elements that hold blocks and may hold Markdown.
const AROUND: [&str; 3] = ["blockquote", "details", "div"];

/// Elements that hold words and other elements, within one block of HTML.
const BLOCKS: [&str; 7] = ["dd", "dl", "dt", "li", "ol", "p", "ul"];

/// Elements that hold nothing.
const EMPTY: [&str; 3] = ["br", "hr", "wbr"];

/// Elements that are something only inside another.
const INSIDE: [(&str, &[&str]); 6] = [
    ("dd", &["dl"]),
    ("dt", &["dl"]),
    ("li", &["ol", "ul"]),
    ("rp", &["ruby"]),
    ("rt", &["ruby"]),
    ("summary", &["details"]),
];

/// What addresses begin with; all others are for Markdown, which knows where the pages of the site are.
const ADDRESSES: [&str; 4] = ["https://", "http://", "mailto:", "tel:"];

impl Markup {
    /// Whether anything is kept.
    pub fn has_elements(&self) -> bool {
        self.pieces.values().flatten().any(|said| !matches!(said, Said::Words(_)))
    }
}

/// Gathers the HTML of a text from its events.
#[derive(Debug)]
pub(super) struct Gathering {
    markup: Markup,
    /// The elements that are open, in each part of the text that is open.
    frames: Vec<Vec<Opened>>,
    /// How many elements of a name are open in all frames: what is closed and was never opened is not looked for.
    open: BTreeMap<&'static str, usize>,
    /// Names whose beginnings were refused: their ends are not told a second time.
    refused: BTreeSet<String>,
    block: Option<Block>,
}

/// An element that waits for its end.
#[derive(Debug)]
struct Opened {
    name: &'static str,
    /// Which piece, and which part of it.
    at: (usize, usize),
    typed: String,
    place: Range<usize>,
}

/// A block of HTML, without what Markdown puts before its lines.
#[derive(Debug, Default)]
struct Block {
    text: String,
    /// Where each line begins, in the block and in the file.
    lines: Vec<(usize, usize)>,
    /// Where its first line of HTML stands, by which it is known; what indents that line may stand before it.
    known_at: Option<usize>,
}

impl Gathering {
    pub(super) fn new() -> Gathering {
        Gathering {
            markup: Markup::default(),
            frames: vec![Vec::new()],
            open: BTreeMap::new(),
            refused: BTreeSet::new(),
            block: None,
        }
    }

    /// Takes in one event that stands at `at` of the file. At the end of a block of HTML gives the places of its words.
    pub(super) fn take(&mut self, event: &Event, at: &Range<usize>, file: &str) -> Vec<Range<usize>> {
        match event {
            Event::Start(Tag::HtmlBlock) => self.block = Some(Block::default()),
            Event::End(TagEnd::HtmlBlock) => {
                if let Some(block) = self.block.take() {
                    self.block(&block);
                    return block.words(file);
                }
            }
            Event::Html(text) | Event::Text(text) => {
                if let Some(block) = &mut self.block {
                    if matches!(event, Event::Html(_)) {
                        block.known_at.get_or_insert(at.start);
                    }
                    block.lines.push((block.text.len(), at.start));
                    block.text.push_str(text);
                }
            }
            Event::InlineHtml(text) => {
                let block = Block { text: text.to_string(), lines: vec![(0, at.start)], known_at: Some(at.start) };
                self.piece(&block, true);
            }
            Event::Start(_) => self.frames.push(Vec::new()),
            Event::End(_) => {
                let open = self.frames.pop().unwrap_or_default();
                self.unpaired(open);
            }
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn finish(mut self) -> Markup {
        while let Some(open) = self.frames.pop() {
            self.unpaired(open);
        }
        self.markup.slips.sort_by_key(|slip| slip.place.start);
        self.markup
    }

    fn block(&mut self, block: &Block) {
        self.piece(block, false);
        // Only what may hold Markdown waits for another block to close it.
        let Some(frame) = self.frames.last_mut() else { return };
        let waits = frame.iter().position(|opened| !AROUND.contains(&opened.name)).unwrap_or(frame.len());
        let open = frame.split_off(waits);
        self.unpaired(open);
    }

    fn piece(&mut self, block: &Block, is_in_line: bool) {
        let Some(start) = block.known_at else { return };
        self.markup.pieces.entry(start).or_default();
        for (token, range) in tokens(&block.text) {
            let typed = &block.text[range.clone()];
            let place = block.place(&range);
            match token {
                // Remarks were not written for readers.
                Token::Remark => {}
                Token::Words => self.words(start, typed),
                Token::Strange => {
                    self.slip(place, MarkupSlipSort::Unlisted(short(typed)));
                    self.words(start, typed);
                }
                Token::Close(name) => match self.close(&name) {
                    Some(name) => self.say(start, Said::Close(name)),
                    None => {
                        if listed(&name).is_some() && !self.refused.contains(&name) {
                            self.slip(place, MarkupSlipSort::Unpaired(name));
                        }
                        self.words(start, typed);
                    }
                },
                Token::Open { name, attributes } => match self.opens(&name, is_in_line) {
                    Some(name) => self.open(start, name, attributes, (typed, place)),
                    None => {
                        self.refused.insert(name.clone());
                        self.slip(place, MarkupSlipSort::Unlisted(name));
                        self.words(start, typed);
                    }
                },
            }
        }
    }

    fn open(
        &mut self,
        start: usize,
        name: &'static str,
        attributes: Vec<(String, String)>,
        (typed, place): (&str, Range<usize>),
    ) {
        let mut element = Element { name, attributes: Vec::new() };
        for (attribute, value) in attributes {
            match kept(name, &attribute, &value) {
                Some(known) if element.attributes.iter().all(|(other, _)| *other != known) => {
                    element.attributes.push((known, value));
                }
                _ => self.slip(place.clone(), MarkupSlipSort::Attribute(attribute)),
            }
        }
        let at = (start, self.markup.pieces.get(&start).map_or(0, Vec::len));
        self.say(start, Said::Open(element));
        if let Some(frame) = self.frames.last_mut().filter(|_| !EMPTY.contains(&name)) {
            frame.push(Opened { name, at, typed: typed.to_owned(), place });
            *self.open.entry(name).or_default() += 1;
        }
    }

    fn say(&mut self, start: usize, said: Said) {
        self.markup.pieces.entry(start).or_default().push(said);
    }

    fn words(&mut self, start: usize, typed: &str) {
        match self.markup.pieces.entry(start).or_default().last_mut() {
            Some(Said::Words(words)) => words.push_str(typed),
            _ => self.say(start, Said::Words(typed.to_owned())),
        }
    }

    /// The element, when it may begin here.
    fn opens(&self, name: &str, is_in_line: bool) -> Option<&'static str> {
        let known = listed(name)?;
        let frame = self.frames.last()?;
        let around = frame.last().map(|opened| opened.name);
        if let Some((_, parents)) = INSIDE.iter().find(|(inner, _)| *inner == known) {
            return around.is_some_and(|around| parents.contains(&around)).then_some(known);
        }
        // A link holds no other link.
        if known == "a" && self.open.get("a").is_some_and(|count| *count > 0) {
            return None;
        }
        let is_phrase = PHRASES.contains(&known) || matches!(known, "br" | "wbr");
        if is_in_line {
            return is_phrase.then_some(known);
        }
        let holds = match around {
            None => true,
            Some("ol" | "ul" | "dl" | "ruby") => false,
            Some(around) => is_phrase || !PHRASES.contains(&around) && !matches!(around, "p" | "dt"),
        };
        holds.then_some(known)
    }

    /// Ends the element that was opened last, when it is this one.
    fn close(&mut self, name: &str) -> Option<&'static str> {
        self.open.get(name).filter(|count| **count > 0)?;
        let frame = self.frames.last_mut()?;
        let at = frame.iter().rposition(|opened| opened.name == name)?;
        // What was opened inside it and not closed is words.
        let inner = frame.split_off(at + 1);
        let name = frame.pop()?.name;
        self.closed(name);
        self.unpaired(inner);
        Some(name)
    }

    /// Elements that nothing closes are words again.
    fn unpaired(&mut self, open: Vec<Opened>) {
        for opened in open {
            self.closed(opened.name);
            self.slip(opened.place, MarkupSlipSort::Unpaired(opened.name.to_owned()));
            if let Some(said) = self.markup.pieces.get_mut(&opened.at.0).and_then(|said| said.get_mut(opened.at.1)) {
                *said = Said::Words(opened.typed);
            }
        }
    }

    fn closed(&mut self, name: &'static str) {
        if let Some(count) = self.open.get_mut(name) {
            *count -= 1;
        }
    }

    fn slip(&mut self, place: Range<usize>, sort: MarkupSlipSort) {
        self.markup.slips.push(MarkupSlip { place, sort });
    }
}

impl Block {
    /// The places of its words, line by line, where they stand in the file as they are.
    fn words(&self, file: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        for (token, range) in tokens(&self.text) {
            if token != Token::Words {
                continue;
            }
            let mut at = range.start;
            for line in self.text[range].split_inclusive('\n') {
                let words = line.trim();
                let start = at + line.len() - line.trim_start().len();
                at += line.len();
                let place = self.place(&(start..start + words.len()));
                if !words.is_empty() && file.get(place.clone()) == Some(words) {
                    found.push(place);
                }
            }
        }
        found
    }

    /// Where a piece of the block stands in the file.
    fn place(&self, range: &Range<usize>) -> Range<usize> {
        let at = |byte: usize| {
            let line = self.lines.iter().rev().find(|(start, _)| *start <= byte).or(self.lines.first());
            line.map_or(0, |(start, at)| at + (byte - start.min(&byte)))
        };
        let start = at(range.start);
        start..at(range.end.saturating_sub(1).max(range.start)).max(start) + 1
    }
}

/// The element of this name, when it is on the list.
fn listed(name: &str) -> Option<&'static str> {
    let all = PHRASES.iter().chain(&AROUND).chain(&BLOCKS).chain(&EMPTY);
    all.copied().find(|known| *known == name)
}

/// The attribute, when an element of this name may have it with this value.
fn kept(element: &str, attribute: &str, value: &str) -> Option<&'static str> {
    let is_number = || !value.is_empty() && value.len() < 6 && value.bytes().all(|b| b.is_ascii_digit());
    match (attribute, element) {
        ("dir", _) if matches!(value, "ltr" | "rtl" | "auto") => Some("dir"),
        ("lang", _) if crate::base::Lang::new(value).is_some() => Some("lang"),
        ("title", _) => Some("title"),
        ("href", "a") if is_address(value) => Some("href"),
        ("hreflang", "a") if crate::base::Lang::new(value).is_some() => Some("hreflang"),
        ("datetime", "time" | "del" | "ins") => Some("datetime"),
        ("start", "ol") if is_number() => Some("start"),
        ("value", "li") if is_number() => Some("value"),
        ("open", "details") => Some("open"),
        _ => None,
    }
}

/// Whether an address leads out by a scheme that runs nothing. Its first letters are plain, whatever follows them.
fn is_address(value: &str) -> bool {
    let small = value.to_ascii_lowercase();
    ADDRESSES.iter().any(|scheme| small.starts_with(scheme)) && !value.contains(|c: char| c.is_control() || c == ' ')
}

fn short(typed: &str) -> String {
    typed.chars().take_while(|c| !c.is_whitespace() && *c != '>').take(24).filter(|c| *c != '<').collect()
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;
    use crate::base::SitePath;

    /// What is said, with kept tags in angle brackets and words as they are; and what is told.
    fn markup(text: &str) -> (String, Vec<String>) {
        let body = read(&SitePath::new("text.en.md"), &text.into()).value.body;
        let said = body.markup.pieces.values().flatten().map(|said| match said {
            Said::Words(words) => words.clone(),
            Said::Open(element) => {
                let attributes = element.attributes.iter().map(|(name, value)| format!(" {name}={value}"));
                format!("⟨{}{}⟩", element.name, attributes.collect::<String>())
            }
            Said::Close(name) => format!("⟨/{name}⟩"),
        });
        let told = body.markup.slips.iter().map(|slip| {
            let (MarkupSlipSort::Unlisted(what) | MarkupSlipSort::Unpaired(what) | MarkupSlipSort::Attribute(what)) =
                &slip.sort;
            format!("{what} at {}", &text[slip.place.clone()])
        });
        (said.collect::<Vec<_>>().concat(), told.collect())
    }

    #[test]
    fn listed_elements_are_kept_and_all_else_is_seen_as_it_was_typed() {
        let check = |text: &str, said: &str, told: &[&str]| {
            let (is, found) = markup(text);
            assert_eq!((is.as_str(), found), (said, told.iter().map(ToString::to_string).collect()), "{text}");
        };
        check("Press <KBD>Esc</KBD>.", "⟨kbd⟩⟨/kbd⟩", &[]);
        check("a<br/>b<wbr>c", "⟨br⟩⟨wbr⟩", &[]);
        check("<span lang='fr' class=x>oui</span>", "⟨span lang=fr⟩⟨/span⟩", &["class at <span lang='fr' class=x>"]);
        check("a <blink>b</blink>", "<blink></blink>", &["blink at <blink>"]);
        check("a <b>b", "<b>", &["b at <b>"]);
        check("a </b>b", "</b>", &["b at </b>"]);
        check("*a <b>b* c</b>", "<b></b>", &["b at <b>", "b at </b>"]);
        check("a <b><i>b</b>", "⟨b⟩<i>⟨/b⟩", &["i at <i>"]);
        check("a <div>b</div>", "<div></div>", &["div at <div>"]);
        check("a <!-- for us --> b", "", &[]);
        check("a <a href='javascript:x'>b</a>", "⟨a⟩⟨/a⟩", &["href at <a href='javascript:x'>"]);
        check(
            "<details>\n<summary>More</summary>\n\n**Words**\n\n</details>",
            "⟨details⟩\n⟨summary⟩More⟨/summary⟩\n⟨/details⟩",
            &[],
        );
        check("<ul><li>a</li></ul>", "⟨ul⟩⟨li⟩a⟨/li⟩⟨/ul⟩", &[]);
        check("<ul>\n\nwords\n\n</ul>", "<ul>\n</ul>", &["ul at <ul>", "ul at </ul>"]);
        check("> <div\n> onclick=x>a</div>", "⟨div⟩a⟨/div⟩", &["onclick at <div\n> onclick=x>"]);
        check("<script>\nalert(1)\n</script>", "<script>\nalert(1)\n</script>", &["script at <script>"]);
        check("<?php x ?>", "<?php x ?>", &["?php at <?php x ?>"]);
    }
}
