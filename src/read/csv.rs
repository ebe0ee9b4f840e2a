//! CSV, row after row, each cell with the place where it was written (RFC 4180, and what spreadsheets make of it).
//!
//! Spreadsheets of French and Arabic machines separate cells by `;`, others by tabs: a first line `sep=;` or else the
//! head tells which. Rows are handed on as they are read and nothing of them is kept, so that a file of any length
//! needs no more room than its longest row.
//!
//! Written here because every cell carries its place, which the well-known readers do not give.

use std::borrow::Cow;
use std::io::{self, Read};

use super::guard::unguarded;
use super::number::trimmed;
use super::{controls, is_noncharacter};
use crate::base::{Faults, Place, SitePath, Span};

/// A cell as it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell<'r> {
    /// What is written, without what surrounds it.
    pub text: Cow<'r, str>,
    /// Where.
    pub place: Place,
    /// Whether a program wrote it, so that a number is as exact as it looks.
    pub is_exact: bool,
}

/// A row: the head has the number 0, the first row below it 1.
#[derive(Debug)]
pub struct Row<'r> {
    /// Which it is; rows without any cell filled in are not counted.
    pub number: u32,
    /// The cells, as many as were written.
    pub cells: &'r [Cell<'r>],
}

/// Who wants the rows of a table.
pub trait Rows {
    /// The next row, the head first.
    fn row(&mut self, row: &Row<'_>, faults: &mut Faults);
}

/// How much is read at once.
const PIECE: usize = 256 * 1024;

/// A quotation that goes on for longer was not closed.
const LONGEST_QUOTATION: usize = 64 * 1024;

/// Reads a file and hands on its rows. Only the world fails: what is wrong in the file goes among the faults.
pub fn read(file: &SitePath, input: &mut dyn Read, rows: &mut dyn Rows, faults: &mut Faults) -> io::Result<()> {
    let mut reading = Reading { file, rows, faults, separator: None, number: 0 };
    let (mut buffer, mut base, mut has_ended) = (Vec::new(), 0, false);
    while !has_ended || !buffer.is_empty() {
        if !has_ended {
            has_ended = Read::take(&mut *input, PIECE as u64).read_to_end(&mut buffer)? == 0;
        }
        let (text, is_broken) = match std::str::from_utf8(&buffer) {
            Ok(text) => (text, false),
            Err(error) => {
                let text = std::str::from_utf8(&buffer[..error.valid_up_to()]).unwrap_or_default();
                (text, error.error_len().is_some() || has_ended)
            }
        };
        let used = reading.records(text, base, has_ended || is_broken);
        reading.refuse_hidden(&text[..used], base);
        if is_broken {
            let at = base + text.len();
            reading.faults.push(Span::new(file, at, at).error("not-utf8"));
            break;
        }
        base += used;
        buffer.drain(..used);
        if has_ended && used == 0 {
            break;
        }
    }
    if reading.number == 0 {
        faults.push(Span::whole(file).error("csv-empty"));
    }
    Ok(())
}

/// The sign between cells: of those that spreadsheets use, the one that stands most often in the head.
fn separator(head: &str) -> u8 {
    let count = |sign: u8| head.bytes().filter(|b| *b == sign).count();
    let signs = [b',', b';', b'\t'];
    signs.into_iter().rev().max_by_key(|sign| count(*sign)).unwrap_or(b',')
}

/// Whether a line `sep=` may name this sign: neither a part of a cell nor what surrounds one.
fn is_separator(sign: u8) -> bool {
    sign == b'\t' || (sign.is_ascii_punctuation() && sign != b'"')
}

struct Reading<'f> {
    file: &'f SitePath,
    rows: &'f mut dyn Rows,
    faults: &'f mut Faults,
    separator: Option<u8>,
    number: u32,
}

