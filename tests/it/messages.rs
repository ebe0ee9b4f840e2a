//! The proof that everything can be said: every message the program uses, in every language, with its arguments.
//!
//! Each rule is a function from catalogs to what is wrong with them, and is proved by a planted violation.

use std::collections::BTreeSet;

use bayan::base::{Arg, Diagnostic, Lang, Message, SourceTree};
use bayan::locale::catalog::{Catalog, CatalogMessage, Choice, Key, Part, Phrase};
use bayan::locale::{Form, Locale, Locales};

use crate::cases::{FOLDERS, case, cases, found, situations};
use crate::speech::locales;
use crate::tidy::code::{Part as Piece, only, without_tests};
use crate::tidy::{SourceFile, files};

/// The language that others are held against.
const REFERENCE: &str = "en";

/// Findings that no case can show: its files are whole text, `site.yaml` is always there, and none is kept in git.
const NOT_IN_CASES: [&str; 12] = [
    "not-utf8",
    "not-a-character",
    "missing-site-file",
    "saved-otherwise",
    "unreadable-file",
    "file-too-large",
    "snapshot-without-git",
    "unknown-snapshot-revision",
    "snapshot-beyond-history",
    "snapshot-without-site",
    "unreadable-snapshot",
    "unknown-left-out",
];

fn reference(locales: &Locales) -> &Locale {
    locales.get(Lang::new(REFERENCE).expect("a language")).expect("its catalogs")
}

/// The languages that have all words; the others say of themselves that they do not.
fn complete() -> impl Iterator<Item = &'static Locale> {
    locales().iter().filter(|locale| !locale.is_partial())
}

/// The program without its tests and comments.
fn program() -> Vec<SourceFile> {
    let is_program = |file: &SourceFile| !file.path.contains("/tests");
    let bare = |file: SourceFile| SourceFile {
        text: without_tests(&only(&file.text, &[Piece::Code, Piece::Literal])),
        ..file
    };
    files("src", &[".rs"]).into_iter().filter(is_program).map(bare).collect()
}

/// The ids a file of the program uses, each with the names of the arguments given in the same function.
fn uses(file: &SourceFile) -> Vec<(String, BTreeSet<String>)> {
    let rule = file.text.split_once("Check { id: \"").and_then(|(_, rest)| rest.split('"').next());
    let mut found = Vec::new();
    for function in file.text.split("fn ") {
        let after = |opening: &str| -> Vec<String> {
            let parts = function.split(opening).skip(1);
            parts.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next()).map(str::to_owned).collect()
        };
        let args: BTreeSet<String> = after(".with(").into_iter().collect();
        let mut ids = ["error(", "warning(", "Message::new("].map(after).concat();
        ids.extend(rule.filter(|_| function.contains("(CHECK.id)")).map(str::to_owned));
        found.extend(ids.into_iter().map(|id| (id, args.clone())));
    }
    found
}

/// Whether an id is written somewhere in the program.
fn is_used(program: &[SourceFile], id: &str) -> bool {
    program.iter().any(|file| file.text.contains(&format!("\"{id}\"")))
}

/// What a file of the program says that a language cannot, or not without other arguments.
fn unsaid(file: &SourceFile, locale: &Locale) -> Vec<String> {
    let mut wrong = Vec::new();
    for (id, args) in uses(file) {
        let Some(message) = locale.catalog().get(&id).filter(|message| message.value.is_some()) else {
            wrong.push(format!("{}: {} has no {id}", file.path, locale.lang()));
            continue;
        };
        let lacking = variables(message).into_iter().filter(|name| !args.contains(name));
        wrong.extend(lacking.map(|name| format!("{}: {id} is not given {name}", file.path)));
    }
    wrong
}

/// How a language differs from the reference: in ids, attributes, or arguments.
fn differences(locale: &Locale, reference: &Locale) -> Vec<String> {
    let shape = |catalog: &Catalog| -> BTreeSet<(String, String, BTreeSet<String>)> {
        let phrases = catalog.messages().chain(catalog.terms()).flat_map(|message| {
            let value = message.value.iter().map(|phrase| ("", phrase));
            let attributes = message.attributes.iter().map(|attribute| (attribute.name.as_str(), &attribute.phrase));
            value.chain(attributes).map(|(name, phrase)| (message.id.clone(), name.to_owned(), names(phrase)))
        });
        phrases.collect()
    };
    let (mine, theirs) = (shape(locale.catalog()), shape(reference.catalog()));
    mine.symmetric_difference(&theirs).map(|(id, name, args)| format!("{id}.{name} {args:?}")).collect()
}

