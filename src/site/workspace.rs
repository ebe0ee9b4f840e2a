//! The one thing that changes: it remembers what was read. Its law: a warm load is a cold load.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::folders::folders;
use super::parse::{Memory, Trees};
use super::tables::{Table, TableKey, TableMemory, Tables};
use super::{FileFacts, Index, Site, assemble, link};
use crate::base::{Diagnostics, Digest, SitePath, SourceFile, SourceTree, Span};
use crate::model::names::Names;
use crate::model::{Config, Entry, own_kinds};
use crate::read::yaml;

/// What was read of a site so far.
#[derive(Debug, Default)]
pub struct Workspace {
    memory: Memory,
    tables: TableMemory,
    names: Names,
    /// The configuration and the words by which the folders were understood.
    setting: Option<(Digest, String)>,
    /// What was understood of each folder of an entry.
    folders: HashMap<SitePath, Understood>,
}

/// What a folder with an entry was understood to mean, and of which files.
#[derive(Clone, Debug)]
struct Understood {
    files: Vec<(SitePath, Digest)>,
    entry: Option<Arc<Entry>>,
    found: Diagnostics,
    /// The table of its facts, to be remembered.
    table: Option<(TableKey, Table)>,
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

    /// The site in `source`: only files whose content is new are parsed, and only folders with a new file are understood
    /// anew.
    pub fn load(&mut self, source: &SourceTree) -> Loaded {
        let mut found: Diagnostics = source.found.clone();
        self.memory.begin(source);
        let config = config(&self.memory.trees(), &mut found);
        let limits = config.limits();
        self.memory.refresh(source, limits.clone());
        let trees = self.memory.trees();
        let kinds = own_kinds(&config);
        found.extend(kinds.found);
        let kinds = kinds.value;
        let setting = source.get(&SitePath::new("site.yaml")).map(|file| (file.digest, self.names.digest()));
        if self.setting != setting {
            self.folders.clear();
            self.setting = setting;
        }
        let tables = Tables::new(source, &self.tables, &self.names, &config);
        let around = assemble::Site { config: &config, kinds: &kinds, trees: &trees, tables: &tables };
        let mut groups = groups(source);
        if let Some(first) = groups.get(limits.records) {
            found.push(Span::whole(&folder_of(first[0])).error("too-many-records").with("limit", limits.records));
            groups.truncate(limits.records);
        }
        let known =
            |group: &&[&SourceFile]| self.folders.get(folder_name_of(group)).is_some_and(|known| known.is_of(group));
        let new: Vec<&[&SourceFile]> = groups.iter().map(Vec::as_slice).filter(|group| !known(group)).collect();
        let understood: Vec<Understood> = new.par_iter().map(|group| understand(group, &around)).collect();
        let is_whole = new.len() == groups.len();
        if is_whole {
            self.folders.clear();
        }
        self.folders.extend(new.iter().map(|group| folder_of(group[0])).zip(understood));
        if self.folders.len() > groups.len() {
            let there: std::collections::HashSet<&str> = groups.iter().map(|group| folder_name_of(group)).collect();
            self.folders.retain(|folder, _| there.contains(folder.as_str()));
        }
        let mut entries = Vec::with_capacity(groups.len());
        let mut read = Vec::new();
        for group in &groups {
            if let Some(known) = self.folders.get(folder_name_of(group)) {
                entries.extend(known.entry.clone());
                found.extend(known.found.iter().cloned());
                read.extend(known.table.clone());
            }
        }
        self.tables.replace(read);

        let order = |kind: &str| kinds.iter().position(|known| *known.id == *kind);
        entries.sort_by_cached_key(|entry| (order(&entry.kind.id), entry.id.clone()));
        let index = Index::of(&entries, &mut found);
        link::check(&index, &entries, &config, &kinds, &mut found);
        let content = SitePath::new("content");
        let files = source
            .below(&content)
            .map(|file| (file.path.clone(), FileFacts { size: file.size, digest: file.digest, picture: file.picture }))
            .collect();
        let pictures = source.below(&content).filter(|file| file.picture.is_some());
        let site = Site {
            config: Arc::new(config),
            kinds: Arc::new(kinds),
            entries,
            index: Arc::new(index),
            files: Arc::new(files),
            pictures: Arc::new(pictures.map(|file| (file.path.clone(), file.clone())).collect()),
        };
        Loaded { site: Arc::new(site), found }
    }

    /// How many files were parsed since the beginning; one edit parses one file.
    pub fn parses(&self) -> usize {
        self.memory.parses + self.tables.reads
    }
}

impl Understood {
    /// Whether these are the files it was understood of.
    fn is_of(&self, files: &[&SourceFile]) -> bool {
        let pairs = || self.files.iter().zip(files);
        // A table may lie elsewhere, and change there.
        let has_table = |(path, ..): &TableKey| self.files.iter().any(|(own, _)| own == path);
        self.files.len() == files.len()
            && self.table.as_ref().is_none_or(|(key, _)| has_table(key))
            && pairs().all(|((path, digest), file)| *digest == file.digest && *path == file.path)
    }
}

/// The files of content by the folder of their entry, in the order of their paths; a file that stands in none is alone.
fn groups(source: &SourceTree) -> Vec<Vec<&SourceFile>> {
    let mut groups: Vec<Vec<&SourceFile>> = Vec::new();
    let mut folder = "";
    for file in source.below(&SitePath::new("content")) {
        let own = folder_name(file.path.as_str());
        match groups.last_mut().filter(|_| own == folder) {
            Some(group) => group.push(file),
            None => groups.push(vec![file]),
        }
        folder = own;
    }
    groups
}

fn folder_of(file: &SourceFile) -> SitePath {
    SitePath::new(folder_name(file.path.as_str()))
}

/// The same of files that stand together.
fn folder_name_of<'f>(files: &[&'f SourceFile]) -> &'f str {
    folder_name(files[0].path.as_str())
}

/// `content/section/id` of a path below it; the whole path of a file that stands higher.
fn folder_name(path: &str) -> &str {
    path.match_indices('/').nth(2).map_or(path, |(at, _)| &path[..at])
}

/// What the files of one folder mean.
fn understand(files: &[&SourceFile], around: &assemble::Site) -> Understood {
    let of = files.iter().map(|file| (file.path.clone(), file.digest)).collect();
    let mut understood = Understood { files: of, entry: None, found: Diagnostics::new(), table: None };
    for folder in folders(files.iter().copied(), &around.config.languages, &mut understood.found) {
        let assembled = assemble::entry(&folder, around);
        understood.entry = assembled.entry.map(Arc::new);
        understood.found.extend(assembled.found);
        understood.table = assembled.table;
    }
    understood
}

fn config(trees: &Trees, found: &mut Diagnostics) -> Config {
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
