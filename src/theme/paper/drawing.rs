//! A drawing of a page as it stands on paper: by itself, with the sheet of the theme for paper inside.
//!
//! What sets drawings knows no `direction` and begins each label at its left. Labels that run from right to left are
//! isolated and anchored at their other end, which looks the same everywhere. It also gives up on a label whose letters no
//! single font has, so each stretch of a label names its own.

use crate::locale::Direction;
use crate::locale::bidi::{self, LRI, PDI, RLI};

/// What drawings look like.
#[derive(Clone, Copy)]
pub struct Looks<'l> {
    /// The style sheet.
    pub sheet: &'l str,
    /// The family that sets a sign after letters of a family; none where no font has it.
    pub family: &'l dyn Fn(char, Option<&'l str>) -> Option<&'l str>,
}

/// The drawing, with its looks.
pub fn ready(svg: &str, looks: &Looks) -> String {
    let (head, body) = svg.split_at(svg.find('>').map_or(svg.len(), |at| at + 1));
    let is_turned = attribute(head, "direction") == Some("rtl");
    let space = if head.contains(" xmlns=") { "" } else { " xmlns=\"http://www.w3.org/2000/svg\"" };
    let head = head.replacen("<svg", &format!("<svg{space}"), 1);
    let mut drawing = String::with_capacity(svg.len() + looks.sheet.len() + 64);
    drawing.push_str(&head);
    drawing.push_str(&format!("<style>{}</style>", looks.sheet.replace('&', "&amp;").replace('<', "&lt;")));
    let mut pieces = body.split("<text");
    drawing.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        drawing.push_str(&label(piece, is_turned, looks));
    }
    drawing
}

/// What follows `<text`, as a label that stands where it did.
fn label(piece: &str, is_turned: bool, looks: &Looks) -> String {
    let parts = piece.split_once('>').and_then(|(start, rest)| Some((start, rest.split_once("</text>")?)));
    let Some((start, (words, rest))) = parts else { return format!("<text{piece}") };
    let is_rtl = attribute(start, "direction").map_or(is_turned, |direction| direction == "rtl");
    let words = set(words, is_rtl, looks);
    let start = match attribute(start, "text-anchor") {
        _ if !is_rtl => start.to_owned(),
        Some("middle") => start.to_owned(),
        Some("end") => start.replacen(" text-anchor=\"end\"", "", 1),
        _ => format!("{start} text-anchor=\"end\""),
    };
    format!("<text{start}>{words}</text>{rest}")
}

/// The words of a label, each stretch in the family that has its letters.
///
/// What sets drawings shapes the whole label in the font of its beginning, and then puts letters of other fonts in their places, one for
/// one. Letters that run from right to left may be several shapes each, so a label begins in their font, with the sign that isolates it.
fn set(words: &str, is_rtl: bool, looks: &Looks) -> String {
    let stretches = stretches(words, looks);
    let runs_back = |words: &str| words.chars().any(|sign| bidi::direction_of(sign) == Some(Direction::Rtl));
    let leading = stretches.iter().find(|(_, words)| runs_back(words)).or(stretches.first());
    let leading = leading.and_then(|(family, _)| *family);
    let words: String = stretches.iter().map(|(family, words)| in_family(*family, words)).collect();
    let is_of_one = stretches.iter().all(|(family, _)| *family == leading);
    match (is_rtl, is_of_one) {
        (false, true) => words,
        (true, _) => format!("{}{words}{PDI}", in_family(leading, &RLI.to_string())),
        (false, false) => format!("{}{words}{PDI}", in_family(leading, &LRI.to_string())),
    }
}

fn in_family(family: Option<&str>, words: &str) -> String {
    family.map_or_else(|| words.to_owned(), |family| format!("<tspan font-family=\"'{family}'\">{words}</tspan>"))
}

/// The parts of a label, each with its family. A tag belongs to none.
fn stretches<'l, 'w>(words: &'w str, looks: &Looks<'l>) -> Vec<(Option<&'l str>, &'w str)> {
    let mut stretches = Vec::new();
    let (mut from, mut at, mut open) = (0, 0, None);
    while let Some(sign) = words[at..].chars().next() {
        // An entity is one sign, and so is a tag.
        let end = match sign {
            '&' => words[at..].find(';').map_or(1, |at| at + 1),
            '<' => words[at..].find('>').map_or(1, |at| at + 1),
            _ => sign.len_utf8(),
        };
        let family = if sign == '<' { None } else { (looks.family)(sign, open).or(open) };
        if family != open {
            stretches.push((open, &words[from..at]));
            (from, open) = (at, family);
        }
        at += end;
    }
    stretches.push((open, &words[from..]));
    stretches.retain(|(_, words)| !words.is_empty());
    stretches
}

/// The value of an attribute of an element that we wrote.
fn attribute<'a>(start: &'a str, name: &str) -> Option<&'a str> {
    let (_, value) = start.split_once(&format!(" {name}=\""))?;
    value.split_once('"').map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_from_right_to_left_keeps_its_place() {
        let svg = "<svg direction=\"rtl\"><text x=\"9\">سنة</text><text x=\"9\" text-anchor=\"end\">ماي</text>\
                   <text x=\"9\" direction=\"ltr\">12</text></svg>";
        let drawn = ready(svg, &Looks { sheet: ".a > .b { fill: #000 }", family: &|_, _| None });
        assert!(drawn.contains("<style>.a > .b { fill: #000 }</style>"), "{drawn}");
        assert!(drawn.contains(&format!("<text x=\"9\" text-anchor=\"end\">{RLI}سنة{PDI}</text>")), "{drawn}");
        assert!(drawn.contains(&format!("<text x=\"9\">{RLI}ماي{PDI}</text>")), "{drawn}");
        assert!(drawn.contains("<text x=\"9\" direction=\"ltr\">12</text></svg>"), "{drawn}");
    }

    #[test]
    fn each_stretch_of_a_label_names_the_font_that_has_it() {
        fn family(sign: char, before: Option<&str>) -> Option<&str> {
            match sign {
                'ا'..='ي' => Some("Naskh"),
                'ⴰ'..='ⵥ' => Some("Tifinagh"),
                'a'..='z' => Some("Latin"),
                _ => before,
            }
        }
        let looks = Looks { sheet: "", family: &family };
        for (words, expected) in [
            ("12", "12"),
            ("ab 12", "<tspan font-family=\"'Latin'\">ab 12</tspan>"),
            (
                "سنة 25 ⵏⵓ",
                "<tspan font-family=\"'Naskh'\">\u{2066}</tspan><tspan font-family=\"'Naskh'\">سنة 25 </tspan>\
                 <tspan font-family=\"'Tifinagh'\">ⵏⵓ</tspan>\u{2069}",
            ),
            (
                "a&amp;b<tspan>ا</tspan>",
                "<tspan font-family=\"'Naskh'\">\u{2066}</tspan><tspan font-family=\"'Latin'\">a&amp;b</tspan>\
                 <tspan><tspan font-family=\"'Naskh'\">ا</tspan></tspan>\u{2069}",
            ),
        ] {
            assert_eq!(set(words, false, &looks), expected, "{words}");
        }
    }
}
