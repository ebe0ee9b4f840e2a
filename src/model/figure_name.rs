//! The name of a figure, as a text writes it: a record, then words that say which of its figures is meant.

use crate::read::markdown::{SCHEME, with_figures};

/// The kinds of records that have figures.
const KINDS: [&str; 6] = ["indicator", "budget", "plan", "commitment", "consultation", "dataset"];

/// The id of the record that a name begins with, with its kind where that is said, and the words after it.
pub fn figure_record(name: &str) -> (&str, &str) {
    let ends = || name.match_indices('/').map(|(at, _)| at);
    let first = ends().next().unwrap_or(name.len());
    let says_kind = KINDS.contains(&&name[..first]);
    let end = if says_kind { ends().nth(1).unwrap_or(name.len()) } else { first };
    (&name[..end], &name[end..])
}

/// The name of the figure that a link in a text leads to.
pub fn figure_of(link: &str) -> Option<&str> {
    link.strip_prefix(SCHEME)
}

/// The words with the names of hidden figures masked letter by letter; none where nothing is hidden in them.
pub fn without_hidden(words: &str, is_hidden: &dyn Fn(&str) -> bool) -> Option<String> {
    let mut is_masked = false;
    let seen = with_figures(words, |figure| {
        if !is_hidden(&figure.name) {
            return words[figure.range.clone()].to_owned();
        }
        is_masked = true;
        let length = figure.range.len() - "[]()".len() - SCHEME.len();
        format!("[]({SCHEME}{})", "-".repeat(length))
    });
    let seen = seen.into_owned();
    is_masked.then_some(seen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_begins_with_a_record() {
        assert_eq!(figure_record("population/2024/azilal"), ("population", "/2024/azilal"));
        assert_eq!(figure_record("indicator/population/2024"), ("indicator/population", "/2024"));
        assert_eq!(figure_record("population"), ("population", ""));
        assert_eq!(figure_record("plan"), ("plan", ""));
    }
}
