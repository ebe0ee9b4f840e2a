//! Tells when somebody writes to a site. What is made of it, and when, is for `serve`.
//!
//! Only the places of a site are watched: a program's own build folder beside them may have more folders than a machine
//! watches. Where nothing can be watched, a look from time to time takes its place.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::names::belongs;
use super::walk::PLACES;

/// What somebody wrote to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// These files or folders.
    Paths(Vec<PathBuf>),
    /// Nobody can say: all is to be looked at.
    Everything,
}

/// Ends when it is dropped.
pub struct Watch {
    root: PathBuf,
    watcher: Option<RecommendedWatcher>,
    /// The places that are watched, as they were when that began.
    watched: Vec<(PathBuf, Identity)>,
}

/// What tells a folder from another one that takes its name later.
type Identity = Option<(u64, Option<Duration>)>;

impl Watch {
    /// Watches the site in `root`, an absolute path without links. What belongs to no site is not told.
    pub fn begin(root: &Path, tell: impl Fn(Change) + Send + 'static) -> Watch {
        let heard = root.to_owned();
        let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| match event {
            Ok(event) => {
                if let Some(change) = change(&heard, event) {
                    tell(change);
                }
            }
            Err(_) => tell(Change::Everything),
        });
        let mut watch = Watch { root: root.to_owned(), watcher: watcher.ok(), watched: Vec::new() };
        watch.renew();
        watch
    }

    /// Watches places that came since, and forgets those that went. Whether anything may have been missed: always when
    /// the machine cannot watch.
    pub fn renew(&mut self) -> bool {
        let Some(watcher) = &mut self.watcher else { return true };
        let places = PLACES.map(|place| (self.root.join(place), RecursiveMode::Recursive));
        let all = std::iter::once((self.root.clone(), RecursiveMode::NonRecursive)).chain(places);
        let there: Vec<(PathBuf, RecursiveMode, Identity)> = all
            .filter(|(path, _)| path.is_dir())
            .map(|(path, mode)| {
                let identity = identity(&path);
                (path, mode, identity)
            })
            .collect();
        let is_same = there.iter().map(|(path, _, identity)| (path, identity));
        if is_same.eq(self.watched.iter().map(|(path, identity)| (path, identity))) {
            return false;
        }
        for (path, _) in self.watched.drain(..) {
            // What went away is no longer watched by itself.
            let _ = watcher.unwatch(&path);
        }
        for (path, mode, identity) in there {
            match watcher.watch(&path, mode) {
                Ok(()) => self.watched.push((path, identity)),
                Err(_) => {
                    self.watcher = None;
                    self.watched.clear();
                    return true;
                }
            }
        }
        true
    }
}

/// Whether git is exchanging the files of a folder: it keeps a lock while it does.
pub fn is_git_at_work(folder: &Path) -> bool {
    folder.ancestors().any(|folder| {
        let git = folder.join(".git");
        // A linked work tree has a file that says where git keeps what belongs to it.
        let elsewhere = fs::read_to_string(&git).ok();
        let elsewhere = elsewhere.as_deref().and_then(|text| text.strip_prefix("gitdir:")).map(str::trim);
        elsewhere.map_or(git, |path| folder.join(path)).join("index.lock").exists()
    })
}

/// What an event is to a site, if anything.
fn change(root: &Path, event: Event) -> Option<Change> {
    if event.need_rescan() {
        return Some(Change::Everything);
    }
    match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => {}
        // Our own reading is no news.
        EventKind::Access(_) => return None,
        EventKind::Any | EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_) | EventKind::Other => {}
    }
    let paths: Vec<PathBuf> = event.paths.into_iter().filter(|path| concerns(root, path)).collect();
    (!paths.is_empty()).then_some(Change::Paths(paths))
}

/// Whether a path is one of a site's: below one of its places, not hidden, not left behind by an editor at work.
pub(super) fn concerns(root: &Path, path: &Path) -> bool {
    let Ok(below) = path.strip_prefix(root) else { return false };
    let mut parts = below.iter().map(|part| part.to_string_lossy());
    parts.next().is_none_or(|first| PLACES.contains(&&*first)) && parts.all(|part| belongs(&part))
}

fn identity(path: &Path) -> Identity {
    let metadata = fs::metadata(path).ok()?;
    // A number is given again as soon as it is free, so the time counts too where the disk knows it.
    let made = metadata.created().ok().and_then(|made| made.duration_since(std::time::UNIX_EPOCH).ok());
    #[cfg(unix)]
    let number = std::os::unix::fs::MetadataExt::ino(&metadata);
    #[cfg(not(unix))]
    let number = 0;
    Some((number, made))
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;
    use crate::disk::testing::Folder;

    #[test]
    fn only_what_belongs_to_a_site_is_told() {
        let root = Path::new("/site");
        let tried = ["content/a/facts.yaml", "site.yaml", "themes/a/b.css", "i18n", ""];
        assert!(tried.iter().all(|path| concerns(root, &root.join(path))));
        let not = ["content/a/.facts.yaml.swp", "content/a/4913~", "target/debug/x", "README.md", "content/.git/a"];
        assert!(!not.iter().any(|path| concerns(root, &root.join(path))));
        assert!(!concerns(root, Path::new("/elsewhere/content/a")));
    }

    #[test]
    fn a_write_is_told_and_a_place_that_comes_back_is_watched_again() {
        let folder = Folder::with(&[("site.yaml", ""), ("content/a/facts.yaml", "")]);
        let root = fs::canonicalize(folder.root()).unwrap();
        let (send, heard) = mpsc::channel();
        let mut watch = Watch::begin(&root, move |change| drop(send.send(change)));
        assert!(!watch.renew());
        let tells_of = |path: &str| {
            let wanted = root.join(path);
            while let Ok(change) = heard.recv_timeout(Duration::from_secs(10)) {
                match change {
                    Change::Paths(paths) if paths.contains(&wanted) => return true,
                    Change::Paths(_) | Change::Everything => {}
                }
            }
            false
        };
        folder.write("content/a/facts.yaml", "date: 2026-01-01\n");
        assert!(tells_of("content/a/facts.yaml"));
        fs::remove_dir_all(folder.path("content")).unwrap();
        assert!(tells_of("content"));
        folder.write("content/b/facts.yaml", "");
        assert!(watch.renew());
        folder.write("content/b/facts.yaml", "date: 2026-01-01\n");
        assert!(tells_of("content/b/facts.yaml"));
    }
}
