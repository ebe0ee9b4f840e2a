//! The index cut into pieces, as scripts that call back. Pieces of words are of about the same size.

use std::ops::Range;

use serde_json::json;

use super::index::Index;

/// How many records one piece of words is reckoned for.
const RECORDS_PER_PIECE: usize = 24;
/// How many records are told of together.
const TOGETHER: usize = 2;
/// The digits of postings: five bits each, and one that says whether another follows.
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// How many pieces the words are cut into.
pub fn of_words(records: usize) -> usize {
    records.div_ceil(RECORDS_PER_PIECE).max(1)
}

/// How many pieces tell what is shown.
pub fn of_records(records: usize) -> usize {
    records.div_ceil(TOGETHER)
}

/// A piece as a script.
pub fn script(name: &str, stamp: &str, value: &str) -> String {
    format!("bayan.arrived({},{},{value});\n", json!(name), json!(stamp))
}

/// Where the pieces of words begin, how what is typed is folded, and what tells the editions apart.
pub fn map(index: &Index) -> String {
    let word = |at: usize| index.words.get(at).map(|(word, _)| word.as_str());
    let first = |(piece, range): (usize, &Range<usize>)| match (piece, word(range.start)) {
        (0, _) => String::new(),
        (_, Some(first)) => shortest(word(range.start - 1).unwrap_or_default(), first).to_owned(),
        // Nothing stands in this piece or after it.
        (_, None) => char::MAX.to_string(),
    };
    let first: Vec<String> = index.cuts.iter().enumerate().map(first).collect();
    json!({
        "stamp": index.stamp,
        "count": index.records.len(),
        "together": TOGETHER,
        "first": first,
        "tables": index.folding.tables(),
    })
    .to_string()
}

/// A piece of the words: a line for each, with its postings.
pub fn words(index: &Index, number: usize) -> String {
    let range = index.cuts.get(number).cloned().unwrap_or(0..0);
    let lines: Vec<String> =
        index.words[range].iter().map(|(word, records)| format!("{word} {}", postings(records))).collect();
    json!(lines.join("\n")).to_string()
}

/// What is shown of some records.
pub fn records(index: &Index, number: usize) -> String {
    let shown = index.records.iter().skip(number * TOGETHER).take(TOGETHER).map(|shown| {
        let record = &shown.record;
        let (lang, dir) = match shown.direction {
            Some(direction) => (record.lang.code(), direction),
            None => ("", ""),
        };
        json!([record.url, record.title, record.kind, record.date, shown.extract, lang, dir])
    });
    json!(shown.collect::<Vec<_>>()).to_string()
}

/// By what results can be narrowed: lists of names, and for each record its places in them.
pub fn filters(index: &Index) -> String {
    let records = || index.records.iter().map(|shown| &shown.record);
    let mut kinds: Vec<&str> = Vec::new();
    let mut years: Vec<i16> = records().filter_map(|record| record.year).collect();
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    let mut institutions: Vec<&str> = Vec::new();
    let (mut kind, mut year, mut institution) = (String::new(), String::new(), Vec::new());
    for record in records() {
        kind.push(letter(place(&mut kinds, &record.kind)));
        year.push(record.year.and_then(|year| years.iter().position(|known| *known == year)).map_or(' ', letter));
        let places: Vec<String> =
            record.institutions.iter().map(|name| place(&mut institutions, name).to_string()).collect();
        institution.push(places.join(" "));
    }
    json!({
        "kinds": kinds,
        "kind": kind,
        "years": years.iter().map(i16::to_string).collect::<Vec<_>>(),
        "year": year,
        "institutions": institutions,
        "institution": institution,
    })
    .to_string()
}

fn place<'n>(names: &mut Vec<&'n str>, name: &'n str) -> usize {
    names.iter().position(|known| *known == name).unwrap_or_else(|| {
        names.push(name);
        names.len() - 1
    })
}

/// A place in a list as one sign, from `!` on; lists of kinds and years are short.
fn letter(place: usize) -> char {
    u32::try_from(place + 33).ok().and_then(char::from_u32).unwrap_or(' ')
}

/// The records of a word: for each the distance to the one before it times eight, and its weight.
pub fn postings(records: &[(u32, u8)]) -> String {
    let mut written = String::with_capacity(records.len() * 2);
    let mut next = 0;
    for (record, weight) in records {
        let mut number = u64::from(record - next) * 8 + u64::from(*weight);
        next = record + 1;
        loop {
            let digit = usize::try_from(number & 31).unwrap_or(0);
            number >>= 5;
            written.push(char::from(DIGITS[digit + if number > 0 { 32 } else { 0 }]));
            if number == 0 {
                break;
            }
        }
    }
    written
}

/// Which words stand in which piece: as many pieces as were planned, none much larger than another.
pub fn cuts(words: &[(String, Vec<(u32, u8)>)], records: usize) -> Vec<Range<usize>> {
    let pieces = of_words(records);
    let sizes = words.iter().map(|(word, records)| word.len() + 2 + records.len() * 2);
    let whole: usize = sizes.clone().sum();
    let mut cuts = Vec::with_capacity(pieces);
    let (mut start, mut sum) = (0, 0);
    for (at, size) in sizes.enumerate() {
        sum += size;
        if cuts.len() + 1 < pieces && sum * pieces >= whole * (cuts.len() + 1) {
            cuts.push(start..at + 1);
            start = at + 1;
        }
    }
    cuts.push(start..words.len());
    cuts.resize(pieces, words.len()..words.len());
    cuts
}

/// The shortest beginning of `word` that comes after `before`.
fn shortest<'w>(before: &str, word: &'w str) -> &'w str {
    let ends = word.char_indices().map(|(at, letter)| at + letter.len_utf8());
    ends.map(|end| &word[..end]).find(|start| *start > before).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postings_say_how_far_the_next_record_is() {
        assert_eq!(postings(&[(0, 0)]), "A");
        assert_eq!(postings(&[(0, 7), (1, 1), (5, 2)]), "HBa");
        assert_eq!(postings(&[(100, 3)]), "jZ");
    }

    #[test]
    fn a_piece_is_named_by_no_more_letters_than_needed() {
        assert_eq!(shortest("budget", "budgets"), "budgets");
        assert_eq!(shortest("amende", "budget"), "b");
        assert_eq!(shortest("جماعه", "جهه"), "جه");
    }
}
