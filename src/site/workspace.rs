//! The one thing that changes: it remembers what was read. Its law: a warm load is a cold load.

use std::sync::Arc;

use rayon::prelude::*;

use super::folders::folders;
use super::parse::Memory;
use super::tables::{TableMemory, Tables};
use super::{FileFacts, Index, Site, assemble, link};
use crate::base::{Diagnostics, SitePath, SourceTree, Span};
use crate::model::names::Names;
use crate::model::{Config, own_kinds};
use crate::read::yaml;

/// What was read of a site so far.
#[derive(Debug, Default)]
pub struct Workspace {
    memory: Memory,
    tables: TableMemory,
    names: Names,
}

/// A site and what is wrong with it.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The site, as far as it could be understood.
    pub site: Arc<Site>,
    /// What could not.
    pub found: Diagnostics,
}

impl Workspace {
    /// One that understands tables written in the words of catalogs.
    pub fn speaking(names: Names) -> Workspace {
        Workspace { names, ..Workspace::default() }
    }

    /// Understands these words from now on.
    pub fn speak(&mut self, names: Names) {
        self.names = names;
    }

    /// The site in `source`: only files whose content is new are parsed.
    pub fn load(&mut self, source: &SourceTree) -> Loaded {
        self.memory.refresh(source);
        let trees = self.memory.trees(source);
        let mut found: Diagnostics = source.found.clone();
        let config = config(&trees, &mut found);
        let kinds = own_kinds(&config);
        found.extend(kinds.found);
        let kinds = kinds.value;
        let folders = folders(source, &config.languages, &mut found);
        let tables = Tables::new(source, &self.tables, &self.names, &config);
        let around = assemble::Site { config: &config, kinds: &kinds, trees: &trees, tables: &tables };
        let assembled: Vec<_> = folders.par_iter().map(|folder| assemble::entry(folder, &around)).collect();
        let mut entries = Vec::with_capacity(assembled.len());
        let mut read = Vec::new();
        for assemble::Assembled { entry, found: faults, table } in assembled {
            entries.extend(entry.map(Arc::new));
            found.extend(faults);
            read.extend(table);
        }
        self.tables.replace(read);
        let order = |kind: &str| kinds.iter().position(|known| *known.id == *kind);
        entries.sort_by(|a, b| (order(&a.kind.id), &a.id).cmp(&(order(&b.kind.id), &b.id)));
        let index = Index::of(&entries, &mut found);
        link::check(&index, &entries, &config, &kinds, &mut found);
        let content = SitePath::new("content");
        let files = source
            .below(&content)
            .map(|file| (file.path.clone(), FileFacts { size: file.size, digest: file.digest }))
            .collect();
        let site = Site {
            config: Arc::new(config),
            kinds: Arc::new(kinds),
            entries,
            index: Arc::new(index),
            files: Arc::new(files),
        };
        Loaded { site: Arc::new(site), found }
    }

    /// How many files were parsed since the beginning; one edit parses one file.
    pub fn parses(&self) -> usize {
        self.memory.parses + self.tables.reads
    }
}

fn config(trees: &super::parse::Trees, found: &mut Diagnostics) -> Config {
    let path = SitePath::new("site.yaml");
    let tree = trees.yaml(&path);
    if tree.is_none() {
        found.push(Span::whole(&path).error("missing-site-file"));
    }
    let empty = yaml::Tree { root: yaml::Node { span: Span::whole(&path), value: yaml::Value::Null }, broken: true };
    let read = match &tree {
        Some(tree) => {
            found.extend(tree.found.iter().cloned());
            Config::read(&path, &tree.value)
        }
        None => Config::read(&path, &empty),
    };
    found.extend(read.found);
    read.value
}
