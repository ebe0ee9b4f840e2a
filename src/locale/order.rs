//! Alphabetical order, and the letter under which a name is filed.
//!
//! A language's articles are data: «المجلس» is filed under م, and `The Council` under C.

use std::cmp::Ordering;

use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_collator::provider::{Baked, CollationTailoringV1};
use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;

use super::Locale;
use super::plurals::{Plurals, has_own};
use super::table::Table;
use crate::base::Diagnostics;

/// How names are put in order.
#[derive(Debug)]
pub(super) struct Order {
    letters: Letters,
    articles: Vec<String>,
    /// Words that only look as if they began with an article, without their vowel signs.
    not_articles: Vec<String>,
}

#[derive(Debug)]
enum Letters {
    /// By CLDR's order for the language.
    Icu(Box<CollatorBorrowed<'static>>),
    /// By the language's own letters, longest first, each with its place.
    Own(Vec<(String, usize)>),
    /// By code points: the order could not be read, which has been reported.
    Unknown,
}

/// What a name is filed under when it begins with no letter.
const NO_LETTER: &str = "#";

impl Order {
    /// `tag` is `None` when it could not be read.
    pub(super) fn read(table: &mut Table<'_>, tag: Option<&icu_locale_core::Locale>, found: &mut Diagnostics) -> Order {
        let letters = letters(table, tag, found);
        let articles = table.any_list("articles", found);
        let not_articles = table.any_list("not_articles", found).iter().map(|word| without_marks(word)).collect();
        Order { letters, articles, not_articles }
    }

    fn compare(&self, a: &str, b: &str) -> Ordering {
        match &self.letters {
            Letters::Icu(collator) => collator.compare(a, b),
            Letters::Own(letters) => ranks(letters, a).cmp(&ranks(letters, b)),
            Letters::Unknown => a.cmp(b),
        }
    }

    /// The part of a name by which it is put in order: without quotation marks and article.
    fn filed<'a>(&self, name: &'a str) -> &'a str {
        let name = name.trim_start_matches(|c: char| !c.is_alphanumeric());
        let end = name.find(|c: char| !c.is_alphanumeric() && !is_mark(c)).unwrap_or(name.len());
        if self.not_articles.contains(&without_marks(&name[..end])) {
            return name;
        }
        let without = self.articles.iter().filter_map(|article| after_article(name, article));
        without.min_by_key(|rest| rest.len()).unwrap_or(name)
    }

    fn initial(&self, name: &str) -> String {
        let filed = self.filed(name);
        if let Letters::Own(letters) = &self.letters
            && let Some((letter, _)) = longest(letters, &filed.to_lowercase())
        {
            return letter.to_owned();
        }
        let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(filed);
        match decomposed.chars().next() {
            Some(first) if first.is_alphabetic() => first.to_uppercase().collect(),
            _ => NO_LETTER.to_owned(),
        }
    }
}

impl Locale {
    /// The order of two names in this language, articles aside.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let order = &self.habits.order;
        order.compare(order.filed(a), order.filed(b)).then_with(|| order.compare(a, b)).then_with(|| a.cmp(b))
    }

    /// The letter under which a name is filed: without article, signs over letters and size of letter.
    /// `#` when it begins with no letter.
    pub fn initial(&self, name: &str) -> String {
        self.habits.order.initial(name)
    }
}

fn letters(table: &mut Table<'_>, tag: Option<&icu_locale_core::Locale>, found: &mut Diagnostics) -> Letters {
    let Some(node) = table.node("order", found) else {
        return Letters::Unknown;
    };
    let written = table.scalar(node, "order", found).unwrap_or_default();
    if written == "icu" {
        let tag = tag.filter(|tag| is_known(tag));
        let collator = tag.and_then(|tag| CollatorBorrowed::try_new(tag.into(), CollatorOptions::default()).ok());
        let Some(collator) = collator else {
            found.push(node.span.error("locale-not-in-icu").with("key", table.name("order")));
            return Letters::Unknown;
        };
        return Letters::Icu(Box::new(collator));
    }
    let mut letters: Vec<(String, usize)> = Vec::new();
    for (place, letter) in written.split_whitespace().enumerate() {
        if letters.iter().any(|(earlier, _)| earlier == letter) {
            found.push(node.span.error("locale-repeated-letter").with("letter", letter));
        }
        letters.push((letter.to_lowercase(), place));
    }
    letters.sort_by_key(|(letter, _)| std::cmp::Reverse(letter.len()));
    Letters::Own(letters)
}

/// Whether CLDR orders this language: by letters of its own, or, when it knows the language by its
/// plural rules, by the order that all languages share.
fn is_known(tag: &icu_locale_core::Locale) -> bool {
    Plurals::icu(tag).is_some() || has_own::<CollationTailoringV1>(&Baked, tag)
}

/// The longest letter of the alphabet with which the text begins.
fn longest<'a>(letters: &'a [(String, usize)], text: &str) -> Option<(&'a str, usize)> {
    letters
        .iter()
        .find(|(letter, _)| text.starts_with(letter.as_str()))
        .map(|(letter, place)| (letter.as_str(), *place))
}

/// Each letter's place: what separates words comes first, foreign letters come last by code point.
fn ranks(letters: &[(String, usize)], text: &str) -> Vec<usize> {
    let text = text.to_lowercase();
    let mut ranks = Vec::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(first) = rest.chars().next() {
        if let Some((letter, place)) = longest(letters, rest) {
            ranks.push(place + 1);
            rest = &rest[letter.len()..];
            continue;
        }
        if !is_mark(first) {
            ranks.push(if first.is_alphanumeric() { letters.len() + 1 + first as usize } else { 0 });
        }
        rest = &rest[first.len_utf8()..];
    }
    ranks
}

/// What follows an article at the beginning of a name, whatever vowel signs the letters carry.
fn after_article<'a>(name: &'a str, article: &str) -> Option<&'a str> {
    let mut rest = name;
    for wanted in article.chars().flat_map(char::to_lowercase) {
        rest = rest.trim_start_matches(is_mark);
        let first = rest.chars().next()?;
        if !first.to_lowercase().eq([wanted]) {
            return None;
        }
        rest = &rest[first.len_utf8()..];
    }
    let rest = rest.trim_start_matches(is_mark);
    rest.starts_with(char::is_alphanumeric).then_some(rest)
}

fn without_marks(word: &str) -> String {
    word.chars().filter(|c| !is_mark(*c)).collect()
}

/// Whether a character is written over or under another: a vowel sign, an accent of its own.
fn is_mark(c: char) -> bool {
    CanonicalCombiningClassMapBorrowed::new().get_u8(c) != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_that_icu_does_not_know_is_not_taken_for_another() {
        let known = |tag: &str| is_known(&tag.parse().unwrap());
        for tag in ["ar-MA", "fr", "en-001", "ja", "es"] {
            assert!(known(tag), "{tag}");
        }
        for tag in ["zgh", "qaa", "xx-MA"] {
            assert!(!known(tag), "{tag}");
        }
    }
}