fn names(phrase: &Phrase) -> BTreeSet<String> {
    phrase.variables().into_iter().map(|reference| reference.name.clone()).collect()
}

fn variables(message: &CatalogMessage) -> BTreeSet<String> {
    message.variables().into_iter().map(|reference| reference.name.clone()).collect()
}

/// What stands in the way of saying each message with counts of every sort, and with words.
fn unspeakable(locale: &Locale) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut samples: Vec<Arg> = [0, 1, 2, 3, 11, 100, 1_000_000].map(Arg::Count).to_vec();
    samples.push(Arg::Code("facts.yaml".to_owned()));
    for message in locale.catalog().messages() {
        let attributes = message.attributes.iter().map(|attribute| format!("{}.{}", message.id, attribute.name));
        let value = message.value.iter().map(|_| message.id.clone());
        for id in value.chain(attributes) {
            for sample in &samples {
                let names = variables(message);
                let args: Vec<(&str, Arg)> = names.iter().map(|name| (name.as_str(), sample.clone())).collect();
                let spoken = locale.speak(&id, &args, Form::Isolated);
                if !spoken.faults.is_empty() || spoken.text.trim().is_empty() {
                    wrong.push(format!("{id} in {}: {:?}", locale.lang(), spoken.faults));
                }
            }
        }
    }
    wrong
}

/// Choices by a plural form that leave out a form which the language has.
fn missing_forms(locale: &Locale) -> Vec<String> {
    let forms: BTreeSet<&str> = (0..=200).chain([1_000_000]).map(|count: i64| locale.plural(count)).collect();
    let mut wrong = Vec::new();
    for message in locale.catalog().messages() {
        let phrases = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.phrase));
        phrases.for_each(|phrase| {
            each_choice(phrase, &mut |choice| {
                let words = choice.variants.iter().filter_map(|variant| match &variant.key {
                    Key::Word(word) => Some(word.as_str()),
                    Key::Number(_) => None,
                });
                let words: BTreeSet<&str> = words.collect();
                let is_plural = words.iter().all(|word| ["zero", "one", "two", "few", "many", "other"].contains(word));
                let left: Vec<&&str> = forms.difference(&words).filter(|_| is_plural).collect();
                if !left.is_empty() {
                    wrong.push(format!("{} in {} lacks {left:?}", message.id, locale.lang()));
                }
            });
        });
    }
    wrong
}

fn each_choice<'p>(phrase: &'p Phrase, visit: &mut dyn FnMut(&'p Choice)) {
    for part in &phrase.parts {
        if let Part::Choice(choice) = part {
            visit(choice);
            choice.variants.iter().for_each(|variant| each_choice(&variant.phrase, visit));
        }
    }
}

fn of_all_cases() -> Vec<Diagnostic> {
    let paths = FOLDERS.iter().flat_map(|folder| cases(folder));
    paths.flat_map(|path| situations(&case(path))).flat_map(|situation| found(&situation).1).collect()
}

