//! Numbers as people and spreadsheets write them: `78,3 %`, `1 234,5`, `(1.234,50)`, `٧٨٫٣`.
//!
//! A number has one value or none. Where a sign can be read in two ways (`1,234`), both are given and neither is
//! taken: the other cells of the column may prove which one is meant. No language is asked for its habits, because a
//! file does not say in whose habits it was written.

use std::str::FromStr;

use rust_decimal::Decimal;

/// What stands before the decimals. Whoever writes one of the two so may write groups of digits with the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DecimalSign {
    /// `1.5`
    Point,
    /// `1,5`
    Comma,
}

/// A number that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Number<'t> {
    /// Its value; of an ambiguous one, the value if its sign stands before decimals.
    pub value: Decimal,
    /// The sign that can be read in two ways, before decimals or between groups: `1,234`.
    pub ambiguous: Option<DecimalSign>,
    /// Which sign stands before decimals, if the number proves it.
    pub proves: Option<DecimalSign>,
    /// What stands after it, such as `%` or `MAD`.
    pub suffix: &'t str,
}

/// What the numbers of one column prove together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Habit {
    point: bool,
    comma: bool,
}

impl Habit {
    /// A habit that somebody has declared.
    pub fn declared(sign: Option<DecimalSign>) -> Habit {
        let mut habit = Habit::default();
        habit.note(sign);
        habit
    }

    /// Notes what a number proves.
    pub fn note(&mut self, proves: Option<DecimalSign>) {
        match proves {
            Some(DecimalSign::Point) => self.point = true,
            Some(DecimalSign::Comma) => self.comma = true,
            None => {}
        }
    }

    /// The sign before decimals, if one and only one is proved.
    pub fn decimal_sign(self) -> Option<DecimalSign> {
        match (self.point, self.comma) {
            (true, false) => Some(DecimalSign::Point),
            (false, true) => Some(DecimalSign::Comma),
            (true, true) | (false, false) => None,
        }
    }
}

impl DecimalSign {
    fn other(self) -> DecimalSign {
        match self {
            DecimalSign::Point => DecimalSign::Comma,
            DecimalSign::Comma => DecimalSign::Point,
        }
    }
}

/// The value of an ambiguous number whose sign stands between groups of digits.
pub fn grouped(value: Decimal) -> Decimal {
    let mut value = value;
    let _ = value.set_scale(0);
    value
}

/// The value of an ambiguous number in a column of this habit, if that proves it.
pub fn settled(value: Decimal, ambiguous: DecimalSign, habit: Habit) -> Option<Decimal> {
    let decimal = habit.decimal_sign()?;
    Some(if decimal == ambiguous { value } else { grouped(value) })
}

/// The number in `text`, of which nothing but the number, its sign and a suffix may be there.
pub fn read(text: &str) -> Option<Number<'_>> {
    if let Some((value, proves)) = plain(text) {
        return Some(Number { value, ambiguous: None, proves, suffix: "" });
    }
    let text = text.trim_matches(is_nothing);
    let (is_bracketed, inner, after) = match text.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        Some((inner, after)) => (true, inner.trim_matches(is_nothing), after),
        None => (false, text, ""),
    };
    let (is_negative, inner) = sign(inner);
    if is_bracketed && is_negative {
        return None;
    }
    // Arabic has the percent sign on either side.
    let (first, inner) = match inner.strip_prefix(is_percent) {
        Some(rest) => (&inner[..inner.len() - rest.len()], rest.trim_start_matches(is_nothing)),
        None => ("", inner),
    };
    let (is_negative, inner) = if first.is_empty() { (is_negative, inner) } else { sign(inner) };
    let end =
        inner.rfind(|c| digit(c).is_some()).map(|at| at + inner[at..].chars().next().map_or(0, char::len_utf8))?;
    let (body, rest) = inner.split_at(end);
    let suffix = [first, rest.trim_matches(is_nothing), after.trim_matches(is_nothing)];
    let mut suffixes = suffix.into_iter().filter(|suffix| !suffix.is_empty());
    let suffix = suffixes.next().unwrap_or_default();
    // `5-` and `5)` are no suffixes but a number cut short.
    if suffixes.next().is_some() || suffix.starts_with(['-', '(', ')', '+', '.', ',']) {
        return None;
    }
    let (digits, ambiguous, proves) = body_of(body)?;
    let value = Decimal::from_str(&digits).ok().filter(|_| digits.len() <= 29)?;
    let value = if is_bracketed || is_negative { -value } else { value };
    Some(Number { value, ambiguous, proves, suffix })
}

