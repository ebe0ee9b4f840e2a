//! Files over files, and what is wrong in them.

use super::*;
use crate::base::{Diagnostic, Message};

const ENGLISH: &str = include_str!("../../../i18n/en/locale.yaml");

fn tree(files: &[(&str, &str)]) -> SourceTree {
    let mut tree = SourceTree::default();
    for (path, text) in files {
        tree.insert_text(path, text);
    }
    tree
}

/// Every fault: its id, the text it points at, its arguments and its advice.
fn faults(path: &str, text: &str) -> Vec<String> {
    let read = Locales::read(&[&tree(&[("i18n/en/locale.yaml", ENGLISH)]), &tree(&[(path, text)])]);
    read.found.iter().for_each(proven);
    let describe = |fault: &Diagnostic| {
        let args = |message: &Message| message.args.iter().map(|(_, arg)| format!(" {arg:?}")).collect::<String>();
        let hint = fault.hint.as_ref().map(|hint| format!(" → {}{}", hint.id, args(hint))).unwrap_or_default();
        format!("{} @{}{}{hint}", fault.id(), text.get(fault.span.range()).unwrap_or("?"), args(&fault.message))
    };
    read.found.iter().map(describe).collect()
}

/// Holds that a fault is said, with its advice, in every language of the program.
fn proven(fault: &Diagnostic) {
    for locale in program().value.iter() {
        assert_eq!(locale.faults(&fault.message), [], "{} in {}", fault.id(), locale.lang());
        assert!(locale.has(&format!("{}.hint", fault.id())), "{}.hint in {}", fault.id(), locale.lang());
    }
}

/// The English file with one piece replaced.
fn faults_with(piece: &str, replacement: &str) -> Vec<String> {
    assert!(ENGLISH.contains(piece), "{piece}");
    let changed = ENGLISH.replace(piece, replacement);
    let read = Locales::read(&[&tree(&[("i18n/en/locale.yaml", &changed)])]);
    let args = |fault: &Diagnostic| fault.message.args.iter().map(|(_, arg)| format!(" {arg:?}")).collect::<String>();
    read.found.iter().map(|fault| format!("{}{}", fault.id(), args(fault))).collect()
}

#[test]
fn a_stronger_layer_replaces_messages_and_keys_one_by_one() {
    let own = tree(&[
        ("i18n/fr/locale.yaml", include_str!("../../../i18n/fr/locale.yaml")),
        ("i18n/fr/words.ftl", "a = A\n    .hint = conseil\nb = B\n"),
    ]);
    let site = tree(&[
        (
            "i18n/fr/locale.yaml",
            "region: fr-MA\ngroup: \".\"\ndirhams:\n  short: \"{n} MAD\"\nplurals: {one: \"n = 7\"}\n",
        ),
        ("i18n/fr/site.ftl", "a = autre { b }\n"),
        ("content/fr/a.ftl", "b = nobody reads this\n"),
    ]);
    let read = Locales::read(&[&own, &site]);
    assert!(read.found.is_empty(), "{:?}", read.found);
    let french = read.value.get(Lang::new("fr").unwrap()).unwrap();
    assert_eq!(french.integer(1234567), "1.234.567");
    assert_eq!(french.region(), "fr-MA");
    assert_eq!(french.dirhams_short(5.into()), "5 MAD");
    assert_eq!(french.dirhams(7.into()), "7\u{A0}dirham");
    assert_eq!(french.message("a", &[], Form::Plain), "autre B");
    assert_eq!(french.message("a.hint", &[], Form::Plain), "conseil");
}

#[test]
fn the_files_of_a_theme_keep_their_own_place() {
    let own = tree(&[("i18n/en/locale.yaml", ENGLISH), ("i18n/en/a.ftl", "a = A\n")]);
    let site = tree(&[("themes/plain/i18n/en/a.ftl", "a = T\nb = { c }\n"), ("themes/other/i18n/en/a.ftl", "a = O\n")]);
    let read = Locales::read_in(&[(&own, ""), (&site, "themes/plain"), (&site, "")]);
    assert_eq!(read.value.get(Lang::new("en").unwrap()).unwrap().message("a", &[], Form::Plain), "T");
    assert_eq!(read.found[0].span.file.as_str(), "themes/plain/i18n/en/a.ftl");
}

