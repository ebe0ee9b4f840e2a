//! Which figures were corrected: the address of the cell that a correction is about, and what a value was before.
//!
//! The data holds the present value only; what stood there before is known from corrections alone. What git
//! remembers besides is out of reach here.

use std::sync::Arc;

use crate::base::Day;
use crate::model::kinds::{Affected, CellPlace, Correction};
use crate::model::{BudgetLine, Entry, Facts, Observation};

/// A value of a record that a correction changed.
#[derive(Clone, Copy, Debug)]
pub struct Corrected<'e> {
    /// The correction.
    pub by: &'e Arc<Entry>,
    /// What it says.
    pub correction: &'e Correction,
    /// The value that it changed.
    pub affected: &'e Affected,
}

impl Corrected<'_> {
    /// Whether the correction was public on `day`; one without a date always was.
    pub fn is_public_on(&self, day: Day) -> bool {
        self.correction.published.is_none_or(|published| published.earliest() <= day)
    }
}

/// The observation that a cell of an indicator's file names: by what it is about, or by its row.
pub fn observation_at<'e>(entry: &'e Entry, cell: &CellPlace) -> Option<&'e Observation> {
    let mut rows = entry.observations.iter();
    let Some(period) = cell.period else {
        let row = cell.row.as_ref()?.0;
        return rows.find(|observation| i64::from(observation.row) == row);
    };
    let area = cell.area.as_ref().map(|area| &*area.id);
    let dimensions = || cell.dimensions.iter().map(|name| &*name.0);
    rows.find(|row| {
        let same = dimensions().eq(row.dimensions().iter().map(|name| &**name));
        row.period == period && row.area() == area && (same || cell.dimensions.is_empty())
    })
}

/// The line that a cell of a budget's file names by its row.
pub fn line_at<'e>(entry: &'e Entry, cell: &CellPlace) -> Option<&'e BudgetLine> {
    let row = cell.row.as_ref()?.0;
    entry.lines.iter().find(|line| i64::from(line.row) == row)
}

/// The address, within the page of `entry`, of the cell that was corrected; none for a field, or where there is none.
pub fn corrected_anchor(entry: &Entry, affected: &Affected) -> Option<String> {
    let cell = affected.cell.as_ref()?;
    match entry.facts {
        Facts::Indicator(_) => observation_at(entry, cell).map(Observation::anchor),
        Facts::Budget(_) => line_at(entry, cell).map(BudgetLine::anchor),
        _ => None,
    }
}
