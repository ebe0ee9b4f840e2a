//! What may be told of how the pages of an edition came to be.
//!
//! The reason of a change is told only when all it touched of the content may be seen: what was written of a hidden record,
//! or of one that is no longer there, is told nowhere.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Edition;
use crate::base::{Day, History, Lang, SitePath};
use crate::model::{Entry, Told};

/// The changes of an edition's entries.
#[derive(Clone, Debug, Default)]
pub struct Past {
    changes: Vec<Known>,
    /// The changes that touched a folder, the newest first, each with the files it touched there.
    of_folders: BTreeMap<SitePath, Vec<(usize, Vec<SitePath>)>>,
    known_since: Option<Day>,
}

/// What is told of a change.
#[derive(Clone, Debug)]
pub struct Known {
    /// The day.
    pub day: Day,
    /// Why; none where that is not told.
    pub reason: Option<Arc<str>>,
    /// Who agreed.
    pub reviewers: Vec<Arc<str>>,
    is_merge: bool,
}

/// What is told of one page.
#[derive(Clone, Debug)]
pub struct PageHistory<'p> {
    /// Its changes, the newest first.
    pub changes: Vec<&'p Known>,
    /// When somebody last agreed to how it was.
    pub reviewed: Option<&'p Known>,
    /// Whether it changed after that.
    pub changed_since: bool,
    /// The day at which what is known begins, when that is not the beginning.
    pub known_since: Option<Day>,
}

impl Past {
    /// What may be told of `history` to those who see `edition`.
    pub fn of(edition: &Edition, history: &History, told: Told) -> Past {
        let folders: BTreeMap<&SitePath, ()> = edition.entries().iter().map(|entry| (&entry.folder, ())).collect();
        let content = SitePath::new("content");
        let mut past = Past { known_since: history.known_since, ..Past::default() };
        for change in history.changes.iter().filter(|change| change.day <= edition.day()) {
            let at = past.changes.len();
            let mut is_seen_whole = true;
            let mut touched: BTreeMap<SitePath, Vec<SitePath>> = BTreeMap::new();
            for file in change.files.iter().filter(|file| file.is_below(&content)) {
                match folder_of(file, &folders) {
                    Some(folder) => touched.entry(folder).or_default().push(file.clone()),
                    None => is_seen_whole = false,
                }
            }
            if touched.is_empty() {
                continue;
            }
            let is_told = told == Told::Reasons;
            past.changes.push(Known {
                day: change.day,
                reason: Some(change.reason.clone()).filter(|why| is_told && is_seen_whole && !why.is_empty()),
                reviewers: if is_told { change.reviewers.clone() } else { Vec::new() },
                is_merge: change.is_merge,
            });
            for (folder, files) in touched {
                past.of_folders.entry(folder).or_default().push((at, files));
            }
        }
        past
    }
}

impl Edition {
    /// The same, with what may be told of how its pages came to be.
    pub fn remembering(self, history: &History) -> Edition {
        let Some(told) = self.config().history else { return self };
        let past = Past::of(&self, history, told);
        Edition { past: Some(Arc::new(past)), ..self }
    }

    /// How the page of an entry in a language came to be; none where nobody knows, or nobody asked.
    pub fn history(&self, entry: &Entry, lang: Lang) -> Option<PageHistory<'_>> {
        let past = self.past.as_ref()?;
        let shown = self.text(entry, lang).map(|text| &text.file);
        let is_of_page = |file: &SitePath| Some(file) == shown || !is_text(file, &entry.folder);
        let all = past.of_folders.get(&entry.folder).map_or(&[][..], Vec::as_slice).iter();
        let touched = all.filter(|(_, files)| files.iter().any(is_of_page));
        let known: Vec<&Known> = touched.filter_map(|(at, _)| past.changes.get(*at)).collect();
        let last_reviewed = known.iter().position(|change| !change.reviewers.is_empty());
        let before = &known[..last_reviewed.unwrap_or(0)];
        let reviewed = last_reviewed.map(|at| known[at]);
        // What a reviewed merge took in stands before or after it in the history, with a day that is not later.
        let is_later =
            |change: &&&Known| !change.is_merge && reviewed.is_some_and(|reviewed| change.day > reviewed.day);
        Some(PageHistory {
            changed_since: before.iter().any(|change| is_later(&change)),
            reviewed,
            changes: known.into_iter().filter(|change| !change.is_merge).collect(),
            known_since: past.known_since,
        })
    }

    /// The day on which the text of an entry in a language last changed.
    pub fn changed_on(&self, entry: &Entry, lang: Lang) -> Option<Day> {
        let past = self.past.as_ref()?;
        let file = &entry.text(lang)?.file;
        let mut of_folder = past.of_folders.get(&entry.folder)?.iter();
        let (at, _) = of_folder.find(|(at, files)| files.contains(file) && !past.changes[*at].is_merge)?;
        Some(past.changes[*at].day)
    }
}

/// Whether a file is the text of a record in some language.
fn is_text(file: &SitePath, folder: &SitePath) -> bool {
    file.folder() == *folder && file.name().starts_with("text.") && file.extension().is_some_and(|end| end == "md")
}

/// The folder of the entry that a file belongs to.
fn folder_of(file: &SitePath, folders: &BTreeMap<&SitePath, ()>) -> Option<SitePath> {
    let mut folder = file.folder();
    while !folder.as_str().is_empty() {
        if folders.contains_key(&folder) {
            return Some(folder);
        }
        folder = folder.folder();
    }
    None
}