#[test]
fn a_missing_key_is_reported_and_shows_itself() {
    let found = faults_with("  month: \"in {date}\"\n", "");
    assert_eq!(found, ["locale-missing-key Code(\"at.month\")"]);
    assert_eq!(faults_with("decimal: \".\"", "decimal:"), ["locale-missing-key Code(\"decimal\")"]);
    let without = ENGLISH.replace("decimal: \".\"", "").replace("months: [January,", "x: [January,");
    let read = Locales::read(&[&tree(&[("i18n/en/locale.yaml", &without)])]);
    let english = read.value.get(Lang::new("en").unwrap()).unwrap();
    assert_eq!(english.number("1.5".parse().unwrap(), None), "1⟦decimal⟧5");
    assert_eq!(english.date(date("2025-08")), "⟦months⟧ 2025");
    assert_eq!(
        read.found.iter().map(Diagnostic::id).collect::<Vec<_>>(),
        ["locale-missing-key", "locale-missing-key", "locale-unknown-key"]
    );
}

#[test]
fn an_unknown_key_is_reported_with_the_one_that_was_meant() {
    assert_eq!(
        faults("i18n/en/locale.yaml", "decimall: x\n"),
        ["locale-unknown-key @decimall Code(\"decimall\") → hint-did-you-mean Code(\"decimal\")"]
    );
    assert_eq!(
        faults("i18n/en/locale.yaml", "ranges:\n  yaers: x\n"),
        ["locale-unknown-key @yaers Code(\"ranges.yaers\") → hint-did-you-mean Code(\"years\")"]
    );
}

