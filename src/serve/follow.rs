//! Follows the disk: what was written is read, the site is replaced, and the rules look at it after that.
//!
//! Writes that come together are taken together: an editor that saves by way of another file, or a branch with thousands
//! of changed files, is one change.
#![allow(
    clippy::disallowed_methods,
    reason = "the disk tells and the rules are told: the only channels of the program"
)]

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use super::state::{Faults, State};
use crate::base::{Diagnostics, Message, Severity};
use crate::cli::{Desk, Snapshot};
use crate::disk::{self, Change, Stopwatch, Watch};
use crate::report;

/// How long nobody must write before what was written is read. An editor's several steps of one save are closer.
const QUIET: Duration = Duration::from_millis(3);
/// How long writing may go on before it is read all the same.
const PATIENCE: Duration = Duration::from_millis(500);
/// How long git may take to exchange files.
const PATIENCE_WITH_GIT: Duration = Duration::from_secs(30);
/// How often one looks whether a folder came or went unseen.
const LOOK: Duration = Duration::from_secs(1);
/// More changed paths than this are quicker to walk than to look at one by one.
const MANY: usize = 64;

/// Begins to follow the disk, and never ends while the program runs.
pub fn begin(desk: Desk, state: Arc<State>) {
    let (tell, changes) = channel();
    let (check, to_check) = channel();
    let rules = state.clone();
    thread::spawn(move || look_for_faults(&rules, &to_check));
    // Threads that cannot be begun leave a preview that stands still, which its reader notices.
    drop(check.send((desk.now.clone(), Vec::new())));
    thread::spawn(move || {
        let watch = Watch::begin(desk.root.path(), move |change| drop(tell.send(change)));
        state.let_first_page_go_before();
        Follower { desk, state, watch, check, is_lost: false, written: 0 }.follow(&changes);
    });
}

/// A site to look at, and what is wrong with the world.
type ToCheck = (Arc<Snapshot>, Vec<Message>);

struct Follower {
    desk: Desk,
    state: Arc<State>,
    watch: Watch,
    check: Sender<ToCheck>,
    /// Whether the folder of the site could not be read the last time.
    is_lost: bool,
    /// How often somebody had been heard to write when the rules were last sent to look.
    written: usize,
}

impl Follower {
    fn follow(mut self, changes: &Receiver<Change>) {
        // Somebody may have written between the first reading and the beginning of the watch.
        self.read(&Change::Everything);
        loop {
            let first = match changes.recv_timeout(LOOK) {
                Ok(change) => {
                    // The rules leave the processor to whoever reads what was written.
                    self.state.written.fetch_add(1, Ordering::Relaxed);
                    change
                }
                Err(RecvTimeoutError::Timeout) if self.watch.renew() || self.is_lost => Change::Everything,
                Err(RecvTimeoutError::Timeout) => continue,
                Err(RecvTimeoutError::Disconnected) => return,
            };
            let change = gather(first, changes, &|| disk::is_git_at_work(self.desk.root.path()));
            // A folder made with its files at once is watched after they are there.
            let change = if self.watch.renew() { Change::Everything } else { change };
            self.read(&change);
        }
    }

    fn read(&mut self, change: &Change) {
        let before = self.desk.now.clone();
        let read = self.desk.follow(change);
        let troubles = read.err().unwrap_or_default();
        let was_lost = std::mem::replace(&mut self.is_lost, !troubles.is_empty());
        let is_same = before.source.is_same(&self.desk.now.source);
        let written = self.state.written.load(Ordering::Relaxed);
        let were_stopped = std::mem::replace(&mut self.written, written) != written;
        if is_same {
            // The rules look at what is shown, and tell it.
            self.desk.now = before;
        } else {
            self.state.replace(self.desk.now.clone());
        }
        if is_same && !self.is_lost && !was_lost && !were_stopped {
            return;
        }
        let found = &self.desk.now.found;
        // What no reader understands is told at once, the rest when the rules have looked.
        if !troubles.is_empty() || !is_same && found.iter().any(|fault| fault.severity == Severity::Error) {
            self.state.tell(Faults {
                snapshot: self.desk.now.clone(),
                found: found.clone(),
                troubles: troubles.clone(),
            });
        }
        drop(self.check.send((self.desk.now.clone(), troubles)));
    }
}

