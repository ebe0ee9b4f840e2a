//! Which runs of Arabic prose are kept from left to right, and that they are seen in their order.

use super::bidi::{codes, display_order, isolate_codes, isolate_ltr, strip_isolates};
use super::*;

/// Brackets mark what must be found.
const CASES: &[&str] = &[
    // Law numbers, ranges, dates, times
    "القانون [31-13] المتعلق بالحق في الحصول على المعلومات",
    "الظهير رقم [1.18.15] الصادر في 2018",
    "القانون التنظيمي رقم [111.14] المتعلق بالجهات",
    "القانون [31.13]، والمرسوم [2-22-81].",
    "برنامج [2022-2027] للجهة",
    "خطة [2022–2027]",
    "بين [2022 – 2027] تقريبا",
    "من [2025-11-20] إلى [2026/05/06]",
    "يوم [06.05.2026] صباحا",
    "في [2026-05-06T10:00] بالضبط",
    "على الساعة [14:30] مساء",
    "من [09:00-17:00] كل يوم",
    "ما بين [14:30] و[16:45].",
    "الفصل [2025-Q4] من السنة",
    // Numbers with signs
    "بلغ [-5] درجات",
    "بلغ [\u{2212}5,2] نقطة",
    "ارتفع ب[+3,4] نقط",
    "مبلغ [1.234.567,89] درهم",
    "مبلغ [1.234] درهم",
    "مبلغ [1 234 567] درهم",
    "مبلغ [1\u{202F}234\u{202F}567,89] درهم",
    "نسبة [12,5] في المائة",
    "بمعدل [1/2] تقريبا",
    "بنسبة [3:1] لصالح",
    // Percentages
    "نسبة [50%] من الميزانية",
    "نسبة [12,5%] من الميزانية",
    "نسبة [12,5 %] من الميزانية",
    "نسبة [12,5\u{A0}%] من الميزانية",
    "نسبة [%50] من الميزانية",
    "نسبة [% 50] من الميزانية",
    "نسبة [٪50] من الميزانية",
    "نسبة [50٪]، أي النصف",
    "نسبة [٤٥٫٥٪] منها",
    "حوالي [٪٤٥] منها",
    "تغير ب[+1,5%] سنويا",
    // Amounts and measures
    "كلفة [1.500 MAD] للوحدة",
    "كلفة [MAD 1.500] للوحدة",
    "كلفة [1 500 000 DH] للوحدة",
    "كلفة [500 DH] للوحدة",
    "كلفة [$500] أو [€1.200]",
    "كلفة [500 €] للوحدة",
    "على بعد [12 km] من المدينة",
    "مساحة [28.374 km²] تقريبا",
    "بحجم [15 MB] فقط",
    "حرارة [12 °C] ليلا",
    // Telephones
    "الهاتف: [+212 523 42 42 42]",
    "الهاتف: [05 23 42 42 42] أو [0523-42-42-42].",
    "اتصلوا ب[+212523424242] نهارا",
    "الرقم [00212 523 424242]",
    // Addresses, files, ids
    "راسلونا على [contact@example.org].",
    "انظر [https://example.org/ar/plans/?a=1&b=2#top]، ثم",
    "انظر ([https://example.org/a]) من فضلك",
    "صفحة [https://ar.wikipedia.org/wiki/المغرب] مثلا",
    "موقع [www.example.org] الرسمي",
    "موقع [example.org] الرسمي",
    "الملف [report-2024.pdf] مرفق",
    "الملف [data.csv]، والمجلد [content/plans/] كله",
    "في [content/plans/facts.yaml]:",
    "الحقل [publish_at] إلزامي",
    "النسخة [v1.2.3] متاحة",
    "النسخة [2.4.1] متاحة",
    "الالتزام [MABMK0007] قيد الإنجاز",
    "الالتزامان [MABMK0007] و[MABMK0008]",
    "وسم [#OpenGov] وحساب [@ogp]",
    "الخيار [--strict] في السطر",
    "لغة [C++] ولغة [C#]",
    "مبادرة [COVID-19] العالمية",
    // A Latin phrase with a code is one
    "تقرير [OGP 2022-2027] للجهة",
    "عنوان [Law 31-13 of 2018-02-22, on access] بالإنجليزية",
    "وثيقة [Plan 3 MABMK0007] هنا",
    // What needs nothing
    "سنة 2022 كانت حاسمة",
    "أنجزت 12 التزاما من 20.",
    "في 3. ثم 4) ثم 5/",
    "سنة 2022 - 5 مشاريع",
    "شراكة Open Government Partnership العالمية",
    "جهة Béni Mellal-Khénifra بالمغرب",
    "نظام Windows 11 الجديد",
    "مقال l’Économiste وو",
    "من أجل and others, however، كذلك",
    "كوفيد-19 في سنة 2020",
    "نص بلا أي رمز: - – — . ، ؛ % / @ #",
    "محمي سلفا \u{2066}31-13\u{2069} هنا",
    "",
];

