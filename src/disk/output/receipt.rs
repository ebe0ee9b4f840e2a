//! What a build leaves in the workshop for the next one: what it was made of, until when that holds, what was told, and
//! how its files stood on the disk. A build that would be made of the same, and finds the files as they were left, is
//! that build.
//!
//! It tells of everything at once and of no page by itself: nothing of a page is kept, so none can be stale. It stands in
//! the workshop and not in the site, because it depends on what is not public yet.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::Output;
use crate::base::{DigestWriter, Moment};
use crate::disk::owned::published_in;
use crate::disk::walk::Stamp;
use crate::disk::workshop::{self, Workshop};
use crate::disk::{MANIFEST, SIGNATURE, WriteError};

/// What a build was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The digest of all that the site was made of: its files, the program, and what was asked for.
    pub made_of: String,
    /// The zone of the site, in which its moments are.
    pub zone: String,
    /// The moment of the build, by ISO 8601.
    pub from: String,
    /// The moment at which the same would become another site.
    pub until: String,
    /// What was told of it, in the words of whoever asked for it.
    pub told: String,
    /// How many files were made.
    pub files: usize,
}

impl Receipt {
    /// Whether the same would still become the same site at a moment.
    pub fn holds_at(&self, moment: Moment) -> bool {
        let at = |written: &str| written.parse::<Moment>().ok();
        at(&self.from).is_some_and(|from| from <= moment) && at(&self.until).is_some_and(|until| moment < until)
    }
}

/// A receipt as it is kept.
#[derive(Serialize, Deserialize)]
struct Kept {
    receipt: Receipt,
    /// The digest of how the files stand.
    standing: String,
}

impl Output {
    /// What the last build left, if the output stands as it left it.
    pub fn receipt(output: &Path) -> Option<Receipt> {
        let output = fs::canonicalize(output).ok()?;
        let bytes = fs::read(workshop::receipt_of(&output)?).ok()?;
        let kept: Kept = serde_json::from_slice(&bytes).ok()?;
        (standing(&output)? == kept.standing).then_some(kept.receipt)
    }

    /// Leaves a receipt of what was just written.
    pub fn keep(&self, receipt: Receipt) -> Result<(), WriteError> {
        let Some(standing) = standing(&self.path) else { return Ok(()) };
        let workshop = Workshop::open(&self.path, &self.hands)?;
        let kept = serde_json::to_vec(&Kept { receipt, standing }).map_err(|error| error.into());
        let place = workshop.place(0);
        let kept = kept.and_then(|kept| self.hands.write(&place, &kept));
        let kept = kept.and_then(|()| self.hands.rename(&place, &workshop.receipt()));
        kept.map_err(WriteError::at(&place))
    }
}

/// The digest of how every file that the manifest names stands on the disk, and the manifest too: its size, its age, and
/// when its entry last changed. None when one is not there, or when somebody signed the manifest since.
fn standing(output: &Path) -> Option<String> {
    if fs::symlink_metadata(output.join(SIGNATURE)).is_ok() {
        return None;
    }
    let mut digest = DigestWriter::default();
    let manifest = published_in(output)?;
    let paths: BTreeSet<&str> = manifest.files.iter().map(|file| &*file.path).chain([MANIFEST]).collect();
    for path in paths {
        let there = fs::symlink_metadata(output.join(path)).ok().filter(fs::Metadata::is_file)?;
        // A writer that only digests never fails.
        let _ = writeln!(digest, "{path} {:?}", Stamp::of(&there));
    }
    Some(digest.finish().0.to_string())
}

/// What tells this program from another build of it: the size and age of its file.
pub fn program() -> io::Result<String> {
    let there = fs::metadata(env::current_exe()?)?;
    Ok(format!("{} {:?}", env!("CARGO_PKG_VERSION"), Stamp::of(&there)))
}
