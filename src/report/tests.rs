//! What people read in three languages, and what programs read.

use super::*;
use crate::base::{Arg, Lang, Message, SitePath, SourceTree, Span};
use crate::locale::{Direction, Form, Locale, Locales, bidi};

const PLAIN: Style = Style { color: false, width: 60 };

/// Words of checks, for these tests alone.
const CHECKS: [(&str, &str); 3] = [
    (
        "ar",
        "unknown-field = لا يوجد حقل بالاسم { $key }.\nsame-id = سجلان بالمعرف { $id }.\n    .hint = غيروا أحد المعرفين.\nfirst-one = الأول هنا.\n",
    ),
    (
        "fr",
        "unknown-field = Le champ { $key } n’existe pas.\nsame-id = Deux fiches ont l’identifiant { $id }.\n    .hint = Changez l’un des deux.\nfirst-one = La première est ici.\n",
    ),
    (
        "en",
        "unknown-field = There is no field { $key }.\nsame-id = Two records have the id { $id }.\n    .hint = Change one of them.\nfirst-one = The first one is here.\n",
    ),
];

fn locales() -> Locales {
    let mut tree = SourceTree::default();
    tree.insert_text("i18n/ar/locale.yaml", include_str!("../../i18n/ar/locale.yaml"));
    tree.insert_text("i18n/ar/report.ftl", include_str!("../../i18n/ar/report.ftl"));
    tree.insert_text("i18n/ar/disk.ftl", include_str!("../../i18n/ar/disk.ftl"));
    tree.insert_text("i18n/fr/locale.yaml", include_str!("../../i18n/fr/locale.yaml"));
    tree.insert_text("i18n/fr/report.ftl", include_str!("../../i18n/fr/report.ftl"));
    tree.insert_text("i18n/fr/disk.ftl", include_str!("../../i18n/fr/disk.ftl"));
    tree.insert_text("i18n/en/locale.yaml", include_str!("../../i18n/en/locale.yaml"));
    tree.insert_text("i18n/en/report.ftl", include_str!("../../i18n/en/report.ftl"));
    tree.insert_text("i18n/en/disk.ftl", include_str!("../../i18n/en/disk.ftl"));
    CHECKS.iter().for_each(|(lang, words)| tree.insert_text(&format!("i18n/{lang}/cases.ftl"), words));
    let read = Locales::read(&[&tree]);
    assert!(read.found.is_empty(), "{:#?}", read.found);
    read.value
}

fn with_locale<T>(lang: &str, told: impl FnOnce(&Locale) -> T) -> T {
    told(locales().get(Lang::new(lang).unwrap()).unwrap())
}

/// The span of `part` in a file of `sources`.
fn span(sources: &SourceTree, file: &str, part: &str) -> Span {
    let path = SitePath::new(file);
    let text = std::str::from_utf8(sources.get(&path).unwrap().bytes.as_deref().unwrap()).unwrap();
    let start = text.find(part).unwrap();
    Span::new(&path, start, start + part.len())
}

fn site() -> SourceTree {
    let mut sources = SourceTree::default();
    sources.insert_text("content/news/a/facts.yaml", "id: a\nstatuss: limited\n");
    sources.insert_text("content/news/b/facts.yaml", "id: a\n");
    sources
}

fn findings(sources: &SourceTree) -> Vec<Diagnostic> {
    let [a, b] = ["content/news/a/facts.yaml", "content/news/b/facts.yaml"];
    vec![
        span(sources, b, "a")
            .warning("same-id")
            .with("id", "a")
            .label(span(sources, a, "a"), Message::new("first-one")),
        span(sources, a, "statuss").error("unknown-field").with("key", "statuss").suggest(Some("status")),
    ]
}

fn told(lang: &str, found: &[Diagnostic], sources: &SourceTree) -> String {
    with_locale(lang, |locale| human(found, sources, locale, PLAIN))
}

#[test]
fn everything_is_told_with_its_line_and_its_advice() {
    let sources = site();
    let expected = "\
Error: There is no field statuss.
content/news/a/facts.yaml:2:1
  2 | statuss: limited
    | ^^^^^^^
Hint: Did you mean status?

Warning: Two records have the id a.
content/news/b/facts.yaml:1:5
  1 | id: a
    |     ^
The first one is here.
content/news/a/facts.yaml:1:5
  1 | id: a
    |     -
Hint: Change one of them.

1 error and 1 warning in 2 files.
";
    assert_eq!(told("en", &findings(&sources), &sources), expected);
}

