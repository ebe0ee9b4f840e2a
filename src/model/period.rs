//! Periods as people write them in tables: `2024/01`, `T1 2024`, `20/11/2025`. Only what can be one date is read.

use super::names::Names;
use crate::base::{Date, Diagnostic, Span};

/// The date that is written, in figures or in the words of a catalog.
pub fn read(written: &str, names: &Names) -> Option<Date> {
    Date::parse(written).or_else(|| certain(written)).or_else(|| names.date(&western(written)))
}

/// The date, or the fault that says what is wrong with it: both readings of one that has two.
pub fn read_or_fault(written: &str, names: &Names, span: &Span) -> Result<Date, Diagnostic> {
    if let Some(date) = read(written, names) {
        return Ok(date);
    }
    if let Some((one, other)) = two_readings(written) {
        let fault = span.error("ambiguous-date").with("written", written);
        return Err(fault.with("one", one).with("other", other));
    }
    super::reader::date(written, span)
}

/// The date that is written with other digits or signs, or the day first where that is certain.
pub fn certain(written: &str) -> Option<Date> {
    let text = western(written);
    let text = text.trim();
    if let Some(date) = Date::parse(text) {
        return Some(date);
    }
    if let Some(date) = quarter(text) {
        return Some(date);
    }
    let parts: Vec<&str> = text.split(['-', '/', '.', ' ']).collect();
    let numbers: Vec<u16> = parts.iter().map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let is_short = |part: &str| (1..=2).contains(&part.len());
    let meant = match (numbers.as_slice(), parts.as_slice()) {
        ([year, month, day], [a, b, c]) if a.len() == 4 && is_short(b) && is_short(c) => {
            format!("{year:04}-{month:02}-{day:02}")
        }
        // A day after the twelfth can be no month, and the same number twice is the same either way.
        ([day, month, year], [a, b, c])
            if c.len() == 4 && is_short(a) && is_short(b) && (*day > 12 || day == month) =>
        {
            format!("{year:04}-{month:02}-{day:02}")
        }
        ([year, month], [a, b]) if a.len() == 4 && is_short(b) => format!("{year:04}-{month:02}"),
        ([month, year], [a, b]) if b.len() == 4 && is_short(a) => format!("{year:04}-{month:02}"),
        _ => return None,
    };
    Date::parse(&meant)
}

/// `T1 2024`, `2024-Q1`, `2024T1`: T as in trimestre, Q as in quarter. S may be a half year, so it is neither.
fn quarter(text: &str) -> Option<Date> {
    let plain: String = text.to_uppercase().chars().filter(|c| !matches!(c, ' ' | '-' | '/' | '.')).collect();
    let at = plain.find(['T', 'Q'])?;
    let (before, after) = (&plain[..at], &plain[at + 1..]);
    let (year, quarter) = match (before.len(), after.len()) {
        (4, 1) => (before, after),
        (0, 5) => (after.get(1..)?, after.get(..1)?),
        (1, 4) => (after, before),
        _ => return None,
    };
    Date::parse(&format!("{year}-Q{quarter}"))
}

/// The two dates of what may begin with the day or with the month: `05/06/2025`.
fn two_readings(written: &str) -> Option<(String, String)> {
    let text = western(written);
    let parts: Vec<&str> = text.trim().split(['-', '/', '.']).collect();
    let [first, second, year] = parts.as_slice() else { return None };
    let (first, second): (u8, u8) = (first.parse().ok()?, second.parse().ok()?);
    let date = |month: u8, day: u8| Date::parse(&format!("{year}-{month:02}-{day:02}"));
    Some((date(second, first)?.to_string(), date(first, second)?.to_string()))
}

/// The text with the digits of ASCII and without marks of direction.
fn western(text: &str) -> String {
    let plain = text.chars().filter_map(|c| match c {
        '\u{660}'..='\u{669}' => char::from_digit(c as u32 - 0x660, 10),
        '\u{6F0}'..='\u{6F9}' => char::from_digit(c as u32 - 0x6F0, 10),
        '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{2066}'..='\u{2069}' => None,
        '\u{A0}' | '\u{202F}' => Some(' '),
        c => Some(c),
    });
    plain.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::SitePath;

    #[test]
    fn a_date_is_read_when_only_one_is_possible() {
        let table = [
            ("2025-1-5", "2025-01-05"),
            ("20/11/2025", "2025-11-20"),
            ("05/05/2025", "2025-05-05"),
            ("2025/11", "2025-11"),
            ("11/2025", "2025-11"),
            ("2025-T4", "2025-Q4"),
            ("T4 2025", "2025-Q4"),
            ("2025 Q4", "2025-Q4"),
            ("4T2025", "2025-Q4"),
            ("\u{662}\u{660}\u{662}\u{665}", "2025"),
            ("\u{200F}2025\u{200F}", "2025"),
        ];
        for (written, expected) in table {
            assert_eq!(certain(written).map(|date| date.to_string()).as_deref(), Some(expected), "{written}");
        }
        for written in
            ["05/06/2025", "2025-02-30", "20 nov 2025", "2025-13", "", "20250101", "S1 2025", "T5 2025", "25"]
        {
            assert_eq!(certain(written), None, "{written}");
        }
    }

    #[test]
    fn a_day_that_may_be_a_month_is_told_with_both_readings() {
        let span = Span::whole(&SitePath::new("data.csv"));
        let fault = read_or_fault("05/06/2025", &Names::default(), &span).unwrap_err();
        assert_eq!(fault.id(), "ambiguous-date");
        assert_eq!(two_readings("05/06/2025"), Some(("2025-06-05".into(), "2025-05-06".into())));
        assert_eq!(read_or_fault("soon", &Names::default(), &span).unwrap_err().id(), "expected-date");
    }
}
