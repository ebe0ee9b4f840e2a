//! Numbers, percentages, amounts and sizes as a language writes them, from exact decimals.
//!
//! What is returned is plain text: whoever puts it into a sentence isolates it.

use rust_decimal::{Decimal, RoundingStrategy};

use super::Locale;
use super::pattern::Pattern;
use super::plurals::{Category, Forms};
use super::table::Table;
use crate::base::Diagnostics;

/// How numbers are written.
#[derive(Clone, Debug)]
pub(super) struct Numbers {
    digits: [char; 10],
    decimal: String,
    group: String,
    group_from: usize,
    minus: String,
    plus: String,
    percent: Pattern,
}

/// How large numbers, amounts and sizes are written.
#[derive(Clone, Debug)]
pub(super) struct Amounts {
    /// By their power of ten, the greatest first.
    scales: Vec<(u32, Forms)>,
    dirhams: Forms,
    dirhams_scaled: Pattern,
    dirhams_short: Pattern,
    sizes: [Pattern; 4],
}

/// The greatest power of ten that has a name in data.
const GREATEST_SCALE: u32 = 27;

impl Numbers {
    pub(super) fn read(table: &mut Table<'_>, found: &mut Diagnostics) -> Numbers {
        Numbers {
            digits: digits(table, found),
            decimal: table.words("decimal", found),
            group: table.words("group", found),
            group_from: group_from(table, found),
            minus: table.words("minus", found),
            plus: table.words("plus", found),
            percent: table.pattern("percent", &["n"], &["n"], found),
        }
    }

    pub(super) fn digits(&self) -> &[char; 10] {
        &self.digits
    }

    /// A number with so many decimals, or as many as it carries.
    pub(super) fn write(&self, number: Decimal, decimals: Option<u32>) -> String {
        let decimals = decimals.map(|decimals| decimals.min(Decimal::MAX_SCALE));
        let number = rounded(number, decimals);
        let precision = decimals.unwrap_or(number.scale()) as usize;
        let written = format!("{:.precision$}", number.abs());
        let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
        let mut text = String::with_capacity(written.len() + 8);
        if number.is_sign_negative() && !number.is_zero() {
            text.push_str(&self.minus);
        }
        let grouped = whole.len() >= self.group_from;
        for (at, digit) in whole.chars().enumerate() {
            if grouped && at > 0 && (whole.len() - at) % 3 == 0 {
                text.push_str(&self.group);
            }
            text.push(self.digit(digit));
        }
        if !fraction.is_empty() {
            text.push_str(&self.decimal);
            text.extend(fraction.chars().map(|digit| self.digit(digit)));
        }
        text
    }

    /// The same with the sign of a change.
    fn write_change(&self, number: Decimal, decimals: Option<u32>) -> String {
        let written = self.write(number, decimals);
        let goes_up = rounded(number, decimals) > Decimal::ZERO;
        if goes_up { format!("{}{written}", self.plus) } else { written }
    }

    /// The sign between units and tenths, if it is one sign.
    pub(super) fn decimal_sign(&self) -> Option<char> {
        only(&self.decimal)
    }

    /// The sign between groups of three digits, if it is one sign.
    pub(super) fn group_sign(&self) -> Option<char> {
        only(&self.group)
    }

    /// Digits one by one, in groups of none: years, days, hours.
    pub(super) fn plain(&self, number: i64, width: usize) -> String {
        let written = format!("{number:0width$}");
        written.chars().map(|digit| self.digit(digit)).collect()
    }

    fn digit(&self, digit: char) -> char {
        digit.to_digit(10).map_or(digit, |value| self.digits[value as usize])
    }
}

impl Amounts {
    pub(super) fn read(table: &mut Table<'_>, found: &mut Diagnostics) -> Amounts {
        let scales = scales(table, found);
        let mut dirhams = table.table("dirhams", found);
        let exact = dirhams.table("exact", found);
        let amounts = Amounts {
            scales,
            dirhams: forms(exact, found),
            dirhams_scaled: dirhams.pattern("scaled", &["n"], &["n"], found),
            dirhams_short: dirhams.pattern("short", &["n"], &["n"], found),
            sizes: table.patterns("sizes", found),
        };
        dirhams.finish(found);
        amounts
    }
}

impl Locale {
    /// A whole number: `1.234.567`.
    pub fn integer(&self, number: i64) -> String {
        self.number(Decimal::from(number), None)
    }

    /// A number with so many decimals (halves rounded away from zero), or exactly as it is.
    pub fn number(&self, number: Decimal, decimals: Option<u32>) -> String {
        self.habits.numbers.write(number, decimals)
    }

    /// So many in a hundred: 12.5 is written `12,5 %`.
    pub fn percent(&self, hundredths: Decimal, decimals: Option<u32>) -> String {
        self.habits.numbers.percent.with_n(&self.number(hundredths, decimals))
    }

    /// A difference, with its sign: `+3`, `−3`, `0`.
    pub fn change(&self, difference: Decimal, decimals: Option<u32>) -> String {
        self.habits.numbers.write_change(difference, decimals)
    }

    /// A difference of percentages, with its sign: `+1,5 %`.
    pub fn percent_change(&self, hundredths: Decimal, decimals: Option<u32>) -> String {
        self.habits.numbers.percent.with_n(&self.change(hundredths, decimals))
    }

