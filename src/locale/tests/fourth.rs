//! A language that the program has never heard of works by files alone.

use super::*;
use crate::base::{Arg, Period};

/// Standard Moroccan Amazigh in outline; the sentences are for the test and no model of style. Its
/// digits are Tifinagh letters here, so that nothing can pass by being Western.
const HABITS: &str = r#"
code: zgh
name: ⵜⴰⵎⴰⵣⵉⵖⵜ
region: zgh-MA
script: Tfng
direction: ltr
digits: "ⴰⴱⴳⴷⴹⴻⴼⴽⵀⵃ"
decimal: ","
group: "\u00A0"
group_from: 5
minus: "-"
plus: "+"
percent: "% {n}"
scales:
  6: {other: "{n} ⵎⵍⵢⵓⵏ"}
dirhams:
  exact: {one: "{n} ⴷⵔⵀⵎ", other: "{n} ⵉⴷⵔⵀⵎⵏ"}
  scaled: "{n} ⵏ ⵉⴷⵔⵀⵎⵏ"
  short: "{n} ⴷⵀ"
sizes: ["{n} B", "{n} kB", "{n} MB", "{n} GB"]
months: [ⵉⵏⵏⴰⵢⵔ, ⴱⵕⴰⵢⵕ, ⵎⴰⵕⵚ, ⵉⴱⵔⵉⵔ, ⵎⴰⵢⵢⵓ, ⵢⵓⵏⵢⵓ, ⵢⵓⵍⵢⵓⵣ, ⵖⵓⵛⵜ, ⵛⵓⵜⴰⵏⴱⵉⵔ, ⴽⵜⵓⴱⵔ, ⵏⵓⵡⴰⵏⴱⵉⵔ, ⴷⵓⵊⴰⵏⴱⵉⵔ]
months_short: [ⵉⵏⵏ, ⴱⵕⴰ, ⵎⴰⵕ, ⵉⴱⵔ, ⵎⴰⵢ, ⵢⵓⵏ, ⵢⵓⵍ, ⵖⵓⵛ, ⵛⵓⵜ, ⴽⵜⵓ, ⵏⵓⵡ, ⴷⵓⵊ]
weekdays: [ⴰⵢⵏⴰⵙ, ⴰⵙⵉⵏⴰⵙ, ⴰⴽⵕⴰⵙ, ⴰⴽⵡⴰⵙ, ⴰⵙⵉⵎⵡⴰⵙ, ⴰⵙⵉⴹⵢⴰⵙ, ⴰⵙⴰⵎⴰⵙ]
week_starts: saturday
quarters: [ⴽ1, ⴽ2, ⴽ3, ⴽ4]
dates:
  year: "{y}"
  quarter: "{quarter} {y}"
  month: "{month} {y}"
  day: "{d} {month} {y}"
  full: "{weekday} {d} {month} {y}"
  time: "{hh}:{min}"
  whole_hour: "{h}"
  day_time: "{d} {month} {y} {time}"
dates_short: {year: "{y}", quarter: "{quarter} {y}", month: "{month_short} {y}", day: "{dd}/{mm}/{y}"}
ranges:
  general: "ⵙⴳ {from} ⴰⵔ {to}"
  years: "{from}-{to}"
  months: "{month} - {to_month} {y}"
  days: "{d} - {to_d} {month} {y}"
at: {year: "ⴳ {date}", quarter: "ⴳ {date}", month: "ⴳ {date}", day: "ⴳ {date}", day_time: "ⴳ {date}"}
since: {year: "ⵙⴳ {date}", quarter: "ⵙⴳ {date}", month: "ⵙⴳ {date}", day: "ⵙⴳ {date}", day_time: "ⵙⴳ {date}"}
until: {year: "ⴰⵔ {date}", quarter: "ⴰⵔ {date}", month: "ⴰⵔ {date}", day: "ⴰⵔ {date}", day_time: "ⴰⵔ {date}"}
lists:
  and: {pair: "{a} ⴷ {b}", start: "{a}, {b}", middle: "{a}, {b}", end: "{a} ⴷ {b}"}
  or: {pair: "{a} ⵏⵖⴷ {b}", start: "{a}, {b}", middle: "{a}, {b}", end: "{a} ⵏⵖⴷ {b}"}
