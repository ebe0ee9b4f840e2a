//! The site as it stood at the end of an earlier day: what was public then, as far as it is public today.
//!
//! What was taken back, held back or taken away since, and whatever names a private person otherwise than today, is in no
//! earlier day: a history that is kept in git must not publish again what its authors took off the web.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use super::{Audience, Edition, permitted, redact};
use crate::base::{Day, Lang, Moment};
use crate::model::{Config, Entry, Key, WrittenSnapshot};
use crate::site::Site;

/// The site of an earlier day, as it was read.
pub struct KeptDay {
    /// The day.
    pub day: Day,
    /// What `site.yaml` says of it.
    pub written: Arc<WrittenSnapshot>,
    /// The site.
    pub site: Arc<Site>,
}

/// An earlier day, as an edition lets it be seen. Nothing of it is made before somebody asks.
pub struct Earlier {
    kept: Arc<KeptDay>,
    clock: Moment,
    today: Arc<Today>,
    shown: OnceLock<BTreeMap<Key, Arc<Entry>>>,
    edition: OnceLock<Arc<Edition>>,
}

/// What everybody may see today.
struct Today {
    site: Arc<Site>,
    clock: Moment,
    edition: OnceLock<Arc<Edition>>,
}

impl Edition {
    /// The same, with the earlier days on which `site`, of which it is an edition, can be seen as it was.
    pub fn with_earlier(self, site: &Arc<Site>, days: &[Arc<KeptDay>]) -> Edition {
        if days.is_empty() {
            return self;
        }
        let today = Today { site: site.clone(), clock: self.clock, edition: OnceLock::new() };
        if self.audience == Audience::Public {
            // Nothing else has set it.
            let _ = today.edition.set(Arc::new(self.clone()));
        }
        let today = Arc::new(today);
        let days = days.iter().filter(|kept| kept.day <= self.day());
        let earlier = days.map(|kept| Earlier {
            kept: kept.clone(),
            clock: end_of(kept.day).min(self.clock),
            today: today.clone(),
            shown: OnceLock::new(),
            edition: OnceLock::new(),
        });
        Edition { earlier: earlier.collect(), ..self }
    }

    /// The earlier days on which the site can be seen as it was, the newest first.
    pub fn earlier(&self) -> &[Earlier] {
        &self.earlier
    }
}

impl Earlier {
    /// The day.
    pub fn day(&self) -> Day {
        self.kept.day
    }

    /// The moment at which it is seen: the end of the day, or now.
    pub fn clock(&self) -> Moment {
        self.clock
    }

    /// What `site.yaml` says of it.
    pub fn written(&self) -> &WrittenSnapshot {
        &self.kept.written
    }

    /// The languages that the site had then and has today, in the order of then.
    pub fn languages(&self) -> impl Iterator<Item = Lang> {
        let today = &self.today.site.config.languages;
        self.kept.site.config.languages.iter().copied().filter(|lang| today.contains(lang))
    }

    /// The record as it was, if it can be seen: of it only how it is called and where it stood may be told, the rest is
    /// in the edition.
    pub fn find(&self, key: &Key) -> Option<&Arc<Entry>> {
        self.shown().get(key)
    }

    /// Whether a folder of content had a record that can be seen.
    pub fn has_section(&self, section: &str) -> bool {
        self.shown().values().any(|entry| *entry.section == *section)
    }

    /// How many records can be seen.
    pub fn count(&self) -> usize {
        self.shown().len()
    }

    /// What everybody may see today.
    pub fn today(&self) -> &Arc<Edition> {
        self.today.edition()
    }

    /// What of that day may be seen today.
    pub fn edition(&self) -> &Arc<Edition> {
        self.edition.get_or_init(|| Arc::new(self.open()))
    }

    fn shown(&self) -> &BTreeMap<Key, Arc<Entry>> {
        self.shown.get_or_init(|| {
            let shown = self.kept.site.entries.iter().filter(|entry| self.shows(entry));
            shown.map(|entry| (entry.key(), entry.clone())).collect()
        })
    }

    /// Whether a record of that day may be seen: it was public then, is public today, and nobody left it out.
    fn shows(&self, entry: &Entry) -> bool {
        let today = self.today.edition();
        let now = today.get(&entry.kind.id, &entry.id);
        redact::is_public(entry, self.clock)
            && now.is_some_and(|now| !today.is_withdrawn(now))
            && !self.kept.written.leaves_out(&entry.kind.id, &entry.id)
    }

    fn open(&self) -> Edition {
        let (site, today) = (&*self.kept.site, self.today.edition());
        let entries =
            redact::visible(site, Audience::Public, self.clock, &|entry| self.shown().contains_key(&entry.key()));
        let known = |path: &_| site.file(path).map(|facts| facts.digest);
        let permission = permitted::Permission { today, known: &known };
        let entries = entries.iter().map(|entry| permission.entry(entry)).collect();
        let mut edition = Edition::of(site, Audience::Public, self.clock, entries);
        edition.config = Arc::new(Config {
            languages: self.languages().collect(),
            // Whom to turn to is a matter of today, and so is what the site says of itself to machines.
            contact: today.config.contact.clone(),
            accessibility: today.config.accessibility.clone(),
            base_url: today.config.base_url.clone(),
            snapshots: Vec::new(),
            history: None,
            ..(*edition.config).clone()
        });
        // A file that is the same today is today's; the others are in no entry any more.
        let files = edition.files.keys().filter_map(|path| Some((path.clone(), today.file(path)?))).collect();
        edition.files = Arc::new(files);
        edition
    }
}

impl Today {
    fn edition(&self) -> &Arc<Edition> {
        self.edition.get_or_init(|| Arc::new(Edition::open(&self.site, Audience::Public, self.clock)))
    }
}

impl fmt::Debug for Earlier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Earlier").field("day", &self.kept.day).finish_non_exhaustive()
    }
}

/// The last second of a day.
pub fn end_of(day: Day) -> Moment {
    day.to_datetime(jiff::civil::Time::constant(23, 59, 59, 0))
}
