//! Findings told to a person, or to another program. Here, last of all, a language is chosen.
//!
//! Nothing is decided here and nothing is hidden: what was found is said, in the order of files and lines.

mod github;
mod gitlab;
mod human;
mod json;
mod junit;
mod lines;
mod placed;
mod sarif;
mod screen;
mod snippet;
mod told;

pub use human::{findings, human, message};
pub use json::json;
pub use placed::in_cell;
pub use told::{Told, told, told_message};

use crate::base::{Diagnostic, SourceTree};
use crate::locale::Locale;

/// A manner of telling findings to another program.
pub struct Format {
    /// What it is called.
    pub name: &'static str,
    /// All findings in it, ending in a line break unless there is nothing to say.
    pub write: fn(&[Diagnostic], &SourceTree, &Locale) -> String,
}

/// Every format for another program; a person is told by [`human`], which knows their terminal.
pub const FORMATS: &[Format] = &[
    Format { name: "json", write: json::json },
    Format { name: "sarif", write: sarif::sarif },
    Format { name: "github", write: github::github },
    Format { name: "gitlab", write: gitlab::gitlab },
    Format { name: "junit", write: junit::junit },
];

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