#[test]
fn arabic_sentences_run_from_right_to_left_and_files_do_not() {
    let sources = site();
    let expected = "\
\u{200F}خطأ: لا يوجد حقل بالاسم \u{2066}statuss\u{2069}.
content/news/a/facts.yaml:2:1
  2 | statuss: limited
    | ^^^^^^^
\u{200F}نصيحة: هل تقصدون \u{2066}status\u{2069}؟

\u{200F}تنبيه: سجلان بالمعرف \u{2066}a\u{2069}.
content/news/b/facts.yaml:1:5
  1 | id: a
    |     ^
\u{200F}الأول هنا.
content/news/a/facts.yaml:1:5
  1 | id: a
    |     -
\u{200F}نصيحة: غيروا أحد المعرفين.

\u{200F}الحصيلة: خطأ واحد وتنبيه واحد في ملفين.
";
    let told = told("ar", &findings(&sources), &sources);
    assert_eq!(told, expected);
    // As a terminal shows it that orders each line by its first letter (UAX #9, rule P2).
    let seen = bidi::display_order(told.lines().next().unwrap(), Direction::Rtl);
    assert_eq!(
        seen,
        ".statuss \u{645}\u{633}\u{627}\u{644}\u{627}\u{628} \u{644}\u{642}\u{62D} \u{62F}\u{62C}\u{648}\u{64A} \u{627}\u{644} :\u{623}\u{637}\u{62E}"
    );
}

#[test]
fn french_has_its_spaces_and_its_plurals() {
    let mut sources = SourceTree::default();
    sources.insert_text("a.yaml", "un: 1\n");
    let told = told("fr", &[span(&sources, "a.yaml", "un").error("unknown-field").with("key", "un")], &sources);
    assert!(told.starts_with("Erreur\u{A0}: Le champ un n’existe pas.\na.yaml:1:1\n"), "{told}");
    assert!(told.ends_with("\n1 erreur dans 1 fichier.\n"), "{told}");
}

#[test]
fn how_many_there_are_is_said_in_one_sentence() {
    let file = |number: usize| Span::whole(&SitePath::new(format!("{number}.yaml")));
    let last = |lang: &str, errors: usize, warnings: usize| {
        let errors = (0..errors).map(|number| file(number).error("same-id").with("id", "a"));
        let warnings = (0..warnings).map(|number| file(number).warning("same-id").with("id", "a"));
        let found: Vec<Diagnostic> = errors.chain(warnings).collect();
        told(lang, &found, &SourceTree::default()).lines().last().unwrap().trim_start_matches('\u{200F}').to_owned()
    };
    assert_eq!(last("en", 0, 0), "Nothing to correct. Well done!");
    assert_eq!(last("en", 2, 0), "2 errors in 2 files.");
    assert_eq!(last("en", 0, 1), "1 warning in 1 file. The site can be published.");
    assert_eq!(last("ar", 0, 0), "لا شيء يحتاج إلى تصحيح. عمل موفق!");
    assert_eq!(last("ar", 3, 0), "الحصيلة: 3 أخطاء في 3 ملفات.");
    assert_eq!(last("ar", 11, 2), "الحصيلة: 11 خطأ وتنبيهان في 11 ملفا.");
    assert_eq!(last("ar", 0, 100), "الحصيلة: 100 تنبيه في 100 ملف. يمكن نشر الموقع.");
    assert_eq!(last("fr", 0, 2), "2 avertissements dans 2 fichiers. Le site peut être publié.");
}

#[test]
fn a_file_that_is_meant_as_a_whole_or_has_no_words_shows_no_line() {
    let mut sources = SourceTree::default();
    sources.insert_text("a.yaml", "id: a\n");
    let finding = |path: &str, end: usize| Span::new(&SitePath::new(path), 0, end).error("same-id").with("id", "a");
    for found in [finding("a.yaml", 0), finding("photo.jpg", 0), finding("gone.yaml", 4)] {
        let told = told("en", std::slice::from_ref(&found), &sources);
        let place = format!("Error: Two records have the id a.\n{}\nHint: ", found.span.file);
        assert!(told.starts_with(&place), "{told}");
    }
}

/// The line of a finding about `part` of `text` and the mark under it.
fn lines_of(text: &str, part: &str, width: usize) -> Vec<String> {
    let mut sources = SourceTree::default();
    sources.insert_text("a.yaml", text);
    let found = [span(&sources, "a.yaml", part).error("same-id").with("id", "a")];
    let style = Style { color: false, width };
    let told = with_locale("en", |locale| human(&found, &sources, locale, style));
    told.lines().skip(2).take(2).map(|line| line.trim_start_matches('\u{200E}').to_owned()).collect()
}

