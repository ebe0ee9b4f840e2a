//! What is typed and what is written, folded alike, so that one finds the other.
//!
//! Case, accents, vowel signs and widths fall away by Unicode; the rest is what each language says of itself: letters that
//! readers take for one another, what is written joined before a word, how words end. All languages fold
//! together, because a reader types in whichever comes to hand. The browser does the same with the same tables
//! (`scripts/search.js`), and `tests/search/folding.txt` holds both to it.

use std::collections::HashMap;

use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};

use super::Locales;
use super::table::Table;
use crate::base::Diagnostics;

/// What one language adds to folding.
#[derive(Debug, Default)]
pub(super) struct Habit {
    letters: Vec<(char, String)>,
    prefixes: Vec<(String, usize)>,
    endings: Vec<(String, String)>,
}

/// How words are folded: the tables of all languages together.
#[derive(Debug)]
pub struct Folding {
    /// A letter, and what it is folded to; nothing for a sign that falls away.
    letters: HashMap<char, String>,
    /// What is written joined before a word, the longest first, and how many letters a word keeps without it.
    prefixes: Vec<(String, usize)>,
    /// How words end and what stands there in another form, the longest first; none of them is needed where a word
    /// only goes on, because what is typed is also looked for as a beginning.
    endings: Vec<(String, String)>,
    categories: CodePointMapDataBorrowed<'static, GeneralCategory>,
}

/// A word without what was joined to it, or with another ending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inner<'w> {
    /// The word.
    pub word: &'w str,
    /// Whether one letter alone was taken off: it may well have been the word's own.
    pub is_doubtful: bool,
}

/// What remains of a word when its ending is exchanged has at least as many letters.
const STEM: usize = 3;

impl Habit {
    pub(super) fn read(table: &mut Table<'_>, found: &mut Diagnostics) -> Habit {
        let mut habit = Habit::default();
        for (field, words) in table.optional_open("search_letters", found) {
            let mut letters = field.key.chars();
            match (letters.next(), letters.next()) {
                (Some(letter), None) => habit.letters.push((letter, words)),
                _ => found.push(field.key_span.error("locale-not-a-sign").with("sign", field.key.as_str())),
            }
        }
        for (field, words) in table.optional_open("search_prefixes", found) {
            match words.parse() {
                Ok(kept) => habit.prefixes.push((field.key.clone(), kept)),
                Err(_) => {
                    let fault = field.node.span.error("locale-not-a-number");
                    found.push(fault.with("key", table.name(&format!("search_prefixes.{}", field.key))));
                }
            }
        }
        let endings = table.optional_open("search_endings", found);
        for (field, words) in endings {
            habit.endings.extend(words.split('|').map(|other| (field.key.clone(), other.to_owned())));
        }
        habit
    }
}

impl Folding {
    /// The folding of these languages together.
    pub fn of(locales: &Locales) -> Folding {
        let habits = || locales.iter().map(|locale| &locale.habits.search);
        let letters = habits().flat_map(|habit| habit.letters.iter().cloned()).collect();
        let mut prefixes: Vec<_> = habits().flat_map(|habit| habit.prefixes.iter().cloned()).collect();
        let mut endings: Vec<_> = habits().flat_map(|habit| habit.endings.iter().cloned()).collect();
        prefixes.sort_by(|a, b| (letters_in(&b.0), &a.0).cmp(&(letters_in(&a.0), &b.0)));
        prefixes.dedup_by(|a, b| a.0 == b.0);
        endings.sort_by(|a, b| (letters_in(&b.0), a).cmp(&(letters_in(&a.0), b)));
        endings.dedup();
        Folding { letters, prefixes, endings, categories: CodePointMapData::<GeneralCategory>::new() }
    }

    /// The tables, for the browser: letters, prefixes, endings.
    pub fn tables(&self) -> serde_json::Value {
        let letters: std::collections::BTreeMap<String, &str> =
            self.letters.iter().map(|(letter, to)| (letter.to_string(), to.as_str())).collect();
        serde_json::json!({"letters": letters, "prefixes": self.prefixes, "endings": self.endings})
    }

