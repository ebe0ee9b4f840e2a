//! A document for paper: what a template wrote, put in order for a sheet.
//!
//! Footnotes stand where they are called, headings skip no rank, links inside the document lead to something that is there, and
//! drawings have their looks. What a sheet receives is told in docs/theme.md.

use std::collections::{BTreeMap, BTreeSet};

use super::drawing::{self, Looks};
use super::markup::{self, Element, Part};

/// The document that a template wrote.
pub fn read(html: &str, looks: &Looks) -> Result<Element, String> {
    let mut document = markup::read(html)?;
    let mut notes = Notes::default();
    notes.take(&mut document);
    notes.place(&mut document.parts);
    rank(&mut document.parts, 1, &mut 1);
    anchor(&mut document);
    draw(&mut document.parts, looks, false);
    Ok(document)
}

/// The pictures of a document, each under the name that its element then has as `file`; one that cannot be had is left to
/// its description.
pub fn pictures(parts: &mut [Part], bytes: &dyn Fn(&str) -> Option<Vec<u8>>) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    show(parts, bytes, &mut found);
    found
}

fn show(parts: &mut [Part], bytes: &dyn Fn(&str) -> Option<Vec<u8>>, found: &mut Vec<(String, Vec<u8>)>) {
    for part in parts {
        let Part::Element(element) = part else { continue };
        show(&mut element.parts, bytes, found);
        let Some(address) = element.get("src").filter(|_| element.name == "img") else { continue };
        let extension = address.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
        if let Some(bytes) = PICTURES.contains(&extension.as_str()).then(|| bytes(address)).flatten() {
            // Names are few and come again in every document: what sets them remembers each for ever.
            let name = format!("picture-{}.{extension}", found.len() + 1);
            element.attributes.insert("file".to_owned(), name.clone());
            found.push((name, bytes));
        }
    }
}

/// The endings of names of pictures that can be set.
const PICTURES: [&str; 6] = ["gif", "jpeg", "jpg", "png", "svg", "webp"];

/// The footnotes of all texts of a document.
#[derive(Default)]
struct Notes {
    /// By their places.
    written: BTreeMap<String, Vec<Part>>,
    called: BTreeSet<String>,
}

impl Notes {
    /// Takes the notes from the ends of their texts; one that nobody calls stays there.
    fn take(&mut self, element: &mut Element) {
        let mut called = BTreeSet::new();
        calls(&element.parts, &mut called);
        self.take_from(&mut element.parts, &called);
    }

    fn take_from(&mut self, parts: &mut Vec<Part>, called: &BTreeSet<String>) {
        for part in parts.iter_mut() {
            let Part::Element(element) = part else { continue };
            if element.name == "li" || !element.is_of("notes") {
                self.take_from(&mut element.parts, called);
                continue;
            }
            for list in element.parts.iter_mut().filter_map(of_name("ol")) {
                list.parts.retain_mut(|item| {
                    let Part::Element(item) = item else { return false };
                    without_ways_back(&mut item.parts);
                    let Some(place) = item.get("id").filter(|place| called.contains(*place)) else { return true };
                    self.written.insert(place.to_owned(), std::mem::take(&mut item.parts));
                    false
                });
            }
            element.parts.retain(|part| !matches!(part, Part::Element(list) if list.parts.is_empty()));
        }
        let is_empty = |part: &Part| matches!(part, Part::Element(of) if of.is_of("notes") && of.parts.is_empty());
        parts.retain(|part| !is_empty(part));
    }

    /// Puts each note where it is first called; a second call names it.
    fn place(&mut self, parts: &mut [Part]) {
        for part in parts {
            let Part::Element(element) = part else { continue };
            let Some(place) = called_by(element).filter(|place| self.written.contains_key(place)) else {
                self.place(&mut element.parts);
                continue;
            };
            let mut note = Element { name: "note".to_owned(), ..Element::default() };
            if self.called.insert(place.clone()) {
                note.parts = self.written.get(&place).cloned().unwrap_or_default();
                self.place(&mut note.parts);
                note.attributes.insert("id".to_owned(), place);
            } else {
                note.attributes.insert("again".to_owned(), place);
            }
            *element = note;
        }
    }
}

fn of_name(name: &'static str) -> impl Fn(&mut Part) -> Option<&mut Element> {
    move |part| match part {
        Part::Element(element) if element.name == name => Some(element),
        Part::Element(_) | Part::Words(_) | Part::Drawing { .. } => None,
    }
}

/// The place of the note that an element calls, if it is a mark.
fn called_by(element: &Element) -> Option<String> {
    let link = element.is_of("note-mark").then(|| element.find(&|inner| inner.name == "a"))??;
    link.get("href")?.strip_prefix('#').map(str::to_owned)
}

fn calls(parts: &[Part], called: &mut BTreeSet<String>) {
    for part in parts {
        let Part::Element(element) = part else { continue };
        called.extend(called_by(element));
        calls(&element.parts, called);
    }
}

fn without_ways_back(parts: &mut Vec<Part>) {
    parts.retain(|part| !matches!(part, Part::Element(element) if element.is_of("note-back")));
    for part in parts {
        match part {
            Part::Element(element) => without_ways_back(&mut element.parts),
            Part::Words(words) => words.truncate(words.trim_end().len()),
            Part::Drawing { .. } => {}
        }
    }
}