fn assert_none(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_message_of_the_program_can_be_said_in_every_language_with_what_it_is_given() {
    let program = program();
    assert_none(complete().flat_map(|locale| program.iter().flat_map(|file| unsaid(file, locale))).collect());
}

#[test]
fn every_message_that_pages_ask_for_is_in_the_catalogs() {
    let is_id = |word: &&str| {
        let rest = ["ui-", "field-", "figure-"].iter().find_map(|family| word.strip_prefix(family));
        let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
        rest.is_some_and(|rest| !rest.is_empty() && !rest.ends_with('-') && rest.chars().all(is_part))
    };
    let mut wrong = Vec::new();
    for file in
        program().iter().filter(|file| file.path.starts_with("src/theme") || file.path.starts_with("src/outputs"))
    {
        let asked = file.text.split('"').skip(1).step_by(2).filter(is_id);
        let unknown = asked.filter(|id| reference(locales()).catalog().get(id).is_none());
        wrong.extend(unknown.map(|id| format!("{}: nothing says {id}", file.path)));
    }
    assert_none(wrong);
}

#[test]
fn every_finding_gives_advice_and_every_rule_its_reason() {
    let english = reference(locales());
    let mut wrong = Vec::new();
    for fault in of_all_cases() {
        let advised = fault.hint.is_some() || english.has(&format!("{}.hint", fault.id()));
        wrong.extend((!advised).then(|| format!("{} has no advice", fault.id())));
    }
    for check in bayan::checks::ALL {
        wrong.extend((!english.has(&format!("{}.why", check.id))).then(|| format!("{} has no reason", check.id)));
    }
    assert_none(wrong);
}

#[test]
fn every_language_has_the_same_messages_with_the_same_arguments() {
    assert_none(complete().flat_map(|locale| differences(locale, reference(locales()))).collect());
}

#[test]
fn every_message_can_be_said_with_whatever_value() {
    assert_none(locales().iter().flat_map(unspeakable).collect());
}

#[test]
fn every_choice_of_a_plural_has_all_forms_of_its_language() {
    assert_none(locales().iter().flat_map(missing_forms).collect());
}

#[test]
fn what_cases_find_is_said_without_fault_and_every_finding_has_a_case() {
    let found = of_all_cases();
    for locale in locales().iter() {
        for fault in &found {
            let hints = fault.hint.iter().chain(fault.labels.iter().map(|label| &label.message));
            for message in [&fault.message].into_iter().chain(hints) {
                assert!(locale.faults(message).is_empty(), "{message:?} in {}", locale.lang());
            }
        }
    }
    let shown: BTreeSet<&str> = found.iter().map(Diagnostic::id).chain(NOT_IN_CASES).collect();
    let layers = ["src/read/", "src/model/", "src/site/", "src/checks/"];
    let mine: Vec<SourceFile> =
        program().into_iter().filter(|file| layers.iter().any(|layer| file.path.starts_with(layer))).collect();
    let with_advice = reference(locales()).catalog().messages().filter(|message| message.attribute("hint").is_some());
    let ids: Vec<String> = with_advice.map(|message| message.id.clone()).filter(|id| is_used(&mine, id)).collect();
    assert!(ids.len() > 50, "the findings of the program were not seen");
    assert_none(ids.into_iter().filter(|id| !shown.contains(id.as_str())).collect());
}

#[test]
fn every_message_of_a_finding_is_used() {
    let program = program();
    let of_findings = |message: &&CatalogMessage| message.span.file.name().ends_with("diagnostics.ftl");
    let messages = reference(locales()).catalog().messages().filter(of_findings);
    assert_none(messages.map(|message| message.id.clone()).filter(|id| !is_used(&program, id)).collect());
}

#[test]
fn what_is_planted_is_found() {
    let mut tree = SourceTree::default();
    let mut put = |lang: &str, text: &str| {
        tree.insert_text(&format!("i18n/{lang}/a.ftl"), text);
        tree.insert_text(&format!("i18n/{lang}/locale.yaml"), &case(format!("i18n/{lang}/locale.yaml")));
    };
    put("en", "one = One { $word }\n    .hint = Do\ntwo = { $n ->\n    [one] a\n   *[other] b\n }\nthree = The same\n");
    put(
        "ar",
        "one = \u{648}\u{627}\u{62D}\u{62F} { $other }\ntwo = { $n ->\n    [one] \u{623}\n   *[other] \u{628}\n }\nthree = The same\nfour = { five }\n",
    );
    let planted = Locales::read(&[&tree]).value;
    let (english, arabic) =
        (reference(&planted), planted.get(Lang::new("ar").expect("a language")).expect("its catalogs"));
    assert_eq!(differences(arabic, english).len(), 4);
    assert!(missing_forms(english).is_empty());
    assert_eq!(missing_forms(arabic), ["two in ar lacks [\"few\", \"many\", \"two\", \"zero\"]"]);
    assert!(unspeakable(english).is_empty());
    assert!(unspeakable(arabic).iter().all(|fault| fault.starts_with("four")) && !unspeakable(arabic).is_empty());
    let file = SourceFile {
        path: "src/a.rs".to_owned(),
        text: "fn a() { span.error(\"one\").with(\"word\", 1) }\nfn b() { span.error(\"one\") }\nfn c() { Message::new(\"six\") }".to_owned(),
    };
    assert_eq!(unsaid(&file, english), ["src/a.rs: one is not given word", "src/a.rs: en has no six"]);
    assert!(!english.faults(&Message::new("one")).is_empty());
}
