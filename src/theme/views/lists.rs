//! The records that lists show, by folder of content. That a list has something is known before its order is: a page of one
//! record needs no list in order.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};

use super::introduced::Introduced;
use super::{View, order};
use crate::edition::Edition;
use crate::model::{Entry, Facts};

/// The lists of a language.
pub struct Lists {
    sections: BTreeMap<Arc<str>, List>,
    /// Where each plan stands among all plans, by its id; commitments follow their order.
    plans: OnceLock<HashMap<Arc<str>, usize>>,
}

#[derive(Default)]
struct List {
    found: Vec<Arc<Entry>>,
    /// The same in the order of the list, once somebody asked.
    sorted: OnceLock<Vec<Arc<Entry>>>,
}

impl Lists {
    /// Those of an edition.
    pub fn of(edition: &Edition, introduced: &Introduced) -> Lists {
        let mut sections: BTreeMap<Arc<str>, List> = BTreeMap::new();
        let is_shown = |entry: &&Arc<Entry>| introduced.has_page(entry) && !edition.is_withdrawn(entry);
        let entries: Vec<&Arc<Entry>> = edition.entries().iter().filter(is_shown).collect();
        for together in entries.chunk_by(|one, other| one.section == other.section) {
            let list = sections.entry(together[0].section.clone()).or_default();
            list.found.extend(together.iter().copied().cloned());
        }
        Lists { sections, plans: OnceLock::new() }
    }

    /// The folders that have a list with something in it.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.sections.keys().map(|name| &**name)
    }

    /// The records of a list in whatever order.
    pub fn found(&self, section: &str) -> &[Arc<Entry>] {
        self.sections.get(section).map_or(&[], |list| &list.found)
    }

    /// The records of a list in its order.
    pub fn sorted(&self, section: &str, view: &View) -> &[Arc<Entry>] {
        let Some(list) = self.sections.get(section) else { return &[] };
        list.sorted.get_or_init(|| {
            let mut sorted = list.found.clone();
            order::sort(view, &mut sorted);
            sorted
        })
    }

    /// Where a plan stands among all plans; none for one that no list shows.
    pub fn place_of_plan(&self, plan: &Entry, view: &View) -> Option<usize> {
        let places = self.plans.get_or_init(|| {
            let all = self.sections.values().flat_map(|list| &list.found);
            let mut plans: Vec<&Arc<Entry>> = all.filter(|entry| matches!(entry.facts, Facts::Plan(_))).collect();
            order::sort(view, &mut plans);
            plans.into_iter().enumerate().map(|(at, plan)| (plan.id.clone(), at)).collect()
        });
        places.get(&*plan.id).copied()
    }
}
