//! Files in one file (ZIP, APPNOTE 6.3): in the order they come in, under one folder, all of the same time, so that the
//! same files make the same bytes. It appears whole or not at all.

use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Write as _};
use std::path::Path;

use zip::write::{PreparedZipFile, SimpleFileOptions};
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::failure::failure;
use super::output::{content, in_parallel, papers};
use super::{MANIFEST, Manifest, Published, Root, Seal, WriteError};
use crate::base::{Artifact, Digest, Message, Moment};

/// How many files are made before they are put in, so that not all of them are in memory.
const TOGETHER: usize = 256;

/// What an archive is called inside and how old its files are.
pub struct Label<'l> {
    /// The folder that everything in it stands in.
    pub folder: &'l str,
    /// The time of every file.
    pub clock: Moment,
}

/// Writes `artifacts` and a manifest of them as one file at `path`; how many files it holds. A file that is there is
/// replaced only when it is such an archive. `progress` is told how many of how many are made.
pub fn archive(
    path: &Path,
    artifacts: &[Artifact],
    root: &Root,
    label: &Label,
    seal: &Seal,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<usize, WriteError> {
    if !may_be_replaced(path) {
        return Err(WriteError::at(path)(io::ErrorKind::AlreadyExists.into()));
    }
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let beside = path.with_file_name(format!(".{name}.bayan-new"));
    let written = write(&beside, artifacts, root, label, seal, progress)
        .and_then(|files| fs::rename(&beside, path).map(|()| files).map_err(WriteError::at(path)));
    if written.is_err() {
        // The first error is the one to tell.
        let _ = fs::remove_file(&beside);
    }
    written
}

/// Whether nothing is there, or an archive of ours.
fn may_be_replaced(path: &Path) -> bool {
    let Ok(file) = File::open(path) else { return fs::symlink_metadata(path).is_err() };
    let Ok(there) = ZipArchive::new(BufReader::new(file)) else { return false };
    let mut names = there.file_names().filter_map(Result::ok);
    names.any(|name| name.split_once('/').is_some_and(|(_, path)| path == MANIFEST))
}

fn write(
    path: &Path,
    artifacts: &[Artifact],
    root: &Root,
    label: &Label,
    seal: &Seal,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<usize, WriteError> {
    let refused = |error: io::Error| WriteError::at(path)(error);
    let options = options(label.clock);
    let packed = |path: &str, bytes: &[u8]| {
        PreparedZipFile::from_data(format!("{}/{path}", label.folder), options, bytes).map_err(io::Error::from)
    };
    let file = File::create(path).map_err(refused)?;
    let mut writer = ZipWriter::new(BufWriter::new(file));
    let mut files: Vec<Published> = Vec::with_capacity(artifacts.len());
    for together in artifacts.chunks(TOGETHER) {
        let make = |_: usize, artifact: &Artifact| -> Result<(Published, PreparedZipFile), Message> {
            let bytes = content(artifact, root)?.read().map_err(|error| failure(Path::new(&artifact.path), &error))?;
            let file = packed(&artifact.path, &bytes).map_err(|error| failure(path, &error))?;
            let (size, sha256) = (bytes.len() as u64, Digest::of(&bytes).to_string());
            Ok((Published { path: artifact.path.clone(), size, sha256 }, file))
        };
        let made: Vec<Result<_, Message>> = in_parallel(together, make);
        let (made, failed): (Vec<_>, Vec<_>) = made.into_iter().partition(Result::is_ok);
        WriteError::unless_empty(failed.into_iter().filter_map(Result::err).collect())?;
        for (published, file) in made.into_iter().flatten() {
            writer.add_prepared_file(file).map_err(|error| refused(error.into()))?;
            files.push(published);
        }
        progress(files.len(), artifacts.len());
    }
    files.sort();
    let manifest = Manifest { origin: seal.origin.clone(), files };
    for (name, text) in papers(&manifest, seal).map_err(refused)? {
        let file = packed(name, text.as_bytes()).map_err(refused)?;
        writer.add_prepared_file(file).map_err(|error| refused(error.into()))?;
    }
    let mut file = writer.finish().map_err(|error| refused(error.into()))?;
    file.flush().map_err(refused)?;
    file.get_ref().sync_all().map_err(refused)?;
    Ok(manifest.files.len())
}

/// What would differ between machines is said here: the time, the permissions, the way of packing.
fn options(clock: Moment) -> SimpleFileOptions {
    let part = |number: i8| u8::try_from(number).unwrap_or_default();
    let (date, time) = (clock.date(), clock.time());
    let time = DateTime::from_date_and_time(
        u16::try_from(date.year()).unwrap_or_default(),
        part(date.month()),
        part(date.day()),
        part(time.hour()),
        part(time.minute()),
        part(time.second()),
    );
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(time.unwrap_or_default())
        .unix_permissions(0o644)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::testing::Folder;

    fn label(folder: &str) -> Label<'_> {
        Label { folder, clock: "2026-11-25T09:30:00".parse().unwrap() }
    }

    fn pack(path: &Path, files: &[(&'static str, &'static str)], folder: &Folder) -> Result<usize, WriteError> {
        let artifacts: Vec<Artifact> =
            files.iter().map(|(path, text)| Artifact::new(*path, || Ok(text.as_bytes().to_vec()))).collect();
        archive(path, &artifacts, &Root::open(folder.root()).unwrap(), &label("copy"), &Seal::default(), &|_, _| {})
    }

    #[test]
    fn the_same_files_are_the_same_bytes_below_one_folder() {
        let folder = Folder::new();
        let files = [("a/index.html", "one"), ("ملف.csv", "two")];
        for name in ["one.zip", "two.zip"] {
            assert_eq!(pack(&folder.path(name), &files, &folder), Ok(2));
        }
        assert!(fs::read(folder.path("one.zip")).unwrap() == fs::read(folder.path("two.zip")).unwrap());
        let mut zip = ZipArchive::new(File::open(folder.path("one.zip")).unwrap()).unwrap();
        let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
        assert_eq!(names, ["copy/a/index.html", "copy/ملف.csv", "copy/manifest.json"]);
        let file = zip.by_name("copy/ملف.csv").unwrap();
        assert_eq!(io::read_to_string(file).unwrap(), "two");
    }

    #[test]
    fn a_copy_replaces_a_copy_and_nothing_else() {
        let folder = Folder::with(&[("thesis.zip", "mine")]);
        let copy = folder.path("copy.zip");
        assert_eq!(pack(&copy, &[("a.html", "one")], &folder), Ok(1));
        assert_eq!(pack(&copy, &[("a.html", "two")], &folder), Ok(1));
        assert!(pack(&folder.path("thesis.zip"), &[("a.html", "one")], &folder).is_err());
        assert_eq!(folder.text("thesis.zip"), "mine");
        assert_eq!(folder.listing(), ["copy.zip", "thesis.zip"]);
    }

    #[test]
    fn what_cannot_be_made_leaves_no_half_copy() {
        let folder = Folder::new();
        let broken = [Artifact::new("a.html", || Err("no".to_owned()))];
        let root = Root::open(folder.root()).unwrap();
        let written = archive(&folder.path("copy.zip"), &broken, &root, &label("copy"), &Seal::default(), &|_, _| {});
        assert!(written.is_err());
        assert_eq!(folder.listing(), Vec::<String>::new());
    }
}
