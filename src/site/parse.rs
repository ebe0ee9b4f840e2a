//! Which files are read as which trees; what was read once is remembered by its content.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::{Digest, SitePath, SourceFile, SourceTree};
use crate::read::{self, Read, controls, markdown, yaml};

/// A file as a tree.
#[derive(Clone, Debug)]
pub enum Parsed {
    /// A file of fields.
    Yaml(Arc<Read<yaml::Tree>>),
    /// A file of words.
    Document(Arc<Read<markdown::Document>>),
}

/// What was read, by path, and of which content.
#[derive(Debug, Default)]
pub struct Memory {
    parsed: HashMap<SitePath, (Digest, Parsed)>,
    /// How many files were parsed since the beginning; for tests that count work.
    pub parses: usize,
}

/// The trees of one source tree.
pub struct Trees<'m> {
    memory: &'m Memory,
}

impl Memory {
    /// Parses what is new and forgets what is gone.
    pub fn refresh(&mut self, source: &SourceTree) {
        let wanted: Vec<(&SourceFile, Sort)> =
            source.iter().filter_map(|file| Some((file, sort_of(&file.path)?))).collect();
        let is_new = |(file, _): &&(&SourceFile, Sort)| self.of(file).is_none();
        let new: Vec<&(&SourceFile, Sort)> = wanted.iter().filter(is_new).collect();
        let read: Vec<(SitePath, (Digest, Parsed))> =
            new.par_iter().map(|(file, sort)| (file.path.clone(), (file.digest, parse(file, *sort)))).collect();
        self.parses += read.len();
        self.parsed.extend(read);
        if self.parsed.len() > wanted.len() {
            self.parsed.retain(|path, _| source.get(path).is_some());
        }
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
            Parsed::Document(_) => None,
        }
    }

    /// The words of a file.
    pub fn document(&self, path: &SitePath) -> Option<Arc<Read<markdown::Document>>> {
        match self.get(path)? {
            Parsed::Document(document) => Some(document.clone()),
            Parsed::Yaml(_) => None,
        }
    }
}

#[derive(Clone, Copy)]
enum Sort {
    Yaml,
    Document,
}

/// How a file of the site's content is read; none for what is only carried.
fn sort_of(path: &SitePath) -> Option<Sort> {
    if path.as_str() == "site.yaml" {
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
        _ => None,
    }
}

fn parse(file: &SourceFile, sort: Sort) -> Parsed {
    let text = read::text(file);
    let with = |found: crate::base::Diagnostics| text.found.iter().cloned().chain(found).collect();
    match sort {
        Sort::Yaml => {
            let tree = yaml::read(&file.path, &text.value, 0..text.value.len());
            let hidden = controls::lines(&file.path, &text.value);
            Parsed::Yaml(Arc::new(Read { value: tree.value, found: with([tree.found, hidden].concat()) }))
        }
        Sort::Document => {
            let document = markdown::read(&file.path, &text.value);
            let range = document.value.body.range.clone();
            let top = controls::lines(&file.path, &text.value[..range.start]);
            let hidden = [document.found, top, controls::markdown(&file.path, &text.value, range)].concat();
            Parsed::Document(Arc::new(Read { value: document.value, found: with(hidden) }))
        }
    }
}