/// The text of a case and the pieces marked in it.
fn case(marked: &str) -> (String, Vec<&str>) {
    let pieces = marked.split('[').skip(1).filter_map(|piece| piece.split_once(']')).map(|(piece, _)| piece);
    (marked.replace(['[', ']'], ""), pieces.collect())
}

#[test]
fn codes_are_found_in_arabic_prose_and_words_are_not() {
    let mut wrong = Vec::new();
    for marked in CASES {
        let (text, expected) = case(marked);
        let found: Vec<&str> = codes(&text).into_iter().map(|range| &text[range]).collect();
        if found != expected {
            wrong.push((*marked, found.join(" | ")));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn isolated_codes_are_seen_in_their_order() {
    let mut wrong = Vec::new();
    for marked in CASES {
        let (text, expected) = case(marked);
        let seen = display_order(&isolate_codes(&text), Direction::Rtl);
        for code in expected {
            // Letters of the other direction inside an address are seen in theirs.
            let code = display_order(code, Direction::Ltr);
            if !seen.contains(&code) {
                wrong.push((code, seen.clone()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn an_isolated_code_stands_where_its_place_in_the_sentence_is() {
    let order = |text: &str| display_order(&isolate_codes(text), Direction::Rtl);
    assert_eq!(order("رقم 31-13 ثم"), "مث 31-13 مقر");
    assert_eq!(display_order("رقم 31-13 ثم", Direction::Rtl), "مث 13-31 مقر");
    assert_eq!(order("من 2025-11-20 ثم"), "مث 2025-11-20 نم");
    assert_eq!(order("خطة OGP 2022-2027 هنا"), "انه OGP 2022-2027 ةطخ");
    assert_eq!(order("ثم MABMK0007 وMABMK0008"), "MABMK0008و MABMK0007 مث");
}

#[test]
fn isolating_twice_changes_nothing() {
    for marked in CASES {
        let (text, _) = case(marked);
        let once = isolate_codes(&text);
        assert_eq!(isolate_codes(&once), once);
        assert_eq!(strip_isolates(&once), strip_isolates(&text));
    }
}

#[test]
fn long_texts_take_time_in_proportion_to_their_length() {
    // Each of these would take minutes if the time grew with the square of the length.
    for piece in ["1 ", "1 234 ", "a ", "a, ", "-", "31-13", "a.", "+1 ", "%", "MAD 1 ", "http://", "'", "a@"] {
        let text = piece.repeat(50_000);
        assert!(codes(&text).len() <= 50_000);
    }
}

#[test]
fn an_isolate_is_neither_doubled_nor_left_open() {
    assert_eq!(bidi::isolate("a"), "\u{2068}a\u{2069}");
    assert_eq!(bidi::isolate(&bidi::isolate("a")), "\u{2068}a\u{2069}");
    assert_eq!(bidi::isolate(&isolate_ltr("a")), "\u{2066}a\u{2069}");
    assert_eq!(bidi::isolate("\u{2068}a\u{2069}b"), "\u{2068}\u{2068}a\u{2069}b\u{2069}");
    assert_eq!(bidi::isolate("\u{2069}a\u{2067}b"), "\u{2068}a\u{2067}b\u{2069}\u{2069}");
    assert_eq!(bidi::isolate(""), "");
    assert_eq!(
        bidi::html("<\u{2066}31-13\u{2069}> \u{2069}\u{2068}a"),
        "&lt;<bdi dir=\"ltr\">31-13</bdi>&gt; <bdi>a</bdi>"
    );
}

#[test]
fn the_first_letter_with_a_direction_counts_and_isolates_do_not() {
    assert_eq!(bidi::first_strong("12: OGP ثم"), Some(Direction::Ltr));
    assert_eq!(bidi::first_strong("«المغرب» OGP"), Some(Direction::Rtl));
    assert_eq!(bidi::first_strong("\u{2066}OGP\u{2069} المغرب"), Some(Direction::Rtl));
    assert_eq!(bidi::first_strong("2022-2027"), None);
    assert!(bidi::has_letters_of("OGP ثم", Direction::Rtl));
    assert!(!bidi::has_letters_of("OGP 31", Direction::Rtl));
}
