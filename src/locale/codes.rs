//! The runs of a right-to-left sentence that must be kept from left to right: numbers with signs,
//! ranges, dates, times, percentages, amounts, addresses, file names, ids.
//!
//! After Arabic letters `31-13` would be displayed as 13-31, another law (UAX #9, rules W2 and N1).
//! A lone integer needs nothing, and neither do Latin words: their letters have a direction of
//! their own. A Latin phrase with a code in it is taken whole, or the code would be torn from it.

use std::ops::Range;

use super::bidi::letter_direction;
use super::{Direction, bidi};

/// The runs of `text` that must be isolated, in their order, as ranges of bytes. What already
/// stands in an isolate is left alone.
pub fn codes(text: &str) -> Vec<Range<usize>> {
    let tokens = tokens(text);
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let (length, is_code) = match phrase(text, &tokens[at..]) {
            0 => unit(text, &tokens[at..]),
            length => (length, has_code(text, &tokens[at..at + length])),
        };
        let end = at + length.max(1);
        if is_code {
            found.push(tokens[at].range.start..tokens[end - 1].range.end);
        }
        at = end;
    }
    found
}

/// How many tokens make one Latin phrase from its first word on; none when no word stands first.
/// UAX #9 displays such a phrase as one run, and isolating a part of it would tear it apart.
fn phrase(text: &str, tokens: &[Token]) -> usize {
    let starts = tokens.first().is_some_and(|first| {
        matches!(first.kind, Kind::Word | Kind::Code) && text[first.range.clone()].starts_with(is_letter)
    });
    if !starts {
        return 0;
    }
    let joined = |pair: &[Token]| {
        let between = text.get(pair[0].range.end..pair[1].range.start).unwrap_or_default();
        is_adjacent(text, &pair[0], &pair[1]) || matches!(between, ", " | "; " | ": ")
    };
    1 + tokens.windows(2).take_while(|pair| joined(pair)).count()
}

fn has_code(text: &str, tokens: &[Token]) -> bool {
    let mut at = 0;
    while at < tokens.len() {
        let (length, is_code) = unit(text, &tokens[at..]);
        if is_code {
            return true;
        }
        at += length.max(1);
    }
    false
}

/// A piece without spaces, trimmed of the punctuation of its sentence.
#[derive(Clone, Debug, PartialEq)]
struct Token {
    range: Range<usize>,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    /// Digits alone.
    Integer,
    /// Digits with signs, points and hyphens among them.
    Number,
    /// Anything else that must keep its order.
    Code,
    /// A percent sign alone.
    Percent,
    /// A sign or an abbreviation of a currency or a unit, which may belong to a number beside it.
    Unit,
    /// A long dash alone.
    Dash,
    /// A word, which has its direction from its letters.
    Word,
}

/// Currencies and units that are written beside a number, in Latin letters.
const UNITS: [&str; 31] = [
    "MAD", "DH", "DHS", "Dh", "Dhs", "DHs", "dh", "dhs", "MDH", "EUR", "USD", "GBP", "CHF", "XOF", "km", "m", "cm",
    "kg", "ha", "km²", "m²", "kB", "MB", "GB", "Ko", "Mo", "Go", "kWh", "MW", "°C", "h",
];

/// More groups of digits than any number or telephone number has.
const MOST_GROUPS: usize = 10;

/// How many tokens belong together from the first on, and whether they must be isolated.
fn unit(text: &str, tokens: &[Token]) -> (usize, bool) {
    let Some(first) = tokens.first() else {
        return (0, false);
    };
    let next_is = |at: usize, fits: &dyn Fn(&Token) -> bool| {
        tokens.get(at).is_some_and(|token| is_adjacent(text, &tokens[at - 1], token) && fits(token))
    };
    let is_number = |token: &Token| matches!(token.kind, Kind::Integer | Kind::Number);
    if matches!(first.kind, Kind::Percent | Kind::Unit) {
        let has_number = next_is(1, &is_number) && !(next_is(2, &|token| token.kind == first.kind));
        if has_number {
            let length = 1 + digits_together(text, &tokens[1..]);
            return (length, true);
        }
        return (1, false);
    }
    if !is_number(first) {
        return (1, first.kind == Kind::Code);
    }
    let mut length = digits_together(text, tokens);
    let is_dated = |at: usize| is_whole_range(text, &tokens[at - 2], &tokens[at]);
    if length == 1 && next_is(1, &|token| token.kind == Kind::Dash) && next_is(2, &is_number) && is_dated(2) {
        length = 3;
    }
    if next_is(length, &|token| matches!(token.kind, Kind::Percent | Kind::Unit)) {
        length += 1;
    }
    (length, length > 1 || first.kind == Kind::Number)
}

