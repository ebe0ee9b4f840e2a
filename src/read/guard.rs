//! Words in a CSV cell that no spreadsheet runs as a formula, and the same words read back.
//!
//! A spreadsheet runs a cell that begins with one of a few signs (CWE-1236). An apostrophe in front keeps it from that,
//! and is itself what spreadsheets show for "these are words". The rule can be undone: wherever a cell may begin, a run
//! of apostrophes before such a sign has one more in the file than in the data. Numbers are never guarded: −7 is `-7`.

use std::borrow::Cow;

/// The words as a cell of a file holds them.
pub fn guarded(words: &str) -> Cow<'_, str> {
    let places = places(words);
    if places.is_empty() {
        return Cow::Borrowed(words);
    }
    let mut written = String::with_capacity(words.len() + places.len());
    let mut from = 0;
    for place in places {
        written.push_str(&words[from..place]);
        written.push('\'');
        from = place;
    }
    written.push_str(&words[from..]);
    Cow::Owned(written)
}

/// The words that a cell of a file stands for.
pub fn unguarded(cell: &str) -> Cow<'_, str> {
    let places: Vec<usize> = places(cell).into_iter().filter(|place| cell[*place..].starts_with('\'')).collect();
    if places.is_empty() {
        return Cow::Borrowed(cell);
    }
    let mut words = String::with_capacity(cell.len());
    let mut from = 0;
    for place in places {
        words.push_str(&cell[from..place]);
        from = place + 1;
    }
    words.push_str(&cell[from..]);
    Cow::Owned(words)
}

/// Where a cell may begin, for a spreadsheet that separates cells by another sign than ours, with any number of
/// apostrophes and then a sign that opens a formula.
fn places(words: &str) -> Vec<usize> {
    let starts =
        std::iter::once(0).chain(words.match_indices([';', '\t', '\r', '\n']).map(|(at, sign)| at + sign.len()));
    starts.filter(|start| words[*start..].trim_start_matches('\'').starts_with(opens)).collect()
}

/// The signs with which a spreadsheet begins to compute, the wide ones of East Asian keyboards among them; a tab or a
/// return at the beginning is passed over on the way to one.
fn opens(sign: char) -> bool {
    matches!(sign, '=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_a_spreadsheet_would_run_is_guarded_and_nothing_else() {
        for (words, cell) in [
            ("=1+1", "'=1+1"),
            ("-7 points", "'-7 points"),
            ("@here", "'@here"),
            ("\t=1", "'\t'=1"),
            ("a;=1", "a;'=1"),
            ("a\r\n+b", "a\r\n'+b"),
            ("'=1", "''=1"),
            ("＝1", "'＝1"),
            ("1-2", "1-2"),
            ("'hello'", "'hello'"),
            ("سنة 2024", "سنة 2024"),
            ("", ""),
        ] {
            assert_eq!(guarded(words), cell, "{words:?}");
            assert_eq!(unguarded(cell), words, "{cell:?}");
        }
    }

    proptest! {
        #[test]
        fn what_was_guarded_reads_back_as_it_was(words in "['=+@;\\-\\t\\r\\na1＝م ]{0,12}") {
            let cell = guarded(&words).into_owned();
            prop_assert!(!cell.starts_with(opens));
            prop_assert!(!cell.split([';', '\t', '\r', '\n']).any(|part| part.starts_with(['=', '+', '-', '@'])), "{:?}", cell);
            prop_assert_eq!(unguarded(&cell), words);
        }
    }
}
