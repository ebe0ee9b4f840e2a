//! Letters as a reader takes them: without case, accents, vowel signs or the hand of a keyboard.
//!
//! Words are compared by a number made of their folded letters, so that looking one up copies nothing.
//! This is about scripts and knows no language.

/// The number of a word without letters yet.
pub(super) const EMPTY: u64 = 0;

/// What a character is within a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// A letter, as it folds; some become two, else the second is NUL.
    Letter(u16, u8),
    /// A digit of whatever set.
    Digit(u8),
    /// Something that no reader sees or that only colours a letter.
    Nothing,
    /// A space.
    Space,
    /// Everything else.
    Sign,
}

/// The number of a word with one more letter: each has seven bits of its own until the tenth, so that two short words
/// hardly ever share a number, and several letters are added at once.
#[inline]
pub(super) fn add(word: u64, letter: u16) -> u64 {
    word.rotate_left(BITS) ^ u64::from(letter)
}

/// The number of a word with all letters of a bunch.
#[inline]
pub(super) fn add_all(word: u64, bunch: Bunch) -> u64 {
    word.rotate_left(BITS * u32::from(bunch.count)) ^ bunch.letters
}

/// How many bits of a number are a letter's own.
const BITS: u32 = 7;

/// Letters of ASCII that stand side by side, eight at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bunch {
    /// How many.
    pub count: u16,
    /// Their number, as if they were a word.
    letters: u64,
}

impl Bunch {
    /// The last letter.
    pub(super) fn last(self) -> u16 {
        (self.letters & ((1 << BITS) - 1)) as u16
    }
}

/// The letters of ASCII that begin at a byte, unless the text ends within the next eight bytes.
#[inline]
pub(super) fn bunch(text: &[u8], at: usize) -> Option<Bunch> {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const HIGHEST: u64 = EACH * 0x80;
    let eight = u64::from_be_bytes(*text.get(at..)?.first_chunk()?);
    // Small letters; a sum reaches the highest bit of its byte from `a` on, another one behind `z`.
    let small = eight | (EACH * 0x20);
    let ascii = small & !HIGHEST;
    let is_letter =
        (ascii + EACH * u64::from(0x80 - b'a')) & !(ascii + EACH * u64::from(0x7F - b'z')) & !eight & HIGHEST;
    let bytes = (!is_letter & HIGHEST).leading_zeros() / 8;
    if bytes == 0 {
        return None;
    }
    // Eight bits become seven, two, four and eight letters at a time.
    let letters = small >> (64 - 8 * bytes);
    let letters = (letters & 0x007F_007F_007F_007F) | ((letters & 0x7F00_7F00_7F00_7F00) >> 1);
    let letters = (letters & 0x0000_3FFF_0000_3FFF) | ((letters & 0x3FFF_0000_3FFF_0000) >> 2);
    let letters = (letters & 0x0FFF_FFFF) | ((letters & 0x0FFF_FFFF_0000_0000) >> 4);
    Some(Bunch { count: bytes as u16, letters })
}

/// The number of a sign.
pub(super) fn sign(c: char) -> u64 {
    add(EMPTY, low(c))
}

/// The number of a whole word; of several words when they are put together in turn.
pub(super) fn word(text: &str) -> u64 {
    letters(text).fold(EMPTY, add)
}

/// The number of an address or a reference, which are long and differ in a sign or two.
pub(super) fn code(text: &str) -> u64 {
    letters(text).fold(EMPTY, |code, letter| spread(code.rotate_left(5) ^ u64::from(letter)))
}

/// A number whose highest bits depend on all its bits.
#[inline]
pub(super) fn spread(number: u64) -> u64 {
    number.wrapping_mul(0x517c_c1b7_2722_0a95)
}