/// How many tokens make one number: groups of three digits, or the pairs of a telephone number.
fn digits_together(text: &str, tokens: &[Token]) -> usize {
    let of = |token: &Token| &text[token.range.clone()];
    let digits = |token: &Token| of(token).chars().filter(|c| c.is_numeric()).count();
    let Some(first) = tokens.first() else {
        return 0;
    };
    let mut groups = 1;
    let mut pieces = 1;
    let mut all = digits(first);
    let mut is_open = true;
    for pair in tokens.windows(2) {
        let is_integer = pair[1].kind == Kind::Integer && of(&pair[1]).chars().all(char::is_numeric);
        if !is_adjacent(text, &pair[0], &pair[1]) || !(is_integer || pair[1].kind == Kind::Number) {
            break;
        }
        let leading = of(&pair[1]).chars().take_while(|c| c.is_numeric()).count();
        if is_open && groups == pieces && leading == 3 && is_decimal_tail(of(&pair[1])) {
            groups += 1;
            is_open = is_integer;
        }
        if !is_integer || leading > 6 {
            break;
        }
        pieces += 1;
        all += leading;
        // No number is longer; so each token is looked at a few times and no more.
        if pieces > MOST_GROUPS {
            break;
        }
    }
    let start = of(first);
    let is_phone = (start.starts_with('+') || start.starts_with('0')) && pieces >= 3 && (8..=15).contains(&all);
    if is_phone {
        return pieces;
    }
    let unsigned = start.trim_start_matches(is_sign);
    let is_group = (1..=3).contains(&unsigned.chars().count()) && unsigned.chars().all(char::is_numeric);
    if is_group { groups } else { 1 }
}

/// Whether what follows the first three digits is a decimal fraction or a percent sign, if anything.
fn is_decimal_tail(piece: &str) -> bool {
    let tail = piece.trim_start_matches(char::is_numeric);
    let fraction = tail.trim_end_matches(is_percent).trim_start_matches(['.', ',', '٫']);
    fraction.chars().all(char::is_numeric)
}

/// Whether two numbers around a dash are the ends of one range: two years, two dates.
fn is_whole_range(text: &str, from: &Token, to: &Token) -> bool {
    let (from, to) = (&text[from.range.clone()], &text[to.range.clone()]);
    from.chars().count() == to.chars().count() && from.chars().count() >= 4
}

/// Whether two tokens stand one space apart.
fn is_adjacent(text: &str, first: &Token, second: &Token) -> bool {
    let between = text.get(first.range.end..second.range.start).unwrap_or_default();
    matches!(between, "" | " " | "\u{A0}" | "\u{202F}" | "\u{2009}")
}

/// Every piece of Latin letters, digits and the signs between them, in order.
fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut isolates = 0_usize;
    let mut at = 0;
    loop {
        at += outside(&text.as_bytes()[at..]);
        let Some(first) = text[at..].chars().next() else { return tokens };
        let start = at;
        at += first.len_utf8();
        match first {
            bidi::LRI | bidi::RLI | bidi::FSI => isolates += 1,
            bidi::PDI => isolates = isolates.saturating_sub(1),
            _ => {}
        }
        if isolates > 0 || !is_inside(first) {
            continue;
        }
        let is_address = is_address(&text[start..]);
        let rest = &text[at..];
        let length = rest.find(|c| !(is_inside(c) || is_address && is_in_address(c))).unwrap_or(rest.len());
        at += length;
        let (before, after) = (text[..start].chars().next_back(), rest[length..].chars().next());
        let range = trim(text, start..at, before, after);
        tokens.extend(kind(&text[range.clone()], is_address).map(|kind| Token { range, kind }));
    }
}

/// How many bytes at the beginning are spaces and Arabic letters, which no code has: nearly all of most texts.
fn outside(bytes: &[u8]) -> usize {
    let mut at = 0;
    loop {
        match bytes[at..] {
            [b' ' | b'\n', ..] => at += 1,
            // U+0600 to U+065F, before the digits, and U+0680 to U+06BF.
            [0xD8 | 0xDA, _, ..] | [0xD9, 0x80..=0x9F, ..] => at += 2,
            _ => return at,
        }
    }
}

/// Whether an address begins here, which reaches to the next space whatever letters it has.
fn is_address(text: &str) -> bool {
    ["http://", "https://", "ftp://", "mailto:", "www."]
        .iter()
        .any(|scheme| text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))
}

fn is_in_address(c: char) -> bool {
    !c.is_whitespace()
        && !matches!(c, '<' | '>' | '"' | '«' | '»' | '“' | '”' | '،' | '؛' | '؟')
        && !matches!(c, bidi::LRI | bidi::RLI | bidi::FSI | bidi::PDI)
}

