//! What the history of a site's files tells: which change touched which file, on which day, why, and who looked at it.

use std::sync::Arc;

use super::{Day, SitePath};

/// The changes of a site's files, the newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// The changes.
    pub changes: Vec<PastChange>,
    /// The day at which what is known begins, when this copy of the history does not go back to the beginning.
    pub known_since: Option<Day>,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastChange {
    /// The day on which it entered the history, in the site's zone.
    pub day: Day,
    /// Why, in one line, as its author put it.
    pub reason: Arc<str>,
    /// Who looked at it and agreed (`Reviewed-by`), without their addresses.
    pub reviewers: Vec<Arc<str>>,
    /// Whether it only takes in other changes, which stand here by themselves.
    pub is_merge: bool,
    /// The files it touched, by the names they have now.
    pub files: Vec<SitePath>,
}
