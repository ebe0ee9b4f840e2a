//! Which files a site consists of. What cannot be taken is told, and the walk goes on.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use walkdir::{DirEntry, WalkDir};

use super::names::{belongs, composed, folded};
use crate::base::{Diagnostics, SitePath, Span};

/// Where a site's own files are. All else in its folder, such as the program itself, is somebody else's.
pub const PLACES: [&str; 4] = ["content", "i18n", "site.yaml", "themes"];

/// What a walk met, in the order of the paths.
#[derive(Default)]
pub struct Walk {
    pub files: Vec<Seen>,
    pub found: Diagnostics,
    /// Whether something was met under another name than its own.
    pub has_links: bool,
}

/// A file that was met and not yet read.
#[derive(Clone)]
pub struct Seen {
    pub path: SitePath,
    /// The same file as the disk names it.
    pub real: PathBuf,
    /// None when nobody looked.
    pub stamp: Option<Stamp>,
}

/// What changes when somebody writes to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    pub modified: Option<SystemTime>,
    pub size: u64,
    inode: u64,
    /// The time of the last change to the file's entry, which no copying tool sets back.
    changed: (i64, i64),
}

/// Walks the places of a site below `root`, an absolute path without links.
pub fn walk(root: &Path, left_out: &[PathBuf]) -> Walk {
    let mut walk = Walk::default();
    for place in PLACES {
        let mut entries = WalkDir::new(root.join(place)).follow_links(true).sort_by_file_name().into_iter();
        while let Some(entry) = entries.next() {
            match entry {
                Ok(entry) if take(root, left_out, &entry, &mut walk) => {}
                Ok(entry) if entry.file_type().is_dir() => entries.skip_current_dir(),
                Ok(_) => {}
                Err(error) => tell(root, &error, &mut walk),
            }
        }
    }
    walk.files.sort_by(|a, b| a.path.cmp(&b.path).then_with(|| a.real.cmp(&b.real)));
    one_file_for_each_path(&mut walk);
    tell_of_capitals(&mut walk);
    walk.found.sort_by(|a, b| a.span.cmp(&b.span).then_with(|| a.id().cmp(b.id())));
    walk
}

/// Takes a file, or agrees to go into a folder.
fn take(root: &Path, left_out: &[PathBuf], entry: &DirEntry, walk: &mut Walk) -> bool {
    let Some(name) = entry.file_name().to_str() else {
        if belongs(&entry.file_name().to_string_lossy()) {
            walk.found.push(Span::whole(&site_path(root, entry.path())).error("name-not-unicode"));
        }
        return false;
    };
    if !belongs(name) || left_out.iter().any(|folder| folder == entry.path()) {
        return false;
    }
    walk.has_links |= entry.path_is_symlink();
    if entry.path_is_symlink() && !stays_inside(root, left_out, entry.path()) {
        walk.found.push(Span::whole(&site_path(root, entry.path())).error("link-leaves-site"));
        return false;
    }
    if entry.file_type().is_dir() {
        return true;
    }
    // A pipe or a socket would keep its reader waiting.
    if !entry.file_type().is_file() {
        return false;
    }
    let path = site_path(root, entry.path());
    match entry.metadata() {
        Ok(metadata) => {
            let stamp = Some(Stamp::of(&metadata));
            walk.files.push(Seen { path, real: entry.path().to_owned(), stamp });
        }
        Err(_) => walk.found.push(Span::whole(&path).error("unreadable-file")),
    }
    true
}

/// Whether what a link leads to could have been met without it: inside the site, not hidden, not published.
fn stays_inside(root: &Path, left_out: &[PathBuf], link: &Path) -> bool {
    let Ok(target) = fs::canonicalize(link) else {
        return false;
    };
    let Ok(below) = target.strip_prefix(root) else {
        return false;
    };
    let is_plain = below.iter().all(|part| part.to_str().is_some_and(belongs));
    is_plain && !left_out.iter().any(|folder| target.starts_with(folder))
}

/// What the walk could not go into or look at.
fn tell(root: &Path, error: &walkdir::Error, walk: &mut Walk) {
    let path = error.path().unwrap_or(root);
    let is_missing = error.io_error().is_some_and(|error| error.kind() == io::ErrorKind::NotFound);
    let is_link = fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_symlink());
    let is_ours = path.file_name().is_none_or(|name| belongs(&name.to_string_lossy()));
    let id = match (error.loop_ancestor().is_some(), is_missing, is_link) {
        _ if !is_ours => return,
        (true, ..) => "link-loop",
        (false, true, true) => "link-to-nothing",
        // Not every site has all places, and a file may go away while one looks.
        (false, true, false) => return,
        (false, false, _) => "unreadable-file",
    };
    walk.found.push(Span::whole(&site_path(root, path)).error(id));
}

/// Of the files whose names are one in composed form only the first is taken.
fn one_file_for_each_path(walk: &mut Walk) {
    let found = &mut walk.found;
    walk.files.dedup_by(|later, first| {
        let is_same = later.path == first.path;
        if is_same {
            found.push(Span::whole(&later.path).error("same-name-composed"));
        }
        is_same
    });
}

/// Names that differ only in capitals are one file on many machines, and the same of folders.
fn tell_of_capitals(walk: &mut Walk) {
    let is_plain = |file: &Seen| file.path.as_str().bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    if walk.files.iter().all(is_plain) {
        return;
    }
    let mut spelled: BTreeMap<String, &str> = BTreeMap::new();
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for file in &walk.files {
        let whole = file.path.as_str();
        let ends = whole.match_indices('/').map(|(at, _)| at).chain([whole.len()]);
        for name in ends.map(|end| &whole[..end]) {
            let first = *spelled.entry(folded(name)).or_insert(name);
            if first == name {
                continue;
            }
            if told.insert(name) {
                let finding = Span::whole(&file.path).error("same-name-capitals");
                walk.found.push(finding.with("name", name).with("other", first));
            }
            // What lies below differs for the same reason.
            break;
        }
    }
}

/// The path in the site, in composed form; what is not Unicode in it becomes U+FFFD, to be shown and not to be opened.
pub fn site_path(root: &Path, path: &Path) -> SitePath {
    let below = path.strip_prefix(root).unwrap_or(path);
    if let Some(plain) = below.to_str().filter(|below| below.is_ascii() && std::path::MAIN_SEPARATOR == '/') {
        return SitePath::new(plain);
    }
    let parts: Vec<String> = below.iter().map(|part| composed(&part.to_string_lossy())).collect();
    SitePath::new(parts.join("/"))
}

impl Stamp {
    pub fn of(metadata: &Metadata) -> Stamp {
        #[cfg(unix)]
        let (inode, changed) = {
            use std::os::unix::fs::MetadataExt as _;
            (metadata.ino(), (metadata.ctime(), metadata.ctime_nsec()))
        };
        #[cfg(not(unix))]
        let (inode, changed) = (0, (0, 0));
        Stamp { modified: metadata.modified().ok(), size: metadata.len(), inode, changed }
    }
}