#[test]
fn the_mark_stands_under_the_very_characters() {
    let check =
        |text: &str, part: &str, line: &str, mark: &str| assert_eq!(lines_of(text, part, 60), [line, mark], "{text}");
    check("title: حالة جيدة", "جيدة", "  1 | title: حالة جيدة", "    |             ^^^^");
    // A tab reaches to the next multiple of four.
    check("\tab\tc", "c", "  1 |     ab  c", "    |         ^");
    // Two cells for a Chinese character, none for an Arabic vowel sign or an accent set on its letter.
    check("漢字 x", "x", "  1 | 漢字 x", "    |      ^");
    check("عَمَل x", "x", "  1 | عَمَل x", "    |     ^");
    check("عَمَل", "\u{64E}", "  1 | عَمَل", "    | ^");
    // What cannot be seen is shown.
    check("a\u{202E}b", "b", "  1 | a<U+202E>b", "    |          ^");
    check("a: 1\r\nb: 2\r\n", "1\r\nb", "  1 | a: 1", "    |    ^");
    check("a: \nb", "\nb", "  1 | a:", "    |    ^");
}

#[test]
fn a_long_line_is_cut_around_what_is_meant() {
    let text = format!("{} here {}", "a".repeat(100), "b".repeat(100));
    let [line, mark] = &lines_of(&text, "here", 40)[..] else { panic!("two lines") };
    assert_eq!(line, &format!("  1 | …{} here {}…", "a".repeat(13), "b".repeat(13)));
    assert_eq!(mark, &format!("    | {}^^^^", " ".repeat(15)));
    let [line, mark] = &lines_of(&text, &"b".repeat(100), 40)[..] else { panic!("two lines") };
    assert_eq!(
        (line.as_str(), mark.as_str()),
        (&*format!("  1 | …{}…", "b".repeat(32)), &*format!("    |  {}", "^".repeat(32)))
    );
}

#[test]
fn colours_mark_the_characters_themselves() {
    let mut sources = SourceTree::default();
    sources.insert_text("a.yaml", "اسم: x\n");
    let found = [span(&sources, "a.yaml", "اسم").error("unknown-field").with("key", "اسم")];
    let told = with_locale("ar", |locale| human(&found, &sources, locale, Style { color: true, width: 60 }));
    assert!(told.starts_with("\u{200F}\u{1B}[1;31mخطأ:\u{1B}[0m لا يوجد"), "{told:?}");
    assert!(told.contains("\u{1B}[1;4mاسم\u{1B}[0m: x\n"), "{told:?}");
    let plain: String = told.split('\u{1B}').map(|part| part.split_once('m').map_or(part, |(_, rest)| rest)).collect();
    assert!(!plain.contains("[0"), "{plain:?}");
}

#[test]
fn programs_read_places_and_no_invisible_marks() {
    let sources = site();
    let json = with_locale("ar", |locale| json(&findings(&sources), &sources, locale));
    let report: serde_json::Value = serde_json::from_str(&json).unwrap();
    let expected = serde_json::json!({
        "version": 1,
        "findings": [
            {
                "id": "unknown-field", "severity": "error",
                "message": "لا يوجد حقل بالاسم statuss.", "hint": "هل تقصدون status؟",
                "file": "content/news/a/facts.yaml", "line": 2, "column": 1, "end_line": 2, "end_column": 8,
                "labels": [], "fix": null,
            },
            {
                "id": "same-id", "severity": "warning",
                "message": "سجلان بالمعرف a.", "hint": "غيروا أحد المعرفين.",
                "file": "content/news/b/facts.yaml", "line": 1, "column": 5, "end_line": 1, "end_column": 6,
                "labels": [{
                    "message": "الأول هنا.",
                    "file": "content/news/a/facts.yaml", "line": 1, "column": 5, "end_line": 1, "end_column": 6,
                }],
                "fix": null,
            },
        ],
        "errors": 1,
        "warnings": 1,
    });
    assert_eq!(report, expected);
    assert_eq!(bidi::strip_controls(&json), json);
    let nothing = with_locale("en", |locale| super::json(&[], &sources, locale));
    assert_eq!(nothing, "{\n  \"version\": 1,\n  \"findings\": [],\n  \"errors\": 0,\n  \"warnings\": 0\n}\n");
}

#[test]
fn what_the_world_refuses_is_told_with_advice() {
    let full = Message::new("world-disk-full").with("path", "public");
    let told = with_locale("en", |locale| message(&full, locale, PLAIN));
    let expected = "Error: There is no room left on the disk for public.\n\
        Hint: Free some space, then try again. What was published before is unchanged.\n";
    assert_eq!(told, expected);
}

