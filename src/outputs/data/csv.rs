//! The data of a record as CSV (RFC 4180, UTF-8 without a mark): `data/<section>/<id>.csv`.
//!
//! Numbers are bare and exact, with a dot. What has no number is empty, and the column `flag` says why; of what is
//! suppressed below a bound the cell says the bound. Words are guarded against spreadsheets (`read::guard`).

use std::fmt::Write;

use super::table::{Cell, Table};
use crate::read::guard::guarded;

/// The table as the bytes of a file.
pub fn write(table: &Table) -> Vec<u8> {
    let mut text = String::with_capacity(64 * (table.length + 1));
    for (at, column) in table.columns.iter().enumerate() {
        separate(&mut text, at);
        words(&mut text, &column.name);
    }
    text.push_str("\r\n");
    let written = table.each(|cells| {
        for (at, cell) in cells.iter().enumerate() {
            separate(&mut text, at);
            write_cell(&mut text, cell)?;
        }
        text.push_str("\r\n");
        Ok::<(), std::fmt::Error>(())
    });
    // Writing into memory does not fail.
    let _ = written;
    text.into_bytes()
}

/// Words as the cell at this place of a row.
pub fn cell(text: &mut String, at: usize, said: &str) {
    separate(text, at);
    words(text, said);
}

fn separate(text: &mut String, at: usize) {
    if at > 0 {
        text.push(',');
    }
}

fn write_cell(text: &mut String, cell: &Cell) -> std::fmt::Result {
    match cell {
        Cell::Empty => Ok(()),
        Cell::Text(said) => {
            words(text, &guarded(said));
            Ok(())
        }
        Cell::Code(code) => {
            words(text, &guarded(code));
            Ok(())
        }
        Cell::Date(date) => write!(text, "{date}"),
        Cell::Measure(measure) => write!(text, "{measure}"),
        Cell::Number(number) => write!(text, "{number}"),
        Cell::Truth(truth) => write!(text, "{truth}"),
        Cell::Flags(flags) => write!(text, "{flags}"),
    }
}

/// Words in quotes where their signs would end the cell, or where a reader would take their outer spaces away.
fn words(text: &mut String, said: &str) {
    let is_plain = !said.contains(['"', ',', ';', '\t', '\r', '\n']) && said.trim() == said;
    if is_plain {
        text.push_str(said);
        return;
    }
    text.push('"');
    text.push_str(&said.replace('"', "\"\""));
    text.push('"');
}
