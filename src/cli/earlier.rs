//! The earlier days that a site shows, read from git: once for each state of what `site.yaml` says of them.

use std::path::Path;
use std::sync::Arc;

use super::snapshot::Reading;
use crate::base::{Date, Day, Diagnostic, Diagnostics, Message, Severity, SitePath, Span, closest, to_second};
use crate::disk;
use crate::edition::{KeptDay, end_of};
use crate::model::snapshots::{in_order, names};
use crate::model::{Config, WrittenSnapshot};
use crate::site::Site;

/// What was read, and of what.
#[derive(Clone, Default)]
pub struct Earlier {
    /// The days, the newest first.
    pub days: Arc<[Arc<KeptDay>]>,
    /// Which cannot be read, and why.
    pub found: Diagnostics,
    of: Vec<WrittenSnapshot>,
}

impl Earlier {
    /// The days that a site names.
    pub fn read(folder: &Path, config: &Config) -> Earlier {
        let mut earlier = Earlier { of: config.snapshots.clone(), ..Earlier::default() };
        // Remembers from one day to the next, and goes with the last: the site of today is read by another.
        let mut reading = Reading::default();
        let mut days = Vec::new();
        for (day, written) in in_order(config) {
            match open(folder, config.zone(), day, &written, &mut reading) {
                Ok(site) => {
                    earlier.found.extend(unknown(&written, &site));
                    days.push(Arc::new(KeptDay { day, written, site }));
                }
                Err(fault) => earlier.found.push(*fault),
            }
        }
        earlier.days = days.into();
        earlier
    }

    /// Whether the site still says the same of them in the same places.
    pub fn is_of(&self, config: &Config) -> bool {
        self.of == config.snapshots
    }
}

/// The site of one day.
fn open(
    folder: &Path,
    zone: &str,
    day: Day,
    written: &WrittenSnapshot,
    reading: &mut Reading,
) -> Result<Arc<Site>, Box<Diagnostic>> {
    let commit = commit(folder, zone, day, written)?;
    let tree = disk::git_tree(folder, &commit).map_err(|trouble| unreadable(written, day, trouble))?;
    if tree.get(&SitePath::new("site.yaml")).is_none() {
        return Err(fault(written, "snapshot-without-site", day));
    }
    Ok(reading.site(&tree))
}

/// The commit that is shown.
fn commit(folder: &Path, zone: &str, day: Day, written: &WrittenSnapshot) -> Result<String, Box<Diagnostic>> {
    let failed = |trouble| unreadable(written, day, trouble);
    let Some(is_shallow) = disk::git_is_shallow(folder).map_err(failed)? else {
        return Err(fault(written, "snapshot-without-git", day));
    };
    let found = match &written.revision {
        Some(name) => disk::git_revision(folder, &name.0),
        None => disk::git_last_before(folder, to_second(end_of(day), zone).unwrap_or_default()),
    };
    let missing = match (is_shallow, &written.revision) {
        (true, _) => "snapshot-beyond-history",
        (false, Some(_)) => "unknown-snapshot-revision",
        (false, None) => "snapshot-without-site",
    };
    found.map_err(failed)?.ok_or_else(|| fault(written, missing, day))
}

/// Ids that are left out and that the site of that day does not have: whoever mistypes one would publish what it names.
fn unknown(written: &WrittenSnapshot, site: &Site) -> Diagnostics {
    let spans = written.written.item_spans("without");
    let mut found = Diagnostics::new();
    for (at, left) in written.without.iter().enumerate() {
        if site.entries.iter().any(|entry| names(&left.0, &entry.kind.id, &entry.id)) {
            continue;
        }
        let span = spans.get(at).copied().unwrap_or(&written.written.span);
        let ids = site.entries.iter().map(|entry| &*entry.id);
        let bare = left.0.rsplit('/').next().unwrap_or_default();
        found.push(span.error("unknown-left-out").with("id", &*left.0).suggest(closest(bare, ids)));
    }
    found
}

fn fault(written: &WrittenSnapshot, id: &'static str, day: Day) -> Box<Diagnostic> {
    let fault = Diagnostic::new(Severity::Error, id, place(written));
    Box::new(fault.with("date", Date::Day(day)).with("revision", revision(written)))
}

/// Where the revision is named, or else the day.
fn place(written: &WrittenSnapshot) -> Span {
    let field = if written.revision.is_some() { "revision" } else { "date" };
    written.written.span_of(field).clone()
}

/// The revision by the name that a person would give git.
fn revision(written: &WrittenSnapshot) -> String {
    written.revision.as_ref().map_or_else(|| "HEAD".to_owned(), |name| name.0.to_string())
}

/// The same when git itself says no; what it says is told.
fn unreadable(written: &WrittenSnapshot, day: Day, trouble: Vec<Message>) -> Box<Diagnostic> {
    let mut fault = fault(written, "unreadable-snapshot", day);
    fault.labels.extend(trouble.into_iter().map(|message| crate::base::Label { span: place(written), message }));
    fault
}
