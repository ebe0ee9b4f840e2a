//! Bytes on their way to the output.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::base::{Arg, Artifact, Digest, DigestWriter, Make, Message};
use crate::disk::Root;
use crate::disk::embedded::embedded_bytes;
use crate::disk::failure::failure;
use crate::disk::hands::Hands;

/// What an artifact consists of.
pub enum Content {
    Bytes(Vec<u8>),
    File(PathBuf),
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

    /// All of it.
    pub fn read(self) -> io::Result<Vec<u8>> {
        match self {
            Content::Bytes(bytes) => Ok(bytes),
            Content::File(path) => fs::read(path),
        }
    }

    /// The digest and size, when the file there has the same bytes.
    pub fn same_as(&self, there: &Path) -> io::Result<Option<(Digest, u64)>> {
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

    /// Writes it as a new file; its digest and size.
    pub fn write_to(&self, place: &Path, hands: &Hands) -> io::Result<(Digest, u64)> {
        let (mut from, mut to, mut digest) = (self.open()?, hands.create(place)?, DigestWriter::default());
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

/// How many pictures are made smaller at once: each is held decoded, and there may be many processors.
const PICTURES_TOGETHER: usize = 4;

/// What becomes of each artifact and its number, in their order, on all threads.
pub fn in_parallel<T: Send>(artifacts: &[Artifact], make: impl Fn(usize, &Artifact) -> T + Sync) -> Vec<T> {
    let numbered = artifacts.iter().enumerate();
    let (pictures, others): (Vec<_>, Vec<_>) =
        numbered.partition(|(_, artifact)| matches!(artifact.make, Make::NamedOf(..)));
    let one = |(number, artifact): &(usize, &Artifact)| (*number, make(*number, artifact));
    let mut made: Vec<(usize, T)> = others.par_iter().map(one).collect();
    for together in pictures.chunks(PICTURES_TOGETHER) {
        made.par_extend(together.par_iter().map(one));
    }
    made.sort_by_key(|(number, _)| *number);
    made.into_iter().map(|(_, made)| made).collect()
}

/// Makes an artifact.
pub fn content(artifact: &Artifact, root: &Root) -> Result<Content, Message> {
    let not_made =
        |reason| Message::new("output-not-made").with("reason", Arg::Text(reason)).with("path", &*artifact.path);
    let whole =
        |source| root.bytes(source).map_err(|error| failure(root.locate(source).unwrap_or(root.path()), &error));
    let source = match &artifact.make {
        Make::Bytes(make) | Make::Named(make) => return make().map(Content::Bytes).map_err(not_made),
        Make::NamedOf(source, make) => {
            let told = |reason| not_made(format!("{source}: {reason}"));
            return make(&whole(source)?).map(Content::Bytes).map_err(told);
        }
        Make::Less(source, less) => return Ok(Content::Bytes(less.left_of(&whole(source)?))),
        Make::Copy(source) => source,
    };
    if let Some(file) = root.locate(source) {
        fs::metadata(file).map_err(|error| failure(file, &error))?;
        return Ok(Content::File(file.to_owned()));
    }
    let missing = Message::new("output-no-source").with("path", &*artifact.path).with("source", source.as_str());
    embedded_bytes(source).map(|bytes| Content::Bytes(bytes.to_vec())).ok_or(missing)
}