/// All changes until nobody writes any more.
fn gather(first: Change, changes: &Receiver<Change>, is_git_at_work: &dyn Fn() -> bool) -> Change {
    let begun = Stopwatch::start();
    let mut all = first;
    loop {
        match changes.recv_timeout(QUIET) {
            Ok(change) => all = together(all, change),
            Err(RecvTimeoutError::Timeout) if !is_git_at_work() || begun.elapsed() > PATIENCE_WITH_GIT => return all,
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return all,
        }
        if begun.elapsed() > PATIENCE && !is_git_at_work() {
            return all;
        }
    }
}

fn together(one: Change, other: Change) -> Change {
    match (one, other) {
        (Change::Paths(mut paths), Change::Paths(more)) => {
            for path in more {
                if !paths.contains(&path) {
                    paths.push(path);
                }
            }
            if paths.len() > MANY { Change::Everything } else { Change::Paths(paths) }
        }
        (Change::Everything, _) | (_, Change::Everything) => Change::Everything,
    }
}

/// Looks at the newest site for as long as there are any, and tells what is wrong with it. When somebody writes meanwhile,
/// it is looked at no further: what was read then is sent after it, and nobody waits for what nobody reads.
fn look_for_faults(state: &State, to_check: &Receiver<ToCheck>) {
    // One thread of its own leaves the others to the pages.
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build();
    let mut told = None;
    state.let_first_page_go_before();
    while let Ok(first) = to_check.recv() {
        let (snapshot, troubles) = to_check.try_iter().last().unwrap_or(first);
        let clock = state.clock(&snapshot);
        let written = state.written.load(Ordering::Relaxed);
        let is_newest = || state.written.load(Ordering::Relaxed) == written;
        let look = || snapshot.faults_while(clock, &is_newest);
        let found = match &pool {
            Ok(pool) => pool.install(look),
            Err(_) => look(),
        };
        let Some(found) = found.filter(|_| Arc::ptr_eq(&snapshot, &state.current().snapshot)) else { continue };
        state.tell(Faults { snapshot: snapshot.clone(), found: found.clone(), troubles: troubles.clone() });
        if told.as_ref() != Some(&(found.clone(), troubles.clone())) {
            say(state, &snapshot, &found, &troubles);
            told = Some((found, troubles));
        }
    }
}

/// Tells on the terminal what is wrong.
fn say(state: &State, snapshot: &Snapshot, found: &Diagnostics, troubles: &[Message]) {
    let locale = snapshot.locales.or_default(state.preview.language);
    let terminal = disk::stderr();
    let style = report::Style { color: terminal.color, width: terminal.width };
    troubles.iter().for_each(|trouble| eprint!("{}", report::message(trouble, locale, style)));
    eprint!("{}", report::human(found, &snapshot.source, locale, style));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(names: &[&str]) -> Change {
        Change::Paths(names.iter().map(Into::into).collect())
    }

    #[test]
    fn writes_that_come_together_are_one_change() {
        let (tell, changes) = channel();
        for name in ["b", "a", "b"] {
            tell.send(paths(&[name])).unwrap();
        }
        assert_eq!(gather(paths(&["a"]), &changes, &|| false), paths(&["a", "b"]));
        for number in 0..3000 {
            tell.send(paths(&[&number.to_string()])).unwrap();
        }
        assert_eq!(gather(paths(&["a"]), &changes, &|| false), Change::Everything);
        assert_eq!(changes.try_recv().ok(), None);
    }

    #[test]
    fn while_git_exchanges_files_nothing_is_read() {
        use std::cell::Cell;
        let (tell, changes) = channel();
        let asked = Cell::new(0);
        let is_at_work = || {
            asked.set(asked.get() + 1);
            if asked.get() == 5 {
                tell.send(paths(&["late"])).unwrap();
            }
            asked.get() < 10
        };
        assert_eq!(gather(paths(&["early"]), &changes, &is_at_work), paths(&["early", "late"]));
    }
}
