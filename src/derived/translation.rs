//! Whether the text of a language is there, and of the same age as the facts.

use crate::base::Lang;
use crate::model::Entry;

/// The state of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Translation {
    /// It is there, and names no older version than that of the facts.
    Fresh,
    /// It was made from an older version of the facts.
    Stale,
    /// It is not there.
    Missing,
}

/// The state of the text of `entry` in `lang`. A text that names no version is taken as written with the facts.
pub fn translation(entry: &Entry, lang: Lang) -> Translation {
    let Some(text) = entry.text(lang) else {
        return if entry.speaks(lang) { Translation::Fresh } else { Translation::Missing };
    };
    match &text.translates {
        Some(version) if version.value < entry.common.revision() => Translation::Stale,
        _ => Translation::Fresh,
    }
}
