//! The rows of a dataset, each cell read as its column declares; and what reading any table needs.

use std::collections::HashMap;
use std::hash::Hash;
use std::str::FromStr;
use std::sync::Arc;

use rust_decimal::Decimal;

use super::Config;
use super::kinds::{Dataset, Datatype};
use crate::base::{Date, Diagnostics, Message, Span, Spanned, closest};
use crate::read::Read;
use crate::read::csv::Table;

/// A row of a dataset: a cell for each declared column, in their order; none where nothing was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The cells.
    pub cells: Vec<Option<Spanned<Cell>>>,
    /// Where the row begins.
    pub span: Span,
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

/// The rows of a dataset. A cell that cannot be understood is a fault and is left empty.
pub fn read_rows(dataset: &Dataset, table: &Table, config: &Config) -> Read<Vec<Row>> {
    let mut found = Diagnostics::new();
    let names: Vec<&str> =
        dataset.schema.iter().filter_map(|column| column.name.as_ref()).map(|name| &*name.0).collect();
    heads(table, &names, &names, &mut found);
    let mut rows = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        let Some(span) = row.first().map(|cell| cell.span.clone()) else { continue };
        let mut cells = Vec::with_capacity(dataset.schema.len());
        for column in &dataset.schema {
            let name = column.name.as_ref().map_or("", |name| &*name.0);
            let written = cell(table, row, name);
            if written.is_none() && column.required && table.column(name).is_some() {
                found.push(span.error("missing-cell").with("column", name));
            }
            let typed = written.zip(column.datatype);
            cells.push(typed.and_then(|(written, datatype)| value(written, datatype, config, &mut found)));
        }
        rows.push(Row { cells, span });
    }
    Read { value: rows, found }
}

fn value(
    written: &Spanned<String>,
    datatype: Datatype,
    config: &Config,
    found: &mut Diagnostics,
) -> Option<Spanned<Cell>> {
    let text = written.value.as_str();
    let fault = |id| written.span.error(id).with("written", text);
    let value = match datatype {
        Datatype::Text => Some(Cell::Text(Arc::from(text))),
        Datatype::Number => decimal(written, found).map(Cell::Number),
        Datatype::Integer => match i64::from_str(text) {
            Ok(number) => Some(Cell::Number(Decimal::from(number))),
            Err(_) => {
                found.push(fault("expected-whole-number"));
                None
            }
        },
        Datatype::Date => {
            super::reader::date(text, &written.span).map_err(|fault| found.push(fault)).ok().map(Cell::Date)
        }
        Datatype::Boolean => match text {
            "true" => Some(Cell::Truth(true)),
            "false" => Some(Cell::Truth(false)),
            _ => {
                found.push(fault("expected-truth"));
                None
            }
        },
        Datatype::Area => match config.area_named(text).and_then(|area| area.id.as_ref()) {
            Some(id) => Some(Cell::Area(id.0.clone())),
            None => {
                let names = || config.areas.iter().flat_map(super::Area::names);
                found.push(written.span.error("unknown-area").with("area", text).suggest(closest(text, names())));
                None
            }
        },
    };
    value.map(|value| Spanned { value, span: written.span.clone() })
}

/// The cells of one row, as they were written.
pub type Cells = [Spanned<String>];

/// The cell of a row in the column `name`, if something is written there.
pub fn cell<'r>(table: &Table, row: &'r Cells, name: &str) -> Option<&'r Spanned<String>> {
    row.get(table.column(name)?).filter(|cell| !cell.value.is_empty())
}

/// Reports columns that nobody knows, and those that must be there and are not.
pub fn heads(table: &Table, required: &[&str], known: &[&str], found: &mut Diagnostics) {
    let names = || known.iter().copied();
    for cell in &table.head {
        if !names().any(|name| name == cell.value) {
            let fault = cell.span.error("unknown-column").with("column", cell.value.as_str());
            found.push(fault.suggest(closest(&cell.value, names())).accepted(names()));
        }
    }
    let Some(head) = table.head.first() else { return };
    for name in required.iter().filter(|name| table.column(name).is_none()) {
        found.push(head.span.error("missing-column").with("column", *name));
    }
}

/// The decimal number in a cell, written with a dot.
pub fn decimal(cell: &Spanned<String>, found: &mut Diagnostics) -> Option<Decimal> {
    super::reader::decimal(&cell.value, &cell.span).map_err(|fault| found.push(fault)).ok()
}

/// The word of a list in a cell.
pub fn choice<T: Copy>(
    cell: &Spanned<String>,
    words: &[T],
    code: fn(T) -> &'static str,
    found: &mut Diagnostics,
) -> Option<T> {
    let word = words.iter().copied().find(|word| code(*word) == cell.value);
    if word.is_none() {
        let codes = || words.iter().map(|word| code(*word));
        let fault = cell.span.error("unknown-choice").with("written", cell.value.as_str());
        found.push(fault.suggest(closest(&cell.value, codes())).accepted(codes()));
    }
    word
}

/// One place of a table has one value: an exact repetition is left out with a warning, another value is a fault.
/// `part` gives the place, the value and where it stands.
pub fn refuse_repeated<T, P: Eq + Hash, V: PartialEq>(
    rows: &mut Vec<T>,
    part: impl Fn(&T) -> (P, V, Span),
    found: &mut Diagnostics,
) {
    let mut seen: HashMap<P, (V, Span)> = HashMap::new();
    rows.retain(|row| {
        let (place, value, span) = part(row);
        let Some((other, first)) = seen.get(&place) else {
            seen.insert(place, (value, span));
            return true;
        };
        let fault = if *other == value { span.warning("repeated-row") } else { span.error("two-amounts") };
        found.push(fault.label(first.clone(), Message::new("label-first-here")));
        false
    });
}
