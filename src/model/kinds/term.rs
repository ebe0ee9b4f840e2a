//! A word that readers may not know, and its meaning (SKOS Concept).

use crate::model::{WordLists, Words};

record! {
    /// A word of the glossary.
    pub struct Term {
        /// The word.
        required term: Words,
        /// What it means.
        required definition: Words,
        /// Other words for it.
        optional synonyms: WordLists,
    }
}