#[test]
fn every_message_about_files_can_be_said_in_every_language() {
    let path = |id: &'static str| Message::new(id).with("path", "a");
    let world = ["not-found", "not-allowed", "already-there", "disk-full", "read-only", "not-a-folder", "not-a-file"];
    let known = world.map(|id| format!("world-{id}"));
    let reason = |message: Message| message.with("reason", Arg::Text("b".into()));
    let messages = [
        Message::new("unreadable-file"),
        Message::new("name-not-unicode"),
        Message::new("link-leaves-site"),
        Message::new("link-loop"),
        Message::new("link-to-nothing"),
        Message::new("same-name-composed"),
        Message::new("same-name-capitals").with("name", "a").with("other", "b"),
        path("output-not-ours").with("manifest", "b"),
        path("output-file-not-ours"),
        path("output-busy").with("process", "1").with("host", Arg::Text("a".into())).with("since", "b"),
        path("output-busy-unnamed"),
        path("output-workshop-not-ours"),
        path("output-is-a-mount"),
        path("verify-no-manifest"),
        path("verify-differs"),
        path("verify-missing"),
        path("verify-extra"),
        Message::new("verify-other-root").with("manifest", "a"),
        Message::new("verify-signed"),
        Message::new("verify-not-signed"),
        Message::new("verify-not-whole"),
        Message::new("verify-whole").with("files", 3_usize).with("root", "a").with("clock", "b"),
        Message::new("verify-revision").with("revision", "a"),
        Message::new("verify-near-revision").with("revision", "a"),
        Message::new("verify-no-revision"),
        path("key-unusable"),
        path("key-locked").with("variable", "b"),
        path("output-bad-path"),
        path("output-same-path").with("other", "b"),
        reason(path("output-not-made")),
        path("output-no-source").with("source", "b"),
        path("world-address-taken"),
        reason(path("world-failed")),
        Message::new("hint-did-you-mean").with("closest", "a"),
        Message::new("hint-accepted").with("words", Arg::Codes(vec!["a".into(), "b".into()])),
    ];
    for locale in locales().iter() {
        for message in &messages {
            assert_eq!(locale.faults(message), [], "{}: {}", locale.lang(), message.id);
        }
        for id in &known {
            let spoken = locale.speak(id, &[("path", Arg::Code("a".into()))], Form::Plain);
            assert_eq!(spoken.faults, [], "{}: {id}", locale.lang());
        }
    }
}

#[test]
fn findings_stand_in_the_order_of_files_and_places_and_none_twice() {
    let at = |file: &str, start: usize, id: &'static str| Span::new(&SitePath::new(file), start, start + 1).error(id);
    let found = [
        at("b.yaml", 0, "late"),
        at("a.yaml", 9, "x").with("key", "one"),
        at("a.yaml", 9, "x").with("key", "two"),
        at("a.yaml", 9, "x").with("key", "one"),
        at("a.yaml", 9, "early"),
        at("a.yaml", 2, "z"),
    ];
    let told: Vec<_> = in_order(&found).into_iter().map(|finding| (finding.span.file.as_str(), finding.id())).collect();
    assert_eq!(told, [("a.yaml", "z"), ("a.yaml", "early"), ("a.yaml", "x"), ("a.yaml", "x"), ("b.yaml", "late")]);
}

#[test]
fn what_stands_in_a_workbook_is_told_at_the_workbook_with_its_cell_in_words() {
    let sources = site();
    let cell = Span::whole(&SitePath::new("content/a/data.xlsx#Données!B12"));
    let sheet = Span::whole(&SitePath::new("content/a/data.xlsx#Données"));
    let found = [cell.error("unknown-field").with("key", "x"), sheet.error("unknown-field").with("key", "y")];
    let write = |name: &str| {
        let format = FORMATS.iter().find(|format| format.name == name).unwrap();
        with_locale("en", |locale| (format.write)(&found, &sources, locale))
    };
    for format in FORMATS {
        let told = write(format.name);
        assert!(!told.contains('#') && !told.contains("%23"), "{}: {told}", format.name);
        assert!(told.contains("content/a/data.xlsx"), "{}: {told}", format.name);
    }
    assert!(write("github").starts_with("::error file=content/a/data.xlsx,line=1,"), "{}", write("github"));
    let said = "There is no field x.\\nSee the cell B12 of the sheet “Données”.";
    let sarif = write("sarif");
    assert!(sarif.contains(said) && sarif.contains("\"fullyQualifiedName\": \"Données!B12\""), "{sarif}");
    assert!(write("gitlab").contains("There is no field y. See the sheet “Données”."), "{}", write("gitlab"));
    let json: serde_json::Value = serde_json::from_str(&write("json")).unwrap();
    let place = |at: usize| (json["findings"][at]["sheet"].as_str(), json["findings"][at]["cell"].as_str());
    assert_eq!((place(0), place(1)), ((Some("Données"), None), (Some("Données"), Some("B12"))));
    assert!(told("en", &found, &sources).ends_with("\n2 errors in 1 file.\n"), "{}", told("en", &found, &sources));
}
