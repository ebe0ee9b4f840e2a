//! What a template writes for paper, as a tree: elements with their attributes, words, drawings.
//!
//! It reads what templates and the Markdown writer write, which is well formed, and decides nothing about looks. White space
//! is taken as browsers take it, so that no sheet sees the lines in which a template was written.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use serde::Serialize;

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Part {
    /// Words.
    Words(String),
    /// What holds other parts.
    Element(Element),
    /// A drawing, as it was written.
    Drawing {
        /// The whole `<svg>`.
        svg: String,
    },
}

/// An element.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Element {
    /// Its name.
    pub name: String,
    /// Its attributes.
    #[serde(flatten)]
    pub attributes: BTreeMap<String, String>,
    /// What it holds.
    pub parts: Vec<Part>,
}

/// Elements that hold nothing and have no end.
const EMPTY: [&str; 5] = ["br", "hr", "img", "meta", "wbr"];

/// Elements that stand within a line.
const PHRASES: [&str; 32] = [
    "a", "abbr", "b", "bdi", "br", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark",
    "note", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
];

impl Element {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }

    /// Whether it is of a class.
    pub fn is_of(&self, class: &str) -> bool {
        self.get("class").is_some_and(|classes| classes.split(' ').any(|one| one == class))
    }

    /// Whether it stands within a line.
    pub fn is_phrase(&self) -> bool {
        PHRASES.contains(&self.name.as_str())
    }

    /// The first element inside of which this is true, however deep.
    pub fn find(&self, is_it: &dyn Fn(&Element) -> bool) -> Option<&Element> {
        let mut elements = self.parts.iter().filter_map(|part| match part {
            Part::Element(element) => Some(element),
            Part::Words(_) | Part::Drawing { .. } => None,
        });
        elements.find_map(|element| if is_it(element) { Some(element) } else { element.find(is_it) })
    }
}

