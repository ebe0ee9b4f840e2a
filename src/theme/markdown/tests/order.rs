//! The order in which the words of a page are seen: UAX #9 run over each block, with elements that
//! have a direction taken as the isolates they are in a browser.

use super::*;
use crate::locale::bidi::{FSI, LRI, PDI, RLI, display_order};
use Direction::{Ltr, Rtl};

/// The lines of an HTML text as they are seen from left to right, blocks apart.
pub fn seen(html: &str, page: Direction) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    // The elements that are open: what closes each, and for blocks the direction around it.
    let mut open: Vec<(Option<char>, Option<Direction>)> = Vec::new();
    let mut base = page;
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        line.push_str(&text(&rest[..at]));
        let end = at + rest[at..].find('>').unwrap();
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        let name = tag.trim_start_matches('/').split([' ', '>']).next().unwrap();
        let is_block = !matches!(name, "bdi" | "a" | "em" | "strong" | "code" | "sup" | "del" | "img" | "br");
        if is_block {
            flush(&mut line, base, &mut lines);
        }
        if matches!(name, "br" | "hr" | "img") {
            continue;
        }
        if tag.starts_with('/') {
            let (closes, around) = open.pop().expect("elements are balanced");
            line.extend(closes);
            base = around.unwrap_or(base);
            continue;
        }
        let dir = [Ltr, Rtl].into_iter().find(|dir| tag.contains(&format!("dir=\"{dir}\"")));
        if is_block {
            open.push((None, Some(base)));
            base = dir.unwrap_or(base);
            continue;
        }
        let opens = match (name, dir) {
            (_, Some(Ltr)) => Some(LRI),
            (_, Some(Rtl)) => Some(RLI),
            ("bdi", None) => Some(FSI),
            (_, None) => None,
        };
        line.extend(opens);
        open.push((opens.map(|_| PDI), None));
    }
    line.push_str(&text(rest));
    flush(&mut line, base, &mut lines);
    assert!(open.is_empty(), "elements are balanced in {html}");
    lines
}

fn flush(line: &mut String, base: Direction, lines: &mut Vec<String>) {
    let words = std::mem::take(line);
    if !words.trim().is_empty() {
        lines.push(display_order(words.trim(), base));
    }
}

fn text(html: &str) -> String {
    let mut text = html.to_owned();
    for (escaped, c) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        text = text.replace(escaped, c);
    }
    text
}

/// The text is shown so that this piece of it reads from left to right as it was typed.
fn keeps(page: Direction, text: &str, piece: &str) {
    let html = written(text, page);
    let lines = seen(&html, page);
    assert!(lines.iter().any(|line| line.contains(piece)), "{piece} of {text}\n{html}\n{lines:?}");
}

#[test]
fn codes_keep_their_order_among_arabic_words() {
    for (text, code) in [
        ("القانون رقم 31-13 المتعلق بالحق", "31-13"),
        ("القانون التنظيمي 111.14 المتعلق بالجهات", "111.14"),
        ("الظهير الشريف 1-15-83 الصادر", "1-15-83"),
        ("يوم 2026-05-06 صباحا", "2026-05-06"),
        ("بتاريخ 06/05/2026 بمقر الجهة", "06/05/2026"),
        ("على الساعة 10:30 صباحا", "10:30"),
        ("الفترة 2025-2028 كلها", "2025-2028"),
        ("خلال سنوات 2025–2028 كلها", "2025–2028"),
        ("بنسبة 37,5% من السكان", "37,5%"),
        ("بنسبة 12.5 % من السكان", "12.5 %"),
        ("انخفض بـ -3 درجات", "-3"),
        ("ارتفع بـ +4,2 نقطة", "+4,2"),
        ("الهاتف 05-23-48-00-00 خلال أوقات العمل", "05-23-48-00-00"),
        ("الهاتف +212 523 48 00 00 خلال أوقات العمل", "+212 523 48 00 00"),
        ("مبلغ 1.234.567,89 درهم", "1.234.567,89"),
        ("راسلوا contact@region.example في أي وقت", "contact@region.example"),
        ("الموقع https://region.example/ar/?a=1&b=2 مفتوح", "https://region.example/ar/?a=1&b=2"),
        ("الملف minutes-2026.pdf منشور", "minutes-2026.pdf"),
        ("الإصدار v2.1.0 من المنصة", "v2.1.0"),
        ("المؤشر OGP-2025/MA0007 في القائمة", "OGP-2025/MA0007"),
        ("القاعدة `a = b - 1` مطبقة", "a = b - 1"),
        ("المادتان **31-13** و *2026-05-06* معا", "31-13"),
        ("انظر [القانون 31-13](id:law) كاملا", "31-13"),
        ("- بند 31-13 أول\n- OGP ثان", "31-13"),
        ("## القانون 31-13", "31-13"),
        ("> قال القانون 31-13 كذا", "31-13"),
        ("| المادة | التاريخ |\n|---|---|\n| القانون 31-13 | اليوم 2026-05-06 |", "2026-05-06"),
        ("نص[^1]\n\n[^1]: القانون 31-13.", "31-13"),
        ("المصطلح\n: تعريفه في القانون 31-13", "31-13"),
    ] {
        keeps(Rtl, text, code);
    }
}

