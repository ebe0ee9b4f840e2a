//! Who refers to whom: through the fields of records, through links in texts (as the field `text`), and through the figures
//! that words name (as the field `figure`).
//!
//! It is found when somebody first asks. From one state of a site to the next it is kept, and only what the records that
//! changed refer to is found anew.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::link::{Found, Index};
use crate::model::{Entry, Record, Reference, Value, figure_record};

/// Entries, and who among them refers to whom once somebody asked.
#[derive(Default)]
pub struct Linked {
    entries: Arc<[Arc<Entry>]>,
    index: Index,
    mentions: OnceLock<Arc<Mentions>>,
    /// What the first who asked found, of the same entries as they are or as an audience sees them.
    first: Arc<OnceLock<First>>,
    /// The places of the entries that an audience sees otherwise than they are.
    otherwise: Vec<usize>,
}

/// What the first who asked found. It tells places of entries, and nothing of what stands in them.
#[derive(Debug)]
struct First {
    mentions: Arc<Mentions>,
    /// The places of the entries that were seen otherwise.
    otherwise: Vec<usize>,
}

impl fmt::Debug for Linked {
    /// All else follows from the entries.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Linked").field("entries", &self.entries).finish_non_exhaustive()
    }
}

/// Who refers to whom; entries by their places.
#[derive(Debug)]
pub struct Mentions {
    /// To whom each entry refers.
    to: Vec<Arc<[Through]>>,
    /// Who refers to each entry, in the order of entries.
    by: Vec<Arc<Vec<Through>>>,
}

/// That an entry refers to another through a field, or is referred to.
#[derive(Clone, Debug, PartialEq)]
struct Through {
    /// The other entry.
    other: usize,
    /// As `milestones-responsible`.
    field: Arc<str>,
}

impl Linked {
    /// These entries, with their index.
    pub fn of(entries: Arc<[Arc<Entry>]>, index: Index) -> Linked {
        Linked { entries, index, ..Linked::default() }
    }

    /// The entries after those at some places changed, none of which is called otherwise than before: what is known of the
    /// others is kept.
    pub fn after(&self, entries: Arc<[Arc<Entry>]>, changed: &[usize]) -> Linked {
        let index = self.index.with(&entries);
        let first = self.first.get().map(|first| {
            let mentions = first.after(changed, &entries, &index);
            First { mentions, otherwise: Vec::new() }
        });
        let first = Arc::new(first.map_or_else(OnceLock::new, OnceLock::from));
        Linked { first, ..Linked::of(entries, index) }
    }

    /// The same entries as an audience may see them, each in its place and called as it was.
    pub fn seen_as(self: &Arc<Linked>, entries: Vec<Arc<Entry>>) -> Arc<Linked> {
        let pairs = self.entries.iter().zip(&entries).enumerate();
        let otherwise: Vec<usize> =
            pairs.filter(|(_, (was, is))| !Arc::ptr_eq(was, is)).map(|(place, _)| place).collect();
        if otherwise.is_empty() {
            return self.clone();
        }
        let entries: Arc<[Arc<Entry>]> = entries.into();
        let index = self.index.with(&entries);
        Arc::new(Linked { first: self.first.clone(), otherwise, ..Linked::of(entries, index) })
    }

    /// The entries.
    pub fn entries(&self) -> &Arc<[Arc<Entry>]> {
        &self.entries
    }

    /// Their index.
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// Who refers to an entry and through which field, in the order of entries.
    pub fn mentions(&self, entry: &Entry) -> impl Iterator<Item = (&Arc<Entry>, &str)> {
        let place = self.index.place(&entry.kind.id, &entry.id);
        let by = place.and_then(|place| self.known().by.get(place)).into_iter().flat_map(|by| by.iter());
        by.filter_map(|through| Some((self.entries.get(through.other)?, &*through.field)))
    }

    /// Who refers to whom, found now if nobody asked before: on all threads, unless it is one of those that work together.
    pub fn known(&self) -> &Mentions {
        self.mentions.get_or_init(|| {
            let find = || Arc::new(Mentions::of(&self.entries, &self.index));
            let first = self.first.get_or_init(|| First { mentions: find(), otherwise: self.otherwise.clone() });
            first.after(&self.otherwise, &self.entries, &self.index)
        })
    }
}

