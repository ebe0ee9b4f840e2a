//! Which files are read as which trees; what was read once is remembered by its content.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::{Change, Diagnostic, Diagnostics, Digest, SitePath, SourceFile, SourceTree, Span};
use crate::model::Limits;
use crate::read::{self, Read, active, controls, markdown, yaml};

/// A file as a tree.
#[derive(Clone, Debug)]
pub enum Parsed {
    /// A file of fields.
    Yaml(Arc<Read<yaml::Tree>>),
    /// A file of words.
    Document(Arc<Read<markdown::Document>>),
    /// An attachment that could run something, and what does.
    Looked(Arc<Diagnostics>),
}

/// What was read, by path, and of which content.
#[derive(Debug, Default)]
pub struct Memory {
    parsed: HashMap<SitePath, (Digest, Parsed)>,
    /// How much was read at most when they were.
    limits: Limits,
    /// How many files were parsed since the beginning; for tests that count work.
    pub parses: usize,
}

/// The trees of one source tree.
pub struct Trees<'m> {
    memory: &'m Memory,
}

impl Memory {
    /// Parses the file that says how much of the others is to be read.
    pub fn begin(&mut self, source: &SourceTree) {
        let site = SitePath::new(SITE);
        let Some(file) = source.get(&site) else {
            self.parsed.remove(&site);
            return;
        };
        if self.of(file).is_none() {
            self.parses += 1;
            self.parsed.insert(site, (file.digest, parse(file, Sort::Yaml, &Limits::default())));
        }
    }

    /// Parses what is new and forgets what is gone, when it is known what changed since the last time.
    pub fn refresh(&mut self, source: &SourceTree, changes: &[Change<SourceFile>], limits: Limits) {
        let mut files: Vec<&SourceFile> = changes.iter().filter_map(|(_, file)| *file).collect();
        if self.limits != limits {
            self.parsed.retain(|path, _| path.as_str() == SITE);
            self.limits = limits;
            files = source.iter().collect();
        }
        for (gone, _) in changes.iter().filter(|(_, file)| file.is_none()) {
            gone.iter().for_each(|file| drop(self.parsed.remove(&file.path)));
        }
        let wanted = files.into_iter().filter_map(|file| Some((file, sort_of(&file.path)?)));
        let new: Vec<(&SourceFile, Sort)> = wanted.filter(|(file, _)| self.of(file).is_none()).collect();
        let read: Vec<(SitePath, (Digest, Parsed))> = new
            .par_iter()
            .map(|(file, sort)| (file.path.clone(), (file.digest, parse(file, *sort, &self.limits))))
            .collect();
        self.parses += read.len();
        self.parsed.extend(read);
    }

    /// The trees of `source`, which was refreshed before.
    pub fn trees(&self) -> Trees<'_> {
        Trees { memory: self }
    }

    fn of(&self, file: &SourceFile) -> Option<&Parsed> {
        self.parsed.get(&file.path).filter(|(digest, _)| *digest == file.digest).map(|(_, parsed)| parsed)
    }
}

impl Trees<'_> {
    fn get(&self, path: &SitePath) -> Option<&Parsed> {
        self.memory.parsed.get(path).map(|(_, parsed)| parsed)
    }

    /// The fields of a file.
    pub fn yaml(&self, path: &SitePath) -> Option<Arc<Read<yaml::Tree>>> {
        match self.get(path)? {
            Parsed::Yaml(tree) => Some(tree.clone()),
            Parsed::Document(_) | Parsed::Looked(_) => None,
        }
    }

    /// The words of a file.
    pub fn document(&self, path: &SitePath) -> Option<Arc<Read<markdown::Document>>> {
        match self.get(path)? {
            Parsed::Document(document) => Some(document.clone()),
            Parsed::Yaml(_) | Parsed::Looked(_) => None,
        }
    }

    /// What would run in an attachment.
    pub fn looked(&self, path: &SitePath) -> Option<Arc<Diagnostics>> {
        match self.get(path)? {
            Parsed::Looked(found) => Some(found.clone()),
            Parsed::Yaml(_) | Parsed::Document(_) => None,
        }
    }
}

/// The configuration of a site.
const SITE: &str = "site.yaml";

#[derive(Clone, Copy)]
enum Sort {
    Yaml,
    Document,
    Looked,
}

/// How a file of the site's content is read; none for what is only carried.
fn sort_of(path: &SitePath) -> Option<Sort> {
    if path.as_str() == SITE {
        return Some(Sort::Yaml);
    }
    if !path.as_str().starts_with("content/") {
        return None;
    }
    let name = path.name();
    let ends_in =
        |ending: &str| name.rsplit_once('.').is_some_and(|(_, extension)| extension.eq_ignore_ascii_case(ending));
    match name {
        "facts.yaml" => Some(Sort::Yaml),
        _ if name.starts_with("text.") && ends_in("md") => Some(Sort::Document),
        _ if ends_in("svg") || ends_in("xml") => Some(Sort::Looked),
        _ => None,
    }
}

fn parse(file: &SourceFile, sort: Sort, limits: &Limits) -> Parsed {
    let text = match too_large(file, limits) {
        Some(fault) => Read { value: Arc::from(""), found: vec![fault] },
        None => read::text(file),
    };
    let with = |found: Diagnostics| text.found.iter().cloned().chain(found).collect::<Diagnostics>();
    match sort {
        Sort::Yaml => {
            let mut tree = yaml::read_within(&file.path, &text.value, 0..text.value.len(), limits.depth);
            // What is missing from a file that was not read is no other fault.
            tree.value.broken |= file.size > limits.bytes;
            let hidden = controls::lines(&file.path, &text.value);
            Parsed::Yaml(Arc::new(Read { value: tree.value, found: with([tree.found, hidden].concat()) }))
        }
        Sort::Document => {
            let document = markdown::read_within(&file.path, &text.value, limits.depth);
            let range = document.value.body.range.clone();
            let top = controls::lines(&file.path, &text.value[..range.start]);
            let hidden = [document.found, top, controls::markdown(&file.path, &text.value, range)].concat();
            Parsed::Document(Arc::new(Read { value: document.value, found: with(hidden) }))
        }
        Sort::Looked => Parsed::Looked(Arc::new(with(active::look(&file.path, &text.value)))),
    }
}

/// The fault of a file that is larger than the site wants to read.
fn too_large(file: &SourceFile, limits: &Limits) -> Option<Diagnostic> {
    let limit = limits.bytes / Limits::MEGABYTE;
    let fault =
        || Span::whole(&file.path).error("file-too-large").with("limit", i64::try_from(limit).unwrap_or(i64::MAX));
    (file.size > limits.bytes).then(fault)
}
