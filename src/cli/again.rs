//! Whether a build would only repeat the last one: it would be made of the same, no moment came at which the same becomes
//! another site, and the output stands as it was left. Then that is said, with all that the last one told, and nothing
//! is made.

use std::io::Write as _;

use super::Call;
use super::desk::clock;
use crate::base::{Day, DigestWriter, Moment, SourceTree};
use crate::disk::{self, Receipt, Root, Source};
use crate::site::Site;

/// The digest of all that a build is made of: files, program, what was asked for and in which words it is told. None where not
/// all of it can be seen: something could not be read, git does not have all of its past here, or a key signs.
pub fn made_of(call: &Call, root: &Root, source: &SourceTree, revision: Option<&Source>) -> Option<String> {
    let is_whole = source.found.is_empty()
        && call.path("sign").is_none()
        && (revision.is_none() || disk::git_is_shallow(root.path()).is_ok_and(|is_shallow| is_shallow == Some(false)));
    let program = disk::program().ok().filter(|_| is_whole)?;
    let terminal = disk::stderr();
    let mut digest = DigestWriter::default();
    // A writer that only digests never fails.
    let _ = writeln!(digest, "{program}\n{revision:?}\n{} {terminal:?}", call.locale.lang());
    let _ = writeln!(digest, "{:?}", ["audience", "base-url"].map(|name| call.text(name)));
    let _ = writeln!(digest, "{} {}", call.has("strict"), root.path().display());
    for file in source.iter() {
        let _ = writeln!(digest, "{} {}", file.digest, file.path);
    }
    Some(digest.finish().0.to_string())
}

/// What the last build left, if this one would be the same.
pub fn same(call: &Call, out: &std::path::Path, made_of: &str) -> Option<Receipt> {
    let last = disk::Output::receipt(out).filter(|last| last.made_of == made_of)?;
    let now = clock(call, &last.zone).ok()?;
    last.holds_at(now).then_some(last)
}

/// The moment after `clock` at which the same files become another site: the next one for which a record waits, or the end
/// of the day.
pub fn until(site: &Site, clock: Moment) -> Option<Moment> {
    let midnight = clock.date().tomorrow().ok().map(|day: Day| day.to_datetime(jiff::civil::Time::midnight()));
    let waiting = site.entries.iter().filter_map(|entry| entry.common.publish_at).filter(|at| *at > clock);
    waiting.chain(midnight).min()
}
