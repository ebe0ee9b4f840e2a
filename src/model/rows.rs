//! The rows of a dataset, each cell read as its column declares.

use std::str::FromStr;
use std::sync::Arc;

use rust_decimal::Decimal;

use super::Measure;
use super::columns::{Context, Driver, Filled, Known, Records, Seen};
use super::figure::Figures;
use super::kinds::{Dataset, Datatype};
use crate::base::{Date, Diagnostics, Faults};
use crate::read::csv::Cell as WrittenCell;

/// A row of a dataset: a cell for each declared column, in their order; none where nothing was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The cells.
    pub cells: Box<[Option<Cell>]>,
    /// Which row of its file it is, the first below the head being 1.
    pub row: u32,
}

/// What is written in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Words.
    Text(Arc<str>),
    /// A whole or a decimal number.
    Number(Decimal),
    /// A date.
    Date(Date),
    /// Yes or no.
    Truth(bool),
    /// A place, by its id.
    Area(Arc<str>),
}

/// Reads the rows of a dataset: `run` hands the rows of its table to what it is given. A cell that cannot be
/// understood is a fault and is left empty.
pub fn read_rows(
    dataset: &Dataset,
    context: &Context,
    run: impl FnOnce(&mut dyn crate::read::csv::Rows, &mut Faults),
) -> (Vec<Row>, Diagnostics) {
    let none = |suffix: &str| suffix.is_empty();
    let figures = dataset.schema.iter().map(|_| Figures::new(dataset.decimal_mark, &none)).collect();
    let mut faults = Faults::default();
    let mut driver = Driver::new(Reading { dataset, figures, rows: Vec::new() }, context);
    run(&mut driver, &mut faults);
    let Reading { figures, mut rows, .. } = driver.finish(&mut faults);
    for (column, figures) in figures.into_iter().enumerate() {
        figures.settle(context.origin, &mut faults, |at, value| rows[at].cells[column] = value.map(Cell::Number));
    }
    rows.shrink_to_fit();
    (rows, faults.finish())
}

struct Reading<'d> {
    dataset: &'d Dataset,
    /// What the numbers of each column prove.
    figures: Vec<Figures<'d>>,
    rows: Vec<Row>,
}

impl Records for Reading<'_> {
    fn known(&self) -> Vec<Known<'_>> {
        let known = self.dataset.schema.iter().map(|column| Known {
            name: column.name.as_ref().map_or("", |name| &*name.0),
            required: true,
            message: String::new(),
            titles: column.title.iter().map(|(_, title)| &*title.value).collect(),
        });
        known.collect()
    }

    fn record(&mut self, row: &Filled<'_>, seen: &mut Seen<'_>, faults: &mut Faults) {
        let mut cells = Vec::with_capacity(self.dataset.schema.len());
        for (at, column) in self.dataset.schema.iter().enumerate() {
            let written = row.cell(at);
            if written.is_none() && column.required && row.has(at) {
                let name = column.name.as_ref().map_or("", |name| &*name.0);
                faults.push(row.start().error("missing-cell").with("column", name));
            }
            let typed = written.zip(column.datatype);
            cells.push(typed.and_then(|(cell, datatype)| self.value(at, row, cell, datatype, seen, faults)));
        }
        self.rows.push(Row { cells: cells.into(), row: row.number });
    }
}

impl Reading<'_> {
    fn value(
        &mut self,
        at: usize,
        row: &Filled,
        cell: &WrittenCell,
        datatype: Datatype,
        seen: &mut Seen,
        faults: &mut Faults,
    ) -> Option<Cell> {
        let text = &*cell.text;
        match datatype {
            Datatype::Text => Some(Cell::Text(seen.words(text))),
            Datatype::Number | Datatype::Integer => {
                let is_whole = |number: Decimal| datatype == Datatype::Number || number.fract().is_zero();
                let measure = match i64::from_str(text) {
                    Ok(number) => Some(Measure::Value(Decimal::from(number))),
                    Err(_) => self.figures[at].read(row, cell, self.rows.len(), faults),
                };
                let number = measure.and_then(Measure::value);
                // What waits for a proof of the column may become whole.
                let waits = || crate::read::number::read(text).is_some_and(|number| number.ambiguous.is_some());
                if number.is_some_and(|number| !is_whole(number) && !waits()) {
                    faults.push(row.span(cell).error("expected-whole-number").with("written", text));
                    return None;
                }
                number.map(Cell::Number)
            }
            Datatype::Date => seen.date(row, cell, faults).map(Cell::Date),
            Datatype::Boolean => match text.to_lowercase().as_str() {
                "true" => Some(Cell::Truth(true)),
                "false" => Some(Cell::Truth(false)),
                _ => {
                    faults.push(row.span(cell).error("expected-truth").with("written", text));
                    None
                }
            },
            Datatype::Area => seen.area(row, cell, faults).map(Cell::Area),
        }
    }
}
