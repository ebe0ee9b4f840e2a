//! Which files of an output builds of ours made, and may therefore replace and remove.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use walkdir::WalkDir;

use super::failure::shown;
use super::names::folded;
use super::staging::{STAGING, claims};
use super::{MANIFEST, Manifest, WriteError};
use crate::base::Message;

/// The files of earlier builds.
#[derive(Default)]
pub struct Owned {
    paths: BTreeSet<String>,
    folded: BTreeSet<String>,
}

impl Owned {
    /// What is ours in an output. A folder with anything in it that no build of ours tells of is refused.
    pub fn in_output(output: &Path) -> Result<Owned, WriteError> {
        let mut names = match fs::read_dir(output) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Owned::default()),
            Err(error) => return Err(WriteError::at(output)(error)),
        };
        let manifest = fs::read(output.join(MANIFEST)).ok().and_then(|bytes| Manifest::parse(&bytes));
        let claims = claims(output);
        if manifest.is_none() && claims.is_none() {
            let is_empty = names.all(|entry| entry.is_ok_and(|entry| entry.file_name() == STAGING));
            let refused = Message::new("output-not-ours").with("path", shown(output)).with("manifest", MANIFEST);
            return if is_empty { Ok(Owned::default()) } else { Err(refused.into()) };
        }
        let manifests = [manifest, claims].into_iter().flatten();
        Ok(Owned::of(manifests.flat_map(|manifest| manifest.files).map(|file| file.path).collect()))
    }

    /// Whether a file is ours.
    pub fn has(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    /// Whether only the capitals of a path are new: the file of the old name may be the same file on this machine.
    pub fn respells(&self, path: &str) -> bool {
        !self.has(path) && self.folded.contains(&folded(path))
    }

    /// Whether a folder of the output holds nothing but files of ours.
    pub fn is_all_of(&self, output: &Path, path: &str) -> bool {
        WalkDir::new(output.join(path)).min_depth(1).into_iter().all(|entry| {
            let Ok(entry) = entry else {
                return false;
            };
            let parts = entry.path().strip_prefix(output).map(|below| below.iter().map(|part| part.to_string_lossy()));
            let below = parts.map(|parts| parts.collect::<Vec<_>>().join("/"));
            entry.file_type().is_dir() || below.is_ok_and(|below| self.has(&below))
        })
    }

    /// What an earlier build made and this plan does not.
    pub fn without<'o>(&'o self, planned: &BTreeSet<&str>) -> BTreeSet<&'o str> {
        self.paths.iter().map(String::as_str).filter(|path| !planned.contains(path)).collect()
    }

    fn of(paths: BTreeSet<String>) -> Owned {
        let folded = paths.iter().map(|path| folded(path)).collect();
        Owned { paths, folded }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::testing::Folder;

    #[test]
    fn new_capitals_are_not_a_new_file() {
        let owned = Owned::of(["ar/Photo.JPG".to_owned()].into());
        assert!(owned.respells("ar/photo.jpg"));
        assert!(!owned.respells("ar/Photo.JPG") && !owned.respells("ar/map.jpg"));
    }

    #[test]
    fn a_folder_is_ours_when_all_its_files_are() {
        let folder = Folder::with(&[("a/b/one.html", ""), ("a/two.html", "")]);
        let owned = |paths: &[&str]| Owned::of(paths.iter().map(|path| (*path).to_owned()).collect());
        assert!(owned(&["a/b/one.html", "a/two.html"]).is_all_of(folder.root(), "a"));
        assert!(!owned(&["a/two.html"]).is_all_of(folder.root(), "a"));
    }
}