plurals: {one: "n = 0..1 or n = 11..99"}
order: "ⴰ ⴱ ⴳ ⴳⵯ ⴷ ⴹ ⴻ ⴼ ⴽ ⴽⵯ ⵀ ⵃ ⵄ ⵅ ⵇ ⵉ ⵊ ⵍ ⵎ ⵏ ⵓ ⵔ ⵕ ⵖ ⵙ ⵚ ⵛ ⵜ ⵟ ⵡ ⵢ ⵣ ⵥ"
articles: []
not_articles: []
quotes: ["«", "»"]
quotes_inner: ["“", "”"]
apostrophe: "’"
spaces_before: {}
languages: {zgh: ⵜⴰⵎⴰⵣⵉⵖⵜ, ar: ⵜⴰⵄⵕⴰⴱⵜ}
"#;

const WORDS: &str = "
plans = { $count ->
    [one] { $count } ⵓⵖⴰⵡⴰⵙ
   *[other] { $count } ⵉⵖⴰⵡⴰⵙⵏ
}
";

fn with(habits: &str) -> Read<Locales> {
    let mut tree = SourceTree::default();
    tree.insert_text("i18n/zgh/locale.yaml", habits);
    tree.insert_text("i18n/zgh/words.ftl", WORDS);
    Locales::read(&[&tree])
}

#[test]
fn a_language_is_added_by_files_alone() {
    let read = with(HABITS);
    assert!(read.found.is_empty(), "{:#?}", read.found);
    let amazigh = read.value.get(Lang::new("zgh").unwrap()).unwrap();
    assert_eq!(amazigh.name(), "ⵜⴰⵎⴰⵣⵉⵖⵜ");
    assert_eq!(amazigh.direction(), Direction::Ltr);
    assert_eq!(amazigh.integer(-1234), "-ⴱⴳⴷⴹ");
    assert_eq!(amazigh.number("12345.6".parse().unwrap(), None), "ⴱⴳ\u{A0}ⴷⴹⴻ,ⴼ");
    assert_eq!(amazigh.percent(50.into(), None), "% ⴻⴰ");
    assert_eq!(amazigh.dirhams(12.into()), "ⴱⴳ ⴷⵔⵀⵎ");
    assert_eq!(amazigh.dirhams(2.into()), "ⴳ ⵉⴷⵔⵀⵎⵏ");
    assert_eq!(amazigh.dirhams_scaled(1_500_000.into()), "ⴱ,ⴻ ⵎⵍⵢⵓⵏ ⵏ ⵉⴷⵔⵀⵎⵏ");
    assert_eq!(amazigh.date(date("2025-08-14")), "ⴱⴹ ⵖⵓⵛⵜ ⴳⴰⴳⴻ");
    assert_eq!(amazigh.date_short(date("2025-08-04")), "ⴰⴹ/ⴰⵀ/ⴳⴰⴳⴻ");
    let period = Period { start: date("2022"), end: Some(date("2027")) };
    assert_eq!(amazigh.period(&period), "ⴳⴰⴳⴳ-ⴳⴰⴳⴽ");
    assert_eq!(amazigh.week_starts(), jiff::civil::Weekday::Saturday);
    assert_eq!(amazigh.list_and(&["A".into(), "B".into(), "C".into()]), "A, B ⴷ C");
    assert_eq!(amazigh.language_name(Lang::new("ar").unwrap()), Some("ⵜⴰⵄⵕⴰⴱⵜ"));
}

