//! Text of one direction kept in order inside text of the other (UAX #9): isolates, and the order
//! in which letters are seen. Where there is markup, `<bdi>` and `dir` do the same.
//!
//! Which runs of a right-to-left sentence need this is found by [`codes`].

use std::borrow::Cow;

use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

use super::Direction;
pub use super::codes::codes;

/// Opens what runs from left to right.
pub const LRI: char = '\u{2066}';
/// Opens what runs from right to left.
pub const RLI: char = '\u{2067}';
/// Opens what runs as its first strong letter does.
pub const FSI: char = '\u{2068}';
/// Closes what was opened last.
pub const PDI: char = '\u{2069}';

/// `text` kept from reordering what stands around it, where there is no markup to do so.
pub fn isolate(text: &str) -> String {
    isolate_with(FSI, text)
}

/// The same for what always runs from left to right: codes, numbers, addresses.
pub fn isolate_ltr(text: &str) -> String {
    isolate_with(LRI, text)
}

/// The same for what runs in a known direction, whatever its first letter is.
pub fn isolate_as(text: &str, direction: Direction) -> String {
    match direction {
        Direction::Ltr => isolate_with(LRI, text),
        Direction::Rtl => isolate_with(RLI, text),
    }
}

/// The text with every run that [`codes`] finds isolated from left to right.
pub fn isolate_codes(text: &str) -> Cow<'_, str> {
    let codes = codes(text);
    if codes.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut isolated = String::with_capacity(text.len() + 16);
    let mut at = 0;
    for range in codes {
        isolated.push_str(&text[at..range.start]);
        isolated.push_str(&isolate_ltr(&text[range.clone()]));
        at = range.end;
    }
    isolated.push_str(&text[at..]);
    Cow::Owned(isolated)
}

/// The text without isolates.
pub fn strip_isolates(text: &str) -> String {
    text.chars().filter(|c| !is_isolate(*c)).collect()
}

/// The text without isolates and direction marks: machine output carries no invisible character.
pub fn strip_controls(text: &str) -> String {
    text.chars().filter(|c| !is_isolate(*c) && !matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}')).collect()
}

/// The text escaped for HTML, its isolates as `<bdi>` elements, always balanced.
pub fn html(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    let (mut open, mut kept) = (0_usize, 0);
    for (at, sign) in text.char_indices().filter(|(_, c)| is_isolate(*c)) {
        escape(&text[kept..at], &mut html);
        kept = at + sign.len_utf8();
        match sign {
            PDI if open == 0 => {}
            PDI => {
                open -= 1;
                html.push_str("</bdi>");
            }
            _ => {
                open += 1;
                html.push_str(match sign {
                    LRI => "<bdi dir=\"ltr\">",
                    RLI => "<bdi dir=\"rtl\">",
                    _ => "<bdi>",
                });
            }
        }
    }
    escape(&text[kept..], &mut html);
    html.extend(std::iter::repeat_n("</bdi>", open));
    html
}

/// Adds the text, escaped for an attribute or an element, to what is written.
pub fn escape(text: &str, html: &mut String) {
    let mut kept = 0;
    for (at, sign) in text.bytes().enumerate() {
        let entity = match sign {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => continue,
        };
        html.push_str(&text[kept..at]);
        html.push_str(entity);
        kept = at + 1;
    }
    html.push_str(&text[kept..]);
}

/// The direction of the first letter that has one, as a browser finds it for `dir=auto`
/// (UAX #9, rules P2 and P3: what is isolated does not count).
pub fn first_strong(text: &str) -> Option<Direction> {
    let mut open = 0_usize;
    for c in text.chars() {
        match c {
            LRI | RLI | FSI => open += 1,
            PDI => open = open.saturating_sub(1),
            _ if open > 0 => {}
            _ => match direction_of(c) {
                None => {}
                found => return found,
            },
        }
    }
    None
}

/// Whether the text has a letter that runs in this direction.
pub fn has_letters_of(text: &str, direction: Direction) -> bool {
    text.chars().any(|c| c.is_alphabetic() && direction_of(c) == Some(direction))
}

/// The direction a character has by itself; digits and signs have none.
#[inline]
pub fn direction_of(c: char) -> Option<Direction> {
    // What nearly every text is made of is known without looking it up.
    match c {
        'a'..='z' | 'A'..='Z' | 'à'..='ö' | 'ø'..='ÿ' => return Some(Direction::Ltr),
        '\0'..='\u{7F}' => return None,
        '\u{0620}'..='\u{064A}' => return Some(Direction::Rtl),
        _ => {}
    }
    match bidi_class(c) {
        BidiClass::L => Some(Direction::Ltr),
        BidiClass::R | BidiClass::AL => Some(Direction::Rtl),
        _ => None,
    }
}

/// The characters of each line from left to right as they are seen, without isolates.
pub fn display_order(text: &str, base: Direction) -> String {
    let level = match base {
        Direction::Ltr => Level::ltr(),
        Direction::Rtl => Level::rtl(),
    };
    let info = BidiInfo::new(text, Some(level));
    let lines: Vec<String> = info
        .paragraphs
        .iter()
        .map(|paragraph| strip_controls(&info.reorder_line(paragraph, paragraph.range.clone())))
        .collect();
    lines.concat()
}

fn isolate_with(open: char, text: &str) -> String {
    if text.is_empty() || is_isolated(text) {
        return text.to_owned();
    }
    format!("{open}{}{PDI}", balanced(text))
}

fn is_isolate(c: char) -> bool {
    matches!(c, LRI | RLI | FSI | PDI)
}

/// Whether the whole text already stands in one isolate.
fn is_isolated(text: &str) -> bool {
    let mut open = 0_usize;
    let mut rest = text.chars().peekable();
    if !matches!(rest.peek(), Some(&(LRI | RLI | FSI))) {
        return false;
    }
    while let Some(c) = rest.next() {
        match c {
            LRI | RLI | FSI => open += 1,
            PDI => open -= 1,
            _ => {}
        }
        if open == 0 {
            return rest.next().is_none();
        }
    }
    false
}

/// The text with isolates that are neither left open nor closed twice, so that it cannot close
/// what stands around it.
fn balanced(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut open = 0_usize;
    for c in text.chars() {
        match c {
            LRI | RLI | FSI => open += 1,
            PDI if open == 0 => continue,
            PDI => open -= 1,
            _ => {}
        }
        kept.push(c);
    }
    kept.extend(std::iter::repeat_n(PDI, open));
    kept
}
