//! Entries by their ids, and the references between them.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::{Diagnostic, Diagnostics, Message, closest};
use crate::model::{Config, Entry, Key, Kinds, Reference, Target};

/// Entries by their ids. Copies share everything.
#[derive(Clone, Debug, Default)]
pub struct Index {
    entries: Arc<[Arc<Entry>]>,
    ids: Arc<Ids>,
}

/// Where entries stand. It stays the same for as long as none comes, goes or is called otherwise.
#[derive(Debug, Default)]
struct Ids {
    /// The places of entries, those of one id together, in the order of ids.
    places: Vec<usize>,
    /// Which of these are of an id.
    of: HashMap<Arc<str>, Range<usize>>,
}

/// What a reference to an entry leads to.
#[derive(Debug)]
pub enum Found<'i> {
    /// One entry.
    One(&'i Arc<Entry>),
    /// Several, of different kinds: the reference must say which.
    Several(Vec<&'i Arc<Entry>>),
    /// One that the field does not accept.
    WrongKind(&'i Arc<Entry>),
    /// None.
    Nothing,
}

impl Index {
    /// The index of these entries; two of the same kind and id are reported.
    pub fn of(entries: &Arc<[Arc<Entry>]>, found: &mut Diagnostics) -> Index {
        let mut sorted: Vec<usize> = (0..entries.len()).collect();
        sorted.sort_by(|one, other| entries[*one].id.cmp(&entries[*other].id));
        let mut ids = Ids { places: Vec::with_capacity(entries.len()), of: HashMap::with_capacity(entries.len()) };
        let mut repeated: Vec<(usize, usize)> = Vec::new();
        for same in sorted.chunk_by(|one, other| entries[*one].id == entries[*other].id) {
            let begun = ids.places.len();
            for place in same {
                let known = &ids.places[begun..];
                match known.iter().find(|other| entries[**other].kind.id == entries[*place].kind.id) {
                    Some(first) => repeated.push((*place, *first)),
                    None => ids.places.push(*place),
                }
            }
            ids.of.insert(entries[same[0]].id.clone(), begun..ids.places.len());
        }
        repeated.sort_unstable();
        found.extend(repeated.into_iter().map(|(place, first)| {
            let (entry, other) = (&entries[place], &entries[first]);
            let fault = entry.span.error("duplicate-id").with("id", &*entry.id);
            let fault = fault.with("file", entry.span.file.as_str()).with("other", other.span.file.as_str());
            fault.label(other.span.clone(), Message::new("label-first-here"))
        }));
        Index { entries: entries.clone(), ids: Arc::new(ids) }
    }

    /// The index of the same entries after some changed, none of which came, went or is called otherwise.
    pub fn with(&self, entries: &Arc<[Arc<Entry>]>) -> Index {
        Index { entries: entries.clone(), ids: self.ids.clone() }
    }

    /// Where the entry with this kind and id stands.
    pub fn place(&self, kind: &str, id: &str) -> Option<usize> {
        self.places(id).iter().copied().find(|place| *self.entries[*place].kind.id == *kind)
    }

    /// The entry with this kind and id.
    pub fn get(&self, key: &Key) -> Option<&Arc<Entry>> {
        self.entries.get(self.place(&key.kind, &key.id)?)
    }

    /// The one entry that words name, whatever its kind: `regional-council`, or `institution/regional-council`.
    pub fn find_id(&self, named: &str) -> Option<&Arc<Entry>> {
        let (kind, id) = named.split_once('/').map_or((None, named), |(kind, id)| (Some(kind), id));
        let mut named = self.named(kind, id);
        named.next().filter(|_| named.next().is_none())
    }

    /// What a reference leads to, by the kinds that its field accepts.
    pub fn find(&self, reference: &Reference) -> Found<'_> {
        let Target::Entries(kinds) = &reference.target else { return Found::Nothing };
        let (kind, id) = reference.parts();
        let named = || self.named(kind, id);
        let mut fitting = named().filter(|entry| kinds.is_empty() || kinds.contains(&entry.kind.id));
        match (fitting.next(), fitting.next()) {
            (Some(one), None) => Found::One(one),
            (Some(_), Some(_)) => Found::Several(named().collect()),
            (None, _) => named().next().map_or(Found::Nothing, Found::WrongKind),
        }
    }

    /// The entries of this id, and of this kind where one is named.
    fn named(&self, kind: Option<&str>, id: &str) -> impl Iterator<Item = &Arc<Entry>> {
        let all = self.places(id).iter().map(|place| &self.entries[*place]);
        all.filter(move |entry| kind.is_none_or(|kind| *entry.kind.id == *kind))
    }

    fn places(&self, id: &str) -> &[usize] {
        self.ids.of.get(id).map_or(&[], |of| &self.ids.places[of.clone()])
    }

    /// Every id of an entry that a reference with this target may name.
    pub fn ids<'i>(&'i self, target: &'i Target) -> impl Iterator<Item = &'i str> + 'i {
        let entries = self.ids.places.iter().map(|place| &self.entries[*place]);
        entries.filter_map(move |entry| match target {
            Target::Entries(kinds) => (kinds.is_empty() || kinds.contains(&entry.kind.id)).then_some(&*entry.id),
            Target::Area | Target::Tag => None,
        })
    }
}

