//! Where something stands in a file, to the byte.

use super::{Diagnostic, Severity, SitePath};

/// A piece of one file, in bytes; both ends stand on character boundaries.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: SitePath,
    /// The first byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// A value and the place it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it was written.
    pub span: Span,
}

/// A place as an editor shows it; both count from one, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

impl Span {
    /// The bytes from `start` to `end` of `file`.
    pub fn new(file: &SitePath, start: usize, end: usize) -> Span {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Span { file: file.clone(), start: clamp(start), end: clamp(end.max(start)) }
    }

    /// The beginning of a file, for what concerns it whole.
    pub fn whole(file: &SitePath) -> Span {
        Span::new(file, 0, 0)
    }

    /// The bytes as a range.
    pub fn range(&self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// A fault found here.
    pub fn error(&self, id: &'static str) -> Diagnostic {
        Diagnostic::new(Severity::Error, id, self.clone())
    }

    /// Something doubtful found here.
    pub fn warning(&self, id: &'static str) -> Diagnostic {
        Diagnostic::new(Severity::Warning, id, self.clone())
    }

    /// Where the span begins in `text`, which is the whole file.
    pub fn position(&self, text: &str) -> Position {
        let mut start = (self.start as usize).min(text.len());
        while !text.is_char_boundary(start) {
            start -= 1;
        }
        let before = &text[..start];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Position { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_not_bytes() {
        let file = SitePath::new("a.yaml");
        let text = "a: b\nاسم: x\n";
        let at = text.find('x').unwrap();
        assert_eq!(Span::new(&file, at, at + 1).position(text), Position { line: 2, column: 6 });
        assert_eq!(Span::whole(&file).position(""), Position { line: 1, column: 1 });
    }
}
