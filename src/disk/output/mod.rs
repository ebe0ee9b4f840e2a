//! The folder that is published. It becomes what the plan says, whole or not at all.
//!
//! Everything is made first and waits in `staging`; then files go to their places by renaming, those no longer planned
//! go away, and the manifest comes last. Only files that a manifest of ours names are ever replaced or removed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use super::embedded::embedded_bytes;
use super::failure::failure;
use super::names::{folded, is_publishable};
use super::owned::Owned;
use super::staging::{STAGING, Staging};
use super::{MANIFEST, Manifest, Published, Root, WriteError};
use crate::base::{Arg, Artifact, Digest, DigestWriter, Make, Message, cut_out};

/// A folder to publish in.
pub struct Output {
    path: PathBuf,
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

/// What became of an artifact: what is published, and whether it waits to replace what is there.
struct Made {
    published: Published,
    waits: bool,
}

/// Bytes on their way to the output.
enum Content {
    Bytes(Vec<u8>),
    File(PathBuf),
}

impl Output {
    /// The output at `path`, which need not exist. A folder with anything in it that no build of ours tells of is
    /// refused: it is somebody's, and is neither emptied nor added to.
    pub fn open(path: &Path) -> Result<Output, WriteError> {
        let output = Output { path: path.to_owned() };
        Owned::in_output(path)?;
        Ok(output)
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Publishes exactly `artifacts`; `progress` is told how many of how many are made, from any thread.
    pub fn write(
        &self,
        artifacts: &[Artifact],
        root: &Root,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<Written, WriteError> {
        check_paths(artifacts)?;
        let owned = Owned::in_output(&self.path)?;
        self.check_ground(artifacts, &owned)?;
        let staging = Staging::begin(&self.path)?;

        let done = AtomicUsize::new(0);
        let make = |(number, artifact): (usize, &Artifact)| {
            let made = self.make(artifact, root, &owned, &staging.place(number));
            progress(done.fetch_add(1, Ordering::Relaxed) + 1, artifacts.len());
            made
        };
        let results: Vec<Result<Made, Message>> = artifacts.par_iter().enumerate().map(make).collect();
        let (made, failed): (Vec<_>, Vec<_>) = results.into_iter().partition(Result::is_ok);
        WriteError::unless_empty(failed.into_iter().filter_map(Result::err).collect())?;
        let made: Vec<Made> = made.into_iter().flatten().collect();

        let written = self.put_in_place(&made, &owned, &staging)?;
        staging.done();
        Ok(written)
    }

    /// No folder of the plan may be a link out of the output, or a file that is not ours to remove.
    fn check_ground(&self, artifacts: &[Artifact], owned: &Owned) -> Result<(), WriteError> {
        let folders: BTreeSet<&str> = artifacts.iter().flat_map(|artifact| folders_of(&artifact.path)).collect();
        let in_the_way = folders.into_iter().filter(|folder| {
            let there = fs::symlink_metadata(self.path.join(folder));
            there.is_ok_and(|there| !there.is_dir() && (there.is_symlink() || !owned.has(folder)))
        });
        WriteError::unless_empty(in_the_way.map(not_ours).collect())
    }

    /// Makes one artifact, and leaves it in `place` when it is not what is published already.
    fn make(&self, artifact: &Artifact, root: &Root, owned: &Owned, place: &Path) -> Result<Made, Message> {
        let target = self.path.join(&artifact.path);
        let content = content(artifact, root)?;
        let there = fs::symlink_metadata(&target).ok();
        let failed = |error: io::Error| failure(&target, &error);
        let respells = owned.respells(&artifact.path);
        if !respells
            && there.as_ref().is_some_and(fs::Metadata::is_file)
            && let Some((digest, size)) = content.same_as(&target).map_err(failed)?
        {
            return Ok(Made { published: published(artifact, digest, size), waits: false });
        }
        let is_ours = match there {
            None => true,
            Some(there) if there.is_dir() => owned.is_all_of(&self.path, &artifact.path),
            Some(_) => respells || owned.has(&artifact.path),
        };
        if !is_ours {
            return Err(not_ours(&artifact.path));
        }
        let (digest, size) = content.write_to(place).map_err(failed)?;
        Ok(Made { published: published(artifact, digest, size), waits: true })
    }

    fn put_in_place(&self, made: &[Made], owned: &Owned, staging: &Staging) -> Result<Written, WriteError> {
        let mut manifest = Manifest { files: made.iter().map(|made| made.published.clone()).collect() };
        manifest.files.sort();
        let planned: BTreeSet<&str> = manifest.files.iter().map(|file| file.path.as_str()).collect();
        let stale = owned.without(&planned);
        let refused = WriteError::at(&self.path);
        staging.claim(&claimed(&manifest, &stale)).map_err(&refused)?;

        // A page that becomes a folder of pages, or the reverse, needs its place before it can have it; so does a file
        // of which only the capitals are new.
        let needed: BTreeSet<&str> = planned.iter().flat_map(|path| folders_of(path)).collect();
        let respelled: BTreeSet<String> =
            planned.iter().filter(|path| owned.respells(path)).map(|path| folded(path)).collect();
        let blocks = |path: &str| {
            needed.contains(path)
                || folders_of(path).any(|folder| planned.contains(folder))
                || respelled.contains(&folded(path))
        };
        let (blocking, idle): (Vec<&str>, Vec<&str>) = stale.iter().partition(|path| blocks(path));
        let mut removed = 0;
        for path in blocking {
            removed += usize::from(self.remove(path)?);
        }

        let waiting: Vec<(usize, &Made)> = made.iter().enumerate().filter(|(_, made)| made.waits).collect();
        let folders: BTreeSet<&Path> =
            waiting.iter().filter_map(|(_, made)| Path::new(&made.published.path).parent()).collect();
        for folder in folders {
            fs::create_dir_all(self.path.join(folder)).map_err(&refused)?;
        }
        for (number, made) in &waiting {
            let target = self.path.join(&made.published.path);
            // What is still a folder here is an empty one; any other stays, and is an error.
            let _ = fs::remove_dir(&target);
            fs::rename(staging.place(*number), &target).map_err(WriteError::at(&target))?;
        }
        for path in idle {
            removed += usize::from(self.remove(path)?);
        }
        self.write_manifest(&manifest, &staging.place(made.len())).map_err(&refused)?;
        let changed = waiting.len();
        Ok(Written { made: made.len(), changed, same: made.len() - changed, removed })
    }

    /// Removes a file of an earlier build, and the folders that are empty without it.
    fn remove(&self, path: &str) -> Result<bool, WriteError> {
        let is_link = |folder: &str| fs::symlink_metadata(self.path.join(folder)).is_ok_and(|there| there.is_symlink());
        // Behind a link stands something that we did not put there.
        if folders_of(path).any(is_link) {
            return Ok(false);
        }
        let target = self.path.join(path);
        match fs::remove_file(&target) {
            Ok(()) => {}
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                return Ok(false);
            }
            Err(error) => return Err(WriteError::at(&target)(error)),
        }
        let mut folders: Vec<&str> = folders_of(path).collect();
        while let Some(folder) = folders.pop()
            && fs::remove_dir(self.path.join(folder)).is_ok()
        {}
        Ok(true)
    }

    fn write_manifest(&self, manifest: &Manifest, place: &Path) -> io::Result<()> {
        let (target, json) = (self.path.join(MANIFEST), manifest.to_json());
        if fs::read(&target).is_ok_and(|there| there == json.as_bytes()) {
            return Ok(());
        }
        fs::write(place, json)?;
        fs::rename(place, target)
    }
}

impl Content {
    fn open(&self) -> io::Result<Box<dyn Read + '_>> {
        match self {
            Content::Bytes(bytes) => Ok(Box::new(bytes.as_slice())),
            Content::File(path) => Ok(Box::new(File::open(path)?)),
        }
    }

