//! The one thing that changes: it remembers what was read. Its law: a warm load is a cold load.

use std::sync::Arc;

use rayon::prelude::*;

use super::folders::folders;
use super::parse::Memory;
use super::{FileFacts, Index, Site, assemble, link};
use crate::base::{Diagnostics, SitePath, SourceTree, Span};
use crate::model::{Config, own_kinds};
use crate::read::yaml;

/// What was read of a site so far.
#[derive(Debug, Default)]
pub struct Workspace {
    memory: Memory,
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
    /// The site in `source`: only files whose content is new are parsed.
    pub fn load(&mut self, source: &SourceTree) -> Loaded {
        let mut found: Diagnostics = source.found.clone();
        self.memory.begin(source);
        let config = config(&self.memory.trees(source), &mut found);
        let limits = config.limits();
        self.memory.refresh(source, limits.clone());
        let trees = self.memory.trees(source);
        let kinds = own_kinds(&config);
        found.extend(kinds.found);
        let kinds = kinds.value;
        let mut folders = folders(source, &config.languages, &mut found);
        if let Some(first) = folders.get(limits.records) {
            found.push(Span::whole(&first.path).error("too-many-records").with("limit", limits.records));
            folders.truncate(limits.records);
        }
        let around = assemble::Site { config: &config, kinds: &kinds, trees: &trees };
        let assembled: Vec<_> = folders.par_iter().map(|folder| assemble::entry(folder, &around)).collect();
        let mut entries = Vec::with_capacity(assembled.len());
        for (entry, faults) in assembled {
            entries.extend(entry.map(Arc::new));
            found.extend(faults);
        }
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
        self.memory.parses
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
