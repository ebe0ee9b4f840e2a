//! Every rule finds what is planted for it, and nothing in what is written well.

use super::*;
use crate::base::{Arg, Diagnostic, Severity, SourceTree};

const HABITS: [(&str, &str); 3] = [
    ("ar", include_str!("../../../i18n/ar/locale.yaml")),
    ("fr", include_str!("../../../i18n/fr/locale.yaml")),
    ("en", include_str!("../../../i18n/en/locale.yaml")),
];

/// The language whose habits a test may add to.
const COMPARED: &str = "fr";

fn read(catalogs: &[(&str, &str)], more: &str) -> Locales {
    let mut tree = SourceTree::default();
    for (lang, catalog) in catalogs {
        let habits = HABITS.iter().find(|(of, _)| of == lang).map(|(_, habits)| *habits).unwrap();
        let habits = format!("{habits}\n{}", if *lang == COMPARED { more } else { "" });
        tree.insert_text(&format!("i18n/{lang}/locale.yaml"), &habits);
        tree.insert_text(&format!("i18n/{lang}/words.ftl"), catalog);
    }
    Locales::read(&[&tree]).value
}

fn linted(catalogs: &[(&str, &str)], more: &str) -> Diagnostics {
    let languages: Vec<Lang> = catalogs.iter().filter_map(|(lang, _)| Lang::new(lang)).collect();
    lint(&read(catalogs, more), &languages)
}

/// What is found in one catalog, by its id and the text it points at.
fn found(lang: &str, catalog: &str) -> Vec<String> {
    pointed(&linted(&[(lang, catalog)], ""), catalog)
}

/// What is found in a French catalog beside an English one.
fn compared(english: &str, french: &str) -> Vec<String> {
    pointed(&linted(&[("en", english), ("fr", french)], ""), french)
}

fn pointed(found: &[Diagnostic], catalog: &str) -> Vec<String> {
    found.iter().map(|fault| format!("{} {}", fault.id(), &catalog[fault.span.range()])).collect()
}

#[test]
fn a_language_that_lacks_messages_is_told_once_for_each_file() {
    let found = linted(&[("en", "a = One\nb = Two\n-c = Three\n"), ("fr", "b = Deux\n")], "");
    let [fault] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!((fault.id(), fault.severity), ("catalog-missing-messages", Severity::Warning));
    assert_eq!(fault.span.file.as_str(), "i18n/fr/words.ftl");
    assert!(fault.message.args.contains(&("ids", Arg::Codes(vec!["a".into(), "-c".into()]))));
    assert!(fault.message.args.contains(&("count", Arg::Count(2))));
}

#[test]
fn a_partial_language_lacks_nothing_and_is_no_reference() {
    assert_eq!(linted(&[("en", "a = One\nb = Two\n"), ("fr", "b = Deux\n")], "partial: true\n"), []);
    assert_eq!(linted(&[("fr", "b = Deux\n"), ("en", "a = One\nb = Two\n")], "partial: true\n"), []);
}

#[test]
fn what_the_reference_does_not_have_is_extra() {
    assert_eq!(compared("abc = One\n", "abc = Un\nabd = Deux\n"), ["catalog-extra-message abd"]);
    assert_eq!(compared("a = One\n", "a = Un\n    .more = Plus\n"), ["catalog-extra-attribute more"]);
    assert_eq!(compared("a = One\n    .more = More\n", "a = Un\n"), ["catalog-missing-attribute a"]);
    assert_eq!(compared("a = A { -b }\n-b = B\n", "a = Un B\n-b = Bé\n"), ["catalog-missing-reference a"]);
}

#[test]
fn a_sentence_is_made_of_the_values_of_the_reference() {
    assert_eq!(compared("a = On { $date }\n", "a = Le\n"), ["catalog-missing-variable a"]);
    assert_eq!(compared("a = On { $date }\n", "a = Le { $date }, { $dat }\n"), ["catalog-extra-variable dat"]);
    assert_eq!(compared("a = On { $date }\n    .b = B\n", "a = Le { $date }\n    .b = Bé\n"), [""; 0]);
}

#[test]
fn each_choice_has_all_plural_forms_at_any_depth() {
    let arabic = "a = { $count ->\n [one] واحد\n [few] { $other ->\n [one] و\n *[other] { $other } أ\n }\n *[other] { $count } ع\n }\n";
    let told = found("ar", arabic);
    assert!(told.contains(&"catalog-missing-plurals count".into()), "{told:?}");
    assert!(told.contains(&"catalog-missing-plurals other".into()), "{told:?}");
    let forms = "[zero] لا\n [one] واحد\n [two] اثنان\n [few] { $n } أ\n [many] { $n } ب\n *[other] { $n } ج\n";
    assert_eq!(found("ar", &format!("a = {{ $n ->\n {forms} }}\n")), [""; 0]);
    assert_eq!(found("en", "a = { $n ->\n [one] { $n } day\n *[other] { $n } days\n }\n"), [""; 0]);
    assert_eq!(found("en", "a = { $who ->\n [male] He\n [female] She\n *[other] They\n }\n"), [""; 0]);
}

