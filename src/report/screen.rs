//! What a terminal is sent: colours of ours, nothing that a file could smuggle in, and lines that keep their direction.

use std::fmt::Write as _;

use unicode_width::UnicodeWidthChar as _;

use crate::locale::{Direction, bidi};

const LEFT_TO_RIGHT: char = '\u{200E}';
const RIGHT_TO_LEFT: char = '\u{200F}';

/// A colour by what it means (ECMA-48, select graphic rendition).
#[derive(Clone, Copy)]
pub enum Paint {
    Error,
    Warning,
    Hint,
    /// The characters that a finding is about, in their line.
    Marked,
    /// Line numbers and the like.
    Quiet,
}

/// The text in a colour, when colours are welcome.
pub fn painted(text: &str, paint: Paint, color: bool) -> String {
    if !color || text.is_empty() {
        return text.to_owned();
    }
    let code = match paint {
        Paint::Error => "1;31",
        Paint::Warning => "1;33",
        Paint::Hint => "1;36",
        Paint::Marked => "1;4",
        Paint::Quiet => "34",
    };
    format!("\u{1B}[{code}m{text}\u{1B}[0m")
}

/// How a terminal shows a character, and in how many cells; 0 for marks that stand on the one before.
pub fn shown(c: char) -> (String, usize) {
    if c.is_ascii_control() {
        // Control pictures, U+2400 to U+2421.
        let picture = if c == '\u{7F}' { '\u{2421}' } else { char::from_u32(0x2400 + u32::from(c)).unwrap_or(c) };
        return (picture.to_string(), 1);
    }
    if c.is_control() || is_directing(c) || matches!(c, '\u{2028}' | '\u{2029}') {
        let named = format!("<U+{:04X}>", u32::from(c));
        let width = named.len();
        return (named, width);
    }
    (c.to_string(), c.width().unwrap_or(0))
}

/// A sentence on one line, running as its language does. Terminals find the direction of a line by its first letter,
/// so a mark stands there that has the right one; where all runs from left to right nothing invisible is sent.
pub fn sentence(text: &str, direction: Direction) -> String {
    let clean = harmless(text);
    match direction {
        Direction::Rtl => format!("{RIGHT_TO_LEFT}{clean}"),
        Direction::Ltr if bidi::has_letters_of(&clean, Direction::Rtl) => format!("{LEFT_TO_RIGHT}{clean}"),
        Direction::Ltr => bidi::strip_isolates(&clean),
    }
}

/// A place in a file, from left to right whatever letters the file's name has.
pub fn location(path: &str, place: &str) -> String {
    let path = path.chars().fold(String::new(), |path, c| path + &shown(c).0);
    if bidi::has_letters_of(&path, Direction::Rtl) {
        return format!("{LEFT_TO_RIGHT}{}{place}", bidi::isolate_ltr(&path));
    }
    format!("{path}{place}")
}

/// A line of a file, from left to right as the file's grammar runs.
pub fn source(line: &str) -> String {
    if bidi::has_letters_of(line, Direction::Rtl) { format!("{LEFT_TO_RIGHT}{line}") } else { line.to_owned() }
}

/// Line breaks become spaces; what would steer the terminal, or turn the line around, is shown instead.
fn harmless(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' => clean.push(' '),
            '\u{202A}'..='\u{202E}' => drop(write!(clean, "<U+{:04X}>", u32::from(c))),
            c if c.is_control() => clean.push_str(&shown(c).0),
            c => clean.push(c),
        }
    }
    clean
}

/// Characters that are not seen and turn around what stands beside them (UAX #9, section 2).
fn is_directing(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_cannot_steer_the_terminal() {
        assert_eq!(sentence("a\u{1B}[2Jb\nc", Direction::Ltr), "a\u{241B}[2Jb c");
        assert_eq!(sentence("a\u{202E}b", Direction::Ltr), "a<U+202E>b");
        assert_eq!(location("a\u{7}b.md", ":1:2"), "a\u{2407}b.md:1:2");
        assert_eq!(shown('\u{9B}').0, "<U+009B>");
    }

    #[test]
    fn a_line_begins_with_its_direction_and_only_where_one_is_in_doubt() {
        assert_eq!(
            sentence("\u{2066}status\u{2069} غير معروف", Direction::Rtl),
            "\u{200F}\u{2066}status\u{2069} غير معروف"
        );
        assert_eq!(sentence("\u{2068}status\u{2069} is unknown", Direction::Ltr), "status is unknown");
        assert_eq!(
            sentence("\u{2068}حالة\u{2069} is unknown", Direction::Ltr),
            "\u{200E}\u{2068}حالة\u{2069} is unknown"
        );
        assert_eq!(location("content/محضر.md", ":1:2"), "\u{200E}\u{2066}content/محضر.md\u{2069}:1:2");
        assert_eq!(source("title: عنوان"), "\u{200E}title: عنوان");
    }

    #[test]
    fn a_character_takes_the_cells_it_is_seen_in() {
        let cells = |text: &str| text.chars().map(|c| shown(c).1).collect::<Vec<_>>();
        assert_eq!(cells("aع\u{64E}漢\u{301}\u{202E}"), [1, 1, 0, 2, 0, 8]);
    }
}
