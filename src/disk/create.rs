//! New files for a new site or a new record, and files of a site written anew. What is there already is somebody's
//! work: it is left alone, or replaced whole by who has read it.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::Path;

/// Whether a folder is that of a site.
pub fn is_site(folder: &Path) -> bool {
    folder.join("site.yaml").is_file()
}

/// The bytes of a file that somebody names, wherever it stands; refused when there are more than `limit`.
pub fn file(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

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

/// Puts `new` in the place of `old`, at once and whole: whoever reads the file finds one or the other. Refused when
/// the file says something else than `old`, because somebody wrote to it meanwhile.
pub fn rewrite(path: &Path, old: &[u8], new: &[u8]) -> io::Result<()> {
    // A link stays a link: the file it leads to is written.
    let path = fs::canonicalize(path)?;
    if fs::read(&path)? != old {
        return Err(io::ErrorKind::ResourceBusy.into());
    }
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let beside = path.with_file_name(format!(".{name}.bayan-new"));
    let written = write_beside(&path, &beside, new).and_then(|()| fs::rename(&beside, &path));
    if written.is_err() {
        // The first error is the one to tell.
        let _ = fs::remove_file(&beside);
    }
    written
}

fn write_beside(path: &Path, beside: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(beside)?;
    file.write_all(bytes)?;
    file.set_permissions(fs::metadata(path)?.permissions())?;
    file.sync_all()
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
    fn a_file_is_replaced_whole_and_only_if_it_says_what_was_read() {
        let folder = Folder::with(&[("a/text.ar.md", "one")]);
        let path = folder.path("a/text.ar.md");
        rewrite(&path, b"one", b"two").unwrap();
        assert_eq!(folder.text("a/text.ar.md"), "two");
        assert_eq!(rewrite(&path, b"one", b"three").unwrap_err().kind(), io::ErrorKind::ResourceBusy);
        assert_eq!(rewrite(&folder.path("none"), b"", b"").unwrap_err().kind(), io::ErrorKind::NotFound);
        assert_eq!((folder.text("a/text.ar.md").as_str(), folder.listing().len()), ("two", 2));
    }

    #[test]
    fn a_file_is_read_as_far_as_its_limit() {
        let folder = Folder::with(&[("a.po", "four")]);
        assert_eq!(file(&folder.path("a.po"), 4).unwrap(), b"four");
        assert_eq!(file(&folder.path("a.po"), 3).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
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
