//! Which characters a text has: asked before it is looked through for one of them.

/// The characters of a text, each once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Characters {
    /// A bit for each of the characters below U+0800, which are those of most texts.
    low: [u64; 32],
    /// The others, in their order.
    high: Vec<char>,
}

impl Characters {
    /// Those of `text`.
    pub fn of(text: &str) -> Characters {
        let mut found = Characters { low: [0; 32], high: Vec::new() };
        for c in text.chars() {
            let number = u32::from(c) as usize;
            match found.low.get_mut(number / 64) {
                Some(bits) => *bits |= 1 << (number % 64),
                None => {
                    if let Err(place) = found.high.binary_search(&c) {
                        found.high.insert(place, c);
                    }
                }
            }
        }
        found
    }

    /// Whether the text has this one.
    pub fn has(&self, c: char) -> bool {
        let number = u32::from(c) as usize;
        match self.low.get(number / 64) {
            Some(bits) => bits & (1 << (number % 64)) != 0,
            None => self.high.binary_search(&c).is_ok(),
        }
    }

    /// Whether it has any of these.
    pub fn has_any(&self, of: impl IntoIterator<Item = char>) -> bool {
        of.into_iter().any(|c| self.has(c))
    }

    /// Whether it has one from U+0800 on that is such.
    pub fn has_high(&self, is_such: impl Fn(char) -> bool) -> bool {
        self.high.iter().any(|c| is_such(*c))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_its_own_characters_and_no_others() {
        let characters = Characters::of("قال «oui»\u{202f}!");
        assert!("قلا «»oui!\u{202f}".chars().all(|c| characters.has(c)));
        assert!(!characters.has_any("bك?\u{a0}–".chars()));
        assert!(characters.has_high(|c| c == '\u{202f}') && !characters.has_high(|c| c == '«'));
    }
}
