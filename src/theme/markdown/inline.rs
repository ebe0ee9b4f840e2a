//! Words inside a line: escaped, and what runs the other way isolated, so that nothing around it moves.

use std::borrow::Cow;
use std::ops::Range;

use crate::locale::{Direction, bidi};

/// Words inside a line as HTML. Among words that run from right to left codes are isolated; among
/// words that run from left to right, phrases of the other direction are.
pub fn inline(text: &str, direction: Direction) -> String {
    bidi::html(&isolated(text, direction))
}

/// The same for an attribute, where there is no markup: isolates are characters.
pub fn attribute(text: &str, direction: Direction) -> String {
    escape(&isolated(text, direction))
}

/// The text escaped for an attribute or an element, and nothing else.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    bidi::escape(text, &mut escaped);
    escaped
}

/// The text with isolates around what runs the other way; doing it again changes nothing.
pub fn isolated(text: &str, direction: Direction) -> Cow<'_, str> {
    match direction {
        Direction::Rtl => bidi::isolate_codes(text),
        Direction::Ltr => isolate_phrases(text),
    }
}

fn isolate_phrases(text: &str) -> Cow<'_, str> {
    // Most texts have no such letter.
    if text.is_ascii() || !bidi::has_letters_of(text, Direction::Rtl) {
        return Cow::Borrowed(text);
    }
    let mut isolated = String::with_capacity(text.len() + 16);
    let mut at = 0;
    for range in phrases(text) {
        isolated.push_str(&text[at..range.start]);
        isolated.push(bidi::RLI);
        isolated.push_str(&bidi::isolate_codes(&text[range.clone()]));
        isolated.push(bidi::PDI);
        at = range.end;
    }
    isolated.push_str(&text[at..]);
    Cow::Owned(isolated)
}

/// The phrases that run from right to left: from a letter to the last one before a letter of the other
/// direction, with the number that follows it and the bracket that closes what was opened inside.
fn phrases(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut isolates = 0_usize;
    let mut current: Option<Range<usize>> = None;
    for (at, c) in text.char_indices() {
        let ends = match c {
            bidi::LRI | bidi::RLI | bidi::FSI => {
                isolates += 1;
                true
            }
            bidi::PDI => {
                isolates = isolates.saturating_sub(1);
                true
            }
            _ if isolates > 0 => true,
            _ => match bidi::direction_of(c).filter(|_| c.is_alphabetic()) {
                Some(Direction::Ltr) => true,
                Some(Direction::Rtl) => {
                    let phrase = current.get_or_insert(at..at);
                    phrase.end = at + c.len_utf8();
                    false
                }
                None => false,
            },
        };
        if ends {
            found.extend(current.take());
        }
    }
    found.extend(current);
    found.into_iter().map(|range| widen(text, range)).collect()
}

const PAIRS: [(char, char); 6] = [('(', ')'), ('[', ']'), ('«', '»'), ('“', '”'), ('‘', '’'), ('{', '}')];

fn widen(text: &str, mut range: Range<usize>) -> Range<usize> {
    // Marks on the last letter belong to it.
    let marks = text[range.end..].chars().take_while(|c| is_mark(*c)).map(char::len_utf8).sum::<usize>();
    range.end += marks;
    range.end += number(&text[range.end..]);
    loop {
        let inside = &text[range.clone()];
        let count = |c: char| inside.matches(c).count();
        let next = text[range.end..].chars().next();
        let before = text[..range.start].chars().next_back();
        let closes = PAIRS.iter().find(|(open, close)| next == Some(*close) && count(*open) > count(*close));
        let opens = PAIRS.iter().find(|(open, close)| before == Some(*open) && count(*close) > count(*open));
        match (closes, opens) {
            (Some((_, close)), _) => range.end += close.len_utf8(),
            (None, Some((open, _))) => range.start -= open.len_utf8(),
            (None, None) => return range,
        }
    }
}

/// Vowel signs and other marks that stand on the letter before them (Unicode, Arabic block).
fn is_mark(c: char) -> bool {
    matches!(c, '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06ED}')
}

/// How many bytes the number takes that follows a phrase after a space, if one does.
fn number(after: &str) -> usize {
    let spaces = after.len() - after.trim_start_matches([' ', '\u{A0}']).len();
    let rest = &after[spaces..];
    let inside = |c: char| c.is_numeric() || ".,:/-–٫٬".contains(c);
    let piece = &rest[..rest.find(|c| !inside(c)).unwrap_or(rest.len())];
    let piece = piece.trim_end_matches(|c: char| !c.is_numeric());
    let follows = rest[piece.len()..].chars().next();
    let is_number = piece.starts_with(|c: char| c.is_numeric()) && !follows.is_some_and(char::is_alphanumeric);
    if spaces == 0 || !is_number {
        return 0;
    }
    let percent = if rest[piece.len()..].starts_with('%') { 1 } else { 0 };
    spaces + piece.len() + percent
}
