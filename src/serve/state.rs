//! What all parts of the preview share: the site as it is now, what is wrong with it, and the news that either changed.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock};
use std::thread::{self, Thread};
use std::time::Duration;

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
    /// Who lets the first page go before.
    waiting: Mutex<Vec<Thread>>,
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
    /// The files of each output but the pages of records, planned when one of them may be asked for.
    files: Vec<(&'static Output, OnceLock<HashMap<String, Artifact>>)>,
    /// The files of earlier days, planned when the first of them is asked for.
    earlier: OnceLock<HashMap<String, Artifact>>,
}

/// Plans for other days that are remembered for a while.
const REMEMBERED: usize = 4;

/// How long the first page is waited for.
const PATIENCE: Duration = Duration::from_secs(1);

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
            waiting: Mutex::default(),
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
        if self.made.fetch_add(1, Ordering::Relaxed) == 0 {
            let waiting = std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
            waiting.iter().for_each(Thread::unpark);
        }
    }

    /// Leaves the processor to the first page that somebody asks for, unless nobody does.
    pub fn let_first_page_go_before(&self) {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).push(thread::current());
        if self.made.load(Ordering::Relaxed) == 0 {
            thread::park_timeout(PATIENCE);
        }
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
        let files = outputs::besides_records().map(|output| (output, OnceLock::new())).collect();
        let plan = Arc::new(Plan { publication, files, earlier: OnceLock::new() });
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
    pub fn file(&self, path: &str) -> Option<Cow<'_, Artifact>> {
        if path.split('/').next() == Some(EARLIER) {
            let earlier = self.earlier.get_or_init(|| by_path(outputs::earlier_days(&self.publication)));
            return earlier.get(path).map(Cow::Borrowed);
        }
        if let Some(page) = outputs::page_of_record(&self.publication, path) {
            return Some(Cow::Owned(page));
        }
        let planned = |output: &Output| by_path((output.plan)(&self.publication));
        let mut files = self.files.iter();
        files.find_map(|(output, files)| files.get_or_init(|| planned(output)).get(path)).map(Cow::Borrowed)
    }

    /// The language and the record of a page, if it is the page of one.
    pub fn record(&self, address: &str) -> Option<(Lang, &Arc<Entry>)> {
        outputs::record_at(&self.publication, address)
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::base::SourceTree;
    use crate::cli::Reading;

    #[test]
    fn for_the_page_of_a_record_no_other_file_is_planned() {
        let mut source = SourceTree::default();
        source.insert_text("site.yaml", "title: {en: Case, fr: Cas}\nlanguages: [en, fr]\n");
        for id in ["a", "b"] {
            source.insert_text(&format!("content/news/{id}/facts.yaml"), "date: 2026-11-25\n");
            source.insert_text(
                &format!("content/news/{id}/text.en.md"),
                &format!("---\ntitle: {id}\nslug: s-{id}\n---\n"),
            );
        }
        let snapshot = Reading::default().read(PathBuf::new(), source);
        let viewer = Viewer { audience: Audience::Team, clock: Moment::default(), is_asked: false };
        let plan = Current::new(Arc::new(snapshot)).plan(viewer, "http://localhost/");
        let planned = || plan.files.iter().filter(|(_, files)| files.get().is_some()).count();
        let page = plan.file("en/news/s-b/index.html").expect("a page");
        assert_eq!((&*page.path, planned()), ("en/news/s-b/index.html", 0));
        assert!(plan.record("fr/news/b/").is_some_and(|(lang, entry)| lang.code() == "fr" && *entry.id == *"b"));
        assert!(plan.record("fr/news/s-b/").is_none());
        assert_eq!(planned(), 0);
        assert!(plan.file("en/index.html").is_some());
        assert!(planned() > 0);
        let every = outputs::plan(&plan.publication);
        assert!(every.iter().all(|artifact| plan.file(&artifact.path).is_some()));
    }
}
