//! What is known of the folders of a site, and how their entries stand to each other. It goes along with what changes.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::folders::folders;
use super::link::Faults;
use super::tables::{Table, TableKey};
use super::{Index, Linked, assemble};
use crate::base::{Change, Diagnostic, Diagnostics, SitePath, SourceFile, SourceTree, Span};
use crate::model::{Entry, Kinds};

/// The folders of a site, understood by one setting.
#[derive(Debug, Default)]
pub struct State {
    /// In the order of their paths.
    folders: Vec<Understood>,
    /// That there are more folders than are understood.
    too_many: Option<Diagnostic>,
    linked: Arc<Linked>,
    /// Entries that are called as others are.
    repeated: Diagnostics,
    faults: Faults,
    /// How often all entries were laid side by side.
    laid: usize,
}

/// What a folder with an entry was understood to mean.
#[derive(Debug)]
struct Understood {
    /// The path of the folder with a slash, or of a file that stands in none.
    place: Arc<str>,
    entry: Option<Arc<Entry>>,
    found: Diagnostics,
    /// The table of its facts, to be remembered.
    table: Option<(TableKey, Table)>,
    /// Whether that table lies elsewhere, and may change there.
    is_led_out: bool,
}

/// What was done to follow a change.
pub struct Done {
    /// How many folders were understood.
    pub understood: usize,
    /// The tables that are to be forgotten.
    pub gone: Vec<TableKey>,
    /// The tables that are to be remembered.
    pub tables: Vec<(TableKey, Table)>,
}

/// The files of a folder.
type Group<'s> = (Arc<str>, Vec<&'s SourceFile>);

impl State {
    /// Takes in what changed since the last time. What was never followed is all new, whatever changed.
    pub fn follow(&mut self, source: &SourceTree, changes: &[Change<SourceFile>], around: &assemble::Site) -> Done {
        let most = around.config.limits().records;
        let is_new = self.laid == 0 || self.too_many.is_some();
        let groups = if is_new { groups(source) } else { self.changed(source, changes) };
        let (groups, is_new) = match is_new || self.folders.len() + groups.len() <= most {
            true => (groups, is_new),
            // Whether there are too many is seen when all are counted.
            false => (self::groups(source), true),
        };
        self.too_many = groups.get(most).map(|(place, _)| {
            let folder = SitePath::new(place.trim_end_matches('/'));
            Span::whole(&folder).error("too-many-records").with("limit", most)
        });
        let groups = groups.get(..most).unwrap_or(&groups);
        let understood: Vec<Understood> = groups.par_iter().map(|group| understand(group, around)).collect();
        let tables = understood.iter().filter_map(|folder| folder.table.clone()).collect();
        let count = understood.len();
        let gone = match is_new {
            true => {
                let before = std::mem::replace(&mut self.folders, understood);
                self.lay(around);
                before
            }
            false => self.exchange(understood, around),
        };
        let gone = gone.into_iter().filter_map(|folder| Some(folder.table?.0)).collect();
        Done { understood: count, gone, tables }
    }

    /// Everything that is wrong.
    pub fn found(&self) -> impl Iterator<Item = Diagnostic> {
        let of_folders = self.too_many.iter().chain(self.folders.iter().flat_map(|folder| &folder.found));
        of_folders.chain(&self.repeated).chain(self.faults.iter()).cloned()
    }

    /// The entries, and how they stand to each other.
    pub fn linked(&self) -> &Arc<Linked> {
        &self.linked
    }

    /// How often all entries were laid side by side.
    pub fn laid(&self) -> usize {
        self.laid
    }