/// Letters, digits and signs as they fold.
fn letters(text: &str) -> impl Iterator<Item = u16> + '_ {
    text.chars().flat_map(|c| {
        let (letter, more) = match class(c) {
            Class::Letter(letter, more) => (Some(letter), (more != 0).then_some(u16::from(more))),
            Class::Digit(digit) => (Some(u16::from(b'0' + digit)), None),
            Class::Sign => (Some(low(c)), None),
            Class::Nothing | Class::Space => (None, None),
        };
        letter.into_iter().chain(more)
    })
}

/// The letters of a text from its last one on, as they fold; of what becomes two, both.
pub(super) fn backwards(text: &str) -> impl Iterator<Item = u16> + '_ {
    text.chars().rev().flat_map(|c| {
        let (letter, more) = match class(c) {
            Class::Letter(letter, more) => (Some(letter), (more != 0).then_some(u16::from(more))),
            Class::Digit(_) | Class::Sign | Class::Nothing | Class::Space => (None, None),
        };
        more.into_iter().chain(letter)
    })
}

/// The class of the character that begins at a byte, and how many bytes it has.
#[inline]
pub(super) fn class_at(text: &str, at: usize) -> (Class, usize) {
    let bytes = text.as_bytes();
    match (bytes.get(at), bytes.get(at + 1)) {
        (Some(byte), _) if *byte < 0x80 => (TABLE[*byte as usize], 1),
        // All of Latin with its accents and all of Arabic have two bytes.
        (Some(byte), Some(next)) if *byte < 0xE0 => (TABLE[(*byte as usize & 0x1F) << 6 | (*next as usize & 0x3F)], 2),
        _ => class_of_others(text, at),
    }
}

#[cold]
fn class_of_others(text: &str, at: usize) -> (Class, usize) {
    match text.get(at..).and_then(|rest| rest.chars().next()) {
        Some(c) => (class(c), c.len_utf8()),
        None => (Class::Nothing, 1),
    }
}

/// What `c` is.
pub(super) fn class(c: char) -> Class {
    let code = u32::from(c);
    if code < 0x800 {
        return TABLE[code as usize];
    }
    match c {
        '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'
        | '\u{2066}'..='\u{2069}'
        | '\u{FEFF}'
        | '\u{FE0F}' => Class::Nothing,
        '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => Class::Space,
        c if c.is_alphabetic() => Class::Letter(low(c), 0),
        _ => Class::Sign,
    }
}

/// The part of a code point that is counted; letters beyond it are told apart well enough by their neighbours.
fn low(c: char) -> u16 {
    (u32::from(c) & 0xFFFF) as u16
}

/// The classes of all characters of one and two bytes.
static TABLE: [Class; 0x800] = table();

const fn table() -> [Class; 0x800] {
    let mut table = [Class::Sign; 0x800];
    let mut code = 0;
    while code < table.len() {
        table[code] = of(code as u16);
        code += 1;
    }
    table
}

const fn of(code: u16) -> Class {
    match code {
        // Letters and digits of ASCII; space, tab and line ends.
        0x61..=0x7A => Class::Letter(code, 0),
        0x41..=0x5A => Class::Letter(code + 0x20, 0),
        0x30..=0x39 => Class::Digit((code - 0x30) as u8),
        0x20 | 0x09 | 0x0A | 0x0D | 0xA0 => Class::Space,
        0x00..=0x7F => Class::Sign,
        0x660..=0x669 => Class::Digit((code - 0x660) as u8),
        0x6F0..=0x6F9 => Class::Digit((code - 0x6F0) as u8),
        // Vowel signs, tatweel, the Arabic letter mark, the soft hyphen, combining accents.
        0x64B..=0x65F | 0x670 | 0x640 | 0x61C | 0xAD | 0x300..=0x36F => Class::Nothing,
        0xAA | 0xBA | 0xB2 | 0xB3 => Class::Letter(code, 0),
        0xC0..=0x17F => latin(code),
        0x180..=0x2AF => Class::Letter(code, 0),
        // Greek and Cyrillic capitals become small.
        0x391..=0x3A9 | 0x410..=0x42F => Class::Letter(code + 0x20, 0),
        0x400..=0x40F => Class::Letter(code + 0x50, 0),
        0x370..=0x373 | 0x376..=0x377 | 0x37B..=0x37D | 0x386 | 0x388..=0x52F => Class::Letter(code, 0),
        0x531..=0x556 | 0x561..=0x587 | 0x5D0..=0x5EA => Class::Letter(code, 0),
        0x620..=0x6FF => arabic(code),
        0x750..=0x77F | 0x710..=0x72F => Class::Letter(code, 0),
        _ => Class::Sign,
    }
}