    /// `text` as it is compared: compatible forms as one, small letters, no accents or vowel signs, letters that are
    /// taken for one another as one, groups of digits joined.
    pub fn fold(&self, text: &str) -> String {
        let composed = ComposingNormalizer::new_nfkc().normalize(text).to_lowercase();
        // Letters first: taken apart, an alef with its hamza would only lose the sign that tells it.
        let mut mapped = String::with_capacity(composed.len());
        for letter in composed.chars() {
            match self.letters.get(&letter) {
                Some(to) => mapped.push_str(to),
                None => mapped.push(letter),
            }
        }
        let decomposed = DecomposingNormalizer::new_nfd().normalize(&mapped);
        let falls_away = GeneralCategoryGroup::Mark.union(GeneralCategoryGroup::Format);
        let kept = decomposed.chars().filter(|letter| !falls_away.contains(self.categories.get(*letter)));
        join_groups(&kept.collect::<String>())
    }

    /// The words of a folded text, without single letters.
    pub fn words<'t>(&self, folded: &'t str) -> impl Iterator<Item = &'t str> {
        let words = folded.split(|letter: char| !letter.is_alphanumeric());
        words.filter(|word| {
            let mut letters = word.chars();
            letters.next().is_some_and(|first| first.is_numeric()) || letters.next().is_some()
        })
    }

    /// A folded word without what is written joined before it, each way that leaves enough of it.
    pub fn inner<'w>(&self, word: &'w str) -> Vec<Inner<'w>> {
        let forms = self.prefixes.iter().filter_map(|(prefix, kept)| {
            let word = word.strip_prefix(prefix.as_str()).filter(|rest| letters_in(rest) >= *kept)?;
            Some(Inner { word, is_doubtful: letters_in(prefix) == 1 })
        });
        forms.collect()
    }

    /// Every form under which a typed word is looked for: itself first, then without what is joined to it, then with
    /// other endings.
    pub fn asked(&self, word: &str) -> Vec<String> {
        let mut forms = vec![word.to_owned()];
        forms.extend(self.inner(word).into_iter().map(|inner| inner.word.to_owned()));
        self.with_endings(forms)
    }

    /// A folded word, and what it is for certain without what is joined to it.
    pub fn certain(&self, word: &str) -> Vec<String> {
        let inner = self.inner(word).into_iter().filter(|inner| !inner.is_doubtful);
        std::iter::once(word).chain(inner.map(|inner| inner.word)).map(str::to_owned).collect()
    }

    /// The same with other endings: every form of which a word of a text may be one.
    pub fn written(&self, word: &str) -> Vec<String> {
        self.with_endings(self.certain(word))
    }

    fn with_endings(&self, mut forms: Vec<String>) -> Vec<String> {
        for at in 0..forms.len() {
            for (ending, other) in &self.endings {
                let stem = forms[at].strip_suffix(ending.as_str()).filter(|stem| letters_in(stem) >= STEM);
                forms.extend(stem.map(|stem| format!("{stem}{other}")));
            }
        }
        let mut seen = std::collections::HashSet::new();
        forms.retain(|form| seen.insert(form.clone()));
        forms
    }
}

fn letters_in(word: &str) -> usize {
    word.chars().count()
}

/// `2 525 801`, `2.525.801` and `2,525,801` are `2525801`: groups of three digits after one of up to three.
fn join_groups(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let is_digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let run = |at: usize| (at..).take_while(|at| is_digit(*at)).count();
    let mut joined = String::with_capacity(text.len());
    let mut at = 0;
    while at < letters.len() {
        let length = run(at);
        joined.extend(&letters[at..at + length.max(1)]);
        at += length.max(1);
        if !(1..=3).contains(&length) {
            continue;
        }
        let Some(sign) = letters.get(at).copied().filter(|sign| " .,'’".contains(*sign)) else { continue };
        // One sign throughout, and nothing but whole groups: `1.234,5` has one group, `31.2024` none.
        let mut end = at;
        while letters.get(end) == Some(&sign) && run(end + 1) == 3 {
            end += 4;
        }
        let is_cut_off = letters.get(end) == Some(&sign) && is_digit(end + 1);
        if !is_cut_off {
            joined.extend(letters[at..end].iter().filter(|letter| letter.is_ascii_digit()));
            at = end;
        }
    }
    joined
}
