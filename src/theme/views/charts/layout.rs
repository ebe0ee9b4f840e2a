//! Which drawing fits the values of an indicator, unless its facts choose another.

use std::collections::BTreeSet;

use super::cube::Cube;
use super::points::months;
use crate::model::kinds::{ChartChoice, Indicator, Unit};
use crate::theme::chart::MOST_SERIES;

/// The fewest periods that make a line.
const LINE_FROM: usize = 3;
/// The most periods whose values stand side by side.
const MOST_SIDE_BY_SIDE: usize = 3;
/// The most upright bars side by side under one name.
const MOST_UPRIGHT: usize = 4;

/// What is drawn: what the categories are, and what the series.
pub enum Layout {
    Lines(Vec<usize>),
    /// Bars for each period.
    Periods {
        columns: Vec<usize>,
        is_stacked: bool,
    },
    /// Bars for each column, in these periods.
    Columns {
        columns: Vec<usize>,
        periods: Vec<usize>,
    },
    /// Bars for each area, of its parts, in one period.
    Parts {
        columns: Vec<usize>,
        period: usize,
        is_stacked: bool,
    },
    Multiples(Vec<usize>),
}

/// The drawing that the facts ask for, else the one that fits.
pub fn of(indicator: &Indicator, cube: &Cube) -> Layout {
    chosen(indicator, cube).unwrap_or_else(|| fitting(indicator, cube))
}

/// The columns that are compared: the parts where there are any, else the areas without the whole that contains them.
fn compared(cube: &Cube) -> Vec<usize> {
    let parts = cube.columns_where(|column| column.is_part());
    let areas = cube.columns_where(|column| !column.is_part() && !column.is_whole);
    match (parts.is_empty(), areas.is_empty()) {
        (false, _) => parts,
        (true, false) => areas,
        (true, true) => cube.columns_where(|_| true),
    }
}

/// The areas that columns are of.
fn areas(cube: &Cube, columns: &[usize]) -> usize {
    let areas: BTreeSet<Option<&str>> = columns.iter().map(|at| cube.columns[*at].area).collect();
    areas.len()
}

/// What fits the data.
fn fitting(indicator: &Indicator, cube: &Cube) -> Layout {
    let columns = compared(cube);
    let count = cube.periods.len();
    let is_regular = indicator.frequency.and_then(months).is_some() && count >= LINE_FROM;
    let is_parts = columns.iter().any(|at| cube.columns[*at].is_part());
    let last = cube.latest_of(&columns).unwrap_or(0);
    if columns.len() == 1 {
        return if is_regular { Layout::Lines(columns) } else { Layout::Periods { columns, is_stacked: false } };
    }
    match (is_parts, areas(cube, &columns) > 1) {
        (true, true) => Layout::Parts { columns, period: last, is_stacked: adds_up(indicator) },
        (true, false) if columns.len() > MOST_SERIES => Layout::Columns { columns, periods: vec![last] },
        (true, false) if adds_up(indicator) && count > 1 => Layout::Periods { columns, is_stacked: true },
        (true, false) if is_regular => Layout::Lines(columns),
        (true, false) if count > MOST_SIDE_BY_SIDE && columns.len() <= MOST_UPRIGHT => {
            Layout::Periods { columns, is_stacked: false }
        }
        (false, _) if count > MOST_SIDE_BY_SIDE && is_regular => Layout::Multiples(columns),
        _ => Layout::Columns { columns, periods: latest(cube, last, MOST_SIDE_BY_SIDE) },
    }
}

/// What the facts ask for, as far as the data allow it.
fn chosen(indicator: &Indicator, cube: &Cube) -> Option<Layout> {
    let columns = compared(cube);
    let last = cube.latest_of(&columns).unwrap_or(0);
    let is_few = columns.len() <= MOST_SERIES;
    let several = areas(cube, &columns) > 1 && columns.iter().any(|at| cube.columns[*at].is_part());
    match indicator.chart? {
        ChartChoice::Line if is_few => Some(Layout::Lines(columns)),
        ChartChoice::Bar if is_few => Some(Layout::Periods { columns, is_stacked: false }),
        ChartChoice::StackedBar if several => Some(Layout::Parts { columns, period: last, is_stacked: true }),
        ChartChoice::StackedBar if is_few => Some(Layout::Periods { columns, is_stacked: true }),
        ChartChoice::HorizontalBar if several => Some(Layout::Parts { columns, period: last, is_stacked: false }),
        ChartChoice::HorizontalBar => Some(Layout::Columns { columns, periods: latest(cube, last, MOST_SIDE_BY_SIDE) }),
        ChartChoice::SmallMultiples => Some(Layout::Multiples(columns)),
        ChartChoice::Line | ChartChoice::Bar | ChartChoice::StackedBar => None,
        ChartChoice::TileMap | ChartChoice::None => None,
    }
}

/// The last periods up to one.
fn latest(cube: &Cube, last: usize, most: usize) -> Vec<usize> {
    let end = (last + 1).min(cube.periods.len());
    (end.saturating_sub(most)..end).collect()
}

/// Whether the values of parts are amounts that can be added up.
fn adds_up(indicator: &Indicator) -> bool {
    match indicator.unit {
        Some(Unit::Percent | Unit::Other) | None => false,
        Some(
            Unit::Persons
            | Unit::Households
            | Unit::SquareKilometres
            | Unit::Dirhams
            | Unit::Zones
            | Unit::Agreements
            | Unit::Associations
            | Unit::Proposals
            | Unit::Count,
        ) => true,
    }
}
