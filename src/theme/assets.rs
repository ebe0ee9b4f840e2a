//! The files of a theme that pages ask for: each under a name that changes with its content, so that
//! it can be kept for ever by whoever fetched it.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::css::{Asked, press};
use super::layers::Layers;
use crate::base::{Arg, Artifact, Diagnostics, Digest, SitePath, SourceFile, Span, closest};
use crate::read;

/// The files of a theme under their published names.
#[derive(Debug, Default)]
pub struct Assets {
    /// By their path in the theme: `styles/main.css`.
    published: BTreeMap<String, Published>,
}

#[derive(Clone, Debug)]
struct Published {
    /// From the root of the output: `assets/main.3f2a9c….css`.
    path: String,
    /// The bytes, when they are at hand; else the file is copied.
    bytes: Option<Arc<[u8]>>,
    source: SitePath,
}

/// Where they are published.
const FOLDER: &str = "assets";

impl Assets {
    /// The files of a theme; what its sheets ask for and the theme does not have is reported.
    pub fn of(layers: &Layers, found: &mut Diagnostics) -> Assets {
        let files: BTreeMap<&str, &SourceFile> = layers.assets().collect();
        let mut making = Making { files: &files, published: BTreeMap::new(), open: Vec::new(), found };
        for path in files.keys() {
            making.publish(path);
        }
        Assets { published: making.published }
    }

    /// The published address of a file of the theme, from the root of the output.
    pub fn address(&self, path: &str) -> Option<&str> {
        self.published.get(path).map(|published| published.path.as_str())
    }

    /// The paths of all files in the theme.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.published.keys().map(String::as_str)
    }

    /// All of them, planned: two files with the same name and content are one.
    pub fn artifacts(&self) -> Vec<Artifact> {
        let by_path: BTreeMap<&str, &Published> =
            self.published.values().map(|published| (published.path.as_str(), published)).collect();
        let artifacts = by_path.into_values().map(|published| match &published.bytes {
            Some(bytes) => {
                let bytes = bytes.clone();
                Artifact::new(published.path.as_str(), move || Ok(bytes.to_vec()))
            }
            None => Artifact::copy(published.path.as_str(), published.source.clone()),
        });
        artifacts.collect()
    }
}

/// The files of a theme on their way to their names: a sheet's own depends on those of what it asks for.
struct Making<'m> {
    files: &'m BTreeMap<&'m str, &'m SourceFile>,
    published: BTreeMap<String, Published>,
    /// The sheets being read, so that one that asks for itself is noticed.
    open: Vec<String>,
    found: &'m mut Diagnostics,
}

impl Making<'_> {
    fn publish(&mut self, path: &str) -> Option<String> {
        if let Some(published) = self.published.get(path) {
            return Some(published.path.clone());
        }
        let file = *self.files.get(path)?;
        let (bytes, digest) = if file.path.extension().as_deref() == Some("css") {
            let sheet: Arc<[u8]> = Arc::from(self.sheet(path)?.into_bytes());
            let digest = Digest::of(&sheet);
            (Some(sheet), digest)
        } else {
            if file.bytes.is_some() {
                let text = read::text(file);
                self.found.extend(read::controls::lines(&file.path, &text.value));
            }
            (file.bytes.clone(), file.digest)
        };
        let name = file.path.name();
        let name = match name.rsplit_once('.') {
            Some((stem, extension)) => format!("{FOLDER}/{stem}.{}.{extension}", digest.short()),
            None => format!("{FOLDER}/{name}.{}", digest.short()),
        };
        self.published.insert(path.to_owned(), Published { path: name.clone(), bytes, source: file.path.clone() });
        Some(name)
    }

    /// A sheet with what it asks for under published names, and the sheets it imports in their place.
    fn sheet(&mut self, path: &str) -> Option<String> {
        let file = *self.files.get(path)?;
        let text = read::text(file);
        self.found.extend(text.found);
        self.found.extend(read::controls::lines(&file.path, &text.value));
        self.open.push(path.to_owned());
        let sheet = press(&text.value, &mut |asked, range| self.answer(path, file, asked, range));
        self.open.pop();
        Some(sheet)
    }

    fn answer(&mut self, sheet: &str, file: &SourceFile, asked: Asked, range: Range<usize>) -> Option<String> {
        let (Asked::Address(address) | Asked::Sheet(address)) = asked;
        // A drawing inside the sheet itself, or a part of the page.
        if address.starts_with("data:") || address.starts_with('#') {
            return None;
        }
        let span = Span::new(&file.path, range.start, range.end);
        if address.contains("//") {
            self.found.push(span.error("asset-elsewhere").with("address", address));
            return None;
        }
        let end = address.find(['#', '?']).unwrap_or(address.len());
        let wanted = SitePath::new(sheet).folder().join(&address[..end]);
        let wanted = wanted.as_ref().map_or(address, SitePath::as_str).to_owned();
        if self.open.contains(&wanted) {
            let circle = self.open.iter().cloned().chain([wanted]).collect();
            self.found.push(span.error("asset-circle").with("sheets", Arg::Codes(circle)));
            return None;
        }
        let answer = match asked {
            Asked::Address(_) => {
                let name = self.publish(&wanted);
                name.map(|name| format!("{}{}", &name[FOLDER.len() + 1..], &address[end..]))
            }
            Asked::Sheet(_) => self.sheet(&wanted),
        };
        if answer.is_none() {
            self.found.push(unknown(&span, &wanted, self.files.keys().copied()));
        }
        answer
    }
}

/// That a file of the theme is asked for which it does not have.
pub fn unknown<'a>(span: &Span, path: &str, known: impl Iterator<Item = &'a str>) -> crate::base::Diagnostic {
    span.error("asset-unknown").with("file", path).suggest(closest(path, known))
}
