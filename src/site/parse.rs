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

/// What was read, by path and content.
#[derive(Debug, Default)]
pub struct Memory {
    parsed: HashMap<(SitePath, Digest), Parsed>,
    /// How many files were parsed since the beginning; for tests that count work.
    pub parses: usize,
}

/// The trees of one source tree.
pub struct Trees<'m> {
    memory: &'m Memory,
    source: &'m SourceTree,
}

impl Memory {
    /// Parses what is new and forgets what is gone.
    pub fn refresh(&mut self, source: &SourceTree) {
        let wanted: Vec<&SourceFile> = source.iter().filter(|file| sort_of(&file.path).is_some()).collect();
        let is_known = |file: &&SourceFile| self.parsed.contains_key(&(file.path.clone(), file.digest));
        let (known, new): (Vec<&SourceFile>, Vec<&SourceFile>) = wanted.into_iter().partition(is_known);
        let read: Vec<(SitePath, Digest, Parsed)> = new
            .par_iter()
            .filter_map(|file| sort_of(&file.path).map(|sort| (file.path.clone(), file.digest, parse(file, sort))))
            .collect();
        self.parses += read.len();
        let mut kept: HashMap<(SitePath, Digest), Parsed> = HashMap::with_capacity(known.len() + read.len());
        for file in known {
            let key = (file.path.clone(), file.digest);
            if let Some(parsed) = self.parsed.remove(&key) {
                kept.insert(key, parsed);
            }
        }
        kept.extend(read.into_iter().map(|(path, digest, parsed)| ((path, digest), parsed)));
        self.parsed = kept;
    }

    /// The trees of `source`, which was refreshed before.
    pub fn trees<'m>(&'m self, source: &'m SourceTree) -> Trees<'m> {
        Trees { memory: self, source }
    }
}

impl Trees<'_> {
    fn get(&self, path: &SitePath) -> Option<&Parsed> {
        let file = self.source.get(path)?;
        self.memory.parsed.get(&(path.clone(), file.digest))
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
    if !path.is_below(&SitePath::new("content")) {
        return None;
    }
    match (path.name(), path.extension().as_deref()) {
        ("facts.yaml", _) => Some(Sort::Yaml),
        (name, Some("md")) if name.starts_with("text.") => Some(Sort::Document),
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
