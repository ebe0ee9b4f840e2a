//! What a number format of a workbook makes of the number in its cell (ECMA-376, 18.8.31), as far as it tells what is
//! meant: parts of a hundred, thousands that are left out, how much of a date is shown.

use rust_decimal::Decimal;

use super::assemble::Held;

/// How much of a date is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// The year alone.
    Year,
    /// The month of a year.
    Month,
    /// The day.
    Day,
}

/// A number format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    /// Whether a hundred times the number is shown, with a sign.
    pub is_percent: bool,
    /// How often a thousand is left out.
    pub thousands: u32,
    /// How much of a date is shown.
    pub precision: Precision,
}

/// Numbers as most cells hold them.
pub const GENERAL: Format = Format { is_percent: false, thousands: 0, precision: Precision::Day };

/// What a format says, by its first section: the others are for other signs and words.
pub fn read(code: &str) -> Format {
    let (mut is_percent, mut has_day, mut has_month, mut has_year, mut has_hour) = (false, false, false, false, false);
    let (mut commas, mut has_digit) = (0, false);
    let mut signs = code.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '"' => drop(signs.by_ref().find(|sign| *sign == '"')),
            '[' => drop(signs.by_ref().find(|sign| *sign == ']')),
            '\\' | '_' | '*' => drop(signs.next()),
            ';' => break,
            '%' => is_percent = true,
            '0' | '#' | '?' => (commas, has_digit) = (0, true),
            ',' if has_digit => commas += 1,
            // After the point the digits go on.
            '.' if has_digit => {}
            'd' | 'D' => has_day = true,
            'm' | 'M' => has_month = true,
            'y' | 'Y' => has_year = true,
            'h' | 'H' | 's' | 'S' => has_hour = true,
            _ => {}
        }
    }
    let precision = match (has_day || has_hour, has_month, has_year) {
        (false, false, true) => Precision::Year,
        (false, true, _) => Precision::Month,
        (true, _, _) | (false, false, false) => Precision::Day,
    };
    Format { is_percent, thousands: commas, precision }
}

/// A number as it is handed on: of as many digits as spreadsheets warrant (15), because what they store is binary.
pub fn number(value: f64, format: Format) -> Held {
    let Some(exact) = decimal(value) else { return Held::Words(value.to_string()) };
    if format.is_percent {
        let Some(parts) = exact.checked_mul(Decimal::ONE_HUNDRED) else { return Held::Words(value.to_string()) };
        return Held::Exact(format!("{} %", parts.normalize()));
    }
    if format.thousands > 0 && !exact.is_zero() {
        let mut shown = exact;
        for _ in 0..format.thousands.min(4) {
            shown /= Decimal::ONE_THOUSAND;
        }
        return Held::Scaled { stored: exact.to_string(), shown: shown.normalize().to_string() };
    }
    Held::Exact(exact.to_string())
}

fn decimal(value: f64) -> Option<Decimal> {
    if !value.is_finite() {
        return None;
    }
    Decimal::from_scientific(&format!("{value:.14e}")).ok().map(|exact| exact.normalize())
}

/// A date as precise as it is shown. A time of day stays, because a day is then not what is meant.
pub fn date((year, month, day): (u16, u8, u8), time: Option<(u8, u8)>, precision: Precision) -> Held {
    Held::Exact(match (precision, time) {
        (Precision::Year, _) => format!("{year:04}"),
        (Precision::Month, _) => format!("{year:04}-{month:02}"),
        (Precision::Day, None | Some((0, 0))) => format!("{year:04}-{month:02}-{day:02}"),
        (Precision::Day, Some((hour, minute))) => format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_tells_what_is_meant_by_a_number() {
        let table = [
            ("General", (false, 0)),
            ("0.0%", (true, 0)),
            ("# ##0,00\\ %", (true, 0)),
            ("0\"%\"", (false, 0)),
            ("0\\%", (false, 0)),
            ("#,##0", (false, 0)),
            ("#,##0.00", (false, 0)),
            ("#,##0,", (false, 1)),
            ("0.0,,\" MDH\"", (false, 2)),
            ("[$-40C]0%;[Red]-0", (true, 0)),
            ("0;-0%", (false, 0)),
            ("_(* #,##0_)", (false, 0)),
        ];
        for (code, expected) in table {
            let format = read(code);
            assert_eq!((format.is_percent, format.thousands), expected, "{code}");
        }
    }

    #[test]
    fn a_date_is_as_precise_as_it_is_shown() {
        let table = [
            ("yyyy", Precision::Year),
            ("mmm-yy", Precision::Month),
            ("[$-40C]mmmm\\ yyyy;@", Precision::Month),
            ("dd/mm/yyyy", Precision::Day),
            ("yyyy-mm-dd hh:mm", Precision::Day),
            ("General", Precision::Day),
        ];
        for (code, expected) in table {
            assert_eq!(read(code).precision, expected, "{code}");
        }
        let morning = date((2024, 3, 1), Some((9, 30)), Precision::Day);
        assert_eq!(morning, Held::Exact("2024-03-01T09:30".to_owned()));
        assert_eq!(date((2024, 3, 1), Some((9, 30)), Precision::Month), Held::Exact("2024-03".to_owned()));
    }

    #[test]
    fn a_number_has_the_digits_that_spreadsheets_warrant() {
        let exact = |value: f64| number(value, GENERAL);
        for (value, expected) in [
            (0.1 + 0.2, "0.3"),
            (78.3, "78.3"),
            (574_112.0, "574112"),
            (1.234, "1.234"),
            (-7.0, "-7"),
            (1e15, "1000000000000000"),
            (1e-7, "0.0000001"),
            (0.0, "0"),
        ] {
            assert_eq!(exact(value), Held::Exact(expected.to_owned()));
        }
        assert_eq!(number(0.783, read("0.0%")), Held::Exact("78.3 %".to_owned()));
        assert_eq!(number(0.07, read("0%")), Held::Exact("7 %".to_owned()));
        let (stored, shown) = ("12345".to_owned(), "12.345".to_owned());
        assert_eq!(number(12345.0, read("0,")), Held::Scaled { stored, shown });
        assert_eq!(exact(1e300), Held::Words(1e300.to_string()));
    }
}
