//! Findings told to a person, or to another program. Here, last of all, a language is chosen.
//!
//! Nothing is decided here and nothing is hidden: what was found is said, in the order of files and lines.

mod human;
mod json;
mod lines;
mod screen;
mod snippet;
mod told;

pub use human::{human, message};
pub use json::json;
pub use told::{Told, told, told_message};

use crate::base::Diagnostic;

/// How the terminal would like to be written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// Whether colours are welcome.
    pub color: bool,
    /// How many cells a line has.
    pub width: usize,
}

/// The findings by file, then place, then id; what was found twice is told once.
pub fn in_order(found: &[Diagnostic]) -> Vec<&Diagnostic> {
    let mut ordered: Vec<&Diagnostic> = found.iter().collect();
    ordered.sort_by(|a, b| a.span.cmp(&b.span).then_with(|| a.id().cmp(b.id())));
    let mut told: Vec<&Diagnostic> = Vec::with_capacity(ordered.len());
    for finding in ordered {
        let same_place = told.iter().rev().take_while(|earlier| earlier.span == finding.span);
        if !same_place.into_iter().any(|earlier| *earlier == finding) {
            told.push(finding);
        }
    }
    told
}

#[cfg(test)]
mod tests;
