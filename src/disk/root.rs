//! A site's folder. Reading it again reads only what changed.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, SystemTime};

use rayon::prelude::*;

use super::names::{belongs, composed};
use super::walk::{Seen, Stamp, walk};
use super::watch::{Change, concerns};
use crate::base::{
    Diagnostics, DigestWriter, Open, Opener, SitePath, SourceFile, SourceTree, Span, is_picture, is_table, is_text,
};

/// A table of more bytes than this is not held in memory.
const LARGEST_HELD: u64 = 4 * 1024 * 1024;

/// How much later two writes must be for every disk to give them different times.
const TICK: Duration = Duration::from_millis(10);

/// A site's folder, and what was read of it.
pub struct Root {
    path: PathBuf,
    left_out: Vec<PathBuf>,
    remembered: BTreeMap<SitePath, Remembered>,
    /// The files that were read.
    tree: SourceTree,
    /// What the last walk could not take.
    found: Diagnostics,
    /// Whether a file may be met under several names.
    has_links: bool,
    reads: usize,
}

struct Remembered {
    real: PathBuf,
    /// None when a later write could bear the same stamp: the next walk reads the file again.
    stamp: Option<Stamp>,
    file: SourceFile,
}

impl Root {
    /// The site in a folder, which must be there.
    pub fn open(path: &Path) -> io::Result<Root> {
        let path = fs::canonicalize(path)?;
        fs::read_dir(&path)?;
        Ok(Root {
            path,
            left_out: Vec::new(),
            remembered: BTreeMap::new(),
            tree: SourceTree::default(),
            found: Diagnostics::new(),
            has_links: false,
            reads: 0,
        })
    }

    /// The site that a folder belongs to: itself or the nearest above it that has a `site.yaml`.
    pub fn find(start: &Path) -> io::Result<Option<Root>> {
        let start = fs::canonicalize(start)?;
        let site = start.ancestors().find(|folder| folder.join("site.yaml").is_file());
        site.map(Root::open).transpose()
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Never reads what lies below `folder`: an output must not become a source.
    pub fn leave_out(&mut self, folder: &Path) {
        let whole = self.path.join(folder);
        self.left_out.push(fs::canonicalize(&whole).unwrap_or(whole));
    }

    /// The site's files as they are now. Of the files that nobody wrote to since the last time none is opened.
    pub fn read(&mut self) -> io::Result<SourceTree> {
        fs::read_dir(&self.path)?;
        let walk = walk(&self.path, &self.left_out);
        let changed: Vec<&Seen> = walk.files.iter().filter(|seen| !self.knows(seen)).collect();
        settle(&changed);
        let read: Vec<io::Result<Remembered>> = changed.par_iter().map(|seen| read(seen)).collect();

        let mut unreadable = Vec::new();
        self.reads += changed.len();
        for (seen, read) in changed.into_iter().zip(read) {
            match read {
                Ok(read) => {
                    self.tree.insert(read.file.clone());
                    self.remembered.insert(seen.path.clone(), read);
                }
                Err(error) => {
                    self.tree.remove(&seen.path);
                    self.remembered.remove(&seen.path);
                    // A file that went away meanwhile is simply not there.
                    if error.kind() != io::ErrorKind::NotFound {
                        unreadable.push(Span::whole(&seen.path).error("unreadable-file"));
                    }
                }
            }
        }
        if self.remembered.len() > walk.files.len() {
            let is_there = |path: &SitePath| walk.files.binary_search_by(|seen| seen.path.cmp(path)).is_ok();
            self.remembered.keys().filter(|path| !is_there(path)).for_each(|path| self.tree.remove(path));
            self.remembered.retain(|path, _| is_there(path));
        }
        (self.found, self.has_links) = (walk.found, walk.has_links);
        self.found.extend(unreadable);
        self.tree.found = self.found.clone();
        Ok(self.tree.clone())
    }

    /// The same, when it is known what was written to since: of known files only those are looked at. What is more than
    /// a write to a known file is left to a walk.
    pub fn read_again(&mut self, change: &Change) -> io::Result<SourceTree> {
        let Change::Paths(paths) = change else { return self.read() };
        let mut again: BTreeMap<SitePath, Remembered> = BTreeMap::new();
        for path in paths.iter().filter(|path| concerns(&self.path, path)) {
            let Some(known) = self.known_at(path) else { return self.read() };
            if again.contains_key(&known) {
                continue;
            }
            let is_file = fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_file());
            let seen = Seen { path: known.clone(), real: path.clone(), stamp: None };
            let Some(read) = is_file.then(|| read(&seen).ok()).flatten() else { return self.read() };
            again.insert(known, Remembered { stamp: None, ..read });
        }
        self.reads += again.len();
        again.values().for_each(|read| self.tree.insert(read.file.clone()));
        self.remembered.extend(again);
        Ok(self.tree.clone())
    }

