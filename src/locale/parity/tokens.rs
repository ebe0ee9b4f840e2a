//! A text cut into words, digits and signs, each with its place; spaces are what lies between.

use super::fold::{self, Class};

/// A word, a run of digits or a sign.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    /// The first byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
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
        /// Its last letters, folded; four at most.
        tail: u64,
        /// How many letters.
        letters: u16,
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

/// Cuts `text`, whose first byte is byte `base` of the whole.
pub(super) fn cut(text: &str, base: u32, tokens: &mut Vec<Token>) {
    let mut cutter = Cutter { text, at: 0, base, tokens };
    while cutter.at < text.len() {
        cutter.step();
    }
}

/// The last letters of a word as tokens keep them, and which of the kept bits they are.
pub(super) fn tail(ending: &str) -> (u64, u64) {
    let mut tokens = Vec::new();
    cut(ending, 0, &mut tokens);
    match tokens.first().map(|token| token.kind) {
        Some(Kind::Word { tail, letters, .. }) => {
            (tail, if letters >= 4 { u64::MAX } else { (1 << (16 * u32::from(letters))) - 1 })
        }
        _ => (1, 0),
    }
}

struct Cutter<'t> {
    text: &'t str,
    at: usize,
    base: u32,
    tokens: &'t mut Vec<Token>,
}

impl Cutter<'_> {
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
        let start = self.at;
        let (mut hash, mut tail, mut letters) = (fold::EMPTY, 0u64, 0u16);
        let (mut at, mut end) = (start, start);
        loop {
            let (class, width) = fold::class_at(self.text, at);
            // Nearly every character of a word is one letter; asking for that first is a guess that comes true.
            if let Class::Letter(letter, more) = class {
                hash = fold::add(hash, letter);
                tail = tail << 16 | u64::from(letter);
                if more != 0 {
                    hash = fold::add(hash, u16::from(more));
                    tail = tail << 16 | u64::from(more);
                }
                letters = letters.saturating_add(1);
                at += width;
                end = at;
                continue;
            }
            match class {
                Class::Nothing if at < self.text.len() => at += width,
                // The points of an abbreviation (a.m.) are not seen; what follows may hold only one letter more.
                Class::Sign if letters == 1 && self.text.as_bytes()[at] == b'.' && self.is_lone_letter(at + 1) => {
                    at += 1
                }
                Class::Letter(..) | Class::Nothing | Class::Digit(_) | Class::Space | Class::Sign => break,
            }
        }
        self.at = at;
        let first = self.text[start..].chars().next();
        // Scripts beyond the Latin, Greek and Cyrillic ones have no capitals worth asking for.
        let capital =
            first.is_some_and(|c| c.is_ascii_uppercase() || (c > '\u{7F}' && c < '\u{0530}' && c.is_uppercase()));
        self.push(start, end, Kind::Word { hash, tail, letters, capital });
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
        self.push(start, end, Kind::Digits { value, count });
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
            self.push(start, self.at, Kind::Sign(c));
        }
    }

    fn push(&mut self, start: usize, end: usize, kind: Kind) {
        let place = |at: usize| self.base.saturating_add(u32::try_from(at).unwrap_or(u32::MAX));
        self.tokens.push(Token { start: place(start), end: place(end), kind });
    }
}
