//! A table of texts and of what is seen: `tests/bidi/display.txt`.
//!
//! Each case is the direction of the page, Markdown, and after `=>` the lines as they are seen from left to right.
//! So that people can read the table, each word of a right-to-left script is written in its own order there: what is
//! compared is where words, numbers and signs stand.

use super::order::seen;
use super::*;

const TABLE: &str = include_str!("../../../../tests/bidi/display.txt");

/// A line as it is seen, with the letters of each right-to-left word in the order in which they are spelled.
fn legible(line: &str) -> String {
    let mut legible = String::new();
    let mut word = Vec::new();
    let is_own = |c: char| bidi::direction_of(c) == Some(Direction::Rtl) || ('\u{64B}'..='\u{65F}').contains(&c);
    for c in line.chars() {
        if is_own(c) {
            word.push(c);
        } else {
            legible.extend(word.drain(..).rev());
            legible.push(c);
        }
    }
    legible.extend(word.drain(..).rev());
    legible
}

#[test]
fn every_text_of_the_table_is_seen_as_it_says() {
    let cases: Vec<&str> = TABLE.split("\n\n@ ").skip(1).collect();
    assert!(cases.len() >= 100, "{} cases", cases.len());
    let mut wrong = String::new();
    for case in cases {
        let (page, rest) = case.split_once('\n').unwrap();
        let (text, expected) = rest.split_once("\n=>\n").unwrap();
        let page = Direction::parse(page).unwrap();
        let lines = seen(&written(text, page), page);
        let lines: Vec<String> = lines.iter().map(|line| legible(line)).collect();
        if lines.join("\n") != expected.trim_end_matches('\n') {
            wrong.push_str(&format!("\n\n@ {page}\n{text}\n=>\n{}", lines.join("\n")));
        }
    }
    assert!(wrong.is_empty(), "these are seen otherwise:{wrong}");
}

#[test]
fn without_isolation_the_harness_sees_other_orders() {
    let plain = |text: &str| legible(&bidi::display_order(text, Direction::Rtl));
    assert_eq!(plain("القانون 31-13 نافذ"), "نافذ 13-31 القانون");
    assert_eq!(plain("يوم 2026-05-06 صباحا"), "صباحا 06-05-2026 يوم");
}

#[test]
fn isolation_is_taken_out_again_without_a_trace() {
    let pieces = [
        "القانون",
        "جهة",
        "law",
        "OGP",
        "31-13",
        "2026-05-06",
        "50%",
        "٪",
        "1.234,5",
        " ",
        "  ",
        "،",
        ",",
        ".",
        "(",
        ")",
        "«",
        "»",
        "-",
        "–",
        "+",
        "a@b.ma",
        "https://a.ma/",
        "\u{2066}",
        "\u{2067}",
        "\u{2068}",
        "\u{2069}",
        "\u{200F}",
        "\u{64B}",
        "<",
        "&",
        "\n",
        "é",
        "MAD",
        "و",
        "12",
    ];
    let mut seed = 7_usize;
    let mut next = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    for round in 0..20_000 {
        let text: String = (0..round % 12).map(|_| pieces[next(pieces.len())]).collect();
        for direction in [Direction::Ltr, Direction::Rtl] {
            let once = isolated(&text, direction);
            assert_eq!(bidi::strip_isolates(&once), bidi::strip_isolates(&text), "{text:?}");
            let is_balanced = crate::read::controls::in_prose(&text).is_none();
            if is_balanced {
                assert_eq!(isolated(&once, direction), once, "{text:?} twice");
                assert_eq!(crate::read::controls::in_prose(&once), None, "{text:?} stays balanced");
            }
            if !text.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']) {
                assert_eq!(bidi::strip_isolates(&once), text);
            }
        }
    }
}