    fn size(&self) -> io::Result<u64> {
        match self {
            Content::Bytes(bytes) => Ok(bytes.len() as u64),
            Content::File(path) => Ok(fs::metadata(path)?.len()),
        }
    }

    /// The digest and size, when the file there has the same bytes.
    fn same_as(&self, there: &Path) -> io::Result<Option<(Digest, u64)>> {
        if fs::metadata(there)?.len() != self.size()? {
            return Ok(None);
        }
        let (mut ours, mut theirs, mut digest) = (self.open()?, File::open(there)?, DigestWriter::default());
        let (mut our_part, mut their_part) = (vec![0; 64 * 1024], vec![0; 64 * 1024]);
        loop {
            let (length, their_length) = (fill(&mut ours, &mut our_part)?, fill(&mut theirs, &mut their_part)?);
            if our_part[..length] != their_part[..their_length] {
                return Ok(None);
            }
            digest.write_all(&our_part[..length])?;
            if length < our_part.len() {
                return Ok(Some(digest.finish()));
            }
        }
    }

    fn write_to(&self, place: &Path) -> io::Result<(Digest, u64)> {
        let (mut from, mut to, mut digest) = (self.open()?, File::create(place)?, DigestWriter::default());
        let mut part = vec![0; 64 * 1024];
        loop {
            let length = fill(&mut from, &mut part)?;
            digest.write_all(&part[..length])?;
            to.write_all(&part[..length])?;
            if length < part.len() {
                return Ok(digest.finish());
            }
        }
    }
}

/// Reads until `part` is full or there is no more.
fn fill(from: &mut dyn Read, part: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < part.len() {
        match from.read(&mut part[filled..]) {
            Ok(0) => break,
            Ok(length) => filled += length,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

fn content(artifact: &Artifact, root: &Root) -> Result<Content, Message> {
    let source = match &artifact.make {
        Make::Bytes(make) => {
            let not_made = |reason| Message::new("output-not-made").with("reason", Arg::Text(reason));
            return make().map(Content::Bytes).map_err(|reason| not_made(reason).with("path", &*artifact.path));
        }
        Make::Cut(source, without) => {
            let whole = match root.bytes(source) {
                Ok(bytes) => bytes,
                Err(error) => return Err(failure(root.locate(source).unwrap_or(root.path()), &error)),
            };
            return Ok(Content::Bytes(cut_out(&whole, without)));
        }
        Make::Copy(source) => source,
    };
    if let Some(file) = root.locate(source) {
        fs::metadata(file).map_err(|error| failure(file, &error))?;
        return Ok(Content::File(file.to_owned()));
    }
    let missing = Message::new("output-no-source").with("path", &*artifact.path).with("source", source.as_str());
    embedded_bytes(source).map(|bytes| Content::Bytes(bytes.to_vec())).ok_or(missing)
}

/// Refuses a plan that would write outside the output, or twice to one file on some machine.
fn check_paths(artifacts: &[Artifact]) -> Result<(), WriteError> {
    let mut troubles = Vec::new();
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    for Artifact { path, .. } in artifacts {
        let folded = folded(path);
        let is_reserved = folded == MANIFEST || folded.split('/').next() == Some(STAGING);
        if is_reserved || !is_publishable(path) {
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

/// Every folder that a path stands in, the outermost first.
fn folders_of(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

/// What will be ours once files have begun to go to their places.
fn claimed(manifest: &Manifest, stale: &BTreeSet<&str>) -> Manifest {
    let old = stale.iter().map(|path| Published { path: (*path).to_owned(), size: 0, sha256: String::new() });
    Manifest { files: manifest.files.iter().cloned().chain(old).collect() }
}

fn published(artifact: &Artifact, digest: Digest, size: u64) -> Published {
    Published { path: artifact.path.clone(), size, sha256: digest.to_string() }
}

fn not_ours(path: &str) -> Message {
    Message::new("output-file-not-ours").with("path", path)
}

#[cfg(test)]
mod tests;
