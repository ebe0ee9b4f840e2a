//! CSV as rows of cells that remember where they were written (RFC 4180).
//!
//! Spreadsheets of French and Arabic machines separate cells by `;`, others by tabs: the head tells which.
//!
//! Written here because every cell carries its span, which the well-known readers do not give.

use super::Read;
use crate::base::{Diagnostics, SitePath, Span, Spanned};

/// A table as it was written: a head and rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The names of the columns.
    pub head: Vec<Spanned<String>>,
    /// The rows, each as long as the head.
    pub rows: Vec<Vec<Spanned<String>>>,
}

/// Reads the whole of `file`. A row of the wrong length is a fault and is left out.
pub fn read(file: &SitePath, text: &str) -> Read<Table> {
    let mut found = Diagnostics::new();
    let start = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    let writing = Writing { file, text, separator: separator(&text[start..]) };
    let mut rows = writing.rows(start, &mut found).into_iter();
    let head = rows.next().unwrap_or_default();
    if head.is_empty() {
        found.push(Span::whole(file).error("csv-empty"));
    }
    let mut kept = Vec::new();
    for row in rows {
        if row.len() == 1 && row[0].value.is_empty() {
            continue;
        }
        if row.len() == head.len() {
            kept.push(row);
            continue;
        }
        let span = Span { end: row[row.len() - 1].span.end, ..row[0].span.clone() };
        found.push(span.error("csv-row-length").with("cells", row.len()).with("columns", head.len()));
    }
    Read { value: Table { head, rows: kept }, found }
}

impl Table {
    /// The number of the column called `name`.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.head.iter().position(|cell| cell.value == name)
    }
}

/// The sign between cells: of those that spreadsheets use, the one that stands most often in the head.
fn separator(text: &str) -> u8 {
    let head = text.lines().next().unwrap_or_default();
    let count = |sign: u8| head.bytes().filter(|b| *b == sign).count();
    let signs = [b',', b';', b'\t'];
    signs.into_iter().rev().max_by_key(|sign| count(*sign)).unwrap_or(b',')
}

/// A file of values and how it is written.
struct Writing<'t> {
    file: &'t SitePath,
    text: &'t str,
    separator: u8,
}

impl Writing<'_> {
    fn rows(&self, start: usize, found: &mut Diagnostics) -> Vec<Vec<Spanned<String>>> {
        let text = self.text;
        let mut rows = Vec::new();
        let mut row = Vec::new();
        let mut at = start;
        while at < text.len() {
            let (cell, next) = self.cell(at, found);
            row.push(cell);
            at = next;
            if text.as_bytes().get(at) == Some(&self.separator) {
                at += 1;
                if at == text.len() {
                    row.push(Spanned { value: String::new(), span: Span::new(self.file, at, at) });
                }
                continue;
            }
            let rest = &text[at..];
            at += if rest.starts_with("\r\n") { 2 } else { rest.len().min(1) };
            rows.push(std::mem::take(&mut row));
        }
        if !row.is_empty() {
            rows.push(row);
        }
        rows
    }

    /// One cell and where it ends: at a separator, a line break or the end.
    fn cell(&self, at: usize, found: &mut Diagnostics) -> (Spanned<String>, usize) {
        let (file, text, bytes) = (self.file, self.text, self.text.as_bytes());
        let is_end = |b: &u8| *b == self.separator || matches!(b, b'\n' | b'\r');
        let plain_end = |from: usize| bytes[from..].iter().position(is_end).map_or(text.len(), |n| from + n);
        if bytes.get(at) != Some(&b'"') {
            let end = plain_end(at);
            let trimmed = text[at..end].trim();
            let start = at + (text[at..end].len() - text[at..end].trim_start().len());
            return (Spanned { value: trimmed.to_owned(), span: Span::new(file, start, start + trimmed.len()) }, end);
        }
        let mut value = String::new();
        let mut from = at + 1;
        loop {
            let Some(quote) = text[from..].find('"').map(|n| from + n) else {
                found.push(Span::new(file, at, at + 1).error("csv-quote"));
                let end = plain_end(at);
                return (Spanned { value: text[at + 1..end].to_owned(), span: Span::new(file, at, end) }, end);
            };
            value.push_str(&text[from..quote]);
            if bytes.get(quote + 1) == Some(&b'"') {
                value.push('"');
                from = quote + 2;
                continue;
            }
            let end = plain_end(quote + 1);
            if !text[quote + 1..end].trim().is_empty() {
                found.push(Span::new(file, quote + 1, end).error("csv-quote"));
            }
            return (Spanned { value, span: Span::new(file, at, quote + 1) }, end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> (Vec<Vec<String>>, Vec<&'static str>) {
        let read = read(&SitePath::new("data.csv"), text);
        let words = |row: &Vec<Spanned<String>>| row.iter().map(|cell| cell.value.clone()).collect::<Vec<_>>();
        (read.value.rows.iter().map(words).collect(), read.found.iter().map(|fault| fault.id()).collect())
    }

    #[test]
    fn quotes_line_breaks_and_marks_are_read() {
        assert_eq!(rows("\u{FEFF}a,b\r\n1,\"x, \"\"y\"\"\nz\"\r\n").0, [["1", "x, \"y\"\nz"]]);
        assert_eq!(rows("a,b\n1,\n\n").0, [["1", ""]]);
        assert_eq!(rows("a,b\n1,").0, [["1", ""]]);
    }

    #[test]
    fn the_head_tells_what_stands_between_cells() {
        assert_eq!(rows("a;b\n1,5;2\n").0, [["1,5", "2"]]);
        assert_eq!(rows("a\tb\n1\t2\n").0, [["1", "2"]]);
        assert_eq!(rows("a\n1\n").0, [["1"]]);
    }

    #[test]
    fn a_row_that_does_not_fit_and_a_quote_left_open_are_named() {
        assert_eq!(rows("a,b\n1\n2,3\n"), (vec![vec!["2".into(), "3".into()]], vec!["csv-row-length"]));
        assert_eq!(rows("a\n\"x\n").1, ["csv-quote"]);
        assert_eq!(rows("").1, ["csv-empty"]);
    }
}