/// Whether a character may stand inside a code.
#[inline]
fn is_inside(c: char) -> bool {
    // Most characters are one of these.
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' => return true,
        ' ' | '\n' | '\u{620}'..='\u{64A}' => return false,
        _ => {}
    }
    is_letter(c)
        || c.is_numeric()
        || is_percent(c)
        || is_currency(c)
        || is_dash(c)
        || "+−/\\.,:_@#~&=*°'’٫٬".contains(c)
}

fn is_letter(c: char) -> bool {
    letter_direction(c) == Some(Direction::Ltr)
}

fn is_sign(c: char) -> bool {
    matches!(c, '+' | '-' | '−' | '±')
}

fn is_percent(c: char) -> bool {
    matches!(c, '%' | '‰' | '٪')
}

fn is_currency(c: char) -> bool {
    matches!(c, '$' | '€' | '£')
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '–' | '—')
}

/// A piece without the punctuation that belongs to its sentence or joins it to the words around it.
fn trim(text: &str, range: Range<usize>, before: Option<char>, after: Option<char>) -> Range<usize> {
    let piece = &text[range.clone()];
    // A long dash between two spaces stands for itself: it may join the ends of a range.
    if matches!(piece, "–" | "—") {
        return range;
    }
    let follows_word = before.is_some_and(char::is_alphanumeric);
    let mut start = range.start;
    for (at, c) in piece.char_indices() {
        let next = piece[at + c.len_utf8()..].chars().next();
        start = range.start + at;
        if begins(c, next, follows_word && at == 0) {
            break;
        }
        start += c.len_utf8();
    }
    let precedes_word = after.is_some_and(char::is_alphanumeric);
    let has_letter = piece.chars().any(is_letter);
    let ends = |c: char| {
        let is_joint = is_dash(c) || c == '−' || c == '_' || c == '/' && !has_letter;
        let is_stop = ".,:;!?'’&~=\\*".contains(c) || matches!(c, ')' | ']') && !piece.contains(['(', '[']);
        !(is_stop || is_joint || precedes_word && !c.is_alphanumeric() && !is_percent(c))
    };
    let kept = text[start..range.end].rfind(ends);
    let end = kept.map_or(start, |at| start + at + text[start + at..].chars().next().map_or(0, char::len_utf8));
    start..end
}

/// Whether a code may begin with this character.
fn begins(c: char, next: Option<char>, follows_word: bool) -> bool {
    let next_digit = next.is_some_and(char::is_numeric);
    let next_letter = next.is_some_and(is_letter);
    if c.is_alphanumeric() || is_percent(c) || is_currency(c) || c == '°' {
        return true;
    }
    // After a word a hyphen joins; a plus and a true minus are signs even after «بـ».
    if matches!(c, '+' | '−' | '±') {
        return next_digit;
    }
    if follows_word {
        return false;
    }
    match c {
        '-' => next_digit || next == Some('-'),
        '#' | '@' | '/' | '~' | '_' | '.' => next_letter || c == '#' && next_digit || c == '~' && next == Some('/'),
        _ => false,
    }
}

/// What a trimmed piece is; nothing when nothing is left.
fn kind(piece: &str, is_address: bool) -> Option<Kind> {
    let last = piece.chars().next_back()?;
    if is_address {
        return Some(Kind::Code);
    }
    if piece.chars().all(char::is_numeric) {
        return Some(Kind::Integer);
    }
    if matches!(piece, "–" | "—") {
        return Some(Kind::Dash);
    }
    if piece.chars().all(is_percent) {
        return Some(Kind::Percent);
    }
    if piece.chars().all(is_currency) || UNITS.contains(&piece) {
        return Some(Kind::Unit);
    }
    let has_digit = piece.chars().any(char::is_numeric);
    let has_letter = piece.chars().any(is_letter);
    if has_digit && !has_letter {
        return Some(Kind::Number);
    }
    if !has_letter {
        return None;
    }
    let first = piece.chars().next()?;
    let is_word = !has_digit && is_letter(first) && is_letter(last) && !piece.contains(is_joint) && !is_dotted(piece);
    Some(if is_word { Kind::Word } else { Kind::Code })
}

/// Signs that join the parts of an id or an address and never those of a word.
fn is_joint(c: char) -> bool {
    matches!(c, '@' | '_' | '\\' | '=' | '~' | '#') || c == '/' || c == ':'
}

/// `report.pdf`, `example.org`: letters, a point, and a longer piece than an abbreviation has.
fn is_dotted(piece: &str) -> bool {
    piece.rsplit_once('.').is_some_and(|(_, ending)| ending.chars().count() >= 2)
}
