//! Numbers, amounts, dates, lists and order in the program's three languages.

use rust_decimal::Decimal;

use super::*;
use crate::base::Period;

/// A table: what is written, and how each of the three languages writes it.
fn check<T: ?Sized>(rows: &[(&T, [&str; 3])], write: impl Fn(&Locale, &T) -> String) {
    for (row, expected) in rows {
        say(*expected, |locale| write(locale, row).replace('\u{A0}', "_").replace('\u{202F}', "~"));
    }
}

fn exact(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn numbers_are_exact_and_grouped() {
    check(
        &[
            ("0", ["0", "0", "0"]),
            ("999", ["999", "999", "999"]),
            ("1234", ["1.234", "1~234", "1,234"]),
            ("1234567.89", ["1.234.567,89", "1~234~567,89", "1,234,567.89"]),
            ("-5", ["−5", "−5", "−5"]),
            ("1.10", ["1,10", "1,10", "1.10"]),
            ("0.1", ["0,1", "0,1", "0.1"]),
            ("9007199254740993", ["9.007.199.254.740.993", "9~007~199~254~740~993", "9,007,199,254,740,993"]),
        ],
        |locale, number| locale.number(exact(number), None),
    );
    say(["−9.223.372.036.854.775.808", "", ""].map(|_| "−9223372036854775808"), |locale| {
        locale.integer(i64::MIN).chars().filter(|c| c.is_ascii_digit() || *c == '−').collect()
    });
}

#[test]
fn decimals_are_rounded_away_from_zero_and_filled() {
    check(
        &[
            ("2.345", ["2,35", "2,35", "2.35"]),
            ("2.5", ["2,50", "2,50", "2.50"]),
            ("-0.004", ["0,00", "0,00", "0.00"]),
            ("999.999", ["1.000,00", "1~000,00", "1,000.00"]),
        ],
        |locale, number| locale.number(exact(number), Some(2)),
    );
}

#[test]
fn a_percentage_and_a_change_carry_their_signs() {
    check(&[("12.5", ["12,5%", "12,5_%", "12.5%"]), ("-3", ["−3%", "−3_%", "−3%"])], |locale, number| {
        locale.percent(exact(number), None)
    });
    check(
        &[("3", ["+3,0", "+3,0", "+3.0"]), ("-1.25", ["−1,3", "−1,3", "−1.3"]), ("0.01", ["0,0", "0,0", "0.0"])],
        |locale, number| locale.change(exact(number), Some(1)),
    );
    check(&[("1.5", ["+1,5%", "+1,5_%", "+1.5%"])], |locale, number| locale.percent_change(exact(number), None));
}

#[test]
fn amounts_say_their_currency_in_its_plural_form() {
    check(
        &[
            ("1", ["1 درهم", "1_dirham", "1 dirham"]),
            ("3", ["3 دراهم", "3_dirhams", "3 dirhams"]),
            ("11", ["11 درهما", "11_dirhams", "11 dirhams"]),
            ("100", ["100 درهم", "100_dirhams", "100 dirhams"]),
            ("12.5", ["12,50 درهم", "12,50_dirhams", "12.50 dirhams"]),
            ("1.5", ["1,50 درهم", "1,50_dirham", "1.50 dirhams"]),
            ("1500000", ["1.500.000 درهم", "1~500~000_dirhams", "1,500,000 dirhams"]),
        ],
        |locale, amount| locale.dirhams(exact(amount)),
    );
    check(
        &[
            ("7700000000", ["7,7 مليار درهم", "7,7_milliards de dirhams", "7.7 billion dirhams"]),
            ("1000000", ["1 مليون درهم", "1_million de dirhams", "1 million dirhams"]),
            ("3000000", ["3 ملايين درهم", "3_millions de dirhams", "3 million dirhams"]),
            ("999999999", ["1 مليار درهم", "1_milliard de dirhams", "1 billion dirhams"]),
            ("-2500000", ["−2,5 مليون درهم", "−2,5_millions de dirhams", "−2.5 million dirhams"]),
            ("999994", ["999.994 درهما", "999~994_dirhams", "999,994 dirhams"]),
        ],
        |locale, amount| locale.dirhams_scaled(exact(amount)),
    );
    check(
        &[
            ("7700000000", ["7,7 مليار درهم", "7,7_milliards_DH", "MAD_7.7 billion"]),
            ("1500", ["1.500 درهم", "1~500_DH", "MAD_1,500"]),
        ],
        |locale, amount| locale.dirhams_short(exact(amount)),
    );
}

#[test]
fn sizes_are_in_thousands() {
    check(
        &[
            (&512, ["512 بايت", "512_octets", "512_bytes"]),
            (&1500, ["1,5 كيلوبايت", "1,5_Ko", "1.5_kB"]),
            (&999_999, ["1 ميغابايت", "1_Mo", "1_MB"]),
            (&25_400_000, ["25 ميغابايت", "25_Mo", "25_MB"]),
            (&u64::MAX, ["18.446.744.074 جيغابايت", "18~446~744~074_Go", "18,446,744,074_GB"]),
        ],
        |locale, bytes| locale.file_size(*bytes),
    );
}

#[test]
fn plural_forms_are_those_of_the_language() {
    check(
        &[
            ("0", ["zero", "one", "other"]),
            ("1", ["one", "one", "one"]),
            ("2", ["two", "other", "other"]),
            ("3", ["few", "other", "other"]),
            ("11", ["many", "other", "other"]),
            ("100", ["other", "other", "other"]),
            ("103", ["few", "other", "other"]),
            ("1.5", ["other", "one", "other"]),
            ("1.0", ["one", "one", "other"]),
            ("1000000", ["other", "many", "other"]),
            ("2000000000000000000000", ["other", "many", "other"]),
        ],
        |locale, number| locale.plural(exact(number)).to_owned(),
    );
    let locales = program().value;
    let forms = |code: &str| locales.get(Lang::new(code).unwrap()).unwrap().categories().len();
    assert_eq!(["ar", "fr", "en"].map(forms), [6, 3, 2]);
}

#[test]
fn dates_are_as_precise_as_they_are() {
    check(
        &[
            ("2025", ["2025", "2025", "2025"]),
            ("2025-Q4", ["الفصل الرابع من سنة 2025", "4e trimestre 2025", "Q4 2025"]),
            ("2025-08", ["غشت 2025", "août 2025", "August 2025"]),
            ("2025-11-20", ["20 نونبر 2025", "20 novembre 2025", "20 November 2025"]),
            ("2026-05-01", ["1 ماي 2026", "1er mai 2026", "1 May 2026"]),
        ],
        |locale, text| locale.date(date(text)),
    );
    check(
        &[
            ("2025-Q4", ["الفصل الرابع 2025", "T4 2025", "Q4 2025"]),
            ("2025-08", ["غشت 2025", "août 2025", "Aug 2025"]),
            ("2025-11-20", ["20 نونبر 2025", "20 nov. 2025", "20 Nov 2025"]),
        ],
        |locale, text| locale.date_short(date(text)),
    );
}

#[test]
fn days_and_times_are_those_of_the_language() {
    let day: crate::base::Day = "2026-05-06".parse().unwrap();
    say(["الأربعاء 6 ماي 2026", "mercredi 6 mai 2026", "Wednesday 6 May 2026"], |locale| {
        locale.full_day(day)
    });
    let moment = |text: &str| text.parse::<crate::base::Moment>().unwrap();
    check(
        &[("2026-05-06T09:05", ["09:05", "9_h_05", "09:05"]), ("2026-05-06T14:00", ["14:00", "14_h", "14:00"])],
        |locale, text| locale.time(moment(text)),
    );
    check(
        &[("2026-05-06T10:00", ["6 ماي 2026، الساعة 10:00", "6 mai 2026 à 10_h", "6 May 2026 at 10:00"])],
        |locale, text| locale.moment(moment(text)),
    );
    check(
        &[(
            "2026-05-06T10:30",
            ["إلى غاية 6 ماي 2026، الساعة 10:30", "jusqu’au 6 mai 2026 à 10_h_30", "until 6 May 2026 at 10:30"],
        )],
        |locale, text| locale.until_moment(moment(text)),
    );
    say(["monday", "monday", "monday"], |locale| format!("{:?}", locale.week_starts()).to_lowercase());
    say(["ماي", "mai", "May"], |locale| locale.month_name(5).to_owned());
    say(["", "", ""], |locale| format!("{}{}", locale.month_name(0), locale.month_name(13)));
}

#[test]
fn periods_are_as_short_as_their_ends_allow() {
    check(
        &[
            ("2022 2027", ["من 2022 إلى 2027", "2022–2027", "2022–2027"]),
            ("2025-08 2025-11", ["من غشت إلى نونبر 2025", "août – novembre 2025", "August – November 2025"]),
            ("2025-11-01 2025-11-20", ["من 1 إلى 20 نونبر 2025", "1er – 20 novembre 2025", "1–20 November 2025"]),
            (
                "2025-11-20 2026-05-06",
                ["من 20 نونبر 2025 إلى 6 ماي 2026", "20 novembre 2025 – 6 mai 2026", "20 November 2025 – 6 May 2026"],
            ),
            ("2025-11 2026-05", ["من نونبر 2025 إلى ماي 2026", "novembre 2025 – mai 2026", "November 2025 – May 2026"]),
            ("2025 2026-05", ["من 2025 إلى ماي 2026", "2025 – mai 2026", "2025 – May 2026"]),
            ("2025-08 2025-08", ["غشت 2025", "août 2025", "August 2025"]),
            ("2022 -", ["منذ سنة 2022", "depuis 2022", "since 2022"]),
            ("2022-02 -", ["منذ فبراير 2022", "depuis février 2022", "since February 2022"]),
        ],
        |locale, text| {
            let (start, end) = text.split_once(' ').unwrap();
            locale.period(&Period { start: date(start), end: Date::parse(end) })
        },
    );
}

#[test]
fn a_date_in_a_sentence_takes_the_word_before_it() {
    let rows: &[(&str, [&str; 3])] = &[
        ("2025", ["سنة 2025", "en 2025", "in 2025"]),
        ("2025-Q4", ["في الفصل الرابع من سنة 2025", "au 4e trimestre 2025", "in Q4 2025"]),
        ("2025-11", ["في نونبر 2025", "en novembre 2025", "in November 2025"]),
        ("2025-11-20", ["في 20 نونبر 2025", "le 20 novembre 2025", "on 20 November 2025"]),
    ];
    check(rows, |locale, text| locale.at(date(text)));
    check(&[("2027", ["إلى غاية سنة 2027", "jusqu’en 2027", "until 2027"])], |locale, text| {
        locale.until(date(text))
    });
}

#[test]
fn lists_are_strung_as_the_language_does() {
    let list = |items: &str| items.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    check(
        &[
            ("", ["", "", ""]),
            ("A", ["A", "A", "A"]),
            ("A B", ["A وB", "A et B", "A and B"]),
            ("A B C", ["A، B وC", "A, B et C", "A, B and C"]),
            ("A B C D", ["A، B، C وD", "A, B, C et D", "A, B, C and D"]),
        ],
        |locale, items| locale.list_and(&list(items)),
    );
    check(&[("A B C", ["A، B أو C", "A, B ou C", "A, B or C"])], |locale, items| locale.list_or(&list(items)));
    say(["A، B", "A, B", "A, B"], |locale| locale.list(&list("A B"), ListKind::Plain, Form::Plain));
    say(
        ["<bdi>A</bdi> أو <bdi>&lt;</bdi>", "<bdi>A</bdi> ou <bdi>&lt;</bdi>", "<bdi>A</bdi> or <bdi>&lt;</bdi>"],
        |l| l.list(&list("A <"), ListKind::Or, Form::Html),
    );
}

#[test]
fn order_looks_through_articles_and_signs_over_letters() {
    let sorted = |code: &str, words: &str| {
        let locales = program().value;
        let locale = locales.get(Lang::new(code).unwrap()).unwrap();
        let mut words: Vec<&str> = words.split(" | ").collect();
        words.sort_by(|a, b| locale.compare(a, b));
        words.join(" | ")
    };
    assert_eq!(
        sorted("ar", "وزارة | مجلس العمالة | التزام | البيئة | المجلس | الأمن | تنمية | إقليم | الجهة | مَجلس"),
        "إقليم | التزام | الأمن | البيئة | تنمية | الجهة | المجلس | مَجلس | مجلس العمالة | وزارة"
    );
    assert_eq!(
        sorted("fr", "zone | école | Le conseil | L’élu | coté | côte"),
        "Le conseil | coté | côte | école | L’élu | zone"
    );
    assert_eq!(sorted("en", "The council | budget | Theatre | dam"), "budget | The council | dam | Theatre");
}

#[test]
fn a_name_is_filed_under_its_letter() {
    check(
        &[
            ("المجلس الجهوي", ["م", "ا", "ا"]),
            ("الْمَجلس", ["م", "ا", "ا"]),
            ("«الأمن»", ["ا", "ا", "ا"]),
            ("إقليم", ["ا", "ا", "ا"]),
            ("آسفي", ["ا", "ا", "ا"]),
            ("التزام", ["ا", "ا", "ا"]),
            ("الالتزام", ["ا", "ا", "ا"]),
            ("التقاعد", ["ت", "ا", "ا"]),
            ("école", ["E", "E", "E"]),
            ("L’État", ["L", "E", "L"]),
            ("La", ["L", "L", "L"]),
            ("The Council", ["T", "T", "C"]),
            ("2022", ["#", "#", "#"]),
            ("", ["#", "#", "#"]),
        ],
        |locale, name| locale.initial(name),
    );
}

#[test]
fn signs_and_names_are_those_of_the_language() {
    say(["«»“”", "«\u{A0}\u{A0}»“”", "“”‘’"], |locale| {
        let ((a, b), (c, d)) = (locale.quotes(), locale.quotes_inner());
        [a, b, c, d].concat()
    });
    say(["الأمازيغية", "amazighe", "Amazigh"], |locale| {
        locale.language_name(Lang::new("zgh").unwrap()).unwrap().into()
    });
    say(["rtl Arab ar-MA", "ltr Latn fr", "ltr Latn en-001"], |locale| {
        format!("{} {} {}", locale.direction(), locale.script(), locale.region())
    });
    say(["0", "4", "0"], |locale| locale.spaces_before().len().to_string());
}
