//! What an editor has open, and the site as it would be if all of it were saved.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::{Value, json};

use super::{address, told};
use crate::base::{Diagnostics, SitePath, SourceFile, SourceTree};
use crate::cli::{Reading, Snapshot};
use crate::disk::{self, Root};
use crate::editing::Look;
use crate::locale::Locale;

/// A conversation with an editor.
pub struct Session<'c> {
    /// The words in which the person is spoken to.
    pub locale: &'c Locale,
    /// Whether something changed that was not looked at yet.
    pub is_new: bool,
    site: Option<Opened>,
    /// What is open and perhaps not saved.
    open: BTreeMap<SitePath, Text>,
}

/// A site on disk, and what was understood of it.
struct Opened {
    root: Root,
    /// Its folder as the editor calls it, which may lead there by a link.
    called: PathBuf,
    saved: SourceTree,
    reading: Reading,
    now: Option<Arc<Snapshot>>,
    found: Diagnostics,
    /// The files of which something was told.
    told: BTreeSet<SitePath>,
}

/// An open text.
struct Text {
    version: Value,
    words: Arc<str>,
}

impl<'c> Session<'c> {
    /// One in which nothing is open.
    pub fn new(locale: &'c Locale) -> Session<'c> {
        Session { locale, is_new: false, site: None, open: BTreeMap::new() }
    }

    /// Opens the site that a folder belongs to, unless one is open.
    pub fn open_site(&mut self, folder: &Path) {
        if self.site.is_some() {
            return;
        }
        let Ok(Some(mut root)) = Root::find(folder) else { return };
        let Ok(saved) = root.read() else { return };
        // The folder by the name the editor has for it: as many steps up as it took to find the site.
        let called = folder.ancestors().find(|above| above.ends_with(root.path().file_name().unwrap_or_default()));
        let called = called.unwrap_or(root.path()).to_owned();
        let (reading, found, told) = (Reading::default(), Diagnostics::new(), BTreeSet::new());
        self.site = Some(Opened { root, called, saved, reading, now: None, found, told });
        self.is_new = true;
    }

    /// Takes in what the editor says.
    pub fn hear(&mut self, method: &str, params: &Value) {
        let document = &params["textDocument"];
        match method {
            "textDocument/didOpen" => {
                if let Some(path) = document["uri"].as_str().and_then(address::path) {
                    path.parent().into_iter().for_each(|folder| self.open_site(folder));
                }
                self.write(document, &document["text"]);
            }
            "textDocument/didChange" => {
                let last = params["contentChanges"].as_array().and_then(|changes| changes.last());
                if let Some(change) = last {
                    self.write(document, &change["text"]);
                }
            }
            "textDocument/didClose" => {
                if let Some(path) = self.file(document) {
                    self.open.remove(&path);
                }
                self.read_again();
            }
            "textDocument/didSave" | "workspace/didChangeWatchedFiles" => self.read_again(),
            _ => {}
        }
    }

    fn write(&mut self, document: &Value, text: &Value) {
        let (Some(path), Some(words)) = (self.file(document), text.as_str()) else { return };
        self.open.insert(path, Text { version: document["version"].clone(), words: Arc::from(words) });
        self.forget();
    }

    fn read_again(&mut self) {
        if let Some(site) = &mut self.site
            && let Ok(saved) = site.root.read()
        {
            site.saved = saved;
        }
        self.forget();
    }

    fn forget(&mut self) {
        self.is_new = true;
        if let Some(site) = &mut self.site {
            site.now = None;
        }
    }

    /// The file of the site that `document` names.
    pub fn file(&self, document: &Value) -> Option<SitePath> {
        self.place(document["uri"].as_str()?)
    }

    /// The place in the site that an address names.
    pub fn place(&self, uri: &str) -> Option<SitePath> {
        let site = self.site.as_ref()?;
        let path = address::path(uri)?;
        let below = path.strip_prefix(&site.called).or_else(|_| path.strip_prefix(site.root.path())).ok()?;
        let parts: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        Some(SitePath::new(parts.join("/")))
    }

    /// How the editor calls a place of the site.
    pub fn uri(&self, path: &SitePath) -> String {
        let folder = self.site.as_ref().map(|site| site.called.as_path()).unwrap_or(Path::new("/"));
        address::uri(&path.parts().fold(folder.to_owned(), |folder, part| folder.join(part)))
    }

    /// The site as it would be if all were saved.
    pub fn snapshot(&mut self) -> Option<Arc<Snapshot>> {
        let site = self.site.as_mut()?;
        if let Some(now) = &site.now {
            return Some(now.clone());
        }
        let mut source = site.saved.clone();
        for (path, text) in &self.open {
            source.insert(SourceFile::of_bytes(path.clone(), Arc::from(text.words.as_bytes())));
        }
        let now = Arc::new(site.reading.read(site.root.path().to_owned(), source));
        site.now = Some(now.clone());
        Some(now)
    }

    /// What somebody asks of a snapshot is answered in the words of the site for the program's own.
    pub fn look<'l>(&self, snapshot: &'l Snapshot) -> Look<'l>
    where
        'c: 'l,
    {
        let locale = snapshot.locales.get(self.locale.lang()).unwrap_or(self.locale);
        Look { site: &snapshot.site, source: &snapshot.source, locale }
    }

    /// What the rules found when they last looked.
    pub fn found(&self) -> &[crate::base::Diagnostic] {
        self.site.as_ref().map_or(&[], |site| &site.found)
    }

    /// What is wrong with each file, for the editor: files with faults, and those that have none any more.
    pub fn tell(&mut self) -> Vec<Value> {
        let Some(snapshot) = self.snapshot() else { return Vec::new() };
        let zone = snapshot.site.config.zone();
        let clock = disk::now(zone).or_else(|| disk::now("UTC")).unwrap_or_default();
        let found = snapshot.faults(clock);
        let mut by_file = told::by_file(&self.look(&snapshot), &found, &|path| self.uri(path));
        let Some(site) = &mut self.site else { return Vec::new() };
        let files: BTreeSet<SitePath> = by_file.keys().cloned().collect();
        for gone in site.told.difference(&files) {
            by_file.insert(gone.clone(), Vec::new());
        }
        site.told = files;
        site.found = found;
        let message = |(path, faults): (SitePath, Vec<Value>)| {
            let version = self.open.get(&path).map(|text| text.version.clone()).unwrap_or_default();
            json!({"uri": self.uri(&path), "version": version, "diagnostics": faults})
        };
        by_file.into_iter().map(message).collect()
    }
}
