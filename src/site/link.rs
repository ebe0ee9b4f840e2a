//! Entries by their ids, and the references between them.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::{Diagnostics, Message, closest};
use crate::model::{Config, Entry, Key, Kinds, Reference, Target};

/// The entries of a site by their ids.
#[derive(Clone, Debug, Default)]
pub struct Index {
    by_id: BTreeMap<Arc<str>, Vec<Arc<Entry>>>,
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
    pub fn of(entries: &[Arc<Entry>], found: &mut Diagnostics) -> Index {
        let mut by_id: BTreeMap<Arc<str>, Vec<Arc<Entry>>> = BTreeMap::new();
        for entry in entries {
            let same = by_id.entry(entry.id.clone()).or_default();
            match same.iter().find(|other| other.kind.id == entry.kind.id) {
                Some(other) => found.push(
                    entry
                        .span
                        .error("duplicate-id")
                        .with("id", &*entry.id)
                        .with("file", entry.span.file.as_str())
                        .with("other", other.span.file.as_str())
                        .label(other.span.clone(), Message::new("label-first-here")),
                ),
                None => same.push(entry.clone()),
            }
        }
        Index { by_id }
    }

    /// The entry with this kind and id.
    pub fn get(&self, key: &Key) -> Option<&Arc<Entry>> {
        self.by_id.get(&key.id)?.iter().find(|entry| entry.kind.id == key.kind)
    }

    /// What a reference leads to, by the kinds that its field accepts.
    pub fn find(&self, reference: &Reference) -> Found<'_> {
        let Target::Entries(kinds) = &reference.target else { return Found::Nothing };
        let (kind, id) = reference.parts();
        let named: Vec<&Arc<Entry>> = self
            .by_id
            .get(id)
            .into_iter()
            .flatten()
            .filter(|entry| kind.is_none_or(|kind| *entry.kind.id == *kind))
            .collect();
        let mut fitting = named.iter().filter(|entry| kinds.is_empty() || kinds.contains(&entry.kind.id)).copied();
        match (fitting.next(), fitting.next()) {
            (Some(one), None) => Found::One(one),
            (Some(_), Some(_)) => Found::Several(named),
            (None, _) => named.first().map_or(Found::Nothing, |entry| Found::WrongKind(entry)),
        }
    }

    /// Every id of an entry that a reference with this target may name.
    pub fn ids<'i>(&'i self, target: &'i Target) -> impl Iterator<Item = &'i str> + 'i {
        self.by_id.values().flatten().filter_map(move |entry| match target {
            Target::Entries(kinds) => (kinds.is_empty() || kinds.contains(&entry.kind.id)).then_some(&*entry.id),
            Target::Area | Target::Tag => None,
        })
    }
}

/// Reports every reference that leads nowhere, to several entries, or to one of the wrong kind.
pub fn check(index: &Index, entries: &[Arc<Entry>], config: &Config, kinds: &Kinds, found: &mut Diagnostics) {
    for reference in config.written.references() {
        check_one(index, reference, config, found);
    }
    let of_entry = |entry: &Arc<Entry>| {
        let mut found = Diagnostics::new();
        for reference in entry.record.references() {
            check_one(index, reference, config, &mut found);
        }
        let sources = entry.observations.iter().filter_map(|row| row.source());
        for reference in sources.chain(entry.lines.iter().filter_map(|line| line.funder.as_ref())) {
            check_one(index, reference, config, &mut found);
        }
        found
    };
    let in_entries: Vec<Diagnostics> = entries.par_iter().map(of_entry).collect();
    found.extend(in_entries.into_iter().flatten());
    check_menu(index, config, kinds, found);
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
