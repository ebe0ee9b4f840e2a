//! What one audience may see on one day. The only door between a site and its outputs.
//!
//! Outputs import this module and not `site`: what they cannot reach they cannot leak. A draft or an
//! embargoed record is not marked here, it is absent, with every reference to it.

mod earlier;
mod history;
mod permitted;
mod redact;

pub use earlier::{Earlier, KeptDay, end_of};
pub use history::{Known, PageHistory};

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::{Day, Lang, Less, Moment, Shelves, SitePath, SourceFile};
use crate::model::{Config, Entry, Kinds, Reference, Text};
use crate::site::{FileFacts, Found, Index, Linked, Site};

/// Who looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Everybody.
    Public,
    /// The team: drafts and embargoed records are there, to be marked.
    Team,
}

/// What one audience may see at one moment.
#[derive(Clone, Debug)]
pub struct Edition {
    /// Who looks.
    pub audience: Audience,
    /// The moment, in the site's zone.
    pub clock: Moment,
    config: Arc<Config>,
    kinds: Arc<Kinds>,
    /// Its entries, and who among them refers to whom.
    linked: Arc<Linked>,
    /// What is known of the files of its entries.
    files: Arc<BTreeMap<SitePath, FileFacts>>,
    pictures: Shelves<SourceFile>,
    past: Option<Arc<history::Past>>,
    earlier: Arc<[Earlier]>,
}

/// That one entry refers to another.
#[derive(Clone, Copy, Debug)]
pub struct Mention<'e> {
    /// The entry that refers.
    pub by: &'e Arc<Entry>,
    /// Through which field, as `milestones-responsible`.
    pub field: &'e str,
}

impl Edition {
    /// What `audience` may see of `site` at `clock`.
    pub fn open(site: &Site, audience: Audience, clock: Moment) -> Edition {
        let is_visible = |entry: &Entry| match audience {
            Audience::Public => redact::is_public(entry, clock),
            Audience::Team => true,
        };
        Edition::of(site, audience, clock, redact::visible(site, audience, clock, &is_visible))
    }

    /// That of these entries.
    fn of(site: &Site, audience: Audience, clock: Moment, entries: Vec<Arc<Entry>>) -> Edition {
        // What may be seen of an entry never changes how it is called.
        let linked = if entries.len() == site.entries.len() { site.linked.seen_as(entries) } else { linked(entries) };
        Edition {
            audience,
            clock,
            config: site.config.clone(),
            kinds: site.kinds.clone(),
            files: Arc::new(files(site, linked.entries())),
            linked,
            pictures: site.pictures.clone(),
            past: None,
            earlier: Arc::default(),
        }
    }

    /// The same, ready for many pages to be made at once: what all of them ask for is found beforehand, on all threads.
    pub fn for_many(self) -> Edition {
        self.linked.known();
        self
    }

    /// The same as things stood at the end of an earlier day. Nobody sees more by it: what this edition does not have,
    /// that one does not have either.
    pub fn as_of(&self, day: Day) -> Edition {
        let end = day.to_datetime(jiff::civil::Time::constant(23, 59, 0, 0));
        Edition { clock: end.min(self.clock), ..self.clone() }
    }

    /// The day of the clock.
    pub fn day(&self) -> Day {
        self.clock.date()
    }

    /// The configuration of the site.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// The kinds of records.
    pub fn kinds(&self) -> &Kinds {
        &self.kinds
    }

    /// The languages, in the order in which one stands in for another.
    pub fn languages(&self) -> &[Lang] {
        &self.config.languages
    }

    /// Every entry, by the order of kinds and then of ids.
    pub fn entries(&self) -> &[Arc<Entry>] {
        self.linked.entries()
    }

    /// The folders of content that have an entry, in the order of kinds.
    pub fn sections(&self) -> Vec<&str> {
        let mut sections: Vec<&str> = Vec::new();
        for entry in self.entries() {
            if !sections.contains(&&*entry.section) {
                sections.push(&entry.section);
            }
        }
        sections
    }

    /// The entries of one folder of content.
    pub fn in_section<'e>(&'e self, section: &'e str) -> impl Iterator<Item = &'e Arc<Entry>> {
        self.entries().iter().filter(move |entry| *entry.section == *section)
    }

