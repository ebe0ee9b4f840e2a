//! What writes SVG. Everything is placed from where reading starts; for a script that runs from right to left the
//! pen mirrors the places, never the letters.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::Frame;
use super::label::{Block, LINE, Label, RISE};
use super::marks::pattern;
use super::place::Rect;
use crate::locale::Direction;

/// The side of a label that is given, in the direction of reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Where it begins.
    Start,
    /// Its middle.
    Middle,
    /// Where it ends.
    End,
}

/// Room at both sides for what letters and strokes put outside their boxes.
const MARGIN: f64 = 4.0;

/// A drawing being made.
pub struct Pen<'f> {
    frame: &'f Frame<'f>,
    body: String,
    patterns: BTreeSet<usize>,
    height: f64,
    /// The room that labels take.
    pub taken: Vec<Rect>,
}

impl<'f> Pen<'f> {
    /// An empty sheet.
    pub fn new(frame: &'f Frame<'f>) -> Pen<'f> {
        Pen { frame, body: String::new(), patterns: BTreeSet::new(), height: 0.0, taken: Vec::new() }
    }

    /// How wide the sheet is.
    pub fn width(&self) -> f64 {
        self.frame.width
    }

    /// Whether this is the drawing for a phone.
    pub fn is_narrow(&self) -> bool {
        self.frame.width < 480.0
    }

    /// Whether time runs against the direction of reading.
    pub fn time_is_turned(&self) -> bool {
        self.frame.time != self.frame.reading
    }

    /// Whether the drawing is mirrored: what is never mirrored turns itself around.
    pub fn is_mirrored(&self) -> bool {
        self.frame.reading == Direction::Rtl
    }

    /// How high the sheet is.
    pub fn set_height(&mut self, height: f64) {
        self.height = height.ceil();
    }

    /// The place on the sheet.
    fn x(&self, x: f64) -> f64 {
        match self.frame.reading {
            Direction::Ltr => x,
            Direction::Rtl => self.frame.width - x,
        }
    }

    /// A class for the fill of a series: a pattern besides a colour, except for the first.
    pub fn fill(&mut self, series: usize) -> String {
        let series = series % super::MOST_SERIES;
        if series == 0 {
            return "class=\"s1\"".to_owned();
        }
        self.patterns.insert(series);
        format!("class=\"edge\" fill=\"url(#{}-p{})\"", self.frame.id, series + 1)
    }

    /// A rectangle, whose looks are attributes ready to be written.
    pub fn rect(&mut self, looks: &str, rect: Rect) {
        let x = self.x(rect.x).min(self.x(rect.end()));
        let (x, y, width, height) = (number(x), number(rect.y), number(rect.width), number(rect.height));
        let _ = write!(self.body, "<rect {looks} x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>");
    }

    /// A line through these places.
    pub fn path(&mut self, class: &str, places: &[(f64, f64)], is_closed: bool) {
        let mut d = String::new();
        for (at, (x, y)) in places.iter().enumerate() {
            let _ = write!(d, "{}{} {}", if at == 0 { "M" } else { "L" }, number(self.x(*x)), number(*y));
        }
        let end = if is_closed { "Z" } else { "" };
        let _ = write!(self.body, "<path class=\"{class}\" d=\"{d}{end}\"/>");
    }

    /// A closed shape filled like a series.
    pub fn area(&mut self, looks: &str, places: &[(f64, f64)]) {
        let points: Vec<String> =
            places.iter().map(|(x, y)| format!("{} {}", number(self.x(*x)), number(*y))).collect();
        let _ = write!(self.body, "<path {looks} d=\"M{}Z\"/>", points.join("L"));
    }

    /// A circle.
    pub fn circle(&mut self, class: &str, x: f64, y: f64, radius: f64) {
        let (x, y, radius) = (number(self.x(x)), number(y), number(radius));
        let _ = write!(self.body, "<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>");
    }

    /// The room a label would take.
    pub fn room(&self, width: f64, x: f64, top: f64, lines: usize, anchor: Anchor) -> Rect {
        let from = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width / 2.0,
            Anchor::End => x - width,
        };
        Rect::new(from, top, width, lines as f64 * LINE)
    }

    /// Whether nothing stands there and it is on the sheet.
    pub fn is_free(&self, room: &Rect) -> bool {
        room.x >= 0.0 && room.end() <= self.frame.width && self.taken.iter().all(|taken| !taken.meets(room))
    }

    /// A label on one line, its top at `top`.
    pub fn text(&mut self, class: &str, label: &Label, x: f64, top: f64, anchor: Anchor) {
        self.taken.push(self.room(label.width(), x, top, 1, anchor));
        self.line_of(class, label, &label.text, x, top, anchor);
    }

    /// A label on one line, if there is room for it.
    pub fn text_if_free(&mut self, class: &str, label: &Label, x: f64, top: f64, anchor: Anchor) -> bool {
        let is_free = self.is_free(&self.room(label.width(), x, top, 1, anchor));
        if is_free {
            self.text(class, label, x, top, anchor);
        }
        is_free
    }

    /// A label in lines, its top at `top`; gives its foot.
    pub fn block(&mut self, class: &str, block: &Block, x: f64, top: f64, anchor: Anchor) -> f64 {
        self.taken.push(self.room(block.width, x, top, block.lines.len(), anchor));
        let is_several = block.lines.len() > 1;
        if is_several {
            self.body.push_str("<g class=\"label\">");
        }
        for (at, line) in block.lines.iter().enumerate() {
            self.line_of(class, block.label, line, x, top + at as f64 * LINE, anchor);
        }
        if is_several {
            self.body.push_str("</g>");
        }
        top + block.height()
    }

    fn line_of(&mut self, class: &str, label: &Label, text: &str, x: f64, top: f64, anchor: Anchor) {
        let reading = self.frame.reading;
        // SVG counts the start of a text from its own direction, not from that of the page.
        let anchor = match (anchor, label.dir == reading) {
            (Anchor::Middle, _) => " text-anchor=\"middle\"",
            (Anchor::Start, true) | (Anchor::End, false) => "",
            (Anchor::Start, false) | (Anchor::End, true) => " text-anchor=\"end\"",
        };
        let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
        let dir = match label.dir == reading {
            true => String::new(),
            false => format!(" direction=\"{}\"", label.dir.as_str()),
        };
        let lang = label.lang.as_ref().map(|lang| format!(" lang=\"{}\"", escaped(lang))).unwrap_or_default();
        let (x, y) = (number(self.x(x)), number(top + RISE));
        let _ = write!(self.body, "<text{class} x=\"{x}\" y=\"{y}\"{anchor}{dir}{lang}>{}</text>", escaped(text));
    }

    /// The `<svg>` element.
    pub fn finish(self) -> String {
        let Frame { width, id, class, named_by, told_by, reading, .. } = self.frame;
        let patterns: String = self.patterns.iter().map(|series| pattern(id, *series)).collect();
        let patterns = if patterns.is_empty() { patterns } else { format!("<defs>{patterns}</defs>") };
        let (width, height) = (number(width + 2.0 * MARGIN), number(self.height));
        format!(
            "<svg class=\"{class}\" viewBox=\"-{MARGIN} 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" \
             aria-labelledby=\"{named_by}\" aria-describedby=\"{told_by}\" direction=\"{}\" focusable=\"false\">{patterns}{}</svg>",
            reading.as_str(),
            self.body
        )
    }
}

/// A number as SVG writes it, to a tenth.
pub fn number(value: f64) -> String {
    let tenths = (value * 10.0).round();
    if !tenths.is_finite() {
        return "0".to_owned();
    }
    let text = format!("{:.1}", tenths / 10.0);
    let text = text.strip_suffix(".0").unwrap_or(&text);
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_short_and_always_one() {
        let check = |value: f64, written: &str| assert_eq!(number(value), written);
        check(12.0, "12");
        check(12.34, "12.3");
        check(-0.01, "0");
        check(f64::NAN, "0");
        check(f64::INFINITY, "0");
    }
}