/// The element that a text is; what is not well formed is told for the terminal.
pub fn read(html: &str) -> Result<Element, String> {
    let mut reader = Reader::from_str(html);
    reader.config_mut().check_end_names = false;
    let mut open = vec![Element::default()];
    let mut drawing: Option<(usize, usize)> = None;
    loop {
        let before = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let event = reader.read_event().map_err(|error| format!("{error} at byte {before}"))?;
        let after = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        if let Some((from, depth)) = &mut drawing {
            match event {
                Event::Start(_) => *depth += 1,
                Event::End(_) if *depth > 0 => *depth -= 1,
                Event::End(_) => {
                    let svg = html.get(*from..after).unwrap_or_default().to_owned();
                    push(&mut open, Part::Drawing { svg });
                    drawing = None;
                }
                Event::Eof => return Err("a drawing without an end".to_owned()),
                _ => {}
            }
            continue;
        }
        match event {
            Event::Start(start) if start.name().as_ref() == "svg" => drawing = Some((before, 0)),
            Event::Start(start) => {
                let element = element(&start)?;
                if EMPTY.contains(&element.name.as_str()) {
                    push(&mut open, Part::Element(element));
                } else {
                    open.push(element);
                }
            }
            Event::Empty(start) => push(&mut open, Part::Element(element(&start)?)),
            Event::End(end) => {
                let name = end.name().as_ref().to_owned();
                match open.pop().filter(|_| !open.is_empty()) {
                    Some(element) if element.name == name => push(&mut open, Part::Element(element)),
                    _ => return Err(format!("</{name}> closes another element at byte {before}")),
                }
            }
            Event::Text(text) => say(&mut open, &text),
            Event::GeneralRef(reference) => {
                let name: &str = &reference;
                match reference.resolve_char_ref() {
                    Ok(Some(sign)) => say(&mut open, sign.encode_utf8(&mut [0; 4])),
                    _ => say(&mut open, entity(name).ok_or_else(|| format!("&{name}; at byte {before}"))?),
                }
            }
            Event::Eof => break,
            Event::CData(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    let [root] = <[Element; 1]>::try_from(open).map_err(|_| "an element without an end".to_owned())?;
    let mut parts = root.parts;
    tidy(&mut parts);
    let mut elements = parts.into_iter().filter_map(|part| match part {
        Part::Element(element) => Some(element),
        Part::Words(_) | Part::Drawing { .. } => None,
    });
    elements.next().ok_or_else(|| "there is no element".to_owned())
}

fn element(start: &BytesStart) -> Result<Element, String> {
    let name = start.name().as_ref().to_owned();
    let mut attributes = BTreeMap::new();
    for attribute in start.html_attributes() {
        let attribute = attribute.map_err(|error| format!("<{name}>: {error}"))?;
        let key = attribute.key.as_ref().to_owned();
        let value = attribute.normalized_value_with(XmlVersion::Implicit1_0, 1, entity);
        attributes.insert(key, value.map_err(|error| format!("<{name}>: {error}"))?.into_owned());
    }
    // Two names of our own, which no attribute of HTML has.
    attributes.remove("name").into_iter().for_each(|value| {
        attributes.insert("named".to_owned(), value);
    });
    attributes.remove("parts");
    Ok(Element { name, attributes, parts: Vec::new() })
}

/// The entities of XML, and the one that a sanitiser writes besides.
fn entity(name: &str) -> Option<&'static str> {
    if name == "nbsp" { Some("\u{A0}") } else { resolve_predefined_entity(name) }
}

fn push(open: &mut [Element], part: Part) {
    if let Some(element) = open.last_mut() {
        element.parts.push(part);
    }
}

/// Words that come in pieces are one.
fn say(open: &mut [Element], words: &str) {
    let Some(element) = open.last_mut() else { return };
    match element.parts.last_mut() {
        Some(Part::Words(said)) => said.push_str(words),
        _ => element.parts.push(Part::Words(words.to_owned())),
    }
}

/// White space as browsers take it (CSS Text 3, 4.1): one space for many, none at the ends of a block.
fn tidy(parts: &mut Vec<Part>) {
    let mut is_start = true;
    collapse(parts, &mut is_start);
    trim(parts);
    parts.retain(|part| !matches!(part, Part::Words(words) if words.is_empty()));
}

fn collapse(parts: &mut Vec<Part>, is_start: &mut bool) {
    let mut at = 0;
    while at < parts.len() {
        let is_block = match &mut parts[at] {
            Part::Words(words) => {
                *words = collapsed(words, is_start);
                false
            }
            // A line of a program is as it is.
            Part::Element(element) if element.name == "pre" => true,
            Part::Element(element) if element.is_phrase() => {
                if element.name == "br" {
                    trim(&mut parts[..at]);
                    *is_start = true;
                } else {
                    collapse(&mut element.parts, is_start);
                }
                false
            }
            Part::Element(element) => {
                tidy(&mut element.parts);
                true
            }
            Part::Drawing { .. } => true,
        };
        if is_block {
            trim(&mut parts[..at]);
            *is_start = true;
        }
        at += 1;
    }
    parts.retain(|part| !matches!(part, Part::Words(words) if words.is_empty()));
}

/// Takes the space from the end of a line.
fn trim(parts: &mut [Part]) {
    for part in parts.iter_mut().rev() {
        match part {
            Part::Words(words) if words.is_empty() => {}
            Part::Words(words) => {
                words.truncate(words.trim_end_matches(' ').len());
                return;
            }
            Part::Element(element) if element.is_phrase() && element.name != "br" && !element.parts.is_empty() => {
                return trim(&mut element.parts);
            }
            Part::Element(_) | Part::Drawing { .. } => return,
        }
    }
}

fn collapsed(words: &str, is_start: &mut bool) -> String {
    let mut kept = String::with_capacity(words.len());
    for c in words.chars() {
        if matches!(c, ' ' | '\n' | '\t' | '\r' | '\u{C}') {
            if !*is_start {
                kept.push(' ');
            }
            *is_start = true;
        } else {
            kept.push(c);
            *is_start = false;
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(html: &str) -> String {
        serde_json::to_string(&read(html).unwrap()).unwrap()
    }

    #[test]
    fn words_stay_words_whatever_they_look_like() {
        let read = read("<p>#panic(&quot;x&quot;) $a$ &lt;b&gt; &amp;amp; \\u{41}&nbsp;&#39;&#x41;</p>").unwrap();
        assert_eq!(read.parts, [Part::Words("#panic(\"x\") $a$ <b> &amp; \\u{41}\u{A0}'A".to_owned())]);
    }

    #[test]
    fn white_space_is_that_of_browsers() {
        for (html, expected) in [
            ("<p>\n  a \n <b> b</b> </p>", r#"{"name":"p","parts":["a ",{"name":"b","parts":["b"]}]}"#),
            ("<ul>\n <li>a</li>\n</ul>", r#"{"name":"ul","parts":[{"name":"li","parts":["a"]}]}"#),
            ("<p>a <br> b</p>", r#"{"name":"p","parts":["a",{"name":"br","parts":[]},"b"]}"#),
            ("<li>a <ul></ul> b</li>", r#"{"name":"li","parts":["a",{"name":"ul","parts":[]},"b"]}"#),
            ("<pre>a\n b</pre>", r#"{"name":"pre","parts":["a\n b"]}"#),
        ] {
            assert_eq!(json(html), expected, "{html}");
        }
    }

    #[test]
    fn attributes_and_drawings_are_kept_and_what_is_not_well_formed_is_told() {
        let html = "<figure aria-label=\"a &lt; b\" hidden name=\"n\"><svg><g><path d=\"M0\"/></g></svg></figure>";
        let expected = r#"{"name":"figure","aria-label":"a < b","hidden":"","named":"n","parts":[{"svg":"<svg><g><path d=\"M0\"/></g></svg>"}]}"#;
        assert_eq!(json(html), expected);
        for html in ["<p>a", "<p>a</b>", "a", "<p>&unknown;</p>", "<p><svg></p>"] {
            assert!(read(html).is_err(), "{html}");
        }
    }
}
