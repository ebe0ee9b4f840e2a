//! Which files are read as which trees; what was read once is remembered by its content.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::{Diagnostic, Diagnostics, Digest, SitePath, SourceFile, SourceTree, Span};
use crate::model::Limits;
use crate::read::{self, Read, active, controls, csv, markdown, yaml};

/// A file as a tree.
#[derive(Clone, Debug)]
pub enum Parsed {
    /// A file of fields.
    Yaml(Arc<Read<yaml::Tree>>),
    /// A file of words.
    Document(Arc<Read<markdown::Document>>),
    /// A file of values.
    Csv(Arc<Read<csv::Table>>),
    /// An attachment that could run something, and what does.
    Looked(Arc<Diagnostics>),
}

/// What was read, by path and content.
#[derive(Debug, Default)]
pub struct Memory {
    parsed: HashMap<(SitePath, Digest), Parsed>,
    /// How much was read at most when they were.
    limits: Limits,
    /// How many files were parsed since the beginning; for tests that count work.
    pub parses: usize,
}

/// The trees of one source tree.
pub struct Trees<'m> {
    memory: &'m Memory,
    source: &'m SourceTree,
}

impl Memory {
    /// Parses the file that says how much of the others is to be read.
    pub fn begin(&mut self, source: &SourceTree) {
        let Some(file) = source.get(&SitePath::new(SITE)) else { return };
        let key = (file.path.clone(), file.digest);
        if !self.parsed.contains_key(&key) {
            self.parses += 1;
            self.parsed.insert(key, parse(file, Sort::Yaml, &Limits::default()));
        }
    }

    /// Parses what is new and forgets what is gone.
    pub fn refresh(&mut self, source: &SourceTree, limits: Limits) {
        if self.limits != limits {
            self.parsed.retain(|(path, _), _| path.as_str() == SITE);
            self.limits = limits;
        }
        let wanted: Vec<&SourceFile> = source.iter().filter(|file| sort_of(&file.path).is_some()).collect();
        let is_known = |file: &&SourceFile| self.parsed.contains_key(&(file.path.clone(), file.digest));
        let (known, new): (Vec<&SourceFile>, Vec<&SourceFile>) = wanted.into_iter().partition(is_known);
        let read: Vec<(SitePath, Digest, Parsed)> = new
            .par_iter()
            .filter_map(|file| {
                sort_of(&file.path).map(|sort| (file.path.clone(), file.digest, parse(file, sort, &self.limits)))
            })
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
            Parsed::Document(_) | Parsed::Csv(_) | Parsed::Looked(_) => None,
        }
    }

    /// The words of a file.
    pub fn document(&self, path: &SitePath) -> Option<Arc<Read<markdown::Document>>> {
        match self.get(path)? {
            Parsed::Document(document) => Some(document.clone()),
            Parsed::Yaml(_) | Parsed::Csv(_) | Parsed::Looked(_) => None,
        }
    }

    /// What would run in an attachment.
    pub fn looked(&self, path: &SitePath) -> Option<Arc<Diagnostics>> {
        match self.get(path)? {
            Parsed::Looked(found) => Some(found.clone()),
            Parsed::Yaml(_) | Parsed::Document(_) | Parsed::Csv(_) => None,
        }
    }

    /// The values of a file.
    pub fn csv(&self, path: &SitePath) -> Option<Arc<Read<csv::Table>>> {
        match self.get(path)? {
            Parsed::Csv(table) => Some(table.clone()),
            Parsed::Yaml(_) | Parsed::Document(_) | Parsed::Looked(_) => None,
        }
    }
}

/// The configuration of a site.
const SITE: &str = "site.yaml";

#[derive(Clone, Copy)]
enum Sort {
    Yaml,
    Document,
    Csv,
    Looked,
}

/// How a file of the site's content is read; none for what is only carried.
fn sort_of(path: &SitePath) -> Option<Sort> {
    if path.as_str() == SITE {
        return Some(Sort::Yaml);
    }
    if !path.is_below(&SitePath::new("content")) {
        return None;
    }
    match (path.name(), path.extension().as_deref()) {
        ("facts.yaml", _) => Some(Sort::Yaml),
        (name, Some("md")) if name.starts_with("text.") => Some(Sort::Document),
        (_, Some("csv")) => Some(Sort::Csv),
        _ if active::is_looked_into(path) => Some(Sort::Looked),
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
            let mut tree = yaml::read(&file.path, &text.value, 0..text.value.len());
            // What is missing from a file that was not read is no other fault.
            tree.value.broken |= file.size > limits.bytes;
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
        Sort::Csv => {
            let mut table = csv::read(&file.path, &text.value);
            if let Some(row) = table.value.rows.get(limits.rows) {
                let span = row.first().map_or_else(|| Span::whole(&file.path), |cell| cell.span.clone());
                table.found.push(span.error("too-many-rows").with("limit", limits.rows));
                table.value.rows.truncate(limits.rows);
            }
            let hidden = controls::lines(&file.path, &text.value);
            Parsed::Csv(Arc::new(Read { value: table.value, found: with([table.found, hidden].concat()) }))
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
