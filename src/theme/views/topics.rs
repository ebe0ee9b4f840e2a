//! What is the same in every language: the records under each topic that has any, the words of the glossary, and which pages
//! introduce others. Each is found when somebody first asks.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};

use super::introduced::Introduced;
use super::terms::Glossary;
use crate::edition::Edition;
use crate::locale::Locales;
use crate::model::Entry;

/// What is the same in every language of an edition.
#[derive(Clone)]
pub struct Topics(Arc<Found>);

struct Found {
    edition: Arc<Edition>,
    locales: Locales,
    records: OnceLock<BTreeMap<Arc<str>, Vec<Arc<Entry>>>>,
    glossary: OnceLock<Glossary>,
    introduced: Introduced,
}

impl Topics {
    /// Those of an edition.
    pub fn of(edition: &Arc<Edition>, locales: &Locales) -> Topics {
        Topics(Arc::new(Found {
            edition: edition.clone(),
            locales: locales.clone(),
            records: OnceLock::new(),
            glossary: OnceLock::new(),
            introduced: Introduced::of(edition),
        }))
    }

    /// Which pages introduce others.
    pub fn introduced(&self) -> &Introduced {
        &self.0.introduced
    }

    /// The words that readers may not know.
    pub(super) fn glossary(&self) -> &Glossary {
        self.0.glossary.get_or_init(|| Glossary::of(&self.0.edition, &self.0.locales))
    }

    /// Each topic and its records.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&Arc<str>, &Vec<Arc<Entry>>)> {
        self.records().iter()
    }

    /// The records under a topic.
    pub(super) fn get(&self, id: &str) -> Option<&[Arc<Entry>]> {
        self.records().get(id).map(Vec::as_slice)
    }

    fn records(&self) -> &BTreeMap<Arc<str>, Vec<Arc<Entry>>> {
        self.0.records.get_or_init(|| records(&self.0.edition))
    }
}

/// The records under each topic, through whatever field they name it.
fn records(edition: &Edition) -> BTreeMap<Arc<str>, Vec<Arc<Entry>>> {
    let known = edition.config().tags.iter().filter_map(|tag| Some(&tag.id.as_ref()?.0));
    let mut at: HashMap<&str, (&Arc<str>, Vec<Arc<Entry>>)> = HashMap::new();
    for id in known {
        at.entry(id).or_insert((id, Vec::new()));
    }
    for entry in edition.entries().iter().filter(|entry| !edition.is_withdrawn(entry)) {
        for topic in entry.topics() {
            if let Some((_, found)) = at.get_mut(&**topic) {
                found.push(entry.clone());
            }
        }
    }
    at.into_values().filter(|(_, found)| !found.is_empty()).map(|(id, found)| (id.clone(), found)).collect()
}