const fn arabic(code: u16) -> Class {
    let letter = match code {
        // The forms of alef; of yeh; teh marbuta; waw with hamza; the forms of kaf.
        0x622 | 0x623 | 0x625 | 0x671 => 0x627,
        0x649 | 0x6CC | 0x626 => 0x64A,
        0x629 => 0x647,
        0x624 => 0x648,
        0x6A9 | 0x6AF | 0x6AD => 0x643,
        0x620..=0x63F | 0x641..=0x64A | 0x66E..=0x66F | 0x672..=0x6D3 => code,
        0x6D5 | 0x6EE..=0x6EF | 0x6FA..=0x6FC | 0x6FF => code,
        _ => return Class::Sign,
    };
    Class::Letter(letter, 0)
}

const fn latin(code: u16) -> Class {
    let letter = match code {
        0xC6 | 0xE6 => return Class::Letter(b'a' as u16, b'e'),
        0x152 | 0x153 => return Class::Letter(b'o' as u16, b'e'),
        0xDF => return Class::Letter(b's' as u16, b's'),
        0xD7 | 0xF7 => return Class::Sign,
        0xC0..=0xC5 | 0xE0..=0xE5 | 0x100..=0x105 => b'a',
        0xC7 | 0xE7 | 0x106..=0x10D => b'c',
        0xC8..=0xCB | 0xE8..=0xEB | 0x112..=0x11B => b'e',
        0xCC..=0xCF | 0xEC..=0xEF | 0x128..=0x131 => b'i',
        0xD1 | 0xF1 | 0x143..=0x148 => b'n',
        0xD2..=0xD6 | 0xD8 | 0xF2..=0xF6 | 0xF8 | 0x14C..=0x151 => b'o',
        0xD9..=0xDC | 0xF9..=0xFC | 0x168..=0x173 => b'u',
        0xDD | 0xFD | 0xFF | 0x176..=0x178 => b'y',
        0x11C..=0x123 => b'g',
        0x15A..=0x161 => b's',
        0x179..=0x17E => b'z',
        // Capitals and small letters stand in pairs.
        0x100..=0x17F => return Class::Letter(code | 1, 0),
        _ => return Class::Letter(code, 0),
    };
    Class::Letter(letter as u16, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_word_is_the_same_however_it_is_typed() {
        for (one, other) in [
            ("أربعة", "اربعه"),
            ("مِئَة", "مئة"),
            ("Décembre", "DECEMBRE"),
            ("cœur", "coeur"),
            ("بـ", "ب"),
            ("\u{2068}T2\u{2069}", "t٢"),
        ] {
            assert_eq!(word(one), word(other), "{one} {other}");
        }
        assert_ne!(word("مئة"), word("مائة"));
        assert_ne!(code("www.example.org/12"), code("www.example.org/21"));
    }

    #[test]
    fn letters_make_the_same_number_one_by_one_and_together() {
        for (text, count) in
            [("a bcdefgh", 1), ("Zebra, no", 5), ("ABCDEFGHI", 8), ("abcdefg{", 7), ("az`@[zzz", 2), ("abcé et", 3)]
        {
            let bunch = bunch(text.as_bytes(), 0).unwrap();
            assert_eq!(
                (bunch.count, add_all(5, bunch)),
                (count, letters(&text[..count.into()]).fold(5, add)),
                "{text}"
            );
        }
        for text in ["1 year ago", " abcdefgh", "été 2024", "short"] {
            assert_eq!(bunch(text.as_bytes(), 0), None, "{text}");
        }
    }
}
