//! The site's files as they were found, before anything is understood.

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::sync::Arc;

use super::shelves::Change;
use super::{Diagnostics, Digest, Picture, Shelved, Shelves, SitePath, decode, is_picture};

/// One file. Files of words (YAML, Markdown, CSV, templates, styles, catalogs) carry their bytes;
/// of the others only the size and the digest are known, and their bytes stay where they are.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceFile {
    /// Its place in the site.
    pub path: SitePath,
    /// Its length in bytes.
    pub size: u64,
    /// The SHA-256 of its bytes.
    pub digest: Digest,
    /// Its bytes, when it is a file of words and not a table too large to be held.
    pub bytes: Option<Arc<[u8]>>,
    /// How its bytes are come by when they are not held.
    pub opener: Option<Opener>,
    /// What is known of it when it is a picture.
    pub picture: Option<Picture>,
}

/// How the bytes of a file that is not held are read, from its beginning and as often as they are asked for.
pub trait Open: Send + Sync {
    /// Opens it.
    fn open(&self) -> io::Result<Box<dyn io::Read + Send>>;
}

/// What opens a file. Two files are the same by what they hold, whatever opens them.
#[derive(Clone)]
pub struct Opener(pub Arc<dyn Open>);

impl Opener {
    /// Opens the file.
    pub fn open(&self) -> io::Result<Box<dyn io::Read + Send>> {
        self.0.open()
    }
}

impl PartialEq for Opener {
    fn eq(&self, _: &Opener) -> bool {
        true
    }
}

impl fmt::Debug for Opener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Opener")
    }
}

impl Shelved for SourceFile {
    fn name(&self) -> &str {
        self.path.as_str()
    }
}

/// Every file below the site's root, in the order of their paths whatever order the disk gave. Copies share what is the same
/// in both.
#[derive(Clone, Debug, Default)]
pub struct SourceTree {
    files: Shelves<SourceFile>,
    /// What could not be taken: unreadable files, names that are not Unicode, links that leave the site.
    pub found: Diagnostics,
}

impl SourceTree {
    /// Adds or replaces a file.
    pub fn insert(&mut self, file: SourceFile) {
        self.files.insert(file);
    }

    /// Takes a file away.
    pub fn remove(&mut self, path: &SitePath) {
        self.files.remove(path.as_str());
    }

    /// Adds a file of words from memory; for tests, cases and embedded themes.
    pub fn insert_text(&mut self, path: &str, text: &str) {
        self.insert(SourceFile::of_bytes(SitePath::new(path), Arc::from(text.as_bytes())));
    }

    /// The file at `path`.
    pub fn get(&self, path: &SitePath) -> Option<&SourceFile> {
        self.files.get(path.as_str())
    }

    /// Every file.
    pub fn iter(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.iter()
    }

    /// Whether the other tree has the same files with the same content.
    pub fn is_same(&self, other: &SourceTree) -> bool {
        self.found == other.found && self.changes(other).is_empty()
    }

    /// The files that an earlier tree has not or with another content, as they were and as they are, in the order of their
    /// paths. What both share is not looked at.
    pub fn changes<'t>(&'t self, before: &'t SourceTree) -> Vec<Change<'t, SourceFile>> {
        self.files.changes(&before.files, |one, other| one.digest == other.digest)
    }

    /// The files below `folder`.
    pub fn below<'t>(&'t self, folder: &SitePath) -> impl Iterator<Item = &'t SourceFile> + use<'t> {
        let folder = folder.clone();
        self.files.from(&format!("{folder}/")).take_while(move |file| file.path.is_below(&folder))
    }
}

impl SourceFile {
    /// Its words as they are read, when its bytes are held; places in it are places in these.
    pub fn text(&self) -> Option<Cow<'_, str>> {
        let bytes = self.bytes.as_deref()?;
        Some(if is_table(&self.path) { decode(bytes).text } else { String::from_utf8_lossy(bytes) })
    }

    /// All its bytes, wherever they are; nothing when they cannot be read.
    pub fn whole(&self) -> Option<Arc<[u8]>> {
        if let Some(bytes) = &self.bytes {
            return Some(bytes.clone());
        }
        let mut bytes = Vec::new();
        io::Read::read_to_end(&mut self.opener.as_ref()?.open().ok()?, &mut bytes).ok()?;
        Some(Arc::from(bytes))
    }

    /// A file whose bytes are at hand.
    pub fn of_bytes(path: SitePath, bytes: Arc<[u8]>) -> SourceFile {
        let picture = is_picture(&path).then(|| Picture::of(&bytes));
        let (size, digest) = (bytes.len() as u64, Digest::of(&bytes));
        SourceFile { path, size, digest, bytes: Some(bytes), opener: None, picture }
    }
}

/// Whether a file with this name is a table of text, which spreadsheets save in encodings of their own.
pub fn is_table(path: &SitePath) -> bool {
    path.extension().is_some_and(|extension| extension == "csv" || extension == "tsv")
}

/// Whether a file with this name is a workbook, whose sheets are read as tables.
pub fn is_workbook(path: &SitePath) -> bool {
    path.extension().is_some_and(|end| ["xlsx", "xlsm", "ods"].contains(&&*end))
}

/// Whether a file with this name is read as words rather than carried as it is.
pub fn is_text(path: &SitePath) -> bool {
    const WORDS: [&str; 12] = ["yaml", "yml", "md", "csv", "tsv", "ftl", "html", "css", "js", "svg", "xml", "typ"];
    path.extension().is_some_and(|extension| WORDS.contains(&extension.as_str()))
}