/// Digits and at most one point that cannot stand between groups, as nearly all numbers of data are.
fn plain(text: &str) -> Option<(Decimal, Option<DecimalSign>)> {
    let (is_negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    if digits.len() > 17 {
        return None;
    }
    let (mut whole, mut point): (i64, Option<usize>) = (0, None);
    for (at, b) in digits.bytes().enumerate() {
        match b {
            b'0'..=b'9' => whole = whole * 10 + i64::from(b - b'0'),
            b'.' if at > 0 && point.is_none() => point = Some(at),
            _ => return None,
        }
    }
    let decimals = point.map_or(0, |at| digits.len() - at - 1);
    if digits.is_empty() || decimals == 3 || (point.is_some() && decimals == 0) {
        return None;
    }
    let whole = if is_negative { -whole } else { whole };
    Some((Decimal::new(whole, u32::try_from(decimals).ok()?), point.map(|_| DecimalSign::Point)))
}

/// The sign before a number.
fn sign(text: &str) -> (bool, &str) {
    match text.strip_prefix(['-', '\u{2212}', '\u{2013}', '\u{FE63}', '\u{FF0D}']) {
        Some(rest) => (true, rest.trim_start_matches(is_nothing)),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

/// The digit, and whether it is of the first set, the Arabic or the Persian one.
fn digit(c: char) -> Option<(u32, u8)> {
    let set = |first: u32, set: u8| Some((c as u32 - first, set));
    match c {
        '0'..='9' => set(0x30, 0),
        '\u{660}'..='\u{669}' => set(0x660, 1),
        '\u{6F0}'..='\u{6F9}' => set(0x6F0, 2),
        _ => None,
    }
}

/// The text without spaces and marks of direction around it.
pub fn trimmed(text: &str) -> &str {
    text.trim_matches(is_nothing)
}

/// Spaces, and marks that only direct what stands around them.
fn is_nothing(c: char) -> bool {
    c.is_whitespace() || is_mark(c)
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Whether a sign says that parts of a hundred are meant.
pub fn is_percent(c: char) -> bool {
    matches!(c, '%' | '\u{66A}' | '\u{FE6A}' | '\u{FF05}')
}

/// What stands between two runs of digits.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Between {
    Sign(DecimalSign),
    /// The Arabic decimal separator, which is nothing else.
    Decimal,
    /// A space, an apostrophe or the Arabic thousands separator: between groups and nowhere else.
    Group(char),
}

/// The digits as Rust writes them, the sign that is ambiguous, and what is proved.
fn body_of(body: &str) -> Option<(String, Option<DecimalSign>, Option<DecimalSign>)> {
    let mut runs: Vec<String> = vec![String::new()];
    let mut between: Vec<Between> = Vec::new();
    let mut set = None;
    for c in body.chars().filter(|c| !is_mark(*c)) {
        if let Some((value, of)) = digit(c) {
            if *set.get_or_insert(of) != of {
                return None;
            }
            runs.last_mut()?.extend(char::from_digit(value, 10));
            continue;
        }
        between.push(match c {
            '.' => Between::Sign(DecimalSign::Point),
            ',' | '\u{60C}' => Between::Sign(DecimalSign::Comma),
            '\u{66B}' => Between::Decimal,
            '\u{66C}' => Between::Group('\u{66C}'),
            '\'' | '\u{2019}' => Between::Group('\''),
            c if c.is_whitespace() => Between::Group(' '),
            _ => return None,
        });
        runs.push(String::new());
    }
    let last = between.last().copied();
    let Some(last) = last else { return Some((runs.concat(), None, None)) };
    let earlier = &between[..between.len() - 1];
    let decimals = runs.last()?.len();
    let whole = &runs[..runs.len() - 1];
    let written = |whole: &[String]| {
        let whole = whole.concat();
        Some(format!("{}.{}", if whole.is_empty() { "0" } else { &whole }, runs.last()?))
    };
    match last {
        Between::Group(_) => {
            let same = earlier.iter().all(|other| *other == last);
            (same && is_grouped(&runs)).then(|| (runs.concat(), None, None))
        }
        Between::Decimal => {
            let group = earlier.first();
            let same = earlier.iter().all(|other| Some(other) == group && *other != Between::Decimal);
            if !same || (whole.len() > 1 && !is_grouped(whole)) {
                return None;
            }
            Some((written(whole)?, None, None))
        }
        Between::Sign(sign) if earlier.is_empty() => {
            let first = runs[0].as_str();
            let is_ambiguous = decimals == 3 && (1..=3).contains(&first.len()) && !first.starts_with('0');
            let proves = (!is_ambiguous).then_some(sign);
            Some((written(whole)?, is_ambiguous.then_some(sign), proves))
        }
        Between::Sign(sign) if earlier.iter().all(|other| *other == last) => {
            is_grouped(&runs).then(|| (runs.concat(), None, Some(sign.other())))
        }
        Between::Sign(sign) => {
            let group = earlier[0];
            let same = earlier.iter().all(|other| *other == group) && group != Between::Decimal;
            if !same || !is_grouped(whole) {
                return None;
            }
            Some((written(whole)?, None, Some(sign)))
        }
    }
}

/// Whether runs of digits are groups: of three each, the first shorter perhaps.
fn is_grouped(runs: &[String]) -> bool {
    let Some((first, rest)) = runs.split_first() else { return false };
    (1..=3).contains(&first.len()) && rest.iter().all(|run| run.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> String {
        match read(text) {
            None => "none".to_owned(),
            Some(Number { value, ambiguous: None, suffix, .. }) => format!("{value} {suffix}").trim().to_owned(),
            Some(Number { value, .. }) => format!("{value} or {}", grouped(value)),
        }
    }

    #[test]
    fn a_number_is_read_as_people_write_it() {
        let table = [
            ("0", "0"),
            ("-12.5", "-12.5"),
            ("+7", "7"),
            (".5", "0.5"),
            ("78,3", "78.3"),
            ("78,3 %", "78.3 %"),
            ("78.3%", "78.3 %"),
            ("%78", "78 %"),
            ("\u{66A}\u{667}\u{668}\u{66B}\u{663}", "78.3 \u{66A}"),
            ("\u{667}\u{668}\u{66B}\u{663}", "78.3"),
            ("\u{661}\u{66C}\u{662}\u{663}\u{664}\u{66B}\u{665}", "1234.5"),
            ("\u{6F1}\u{6F2}\u{6F3}", "123"),
            ("1 234 567,5", "1234567.5"),
            ("1\u{A0}234", "1234"),
            ("1\u{202F}234,5", "1234.5"),
            ("1\u{2019}234.50", "1234.50"),
            ("1.234,56", "1234.56"),
            ("1,234.56", "1234.56"),
            ("1.234.567", "1234567"),
            ("1,234,567", "1234567"),
            ("\u{2212}3", "-3"),
            ("\u{2212}\u{A0}3,5", "-3.5"),
            ("(1 234,50)", "-1234.50"),
            ("(3,2 %)", "-3.2 %"),
            ("(3,2) %", "-3.2 %"),
            ("\u{200F}12,5\u{200F} ", "12.5"),
            ("\u{2068}12\u{2069}", "12"),
            ("12 MAD", "12 MAD"),
            ("0,125", "0.125"),
            ("1234,567", "1234.567"),
            ("1 234,567", "1234.567"),
        ];
        for (text, expected) in table {
            assert_eq!(told(text), expected, "{text}");
        }
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_and_neither_is_taken() {
        assert_eq!(told("1,234"), "1.234 or 1234");
        assert_eq!(told("-12.345"), "-12.345 or -12345");
        let number = read("1,234").unwrap();
        let settle = |proof: &str| {
            settled(number.value, number.ambiguous.unwrap(), Habit::declared(read(proof).unwrap().proves))
        };
        assert_eq!(settle("7,5"), Some("1.234".parse().unwrap()));
        assert_eq!(settle("7.5"), Some(1234.into()));
        assert_eq!(settle("1,234,567"), Some(1234.into()));
        assert_eq!(settle("1.234.567"), Some("1.234".parse().unwrap()));
        assert_eq!(settle("7"), None);
        let mut both = Habit::declared(Some(DecimalSign::Comma));
        both.note(Some(DecimalSign::Point));
        assert_eq!(both.decimal_sign(), None);
    }

    #[test]
    fn what_is_no_number_is_none() {
        let table = [
            "",
            "%",
            ",",
            ".",
            "-",
            "()",
            "about 5",
            "12-5",
            "5-",
            "1 23",
            "12 34",
            "1,23,456",
            "1.2.3",
            "1 234.567.8",
            "(5",
            "5)",
            "(-5)",
            "1.2E+05",
            "1'23",
            "1\u{661}",
            "--5",
            "1..2",
            "1,",
            "1,2,3.4",
        ];
        for text in table {
            assert_eq!(told(text), "none", "{text}");
        }
    }
}
