//! What all parts of the preview share: the site as it is now, what is wrong with it, and the news that either changed.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock};
use std::thread;

use tokio::sync::watch;

use super::Preview;
use crate::base::{Artifact, Diagnostics, Lang, Message, Moment};
use crate::cli::{Desk, Snapshot};
use crate::disk;
use crate::edition::Audience;
use crate::model::Entry;
use crate::outputs::{self, Output, Publication};
use crate::theme::views::address::EARLIER;

/// What all parts of the preview share.
pub struct State {
    /// How the preview was begun.
    pub preview: Preview,
    /// The port it answers at.
    pub port: u16,
    current: RwLock<Arc<Current>>,
    faults: RwLock<Arc<Faults>>,
    news: watch::Sender<News>,
    /// How many files were made for requests.
    pub made: AtomicUsize,
    /// How often somebody was heard to write.
    pub written: AtomicUsize,
}

/// How often pages and faults were replaced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct News {
    /// The site.
    pub pages: usize,
    /// What is wrong with it.
    pub faults: usize,
}

/// The site as it was last read, and what was planned of it.
pub struct Current {
    /// The site.
    pub snapshot: Arc<Snapshot>,
    plans: Mutex<Vec<(Viewer, Arc<Plan>)>>,
}

/// What is wrong.
#[derive(Clone)]
pub struct Faults {
    /// The site in which they were found: their lines are its lines, whatever was read since.
    pub snapshot: Arc<Snapshot>,
    /// With the site.
    pub found: Diagnostics,
    /// With the world: a folder that went away.
    pub troubles: Vec<Message>,
}

/// As whom, and on which day, somebody looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Viewer {
    /// As whom.
    pub audience: Audience,
    /// When.
    pub clock: Moment,
    /// Whether that day was asked for.
    pub is_asked: bool,
}

/// Everything that can be asked for.
pub struct Plan {
    /// What it is planned from.
    pub publication: Arc<Publication>,
    /// The files of each output, planned when one of them may be asked for.
    files: Vec<(&'static Output, OnceLock<HashMap<String, Artifact>>)>,
    /// The files of earlier days, planned when the first of them is asked for.
    earlier: OnceLock<HashMap<String, Artifact>>,
    records: OnceLock<HashMap<String, (Lang, Arc<Entry>)>>,
}

/// Plans for other days that are remembered for a while.
const REMEMBERED: usize = 4;

impl State {
    /// The state of a preview that begins.
    pub fn new(desk: &Desk, preview: Preview, port: u16) -> State {
        let faults = Faults { snapshot: desk.now.clone(), found: desk.now.found.clone(), troubles: Vec::new() };
        State {
            preview,
            port,
            current: RwLock::new(Arc::new(Current::new(desk.now.clone()))),
            faults: RwLock::new(Arc::new(faults)),
            news: watch::Sender::new(News::default()),
            made: AtomicUsize::new(0),
            written: AtomicUsize::new(0),
        }
    }

    /// The site as it was last read.
    pub fn current(&self) -> Arc<Current> {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What is wrong, as far as it is known.
    pub fn faults(&self) -> Arc<Faults> {
        self.faults.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Replaces the site.
    pub fn replace(&self, snapshot: Arc<Snapshot>) {
        let now = Arc::new(Current::new(snapshot));
        let before = std::mem::replace(&mut *self.current.write().unwrap_or_else(PoisonError::into_inner), now);
        // Nobody waits for it to be cleared away.
        thread::spawn(move || drop(before));
        self.news.send_modify(|news| news.pages += 1);
    }

    /// Replaces what is wrong; what is as before is no news.
    pub fn tell(&self, faults: Faults) -> bool {
        let mut known = self.faults.write().unwrap_or_else(PoisonError::into_inner);
        let is_news = known.found != faults.found || known.troubles != faults.troubles;
        *known = Arc::new(faults);
        drop(known);
        if !is_news {
            return false;
        }
        self.news.send_modify(|news| news.faults += 1);
        true
    }

    /// Hears of every change from now on; several at once may be heard as one.
    pub fn hear(&self) -> watch::Receiver<News> {
        self.news.subscribe()
    }

    /// The present moment in the zone of the site, or the one that was asked for when the preview began.
    pub fn clock(&self, snapshot: &Snapshot) -> Moment {
        let now = || disk::now(snapshot.site.config.zone()).or_else(|| disk::now("UTC")).unwrap_or_default();
        // To the minute: an embargo ends on one, and plans of the same minute are the same.
        let minute = |moment: Moment| moment.with().second(0).subsec_nanosecond(0).build().unwrap_or(moment);
        self.preview.clock.unwrap_or_else(|| minute(now()))
    }

    /// Counts a file that was made.
    pub fn count(&self) {
        self.made.fetch_add(1, Ordering::Relaxed);
    }
}

impl Current {
    fn new(snapshot: Arc<Snapshot>) -> Current {
        Current { snapshot, plans: Mutex::new(Vec::new()) }
    }

    /// Everything that `viewer` can ask for, planned once.
    pub fn plan(&self, viewer: Viewer, address: &str) -> Arc<Plan> {
        let mut plans: MutexGuard<Vec<(Viewer, Arc<Plan>)>> = self.plans.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, plan)) = plans.iter().find(|(known, _)| *known == viewer) {
            return plan.clone();
        }
        let publication = self.snapshot.preview(viewer.audience, viewer.clock, address);
        let files = outputs::likeliest_first().map(|output| (output, OnceLock::new())).collect();
        let plan = Arc::new(Plan { publication, files, earlier: OnceLock::new(), records: OnceLock::new() });
        if plans.len() >= REMEMBERED {
            plans.remove(0);
        }
        plans.push((viewer, plan.clone()));
        plan
    }
}

/// The files by their paths.
fn by_path(planned: Vec<Artifact>) -> HashMap<String, Artifact> {
    planned.into_iter().map(|artifact| (artifact.path.clone(), artifact)).collect()
}

impl Plan {
    /// The file planned at a path.
    pub fn file(&self, path: &str) -> Option<&Artifact> {
        match path.split('/').next() == Some(EARLIER) {
            true => self.earlier.get_or_init(|| by_path(outputs::earlier_days(&self.publication))).get(path),
            false => {
                let planned = |output: &Output| by_path((output.plan)(&self.publication));
                self.files.iter().find_map(|(output, files)| files.get_or_init(|| planned(output)).get(path))
            }
        }
    }

    /// The language and the record of a page, if it is the page of one.
    pub fn record(&self, address: &str) -> Option<&(Lang, Arc<Entry>)> {
        let records = self.records.get_or_init(|| {
            let Publication { edition, introduced, .. } = &*self.publication;
            let pages = edition.languages().iter().flat_map(|lang| {
                edition.entries().iter().map(|entry| (introduced.address(entry, *lang), (*lang, entry.clone())))
            });
            pages.collect()
        });
        records.get(address)
    }
}
