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
        let Some((c, width)) = self.peek(self.at) else {
            self.at = self.text.len();
            return;
        };
        match fold::class(c) {
            Class::Letter(..) => self.word(),
            Class::Digit(_) => self.digits(),
            Class::Nothing | Class::Space => self.at += width,
            Class::Sign => self.sign(c, width),
        }
    }

    /// The character at a byte, and how wide it is.
    fn peek(&self, at: usize) -> Option<(char, usize)> {
        let byte = *self.text.as_bytes().get(at)?;
        if byte < 0x80 {
            return Some((char::from(byte), 1));
        }
        let c = self.text.get(at..)?.chars().next()?;
        Some((c, c.len_utf8()))
    }

    fn word(&mut self) {
        let start = self.at;
        // Scripts beyond the Latin, Greek and Cyrillic ones have no capitals worth asking for.
        let capital = self.peek(start).is_some_and(|(c, _)| c < '\u{0530}' && c.is_uppercase());
        let (mut hash, mut tail, mut letters) = (fold::EMPTY, 0u64, 0u16);
        let mut end = start;
        while let Some((c, width)) = self.peek(self.at) {
            match fold::class(c) {
                Class::Letter(letter, more) => {
                    hash = fold::add(hash, letter);
                    tail = tail << 16 | u64::from(u32::from(letter) & 0xFFFF);
                    letters = letters.saturating_add(1);
                    if let Some(more) = more {
                        hash = fold::add(hash, more);
                        tail = tail << 16 | u64::from(u32::from(more) & 0xFFFF);
                    }
                    end = self.at + width;
                }
                Class::Nothing => {}
                // The points of an abbreviation (a.m.) are not seen.
                Class::Sign if c == '.' && letters == 1 && self.is_letter(self.at + 1) && self.is_short(self.at + 1) => {
                    // What follows may hold only one letter more.
                }
                Class::Digit(_) | Class::Space | Class::Sign => break,
            }
            self.at += width;
        }
        self.push(start, end, Kind::Word { hash, tail, letters, capital });
    }

    fn is_letter(&self, at: usize) -> bool {
        self.peek(at).is_some_and(|(c, _)| matches!(fold::class(c), Class::Letter(..)))
    }

    /// Whether only one letter stands at a byte.
    fn is_short(&self, at: usize) -> bool {
        let next = self.peek(at).map_or(at, |(_, width)| at + width);
        !self.is_letter(next)
    }

    fn digits(&mut self) {
        let start = self.at;
        let (mut value, mut count, mut end) = (0u64, 0u16, start);
        while let Some((c, width)) = self.peek(self.at) {
            match fold::class(c) {
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

    fn sign(&mut self, c: char, width: usize) {
        let start = self.at;
        self.at += width;
        // Within a word a hyphen or an apostrophe only joins.
        let joins = matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\'' | '\u{2019}' | '\u{02BC}');
        let follows = matches!(self.tokens.last(), Some(last) if matches!(last.kind, Kind::Word { .. })
            && last.end as usize == start + self.base as usize);
        if joins && follows && self.is_letter(self.at) {
            return;
        }
        self.push(start, self.at, Kind::Sign(c));
    }

    fn push(&mut self, start: usize, end: usize, kind: Kind) {
        let place = |at: usize| self.base.saturating_add(u32::try_from(at).unwrap_or(u32::MAX));
        self.tokens.push(Token { start: place(start), end: place(end), kind });
    }
}
