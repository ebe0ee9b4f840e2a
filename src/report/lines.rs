//! The lines of a file, found once for all that is to be told about it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read};

use crate::base::{Decoding, Position, SitePath, SourceFile, SourceTree, Span, is_table};

/// The text of a file and where its lines begin; of a table too large to be held, only the lines that are asked for.
pub struct Lines<'s> {
    text: Cow<'s, str>,
    starts: Vec<Start>,
}

/// Where a line begins.
struct Start {
    /// In the file.
    at: usize,
    /// In the text that is kept of it.
    kept: usize,
    /// Which line it is, from one.
    number: usize,
}

/// The files that findings speak of, each opened once.
pub struct Texts<'s>(BTreeMap<SitePath, Option<Lines<'s>>>);

impl<'s> Texts<'s> {
    /// The texts in which these places stand; a file that is not one of words has none.
    pub fn of<'f>(spans: impl Iterator<Item = &'f Span>, sources: &'s SourceTree) -> Texts<'s> {
        let mut places: BTreeMap<&SitePath, Vec<usize>> = BTreeMap::new();
        for span in spans {
            places.entry(&span.file).or_default().extend([span.range().start, span.range().end]);
        }
        let lines = |file: &SitePath, places: Vec<usize>| {
            let file = sources.get(file)?;
            match file.text() {
                Some(text) => Some(Lines::new(text)),
                None => large(file, places),
            }
        };
        Texts(places.into_iter().map(|(file, places)| (file.clone(), lines(file, places))).collect())
    }

    /// The text of a file.
    pub fn get(&self, file: &SitePath) -> Option<&Lines<'s>> {
        self.0.get(file)?.as_ref()
    }
}

/// The lines of a table that is read as a stream. One that cannot be read any more has none.
fn large(file: &SourceFile, places: Vec<usize>) -> Option<Lines<'static>> {
    let opener = file.opener.as_ref().filter(|_| is_table(&file.path) && places.iter().any(|at| *at > 0))?;
    Lines::streamed(&mut Decoding::open(opener).ok()?, places).ok()
}

impl<'s> Lines<'s> {
    fn new(text: Cow<'s, str>) -> Lines<'s> {
        let starts = [0].into_iter().chain(text.match_indices('\n').map(|(at, _)| at + 1));
        let starts = starts.enumerate().map(|(line, at)| Start { at, kept: at, number: line + 1 }).collect();
        Lines { text, starts }
    }

    /// The lines in which these places stand; one past the end stands in the last.
    fn streamed(input: &mut dyn Read, mut places: Vec<usize>) -> io::Result<Lines<'static>> {
        places.sort_unstable();
        let mut places = places.into_iter().peekable();
        let mut lines = Lines { text: Cow::Borrowed(""), starts: Vec::new() };
        let (mut input, mut line, mut at, mut number) = (BufReader::new(input), Vec::new(), 0, 1);
        while places.peek().is_some() {
            line.clear();
            let end = at + input.read_until(b'\n', &mut line)?;
            let is_last = !line.ends_with(b"\n");
            let mut is_meant = false;
            while places.next_if(|place| *place < end || is_last).is_some() {
                is_meant = true;
            }
            if is_meant {
                lines.starts.push(Start { at, kept: lines.text.len(), number });
                lines.text.to_mut().push_str(&String::from_utf8_lossy(&line));
            }
            (at, number) = (end, number + 1);
        }
        Ok(lines)
    }

    /// Where a byte stands; one past the end stands at the end.
    pub fn position(&self, at: usize) -> Position {
        let (start, end) = self.line_of(at);
        let line = &self.text[start.kept..end];
        let within = line.floor_char_boundary(at.saturating_sub(start.at));
        Position { line: start.number, column: line[..within].chars().count() + 1 }
    }

    /// The line that a byte stands in, without its break, and the byte that the line begins at.
    pub fn line(&self, at: usize) -> (usize, &str) {
        let (start, end) = self.line_of(at);
        (start.at, self.text[start.kept..end].trim_end_matches(['\n', '\r']))
    }

    /// Where a line begins, and where it ends in the text that is kept.
    fn line_of(&self, at: usize) -> (&Start, usize) {
        const FIRST: &Start = &Start { at: 0, kept: 0, number: 1 };
        let after = self.starts.partition_point(|start| start.at <= at);
        let start = after.checked_sub(1).and_then(|line| self.starts.get(line)).unwrap_or(FIRST);
        (start, self.starts.get(after).map_or(self.text.len(), |next| next.kept))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Span;

    #[test]
    fn a_place_is_the_one_an_editor_shows() {
        let file = SitePath::new("a.yaml");
        for text in ["", "a", "a: b\nاسم: x\r\n\nend", "\n\n"] {
            let lines = Lines::new(Cow::Borrowed(text));
            for at in 0..=text.len() + 2 {
                assert_eq!(lines.position(at), Span::new(&file, at, at).position(text), "{text:?} at {at}");
            }
        }
    }

    #[test]
    fn a_line_has_no_break() {
        let lines = Lines::new(Cow::Borrowed("one\r\ntwo\n"));
        assert_eq!(lines.line(1), (0, "one"));
        assert_eq!(lines.line(5), (5, "two"));
        assert_eq!(lines.line(99), (9, ""));
    }

    #[test]
    fn of_a_large_file_the_lines_that_are_asked_for_are_kept() {
        for text in ["", "a", "a;b\nاسم;x\r\n\nend", "\n\n", "a\n"] {
            let held = Lines::new(Cow::Borrowed(text));
            for at in 0..=text.len() {
                let streamed = Lines::streamed(&mut text.as_bytes(), vec![at, at]).unwrap();
                assert_eq!(streamed.position(at), held.position(at), "{text:?} at {at}");
                assert_eq!(streamed.line(at), held.line(at), "{text:?} at {at}");
            }
        }
        let long = "1;2\n".repeat(100_000) + "3;x\n";
        let streamed = Lines::streamed(&mut long.as_bytes(), vec![402, 400_002]).unwrap();
        assert_eq!((streamed.line(400_002), streamed.text.len()), ((400_000, "3;x"), 8));
        assert_eq!(streamed.position(402), Position { line: 101, column: 3 });
    }
}
