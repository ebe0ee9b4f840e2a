//! Messages become sentences: plural forms, isolation, and everything that can stand in the way.

use super::*;
use crate::base::{Arg, Message};

/// The program's habits with a small catalog of its own for one language.
fn locale(code: &str, catalog: &str) -> Read<Locales> {
    let mut habits = SourceTree::default();
    habits.insert_text("i18n/ar/locale.yaml", include_str!("../../../i18n/ar/locale.yaml"));
    habits.insert_text("i18n/fr/locale.yaml", include_str!("../../../i18n/fr/locale.yaml"));
    habits.insert_text("i18n/en/locale.yaml", include_str!("../../../i18n/en/locale.yaml"));
    let mut words = SourceTree::default();
    words.insert_text(&format!("i18n/{code}/words.ftl"), catalog);
    Locales::read(&[&habits, &words])
}

fn speak(code: &str, catalog: &str, id: &str, args: &[(&str, Arg)], form: Form) -> Spoken {
    locale(code, catalog).value.get(Lang::new(code).unwrap()).unwrap().speak(id, args, form)
}

fn count(number: i64) -> Arg {
    Arg::Count(number)
}

fn text(words: &str) -> Arg {
    Arg::Text(words.into())
}

#[test]
fn all_six_arabic_forms_are_chosen_and_the_number_is_shown_exactly() {
    let catalog = "
plans = { $count ->
    [zero] لا توجد خطط
    [one] خطة واحدة
    [two] خطتان
    [few] { $count } خطط
    [many] { $count } خطة عمل
   *[other] { $count } خطة
}
";
    for (number, expected) in [
        (0, "لا توجد خطط"),
        (1, "خطة واحدة"),
        (2, "خطتان"),
        (3, "3 خطط"),
        (11, "11 خطة عمل"),
        (100, "100 خطة"),
        (9_007_199_254_740_993, "9.007.199.254.740.993 خطة عمل"),
    ] {
        let spoken = speak("ar", catalog, "plans", &[("count", count(number))], Form::Plain);
        assert_eq!((spoken.text.as_str(), spoken.faults.len()), (expected, 0), "{number}");
    }
}

#[test]
fn french_needs_many_for_millions_and_zero_is_singular() {
    let catalog = "n = { $n -> [one] { $n } habitant [many] { $n } d’habitants *[other] { $n } habitants }\n"
        .replace(" [", "\n    [")
        .replace(" *[", "\n   *[")
        .replace(" }\n", "\n}\n");
    for (number, expected) in
        [(0, "0 habitant"), (1, "1 habitant"), (2, "2 habitants"), (1_000_000, "1~000~000 d’habitants")]
    {
        let said = speak("fr", &catalog, "n", &[("n", count(number))], Form::Plain).text;
        assert_eq!(said.replace('\u{202F}', "~"), expected);
    }
}

#[test]
fn an_exact_number_is_chosen_before_the_form_that_follows_it() {
    let catalog = "n = { $n ->\n    [0] none\n    [one] one\n   *[other] { $n }\n}\n";
    let said = |number| speak("en", catalog, "n", &[("n", count(number))], Form::Plain).text;
    assert_eq!([said(0), said(1), said(1000)], ["none", "one", "1,000"]);
}

#[test]
fn values_are_isolated_as_the_form_asks() {
    let catalog = "m = الحقل { $field } في { $file }: { $name }، { $n } مرة\n";
    let args = [
        ("field", Arg::from("statuss")),
        ("file", Arg::from("a<b.yaml")),
        ("name", text("Béni \u{2069}Mellal")),
        ("n", count(1234)),
    ];
    let said = |form| speak("ar", catalog, "m", &args, form).text;
    assert_eq!(said(Form::Plain), "الحقل statuss في a<b.yaml: Béni Mellal، 1.234 مرة");
    assert_eq!(
        said(Form::Isolated),
        "الحقل \u{2066}statuss\u{2069} في \u{2066}a<b.yaml\u{2069}: \u{2068}Béni Mellal\u{2069}، \u{2066}1.234\u{2069} مرة"
    );
    assert_eq!(
        said(Form::Html),
        "الحقل <bdi dir=\"ltr\">statuss</bdi> في <bdi dir=\"ltr\">a&lt;b.yaml</bdi>: \
         <bdi>Béni Mellal</bdi>، <bdi dir=\"ltr\">1.234</bdi> مرة"
    );
}

#[test]
fn every_kind_of_argument_is_written_by_the_language() {
    let catalog = "
m = { $codes } · { $date } · { $language } · { $other } · { $term } · { $plural }
kind-plan = خطة
    .plural = خطط
";
    let args = [
        ("codes", Arg::Codes(vec!["a".into(), "b".into(), "c".into()])),
        ("date", Arg::Date(date("2025-08"))),
        ("language", Arg::Language(Lang::new("zgh").unwrap())),
        ("other", Arg::Language(Lang::new("xx").unwrap())),
        ("term", Arg::Term("kind-plan".into())),
        ("plural", Arg::Term("kind-plan.plural".into())),
    ];
    let spoken = speak("ar", catalog, "m", &args, Form::Plain);
    assert_eq!((spoken.text.as_str(), spoken.faults.len()), ("a، b، c · غشت 2025 · الأمازيغية · xx · خطة · خطط", 0));
    let chosen = "m = { $codes ->\n    [one] one\n   *[other] more\n}\n";
    let codes = |codes: &[&str]| Arg::Codes(codes.iter().map(|code| (*code).to_owned()).collect());
    let said = |given| speak("en", chosen, "m", &[("codes", given)], Form::Plain).text;
    assert_eq!([said(codes(&["a"])), said(codes(&["a", "b"]))], ["one", "more"]);
}

