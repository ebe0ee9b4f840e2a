//! The folder that is published. It becomes what the plan says, whole or not at all.
//!
//! Everything new is made first and waits in the workshop. There a second folder is made into the next site, with the
//! files that stay the same under a second name, so that they keep their age. Then the two folders change places in one
//! step: whoever reads finds the last site or the next one. Files that no build of ours made go along untouched.

mod content;
mod receipt;
mod spare;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

pub(super) use self::content::{content, in_parallel};
pub use self::receipt::{Receipt, program};
use self::spare::Next;
use super::failure::failure;
use super::hands::Hands;
use super::names::{folded, folders_of, is_publishable};
use super::owned::{Owned, manifest_in};
use super::workshop::Workshop;
use super::{MANIFEST, Manifest, Origin, Published, Root, SIGNATURE, SigningKey, WriteError};
use crate::base::{Artifact, Digest, Make, Message};

/// A folder to publish in.
pub struct Output {
    path: PathBuf,
    hands: Hands,
}

/// What a build did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Artifacts that were made.
    pub made: usize,
    /// Files that are new or were replaced.
    pub changed: usize,
    /// Files that were the same already, and were not touched.
    pub same: usize,
    /// Files of an earlier build that were removed.
    pub removed: usize,
}

/// What stands on a site for those who want to know where it came from.
#[derive(Default)]
pub struct Seal {
    /// What it was made from.
    pub origin: Origin,
    /// What signs its manifest, if anything does.
    pub key: Option<SigningKey>,
}

/// What became of an artifact: what is published, and whether it waits to replace what is there.
struct Made {
    published: Published,
    waits: bool,
}

