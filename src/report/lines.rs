//! The lines of a file, found once for all that is to be told about it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::base::{Position, SitePath, SourceTree};

/// The text of a file and where its lines begin.
pub struct Lines<'s> {
    text: Cow<'s, str>,
    starts: Vec<usize>,
}

/// The files that findings speak of, each opened once.
pub struct Texts<'s>(BTreeMap<SitePath, Option<Lines<'s>>>);

impl<'s> Texts<'s> {
    /// The texts of `files`; a file that is not one of words has none.
    pub fn of<'f>(files: impl Iterator<Item = &'f SitePath>, sources: &'s SourceTree) -> Texts<'s> {
        let mut texts = BTreeMap::new();
        for file in files {
            if !texts.contains_key(file) {
                let text = sources.get(file).and_then(|file| file.text());
                texts.insert(file.clone(), text.map(Lines::new));
            }
        }
        Texts(texts)
    }

    /// The text of a file.
    pub fn get(&self, file: &SitePath) -> Option<&Lines<'s>> {
        self.0.get(file)?.as_ref()
    }
}

impl<'s> Lines<'s> {
    fn new(text: Cow<'s, str>) -> Lines<'s> {
        let starts = [0].into_iter().chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Lines { text, starts }
    }

    /// Where a byte stands; one past the end stands at the end.
    pub fn position(&self, at: usize) -> Position {
        let at = self.boundary(at);
        let line = self.starts.partition_point(|start| *start <= at);
        let start = self.starts[line - 1];
        Position { line, column: self.text[start..at].chars().count() + 1 }
    }

    /// The line that a byte stands in, without its break, and the byte that the line begins at.
    pub fn line(&self, at: usize) -> (usize, &str) {
        let line = self.starts.partition_point(|start| *start <= self.boundary(at));
        let (start, end) = (self.starts[line - 1], self.starts.get(line).copied().unwrap_or(self.text.len()));
        (start, self.text[start..end].trim_end_matches(['\n', '\r']))
    }

    fn boundary(&self, at: usize) -> usize {
        self.text.floor_char_boundary(at)
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
}
