//! Names that the site knows in each language: places and people, found in a text whatever surrounds them.

use super::lexicon::{Draft, Lexicon, Meaning};
use super::tokens::Token;
use crate::base::Lang;

/// The names of one language.
#[derive(Debug)]
pub struct Names {
    lexicon: Lexicon,
}

/// What the site calls its places and people, in each of its languages.
#[derive(Debug, Default)]
pub struct KnownNames {
    named: Vec<(Lang, String, u32)>,
    parents: Vec<Option<u32>>,
}

impl KnownNames {
    /// Adds something that has names, inside something else perhaps; returns its number.
    pub fn add(&mut self, parent: Option<u32>) -> u32 {
        self.parents.push(parent);
        u32::try_from(self.parents.len() - 1).unwrap_or(u32::MAX)
    }

    /// Gives it a name.
    pub fn name(&mut self, thing: u32, lang: Lang, name: &str) {
        // A short word is too often a word.
        if name.chars().count() >= 4 {
            self.named.push((lang, name.to_owned(), thing));
        }
    }

    /// Whether one stands inside the other: a province and its region are often said for each other.
    pub fn are_kin(&self, one: u32, other: u32) -> bool {
        self.line(one).any(|thing| thing == other) || self.line(other).any(|thing| thing == one)
    }

    fn line(&self, thing: u32) -> impl Iterator<Item = u32> + '_ {
        let parent = |thing: &u32| self.parents.get(*thing as usize).copied().flatten();
        std::iter::successors(Some(thing), parent).take(self.parents.len())
    }
}

impl Names {
    /// The names of one language; `joined` are the words that may be joined to a name.
    pub(super) fn new(known: &KnownNames, lang: Lang, joined: &[String]) -> Names {
        let mut draft = Draft { joined: joined.to_vec(), ..Draft::default() };
        for (_, name, thing) in known.named.iter().filter(|(of, ..)| *of == lang) {
            draft.add_joined(&without_dashes(name), Meaning::Hint(u64::from(*thing)));
        }
        Names { lexicon: Lexicon::new(draft) }
    }

    /// The name that begins at the first of some tokens, and how many it takes.
    pub(super) fn find(&self, tokens: &[Token]) -> Option<(usize, u32)> {
        if self.lexicon.is_empty() {
            return None;
        }
        let (entry, _) = self.lexicon.find(tokens.first()?.hash()?);
        let (length, phrase) = self.lexicon.meanings(entry, &tokens[1..]).next()?;
        match phrase.meaning {
            Meaning::Hint(thing) => u32::try_from(thing).ok().map(|thing| (length, thing)),
            _ => None,
        }
    }
}

/// Dashes between the parts of a name are written or not.
fn without_dashes(name: &str) -> String {
    name.replace(['\u{2013}', '\u{2014}', '-'], " ")
}