impl First {
    /// The same of entries of which some changed since.
    fn after(&self, changed: &[usize], entries: &[Arc<Entry>], index: &Index) -> Arc<Mentions> {
        let places: BTreeSet<usize> = self.otherwise.iter().chain(changed).copied().collect();
        self.mentions.after(&places, entries, index)
    }
}

impl Mentions {
    fn of(entries: &[Arc<Entry>], index: &Index) -> Mentions {
        let of = |entry| referred(entry, index);
        // A thread that makes pages beside others would, while it waits, begin a page that waits for this.
        let to: Vec<Arc<[Through]>> = match rayon::current_thread_index() {
            None => entries.par_iter().map(of).collect(),
            Some(_) => entries.iter().map(of).collect(),
        };
        let mut by: Vec<Vec<Through>> = vec![Vec::new(); entries.len()];
        for (place, referred) in to.iter().enumerate() {
            for Through { other, field } in referred.iter() {
                by[*other].push(Through { other: place, field: field.clone() });
            }
        }
        Mentions { to, by: by.into_iter().map(Arc::new).collect() }
    }

    /// The same after the entries at these places changed.
    fn after(self: &Arc<Mentions>, changed: &BTreeSet<usize>, entries: &[Arc<Entry>], index: &Index) -> Arc<Mentions> {
        let new = changed.iter().map(|place| (*place, referred(&entries[*place], index)));
        let new: Vec<(usize, Arc<[Through]>)> = new.filter(|(place, new)| self.to[*place] != *new).collect();
        if new.is_empty() {
            return self.clone();
        }
        let (mut to, mut by) = (self.to.clone(), self.by.clone());
        for (place, new) in new {
            for Through { other, .. } in to[place].iter() {
                Arc::make_mut(&mut by[*other]).retain(|known| known.other != place);
            }
            for Through { other, field } in new.iter() {
                let by = Arc::make_mut(&mut by[*other]);
                let at = by.partition_point(|known| known.other <= place);
                by.insert(at, Through { other: place, field: field.clone() });
            }
            to[place] = new;
        }
        Arc::new(Mentions { to, by })
    }
}

/// To whom an entry refers, each through each field once.
fn referred(by: &Arc<Entry>, index: &Index) -> Arc<[Through]> {
    let mut found: Vec<Through> = Vec::new();
    let mut add = |field: &dyn Fn() -> String, entry: Option<&Arc<Entry>>| {
        let Some(other) = entry.and_then(|entry| index.place(&entry.kind.id, &entry.id)) else { return };
        let field = field();
        let is_itself = entry.is_some_and(|entry| entry.id == by.id && entry.kind.id == by.kind.id);
        if !is_itself && !found.iter().any(|known| known.other == other && *known.field == *field) {
            found.push(Through { other, field: Arc::from(field) });
        }
    };
    walk(&by.record, &mut Vec::new(), &mut |path, reference| {
        let Found::One(entry) = index.find(reference) else { return };
        add(&|| path.join("-"), Some(entry));
    });
    for link in by.texts.iter().flat_map(|text| &text.body.links) {
        if let Some(id) = link.value.strip_prefix("id:") {
            add(&|| "text".to_owned(), index.find_id(id.split('#').next().unwrap_or_default()));
        }
    }
    for name in by.figures(None) {
        add(&|| "figure".to_owned(), index.find_id(figure_record(&name).0));
    }
    found.into()
}

/// Calls `visit` with each reference of a record and the names of the fields that lead to it.
fn walk<'r>(record: &'r Record, path: &mut Vec<&'r str>, visit: &mut dyn FnMut(&[&str], &Reference)) {
    for filled in &record.fields {
        path.push(&filled.name);
        walk_value(&filled.value.value, path, visit);
        path.pop();
    }
}

fn walk_value<'r>(value: &'r Value, path: &mut Vec<&'r str>, visit: &mut dyn FnMut(&[&str], &Reference)) {
    match value {
        Value::Ref(reference) => visit(path, reference),
        Value::List(items) => items.iter().for_each(|item| walk_value(&item.value, path, visit)),
        Value::Group(record) => walk(record, path, visit),
        _ => {}
    }
}
