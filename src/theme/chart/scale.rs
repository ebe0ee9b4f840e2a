//! From values to places: round numbers for an axis, exact, and where they stand.

use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive, ToPrimitive};

use super::Label;

/// The axis of values.
#[derive(Clone, Debug)]
pub struct Axis {
    /// Its round numbers, from the least to the greatest; they hold all values between them.
    pub ticks: Vec<Tick>,
}

/// A number on an axis.
#[derive(Clone, Debug)]
pub struct Tick {
    /// Where.
    pub at: f64,
    /// As it is written.
    pub label: Label,
}

impl Axis {
    /// The least and the greatest number; never the same.
    pub fn range(&self) -> (f64, f64) {
        let low = self.ticks.first().map_or(0.0, |tick| tick.at);
        let high = self.ticks.last().map_or(1.0, |tick| tick.at);
        if high > low { (low, high) } else { (low, low + 1.0) }
    }

    /// Where a value stands between the ends of the axis, from 0 to 1.
    pub fn share(&self, value: f64) -> f64 {
        let (low, high) = self.range();
        share(value, low, high)
    }
}

/// Where `value` stands between two others, from 0 to 1; in the middle when they are the same.
pub fn share(value: f64, low: f64, high: f64) -> f64 {
    let share = (value - low) / (high - low);
    if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.5 }
}

/// A number for drawing; the text beside it stays exact.
pub fn drawn(value: Decimal) -> f64 {
    value.to_f64().filter(|value| value.is_finite()).unwrap_or(0.0)
}

/// Round numbers, about as many as wanted, that hold all the values and zero between them. An axis begins at zero:
/// a bar that does not, and a line on a cut axis, make a small change look large.
pub fn ticks(values: impl IntoIterator<Item = Decimal>, wanted: u32) -> Vec<Decimal> {
    let (low, high) =
        values.into_iter().fold((Decimal::ZERO, Decimal::ZERO), |(low, high), value| (low.min(value), high.max(value)));
    let high = if low == high { Decimal::ONE } else { high };
    let Some(spread) = high.checked_sub(low) else { return vec![low, high] };
    let Some(step) = step(spread, wanted.max(1)) else { return vec![low, high] };
    let whole = |value: Decimal| value.checked_div(step);
    let (Some(from), Some(to)) = (whole(low), whole(high)) else { return vec![low, high] };
    let (from, to) = (from.floor().to_i64().unwrap_or(0), to.ceil().to_i64().unwrap_or(1));
    let to = to.max(from + 1).min(from + 4 * i64::from(wanted));
    (from..=to).filter_map(|at| Decimal::from(at).checked_mul(step)).map(|tick| tick.normalize()).collect()
}

/// The smallest of 1, 2, 5, 10, 20, 50 … that cuts the spread into at most so many pieces.
fn step(spread: Decimal, wanted: u32) -> Option<Decimal> {
    let least = spread.checked_div(Decimal::from(wanted))?;
    let power = least.to_f64()?.log10().floor() as i32;
    let ten = Decimal::from_f64(10_f64.powi(power.unsigned_abs() as i32))?;
    let ten = if power < 0 { Decimal::ONE.checked_div(ten)? } else { ten };
    [1, 2, 5, 10, 20].into_iter().filter_map(|times| ten.checked_mul(times.into())).find(|step| *step >= least)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(values: &[&str], expected: &[&str]) {
        let values = values.iter().map(|value| value.parse::<Decimal>().unwrap());
        let ticks: Vec<String> = ticks(values, 4).iter().map(Decimal::to_string).collect();
        assert_eq!(ticks, expected);
    }

    #[test]
    fn an_axis_has_round_numbers_and_begins_at_zero() {
        check(&["20", "45.5", "62.5", "90"], &["0", "50", "100"]);
        check(&["39.1", "32"], &["0", "10", "20", "30", "40"]);
        check(&["2520776", "2525801"], &["0", "1000000", "2000000", "3000000"]);
        check(&["-3", "4"], &["-4", "-2", "0", "2", "4"]);
        check(&["-7"], &["-8", "-6", "-4", "-2", "0"]);
        check(&["0", "0"], &["0", "0.5", "1"]);
        check(&[], &["0", "0.5", "1"]);
        check(&["0.000001"], &["0", "0.0000005", "0.000001"]);
    }

    #[test]
    fn a_share_is_always_a_place() {
        assert_eq!(share(5.0, 0.0, 10.0), 0.5);
        assert_eq!(share(5.0, 5.0, 5.0), 0.5);
        assert_eq!(share(f64::INFINITY, 0.0, 1.0), 0.5);
        assert_eq!(share(11.0, 0.0, 10.0), 1.0);
    }
}
