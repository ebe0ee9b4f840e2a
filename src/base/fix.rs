//! Corrections put into a text.

use super::Fix;

/// The text with these corrections, and how many were made. Of two that touch one another the first is made; one
/// that does not fit the text is left.
pub fn corrected(text: &str, fixes: &[&Fix]) -> (String, usize) {
    let mut fixes: Vec<&Fix> = fixes.to_vec();
    fixes.sort_by_key(|fix| (fix.span.start, fix.span.end));
    let mut corrected = String::with_capacity(text.len());
    let (mut at, mut made) = (0, 0);
    for fix in fixes {
        let range = fix.span.range();
        let Some(written) = text.get(range.clone()) else { continue };
        let touches = range.start < at || range.start == at && range.is_empty() && made > 0;
        if touches || *written == *fix.replacement {
            continue;
        }
        corrected.push_str(&text[at..range.start]);
        corrected.push_str(&fix.replacement);
        (at, made) = (range.end, made + 1);
    }
    corrected.push_str(&text[at..]);
    (corrected, made)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{SitePath, Span};

    #[test]
    fn each_place_is_corrected_once_and_nothing_else_moves() {
        let file = SitePath::new("a.md");
        let fix = |start, end, with: &str| Fix { span: Span::new(&file, start, end), replacement: with.to_owned() };
        let fixes =
            [fix(4, 5, "X"), fix(0, 1, ""), fix(4, 6, "no"), fix(2, 2, "-"), fix(99, 100, "no"), fix(6, 7, "g")];
        let fixes: Vec<&Fix> = fixes.iter().collect();
        assert_eq!(corrected("abcdefg", &fixes), ("b-cdXfg".to_owned(), 3));
        assert_eq!(corrected("é", &[&fix(1, 2, "x")]), ("é".to_owned(), 0));
        assert_eq!(corrected("a", &[]), ("a".to_owned(), 0));
    }
}
