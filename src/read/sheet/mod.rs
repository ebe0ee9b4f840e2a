//! The sheets of a workbook (`.xlsx`, `.ods`), handed on row by row as the rows of a text are.
//!
//! A number is handed on as exact as the workbook holds it, parts of a hundred with their sign, a date as precise as
//! its cell shows it; words go through the same tolerant reader as those of a text. Nothing is computed here: of a
//! formula the value is read that the spreadsheet computed last. What a cell can say in two ways is a fault.

mod archive;
mod assemble;
mod format;
mod ods;
mod xlsx;

use std::sync::Arc;

use super::csv::Rows;
use crate::base::{Diagnostic, Faults, Origin, SitePath, Span, closest};

use assemble::Assembly;

/// A workbook, opened.
pub struct Workbook<'b> {
    book: Book<'b>,
}

enum Book<'b> {
    Xlsx(Box<xlsx::Xlsx<'b>>),
    Ods(ods::Ods),
}

/// A sheet of a workbook.
struct Sheet {
    name: String,
    /// Whether the spreadsheet shows it.
    is_shown: bool,
    /// Whether anything is written in it.
    is_filled: bool,
}

impl Sheet {
    fn is_meant(&self) -> bool {
        self.is_shown && self.is_filled
    }
}

/// Why a workbook is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It asks for a password, or is of the old form that has no archive.
    Locked,
    /// It is no workbook, or not a whole one.
    Damaged,
    /// It is larger than any table that people keep in a workbook.
    TooLarge,
}

impl Refusal {
    /// The finding about a file.
    pub fn told(self, file: &SitePath) -> Diagnostic {
        let span = Span::whole(file);
        match self {
            Refusal::Locked => span.error("workbook-locked"),
            Refusal::Damaged => span.error("workbook-damaged"),
            Refusal::TooLarge => span.error("workbook-too-large"),
        }
    }
}

impl<'b> Workbook<'b> {
    /// Opens a workbook, whatever the end of its name says.
    pub fn open(bytes: &'b [u8]) -> Result<Workbook<'b>, Refusal> {
        let parts = archive::weighed(bytes)?;
        let book = match parts {
            archive::Parts::Xlsx => Book::Xlsx(Box::new(xlsx::Xlsx::open(bytes)?)),
            archive::Parts::Ods(content) => Book::Ods(ods::Ods::open(content)?),
        };
        Ok(Workbook { book })
    }

    /// The sheet that is meant: the one that is named, or else the only one that is shown and holds something.
    pub fn choose(&mut self, file: &SitePath, named: Option<(&str, &Span)>) -> Result<Arc<str>, Diagnostic> {
        let sheets = self.sheets().map_err(|refusal| refusal.told(file))?;
        if let Some((name, span)) = named {
            let names = || sheets.iter().map(|sheet| sheet.name.as_str());
            if let Some(sheet) = sheets.iter().find(|sheet| sheet.name == name) {
                return Ok(Arc::from(sheet.name.as_str()));
            }
            let fault = span.error("unknown-sheet").with("sheet", name);
            return Err(fault.suggest(closest(name, names())).accepted(names()));
        }
        let filled: Vec<&str> =
            sheets.iter().filter(|sheet| sheet.is_meant()).map(|sheet| sheet.name.as_str()).collect();
        match filled.as_slice() {
            [only] => Ok(Arc::from(*only)),
            [] => Err(Span::whole(file).error("workbook-empty")),
            several => Err(Span::whole(file).error("several-sheets").accepted(several.iter().copied())),
        }
    }

    /// The sheets that are shown and hold something.
    pub fn filled(&mut self) -> Result<Vec<Arc<str>>, Refusal> {
        let sheets = self.sheets()?;
        Ok(sheets.iter().filter(|sheet| sheet.is_meant()).map(|sheet| Arc::from(sheet.name.as_str())).collect())
    }

    fn sheets(&mut self) -> Result<Vec<Sheet>, Refusal> {
        match &mut self.book {
            Book::Xlsx(book) => book.sheets(),
            Book::Ods(book) => book.sheets(),
        }
    }

    /// Hands on the rows of the sheet that `origin` names.
    pub fn rows(&mut self, origin: &Origin, rows: &mut dyn Rows, faults: &mut Faults) {
        let name = origin.sheet.as_deref().unwrap_or_default();
        let mut assembly = Assembly::new(origin, rows, faults);
        let read = match &mut self.book {
            Book::Xlsx(book) => book.read(name, &mut assembly),
            Book::Ods(book) => book.read(name, &mut assembly),
        };
        match read {
            Ok(()) => assembly.finish(),
            Err(refusal) => faults.push(refusal.told(&origin.file)),
        }
    }
}
