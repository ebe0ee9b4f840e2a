//! Words in a drawing, and how much room they take: measured without a font, so never too little.
//!
//! The widths are those of the widest common letters (DejaVu Sans, Verdana, Noto Sans Arabic, Noto Naskh
//! Arabic), by classes of characters; a browser test holds them against what is really shown.

use unicode_bidi::{BidiClass, bidi_class};

use crate::locale::Direction;
use crate::locale::bidi::{FSI, LRI, PDI, RLI};

/// How high letters are, in units of the drawing.
pub const SIZE: f64 = 14.0;
/// From one line of a label to the next.
pub const LINE: f64 = 20.0;
/// From the top of a line to the foot of its letters.
pub const RISE: f64 = 15.0;

/// Words in a drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The words; what must keep its order in them is isolated.
    pub text: String,
    /// The direction in which they run.
    pub dir: Direction,
    /// The language they are in, when it is not that of the page.
    pub lang: Option<String>,
}

impl Label {
    /// Words in the language of the page.
    pub fn new(text: impl Into<String>, dir: Direction) -> Label {
        Label { text: text.into(), dir, lang: None }
    }

    /// A number, which runs from left to right wherever it stands.
    pub fn number(text: impl Into<String>) -> Label {
        Label::new(text, Direction::Ltr)
    }

    /// The room it takes on one line.
    pub fn width(&self) -> f64 {
        width(&self.text)
    }

    /// The label in lines no wider than `room`, at most so many; what does not fit ends in three dots.
    pub fn wrap(&self, room: f64, most: usize) -> Block<'_> {
        let lines = balanced(cut(&self.text, room, most.max(1)));
        let width = lines.iter().map(|line| width(line)).fold(0.0, f64::max);
        Block { label: self, lines, width }
    }
}

/// A label in lines.
#[derive(Clone, Debug)]
pub struct Block<'l> {
    /// The label.
    pub label: &'l Label,
    /// Its lines, each with its isolates closed.
    pub lines: Vec<String>,
    /// The room that the longest takes.
    pub width: f64,
}

impl Block<'_> {
    /// The room they take from top to bottom.
    pub fn height(&self) -> f64 {
        self.lines.len() as f64 * LINE
    }
}

/// The room that a text takes on one line.
pub fn width(text: &str) -> f64 {
    let mut total = 0.0;
    let mut letters = text.chars().filter(|c| !is_unseen(*c)).peekable();
    while let Some(c) = letters.next() {
        let joins_next = letters.peek().is_some_and(|next| is_arabic(*next));
        total += em(c, joins_next);
    }
    total * SIZE
}

/// Hundredths of the height of letters.
fn em(c: char, joins_next: bool) -> f64 {
    match c {
        ' ' | '\u{a0}' => 0.34,
        '\u{202f}' | '\u{2009}' => 0.24,
        '0'..='9' | '٠'..='٩' => 0.64,
        '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' | 'i' | 'l' | 'j' | 'I' | '·' | '،' | '؛' => 0.40,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | '/' | '"' | 'ï' | 'î' | 'í' => 0.46,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | 'Œ' | 'œ' | 'Æ' | 'æ' | '…' | '—' | '→' => 1.02,
        'a'..='z' | 'à'..='ÿ' => 0.65,
        'A'..='Z' | 'À'..='Þ' => 0.80,
        '+' | '−' | '<' | '>' | '=' | '±' => 0.86,
        'ا' | 'أ' | 'إ' | 'آ' => 0.34,
        'ل' if joins_next => 0.34,
        'د' | 'ذ' | 'ر' | 'ز' | 'و' | 'ؤ' | 'ء' => 0.56,
        'س' | 'ش' | 'ص' | 'ض' if joins_next => 0.92,
        'س' | 'ش' | 'ص' | 'ض' => 1.28,
        'ط' | 'ظ' => 0.96,
        'ب' | 'ت' | 'ث' | 'ن' | 'ي' | 'ى' | 'ئ' if joins_next => 0.40,
        'م' | 'ع' | 'غ' | 'ف' | 'ق' | 'ة' | 'ه' | 'ج' | 'ح' | 'خ' | 'ك' if joins_next => 0.72,
        c if is_arabic(c) => 1.0,
        '\u{2d30}'..='\u{2d7f}' => 0.86,
        c if (c as u32) < 0x250 => 0.70,
        _ => 1.05,
    }
}

fn is_arabic(c: char) -> bool {
    bidi_class(c) == BidiClass::AL && !is_unseen(c)
}

/// Marks that stand on a letter, and signs that only steer.
fn is_unseen(c: char) -> bool {
    let steers = matches!(bidi_class(c), BidiClass::NSM | BidiClass::BN) || matches!(c, LRI | RLI | FSI | PDI);
    steers || matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}')
}

/// The words of a text in lines.
fn cut(text: &str, room: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()) {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width(&longer) <= room || line.is_empty() {
            line = longer;
            continue;
        }
        lines.push(std::mem::replace(&mut line, word.to_owned()));
        if lines.len() == most {
            break;
        }
    }
    let is_cut = lines.len() == most;
    if !is_cut {
        lines.push(line);
    }
    let last = lines.len() - 1;
    for (at, line) in lines.iter_mut().enumerate() {
        if width(line) > room || (is_cut && at == last) {
            shorten(line, room);
        }
    }
    lines
}

/// The beginning of a line, and three dots.
fn shorten(line: &mut String, room: f64) {
    while !line.is_empty() && width(line) + width("…") > room {
        line.pop();
    }
    line.truncate(line.trim_end().len());
    line.push('…');
}

/// The same lines, each closing what it opens and opening again what the one before left open.
fn balanced(lines: Vec<String>) -> Vec<String> {
    let mut open: Vec<char> = Vec::new();
    let close = |line: String| {
        let mut whole: String = open.iter().collect();
        for c in line.chars() {
            match c {
                LRI | RLI | FSI => open.push(c),
                PDI if open.pop().is_none() => continue,
                _ => {}
            }
            whole.push(c);
        }
        whole.extend(open.iter().map(|_| PDI));
        whole
    };
    lines.into_iter().map(close).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, room: f64, most: usize) -> Vec<String> {
        Label::new(text, Direction::Ltr).wrap(room, most).lines
    }

    #[test]
    fn a_label_is_cut_between_words_and_ends_in_dots_when_there_is_no_room_left() {
        assert_eq!(lines("one two three", 1000.0, 3), ["one two three"]);
        assert_eq!(lines("one two three", 70.0, 3), ["one two", "three"]);
        assert_eq!(lines("one two three four", 70.0, 2), ["one two", "three…"]);
        assert_eq!(lines("", 70.0, 2), [""]);
        assert!(lines("incommensurable", 60.0, 2)[0].ends_with('…'));
        for line in lines(&"word ".repeat(90), 80.0, 4) {
            assert!(width(&line) <= 80.0, "{line}");
        }
    }

    #[test]
    fn what_is_isolated_is_closed_on_each_line() {
        let text = format!("{LRI}one two three{PDI} four");
        for line in lines(&text, 50.0, 9) {
            let opened = line.matches([LRI, RLI, FSI]).count();
            assert_eq!(opened, line.matches(PDI).count(), "{line:?}");
        }
    }

    #[test]
    fn marks_on_letters_take_no_room() {
        assert_eq!(width("مُحَمَّد"), width("محمد"));
        assert_eq!(width("\u{2066}12\u{2069}"), width("12"));
    }
}