/// Gives each heading its level below the title, from one, none of them skipped (PDF/UA-1, 7.4.2). A text inside a part says
/// of which rank that part is (`data-below`), and its headings stand below it.
fn rank(parts: &mut [Part], above: usize, last: &mut usize) {
    for part in parts {
        let Part::Element(element) = part else { continue };
        match element.name.strip_prefix('h').and_then(|written| written.parse::<usize>().ok()) {
            Some(written @ 2..=6) => {
                let level = (written + above - 2).min(*last);
                *last = level + 1;
                element.name = "heading".to_owned();
                element.attributes.insert("level".to_owned(), level.to_string());
            }
            _ => {
                let below = element.attributes.remove("data-below").and_then(|rank| rank.parse().ok());
                rank(&mut element.parts, below.unwrap_or(above), last);
            }
        }
    }
}

/// Leaves an id where a link of the document leads, once, and a link of the document where there is an id.
fn anchor(document: &mut Element) {
    let mut wanted = BTreeSet::new();
    let mut there = BTreeSet::new();
    places(&document.parts, &mut wanted, &mut there);
    let led: BTreeSet<String> = wanted.intersection(&there).cloned().collect();
    settle(&mut document.parts, &led, &mut BTreeSet::new());
}

fn places(parts: &[Part], wanted: &mut BTreeSet<String>, there: &mut BTreeSet<String>) {
    for part in parts {
        let Part::Element(element) = part else { continue };
        if let Some(place) = element.get("href").and_then(|href| href.strip_prefix('#')) {
            wanted.insert(place.to_owned());
        }
        if element.name != "note" {
            there.extend(element.get("id").map(str::to_owned));
        }
        places(&element.parts, wanted, there);
    }
}

fn settle(parts: &mut [Part], led: &BTreeSet<String>, met: &mut BTreeSet<String>) {
    for part in parts {
        let Part::Element(element) = part else { continue };
        if let Some(place) = element.get("href").and_then(|href| href.strip_prefix('#')).map(str::to_owned) {
            element.attributes.remove("href");
            if led.contains(&place) {
                element.attributes.insert("to".to_owned(), place);
            }
        }
        if element.name != "note"
            && let Some(id) = element.get("id").map(str::to_owned)
            && !(led.contains(&id) && met.insert(id))
        {
            element.attributes.remove("id");
        }
        settle(&mut element.parts, led, met);
    }
}

/// Gives drawings their looks, and takes out those that add nothing to the words beside them.
fn draw(parts: &mut Vec<Part>, looks: &Looks, is_figure: bool) {
    let is_decoration = |svg: &str| {
        let head = &svg[..svg.find('>').unwrap_or(svg.len())];
        !is_figure && head.contains(" aria-hidden=\"true\"")
    };
    parts.retain(|part| !matches!(part, Part::Drawing { svg } if is_decoration(svg)));
    for part in parts {
        match part {
            Part::Element(element) => draw(&mut element.parts, looks, element.name == "figure"),
            Part::Drawing { svg } => *svg = drawing::ready(svg, looks),
            Part::Words(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(html: &str) -> String {
        let looks = Looks { sheet: "", family: &|_, _| None };
        serde_json::to_string(&read(html, &looks).unwrap().parts).unwrap()
    }

    #[test]
    fn a_footnote_stands_where_it_is_called_first() {
        let call = |time: usize| {
            format!("<sup class=\"note-mark\"><a href=\"#note-1\" id=\"ref-1-{time}\" role=\"doc-noteref\">1</a></sup>")
        };
        let notes = "<section class=\"notes\"><ol><li id=\"note-1\"><p>why <a class=\"note-back\" href=\"#ref-1-1\">↩</a></p></li></ol></section>";
        let html = format!("<div><p>a{}</p><p>b{}</p>{notes}</div>", call(1), call(2));
        let expected = r#"[{"name":"p","parts":["a",{"name":"note","id":"note-1","parts":[{"name":"p","parts":["why"]}]}]},{"name":"p","parts":["b",{"name":"note","again":"note-1","parts":[]}]}]"#;
        assert_eq!(json(&html), expected);
        let uncalled = json(&format!("<div><p>a</p>{notes}</div>"));
        assert!(uncalled.contains("why"), "{uncalled}");
    }

    #[test]
    fn no_rank_of_headings_is_skipped() {
        let levels = |html: &str| {
            let found = json(&format!("<main>{html}</main>"));
            found.split("\"level\":\"").skip(1).map(|rest| rest[..1].to_owned()).collect::<String>()
        };
        assert_eq!(levels("<h2>a</h2><h3>b</h3><h4>c</h4><h2>d</h2>"), "1231");
        assert_eq!(levels("<h2>a</h2><h3>b</h3><div data-below=\"3\"><h2>c</h2><h3>d</h3></div><h3>e</h3>"), "12342");
        assert_eq!(levels("<h4>a</h4><h6>b</h6><section><h6>c</h6></section><h3>d</h3>"), "1232");
    }

    #[test]
    fn a_link_leads_to_something_that_is_there_or_is_words() {
        let html = "<main><p id=\"a\" class=\"x\">a</p><p id=\"a\">b</p><p id=\"c\">c</p><a href=\"#a\">to</a><a href=\"#d\">no</a></main>";
        let expected = r#"[{"name":"p","class":"x","id":"a","parts":["a"]},{"name":"p","parts":["b"]},{"name":"p","parts":["c"]},{"name":"a","to":"a","parts":["to"]},{"name":"a","parts":["no"]}]"#;
        assert_eq!(json(html), expected);
    }

    #[test]
    fn what_is_hidden_from_screen_readers_is_left_out_except_in_a_figure() {
        let svg = "<svg aria-hidden=\"true\"><path/></svg>";
        assert_eq!(json(&format!("<p>{svg}a</p>")), r#"["a"]"#);
        assert!(json(&format!("<div><figure>{svg}</figure></div>")).contains("\"svg\""));
    }
}
