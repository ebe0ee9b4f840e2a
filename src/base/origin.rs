//! Where the cells of a table stand: in a file of text, or in a sheet of a workbook.

use std::sync::Arc;

use super::{SitePath, Span, is_workbook};

/// What a table was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The file.
    pub file: SitePath,
    /// The sheet of a workbook; none in a file of text.
    pub sheet: Option<Arc<str>>,
}

/// A place in a table: bytes of a file of text, or the row and the column of a cell, both from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The first byte, or the row.
    pub start: u32,
    /// One past the last byte, or the column.
    pub end: u32,
}

impl Origin {
    /// A file of text.
    pub fn text(file: &SitePath) -> Origin {
        Origin { file: file.clone(), sheet: None }
    }

    /// The place as findings name it: a piece of the file, or `figures.xlsx#Sheet!B12`.
    pub fn span(&self, place: Place) -> Span {
        match &self.sheet {
            None => Span { file: self.file.clone(), start: place.start, end: place.end },
            Some(sheet) => {
                let cell = format!("{}#{sheet}!{}", self.file, self.cell(place));
                Span::whole(&SitePath::new(cell))
            }
        }
    }

    /// The cell of a sheet as spreadsheets name it: `B12`.
    pub fn cell(&self, place: Place) -> String {
        format!("{}{}", column_letters(place.end), place.start + 1)
    }

    /// The beginning, for what concerns the table whole.
    pub fn whole(&self) -> Span {
        match &self.sheet {
            None => Span::whole(&self.file),
            Some(sheet) => Span::whole(&SitePath::new(format!("{}#{sheet}", self.file))),
        }
    }
}

/// A place within a workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InWorkbook<'p> {
    /// The workbook.
    pub file: &'p str,
    /// The sheet.
    pub sheet: &'p str,
    /// The cell; none where the sheet is meant as a whole.
    pub cell: Option<&'p str>,
}

/// What a path names that leads into a workbook: `figures.xlsx#Data!B12`.
pub fn in_workbook(path: &SitePath) -> Option<InWorkbook<'_>> {
    let path = path.as_str();
    let (at, _) = path.match_indices('#').find(|(at, _)| is_workbook(&SitePath::new(&path[..*at])))?;
    let (file, place) = (&path[..at], &path[at + 1..]);
    let is_cell =
        |cell: &str| cell.starts_with(|c: char| c.is_ascii_uppercase()) && cell.ends_with(|c: char| c.is_ascii_digit());
    match place.rsplit_once('!').filter(|(_, cell)| is_cell(cell)) {
        Some((sheet, cell)) => Some(InWorkbook { file, sheet, cell: Some(cell) }),
        None => Some(InWorkbook { file, sheet: place, cell: None }),
    }
}

/// The letters of a column, as spreadsheets count: A to Z, AA and on.
fn column_letters(column: u32) -> String {
    let (mut rest, mut letters) = (column, Vec::new());
    loop {
        letters.push(b'A' + (rest % 26) as u8);
        if rest < 26 {
            break;
        }
        rest = rest / 26 - 1;
    }
    letters.iter().rev().map(|letter| char::from(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_of_a_sheet_is_named_as_spreadsheets_do() {
        let origin = Origin { file: SitePath::new("content/a/b.xlsx"), sheet: Some("Données 2024".into()) };
        assert_eq!(origin.span(Place { start: 11, end: 1 }).file.as_str(), "content/a/b.xlsx#Données 2024!B12");
        for (column, letters) in [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")] {
            assert_eq!(column_letters(column), letters);
        }
    }

    #[test]
    fn a_place_in_a_workbook_is_taken_apart_again() {
        let told = |path: &str| {
            in_workbook(&SitePath::new(path))
                .map(|place| (place.file.to_owned(), place.sheet.to_owned(), place.cell.map(str::to_owned)))
        };
        let place =
            |file: &str, sheet: &str, cell: Option<&str>| Some((file.into(), sheet.into(), cell.map(str::to_owned)));
        assert_eq!(told("a/b.xlsx#Données 2024!B12"), place("a/b.xlsx", "Données 2024", Some("B12")));
        assert_eq!(told("a/b.ODS#Oh! no"), place("a/b.ODS", "Oh! no", None));
        assert_eq!(told("a/no#1.xlsx#Data!A1"), place("a/no#1.xlsx", "Data", Some("A1")));
        assert_eq!((told("a/no#1.csv"), told("a/b.xlsx")), (None, None));
    }
}