    /// The known file that lies at a path of this machine; none where one cannot tell without a walk.
    fn known_at(&self, path: &Path) -> Option<SitePath> {
        let site_path = super::walk::site_path(&self.path, path);
        let is_certain = !self.has_links && self.found.is_empty();
        let known = self.remembered.get(&site_path).filter(|known| is_certain && known.real == *path);
        known.map(|_| site_path)
    }

    /// How many files were read since the site was opened.
    pub fn reads(&self) -> usize {
        self.reads
    }

    /// Where a file that was read lies on this machine.
    pub fn locate(&self, path: &SitePath) -> Option<&Path> {
        self.remembered.get(path).map(|known| known.real.as_path())
    }

    /// The bytes of a file that was read and not kept, such as a picture.
    pub fn bytes(&self, path: &SitePath) -> io::Result<Vec<u8>> {
        self.locate(path).map_or_else(|| Err(io::ErrorKind::NotFound.into()), fs::read)
    }

    fn knows(&self, seen: &Seen) -> bool {
        let known = self.remembered.get(&seen.path);
        known.is_some_and(|known| known.stamp.is_some() && known.stamp == seen.stamp && known.real == seen.real)
    }
}

/// The bytes of a file of the site in `root`, an absolute path without links, wherever a link may lead by now: never out
/// of the site, and to nothing hidden.
pub fn bytes_below(root: &Path, path: &SitePath) -> io::Result<Vec<u8>> {
    let real = fs::canonicalize(find(root, path)?)?;
    let below = real.strip_prefix(root).map_err(|_| io::ErrorKind::PermissionDenied)?;
    let is_plain = below.iter().all(|part| part.to_str().is_some_and(belongs));
    if is_plain { fs::read(real) } else { Err(io::ErrorKind::PermissionDenied.into()) }
}

/// Where a file of the site lies, whose name the disk may spell in another form.
fn find(root: &Path, path: &SitePath) -> io::Result<PathBuf> {
    let whole = root.join(path.as_str());
    if fs::symlink_metadata(&whole).is_ok() {
        return Ok(whole);
    }
    path.parts().try_fold(root.to_owned(), |folder, part| {
        let named = |entry: &fs::DirEntry| entry.file_name().to_str().is_some_and(|name| composed(name) == *part);
        let found = fs::read_dir(&folder)?.filter_map(Result::ok).find(named);
        found.map(|entry| entry.path()).ok_or_else(|| io::ErrorKind::NotFound.into())
    })
}

/// Waits until a write that comes after reading cannot bear the same time as one that came before it: such a change
/// would never be seen.
fn settle(files: &[&Seen]) {
    let newest = files.iter().filter_map(|seen| seen.stamp.as_ref()?.modified).max();
    let age = newest.map(|newest| SystemTime::now().duration_since(newest).unwrap_or_default());
    if let Some(rest) = age.and_then(|age| TICK.checked_sub(age)) {
        thread::sleep(rest);
    }
}