#[test]
fn latin_names_keep_their_order_among_arabic_words() {
    keeps(Rtl, "انضمت إلى Open Government Partnership (OGP) سنة 2022", "Open Government Partnership");
    keeps(Rtl, "OGP هي شراكة دولية", "OGP");
}

#[test]
fn a_block_of_the_other_script_runs_its_own_way() {
    keeps(Rtl, "The plan (2025-2028) was adopted.", "The plan (2025-2028) was adopted.");
    keeps(Rtl, "- Plan A (draft).\n- Plan B!", "Plan A (draft).");
    keeps(Rtl, "> Citizens first.", "Citizens first.");
    keeps(Rtl, "## Open Government Partnership!", "Open Government Partnership!");
    keeps(Rtl, "    let a = b;", "let a = b;");
}

#[test]
fn arabic_among_words_that_run_from_left_to_right_is_one_phrase() {
    let shown = |text: &str| seen(&written(text, Ltr), Ltr).join("\n");
    let arabic = |text: &str| display_order(text, Rtl);
    assert_eq!(
        shown("The law (القانون رقم 31-13) was read."),
        format!("The law ({}) was read.", arabic("القانون رقم \u{2066}31-13\u{2069}"))
    );
    assert_eq!(shown("جهة (بني ملال) is here."), format!("{} is here.", arabic("جهة (بني ملال)")));
    // A number at the end of a sentence stays the sentence's, after a comma.
    assert_eq!(shown("See جهة, 2026-05-06."), format!("See {}, 2026-05-06.", arabic("جهة")));
}

#[test]
fn a_whole_list_and_a_whole_table_have_one_direction() {
    let html = written("- OGP\n- الجهة\n  - Regional council", Rtl);
    assert!(!html.contains("dir=\"ltr\""), "{html}");
    let html = written("| a | b |\n|---|---|\n| c | الجهة |", Rtl);
    assert!(!html.contains("dir=\"ltr\""), "{html}");
    assert!(written("| a | b |\n|---|---|\n| c | d |", Rtl).contains("<table dir=\"ltr\">"));
}

#[test]
fn code_and_addresses_do_not_decide_the_direction_of_a_block() {
    assert_eq!(written("`31` 2026", Rtl), "<p><code dir=\"ltr\">31</code> 2026</p>\n");
    assert!(written("https://example.org/a-b", Rtl).starts_with("<p><bdi dir=\"ltr\">"));
    // The author has the last word: a direction mark opens the block.
    assert!(written("\u{200E}الجهة OGP", Rtl).starts_with("<p dir=\"ltr\">"));
    assert!(written("\u{200F}OGP 2026", Ltr).starts_with("<p dir=\"rtl\">"));
}

#[test]
fn isolating_again_changes_nothing() {
    for (text, direction) in [
        ("القانون رقم 31-13 و 2026-05-06.", Rtl),
        ("The law القانون رقم 31-13 (جهة) here", Ltr),
        ("مجلس) الجهة ( council", Ltr),
        ("مُحَمَّدٌ 12% x", Ltr),
    ] {
        let once = crate::theme::markdown::inline::isolated(text, direction);
        assert_eq!(crate::theme::markdown::inline::isolated(&once, direction), once, "{text}");
        assert_eq!(crate::locale::bidi::strip_isolates(&once), text);
    }
}