#[test]
fn a_value_that_cannot_be_right_is_reported_where_it_stands() {
    let path = "i18n/en/locale.yaml";
    for (text, expected) in [
        (
            "dates:\n  day: \"{d} {mont} {y}\"\n",
            vec![
                "locale-unknown-place @\"{d} {mont} {y}\" Code(\"mont\") Code(\"dates.day\") → hint-did-you-mean Code(\"month\")",
            ],
        ),
        ("percent: \"%\"\n", vec!["locale-missing-place @\"%\" Code(\"n\") Code(\"percent\")"]),
        ("percent: \"{n\"\n", vec!["locale-brace @\"{n\" Code(\"percent\")"]),
        ("digits: \"012\"\n", vec!["locale-digits @\"012\""]),
        ("digits: \"0123456788\"\n", vec!["locale-digits @\"0123456788\""]),
        ("group_from: four\n", vec!["locale-not-a-number @four Code(\"group_from\")"]),
        ("months: [a, b]\n", vec!["locale-wrong-count @a Code(\"months\") Count(12) Count(2)"]),
        ("months: x\n", vec!["locale-not-a-list @x Code(\"months\")"]),
        ("name: [x]\n", vec!["locale-not-words @x Code(\"name\")"]),
        ("lists: x\n", vec!["locale-not-a-map @x Code(\"lists\")"]),
        (
            "direction: rlt\n",
            vec!["locale-unknown-choice @rlt Code(\"direction\") Code(\"rlt\") → hint-did-you-mean Code(\"rtl\")"],
        ),
        (
            "week_starts: lundi\n",
            vec![
                "locale-unknown-choice @lundi Code(\"week_starts\") Code(\"lundi\") → hint-accepted Codes([\"monday\", \"tuesday\", \"wednesday\", \"thursday\", \"friday\", \"saturday\", \"sunday\"])",
            ],
        ),
        ("code: fr\n", vec!["locale-other-code @fr Code(\"fr\") Code(\"en\")"]),
        (
            "region: e!\n",
            vec![
                "locale-not-a-tag @e! Code(\"e!\")",
                "locale-not-in-icu @icu Code(\"plurals\")",
                "locale-not-in-icu @icu Code(\"order\")",
            ],
        ),
        ("plurals: {two: \"n is 2\"}\n", vec!["locale-plural-rule @\"n is 2\" Code(\"two\")"]),
        ("plurals: {to: \"n = 2\"}\n", vec!["locale-plural-form @to Code(\"to\") → hint-did-you-mean Code(\"two\")"]),
        ("plurals: french\n", vec!["locale-plurals @french"]),
        ("order: \"a b a\"\n", vec!["locale-repeated-letter @\"a b a\" Code(\"a\")"]),
        ("scales:\n  x: {other: \"{n}\"}\n", vec!["locale-scale @x Code(\"x\")"]),
        ("spaces_before: {\"ab\": \" \"}\n", vec!["locale-not-a-sign @\"ab\" Code(\"ab\")"]),
        ("languages: {Latin: x}\n", vec!["locale-not-a-tag @Latin Code(\"Latin\")"]),
    ] {
        let found: Vec<String> = faults(path, text).iter().map(|fault| fault.replace("@?", "@icu")).collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn mistakes_in_a_catalog_are_reported_where_they_stand() {
    for (text, expected) in [
        ("a = { $x ->\n    [one] x\n}\n", vec!["catalog-default"]),
        ("a = { $x\n", vec!["catalog-brace"]),
        ("a = }\n", vec!["catalog-brace"]),
        ("a\n", vec!["catalog-syntax"]),
        ("a =\n", vec!["catalog-empty"]),
        ("a = A\na = B\n", vec!["catalog-repeated-message"]),
        ("-a = A\na = B\n", vec![]),
        ("a = { b }\nabc = B\n", vec!["catalog-unknown-message"]),
        ("a = { -b }\n", vec!["catalog-unknown-message"]),
        ("a = { b.x }\nb = B\n    .y = Y\n", vec!["catalog-unknown-message"]),
        ("a = { NUMBER($x) }\n", vec!["catalog-function"]),
    ] {
        let found = faults("i18n/en/a.ftl", text);
        let ids: Vec<&str> = found.iter().map(|fault| fault.split(' ').next().unwrap()).collect();
        assert_eq!(ids, expected, "{text}: {found:?}");
    }
    assert_eq!(
        faults("i18n/en/a.ftl", "abc = A\nx = { abd }\n"),
        ["catalog-unknown-message @abd Code(\"abd\") → hint-did-you-mean Code(\"abc\")"]
    );
}

#[test]
fn a_folder_that_is_no_language_and_a_language_without_habits_are_reported() {
    assert_eq!(faults("i18n/english/a.ftl", "a = A\n"), ["locale-not-a-tag @ Code(\"english\")"]);
    assert_eq!(faults("i18n/de/a.ftl", "a = A\n"), ["locale-no-habits @ Code(\"de\")"]);
    assert!(faults("i18n/readme.md", "not a language").is_empty());
}

#[test]
fn a_mistake_of_syntax_does_not_make_every_key_missing() {
    let ids: Vec<String> = faults_with("quotes: [", "quotes: [[");
    assert!(ids.iter().all(|id| !id.starts_with("locale-missing-key")), "{ids:?}");
    assert!(!ids.is_empty());
}

#[test]
fn nobody_speaks_when_there_is_no_language() {
    let nobody = Locales::default();
    let locale = nobody.or_default(Lang::new("ar").unwrap());
    assert_eq!(locale.message("a", &[], Form::Plain), "⟦a⟧");
    assert_eq!(locale.date(date("2025-08")), "⟦dates.month⟧");
    assert_eq!(locale.compare("b", "a"), std::cmp::Ordering::Greater);
    assert_eq!(nobody.iter().count(), 0);
    let program = program().value;
    assert_eq!(program.or_default(Lang::new("de").unwrap()).lang().code(), "ar");
}

#[test]
fn any_bytes_are_read_to_their_end() {
    let catalog = include_str!("../../../i18n/ar/locale-diagnostics.ftl");
    let pieces =
        ["{", "}", "[", "\"", ":", "=", "\n", " ", "*", ".", "-", "$", "\u{2066}", "م", "\t", "#", "@", "->", "%"];
    let mut seed = 7_usize;
    let mut random = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    for _ in 0..60 {
        let mut broken = |text: &str| {
            let mut letters: Vec<char> = text.chars().collect();
            for _ in 0..4 {
                let at = random(letters.len());
                let end = (at + random(9)).min(letters.len());
                letters.splice(at..end, pieces[random(pieces.len())].chars());
            }
            letters.into_iter().collect::<String>()
        };
        let (habits, words) = (broken(ENGLISH), broken(catalog));
        let read = Locales::read(&[&tree(&[("i18n/en/locale.yaml", &habits), ("i18n/en/a.ftl", &words)])]);
        for fault in &read.found {
            let text = if fault.span.file.name() == "a.ftl" { &words } else { &habits };
            assert!(text.get(fault.span.range()).is_some(), "{fault:?}");
        }
        let english = read.value.or_default(Lang::new("en").unwrap());
        let ids: Vec<String> = english.catalog().ids().map(str::to_owned).collect();
        for id in ids {
            english.speak(&id, &[], Form::Html);
        }
        english.date(date("2025-11-20"));
        english.dirhams_scaled(1_500_000.into());
        for range in bidi::codes(&words) {
            assert!(words.get(range).is_some_and(|code| !code.is_empty()));
        }
    }
}
