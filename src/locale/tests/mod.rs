//! The three languages of the program and a fourth made of files alone.

use super::*;
use crate::base::{Date, SourceTree};

mod codes;
mod fallback;
mod formats;
mod fourth;
mod layers;
mod words;

/// The program's own languages, read once for all tests.
fn program() -> Read<Locales> {
    static PROGRAM: std::sync::LazyLock<Read<Locales>> = std::sync::LazyLock::new(read_program);
    PROGRAM.clone()
}

fn read_program() -> Read<Locales> {
    let mut tree = SourceTree::default();
    tree.insert_text("i18n/ar/locale.yaml", include_str!("../../../i18n/ar/locale.yaml"));
    tree.insert_text("i18n/ar/kinds.ftl", include_str!("../../../i18n/ar/kinds.ftl"));
    let own = include_str!("../../../i18n/ar/locale-diagnostics.ftl");
    tree.insert_text("i18n/ar/locale-diagnostics.ftl", own);
    tree.insert_text("i18n/fr/locale.yaml", include_str!("../../../i18n/fr/locale.yaml"));
    tree.insert_text("i18n/fr/kinds.ftl", include_str!("../../../i18n/fr/kinds.ftl"));
    let own = include_str!("../../../i18n/fr/locale-diagnostics.ftl");
    tree.insert_text("i18n/fr/locale-diagnostics.ftl", own);
    tree.insert_text("i18n/en/locale.yaml", include_str!("../../../i18n/en/locale.yaml"));
    tree.insert_text("i18n/en/kinds.ftl", include_str!("../../../i18n/en/kinds.ftl"));
    let own = include_str!("../../../i18n/en/locale-diagnostics.ftl");
    tree.insert_text("i18n/en/locale-diagnostics.ftl", own);
    Locales::read(&[&tree])
}

/// What a language says, for each of the program's three.
fn say(expected: [&str; 3], said: impl Fn(&Locale) -> String) {
    let locales = program().value;
    for (code, expected) in ["ar", "fr", "en"].into_iter().zip(expected) {
        let locale = locales.get(Lang::new(code).unwrap()).unwrap();
        assert_eq!(said(locale), expected, "{code}");
    }
}

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

#[test]
fn languages_are_shared_between_threads() {
    fn shared<T: Send + Sync + Clone>() {}
    shared::<Locales>();
}

#[test]
fn the_program_s_own_files_are_without_fault() {
    let found = program().found;
    assert!(found.is_empty(), "{found:#?}");
}