#[test]
fn a_plural_form_nobody_has_is_found() {
    assert_eq!(
        found("en", "a = { $n ->\n [one] { $n } day\n [fwe] { $n } dys\n *[other] { $n } days\n }\n"),
        ["catalog-unknown-plural fwe"]
    );
    assert_eq!(
        found("en", "a = { $n ->\n [oen] { $n } day\n *[other] { $n } days\n }\n"),
        ["catalog-unknown-plural oen", "catalog-missing-plurals n"]
    );
    assert_eq!(
        found("en", "a = { $n ->\n [one] { $n } day\n [two] { $n } days\n *[other] { $n } days\n }\n"),
        ["catalog-unused-plural two"]
    );
}

#[test]
fn a_number_is_no_plural_form() {
    assert_eq!(found("en", "a = { $n ->\n [1] { $n } day\n *[other] { $n } days\n }\n"), ["catalog-number-key 1"]);
    assert_eq!(found("en", "a = { $n ->\n [0] No day\n [one] One day\n *[other] { $n } days\n }\n"), [""; 0]);
}

#[test]
fn a_form_for_several_numbers_says_which() {
    let many = "[many] { $n } de jours\n *[other] { $n } jours\n";
    assert_eq!(found("fr", &format!("a = {{ $n ->\n [one] un jour\n {many} }}\n")), ["catalog-unsaid-count one"]);
    assert_eq!(found("fr", &format!("a = {{ $n ->\n [0] aucun jour\n [one] un jour\n {many} }}\n")), [""; 0]);
    assert_eq!(found("fr", "a = { $n ->\n [one] Fichier\n [many] Fichiers\n *[other] Fichiers\n }\n"), [""; 0]);
}

#[test]
fn a_key_stands_once() {
    let twice = "a = { $n ->\n [one] { $n } day\n [one] { $n } days\n *[other] { $n } days\n }\n";
    assert_eq!(found("en", twice), ["catalog-repeated-key one"]);
    assert_eq!(found("en", "a = A\n    .b = B\n    .b = C\n"), ["catalog-repeated-key b"]);
}

#[test]
fn words_of_the_reference_are_not_translated() {
    let same = "a = Open data portal\n";
    assert_eq!(compared(same, same), ["catalog-same-text a"]);
    assert_eq!(compared("a = Documents\n", "a = Documents\n"), [""; 0]);
    assert_eq!(compared("a = { $a } – { $b }\n", "a = { $a } – { $b }\n"), [""; 0]);
    assert_eq!(linted(&[("en", same), ("fr", same)], "same_as_reference: [a]\n"), []);
}

#[test]
fn a_sentence_is_in_the_script_of_its_language() {
    assert_eq!(found("ar", "a = Read more\nb = اقرأ PDF\nc = PDF\nd = { $n }\n"), ["catalog-wrong-script a"]);
    assert_eq!(found("fr", "a = المزيد\n"), ["catalog-wrong-script a"]);
}

#[test]
fn characters_that_turn_the_order_are_refused() {
    assert_eq!(found("ar", "a = قانون \u{202E}31-13\n"), ["catalog-bidi-override \u{202E}"]);
    assert_eq!(found("ar", "a = قانون \u{2066}31-13\n"), ["catalog-bidi-unbalanced a"]);
    assert_eq!(found("ar", "a = قانون \u{2069}\u{2066}\n"), ["catalog-bidi-unbalanced a"]);
    assert_eq!(found("ar", "a = قانون \u{2066}{ $law }\u{2069} و\u{200F}\n"), [""; 0]);
    assert_eq!(found("ar", "a = قانون { \"\u{2066}\" }{ $law }{ \"\u{2069}\" }\n"), [""; 0]);
}

#[test]
fn markup_would_be_shown_as_it_is_written() {
    let written = "a = A <strong>great</strong> day&nbsp;!\nb = bayan new <kind>, R&D; a < b\n";
    assert_eq!(found("en", written), ["catalog-html <strong>", "catalog-html </strong>", "catalog-html &nbsp;"]);
}

#[test]
fn a_language_that_is_not_spoken_is_passed_over() {
    let locales = read(&[("en", "a = One\n")], "");
    assert_eq!(lint(&locales, &[Lang::new("de").unwrap(), Lang::new("en").unwrap()]), []);
    assert_eq!(lint(&Locales::default(), &[]), []);
}
