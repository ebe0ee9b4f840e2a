//! Neutral things become the words of one language: messages, numbers, dates, lists, order, direction.
//!
//! No language is known here by its name. Its habits stand in `i18n/<lang>/locale.yaml` and its
//! words in `i18n/<lang>/*.ftl`; what is missing there is reported, never guessed.

pub mod bidi;
pub mod catalog;
mod codes;
mod date;
mod direction;
mod fallback;
mod ftl;
mod habits;
pub mod hijri;
mod layers;
pub mod lint;
mod list;
mod number;
mod order;
pub mod parity;
mod pattern;
mod plural_rules;
mod plurals;
mod script;
pub mod search;
mod speak;
mod table;
pub mod typography;

use std::sync::Arc;

pub use catalog::{Catalog, CatalogMessage};
pub use direction::Direction;
pub use list::ListKind;
pub use plurals::Category;
pub use script::Letters;
pub use speak::{Fault, Form, Spoken};

use crate::base::{Diagnostics, Lang, SourceTree};
use crate::read::Read;
use habits::Habits;

/// Every language that is spoken, cheap to clone and to share between threads.
#[derive(Clone, Debug)]
pub struct Locales {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    /// In the order of their codes.
    locales: Vec<Locale>,
    /// Who speaks when nobody can.
    nobody: Locale,
}

/// One language: its words and how it writes what is not a word. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Locale {
    lang: Lang,
    habits: Arc<Habits>,
    catalog: Arc<Catalog>,
    reader: Arc<parity::Reader>,
    /// Who speaks, in this order, when this language has no words yet.
    next: Vec<Locale>,
}

impl Locales {
    /// The languages of these files, the weakest layer first: the program's own, the theme's, the
    /// site's. A stronger layer replaces messages and keys one by one. Only `i18n/` is looked at.
    pub fn read(layers: &[&SourceTree]) -> Read<Locales> {
        let layers: Vec<(&SourceTree, &str)> = layers.iter().map(|layer| (*layer, "")).collect();
        layers::read(&layers)
    }

    /// The same, where a layer's `i18n/` stands in a folder of its tree, such as `themes/default`.
    pub fn read_in(layers: &[(&SourceTree, &str)]) -> Read<Locales> {
        layers::read(layers)
    }

    fn new(locales: Vec<Locale>) -> Locales {
        let lang = Lang::UNDETERMINED;
        let habits = Habits::unknown(lang);
        let reader = parity::Reader::new(lang, &habits, None, &mut Diagnostics::new());
        let nobody = Locale::new(lang, habits, Catalog::default(), reader);
        Locales { inner: Arc::new(Inner { locales, nobody }) }
    }

    /// The language, if it is spoken.
    pub fn get(&self, lang: Lang) -> Option<&Locale> {
        self.iter().find(|locale| locale.lang == lang)
    }

    /// The language; else the first that is spoken; else one that shows what is missing.
    pub fn or_default(&self, lang: Lang) -> &Locale {
        self.get(lang).or_else(|| self.iter().next()).unwrap_or(&self.inner.nobody)
    }

    /// The direction of what is written in `lang`: that of its script, also where only its region is not
    /// known; where the language is not known at all, that of the words.
    pub fn direction_of(&self, lang: Lang, words: &str) -> Direction {
        let primary = || lang.code().split('-').next().and_then(Lang::new);
        let known = self.get(lang).or_else(|| self.get(primary()?)).map(Locale::direction);
        known.or_else(|| bidi::first_strong(words)).unwrap_or(Direction::Ltr)
    }

    /// Whether a language is spoken here, or named by one that is; with or without its region.
    pub fn knows(&self, lang: Lang) -> bool {
        let primary = lang.code().split('-').next().and_then(Lang::new).unwrap_or(lang);
        let is_known =
            |lang: Lang| self.get(lang).is_some() || self.iter().any(|locale| locale.language_name(lang).is_some());
        is_known(lang) || is_known(primary)
    }

    /// Every language, in the order of their codes.
    pub fn iter(&self) -> impl Iterator<Item = &Locale> {
        self.inner.locales.iter()
    }
}

impl Default for Locales {
    fn default() -> Locales {
        Locales::new(Vec::new())
    }
}

impl Locale {
    fn new(lang: Lang, habits: Habits, catalog: Catalog, reader: parity::Reader) -> Locale {
        let (habits, catalog, reader) = (Arc::new(habits), Arc::new(catalog), Arc::new(reader));
        Locale { lang, habits, catalog, reader, next: Vec::new() }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The direction of its script.
    pub fn direction(&self) -> Direction {
        self.habits.direction
    }

    /// Its script, as ISO 15924 names it.
    pub fn script(&self) -> &str {
        &self.habits.script
    }

    /// The tag whose habits it follows, such as `ar-MA`.
    pub fn region(&self) -> &str {
        &self.habits.region
    }

    /// Its name in itself.
    pub fn name(&self) -> &str {
        &self.habits.name
    }

    /// The three letters by which catalogues know it (ISO 639-3), if its file says so.
    pub fn three_letters(&self) -> Option<&str> {
        self.habits.three_letters.as_deref()
    }

    /// Its words.
    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// What reads its words, to compare the versions of a text.
    pub fn reader(&self) -> &parity::Reader {
        &self.reader
    }

    /// What it calls a language, if its file says so.
    pub fn language_name(&self, lang: Lang) -> Option<&str> {
        let names = &self.habits.languages;
        names.iter().find(|(code, _)| code == lang.code()).map(|(_, name)| name.as_str())
    }

    /// Whether it says itself that it does not have all words yet.
    pub fn is_partial(&self) -> bool {
        self.habits.partial
    }

    /// The messages that are rightly the same as in the language they are compared with.
    pub fn same_as_reference(&self) -> &[String] {
        &self.habits.same_as_reference
    }

    /// Its ten digits, from zero.
    pub fn digits(&self) -> &[char; 10] {
        self.habits.numbers.digits()
    }

    /// Its quotation marks, opening and closing.
    pub fn quotes(&self) -> (&str, &str) {
        (&self.habits.quotes[0], &self.habits.quotes[1])
    }

    /// Its quotation marks inside a quotation.
    pub fn quotes_inner(&self) -> (&str, &str) {
        (&self.habits.quotes_inner[0], &self.habits.quotes_inner[1])
    }

    /// What a straight apostrophe becomes between two letters.
    pub fn apostrophe(&self) -> &str {
        &self.habits.apostrophe
    }

    /// The spaces put before signs in running text.
    pub fn spaces_before(&self) -> &[(char, String)] {
        &self.habits.spaces_before
    }

    /// The signs of other scripts that are taken for its own, and its own.
    pub fn foreign_signs(&self) -> &[(char, String)] {
        &self.habits.foreign_signs
    }

    /// The letters of other languages that are taken for its own, and its own.
    pub fn foreign_letters(&self) -> &[(char, String)] {
        &self.habits.foreign_letters
    }

    /// Whether the words of a link are some that say nothing of where it leads.
    pub fn is_vague(&self, words: &str) -> bool {
        let plain = |words: &str| {
            let words = words.to_lowercase();
            let words = words.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
            words.collect::<Vec<_>>().join(" ")
        };
        let said = plain(words);
        self.habits.vague_links.iter().any(|vague| plain(vague) == said)
    }

    /// The signs that only stretch a word.
    pub fn stretchers(&self) -> &[char] {
        &self.habits.stretchers
    }
}

#[cfg(test)]
mod tests;