impl Output {
    /// The output at `path`, which need not exist. A folder with anything in it that no build of ours tells of is
    /// refused: it is somebody's, and is neither emptied nor added to.
    pub fn open(path: &Path) -> Result<Output, WriteError> {
        // What is exchanged is the folder itself, never a link to it.
        let path = match fs::canonicalize(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
            found => found.map_err(WriteError::at(path))?,
        };
        manifest_in(&path)?;
        Ok(Output { path, hands: Hands::new() })
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Publishes exactly `artifacts` under a seal; `progress` is told how many of how many are made, from any thread.
    /// When all are made and not yet published, `accept` is asked; if it refuses, what was there stays, and that is `None`.
    pub fn write(
        &self,
        artifacts: &[Artifact],
        root: &Root,
        seal: &Seal,
        progress: &(dyn Fn(usize, usize) + Sync),
        accept: &dyn Fn() -> bool,
    ) -> Result<Option<Written>, WriteError> {
        check_paths(artifacts)?;
        let workshop = Workshop::open(&self.path, &self.hands)?;
        let owned = Owned::in_output(&self.path)?;
        check_ground(artifacts, &owned)?;

        let done = AtomicUsize::new(0);
        let make = |number: usize, artifact: &Artifact| {
            let made = self.make(artifact, root, &owned, &workshop.place(number));
            progress(done.fetch_add(1, Ordering::Relaxed) + 1, artifacts.len());
            made
        };
        let results: Vec<Result<Made, Message>> = in_parallel(artifacts, make);
        let (made, failed): (Vec<_>, Vec<_>) = results.into_iter().partition(Result::is_ok);
        WriteError::unless_empty(failed.into_iter().filter_map(Result::err).collect())?;
        let made: Vec<Made> = made.into_iter().flatten().collect();
        if !accept() {
            return Ok(None);
        }
        self.publish(&made, seal, &owned, &workshop).map(Some)
    }

    /// Makes one artifact, and leaves it in `place` when it is not what is published already.
    fn make(&self, artifact: &Artifact, root: &Root, owned: &Owned, place: &Path) -> Result<Made, Message> {
        let target = self.path.join(&artifact.path);
        if let (Make::Named(_) | Make::NamedOf(..), Some(there)) =
            (&artifact.make, owned.whole(&self.path, &artifact.path))
        {
            return Ok(Made { published: there, waits: false });
        }
        let content = content(artifact, root)?;
        let failed = |error: io::Error| failure(&target, &error);
        if fs::symlink_metadata(&target).is_ok_and(|there| there.is_file())
            && let Some((digest, size)) = content.same_as(&target).map_err(failed)?
        {
            return Ok(Made { published: published(artifact, digest, size), waits: false });
        }
        if owned.is_taken(&artifact.path) {
            return Err(not_ours(&artifact.path));
        }
        let (digest, size) = content.write_to(place, &self.hands).map_err(|error| failure(place, &error))?;
        Ok(Made { published: published(artifact, digest, size), waits: true })
    }

    fn publish(&self, made: &[Made], seal: &Seal, owned: &Owned, workshop: &Workshop) -> Result<Written, WriteError> {
        let files = made.iter().map(|made| made.published.clone()).collect();
        let mut manifest = Manifest { origin: seal.origin.clone(), files };
        manifest.files.sort();
        let planned: BTreeSet<&str> = manifest.files.iter().map(|file| file.path.as_str()).collect();
        let stale = owned.without(&planned);
        let changed = made.iter().filter(|made| made.waits).count();
        let mut written = Written { made: made.len(), changed, same: made.len() - changed, removed: 0 };
        if changed == 0 && stale.is_empty() && self.is_sealed(&manifest, seal) {
            return Ok(written);
        }
        // Behind a link stands something that we did not put there.
        let is_there = |path: &&&str| {
            !folders_of(path).any(|folder| owned.is_barred(folder))
                && fs::symlink_metadata(self.path.join(path)).is_ok()
        };
        written.removed = stale.iter().filter(is_there).count();

        let next = Next { output: &self.path, workshop, hands: &self.hands, planned: &planned, owned };
        let files = made.iter().enumerate().map(|(number, made)| (&*made.published.path, made.waits.then_some(number)));
        let papers = papers(&manifest, seal).map_err(WriteError::at(&workshop.spare()))?;
        next.make_ready(files.collect(), &papers, made.len()).map_err(WriteError::at(&workshop.spare()))?;
        workshop.publish().map_err(|error| self.not_exchanged(error))?;
        next.bring_what_came_meanwhile().map_err(WriteError::at(&self.path))?;
        Ok(written)
    }

    /// Whether the manifest that is there says the same, and is signed as it should be.
    fn is_sealed(&self, manifest: &Manifest, seal: &Seal) -> bool {
        let read = |name: &str| fs::read(self.path.join(name)).ok();
        let Some(there) = read(MANIFEST) else { return false };
        if !Manifest::parse(&there).is_some_and(|there| there.is_as(manifest)) {
            return false;
        }
        match (&seal.key, read(SIGNATURE)) {
            (None, signature) => signature.is_none(),
            (Some(_), None) => false,
            (Some(key), Some(signature)) => {
                key.has_signed(&String::from_utf8_lossy(&there), &String::from_utf8_lossy(&signature))
            }
        }
    }

    fn not_exchanged(&self, error: io::Error) -> WriteError {
        use io::ErrorKind as Kind;
        let path = self.path.to_string_lossy().into_owned();
        match error.kind() {
            Kind::ResourceBusy | Kind::CrossesDevices => Message::new("output-is-a-mount").with("path", path).into(),
            _ => WriteError::at(&self.path)(error),
        }
    }
}

/// No folder of the plan may be a file or a link of somebody else.
fn check_ground(artifacts: &[Artifact], owned: &Owned) -> Result<(), WriteError> {
    let folders: BTreeSet<&str> = artifacts.iter().flat_map(|artifact| folders_of(&artifact.path)).collect();
    WriteError::unless_empty(folders.into_iter().filter(|folder| owned.is_barred(folder)).map(not_ours).collect())
}

/// Refuses a plan that would write outside the output, or twice to one file on some machine.
fn check_paths(artifacts: &[Artifact]) -> Result<(), WriteError> {
    let mut troubles = Vec::new();
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    for Artifact { path, .. } in artifacts {
        let folded = folded(path);
        if folded == MANIFEST || folded == SIGNATURE || !is_publishable(path) {
            troubles.push(Message::new("output-bad-path").with("path", &**path));
        }
        if let Some(other) = taken.insert(folded, path) {
            troubles.push(Message::new("output-same-path").with("path", &**path).with("other", other));
        }
    }
    for Artifact { path, .. } in artifacts {
        if let Some(other) = folders_of(path).find_map(|folder| taken.get(&folded(folder))) {
            troubles.push(Message::new("output-same-path").with("path", &**path).with("other", *other));
        }
    }
    WriteError::unless_empty(troubles)
}

/// The manifest and, if there is a key, its signature: the files that tell of all others.
pub(super) fn papers(manifest: &Manifest, seal: &Seal) -> io::Result<Vec<(&'static str, String)>> {
    let json = manifest.to_json();
    let signature = seal.key.as_ref().map(|key| key.sign(&json, &manifest.root())).transpose()?;
    Ok([(MANIFEST, json)].into_iter().chain(signature.map(|signature| (SIGNATURE, signature))).collect())
}

fn published(artifact: &Artifact, digest: Digest, size: u64) -> Published {
    Published { path: artifact.path.clone(), size, sha256: digest.to_string() }
}

fn not_ours(path: &str) -> Message {
    Message::new("output-file-not-ours").with("path", path)
}

#[cfg(test)]
mod faults;
#[cfg(test)]
mod tests;
