//! A text cut into words, digits and signs, each with its place; spaces are what lies between.

use super::flag::Flag;
use super::fold::{self, Class};
use super::lexicon::NONE;

/// A word, a run of digits or a sign.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    /// The first byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// Where its meanings are.
    pub entry: u32,
    /// What it can be.
    pub flags: Flag,
    /// What it is.
    pub kind: Kind,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    /// Letters, by the number of the word.
    Word {
        /// The word, folded.
        hash: u64,
        /// How many letters.
        letters: u16,
        /// The last of them, folded.
        last: u16,
        /// Whether it begins with a capital.
        capital: bool,
    },
    /// Digits: their value and how many they are. More than eighteen are counted and not valued.
    Digits {
        /// The value.
        value: u64,
        /// How many.
        count: u16,
    },
    /// One sign.
    Sign(char),
}

/// Cuts `text`, whose first byte is byte `base` of the whole; `find` tells where the meanings of a word or sign are,
/// and what it can be.
pub(super) fn cut(text: &str, base: u32, find: impl Fn(u64) -> (u32, Flag), tokens: &mut Vec<Token>) {
    let mut cutter = Cutter { text, at: 0, base, find, tokens };
    while cutter.at < text.len() {
        cutter.step();
    }
}

/// The numbers of the words and signs of some text, where nothing else is asked of them.
pub(super) fn hashes(text: &str) -> Vec<u64> {
    let mut tokens = Vec::new();
    cut(text, 0, |_| (NONE, Flag::default()), &mut tokens);
    tokens.iter().filter_map(Token::hash).collect()
}

impl Token {
    /// The number of a word or sign.
    #[inline]
    pub(super) fn hash(&self) -> Option<u64> {
        match self.kind {
            Kind::Word { hash, .. } => Some(hash),
            Kind::Sign(sign) => Some(fold::sign(sign)),
            Kind::Digits { .. } => None,
        }
    }
}

struct Cutter<'t, F> {
    text: &'t str,
    at: usize,
    base: u32,
    find: F,
    tokens: &'t mut Vec<Token>,
}

impl<F: Fn(u64) -> (u32, Flag)> Cutter<'_, F> {
    fn step(&mut self) {
        let (class, width) = fold::class_at(self.text, self.at);
        if let Class::Letter(..) = class {
            return self.word();
        }
        match class {
            Class::Digit(_) => self.digits(),
            Class::Letter(..) | Class::Nothing | Class::Space => self.at += width,
            Class::Sign => self.sign(width),
        }
    }

    fn word(&mut self) {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let (mut hash, mut letters, mut last) = (fold::EMPTY, 0u16, 0u16);
        let (mut at, mut end) = (start, start);
        loop {
            if bytes.get(at).is_some_and(u8::is_ascii)
                && let Some(bunch) = fold::bunch(bytes, at)
            {
                hash = fold::add_all(hash, bunch);
                letters = letters.saturating_add(bunch.count);
                last = bunch.last();
                at += usize::from(bunch.count);
                end = at;
            }
            let (class, width) = fold::class_at(self.text, at);
            // Nearly every character of a word is one letter; asking for that first is a guess that comes true.
            if let Class::Letter(letter, more) = class {
                hash = fold::add(hash, letter);
                last = letter;
                if more != 0 {
                    last = u16::from(more);
                    hash = fold::add(hash, last);
                }
                letters = letters.saturating_add(1);
                at += width;
                end = at;
                continue;
            }
            match class {
                Class::Nothing if at < self.text.len() => at += width,
                // The points of an abbreviation (a.m.) are not seen; what follows may hold only one letter more.
                Class::Sign if letters == 1 && bytes[at] == b'.' && self.is_lone_letter(at + 1) => at += 1,
                Class::Letter(..) | Class::Nothing | Class::Digit(_) | Class::Space | Class::Sign => break,
            }
        }
        // Most words are followed by a space.
        self.at = at + usize::from(bytes.get(at) == Some(&b' '));
        let capital = match bytes[start] {
            first @ ..0x80 => first.is_ascii_uppercase(),
            // Scripts beyond the Latin, Greek and Cyrillic ones have no capitals worth asking for.
            0xD5.. => false,
            _ => self.text[start..].chars().next().is_some_and(|c| c < '\u{0530}' && c.is_uppercase()),
        };
        let (entry, flags) = (self.find)(hash);
        self.push(start, end, entry, flags, Kind::Word { hash, letters, last, capital });
    }

    fn is_letter(&self, at: usize) -> bool {
        at < self.text.len() && matches!(fold::class_at(self.text, at).0, Class::Letter(..))
    }

    /// Whether one letter stands at a byte, and no other behind it.
    fn is_lone_letter(&self, at: usize) -> bool {
        self.is_letter(at) && !self.is_letter(at + fold::class_at(self.text, at).1)
    }

    fn digits(&mut self) {
        let start = self.at;
        let (mut value, mut count, mut end) = (0u64, 0u16, start);
        while self.at < self.text.len() {
            let (class, width) = fold::class_at(self.text, self.at);
            match class {
                Class::Digit(digit) => {
                    count = count.saturating_add(1);
                    if count <= 18 {
                        value = value * 10 + u64::from(digit);
                    }
                    end = self.at + width;
                }
                Class::Nothing => {}
                Class::Letter(..) | Class::Space | Class::Sign => break,
            }
            self.at += width;
        }
        self.push(start, end, NONE, Flag::default(), Kind::Digits { value, count });
    }

    fn sign(&mut self, width: usize) {
        let start = self.at;
        self.at += width;
        let Some(c) = self.text[start..].chars().next() else { return };
        // Within a word a hyphen or an apostrophe only joins.
        let joins = matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\'' | '\u{2019}' | '\u{02BC}');
        let follows = joins
            && self.is_letter(self.at)
            && self.tokens.last().is_some_and(|last| {
                matches!(last.kind, Kind::Word { .. }) && last.end as usize == start + self.base as usize
            });
        if !follows {
            let (entry, flags) = (self.find)(fold::sign(c));
            self.push(start, self.at, entry, flags, Kind::Sign(c));
        }
    }

    fn push(&mut self, start: usize, end: usize, entry: u32, flags: Flag, kind: Kind) {
        let place = |at: usize| self.base.saturating_add(u32::try_from(at).unwrap_or(u32::MAX));
        self.tokens.push(Token { start: place(start), end: place(end), entry, flags, kind });
    }
}
