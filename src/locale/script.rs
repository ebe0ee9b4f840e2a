//! Which letters a language's script has, by Unicode's own data (UAX #24).

use icu_properties::props::Script;
use icu_properties::{CodePointMapData, PropertyParser};

use super::Locale;

/// How many letters of a text are of a script, and how many of others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Letters {
    /// Of the script.
    pub own: usize,
    /// Of any other.
    pub foreign: usize,
}

impl Locale {
    /// The letters of a text by their script; `None` when the language's script is a mixture that has
    /// no letters of its own in Unicode, such as `Jpan`.
    pub fn letters(&self, text: &str) -> Option<Letters> {
        letters_of(self.script(), text)
    }

    /// Whether this letter is of the language's script.
    pub fn writes(&self, letter: char) -> bool {
        self.letters(letter.encode_utf8(&mut [0; 4])).is_some_and(|letters| letters.own > 0)
    }
}

/// The letters of a text, of a script and of others.
pub(super) fn letters_of(script: &str, text: &str) -> Option<Letters> {
    let script = PropertyParser::<Script>::new().get_strict(script)?;
    let scripts = CodePointMapData::<Script>::new();
    let mut letters = Letters::default();
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        match scripts.get(c) {
            found if found == script => letters.own += 1,
            Script::Common | Script::Inherited => {}
            _ => letters.foreign += 1,
        }
    }
    Some(letters)
}