#[test]
fn its_own_plural_rules_choose_its_words() {
    let locales = with(HABITS).value;
    let amazigh = locales.get(Lang::new("zgh").unwrap()).unwrap();
    let said = |count| amazigh.message("plans", &[("count", Arg::Count(count))], Form::Plain);
    assert_eq!(said(1), "ⴱ ⵓⵖⴰⵡⴰⵙ");
    assert_eq!(said(2), "ⴳ ⵉⵖⴰⵡⴰⵙⵏ");
    assert_eq!(said(15), "ⴱⴻ ⵓⵖⴰⵡⴰⵙ");
    assert_eq!(amazigh.categories(), [Category::One, Category::Other]);
}

#[test]
fn its_own_letters_put_its_names_in_order() {
    let locales = with(HABITS).value;
    let amazigh = locales.get(Lang::new("zgh").unwrap()).unwrap();
    let mut words = ["ⵣ", "ⴳⵯⵎⵔ", "ⴳⵣ", "ⴰⴱ ⵣ", "ⴰⴱⴱ", "ⵓⴷⴰⴷ", "ⵏⵓ", "OGP", "ⴷⴰ"];
    words.sort_by(|a, b| amazigh.compare(a, b));
    assert_eq!(words, ["ⴰⴱ ⵣ", "ⴰⴱⴱ", "ⴳⵣ", "ⴳⵯⵎⵔ", "ⴷⴰ", "ⵏⵓ", "ⵓⴷⴰⴷ", "ⵣ", "OGP"]);
    let initials = ["ⴳⵯⵎⵔ", "ⴳⵣ", "«ⴰⴱ»", "ogp", "12"].map(|word| amazigh.initial(word));
    assert_eq!(initials, ["ⴳⵯ", "ⴳ", "ⴰ", "O", "#"]);
}

#[test]
fn what_icu_does_not_know_is_reported_and_not_taken_from_the_root() {
    let found = |key: &str, value: &str| {
        let start = HABITS.find(&format!("\n{key}: ")).unwrap() + 1;
        let end = start + HABITS[start..].find('\n').unwrap();
        let habits = format!("{}{key}: {value}{}", &HABITS[..start], &HABITS[end..]);
        with(&habits).found.iter().map(|fault| fault.id()).collect::<Vec<_>>()
    };
    assert_eq!(found("plurals", "icu"), ["locale-not-in-icu"]);
    assert_eq!(found("order", "icu"), ["locale-not-in-icu"]);
    assert_eq!(found("plurals", "{}"), Vec::<&str>::new());
}

#[test]
fn the_program_s_own_fourth_language_is_whole_and_says_what_it_has() {
    let mut tree = SourceTree::default();
    tree.insert_text("i18n/zgh/locale.yaml", include_str!("../../../i18n/zgh/locale.yaml"));
    tree.insert_text("i18n/zgh/interface.ftl", include_str!("../../../i18n/zgh/interface.ftl"));
    tree.insert_text("i18n/fr/locale.yaml", include_str!("../../../i18n/fr/locale.yaml"));
    tree.insert_text("i18n/fr/interface.ftl", include_str!("../../../i18n/fr/interface.ftl"));
    let read = Locales::read(&[&tree]);
    assert!(read.found.is_empty(), "{:#?}", read.found);
    let amazigh = read.value.get(Lang::new("zgh").unwrap()).unwrap();
    assert!(amazigh.is_partial());
    assert_eq!(amazigh.date(date("2026-08-14")), "14 ⵖⵓⵛⵜ 2026");
    assert_eq!(amazigh.date(date("2026-Q2")), "ⴰⴽⵕⴰⴹⵢⵓⵔ 2 2026");
    assert_eq!(amazigh.dirhams(7_700_000.into()), "7\u{A0}700\u{A0}000\u{A0}MAD");
    assert_eq!(amazigh.dirhams_scaled(7_700_000.into()), "7\u{A0}700\u{A0}000\u{A0}MAD");
    assert_eq!(amazigh.message("ui-menu", &[], Form::Html), "ⵓⵎⵓⵖ");
    let said = amazigh.message("ui-nothing-yet", &[], Form::Html);
    assert_eq!(said, "<bdi lang=\"fr\" dir=\"ltr\">Rien n’est encore publié ici.</bdi>");
}
