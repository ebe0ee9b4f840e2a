//! One value of an indicator, as a row of its file gives it.
//!
//! An indicator may have millions of them, so a value holds only what is its own: what it shares with others stands
//! once for all of them.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::{Flags, Measure, Reference};
use crate::base::{Date, Origin, Place, Span};

/// One value, of one period and place.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// When.
    pub period: Date,
    /// What is said there: a value, or why there is none.
    pub measure: Measure,
    /// What must be known about it.
    pub flags: Flags,
    /// Which row of its file it is, the first below the head being 1.
    pub row: u32,
    place: Place,
    series: Arc<Series>,
    remark: Option<Box<Remark>>,
}

/// What the values of one place and breakdown have in common.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Where, by the id of an area.
    pub area: Option<Arc<str>>,
    /// What the other columns say, in the order of the indicator's dimensions; empty for the whole.
    pub dimensions: Vec<Arc<str>>,
    /// What they were read from.
    pub origin: Arc<Origin>,
}

/// What few values have.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Remark {
    /// What is said about the value.
    pub note: Option<Arc<str>>,
    /// The document it comes from, when that is not the indicator's own.
    pub source: Option<Reference>,
}

impl Series {
    /// The values of a place and a breakdown, read from `origin`.
    pub fn new(area: Option<Arc<str>>, dimensions: Vec<Arc<str>>, origin: Arc<Origin>) -> Series {
        Series { area, dimensions, origin }
    }

    /// Whether it is of the whole: not of a part by some dimension.
    pub fn is_whole(&self) -> bool {
        self.dimensions.iter().all(|dimension| dimension.is_empty())
    }
}

impl Observation {
    /// What is said of a period in a series.
    pub fn new(period: Date, measure: Measure, series: Arc<Series>, place: Place) -> Observation {
        Observation { period, measure, flags: Flags::default(), row: 1, place, series, remark: None }
    }

    /// The same with a remark, if there is one.
    pub fn remarked(mut self, remark: Remark) -> Observation {
        self.remark = (remark != Remark::default()).then(|| Box::new(remark));
        self
    }

    /// The value, if there is one.
    pub fn value(&self) -> Option<Decimal> {
        self.measure.value()
    }

    /// What it has in common with others.
    pub fn series(&self) -> &Arc<Series> {
        &self.series
    }

    /// Where, by the id of an area.
    pub fn area(&self) -> Option<&str> {
        self.series.area.as_deref()
    }

    /// What the other columns say, in the order of the indicator's dimensions; empty for the whole.
    pub fn dimensions(&self) -> &[Arc<str>] {
        &self.series.dimensions
    }

    /// A remark.
    pub fn note(&self) -> Option<&str> {
        self.remark.as_ref()?.note.as_deref()
    }

    /// The document it comes from, when that is not the indicator's own.
    pub fn source(&self) -> Option<&Reference> {
        self.remark.as_ref()?.source.as_ref()
    }

    /// The same without its source: an audience may not see it.
    pub fn forget_source(&mut self) {
        if let Some(remark) = &mut self.remark {
            remark.source = None;
        }
    }

    /// Where the value stands.
    pub fn span(&self) -> Span {
        self.series.origin.span(self.place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_takes_little_room() {
        assert!(size_of::<Observation>() <= 64, "{} bytes", size_of::<Observation>());
    }
}
