//! What stands in an output: which files builds of ours made, and may therefore replace and remove, and which are
//! somebody else's, and stay.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::failure::shown;
use super::names::{folded, folders_of, slashed};
use super::{MANIFEST, Manifest, Published, SIGNATURE, WriteError};
use crate::base::{Digest, Message};

/// An output as it was found.
#[derive(Default)]
pub struct Owned {
    ours: BTreeSet<String>,
    /// What the last build says of them.
    published: BTreeMap<String, Published>,
    theirs: Theirs,
}

/// Files, links and folders that are somebody else's.
#[derive(Default)]
struct Theirs {
    /// Where each is in the output, and whether it is a folder.
    paths: BTreeMap<PathBuf, bool>,
    /// Whether a name stands for folders alone, on a disk that does not tell capitals from small letters.
    folded: BTreeMap<String, bool>,
}

impl Owned {
    /// What is in an output. A folder with anything in it that no build of ours tells of is refused.
    pub fn in_output(output: &Path) -> Result<Owned, WriteError> {
        let Some(manifest) = manifest_in(output)? else { return Ok(Owned::default()) };
        let ours: BTreeSet<String> = manifest.files.iter().map(|file| file.path.clone()).collect();
        let theirs = theirs(output, &ours).map_err(WriteError::at(output))?;
        let published = manifest.files.into_iter().map(|file| (file.path.clone(), file)).collect();
        Ok(Owned { ours, published, theirs })
    }

    /// Whether an earlier build made this file.
    pub fn is_ours(&self, path: &str) -> bool {
        self.ours.contains(path)
    }

    /// A file that stands in the output just as the last build made it.
    pub fn whole(&self, output: &Path, path: &str) -> Option<Published> {
        let published = self.published.get(path)?;
        let there = fs::symlink_metadata(output.join(path)).ok().filter(|there| there.is_file())?;
        let bytes = (there.len() == published.size).then(|| fs::read(output.join(path)).ok()).flatten()?;
        (Digest::of(&bytes).to_string() == published.sha256).then(|| published.clone())
    }

    /// Whether a file of this path would take the place of something of theirs, on this or any other machine.
    pub fn is_taken(&self, path: &str) -> bool {
        let folded = folded(path);
        let below = format!("{folded}/");
        let next = self.theirs.folded.range(below.clone()..).next();
        next.is_some_and(|(name, _)| name.starts_with(&below)) || self.theirs.folded.contains_key(&folded)
    }

    /// Whether a folder of this path would take the place of a file or a link of theirs.
    pub fn is_barred(&self, folder: &str) -> bool {
        self.theirs.folded.get(&folded(folder)).is_some_and(|is_folder| !is_folder)
    }

    /// What an earlier build made and this plan does not.
    pub fn without<'o>(&'o self, planned: &BTreeSet<&str>) -> BTreeSet<&'o str> {
        self.ours.iter().map(String::as_str).filter(|path| !planned.contains(path)).collect()
    }

    /// The files and links that are theirs, and are not planned.
    pub fn files_of_others(&self, planned: &BTreeSet<&str>) -> Vec<&Path> {
        let files = self.theirs.paths.iter().filter(|(_, is_folder)| !**is_folder).map(|(path, _)| path.as_path());
        files.filter(|path| path.to_str().is_none_or(|path| !planned.contains(path))).collect()
    }

    /// The folders that are theirs, the outermost first.
    pub fn folders_of_others(&self) -> Vec<&Path> {
        self.theirs.paths.iter().filter(|(_, is_folder)| **is_folder).map(|(path, _)| path.as_path()).collect()
    }
}

/// The manifest of an output; none when there is nothing in it. A folder with anything in it that no build of ours tells of is
/// refused.
pub fn manifest_in(output: &Path) -> Result<Option<Manifest>, WriteError> {
    let mut names = match fs::read_dir(output) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(WriteError::at(output)(error)),
    };
    let manifest = published_in(output);
    if manifest.is_none() && names.next().is_some() {
        return Err(Message::new("output-not-ours").with("path", shown(output)).with("manifest", MANIFEST).into());
    }
    Ok(manifest)
}

/// What the last build says of an output.
pub fn published_in(output: &Path) -> Option<Manifest> {
    fs::read(output.join(MANIFEST)).ok().and_then(|bytes| Manifest::parse(&bytes))
}

/// What is in the output and not ours.
fn theirs(output: &Path, ours: &BTreeSet<String>) -> io::Result<Theirs> {
    let folders: BTreeSet<&str> = ours.iter().flat_map(|path| folders_of(path)).collect();
    let mut theirs = Theirs::default();
    for entry in WalkDir::new(output).min_depth(1) {
        let entry = entry?;
        let path = entry.path().strip_prefix(output).unwrap_or(entry.path()).to_owned();
        let name = slashed(&path);
        let is_folder = entry.file_type().is_dir();
        let is_ours = if is_folder {
            folders.contains(&*name)
        } else {
            ours.contains(&name) || name == MANIFEST || name == SIGNATURE
        };
        if !is_ours {
            *theirs.folded.entry(folded(&name)).or_insert(true) &= is_folder;
            theirs.paths.insert(path, is_folder);
        }
    }
    Ok(theirs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::testing::Folder;

    #[test]
    fn what_no_manifest_tells_of_is_theirs() {
        let ours: BTreeSet<String> = ["ar/index.html".to_owned()].into();
        let folder = Folder::with(&[("ar/index.html", ""), ("ar/Map.PDF", ""), ("data/notes/a.txt", "")]);
        let owned = Owned { theirs: theirs(folder.root(), &ours).unwrap(), ours, ..Owned::default() };
        for path in ["ar/map.pdf", "ar/Map.PDF", "data", "data/notes", "data/notes/a.txt"] {
            assert!(owned.is_taken(path), "{path}");
        }
        for path in ["ar/index.html", "ar/new.html", "dat", "data/notes/b.txt"] {
            assert!(!owned.is_taken(path), "{path}");
        }
        assert!(owned.is_barred("ar/map.pdf") && !owned.is_barred("data"));
        assert_eq!(owned.folders_of_others(), [Path::new("data"), Path::new("data/notes")]);
        let planned = ["data/notes/a.txt"].into();
        assert_eq!(owned.files_of_others(&planned), [Path::new("ar/Map.PDF")]);
    }
}