fn read(seen: &Seen) -> io::Result<Remembered> {
    let mut open = File::open(&seen.real)?;
    // Looked at before reading: what is written from now on makes another stamp.
    let stamp = Stamp::of(&open.metadata()?);
    // A large table is read as a stream, each time it is asked for, and never held.
    let is_held = is_text(&seen.path) && !(is_table(&seen.path) && stamp.size > LARGEST_HELD);
    let file = if is_held {
        let mut bytes = Vec::new();
        io::copy(&mut open, &mut bytes)?;
        SourceFile::of_bytes(seen.path.clone(), Arc::from(bytes))
    } else {
        let opener = Some(Opener(Arc::new(OnDisk { real: seen.real.clone(), stamp })));
        if is_picture(&seen.path) {
            let mut bytes = Vec::new();
            io::copy(&mut open, &mut bytes)?;
            SourceFile { bytes: None, opener, ..SourceFile::of_bytes(seen.path.clone(), Arc::from(bytes)) }
        } else {
            let mut writer = DigestWriter::default();
            io::copy(&mut open, &mut writer)?;
            let (digest, size) = writer.finish();
            SourceFile { path: seen.path.clone(), size, digest, bytes: None, opener, picture: None }
        }
    };
    Ok(Remembered { real: seen.real.clone(), stamp: Some(stamp), file })
}

/// A file that is opened when somebody wants it, and was not written to since it was weighed.
struct OnDisk {
    real: PathBuf,
    stamp: Stamp,
}

