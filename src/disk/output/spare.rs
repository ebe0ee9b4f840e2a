//! The next site, made of a spare folder in whatever state it was left.
//!
//! Nothing is believed of what stands in it: a file that stays the same gets the very file of the output as its second
//! name, every other is new. So neither a killed build nor a hand that changed something there can reach readers.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::WalkDir;

use crate::disk::hands::Hands;
use crate::disk::names::{folders_of, slashed};
use crate::disk::owned::Owned;
use crate::disk::workshop::Workshop;
use crate::disk::{MANIFEST, SIGNATURE};

/// What the next site is made from.
pub struct Next<'n> {
    /// The last site.
    pub output: &'n Path,
    pub workshop: &'n Workshop<'n>,
    pub hands: &'n Hands,
    /// Every file of the next site but its manifest.
    pub planned: &'n BTreeSet<&'n str>,
    /// What is in the output.
    pub owned: &'n Owned,
}

impl Next<'_> {
    /// Makes the spare folder into the next site. Each file comes with the number under which it waits, or with none
    /// when it is in the output already; the papers that tell of them wait under the number after them.
    pub fn make_ready(
        &self,
        files: Vec<(&str, Option<usize>)>,
        papers: &[(&str, String)],
        number: usize,
    ) -> io::Result<()> {
        let spare = self.workshop.spare();
        let theirs = self.owned.files_of_others(self.planned);
        let mut folders: BTreeSet<PathBuf> =
            self.planned.iter().flat_map(|path| folders_of(path)).map(PathBuf::from).collect();
        folders.extend(self.owned.folders_of_others().into_iter().map(Path::to_owned));
        self.hands.create_folder(&spare)?;
        self.clear(&spare, &folders, &theirs)?;
        for folder in &folders {
            self.hands.create_folder(&spare.join(folder))?;
        }
        files.into_par_iter().try_for_each(|(path, number)| match number {
            Some(number) => self.hands.rename(&self.workshop.place(number), &spare.join(path)),
            None => self.keep(Path::new(path)),
        })?;
        theirs.into_iter().try_for_each(|path| self.keep(path))?;
        for folder in self.owned.folders_of_others() {
            keep_rights(&self.output.join(folder), &spare.join(folder))?;
        }
        keep_rights(self.output, &spare)?;
        let place = self.workshop.place(number);
        for (name, text) in papers {
            self.hands.write(&place, text.as_bytes())?;
            self.hands.rename(&place, &spare.join(name))?;
        }
        Ok(())
    }

    /// What somebody else put into the last site while the next was made ready comes after it.
    pub fn bring_what_came_meanwhile(&self) -> io::Result<()> {
        let (last, known) = (self.workshop.spare(), self.owned.files_of_others(&BTreeSet::new()));
        let known: BTreeSet<&Path> = known.into_iter().collect();
        for entry in WalkDir::new(&last).min_depth(1) {
            let Ok(entry) = entry else { continue };
            let Ok(path) = entry.path().strip_prefix(&last) else { continue };
            let name = slashed(path);
            let is_known = name == MANIFEST || name == SIGNATURE || self.owned.is_ours(&name) || known.contains(path);
            if entry.file_type().is_dir() || is_known || fs::symlink_metadata(self.output.join(path)).is_ok() {
                continue;
            }
            if let Some(folder) = path.parent() {
                fs::create_dir_all(self.output.join(folder))?;
            }
            self.hands.link(entry.path(), &self.output.join(path))?;
        }
        Ok(())
    }

    /// Removes from the spare folder what the next site does not have.
    fn clear(&self, spare: &Path, folders: &BTreeSet<PathBuf>, theirs: &[&Path]) -> io::Result<()> {
        let theirs: BTreeSet<&Path> = theirs.iter().copied().collect();
        for entry in WalkDir::new(spare).min_depth(1).contents_first(true) {
            let entry = entry?;
            let path = entry.path().strip_prefix(spare).unwrap_or(entry.path());
            if entry.file_type().is_dir() {
                if !folders.contains(path) {
                    self.hands.remove_folder(entry.path())?;
                }
                continue;
            }
            let is_planned = path.to_str().is_some_and(|path| self.planned.contains(path));
            if !is_planned && !theirs.contains(path) {
                self.hands.remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    /// The file of the output under the same name in the spare folder.
    fn keep(&self, path: &Path) -> io::Result<()> {
        let (here, there) = (self.output.join(path), self.workshop.spare().join(path));
        match fs::symlink_metadata(&there) {
            Ok(there) if is_one(&fs::symlink_metadata(&here)?, &there) => return Ok(()),
            Ok(_) => self.hands.remove_file(&there)?,
            Err(_) => {}
        }
        self.hands.link(&here, &there)
    }
}

/// Whether both are names of one file.
#[cfg(unix)]
fn is_one(here: &fs::Metadata, there: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (here.dev(), here.ino()) == (there.dev(), there.ino())
}

/// Nobody knows here, so it is linked anew.
#[cfg(not(unix))]
fn is_one(_: &fs::Metadata, _: &fs::Metadata) -> bool {
    false
}

/// Gives a folder the rights of another, if that is there.
fn keep_rights(from: &Path, to: &Path) -> io::Result<()> {
    match fs::metadata(from) {
        Ok(there) => fs::set_permissions(to, there.permissions()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}
