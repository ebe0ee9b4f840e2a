//! A date, or a day and a time of day where the author knew it.

use crate::base::{Date, Moment};
use crate::model::{Leaf, Shape, Value};

/// A date, or a day and a time of day in the site's zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// As precise as its author knew it, without a time of day.
    Date(Date),
    /// To the minute.
    Moment(Moment),
}

impl When {
    /// The date, without the time of day.
    pub fn date(self) -> Date {
        match self {
            When::Date(date) => date,
            When::Moment(moment) => Date::Day(moment.date()),
        }
    }
}

impl Leaf for When {
    fn shape() -> Shape {
        Shape::When
    }

    fn of(value: &Value) -> Option<When> {
        match value {
            Value::Date(date) => Some(When::Date(*date)),
            Value::Moment(moment) => Some(When::Moment(*moment)),
            _ => None,
        }
    }
}
