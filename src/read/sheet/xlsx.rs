//! Office Open XML workbooks, through `calamine`.

use std::collections::HashSet;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible};

use super::assemble::{Assembly, Held};
use super::format::{self, Format};
use super::{Refusal, Sheet};

type Book<'b> = calamine::Xlsx<Cursor<&'b [u8]>>;

/// A workbook, opened.
pub struct Xlsx<'b>(Book<'b>);

impl<'b> Xlsx<'b> {
    /// Opens it.
    pub fn open(bytes: &'b [u8]) -> Result<Xlsx<'b>, Refusal> {
        guarded(|| match Book::new(Cursor::new(bytes)) {
            Ok(book) => Ok(Xlsx(book)),
            Err(calamine::XlsxError::Password) => Err(Refusal::Locked),
            Err(_) => Err(Refusal::Damaged),
        })
    }

    /// Its sheets of cells, in their order.
    pub fn sheets(&mut self) -> Result<Vec<Sheet>, Refusal> {
        let sheets = self.0.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
        let sheets: Vec<(String, bool)> =
            sheets.map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible)).collect();
        let told = sheets.into_iter().map(|(name, is_shown)| {
            let is_filled = guarded(|| is_filled(&mut self.0, &name).map_err(|_| Refusal::Damaged))?;
            Ok(Sheet { name, is_shown, is_filled })
        });
        told.collect()
    }

    /// Gives the cells of a sheet.
    pub fn read(&mut self, sheet: &str, assembly: &mut Assembly) -> Result<(), Refusal> {
        guarded(|| {
            for merged in self.0.merge_cells_by_sheet_name(sheet).unwrap_or_default() {
                assembly.merge(merged.start, merged.end);
            }
            let uncomputed = uncomputed(&mut self.0, sheet).map_err(|_| Refusal::Damaged)?;
            cells(&mut self.0, sheet, &uncomputed, assembly)
        })
    }
}

/// Runs what reads a file that anybody may have made: a fault in the reader is a damaged file, and no end of ours.
fn guarded<T>(read: impl FnOnce() -> Result<T, Refusal>) -> Result<T, Refusal> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(Refusal::Damaged))
}

fn is_filled(book: &mut Book, sheet: &str) -> Result<bool, calamine::XlsxError> {
    let mut cells = book.worksheet_cells_reader(sheet)?;
    while let Some(cell) = cells.next_cell()? {
        if *cell.get_value() != DataRef::Empty {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The cells with a formula and without a value.
fn uncomputed(book: &mut Book, sheet: &str) -> Result<HashSet<(u32, u32)>, calamine::XlsxError> {
    let mut found = HashSet::new();
    let mut cells = book.worksheet_cells_reader(sheet)?;
    while let Some(cell) = cells.next_cell_with_formula_metadata()? {
        if cell.formula.is_some() && cell.value == DataRef::Empty {
            found.insert(cell.pos);
        }
    }
    Ok(found)
}

fn cells(
    book: &mut Book,
    sheet: &str,
    uncomputed: &HashSet<(u32, u32)>,
    assembly: &mut Assembly,
) -> Result<(), Refusal> {
    let damaged = |_: calamine::XlsxError| Refusal::Damaged;
    let mut cells = book.worksheet_cells_reader(sheet).map_err(damaged)?;
    let formats: Vec<Format> = cells
        .styles()
        .iter()
        .map(|style| style.number_format.as_ref().map_or(format::GENERAL, |code| format::read(&code.format_code)))
        .collect();
    while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(damaged)? {
        let (row, column) = cell.get_position();
        let format = formats.get(style).copied().unwrap_or(format::GENERAL);
        let held = match cell.get_value() {
            DataRef::Empty if uncomputed.contains(&(row, column)) => Held::Uncomputed,
            DataRef::Empty => continue,
            DataRef::Int(value) => format::number(*value as f64, format),
            DataRef::Float(value) => format::number(*value, format),
            DataRef::String(words) => Held::Words(words.clone()),
            DataRef::SharedString(words) => Held::Words((*words).to_owned()),
            DataRef::Bool(truth) => Held::Exact(truth.to_string()),
            DataRef::DateTime(moment) => dated(moment, format),
            DataRef::DateTimeIso(written) | DataRef::DurationIso(written) => Held::Words(written.clone()),
            DataRef::Error(error) => Held::Error(error.to_string()),
        };
        if held != Held::Words(String::new()) {
            assembly.cell(row, column, held)?;
        }
    }
    Ok(())
}

/// A date; a span of time is no date, and is told by its number.
fn dated(moment: &ExcelDateTime, format: Format) -> Held {
    if moment.is_duration() {
        return Held::Words(moment.as_f64().to_string());
    }
    let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
    format::date((year, month, day), Some((hour, minute)), format.precision)
}