/// The faults of references: those that lead nowhere, to several entries, or to one of the wrong kind.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    of_config: Diagnostics,
    /// By the place of the entry.
    of_entries: Vec<Diagnostics>,
    of_menu: Diagnostics,
}

impl Faults {
    /// Those of a whole site.
    pub fn of(index: &Index, entries: &[Arc<Entry>], config: &Config, kinds: &Kinds) -> Faults {
        let mut faults = Faults::default();
        for reference in config.written.references() {
            check_one(index, reference, config, &mut faults.of_config);
        }
        faults.of_entries = entries.par_iter().map(|entry| check_entry(index, entry, config)).collect();
        check_menu(index, config, kinds, &mut faults.of_menu);
        faults
    }

    /// The same after the entries at these places changed, none of which came, went or is called otherwise.
    pub fn look_again(&mut self, changed: &[usize], index: &Index, entries: &[Arc<Entry>], config: &Config) {
        for place in changed {
            self.of_entries[*place] = check_entry(index, &entries[*place], config);
        }
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.of_config.iter().chain(self.of_entries.iter().flatten()).chain(&self.of_menu)
    }
}

fn check_entry(index: &Index, entry: &Entry, config: &Config) -> Diagnostics {
    let mut found = Diagnostics::new();
    for reference in entry.record.references() {
        check_one(index, reference, config, &mut found);
    }
    let sources = entry.observations.iter().filter_map(|row| row.source());
    for reference in sources.chain(entry.lines.iter().filter_map(|line| line.funder.as_ref())) {
        check_one(index, reference, config, &mut found);
    }
    found
}

fn check_one(index: &Index, reference: &Reference, config: &Config, found: &mut Diagnostics) {
    let id = &*reference.id;
    match &reference.target {
        Target::Area => {
            if config.area(id).is_none() {
                let ids = config.areas.iter().filter_map(|area| area.id.as_ref()).map(|id| &*id.0);
                found.push(reference.span.error("unknown-area").with("area", id).suggest(closest(id, ids)));
            }
        }
        Target::Tag => {
            if config.tag(id).is_none() {
                let ids = || config.tags.iter().filter_map(|tag| tag.id.as_ref()).map(|id| &*id.0);
                let fault = reference.span.error("unknown-tag").with("tag", id);
                found.push(fault.suggest(closest(id, ids())).accepted(ids()));
            }
        }
        Target::Entries(_) => match index.find(reference) {
            Found::One(_) => {}
            Found::Several(entries) => {
                let ways = entries.iter().map(|entry| format!("{}/{}", entry.kind.id, entry.id)).collect::<Vec<_>>();
                let fault = reference.span.error("ambiguous-reference").with("id", id);
                found.push(fault.accepted(ways.iter().map(String::as_str)));
            }
            Found::WrongKind(entry) => found.push(
                reference
                    .span
                    .error("wrong-kind")
                    .with("id", id)
                    .with("kind", crate::base::Arg::Term(entry.kind.label()))
                    .suggest(closest(reference.bare(), index.ids(&reference.target))),
            ),
            Found::Nothing => {
                let fault = reference.span.error("unknown-reference").with("id", id);
                found.push(fault.suggest(closest(reference.bare(), index.ids(&reference.target))));
            }
        },
    }
}

fn check_menu(index: &Index, config: &Config, kinds: &Kinds, found: &mut Diagnostics) {
    let pages = Target::entries(&["page"]);
    let sections = || {
        let configured = config.sections.0.iter().map(|(name, _)| &*name.value);
        kinds.iter().map(|kind| &*kind.section).chain(configured)
    };
    for (item, span) in config.menu.iter().zip(config.written.item_spans("menu")) {
        let is_page = index.ids(&pages).any(|id| *id == *item.0);
        if is_page || sections().any(|section| *section == *item.0) {
            continue;
        }
        let names = sections().chain(index.ids(&pages));
        let fault = span.error("unknown-menu-item").with("item", &*item.0);
        found.push(fault.suggest(closest(&item.0, names)));
    }
}