#[test]
fn words_choose_by_their_letters() {
    let catalog = "m = { $severity ->\n    [error] Error\n   *[warning] Warning\n}\n";
    let said = |word: &str| speak("en", catalog, "m", &[("severity", Arg::from(word))], Form::Isolated).text;
    assert_eq!([said("error"), said("warning"), said("else")], ["Error", "Warning", "Warning"]);
}

#[test]
fn messages_terms_and_letters_in_quotes_are_inserted() {
    let catalog = r#"
-site = { $case ->
   *[plain] the site
    [start] The site
}
    .gender = it
m = { -site(case: "start") } { "{" }{ "\u0041" }{ "}" } { other.short } { -site.gender ->
    [it] ok
   *[else] no
}
other = Other
    .short = O
"#;
    let spoken = speak("en", catalog, "m", &[], Form::Plain);
    assert_eq!((spoken.text.as_str(), spoken.faults), ("The site {A} O ok", vec![]));
}

#[test]
fn what_cannot_be_said_shows_and_is_told() {
    let catalog = "
a = { b }
b = { a }
c = Hello { $name }
d = { $n ->
    [one] one
   *[other] many
}
e =
    .only = attribute
f = { NUMBER($n) }
";
    let said = |id: &str| {
        let spoken = speak("en", catalog, id, &[], Form::Plain);
        (spoken.text, spoken.faults)
    };
    let id = |id: &str| id.to_owned();
    assert_eq!(said("nothing"), ("⟦nothing⟧".into(), vec![Fault::UnknownMessage { id: id("nothing") }]));
    assert_eq!(said("a"), ("⟦a⟧".into(), vec![Fault::Cycle { id: id("a") }]));
    assert_eq!(said("c"), ("Hello ⟦$name⟧".into(), vec![Fault::MissingArgument { id: id("c"), argument: id("name") }]));
    assert_eq!(said("d").1, [Fault::MissingArgument { id: id("d"), argument: id("n") }]);
    assert_eq!(said("e"), ("⟦e⟧".into(), vec![Fault::UnknownMessage { id: id("e") }]));
    assert_eq!(said("e.only"), ("attribute".into(), vec![]));
    assert_eq!(said("e.other").1, [Fault::UnknownAttribute { id: id("e"), attribute: id("other") }]);
    assert_eq!(said("f").1, [Fault::Function { name: id("NUMBER") }]);
}

#[test]
fn messages_that_repeat_each_other_do_not_grow_without_end() {
    let mut catalog = String::from("a0 = aaaaaaaaaa\n");
    for level in 1..40 {
        let below = level - 1;
        catalog.push_str(&format!("a{level} = {{ a{below} }}{{ a{below} }}\n"));
    }
    let spoken = speak("en", &catalog, "a39", &[], Form::Plain);
    assert!(spoken.text.len() < 70_000);
    assert!(spoken.faults.iter().any(|fault| matches!(fault, Fault::TooLong { .. })));
}

#[test]
fn a_message_and_its_attributes_are_proved_together() {
    let catalog = "m = Field { $field }\n    .hint = Write { $closest }\n";
    let locales = locale("en", catalog).value;
    let english = locales.get(Lang::new("en").unwrap()).unwrap();
    let message = Message::new("m").with("field", "a");
    assert_eq!(english.say(&message, Form::Plain), "Field a");
    assert_eq!(english.faults(&message), [Fault::MissingArgument { id: "m.hint".into(), argument: "closest".into() }]);
    let message = message.with("closest", "b");
    assert_eq!(english.say_attribute(&message, "hint", Form::Isolated).as_deref(), Some("Write \u{2066}b\u{2069}"));
    assert_eq!(english.say_attribute(&message, "else", Form::Plain), None);
    assert!(english.faults(&message).is_empty());
    assert!(english.has("m.hint") && !english.has("m.else") && !english.has("n"));
}

#[test]
fn isolates_of_the_catalog_become_markup_or_vanish() {
    let catalog = "m = مثلا \u{2066}2023-02-15\u{2069}\n";
    assert_eq!(speak("ar", catalog, "m", &[], Form::Plain).text, "مثلا 2023-02-15");
    assert_eq!(speak("ar", catalog, "m", &[], Form::Html).text, "مثلا <bdi dir=\"ltr\">2023-02-15</bdi>");
}

#[test]
fn a_catalog_can_be_looked_through() {
    let catalog = "# c\nm = { $a -> \n    [one] { $b }\n   *[other] x\n}\n    .hint = { $c }\n-t = T\n";
    let locales = locale("en", catalog).value;
    let catalog_of = locales.get(Lang::new("en").unwrap()).unwrap().catalog();
    assert_eq!(catalog_of.ids().collect::<Vec<_>>(), ["m"]);
    let message = catalog_of.get("m").unwrap();
    let variables = message.variables();
    assert_eq!(variables.iter().map(|variable| variable.name.as_str()).collect::<Vec<_>>(), ["a", "b", "c"]);
    assert!(variables.iter().all(|variable| catalog[variable.span.range()] == variable.name));
    assert_eq!(&catalog[message.span.range()], "m");
    assert_eq!(&catalog[message.attributes[0].span.range()], "hint");
    assert_eq!(catalog_of.terms().count(), 1);
}
