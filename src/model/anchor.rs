//! The address of one figure within its page: made of what identifies its cell, so that it stays where rows are
//! added, sorted or corrected.
//!
//! ASCII alone, because it stands in addresses that people read out and copy: `obs-2024_azilal_women`. Parts are
//! joined by a sign that no id has, so that two cells never share an address.

use super::{BudgetLine, Observation};
use crate::base::Digest;

impl Observation {
    /// The address of the value within the page of its indicator, without the `#`.
    pub fn anchor(&self) -> String {
        let period = self.period.to_string().to_ascii_lowercase();
        let area = self.area().unwrap_or_default();
        let dimensions = self.dimensions().iter().map(|said| part(said));
        joined("obs", [period, area.to_owned()].into_iter().chain(dimensions))
    }
}

impl BudgetLine {
    /// The address of the amount within the page of its budget, without the `#`.
    pub fn anchor(&self) -> String {
        let funder = self.funder.as_ref().map_or("", |funder| funder.bare());
        joined("line", [part(&self.programme), self.nature.code().to_owned(), part(funder)])
    }
}

fn joined(first: &str, parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().collect();
    format!("{first}-{}", parts.join("_").trim_end_matches('_'))
}

/// Words of an author as a part of an address; what an address cannot carry is told apart by a digest.
pub fn part(words: &str) -> String {
    let kept = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let plain: String = words.chars().map(kept).collect();
    let plain: Vec<&str> = plain.split('-').filter(|piece| !piece.is_empty()).collect();
    let plain = plain.join("-");
    if plain == words {
        return plain;
    }
    let digest = Digest::of(words.as_bytes()).to_string();
    // Long words would make a long address, and the digest tells them apart anyway.
    let short: String = plain.chars().take(24).collect();
    [short.trim_end_matches('-'), &digest[..6]]
        .iter()
        .filter(|piece| !piece.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_a_part_that_nothing_else_has() {
        for (words, expected) in [("women", "women"), ("Women", "Women"), ("15-24", "15-24"), ("", "")] {
            assert_eq!(part(words), expected, "{words}");
        }
        for words in ["نساء", "wo men", "15_24", "women "] {
            let part = part(words);
            assert!(part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'), "{part}");
            assert_ne!(part, "women", "{words}");
        }
        assert_ne!(part("نساء"), part("رجال"));
    }

    #[test]
    fn parts_that_are_not_said_keep_their_place() {
        let of = |parts: [&str; 3]| joined("obs", parts.map(str::to_owned));
        assert_eq!(of(["2024", "azilal", "women"]), "obs-2024_azilal_women");
        assert_eq!(of(["2024", "azilal", ""]), "obs-2024_azilal");
        assert_eq!(of(["2024", "", "women"]), "obs-2024__women");
        assert_ne!(of(["2024", "a", "b-c"]), of(["2024", "a-b", "c"]));
    }
}
