//! What the cell of a figure says, and what the other cells of its column prove about how it is written.

use rust_decimal::Decimal;

use super::columns::Filled;
use super::{Flag, Flags, Measure};
use crate::base::{Arg, Diagnostic, Faults, Message, Origin, Place};
use crate::read::csv::Cell;
use crate::read::number::{self, DecimalSign, Habit, grouped, is_percent, settled};

choice! {
    /// What stands before the decimals of the numbers in a file.
    pub enum DecimalMark as "decimal-mark" {
        /// `1.5`, and groups of digits with a comma.
        Point = "point",
        /// `1,5`, and groups of digits with a point.
        Comma = "comma",
    }
}

impl DecimalMark {
    fn sign(self) -> DecimalSign {
        match self {
            DecimalMark::Point => DecimalSign::Point,
            DecimalMark::Comma => DecimalSign::Comma,
        }
    }
}

/// A column of figures: what its numbers prove, and those that wait for a proof.
pub struct Figures<'u> {
    /// What may stand after a number, such as `%`.
    suffixes: &'u dyn Fn(&str) -> bool,
    habit: Habit,
    waiting: Vec<Waiting>,
    /// The first cell whose number says that it is parts of a hundred.
    percent: Option<Place>,
    /// Numbers up to one that do not say so: a share of one, where others of the column do.
    bare: Vec<Bare>,
}

/// A number that may be a share of one.
struct Bare {
    at: usize,
    value: Decimal,
    place: Place,
}

/// A number that can be read in two ways.
struct Waiting {
    at: usize,
    value: Decimal,
    sign: DecimalSign,
    place: Place,
}

impl<'u> Figures<'u> {
    /// A column whose numbers are followed by nothing, or by what `suffixes` accepts.
    pub fn new(declared: Option<DecimalMark>, suffixes: &'u dyn Fn(&str) -> bool) -> Figures<'u> {
        let habit = Habit::declared(declared.map(DecimalMark::sign));
        Figures { suffixes, habit, waiting: Vec::new(), percent: None, bare: Vec::new() }
    }

    /// What a cell says, which will be kept at the place `at`. Nothing is what is a fault.
    pub fn read(&mut self, row: &Filled, cell: &Cell, at: usize, faults: &mut Faults) -> Option<Measure> {
        let text = &*cell.text;
        // Codes of statistical offices. A dash is none: it means zero to some of them.
        if matches!(text, ":" | ".." | "…") {
            return Some(Measure::Missing);
        }
        let (below, digits) = match text.strip_prefix(['<', '\u{FF1C}']) {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let Some(number) = number::read(digits) else {
            faults.push(not_a_number(row, cell));
            return None;
        };
        if !number.suffix.is_empty() && !(self.suffixes)(number.suffix) {
            faults.push(row.span(cell).error("unit-differs").with("written", text).with("unit", number.suffix));
            return None;
        }
        // “Fewer than one” is never “fewer than a hundred per cent”.
        let may_be_share = number.value.abs() <= Decimal::ONE && !(below && number.value == Decimal::ONE);
        if is_percent_sign(number.suffix) {
            self.percent.get_or_insert(cell.place);
        } else if !number.value.is_zero() && may_be_share && (self.suffixes)("%") {
            self.bare.push(Bare { at, value: number.value, place: cell.place });
        }
        if let (Some(sign), false) = (number.ambiguous, cell.is_exact) {
            self.waiting.push(Waiting { at, value: number.value, sign, place: cell.place });
        }
        if !cell.is_exact {
            self.habit.note(number.proves);
        }
        Some(match below {
            true => Measure::Suppressed { below: Some(number.value) },
            false => Measure::Value(number.value),
        })
    }

    /// Takes back what was to be kept at the place `at`: its row has another fault.
    pub fn forget(&mut self, at: usize) {
        if self.waiting.last().is_some_and(|waiting| waiting.at == at) {
            self.waiting.pop();
        }
        if self.bare.last().is_some_and(|bare| bare.at == at) {
            self.bare.pop();
        }
    }

    /// Settles what waited: `set` gives a place its value, or nothing where no other cell proves which it is.
    pub fn settle(self, origin: &Origin, faults: &mut Faults, mut set: impl FnMut(usize, Option<Decimal>)) {
        for Waiting { at, value, sign, place } in self.waiting {
            let certain = settled(value, sign, self.habit);
            if certain.is_none() {
                faults.push(two_readings(value, sign, origin, place));
            }
            set(at, certain);
        }
        let Some(percent) = self.percent else { return };
        for Bare { at, value, place } in self.bare {
            faults.push(share_or_percent(value, origin, place, percent));
            set(at, None);
        }
    }
}

/// The same, with another number in it.
pub fn with_value(measure: Measure, value: Decimal) -> Measure {
    match measure {
        Measure::Value(_) => Measure::Value(value),
        Measure::Suppressed { below: Some(_) } => Measure::Suppressed { below: Some(value) },
        other @ (Measure::Suppressed { below: None } | Measure::Missing | Measure::NotApplicable) => other,
    }
}

fn not_a_number(row: &Filled, cell: &Cell) -> Diagnostic {
    let fault = row.span(cell).error("expected-number").with("written", &*cell.text);
    fault.hint(Message::new("hint-one-number"))
}

fn two_readings(value: Decimal, sign: DecimalSign, origin: &Origin, place: Place) -> Diagnostic {
    let mark = match sign {
        DecimalSign::Point => ".",
        DecimalSign::Comma => ",",
    };
    let decimal = value.to_string();
    let fault = origin.span(place).error("ambiguous-number").with("written", decimal.replace('.', mark));
    fault.with("one", decimal).with("other", grouped(value).to_string())
}

fn share_or_percent(value: Decimal, origin: &Origin, place: Place, percent: Place) -> Diagnostic {
    let told = |value: Decimal| Arg::Code(format!("{} %", value.normalize()));
    let hundredfold = value.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(value);
    let fault = origin.span(place).error("share-or-percent").with("one", told(value)).with("other", told(hundredfold));
    fault.label(origin.span(percent), Message::new("label-percent-here"))
}

/// What a cell and its flags say together; a flag that gives a reason for which there is no value stands by no value.
pub fn with_flags(written: Measure, flags: Flags) -> Result<Measure, Flag> {
    let mut said = written;
    for flag in flags.iter() {
        let Some(reason) = flag.reason() else { continue };
        if written == Measure::Missing {
            said = reason;
        } else if std::mem::discriminant(&written) != std::mem::discriminant(&reason) {
            return Err(flag);
        }
    }
    Ok(said)
}

/// The flags of a figure, written with spaces or commas between them.
pub fn flags(row: &Filled, cell: &Cell, faults: &mut Faults) -> Flags {
    let mut flags = Flags::default();
    for code in cell.text.split([' ', ',', ';']).filter(|code| !code.is_empty()) {
        match Flag::of_code(&code.to_lowercase()) {
            Some(flag) => flags.insert(flag),
            None => {
                let codes = Flag::ALL.iter().map(|flag| flag.code());
                faults.push(row.span(cell).error("unknown-choice").with("written", code).accepted(codes));
            }
        }
    }
    flags
}

/// Whether the sign after a number is one for parts of a hundred.
pub fn is_percent_sign(suffix: &str) -> bool {
    !suffix.is_empty() && suffix.chars().all(is_percent)
}
