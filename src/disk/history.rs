//! What git remembers of how a site came to be: one walk of its history, asked of the `git` command.
//!
//! The authors of changes are not read: their names are nobody's business but theirs. Who agreed to a change said so in
//! public (`Reviewed-by`), and only the name is taken.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::git::ask;
use crate::base::{Day, History, PastChange, SitePath};

/// A history and what tells whether there is more of it by now.
#[derive(Clone, Debug, PartialEq)]
pub struct Past {
    /// What is known.
    pub history: Arc<History>,
    log: Option<PathBuf>,
    stamp: Option<(SystemTime, u64)>,
}

impl Past {
    /// What git knows of the site in `folder`, with days in a zone; none when it is not kept in git.
    pub fn read(folder: &Path, zone: &str) -> Option<Past> {
        let asked = ask(folder, &["rev-parse", "--is-shallow-repository", "--git-path", "logs/HEAD"]).ok()??;
        let told = String::from_utf8_lossy(&asked).into_owned();
        let (is_shallow, log) = told.trim_end_matches('\n').split_once('\n')?;
        let log = folder.join(log);
        // Looked at before the walk: what is committed meanwhile is seen the next time.
        let stamp = stamp(&log);
        let format = "--format=%x1e%ct%x1f%P%x1f%s%x1f%(trailers:key=Reviewed-by,valueonly,separator=%x1d)";
        let walk = [
            "log",
            "-z",
            "--name-status",
            "--relative",
            "-M",
            "--diff-merges=first-parent",
            "--no-show-signature",
            "--no-ext-diff",
            "--encoding=UTF-8",
            format,
        ];
        let walked = ask(folder, &walk).ok()??;
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        let history = understood(&String::from_utf8_lossy(&walked), is_shallow == "true", &zone);
        Some(Past { history: Arc::new(history), log: Some(log), stamp })
    }

    /// Whether something was committed since.
    pub fn is_over(&self) -> bool {
        self.log.as_deref().and_then(stamp) != self.stamp
    }
}

fn stamp(log: &Path) -> Option<(SystemTime, u64)> {
    let known = fs::metadata(log).ok()?;
    Some((known.modified().ok()?, known.len()))
}

fn understood(walked: &str, is_shallow: bool, zone: &TimeZone) -> History {
    let mut history = History::default();
    // From the newest to the oldest: a name that was given up stands for the one that replaced it, from there back.
    let mut now_called: HashMap<&str, &str> = HashMap::new();
    let mut parts = walked.split('\0').map(|part| part.trim_start_matches('\n')).peekable();
    while let Some(part) = parts.next() {
        let Some(head) = part.strip_prefix('\u{1e}') else { continue };
        let mut fields = head.splitn(4, '\u{1f}');
        let (time, parents) = (fields.next().unwrap_or_default(), fields.next().unwrap_or_default());
        let (subject, reviewers) = (fields.next().unwrap_or_default(), fields.next().unwrap_or_default());
        let mut files = Vec::new();
        while let Some(status) = parts.next_if(|part| !part.starts_with('\u{1e}')) {
            let is_renamed = status.starts_with('R');
            let Some(path) = parts.next_if(|_| !status.is_empty()) else { continue };
            let current = |path: &'_ str| -> Option<&str> { now_called.get(path).copied() };
            if !is_renamed {
                files.push(SitePath::new(current(path).unwrap_or(path)));
                continue;
            }
            let Some(new) = parts.next() else { break };
            let new = current(new).unwrap_or(new);
            files.push(SitePath::new(new));
            now_called.insert(path, new);
        }
        let Some(day) = time.parse().ok().and_then(|second| day(second, zone)) else { continue };
        if is_shallow && parents.is_empty() {
            // All files seem to be new here, for nothing is known of what was before.
            history.known_since = history.known_since.max(Some(day));
            continue;
        }
        history.changes.push(PastChange {
            day,
            reason: Arc::from(plain(subject)),
            reviewers: names(reviewers),
            is_merge: parents.contains(' '),
            files,
        });
    }
    history
}

fn day(second: i64, zone: &TimeZone) -> Option<Day> {
    Timestamp::from_second(second).ok().map(|moment| zone.to_datetime(moment).date())
}

/// The names of `Name <address>`, each once.
fn names(trailers: &str) -> Vec<Arc<str>> {
    let mut names: Vec<Arc<str>> = Vec::new();
    for trailer in trailers.split('\u{1d}') {
        let name = plain(trailer.split('<').next().unwrap_or_default());
        if !name.is_empty() && !name.contains('@') && !names.iter().any(|known| **known == *name) {
            names.push(Arc::from(name));
        }
    }
    names
}

/// A line without what cannot be seen, which might turn what stands around it on a page.
fn plain(line: &str) -> String {
    let is_hidden = |c: char| c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    line.chars().filter(|c| !is_hidden(*c)).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_site_and_a_name_that_was_given_up_stands_for_the_new_one() {
        let zone = TimeZone::get("Africa/Casablanca").unwrap();
        let walked = "\u{1e}1767311400\u{1f}p\u{1f}B\u{1f}A B <a@b.org>\u{1d}A B <a@b.org>\u{1d}no@b.org\0\nR100\0content/a.md\0content/b.md\0\
                      \u{1e}1767311400\u{1f}\u{1f}A\u{1f}\0\nA\0content/a.md\0";
        let history = understood(walked, false, &zone);
        assert!(history.changes.iter().all(|change| change.day == Day::constant(2026, 1, 2)));
        assert!(history.changes.iter().all(|change| change.files == [SitePath::new("content/b.md")]));
        assert_eq!(history.changes[0].reviewers, [Arc::<str>::from("A B")]);
        let shallow = understood(walked, true, &zone);
        assert_eq!((shallow.changes.len(), shallow.known_since), (1, Some(Day::constant(2026, 1, 2))));
    }
}
