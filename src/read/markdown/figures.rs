//! Figures that a text names instead of typing them: `[](figure:population/azilal/2024)`.
//!
//! A link without words, so that one line of Arabic holds one run of Latin letters and brackets that mirror; a git
//! host shows nothing where it stands. Words between the brackets make an ordinary link to the figure. Here the names
//! are found, with their places; what they name is found by `derived`, and what is written by the theme.

use std::borrow::Cow;
use std::ops::Range;

/// What an address of a figure begins with.
pub const SCHEME: &str = "figure:";

/// What names a figure in words that are no Markdown.
const OPEN: &str = "[](figure:";

/// A figure that plain words name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedFigure {
    /// The whole mark, in bytes of the words.
    pub range: Range<usize>,
    /// What is named, without the scheme.
    pub name: String,
}

/// The figures that plain words name, as fields of facts and the top of a text carry them.
pub fn figures(words: &str) -> Vec<NamedFigure> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = words[at..].find(OPEN).map(|start| at + start) {
        at = start + OPEN.len();
        let rest = &words[at..];
        let Some(end) = rest.find([')', '\n']).filter(|end| rest[*end..].starts_with(')')) else { continue };
        found.push(NamedFigure { range: start..at + end + 1, name: rest[..end].trim().to_owned() });
        at += end + 1;
    }
    found
}

/// The words with `written` in the place of each figure they name.
pub fn with_figures<'w>(words: &'w str, mut written: impl FnMut(&NamedFigure) -> String) -> Cow<'w, str> {
    let found = figures(words);
    if found.is_empty() {
        return Cow::Borrowed(words);
    }
    let mut text = String::with_capacity(words.len());
    let mut at = 0;
    for figure in &found {
        text.push_str(&words[at..figure.range.start]);
        text.push_str(&written(figure));
        at = figure.range.end;
    }
    text.push_str(&words[at..]);
    Cow::Owned(text)
}

/// The words with every byte of a figure's name masked by a sign of one byte.
pub fn without_figures(words: &str, mask: char) -> Cow<'_, str> {
    with_figures(words, |figure| mask.to_string().repeat(figure.range.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_name_figures_as_markdown_does() {
        let names = |words: &str| figures(words).into_iter().map(|figure| figure.name).collect::<Vec<_>>();
        assert_eq!(names("كان [](figure:population/2024) ثم [](figure:a/b)"), ["population/2024", "a/b"]);
        assert!(names("[x](figure:a) [](id:a) [](figure:a\n)").is_empty());
        let written = with_figures("a [](figure:b/c) d", |figure| format!("<{}>", figure.name));
        assert_eq!(written, "a <b/c> d");
        let words = "a [](figure:b) c";
        assert_eq!(without_figures(words, ' ').len(), words.len());
    }
}