    /// The folders in which a file changed, and those that are led out of themselves.
    fn changed<'s>(&self, source: &'s SourceTree, changes: &[Change<'s, SourceFile>]) -> Vec<Group<'s>> {
        let files = changes.iter().filter_map(|(was, is)| was.or(*is)).map(|file| file.path.as_str());
        let of_files = files.filter(|path| path.starts_with("content/")).map(place_of);
        let led_out = self.folders.iter().filter(|folder| folder.is_led_out).map(|folder| &*folder.place);
        let places: BTreeSet<&str> = of_files.chain(led_out).collect();
        let files = |place: &str| match place.strip_suffix('/') {
            Some(folder) => source.below(&SitePath::new(folder)).collect(),
            None => source.get(&SitePath::new(place)).into_iter().collect(),
        };
        places.into_iter().map(|place| (Arc::from(place), files(place))).collect()
    }

    /// Puts folders in the place of what they were understood to mean before, which is handed back.
    fn exchange(&mut self, understood: Vec<Understood>, around: &assemble::Site) -> Vec<Understood> {
        let is_same = |was: &Option<Arc<Entry>>, is: &Option<Arc<Entry>>| match (was, is) {
            (Some(was), Some(is)) => was.id == is.id && was.kind.id == is.kind.id,
            (None, None) => true,
            _ => false,
        };
        // Of entries called alike only the first is found by its name.
        let mut are_same = self.repeated.is_empty();
        let mut gone = Vec::new();
        let mut changed: Vec<(usize, Arc<Entry>)> = Vec::new();
        for folder in understood {
            let at = self.folders.binary_search_by(|known| known.place.cmp(&folder.place));
            let was = at.ok().and_then(|at| self.folders[at].entry.clone());
            are_same &= is_same(&was, &folder.entry);
            if let (Some(entry), true) = (&folder.entry, are_same) {
                let place = self.linked.index().place(&entry.kind.id, &entry.id);
                changed.extend(place.map(|place| (place, entry.clone())));
            }
            match at {
                Ok(at) if folder.is_nothing() => gone.push(self.folders.remove(at)),
                Ok(at) => gone.push(std::mem::replace(&mut self.folders[at], folder)),
                Err(_) if folder.is_nothing() => {}
                Err(at) => self.folders.insert(at, folder),
            }
        }
        if !are_same {
            self.lay(around);
        } else if !changed.is_empty() {
            let mut entries = self.linked.entries().to_vec();
            changed.iter().for_each(|(place, entry)| entries[*place] = entry.clone());
            let places: Vec<usize> = changed.iter().map(|(place, _)| *place).collect();
            self.linked = Arc::new(self.linked.after(entries.into(), &places));
            self.faults.look_again(&places, self.linked.index(), self.linked.entries(), around.config);
        }
        gone
    }

    /// Lays all entries side by side.
    fn lay(&mut self, around: &assemble::Site) {
        let entries = self.folders.iter().filter_map(|folder| folder.entry.clone());
        let entries = in_order(entries.collect(), around.kinds);
        self.repeated.clear();
        let index = Index::of(&entries, &mut self.repeated);
        self.faults = Faults::of(&index, &entries, around.config, around.kinds);
        self.linked = Arc::new(Linked::of(entries, index));
        self.laid += 1;
    }
}

impl Understood {
    /// Whether nothing lies in it any more.
    fn is_nothing(&self) -> bool {
        self.entry.is_none() && self.found.is_empty()
    }
}

/// By the order of kinds and then of ids.
fn in_order(mut entries: Vec<Arc<Entry>>, kinds: &Kinds) -> Arc<[Arc<Entry>]> {
    let order = |kind: &str| kinds.iter().position(|known| *known.id == *kind);
    entries.sort_by_cached_key(|entry| (order(&entry.kind.id), entry.id.clone()));
    entries.into()
}

/// The files of content by the folder of their entry, in the order of their paths; a file that stands in none is alone.
fn groups(source: &SourceTree) -> Vec<Group<'_>> {
    let mut groups: Vec<Group> = Vec::new();
    for file in source.below(&SitePath::new("content")) {
        let place = place_of(file.path.as_str());
        match groups.last_mut().filter(|(last, _)| **last == *place) {
            Some((_, group)) => group.push(file),
            None => groups.push((Arc::from(place), vec![file])),
        }
    }
    groups
}

/// `content/section/id/` of a path below it; the whole path of a file that stands higher.
fn place_of(path: &str) -> &str {
    path.match_indices('/').nth(2).map_or(path, |(at, _)| &path[..=at])
}

/// What the files of one folder mean.
fn understand((place, files): &Group, around: &assemble::Site) -> Understood {
    let mut understood =
        Understood { place: place.clone(), entry: None, found: Diagnostics::new(), table: None, is_led_out: false };
    for folder in folders(files.iter().copied(), &around.config.languages, &mut understood.found) {
        let assembled = assemble::entry(&folder, around);
        understood.entry = assembled.entry.map(Arc::new);
        understood.found.extend(assembled.found);
        understood.table = assembled.table;
    }
    let is_own = |((path, ..), _): &(TableKey, Table)| files.iter().any(|file| file.path == *path);
    understood.is_led_out = understood.table.as_ref().is_some_and(|table| !is_own(table));
    understood
}
