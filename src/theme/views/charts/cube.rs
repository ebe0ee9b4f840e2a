//! The values of an indicator by period and by what they are of: an area, a part, or the whole.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::super::View;
use crate::base::Date;
use crate::derived;
use crate::model::kinds::Indicator;
use crate::model::{Entry, Observation};
use crate::theme::chart::Label;

/// The values of an indicator.
pub struct Cube<'e> {
    /// The periods, in the order of time.
    pub periods: Vec<Date>,
    /// What the values are of, in the order of the file.
    pub columns: Vec<Column<'e>>,
    cells: HashMap<(Date, usize), &'e Observation>,
}

/// The most values that are drawn: of more, a chart would be a blot.
const MOST_VALUES: usize = 20_000;

/// What values are of.
pub struct Column<'e> {
    /// The area.
    pub area: Option<&'e str>,
    /// The parts.
    pub dimensions: &'e [Arc<str>],
    /// Its name.
    pub name: Label,
    /// Whether it is the whole that contains the others.
    pub is_whole: bool,
}

impl Column<'_> {
    /// Whether it is of a part, told by something besides the area.
    pub fn is_part(&self) -> bool {
        self.dimensions.iter().any(|part| !part.is_empty())
    }
}

impl<'e> Cube<'e> {
    /// The values of an entry; none when they are too many to be drawn.
    pub fn of(view: &View, entry: &'e Entry, indicator: &Indicator) -> Option<Cube<'e>> {
        if entry.observations.len() > MOST_VALUES {
            return None;
        }
        let mut cube = Cube { periods: Vec::new(), columns: Vec::new(), cells: HashMap::new() };
        let config = view.edition.config();
        let parent = |area: &str| Some(config.area(area)?.parent.as_ref()?.id.to_string());
        let whole = derived::whole(&entry.observations, &parent);
        let mut known: HashMap<(Option<&str>, &[Arc<str>]), usize> = HashMap::new();
        let mut periods: HashSet<Date> = HashSet::new();
        for row in entry.observations.iter() {
            if periods.insert(row.period) {
                cube.periods.push(row.period);
            }
            let (area, dimensions) = (row.area(), row.dimensions());
            let at = *known.entry((area, dimensions)).or_insert_with(|| {
                let is_whole = whole.iter().any(|of| std::ptr::eq(*of, row));
                let name = name(view, indicator, area, dimensions);
                cube.columns.push(Column { area, dimensions, name, is_whole });
                cube.columns.len() - 1
            });
            cube.cells.insert((row.period, at), row);
        }
        cube.periods.sort_by_key(|period| period.order());
        Some(cube)
    }

    /// What is said of a column in a period.
    pub fn at(&self, period: usize, column: usize) -> Option<&'e Observation> {
        self.cells.get(&(*self.periods.get(period)?, column)).copied()
    }

    /// The columns of which `keep` holds.
    pub fn columns_where(&self, keep: impl Fn(&Column) -> bool) -> Vec<usize> {
        (0..self.columns.len()).filter(|at| keep(&self.columns[*at])).collect()
    }

    /// The last period in which one of these columns has a value.
    pub fn latest_of(&self, columns: &[usize]) -> Option<usize> {
        let is_known = |period: &usize| {
            columns.iter().any(|column| self.at(*period, *column).is_some_and(|row| row.value().is_some()))
        };
        (0..self.periods.len()).rev().find(is_known)
    }
}

/// The part and the area, as far as they are said.
fn name(view: &View, indicator: &Indicator, area: Option<&str>, dimensions: &[Arc<str>]) -> Label {
    let mut parts = dimensions.iter().enumerate().filter(|(_, part)| !part.is_empty());
    if let (None, Some((at, part)), None) = (area, parts.next(), parts.next()) {
        let named = indicator.code_name(at, part).and_then(|name| view.chart_localized(name));
        return named.unwrap_or_else(|| view.chart_loose(part));
    }
    let parts = view.part_names(indicator, dimensions);
    let area = area.and_then(|area| view.edition.config().area(area));
    let named = area.and_then(|area| view.chart_localized(&area.name));
    match (named, parts.as_slice()) {
        (Some(area), []) => area,
        (None, []) => view.chart_label(&view.message("ui-chart-whole")),
        (area, parts) => {
            let names: Vec<String> = area.map(|area| area.text).into_iter().chain(parts.iter().cloned()).collect();
            view.chart_label(&view.joined(&names))
        }
    }
}
