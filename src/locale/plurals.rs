//! Which of its plural forms a language chooses for a number: by ICU, or by its own rules.

use icu_plurals::provider::PluralsCardinalV1;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use icu_provider::prelude::*;
use rust_decimal::Decimal;

use super::Locale;
use super::pattern::Pattern;
use super::plural_rules::Rules;

/// The plural forms that CLDR knows; each language uses some of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Category {
    /// None, where that has a form of its own.
    Zero,
    /// One, or what counts like it.
    One,
    /// Two.
    Two,
    /// A few.
    Few,
    /// Many.
    Many,
    /// All others; every language has it.
    Other,
}

impl Category {
    /// All of them, in the order of CLDR.
    pub const ALL: [Category; 6] =
        [Category::Zero, Category::One, Category::Two, Category::Few, Category::Many, Category::Other];

    /// Its name in catalogs and rules.
    pub fn as_str(self) -> &'static str {
        match self {
            Category::Zero => "zero",
            Category::One => "one",
            Category::Two => "two",
            Category::Few => "few",
            Category::Many => "many",
            Category::Other => "other",
        }
    }

    /// The form of this name.
    pub fn parse(name: &str) -> Option<Category> {
        Category::ALL.into_iter().find(|category| category.as_str() == name)
    }
}

/// How the form is chosen.
#[derive(Debug)]
pub(super) enum Plurals {
    /// By CLDR's rules for a language it knows.
    Icu(PluralRules),
    /// By the language's own rules.
    Own(Rules),
}

impl Plurals {
    /// CLDR's rules; `None` for a language it does not know, which would silently get the root's. A
    /// language with one form for all numbers counts as unknown: it says so by `plurals: {}`.
    pub(super) fn icu(tag: &icu_locale_core::Locale) -> Option<Plurals> {
        let rules = PluralRules::try_new(tag.into(), PluralRulesOptions::default()).ok()?;
        is_known(tag).then_some(Plurals::Icu(rules))
    }

    /// The form for a number as it is displayed: 1.0 is not 1 in every language.
    pub(super) fn category(&self, number: Decimal) -> Category {
        match self {
            Plurals::Own(rules) => rules.category(number),
            Plurals::Icu(rules) => {
                let Ok(exact) = number.abs().to_string().parse::<fixed_decimal::Decimal>() else {
                    return Category::Other;
                };
                of_icu(rules.category_for(&exact))
            }
        }
    }

    /// The forms the language uses.
    pub(super) fn categories(&self) -> Vec<Category> {
        match self {
            Plurals::Own(rules) => rules.categories(),
            Plurals::Icu(rules) => {
                let mut used: Vec<Category> = rules.categories().map(of_icu).collect();
                used.sort_unstable();
                used
            }
        }
    }
}

/// One sentence for each plural form; those left out are said as `other`.
#[derive(Clone, Debug)]
pub(super) struct Forms {
    pub(super) named: Vec<(Category, Pattern)>,
    pub(super) other: Pattern,
}

impl Forms {
    pub(super) fn of(&self, category: Category) -> &Pattern {
        self.named.iter().find(|(named, _)| *named == category).map_or(&self.other, |(_, pattern)| pattern)
    }
}

impl Locale {
    /// The plural form for a number, by its name.
    pub fn plural(&self, number: impl Into<Decimal>) -> &'static str {
        self.category(number.into()).as_str()
    }

    /// The plural form for a number as it is displayed: 1.0 is not 1 in every language.
    pub fn category(&self, number: Decimal) -> Category {
        self.habits.plurals.category(number)
    }

    /// The plural forms this language uses: its catalogs must have a variant for each.
    pub fn categories(&self) -> Vec<Category> {
        self.habits.plurals.categories()
    }
}

fn of_icu(category: PluralCategory) -> Category {
    match category {
        PluralCategory::Zero => Category::Zero,
        PluralCategory::One => Category::One,
        PluralCategory::Two => Category::Two,
        PluralCategory::Few => Category::Few,
        PluralCategory::Many => Category::Many,
        PluralCategory::Other => Category::Other,
    }
}

/// Whether CLDR has plural rules for this very language.
fn is_known(tag: &icu_locale_core::Locale) -> bool {
    has_own::<PluralsCardinalV1>(&icu_plurals::provider::Baked, tag)
}

/// Whether ICU has data of this kind for the very language: it falls back to the root without a
/// word, and tells so only beside the data.
pub(super) fn has_own<Kind: DataMarker>(provider: &impl DataProvider<Kind>, tag: &icu_locale_core::Locale) -> bool {
    let language = DataLocale::from((tag.id.language, None, None));
    let mut metadata = DataRequestMetadata::default();
    metadata.silent = true;
    let request = DataRequest { id: DataIdentifierBorrowed::for_locale(&language), metadata };
    provider.load(request).is_ok_and(|found| found.metadata.locale.is_none_or(|resolved| !resolved.is_unknown()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_that_icu_does_not_know_is_not_taken_for_another() {
        let known = |tag: &str| Plurals::icu(&tag.parse().unwrap()).is_some();
        for tag in ["ar-MA", "fr", "en-001", "es"] {
            assert!(known(tag), "{tag}");
        }
        for tag in ["zgh", "tzm", "qaa", "xx-MA"] {
            assert!(!known(tag), "{tag}");
        }
    }
}