    /// A number in words where it is large, to two decimals: `7,7 مليار`.
    pub fn scaled(&self, number: Decimal) -> String {
        self.in_words(number).unwrap_or_else(|| self.number(number, None))
    }

    /// An amount of dirhams to the last one; centimes are written when there are any.
    pub fn dirhams(&self, amount: Decimal) -> String {
        let shown = if amount.fract().is_zero() { amount.trunc() } else { with_centimes(amount) };
        self.habits.amounts.dirhams.of(self.category(shown)).with_n(&self.number(shown, None))
    }

    /// An amount of dirhams in words where it is large: `7,7 مليار درهم`.
    pub fn dirhams_scaled(&self, amount: Decimal) -> String {
        match self.in_words(amount) {
            Some(words) => self.habits.amounts.dirhams_scaled.with_n(&words),
            None => self.dirhams(amount),
        }
    }

    /// An amount of dirhams where room is short: tables and charts.
    pub fn dirhams_short(&self, amount: Decimal) -> String {
        let number = self.in_words(amount).unwrap_or_else(|| self.number(amount, None));
        self.habits.amounts.dirhams_short.with_n(&number)
    }

    /// The size of a file, in thousands of bytes as the International System of Units counts.
    pub fn file_size(&self, bytes: u64) -> String {
        let mut size = Decimal::from(bytes);
        let mut unit = 0;
        let sizes = &self.habits.amounts.sizes;
        while unit + 1 < sizes.len() && shown_size(size, unit) >= Decimal::ONE_THOUSAND {
            size /= Decimal::ONE_THOUSAND;
            unit += 1;
        }
        sizes[unit].with_n(&self.number(shown_size(size, unit), None))
    }

    /// The number with the name of its scale, if it reaches one.
    fn in_words(&self, number: Decimal) -> Option<String> {
        let scales = &self.habits.amounts.scales;
        let (smallest, _) = scales.last()?;
        if number.abs() < power_of_ten(*smallest) {
            return None;
        }
        // The greatest scale is tried first: 999.999.999 is rounded to one thousand million.
        scales.iter().find_map(|(power, forms)| {
            let shown = rounded(number / power_of_ten(*power), Some(2)).normalize();
            let reaches = shown.abs() >= Decimal::ONE;
            reaches.then(|| forms.of(self.category(shown)).with_n(&self.number(shown, None)))
        })
    }
}

fn only(sign: &str) -> Option<char> {
    let mut signs = sign.chars();
    signs.next().filter(|_| signs.next().is_none())
}

/// The sentences of a map of plural forms.
pub(super) fn forms(mut table: Table<'_>, found: &mut Diagnostics) -> Forms {
    let mut named = Vec::new();
    for category in Category::ALL {
        if category == Category::Other {
            continue;
        }
        if let Some(node) = table.optional(category.as_str()) {
            let pattern = table.pattern_of(node, category.as_str(), &["n"], &["n"], found);
            named.extend(pattern.map(|pattern| (category, pattern)));
        }
    }
    let other = table.pattern("other", &["n"], &["n"], found);
    table.finish(found);
    Forms { named, other }
}

fn rounded(number: Decimal, decimals: Option<u32>) -> Decimal {
    match decimals {
        Some(decimals) => number.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero),
        None => number,
    }
}

fn with_centimes(amount: Decimal) -> Decimal {
    let mut amount = amount.normalize();
    if amount.scale() < 2 {
        amount.rescale(2);
    }
    amount
}

/// Bytes are counted whole; of the larger units one decimal is shown below ten.
fn shown_size(size: Decimal, unit: usize) -> Decimal {
    let decimals = if unit > 0 && size < Decimal::TEN { 1 } else { 0 };
    rounded(size, Some(decimals)).normalize()
}

fn power_of_ten(power: u32) -> Decimal {
    (0..power).fold(Decimal::ONE, |product, _| product * Decimal::TEN)
}

fn digits(table: &mut Table<'_>, found: &mut Diagnostics) -> [char; 10] {
    let western = std::array::from_fn(|value| char::from(b'0' + value as u8));
    let Some(node) = table.node("digits", found) else {
        return western;
    };
    let written: Vec<char> = table.scalar(node, "digits", found).unwrap_or_default().chars().collect();
    let are_distinct = (1..written.len()).all(|at| !written[..at].contains(&written[at]));
    match <[char; 10]>::try_from(written) {
        Ok(digits) if are_distinct => digits,
        _ => {
            found.push(node.span.error("locale-digits"));
            western
        }
    }
}

fn group_from(table: &mut Table<'_>, found: &mut Diagnostics) -> usize {
    let Some(node) = table.node("group_from", found) else {
        return usize::MAX;
    };
    let written = table.scalar(node, "group_from", found).unwrap_or_default();
    written.parse().unwrap_or_else(|_| {
        found.push(node.span.error("locale-not-a-number").with("key", table.name("group_from")));
        usize::MAX
    })
}

fn scales(table: &mut Table<'_>, found: &mut Diagnostics) -> Vec<(u32, Forms)> {
    let mut scales = Vec::new();
    for (name, key_span, inner) in table.open_tables("scales", found) {
        match name.parse::<u32>() {
            Ok(power) if (1..=GREATEST_SCALE).contains(&power) => scales.push((power, forms(inner, found))),
            _ => found.push(key_span.error("locale-scale").with("key", name)),
        }
    }
    scales.sort_by_key(|(power, _)| std::cmp::Reverse(*power));
    scales
}
