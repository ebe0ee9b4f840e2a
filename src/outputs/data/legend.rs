//! What the signs beside figures mean: flags, and the four things that a cell without a number may say.

use crate::model::Flag;

/// The states of a cell, each with the message that explains it. Zero is a value.
pub const STATES: [(&str, &str); 4] = [
    ("value", "data-state-value"),
    ("missing", "data-state-missing"),
    ("suppressed", "data-state-suppressed"),
    ("not-applicable", "data-state-not-applicable"),
];

/// The flags, each with the message that names it.
pub fn flags() -> impl Iterator<Item = (&'static str, &'static str)> {
    Flag::ALL.iter().map(|flag| (flag.code(), flag.label()))
}