    /// The entry of this kind and id.
    pub fn get(&self, kind: &str, id: &str) -> Option<&Arc<Entry>> {
        self.entries().get(self.linked.index().place(kind, id)?)
    }

    /// The entry that a reference leads to, if this audience may see it.
    pub fn find(&self, reference: &Reference) -> Option<&Arc<Entry>> {
        match self.linked.index().find(reference) {
            Found::One(entry) => Some(entry),
            Found::Several(_) | Found::WrongKind(_) | Found::Nothing => None,
        }
    }

    /// The entry that a link in a text names: `regional-council`, or `institution/regional-council`.
    pub fn find_id(&self, id: &str) -> Option<&Arc<Entry>> {
        self.linked.index().find_id(id)
    }

    /// The language in which an entry is shown to readers of `lang`: theirs, or the first that stands in for it.
    pub fn shown_in(&self, entry: &Entry, lang: Lang) -> Lang {
        if entry.speaks(lang) {
            return lang;
        }
        self.languages().iter().copied().find(|other| entry.speaks(*other)).unwrap_or(lang)
    }

    /// The text shown to readers of `lang`, in their language or in the one that stands in for it.
    pub fn text<'e>(&self, entry: &'e Entry, lang: Lang) -> Option<&'e Text> {
        let own = entry.text(lang);
        own.or_else(|| self.languages().iter().find_map(|other| entry.text(*other)))
    }

    /// The title shown to readers of `lang`, and its language; the id when there is no title at all.
    pub fn title<'e>(&self, entry: &'e Entry, lang: Lang) -> (Lang, &'e str) {
        let order = std::iter::once(lang).chain(self.languages().iter().copied());
        let title = order.filter_map(|lang| entry.title(lang).map(|title| (lang, title))).next();
        title.unwrap_or((lang, &entry.id))
    }

    /// Whether the entry was taken back by the day of the clock.
    pub fn is_withdrawn(&self, entry: &Entry) -> bool {
        let withdrawn = entry.common.withdrawn.as_ref();
        withdrawn.is_some_and(|withdrawal| withdrawal.on.is_none_or(|on| on.earliest() <= self.day()))
    }

    /// Who refers to the entry, in the order of entries.
    pub fn mentions(&self, entry: &Entry) -> Vec<Mention<'_>> {
        self.linked.mentions(entry).map(|(by, field)| Mention { by, field }).collect()
    }

    /// What is known of a file of a visible entry.
    pub fn file(&self, path: &SitePath) -> Option<FileFacts> {
        self.files.get(path).copied()
    }

    /// The bytes of a picture that an entry shows, as they are published; nothing when they cannot be read.
    pub fn picture(&self, entry: &Entry, path: &SitePath) -> Option<Vec<u8>> {
        if !self.files.contains_key(path) || !entry.is_shown(path) || !entry.attachments.contains(path) {
            return None;
        }
        let bytes = self.pictures.get(path.as_str())?.whole()?;
        Some(Less::Traces.left_of(&bytes))
    }
}

/// These entries without what belongs to others.
fn linked(entries: Vec<Arc<Entry>>) -> Arc<Linked> {
    let entries: Arc<[Arc<Entry>]> = entries.into();
    let index = Index::of(&entries, &mut Vec::new());
    Arc::new(Linked::of(entries, index))
}

/// The files of the entries that are seen.
fn files(site: &Site, entries: &[Arc<Entry>]) -> BTreeMap<SitePath, FileFacts> {
    let named = entries.iter().flat_map(|entry| entry.attachments.iter().map(move |path| (entry, path)));
    let known = named.filter_map(|(entry, path)| {
        let mut facts = site.file(path)?;
        if let Some(picture) = facts.picture.filter(|_| entry.is_shown(path)) {
            facts.size = picture.size;
        }
        let withheld = entry.withheld.iter().filter(|span| span.file == *path);
        facts.size -= withheld.map(|span| u64::from(span.end - span.start)).sum::<u64>().min(facts.size);
        Some((path.clone(), facts))
    });
    known.collect()
}

#[cfg(test)]
mod tests;
