//! Cells, as a workbook gives them one by one, become rows of equal length.

use std::borrow::Cow;

use super::Refusal;
use crate::base::{Faults, Origin, Place};
use crate::read::csv::{Cell, Row, Rows};
use crate::read::guard::unguarded;
use crate::read::number::trimmed;

/// No table that people read has more columns.
const WIDEST: u32 = 1024;

/// A sheet of more cells than this is not read, however small its archive is.
const MOST: u64 = 12 * 1024 * 1024;

/// What is in a cell.
#[derive(Debug, PartialEq)]
pub enum Held {
    /// Words, which may be a number that somebody typed as words.
    Words(String),
    /// What a program wrote: a number with a dot, a date, a truth.
    Exact(String),
    /// A number that is stored and shown as different ones.
    Scaled {
        /// As it is stored.
        stored: String,
        /// As it is shown.
        shown: String,
    },
    /// The spreadsheet could not compute it: `#DIV/0!`.
    Error(String),
    /// A formula that no spreadsheet has computed yet.
    Uncomputed,
}

/// Cells on their way to rows.
pub struct Assembly<'r> {
    origin: &'r Origin,
    rows: &'r mut dyn Rows,
    faults: &'r mut Faults,
    /// The cells that are one with others: the first of them, and the last.
    merged: Vec<[(u32, u32); 2]>,
    cells: Vec<Cell<'static>>,
    row: u32,
    number: u32,
    width: usize,
    is_refused: bool,
    /// Rows down to this one belong to merged cells, and are not read.
    refused_to: Option<u32>,
    all: u64,
}

impl<'r> Assembly<'r> {
    /// Rows for `rows`, from the sheet `origin`.
    pub fn new(origin: &'r Origin, rows: &'r mut dyn Rows, faults: &'r mut Faults) -> Assembly<'r> {
        Assembly {
            origin,
            rows,
            faults,
            merged: Vec::new(),
            cells: Vec::new(),
            row: 0,
            number: 0,
            width: 0,
            is_refused: false,
            refused_to: None,
            all: 0,
        }
    }

    /// Cells from the first to the last are merged into one.
    pub fn merge(&mut self, first: (u32, u32), last: (u32, u32)) {
        if first != last {
            self.merged.push([first, last]);
        }
    }

    /// The next cell that holds something, from the top and in reading order.
    pub fn cell(&mut self, row: u32, column: u32, held: Held) -> Result<(), Refusal> {
        if row < self.row || (row == self.row && (column as usize) < self.cells.len()) {
            return Err(Refusal::Damaged);
        }
        if column >= WIDEST {
            return Err(Refusal::TooLarge);
        }
        if row > self.row {
            self.end_row();
            self.row = row;
        }
        while self.cells.len() < column as usize {
            self.push(Cow::Borrowed(""), false);
        }
        if self.all > MOST {
            return Err(Refusal::TooLarge);
        }
        let place = Place { start: row, end: column };
        if let Some([_, last]) = self.merged.iter().find(|[first, _]| *first == (row, column)) {
            let end = self.origin.cell(Place { start: last.0, end: last.1 });
            let fault = self.origin.span(place).error("merged-cells").with("first", self.origin.cell(place));
            self.faults.push(fault.with("last", end));
            self.refused_to = self.refused_to.max(Some(last.0));
        }
        let fault = |id: &'static str| self.origin.span(place).error(id);
        let (text, is_exact) = match held {
            Held::Words(words) => (unguarded(trimmed(&words)).into_owned(), false),
            Held::Exact(text) => (text, true),
            Held::Error(error) => {
                self.faults.push(fault("sheet-error").with("written", error));
                self.is_refused = true;
                (String::new(), true)
            }
            Held::Uncomputed => {
                self.faults.push(fault("formula-without-value"));
                self.is_refused = true;
                (String::new(), true)
            }
            Held::Scaled { stored, shown } => {
                let told = fault("scaled-number").with("one", stored);
                self.faults.push(told.with("other", shown));
                self.is_refused = true;
                (String::new(), true)
            }
        };
        self.push(Cow::Owned(text), is_exact);
        Ok(())
    }

    /// After the last cell.
    pub fn finish(mut self) {
        self.end_row();
        if self.number == 0 {
            self.faults.push(self.origin.whole().error("csv-empty"));
        }
    }

    fn push(&mut self, text: Cow<'static, str>, is_exact: bool) {
        let column = u32::try_from(self.cells.len()).unwrap_or(u32::MAX);
        self.all += 1;
        self.cells.push(Cell { text, place: Place { start: self.row, end: column }, is_exact });
    }

    fn end_row(&mut self) {
        let is_refused = std::mem::take(&mut self.is_refused) || self.refused_to.is_some_and(|last| self.row <= last);
        if self.cells.iter().all(|cell| cell.text.is_empty()) && !is_refused {
            self.cells.clear();
            return;
        }
        // A workbook writes no empty cells at the end of a row.
        while self.cells.len() < self.width {
            self.push(Cow::Borrowed(""), false);
        }
        if self.number == 0 {
            while self.cells.last().is_some_and(|cell| cell.text.is_empty()) {
                self.cells.pop();
            }
            self.width = self.cells.len();
        }
        // The head is read whatever is wrong with it, or each column would be missed besides.
        if !is_refused || self.number == 0 {
            self.rows.row(&Row { number: self.number, cells: &self.cells }, self.faults);
        }
        self.number += 1;
        self.cells.clear();
    }
}