impl Reading<'_> {
    /// Hands on the rows of a piece that begins at the byte `base`, and gives how much of it was read: all when it is
    /// the last one, else to the end of the last row that is there whole.
    fn records(&mut self, text: &str, base: usize, is_last: bool) -> usize {
        let mut used = 0;
        if self.separator.is_none() {
            used = if base == 0 && text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
            let Some(first) = first_line(&text[used..], is_last) else { return 0 };
            match first.strip_prefix("sep=").map(str::as_bytes) {
                Some([sign]) if is_separator(*sign) => {
                    self.separator = Some(*sign);
                    used += first.len();
                    used += if text[used..].starts_with("\r\n") { 2 } else { (text.len() - used).min(1) };
                }
                _ => self.separator = Some(separator(first)),
            }
        }
        let separator = self.separator.unwrap_or(b',');
        let mut cells: Vec<Cell> = Vec::new();
        while used < text.len() {
            cells.clear();
            let Some(next) = self.record(text, used, base, separator, is_last, &mut cells) else { break };
            used = next;
            if cells.iter().all(|cell| cell.text.is_empty()) {
                continue;
            }
            self.rows.row(&Row { number: self.number, cells: &cells }, self.faults);
            self.number += 1;
        }
        used
    }

    /// Reads one row, and gives where the next begins; none when its end is not there yet.
    fn record<'t>(
        &mut self,
        text: &'t str,
        from: usize,
        base: usize,
        separator: u8,
        is_last: bool,
        cells: &mut Vec<Cell<'t>>,
    ) -> Option<usize> {
        let bytes = text.as_bytes();
        let mut at = from;
        loop {
            let (cell, end) = self.cell(text, at, base, separator, is_last)?;
            cells.push(cell);
            match bytes.get(end) {
                Some(b) if *b == separator => at = end + 1,
                Some(b'\r') if end + 1 == bytes.len() && !is_last => return None,
                Some(b'\r') if bytes.get(end + 1) == Some(&b'\n') => return Some(end + 2),
                Some(_) => return Some(end + 1),
                None if is_last => return Some(end),
                None => return None,
            }
        }
    }

    /// One cell and where it ends: at a separator, a line break or the end.
    fn cell<'t>(
        &mut self,
        text: &'t str,
        at: usize,
        base: usize,
        separator: u8,
        is_last: bool,
    ) -> Option<(Cell<'t>, usize)> {
        let bytes = text.as_bytes();
        let is_end = |b: &u8| *b == separator || matches!(b, b'\n' | b'\r');
        let plain_end = |from: usize| bytes[from..].iter().position(is_end).map_or(text.len(), |n| from + n);
        let cell = |text: Cow<'t, str>, start: usize, end: usize| {
            let clamp = |offset: usize| u32::try_from(base + offset).unwrap_or(u32::MAX);
            Cell { text, place: Place { start: clamp(start), end: clamp(end) }, is_exact: false }
        };
        if bytes.get(at) != Some(&b'"') {
            let end = plain_end(at);
            let kept = trimmed(&text[at..end]);
            let start = at + text[at..end].find(kept).unwrap_or(0);
            return Some((cell(unguarded(kept), start, start + kept.len()), end));
        }
        let mut value = Cow::Borrowed("");
        let mut from = at + 1;
        loop {
            let reach = text.floor_char_boundary(text.len().min(at + LONGEST_QUOTATION));
            let Some(quote) = text.get(from..reach).and_then(|rest| rest.find('"')).map(|n| from + n) else {
                if reach == text.len() && !is_last {
                    return None;
                }
                let (start, file) = (base + at, self.file);
                self.faults.push(Span::new(file, start, start + 1).error("csv-quote"));
                let end = plain_end(at);
                return Some((cell(Cow::Borrowed(&text[at + 1..end]), at, end), end));
            };
            match value.is_empty() {
                true => value = Cow::Borrowed(&text[from..quote]),
                false => value.to_mut().push_str(&text[from..quote]),
            }
            if bytes.get(quote + 1) == Some(&b'"') {
                value.to_mut().push('"');
                from = quote + 2;
                continue;
            }
            if quote + 1 == text.len() && !is_last {
                return None;
            }
            let end = plain_end(quote + 1);
            if !text[quote + 1..end].trim().is_empty() {
                self.faults.push(Span::new(self.file, base + quote + 1, base + end).error("csv-quote"));
            }
            let value = match value {
                Cow::Borrowed(value) => unguarded(trimmed(value)),
                Cow::Owned(value) => Cow::Owned(unguarded(trimmed(&value)).into_owned()),
            };
            return Some((cell(value, at, quote + 1), end));
        }
    }

    /// Reports hidden characters that deceive and code points that are no characters.
    fn refuse_hidden(&mut self, text: &str, base: usize) {
        // Nearly all files have neither, and their bytes tell so at once.
        if text.bytes().any(|b| b == 0xE2) {
            for mut fault in controls::lines(self.file, text) {
                let (start, end) = (fault.span.start as usize, fault.span.end as usize);
                fault.span = Span::new(self.file, base + start, base + end);
                self.faults.push(fault);
            }
        }
        if text.bytes().any(|b| b == 0 || b >= 0xEF) {
            let strange = text.char_indices().find(|(_, c)| is_noncharacter(*c));
            if let Some((at, c)) = strange {
                let span = Span::new(self.file, base + at, base + at + c.len_utf8());
                self.faults.push(span.error("not-a-character"));
            }
        }
    }
}

