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
        // No code has an isolate in it.
        isolated.push(LRI);
        isolated.push_str(&text[range.clone()]);
        isolated.push(PDI);
        at = range.end;
    }
    isolated.push_str(&text[at..]);
    Cow::Owned(isolated)
}

/// Whether the text has an isolate.
pub fn has_isolates(text: &str) -> bool {
    // All four begin with these two bytes.
    text.as_bytes().windows(2).any(|pair| pair == [0xE2, 0x81]) && text.contains(is_isolate)
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
    let bytes = text.as_bytes();
    let mut open = 0_usize;
    let (mut kept, mut at) = (0, 0);
    // An isolate begins with the byte E2.
    while let Some(next) = position(&bytes[at..], |byte| entity(byte).is_some() || byte == 0xE2) {
        at += next;
        let (length, written) = match bytes[at..] {
            [0xE2, 0x81, sign @ 0xA6..=0xA8, ..] => {
                open += 1;
                (3, ["<bdi dir=\"ltr\">", "<bdi dir=\"rtl\">", "<bdi>"][usize::from(sign - 0xA6)])
            }
            [0xE2, 0x81, 0xA9, ..] => {
                let is_open = open > 0;
                open = open.saturating_sub(1);
                (3, if is_open { "</bdi>" } else { "" })
            }
            [sign, ..] if let Some(entity) = entity(sign) => (1, entity),
            _ => {
                at += 1;
                continue;
            }
        };
        html.push_str(&text[kept..at]);
        html.push_str(written);
        at += length;
        kept = at;
    }
    html.push_str(&text[kept..]);
    html.push_str(&"</bdi>".repeat(open));
    html
}

/// Adds the text, escaped for an attribute or an element, to what is written.
pub fn escape(text: &str, html: &mut String) {
    let bytes = text.as_bytes();
    let mut kept = 0;
    while let Some(next) = position(&bytes[kept..], |byte| entity(byte).is_some()) {
        let at = kept + next;
        html.push_str(&text[kept..at]);
        html.push_str(entity(bytes[at]).unwrap_or_default());
        kept = at + 1;
    }
    html.push_str(&text[kept..]);
}

/// How HTML writes a sign that means something else there.
#[inline]
fn entity(sign: u8) -> Option<&'static str> {
    match sign {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'"' => Some("&quot;"),
        b'\'' => Some("&#39;"),
        _ => None,
    }
}

/// Where the first byte stands that is asked for; many bytes are looked at together, because most texts have none.
#[inline]
fn position(bytes: &[u8], is_asked: impl Fn(u8) -> bool) -> Option<usize> {
    let (bunches, _) = bytes.as_chunks::<16>();
    let has = |bunch: &[u8; 16]| bunch.iter().fold(false, |found, byte| found | is_asked(*byte));
    let passed = bunches.iter().take_while(|bunch| !has(bunch)).count() * 16;
    bytes[passed..].iter().position(|byte| is_asked(*byte)).map(|at| passed + at)
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
    // Letters that run from right to left begin with a byte from D6 on; of the signs that begin with E2 none is such a letter.
    let may_be = |byte: u8| byte >= 0xD6 && byte != 0xE2;
    if direction == Direction::Rtl && !text.bytes().fold(false, |found, byte| found | may_be(byte)) {
        return false;
    }
    text.chars().any(|c| letter_direction(c) == Some(direction))
}

/// The direction of a letter; none for what is no letter.
pub fn letter_direction(c: char) -> Option<Direction> {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2B8}' => {
            Some(Direction::Ltr)
        }
        '\0'..='\u{7F}' | '\u{2000}'..='\u{2070}' => None,
        '\u{620}'..='\u{64A}' => Some(Direction::Rtl),
        _ if c.is_alphabetic() => direction_of(c),
        _ => None,
    }
}

/// The direction a character has by itself; digits and signs have none.
#[inline]
pub fn direction_of(c: char) -> Option<Direction> {
    // Nearly all characters of nearly all texts; the table of Unicode is searched for the others.
    match c {
        'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2B8}' => {
            return Some(Direction::Ltr);
        }
        '\0'..='\u{7F}' => return None,
        '\u{620}'..='\u{64A}' => return Some(Direction::Rtl),
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
