//! Where a file of another program belongs: its section, its id, its language, its day.

use icu_normalizer::DecomposingNormalizerBorrowed;

use crate::base::{Date, Lang};
use crate::model::is_id;

/// What the path of a text tells.
#[derive(Debug, PartialEq, Eq)]
pub struct Named {
    /// The first folder below the languages; none at the top.
    pub section: Option<String>,
    /// What it is called there.
    pub called: String,
    /// The id; empty where nothing of its name can stand in one.
    pub id: String,
    /// The language, where the path says so.
    pub lang: Option<Lang>,
    /// The day that Jekyll writes before a name.
    pub day: Option<Date>,
    /// Whether the text heads its folder (`_index.md`).
    pub is_head: bool,
    /// Whether other files of its folder belong to it.
    pub is_bundle: bool,
    /// Whether it stands among drafts.
    pub is_draft: bool,
}

/// What the path of a text tells, in a site with these languages.
pub fn named(path: &str, languages: &[Lang]) -> Named {
    let mut parts: Vec<&str> = path.split('/').collect();
    let file = parts.pop().unwrap_or_default();
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let language = |word: &str| Lang::new(word).filter(|lang| languages.contains(lang));
    let (stem, suffix) = match stem.rsplit_once('.') {
        Some((name, end)) if language(end).is_some() => (name, language(end)),
        _ => (stem, None),
    };
    let in_folder = parts.iter().find_map(|part| language(part));
    parts.retain(|part| language(part).is_none());
    let is_root = |part: &&str| matches!(*part, "content" | "src" | "docs" | "collections" | "source");
    if parts.first().is_some_and(is_root) {
        parts.remove(0);
    }
    let is_draft = parts.first() == Some(&"_drafts");
    let is_head = stem == "_index";
    let is_bundle = stem == "index" && !parts.is_empty();
    let (day, name) = match is_head || is_bundle {
        true => (None, parts.last().copied().unwrap_or(if is_head { "home" } else { "index" })),
        false => dated(stem),
    };
    let name = if name == "index" && parts.is_empty() { "home" } else { name };
    let section =
        parts.first().filter(|_| !is_bundle || parts.len() > 1).map(|part| part.trim_start_matches('_').to_owned());
    Named {
        section,
        called: name.to_owned(),
        id: id(name),
        lang: suffix.or(in_folder),
        day,
        is_head,
        is_bundle,
        is_draft,
    }
}

/// The day before a name of Jekyll, and the name.
fn dated(stem: &str) -> (Option<Date>, &str) {
    let day = stem.get(..10).and_then(Date::parse).filter(|date| matches!(date, Date::Day(_)));
    match (day, stem.get(10..).and_then(|rest| rest.strip_prefix('-'))) {
        (Some(day), Some(name)) if !name.is_empty() => (Some(day), name),
        _ => (None, stem),
    }
}

/// A permanent name made of a name; empty when it has no letter that could stand in one.
pub fn id(name: &str) -> String {
    let plain = DecomposingNormalizerBorrowed::new_nfkd().normalize(name).into_owned();
    let mut id = String::new();
    for c in plain.chars() {
        match c.to_ascii_lowercase() {
            c if c.is_ascii_lowercase() || c.is_ascii_digit() => id.push(c),
            c if c.is_alphanumeric() || ('\u{300}'..='\u{36F}').contains(&c) => {}
            _ if !id.ends_with('-') && !id.is_empty() => id.push('-'),
            _ => {}
        }
    }
    id.truncate(id.trim_end_matches('-').len().min(80));
    let id = id.trim_end_matches('-').to_owned();
    if is_id(&id) { id } else { String::new() }
}
