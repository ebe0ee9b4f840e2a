//! Whole numbers within bounds, and exact decimals.

use rust_decimal::Decimal;

use crate::model::{Leaf, Shape, Value};

/// A whole number from `LEAST` to `MOST`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whole<const LEAST: i64, const MOST: i64>(pub i64);

/// How many digits stand after the decimal sign.
pub type Digits = Whole<0, 9>;

impl<const LEAST: i64, const MOST: i64> Leaf for Whole<LEAST, MOST> {
    fn shape() -> Shape {
        Shape::Whole { least: LEAST, most: MOST }
    }

    fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Whole(number) => Some(Whole(*number)),
            _ => None,
        }
    }
}

impl Leaf for Decimal {
    fn shape() -> Shape {
        Shape::Decimal
    }

    fn of(value: &Value) -> Option<Decimal> {
        match value {
            Value::Decimal(number) => Some(*number),
            _ => None,
        }
    }
}