/// The first line, once all of it is there.
fn first_line(text: &str, is_last: bool) -> Option<&str> {
    match text.find(['\n', '\r']) {
        Some(end) => Some(&text[..end]),
        None => is_last.then_some(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Gathered(Vec<Vec<String>>, Vec<(u32, u32)>);

    impl Rows for Gathered {
        fn row(&mut self, row: &Row<'_>, _: &mut Faults) {
            if row.number > 0 {
                self.0.push(row.cells.iter().map(|cell| cell.text.to_string()).collect());
                self.1.extend(row.cells.iter().map(|cell| (cell.place.start, cell.place.end)));
            }
        }
    }

    /// A reader that gives a few bytes at a time.
    struct Slow<'t>(&'t [u8]);

    impl Read for Slow<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let length = self.0.len().min(into.len()).min(7);
            into[..length].copy_from_slice(&self.0[..length]);
            self.0 = &self.0[length..];
            Ok(length)
        }
    }

    fn read_from(mut input: impl Read) -> (Gathered, Vec<&'static str>) {
        let (file, mut rows, mut faults) = (SitePath::new("data.csv"), Gathered::default(), Faults::default());
        read(&file, &mut input, &mut rows, &mut faults).unwrap();
        (rows, faults.finish().iter().map(|fault| fault.id()).collect())
    }

    fn rows(text: &str) -> (Vec<Vec<String>>, Vec<&'static str>) {
        let (at_once, found) = read_from(text.as_bytes());
        let (slowly, _) = read_from(Slow(text.as_bytes()));
        assert_eq!((&at_once.0, &at_once.1), (&slowly.0, &slowly.1), "{text:?}");
        (at_once.0, found)
    }

    #[test]
    fn quotes_line_breaks_and_marks_are_read() {
        assert_eq!(rows("\u{FEFF}a,b\r\n1,\"x, \"\"y\"\"\nz\"\r\n").0, [["1", "x, \"y\"\nz"]]);
        assert_eq!(rows("a,b\n1,\n\n").0, [["1", ""]]);
        assert_eq!(rows("a,b\r1,\r").0, [["1", ""]]);
        assert_eq!(rows("a,b\n1,").0, [["1", ""]]);
        assert_eq!(rows("a,b\n\u{A0}1 ,\" \u{200F}2 \"\n").0, [["1", "2"]]);
        assert_eq!(rows("a,b\n1,2\n,\n\n3,4\n").0, [["1", "2"], ["3", "4"]]);
    }

    #[test]
    fn the_head_or_a_line_before_it_tells_what_stands_between_cells() {
        assert_eq!(rows("a;b\n1,5;2\n").0, [["1,5", "2"]]);
        assert_eq!(rows("a\tb\n1\t2\n").0, [["1", "2"]]);
        assert_eq!(rows("a\n1\n").0, [["1"]]);
        assert_eq!(rows("sep=;\r\na;b,c,d\r\n1;2\r\n").0, [["1", "2"]]);
        // A quotation mark or a letter stands between no cells: the line is a head like any other.
        assert_eq!(rows("sep=\"\n\np\t\"=\n\"2 \"\"x\nrr").1, ["csv-quote"]);
        assert_eq!(rows("sep=a\n1\n").0, [["1"]]);
    }

    #[test]
    fn a_quote_left_open_and_what_is_no_text_are_named() {
        assert_eq!(rows("a\n\"x\n").1, ["csv-quote"]);
        assert_eq!(rows("").1, ["csv-empty"]);
        assert_eq!(rows("a\n\u{202E}x\n").1, ["hidden-control"]);
        assert_eq!(read_from(&b"a,b\n1,2\n3,\xff\n"[..]).1, ["not-utf8"]);
    }

    #[test]
    fn a_file_longer_than_a_piece_is_read_with_its_places() {
        let text: String = "a,b\n".to_owned() + &"12,\"é \"\"x\"\"\"\n".repeat(PIECE / 8);
        let (gathered, found) = read_from(text.as_bytes());
        assert_eq!((gathered.0.len(), found), (PIECE / 8, vec![]));
        let (start, end) = *gathered.1.last().unwrap();
        assert_eq!(&text[start as usize..end as usize], "\"é \"\"x\"\"\"");
    }
}
