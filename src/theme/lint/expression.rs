//! An expression of a template as a row of words, signs and strings. Not a parser of Tera: only what
//! stands beside what.

use std::ops::Range;

/// A piece of an expression, and where it stands in the template.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token<'t> {
    pub(super) kind: Kind<'t>,
    pub(super) range: Range<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind<'t> {
    /// A name with its path: `page.lang`.
    Name(&'t str),
    /// What stands between two quotes.
    Text(&'t str),
    /// A sign or two: `==`, `|`, `(`.
    Sign(&'t str),
}

/// The pieces of the expression that stands at `range`.
pub(super) fn tokens(template: &str, range: Range<usize>) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut at = range.start;
    while let Some(c) = template[at..range.end].chars().next() {
        let rest = &template[at..range.end];
        let (length, kind) = match c {
            '"' | '\'' | '`' => {
                let inside = &rest[1..];
                let end = inside.find(c).unwrap_or(inside.len());
                (1 + end + usize::from(end < inside.len()), Some(Kind::Text(&inside[..end])))
            }
            _ if c.is_alphanumeric() || matches!(c, '_' | '@') => {
                let end = rest.find(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '.' | '@'));
                let name = &rest[..end.unwrap_or(rest.len())];
                (name.len(), Some(Kind::Name(name)))
            }
            _ if c.is_whitespace() => (c.len_utf8(), None),
            _ => {
                let length = ["==", "!=", "<=", ">="]
                    .iter()
                    .find(|sign| rest.starts_with(**sign))
                    .map_or(c.len_utf8(), |sign| sign.len());
                (length, Some(Kind::Sign(&rest[..length])))
            }
        };
        tokens.extend(kind.map(|kind| Token { kind, range: at..at + length }));
        at += length;
    }
    tokens
}

impl Token<'_> {
    pub(super) fn is(&self, sign: &str) -> bool {
        matches!(self.kind, Kind::Sign(found) | Kind::Name(found) if found == sign)
    }
}
