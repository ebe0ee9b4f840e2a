//! Every row of the tables in `tests/parity/`, read and compared, and the share that was told right.

mod prose;

use super::*;
use crate::base::{SitePath, SourceTree};
use crate::locale::{Locale, Locales};
use crate::read::markdown;

const LANGUAGES: [&str; 3] = ["ar", "fr", "en"];

fn locales() -> Locales {
    let mut tree = SourceTree::default();
    tree.insert_text("i18n/ar/locale.yaml", include_str!("../../../../i18n/ar/locale.yaml"));
    tree.insert_text("i18n/ar/parity.yaml", include_str!("../../../../i18n/ar/parity.yaml"));
    tree.insert_text("i18n/fr/locale.yaml", include_str!("../../../../i18n/fr/locale.yaml"));
    tree.insert_text("i18n/fr/parity.yaml", include_str!("../../../../i18n/fr/parity.yaml"));
    tree.insert_text("i18n/en/locale.yaml", include_str!("../../../../i18n/en/locale.yaml"));
    tree.insert_text("i18n/en/parity.yaml", include_str!("../../../../i18n/en/parity.yaml"));
    let read = Locales::read(&[&tree]);
    assert!(read.found.is_empty(), "{:#?}", read.found);
    read.value
}

/// The rows of a table: a cell for each language, and what follows them.
fn rows(table: &str) -> Vec<Vec<String>> {
    let lines = table.lines().filter(|line| line.starts_with("| ")).skip(1);
    let cell = |cell: &str| cell.trim().replace("<br>", "\n").replace('¦', "|");
    lines.map(|line| line.trim_matches('|').split('|').map(cell).collect()).collect()
}

fn version(text: &str, locale: &Locale, known: &Known) -> Version {
    let read = markdown::read(&SitePath::new("text.md"), &std::sync::Arc::from(text));
    Version::of_body(&read.value.body, locale.reader(), known)
}

/// What differs in the pairs of a row: the two languages, and whether anything was found.
fn compared(row: &[String], locales: &Locales, known: &Known) -> Vec<(&'static str, &'static str, Vec<Difference>)> {
    let versions: Vec<(&str, Version)> = LANGUAGES
        .iter()
        .zip(row)
        .filter(|(_, text)| !text.is_empty())
        .map(|(code, text)| {
            let locale = locales.get(Lang::new(code).unwrap()).unwrap();
            (*code, version(text, locale, known))
        })
        .collect();
    let mut found = Vec::new();
    for (at, (one, first)) in versions.iter().enumerate() {
        for (two, second) in &versions[at + 1..] {
            found.push((*one, *two, compare(first, second, known)));
        }
    }
    found
}

fn tell(differences: &[Difference]) -> String {
    let side = |side: &Side| side.said.clone().unwrap_or_else(|| format!("({})", side.count));
    let one = |d: &Difference| format!("{:?} {} ≠ {}", d.matter, side(&d.first), side(&d.second));
    differences.iter().map(one).collect::<Vec<_>>().join("; ")
}

#[test]
fn the_corpus_is_told_right() {
    let locales = locales();
    let known = Known::new(locales.iter().map(Locale::reader), KnownNames::default());
    let (mut clean, mut alarms, mut planted, mut seen) = (0, Vec::new(), 0, 0);
    let mut missed = Vec::new();
    for row in rows(include_str!("../../../../tests/parity/clean.md")) {
        for (one, two, differences) in compared(&row, &locales, &known) {
            clean += 1;
            if !differences.is_empty() {
                alarms.push(format!("{one}-{two} {row:?}\n      {}", tell(&differences)));
            }
        }
    }
    for row in rows(include_str!("../../../../tests/parity/planted.md")) {
        let wrong = row.get(3).cloned().unwrap_or_default();
        for (one, two, differences) in compared(&row, &locales, &known) {
            if one != wrong && two != wrong {
                clean += 1;
                if !differences.is_empty() {
                    alarms.push(format!("{one}-{two} {row:?}\n      {}", tell(&differences)));
                }
                continue;
            }
            planted += 1;
            if differences.is_empty() {
                missed.push(format!("{one}-{two} {row:?}"));
            } else {
                seen += 1;
            }
        }
    }
    println!("missed:\n  {}\nfalse alarms:\n  {}", missed.join("\n  "), alarms.join("\n  "));
    println!("{seen} of {planted} planted differences found; {} of {clean} clean pairs flagged", alarms.len());
    assert!(seen * 100 >= planted * 95, "recall below 95 %");
    assert!(alarms.len() * 100 <= clean * 3, "false alarms above 3 %");
}
