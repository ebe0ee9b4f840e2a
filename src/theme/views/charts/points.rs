//! Values as points of a drawing, and the signs that were met on the way: they make the key and the sentences on what
//! is not there.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::super::{View, figures, legend};
use crate::base::Arg;
use crate::derived;
use crate::locale::{Form, bidi};
use crate::model::kinds::{Frequency, Indicator, Unit};
use crate::model::{Flag, Flags, Measure, Observation};
use crate::theme::chart::scale::{self, drawn};
use crate::theme::chart::{Axis, Key, Label, Point, Reading, Sign, Standing, Tick};

/// Writes the values of an indicator and remembers what it met.
pub struct Writer<'w> {
    view: &'w View<'w>,
    indicator: &'w Indicator,
    corrected: &'w BTreeSet<String>,
    /// The flags that stand at values, and how often.
    pub flags: Vec<(Flag, usize)>,
    /// How many values are not known.
    pub missing: usize,
    /// How many are withheld.
    pub suppressed: usize,
    /// How many there cannot be.
    pub not_applicable: usize,
    /// How many were corrected.
    pub mended: usize,
}

impl<'w> Writer<'w> {
    /// For the values of an indicator, of which those at `corrected` were corrected.
    pub fn new(view: &'w View<'w>, indicator: &'w Indicator, corrected: &'w BTreeSet<String>) -> Writer<'w> {
        let flags = Vec::new();
        Writer { view, indicator, corrected, flags, missing: 0, suppressed: 0, not_applicable: 0, mended: 0 }
    }

    /// What a row says, as a point; what no row speaks of is missing.
    pub fn point(&mut self, at: usize, row: Option<&Observation>, is_joined: bool) -> Point {
        let measure = row.map_or(Measure::Missing, |row| row.measure);
        let flags = row.map_or_else(Flags::default, |row| row.flags);
        let is_corrected = row.is_some_and(|row| self.corrected.contains(&row.anchor()));
        match measure {
            Measure::Value(_) => {}
            Measure::Missing => self.missing += 1,
            Measure::Suppressed { .. } => self.suppressed += 1,
            Measure::NotApplicable => self.not_applicable += 1,
        }
        self.mended += usize::from(is_corrected);
        for flag in flags.marks() {
            match self.flags.iter_mut().find(|(known, _)| *known == flag) {
                Some((_, times)) => *times += 1,
                None => self.flags.push((flag, 1)),
            }
        }
        let is_soft = flags.has(Flag::Provisional) || flags.has(Flag::Estimated);
        let is_marked = is_corrected || flags.marks().next().is_some();
        let standing = Standing { is_soft, is_corrected, is_joined, is_marked };
        Point { at, reading: reading(measure), label: self.label(measure, flags), standing }
    }

    /// A value with the letters of its flags, or the words for why there is none.
    fn label(&self, measure: Measure, flags: Flags) -> Label {
        let letters = letters(flags);
        match measure {
            Measure::Value(value) => Label::number(format!("{}{letters}", text(self.view, self.indicator, value))),
            Measure::Suppressed { below: Some(_) } => {
                Label::number(legend::text(self.view, measure, figures::decimals(self.indicator)).unwrap_or_default())
            }
            Measure::Missing | Measure::Suppressed { below: None } | Measure::NotApplicable => {
                self.view.chart_label(&self.view.message(&format!("ui-cell-{}", measure.state())))
            }
        }
    }

    /// The signs that were met.
    pub fn key(&self, is_line: bool) -> Vec<Key> {
        let view = self.view;
        let key = |sign, id: &str| Key { sign, label: view.chart_label(&view.message(id)) };
        let mut keys = Vec::new();
        let is_soft = |flag: &Flag| matches!(flag, Flag::Provisional | Flag::Estimated);
        if self.flags.iter().any(|(flag, _)| is_soft(flag)) {
            keys.push(key(if is_line { Sign::SoftLine } else { Sign::SoftBar }, "ui-chart-soft"));
        }
        let absences = [
            (self.missing, Reading::Missing, "ui-cell-missing"),
            (self.suppressed, Reading::Suppressed, "ui-cell-suppressed"),
            (self.not_applicable, Reading::NotApplicable, "ui-cell-not-applicable"),
        ];
        let absences = absences.into_iter().filter(|(count, ..)| *count > 0);
        keys.extend(absences.map(|(_, reading, id)| key(Sign::Absent(reading), id)));
        if self.mended > 0 {
            keys.push(key(Sign::Corrected, "ui-chart-corrected"));
        }
        let met = Flag::ALL.iter().filter(|flag| self.flags.iter().any(|(met, _)| met == *flag));
        keys.extend(met.map(|flag| letter(view, *flag)));
        keys
    }
}

/// What the letter of a flag means.
pub fn letter(view: &View, flag: Flag) -> Key {
    let args = [("letter", Arg::Code(flag.code().to_owned())), ("label", Arg::Text(view.message(flag.label())))];
    let text = view.locale.message("ui-chart-letter", &args, Form::Isolated);
    Key { sign: Sign::Letter, label: view.chart_label(&text) }
}

/// What the letters of flags are, to stand after a number.
pub fn letters(flags: Flags) -> String {
    flags.marks().map(|flag| format!(" {}", flag.code())).collect()
}

/// What a measure is for a drawing.
pub fn reading(measure: Measure) -> Reading {
    match measure {
        Measure::Value(value) => Reading::Value(drawn(value)),
        Measure::Missing => Reading::Missing,
        Measure::Suppressed { .. } => Reading::Suppressed,
        Measure::NotApplicable => Reading::NotApplicable,
    }
}

/// A value as it is written beside its place.
pub fn text(view: &View, indicator: &Indicator, value: Decimal) -> String {
    match indicator.unit {
        Some(Unit::Percent) => view.locale.percent(value, figures::decimals(indicator)),
        _ => figures::value(view, indicator, value),
    }
}

/// Round numbers that hold these values, written for the reader; large ones in words.
pub fn axis(view: &View, is_percent: bool, values: impl IntoIterator<Item = Decimal>) -> Axis {
    let tick = |value: Decimal| {
        let label = match is_percent {
            true => Label::number(view.locale.percent(value, None)),
            false => {
                let text = view.locale.scaled(value);
                match bidi::first_strong(&text) {
                    None => Label::number(text),
                    Some(_) => view.chart_label(&text),
                }
            }
        };
        Tick { at: drawn(value), label }
    };
    Axis { ticks: scale::ticks(values, 4).into_iter().map(tick).collect() }
}

/// Whether nothing lies between two values that follow each other: no gap, no change in the way of counting.
pub fn are_joined(indicator: &Indicator, from: &Observation, to: &Observation) -> bool {
    if derived::change(indicator, &[from, to]).is_none() {
        return false;
    }
    let Some(step) = indicator.frequency.and_then(months) else { return true };
    let month = |row: &Observation| {
        let day = row.period.earliest();
        i32::from(day.year()) * 12 + i32::from(day.month())
    };
    month(to) - month(from) <= step
}

/// From one expected value to the next; none where there is no rule.
pub fn months(frequency: Frequency) -> Option<i32> {
    match frequency {
        Frequency::Decennial => Some(120),
        Frequency::Annual => Some(12),
        Frequency::HalfYearly => Some(6),
        Frequency::Quarterly => Some(3),
        Frequency::Monthly => Some(1),
        Frequency::Irregular | Frequency::Once => None,
    }
}