impl Open for OnDisk {
    fn open(&self) -> io::Result<Box<dyn io::Read + Send>> {
        let open = File::open(&self.real)?;
        if Stamp::of(&open.metadata()?) != self.stamp {
            return Err(io::ErrorKind::StaleNetworkFileHandle.into());
        }
        Ok(Box::new(open))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Digest;
    use crate::disk::testing::Folder;

    fn paths(tree: &SourceTree) -> Vec<&str> {
        tree.iter().map(|file| file.path.as_str()).collect()
    }

    fn found(tree: &SourceTree) -> Vec<(&str, &str)> {
        tree.found.iter().map(|finding| (finding.id(), finding.span.file.as_str())).collect()
    }

    #[test]
    fn a_site_is_its_own_four_places_and_nothing_hidden_or_left_behind() {
        let folder = Folder::with(&[
            ("site.yaml", ""),
            ("content/news/opening/facts.yaml", ""),
            ("content/news/opening/.facts.yaml.swp", ""),
            ("content/news/opening/facts.yaml~", ""),
            ("content/.git/config", ""),
            ("content/public/index.html", ""),
            ("i18n/ar/a.ftl", ""),
            ("themes/a/theme.yaml", ""),
            ("README.md", ""),
            ("src/main.rs", ""),
        ]);
        let mut root = Root::open(folder.root()).unwrap();
        root.leave_out(&folder.path("content/public"));
        let tree = root.read().unwrap();
        let expected = ["content/news/opening/facts.yaml", "i18n/ar/a.ftl", "site.yaml", "themes/a/theme.yaml"];
        assert_eq!(paths(&tree), expected);
        assert_eq!(found(&tree), []);
    }

    #[test]
    fn words_are_carried_and_all_else_is_only_weighed() {
        let folder = Folder::with(&[("content/a/text.ar.md", "نص"), ("content/a/photo.jpg", "not really")]);
        let tree = Root::open(folder.root()).unwrap().read().unwrap();
        let text = tree.get(&SitePath::new("content/a/text.ar.md")).unwrap();
        let photo = tree.get(&SitePath::new("content/a/photo.jpg")).unwrap();
        assert_eq!(text.bytes.as_deref(), Some("نص".as_bytes()));
        assert_eq!((photo.size, photo.digest, &photo.bytes), (10, Digest::of(b"not really"), &None));
    }

    #[test]
    fn one_edit_reads_one_file() {
        let folder = Folder::with(&[("site.yaml", "a"), ("content/a.md", "a"), ("content/b.md", "b")]);
        let mut root = Root::open(folder.root()).unwrap();
        root.read().unwrap();
        assert_eq!(root.reads(), 3);
        root.read().unwrap();
        assert_eq!(root.reads(), 3);
        // As long as before, and within the same hundredth of a second.
        folder.write("content/b.md", "c");
        let tree = root.read().unwrap();
        assert_eq!(root.reads(), 4);
        assert_eq!(tree.get(&SitePath::new("content/b.md")).unwrap().bytes.as_deref(), Some(&b"c"[..]));
    }

    #[test]
    fn what_is_gone_is_forgotten_and_what_is_new_is_found() {
        let folder = Folder::with(&[("content/a.md", "a"), ("content/b.md", "b")]);
        let mut root = Root::open(folder.root()).unwrap();
        root.read().unwrap();
        fs::rename(folder.path("content/a.md"), folder.path("content/c.md")).unwrap();
        let warm = root.read().unwrap();
        let cold = Root::open(folder.root()).unwrap().read().unwrap();
        assert_eq!(paths(&warm), ["content/b.md", "content/c.md"]);
        assert_eq!(warm.iter().collect::<Vec<_>>(), cold.iter().collect::<Vec<_>>());
        assert_eq!(root.locate(&SitePath::new("content/a.md")), None);
        assert!(root.locate(&SitePath::new("content/c.md")).is_some());
    }

    #[test]
    fn the_site_is_found_from_any_folder_in_it() {
        let folder = Folder::with(&[("site.yaml", ""), ("content/news/a/facts.yaml", "")]);
        let find = |path: &str| Root::find(&folder.path(path)).unwrap().map(|root| root.path().to_owned());
        let expected = fs::canonicalize(folder.root()).unwrap();
        assert_eq!(find("content/news/a"), Some(expected.clone()));
        assert_eq!(find(""), Some(expected));
        assert!(Root::find(&folder.path("absent")).is_err());
        assert!(Root::open(&folder.path("site.yaml")).is_err());
    }

    #[test]
    fn names_that_are_one_on_another_machine_are_told() {
        let folder = Folder::with(&[
            ("content/e\u{301}tat.md", "first"),
            ("content/\u{e9}tat.md", "second"),
            ("content/News/a.md", ""),
            ("content/news/a.md", ""),
            ("content/news/b.md", ""),
        ]);
        let tree = Root::open(folder.root()).unwrap().read().unwrap();
        let expected = ["content/News/a.md", "content/news/a.md", "content/news/b.md", "content/\u{e9}tat.md"];
        assert_eq!(paths(&tree), expected);
        let told = [("same-name-capitals", "content/news/a.md"), ("same-name-composed", "content/\u{e9}tat.md")];
        assert_eq!(found(&tree), told);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_inside_the_site_and_refused_outside() {
        use std::os::unix::fs::symlink;

        let outside = Folder::with(&[("secret.md", "secret"), ("folder/a.md", "secret")]);
        let folder = Folder::with(&[
            ("site.yaml", ""),
            ("content/a/text.fr.md", "texte"),
            ("content/z.md", ""),
            (".git/config", "token"),
            ("shared/logo.svg", "<svg/>"),
        ]);
        let link = |target: &std::path::Path, path: &str| symlink(target, folder.path(path)).unwrap();
        link(&outside.path("secret.md"), "content/a/leak.md");
        link(&outside.path("folder"), "content/leaks");
        link(&folder.path(".git/config"), "content/hidden.md");
        link(&folder.path("shared"), "content/shared");
        link(Path::new("text.fr.md"), "content/a/text.ar.md");
        link(Path::new(".."), "content/a/round");
        link(Path::new("nowhere"), "content/broken.md");
        let tree = Root::open(folder.root()).unwrap().read().unwrap();
        let expected =
            ["content/a/text.ar.md", "content/a/text.fr.md", "content/shared/logo.svg", "content/z.md", "site.yaml"];
        assert_eq!(paths(&tree), expected);
        let told = [
            ("link-leaves-site", "content/a/leak.md"),
            ("link-loop", "content/a/round"),
            ("link-to-nothing", "content/broken.md"),
            ("link-leaves-site", "content/hidden.md"),
            ("link-leaves-site", "content/leaks"),
        ];
        assert_eq!(found(&tree), told);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_name_that_is_not_unicode_is_told_and_the_rest_is_read() {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt as _;

        let folder = Folder::with(&[("content/a.md", "")]);
        fs::write(folder.root().join("content").join(OsStr::from_bytes(b"caf\xe9.md")), "").unwrap();
        let tree = Root::open(folder.root()).unwrap().read().unwrap();
        assert_eq!(paths(&tree), ["content/a.md"]);
        assert_eq!(found(&tree), [("name-not-unicode", "content/caf\u{fffd}.md")]);
    }
}
