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

use rayon::prelude::*;

use crate::base::{Day, Lang, Less, Moment, SitePath, SourceFile};
use crate::model::{Config, Entry, Key, Kinds, Record, Reference, Target, Text, Value, figure_record};
use crate::site::{FileFacts, Found, Index, Site};

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
    entries: Arc<[Arc<Entry>]>,
    index: Arc<Index>,
    mentions: Arc<BTreeMap<Key, Vec<Mention>>>,
    files: Arc<BTreeMap<SitePath, FileFacts>>,
    pictures: Arc<BTreeMap<SitePath, SourceFile>>,
    past: Option<Arc<history::Past>>,
    earlier: Arc<[Earlier]>,
}

/// That one entry refers to another.
#[derive(Clone, Debug)]
pub struct Mention {
    /// The entry that refers.
    pub by: Arc<Entry>,
    /// Through which field, as `milestones-responsible`.
    pub field: Arc<str>,
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
        let is_whole = entries.len() == site.entries.len();
        let is_whole = is_whole && entries.iter().zip(&site.entries).all(|(own, other)| Arc::ptr_eq(own, other));
        let index = if is_whole { site.index.clone() } else { Arc::new(Index::of(&entries, &mut Vec::new())) };
        let mentions = mentions(&entries, &index);
        Edition {
            audience,
            clock,
            config: site.config.clone(),
            kinds: site.kinds.clone(),
            index,
            mentions: Arc::new(mentions),
            files: Arc::new(files(site, &entries)),
            pictures: site.pictures.clone(),
            entries: entries.into(),
            past: None,
            earlier: Arc::default(),
        }
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
        &self.entries
    }

    /// The folders of content that have an entry, in the order of kinds.
    pub fn sections(&self) -> Vec<&str> {
        let mut sections: Vec<&str> = Vec::new();
        for entry in self.entries.iter() {
            if !sections.contains(&&*entry.section) {
                sections.push(&entry.section);
            }
        }
        sections
    }

    /// The entries of one folder of content.
    pub fn in_section<'e>(&'e self, section: &'e str) -> impl Iterator<Item = &'e Arc<Entry>> {
        self.entries.iter().filter(move |entry| *entry.section == *section)
    }

    /// The entry of this kind and id.
    pub fn get(&self, kind: &str, id: &str) -> Option<&Arc<Entry>> {
        self.index.get(&Key { kind: Arc::from(kind), id: Arc::from(id) })
    }

    /// The entry that a reference leads to, if this audience may see it.
    pub fn find(&self, reference: &Reference) -> Option<&Arc<Entry>> {
        match self.index.find(reference) {
            Found::One(entry) => Some(entry),
            Found::Several(_) | Found::WrongKind(_) | Found::Nothing => None,
        }
    }

    /// The entry that a link in a text names: `regional-council`, or `institution/regional-council`.
    pub fn find_id(&self, id: &str) -> Option<&Arc<Entry>> {
        let span = crate::base::Span::whole(&SitePath::new(""));
        let reference = Reference { id: Arc::from(id), target: Target::entries(&[]), span };
        match self.index.find(&reference) {
            Found::One(entry) => Some(entry),
            Found::Several(_) | Found::WrongKind(_) | Found::Nothing => None,
        }
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
    pub fn mentions(&self, entry: &Entry) -> &[Mention] {
        self.mentions.get(&entry.key()).map_or(&[], Vec::as_slice)
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
        let bytes = self.pictures.get(path)?.whole()?;
        Some(Less::Traces.left_of(&bytes))
    }
}

/// The files of the entries that are seen.
fn files(site: &Site, entries: &[Arc<Entry>]) -> BTreeMap<SitePath, FileFacts> {
    let named = entries.iter().flat_map(|entry| entry.attachments.iter().map(move |path| (entry, path)));
    let known = named.filter_map(|(entry, path)| {
        let mut facts = *site.files.get(path)?;
        if let Some(picture) = facts.picture.filter(|_| entry.is_shown(path)) {
            facts.size = picture.size;
        }
        let withheld = entry.withheld.iter().filter(|span| span.file == *path);
        facts.size -= withheld.map(|span| u64::from(span.end - span.start)).sum::<u64>().min(facts.size);
        Some((path.clone(), facts))
    });
    known.collect()
}

/// Who refers to whom: through the fields of records, and through links in texts (as the field `text`).
fn mentions(entries: &[Arc<Entry>], index: &Index) -> BTreeMap<Key, Vec<Mention>> {
    let in_entries: Vec<Vec<(Key, Mention)>> = entries.par_iter().map(|entry| mentions_in(entry, index)).collect();
    let mut found: BTreeMap<Key, Vec<Mention>> = BTreeMap::new();
    for (key, mention) in in_entries.into_iter().flatten() {
        let mentions = found.entry(key).or_default();
        // What one entry refers to comes together.
        let mut own = mentions.iter().rev().take_while(|known| Arc::ptr_eq(&known.by, &mention.by));
        if !own.any(|known| known.field == mention.field) {
            mentions.push(mention);
        }
    }
    found
}

/// To what one entry refers.
fn mentions_in(by: &Arc<Entry>, index: &Index) -> Vec<(Key, Mention)> {
    let mut found = Vec::new();
    let mut add = |field: &[&str], reference: &Reference| {
        let Found::One(entry) = index.find(reference) else { return };
        if !(entry.id == by.id && entry.kind.id == by.kind.id) {
            found.push((entry.key(), Mention { by: by.clone(), field: Arc::from(field.join("-")) }));
        }
    };
    walk(&by.record, &mut Vec::new(), &mut add);
    for link in by.texts.iter().flat_map(|text| &text.body.links) {
        if let Some(id) = link.value.strip_prefix("id:") {
            let id = id.split('#').next().unwrap_or_default();
            let target = Target::entries(&[]);
            add(&["text"], &Reference { id: Arc::from(id), target, span: link.span.clone() });
        }
    }
    for name in by.figures(None) {
        let (id, _) = figure_record(&name);
        add(&["figure"], &Reference { id: Arc::from(id), target: Target::entries(&[]), span: by.span.clone() });
    }
    found
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

#[cfg(test)]
mod tests;
