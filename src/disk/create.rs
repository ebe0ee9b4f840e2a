//! New files for a new site or a new record. What is there already is somebody's work and is left alone.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

/// Writes a file that is not there yet, and the folders it stands in.
pub fn new_file(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let written = File::create_new(path)?.write_all(text.as_bytes());
    if written.is_err() {
        // Half a file would look like somebody's work the next time; the first error is the one to tell.
        let _ = fs::remove_file(path);
    }
    written
}

/// Writes a file that we make anew each time, and the folders it stands in.
pub fn replace_file(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}

/// Whether there is something in a folder; a folder that is not there is empty.
pub fn has_files(folder: &Path) -> io::Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_some()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::testing::Folder;

    #[test]
    fn a_new_file_never_overwrites() {
        let folder = Folder::new();
        let path = folder.path("content/news/opening/facts.yaml");
        new_file(&path, "date: 2026-05-06\n").unwrap();
        let refused = new_file(&path, "").unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(folder.text("content/news/opening/facts.yaml"), "date: 2026-05-06\n");
        fs::create_dir_all(folder.path("content/news")).unwrap();
    }

    #[test]
    fn a_folder_that_is_not_there_is_empty() {
        let folder = Folder::new();
        assert!(!has_files(&folder.path("a")).unwrap());
        replace_file(&folder.path("a/b.json"), "1").unwrap();
        replace_file(&folder.path("a/b.json"), "2").unwrap();
        assert!(has_files(&folder.path("a")).unwrap());
        assert_eq!(fs::read_to_string(folder.path("a/b.json")).unwrap(), "2");
    }
}
