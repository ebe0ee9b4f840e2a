//! What somebody probably meant to type. Only ever offered as advice: what cannot be read for certain is a fault.

use rust_decimal::Decimal;
use std::str::FromStr;

use crate::base::Date;

/// The number that is written as people and spreadsheets write it: `78,3 %`, `1 234,5`, `٧٨`.
/// None where two readings are possible, as for `1,234`.
pub fn number(written: &str) -> Option<String> {
    let mut text = String::new();
    for c in written.chars() {
        match c {
            '\u{2212}' | '\u{2013}' => text.push('-'),
            '\u{66B}' => text.push(','),
            '\u{66C}' | '%' | '\u{66A}' => {}
            c if c.is_whitespace() => {}
            c => text.push(western(c)),
        }
    }
    let (last_comma, last_dot) = (text.rfind(','), text.rfind('.'));
    let plain = match (last_comma, last_dot) {
        (Some(comma), Some(dot)) if comma > dot => text.replace('.', "").replace(',', "."),
        (Some(_), Some(_)) => text.replace(',', ""),
        (Some(comma), None) if text.matches(',').count() == 1 && text.len() - comma != 4 => text.replace(',', "."),
        (Some(_), None) if text.matches(',').count() > 1 => text.replace(',', ""),
        (None, Some(_)) if text.matches('.').count() > 1 => text.replace('.', ""),
        (Some(_), None) => return None,
        (None, _) => text,
    };
    let digits = plain.strip_prefix('-').unwrap_or(&plain);
    let is_number = digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && Decimal::from_str(&plain).is_ok();
    (is_number && plain != written).then_some(plain)
}

/// The date that is written with other digits, other signs, or the day first.
pub fn date(written: &str) -> Option<String> {
    let text: String = written.chars().map(western).collect();
    if let Some(date) = Date::parse(&text) {
        return (text != written).then(|| date.to_string());
    }
    if let Some((year, quarter)) = text.to_uppercase().replace(['/', ' '], "-").split_once(['T', 'Q', 'S'])
        && let Some(date) = Date::parse(&format!("{}-Q{quarter}", year.trim_end_matches('-')))
    {
        return Some(date.to_string());
    }
    let parts: Vec<&str> = text.split(['-', '/', '.', ' ']).collect();
    let numbers: Vec<u16> = parts.iter().map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let meant = match numbers.as_slice() {
        [year, month, day] if parts[0].len() == 4 => format!("{year:04}-{month:02}-{day:02}"),
        // A day after the twelfth can be no month, so the order is known.
        [day, month, year] if parts[2].len() == 4 && *day > 12 => format!("{year:04}-{month:02}-{day:02}"),
        [year, month] if parts[0].len() == 4 => format!("{year:04}-{month:02}"),
        [month, year] if parts[1].len() == 4 => format!("{year:04}-{month:02}"),
        _ => return None,
    };
    Date::parse(&meant).map(|date| date.to_string())
}

/// The permanent name that is written with capitals, spaces or underscores.
pub fn id(written: &str) -> Option<String> {
    let hyphens = written.trim().to_lowercase().replace(['_', ' ', '.', '/', '\u{2013}'], "-");
    let meant: Vec<&str> = hyphens.split('-').filter(|part| !part.is_empty()).collect();
    let meant = meant.join("-");
    (meant != written && super::is_id(&meant)).then_some(meant)
}

/// `true` or `false`, said in another way.
pub fn truth(written: &str) -> Option<&'static str> {
    let word = written.to_lowercase();
    if ["yes", "y", "on", "1", "oui", "vrai", "نعم", "صحيح"].contains(&&*word) || word == "true" {
        return Some("true");
    }
    let no = ["no", "n", "off", "0", "non", "faux", "لا", "خطأ"].contains(&&*word) || word == "false";
    no.then_some("false")
}

/// The digit of ASCII for a digit of Arabic or Persian; other letters as they are.
fn western(c: char) -> char {
    let digit = match c {
        '\u{660}'..='\u{669}' => c as u32 - 0x660,
        '\u{6F0}'..='\u{6F9}' => c as u32 - 0x6F0,
        _ => return c,
    };
    char::from_digit(digit, 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_recognised_as_people_write_it_and_never_guessed() {
        let meant = |written: &str| number(written).unwrap_or_default();
        assert_eq!(meant("78,3 %"), "78.3");
        assert_eq!(meant("1 234 567,5"), "1234567.5");
        assert_eq!(meant("1\u{202F}234"), "1234");
        assert_eq!(meant("1.234.567"), "1234567");
        assert_eq!(meant("1.234,56"), "1234.56");
        assert_eq!(meant("1,234,567.8"), "1234567.8");
        assert_eq!(meant("\u{2212}3"), "-3");
        assert_eq!(meant("\u{667}\u{668}\u{66B}\u{663}"), "78.3");
        for written in ["1,234", "about 5", "12-5", "", "%", ",", "."] {
            assert_eq!(number(written), None, "{written}");
        }
    }

    #[test]
    fn a_date_is_recognised_when_only_one_is_possible() {
        let meant = |written: &str| date(written).unwrap_or_default();
        assert_eq!(meant("2025-1-5"), "2025-01-05");
        assert_eq!(meant("20/11/2025"), "2025-11-20");
        assert_eq!(meant("2025/11"), "2025-11");
        assert_eq!(meant("11/2025"), "2025-11");
        assert_eq!(meant("2025-T4"), "2025-Q4");
        assert_eq!(meant("2025 Q4"), "2025-Q4");
        assert_eq!(meant("\u{662}\u{660}\u{662}\u{665}"), "2025");
        for written in ["05/06/2025", "2025-02-30", "20 nov 2025", "2025-13", "", "20250101"] {
            assert_eq!(date(written), None, "{written}");
        }
    }

    #[test]
    fn a_name_and_a_truth_are_recognised() {
        assert_eq!(id("Regional_Council ").as_deref(), Some("regional-council"));
        assert_eq!(id("جهة"), None);
        assert_eq!((truth("Oui"), truth("non"), truth("maybe")), (Some("true"), Some("false"), None));
    }
}
