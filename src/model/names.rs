//! Names as people write them: when two spellings are the same name, and what the catalogs call things.

use std::collections::HashMap;
use std::sync::Arc;

use icu_normalizer::DecomposingNormalizerBorrowed;

use crate::base::Date;

/// The name without what people write differently and mean alike: case, spaces, dashes, apostrophes, hidden marks.
pub fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for c in name.chars() {
        let c = match c {
            '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => continue,
            '\u{2019}' | '\u{2018}' | '`' | '\u{2BC}' => '\'',
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '_' => '-',
            c if c.is_whitespace() => ' ',
            c => c,
        };
        if c != ' ' || !folded.ends_with(' ') && !folded.is_empty() {
            folded.extend(c.to_lowercase());
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The name without accents, vowel signs, stretched letters, and the different forms of alif, ya and ta.
pub fn loose(name: &str) -> String {
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(&fold(name)).into_owned();
    let kept = decomposed
        .chars()
        .filter(|c| !matches!(c, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{640}'));
    let alike = kept.map(|c| match c {
        '\u{671}' => '\u{627}',
        '\u{649}' | '\u{6CC}' => '\u{64A}',
        '\u{629}' => '\u{647}',
        '-' => ' ',
        c => c,
    });
    alike.collect()
}

/// What the catalogs of all languages call columns, choices, months and quarters: so that a table may be written in
/// the words of any of them. No language is known here by its name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names {
    said: HashMap<String, Vec<Arc<str>>>,
    months: HashMap<String, u8>,
    quarters: HashMap<String, u8>,
}

/// A year in which a language shows how it writes months and quarters.
const EXAMPLE: i16 = 2024;

impl Names {
    /// Adds what a message says, by its id.
    pub fn add(&mut self, id: &str, said: &str) {
        let ids = self.said.entry(fold(said)).or_default();
        if !ids.iter().any(|known| **known == *id) {
            ids.push(Arc::from(id));
        }
    }

    /// Adds how a language writes dates.
    pub fn add_dates(&mut self, write: impl Fn(Date) -> String) {
        let around = |date: Date| without_year(&fold(&write(date)), EXAMPLE);
        for month in 1..=12 {
            self.months.extend(around(Date::Month(EXAMPLE, month)).map(|written| (written, month)));
        }
        for quarter in 1..=4 {
            self.quarters.extend(around(Date::Quarter(EXAMPLE, quarter)).map(|written| (written, quarter)));
        }
    }

    /// What is known, as a text that differs where anything differs.
    pub fn digest(&self) -> String {
        let mut said: Vec<_> = self.said.iter().collect();
        let mut dates: Vec<_> = self.months.iter().chain(&self.quarters).collect();
        said.sort();
        dates.sort();
        crate::base::Digest::of(format!("{said:?}{dates:?}").as_bytes()).to_string()
    }

    /// Whether the message `id` says so in some language.
    pub fn means(&self, written: &str, id: &str) -> bool {
        self.said.get(&fold(written)).is_some_and(|ids| ids.iter().any(|known| **known == *id))
    }

    /// The month or the quarter that some language writes so.
    pub fn date(&self, written: &str) -> Option<Date> {
        let folded = fold(written);
        let is_year = |part: &&str| part.len() == 4 && part.bytes().all(|b| b.is_ascii_digit());
        let year: i16 = folded.split(|c: char| !c.is_alphanumeric()).find(is_year)?.parse().ok()?;
        let around = without_year(&folded, year)?;
        let month = self.months.get(&around).map(|month| Date::Month(year, *month));
        month.or_else(|| self.quarters.get(&around).map(|quarter| Date::Quarter(year, *quarter)))
    }

    /// Whether the word is what some language calls a total.
    pub fn is_total(&self, written: &str) -> bool {
        self.means(written.trim_end_matches([':', ' ', '\u{A0}']), "ui-total")
    }
}

/// What is written around a year, when there is one and something around it.
fn without_year(written: &str, year: i16) -> Option<String> {
    let (before, after) = written.split_once(&year.to_string())?;
    let around = format!("{}|{}", before.trim(), after.trim());
    (around.len() > 1).then_some(around)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_is_written_in_many_ways() {
        for (a, b) in [("Béni Mellal–Khénifra", "béni  mellal-khénifra"), ("Province d’Azilal ", "province d'azilal")]
        {
            assert_eq!(fold(a), fold(b));
        }
        for (a, b) in [
            ("Béni Mellal", "beni mellal"),
            ("أزيلال", "ازيلال"),
            ("خريبگة", "خريبگه"),
            ("الفقيه بن صالح", "الفقيه بن صَالح"),
        ] {
            assert_eq!(loose(a), loose(b), "{a}");
        }
    }

    #[test]
    fn a_table_may_be_written_in_the_words_of_any_catalog() {
        let mut names = Names::default();
        names.add("field-indicator-data-period", "Période");
        names.add("ui-total", "المجموع");
        names.add_dates(|date| match date {
            Date::Month(year, month) => format!("mois-{month} {year}"),
            Date::Quarter(year, quarter) => format!("{quarter}e trimestre {year}"),
            other => other.to_string(),
        });
        assert!(names.means("PÉRIODE ", "field-indicator-data-period"));
        assert!(names.is_total("المجموع :"));
        assert_eq!(names.date("Mois-3 2025"), Some(Date::Month(2025, 3)));
        assert_eq!(names.date("2e trimestre 2026"), Some(Date::Quarter(2026, 2)));
        for written in ["2026", "5e trimestre 2026", "trimestre", "2e 2026 trimestre"] {
            assert_eq!(names.date(written), None, "{written}");
        }
    }
}
