//! The one thing that changes: it remembers what was read. Its law: a warm load is a cold load.
//!
//! A load looks at the files that changed since the last one, understands their folders anew, and takes everything else over
//! as it is. Only when records come, go or are called otherwise are all of them laid side by side again.

use std::sync::Arc;

use super::parse::{Memory, Trees};
use super::state::State;
use super::tables::{Named, TableMemory, Tables};
use super::{FileFacts, Site, Weighed, assemble};
use crate::base::{Change, Diagnostics, Digest, SitePath, SourceFile, SourceTree, Span};
use crate::model::names::Names;
use crate::model::{Config, Kinds, own_kinds};
use crate::read::yaml;

/// What was read of a site so far.
#[derive(Debug, Default)]
pub struct Workspace {
    memory: Memory,
    tables: TableMemory,
    names: Named,
    last: Option<Last>,
    understood: usize,
}

/// The last load.
#[derive(Debug)]
struct Last {
    source: SourceTree,
    setting: Setting,
    state: State,
    site: Arc<Site>,
}

/// By what all folders are understood.
#[derive(Debug)]
struct Setting {
    /// The content of `site.yaml`, and the words of catalogs.
    of: (Option<Digest>, String),
    config: Arc<Config>,
    kinds: Arc<Kinds>,
    found: Diagnostics,
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
        Workspace { names: Named::new(names), ..Workspace::default() }
    }

    /// Understands these words from now on.
    pub fn speak(&mut self, names: Names) {
        self.names = Named::new(names);
    }

    /// The site in `source`: only files whose content is new are parsed, and only folders with a new file are understood
    /// anew.
    pub fn load(&mut self, source: &SourceTree) -> Loaded {
        let last = self.last.take();
        let before = last.as_ref().map(|last| last.source.clone()).unwrap_or_default();
        let changes = source.changes(&before);
        let (mut files, mut pictures) =
            last.as_ref().map(|last| (last.site.files.clone(), last.site.pictures.clone())).unwrap_or_default();
        for (was, is) in changes.iter().filter(|change| is_content(change)) {
            was.iter().for_each(|file| files.remove(file.path.as_str()));
            was.iter().for_each(|file| pictures.remove(file.path.as_str()));
            if let Some(file) = is {
                let facts = FileFacts { size: file.size, digest: file.digest, picture: file.picture };
                files.insert(Weighed { path: file.path.clone(), facts });
                file.picture.iter().for_each(|_| pictures.insert((*file).clone()));
            }
        }
        self.memory.begin(source);
        let of = (source.get(&SitePath::new("site.yaml")).map(|file| file.digest), self.names.digest.clone());
        let (setting, mut state) = match last.filter(|last| last.setting.of == of) {
            Some(Last { setting, state, .. }) => (setting, state),
            None => (Setting::read(&self.memory.trees(), of), State::default()),
        };
        let (config, kinds) = (&setting.config, &setting.kinds);
        self.memory.refresh(source, &changes, config.limits());
        let trees = self.memory.trees();
        let tables = Tables::new(source, &self.tables, &self.names, config);
        let around = assemble::Site { config, kinds, trees: &trees, tables: &tables };
        let read = state.follow(source, &changes, &around);
        self.understood += read.understood;
        self.tables.exchange(read.gone, read.tables);
        let mut found: Diagnostics = source.found.iter().chain(&setting.found).cloned().collect();
        found.extend(state.found());
        let linked = state.linked().clone();
        let (entries, index) = (linked.entries().clone(), linked.index().clone());
        let site = Site { config: config.clone(), kinds: kinds.clone(), entries, index, linked, files, pictures };
        let site = Arc::new(site);
        self.last = Some(Last { source: source.clone(), setting, state, site: site.clone() });
        Loaded { site, found }
    }

    /// How many files were parsed since the beginning; one edit parses one file.
    pub fn parses(&self) -> usize {
        self.memory.parses + self.tables.reads
    }

    /// How many folders were understood since the beginning, and how often all records were laid side by side; for tests
    /// that count work.
    pub fn understood(&self) -> (usize, usize) {
        (self.understood, self.last.as_ref().map_or(0, |last| last.state.laid()))
    }
}

impl Setting {
    fn read(trees: &Trees, of: (Option<Digest>, String)) -> Setting {
        let mut found = Diagnostics::new();
        let config = config(trees, &mut found);
        let kinds = own_kinds(&config);
        found.extend(kinds.found);
        Setting { of, config: Arc::new(config), kinds: Arc::new(kinds.value), found }
    }
}

/// Whether a file of the content changed.
fn is_content((was, is): &Change<SourceFile>) -> bool {
    was.or(*is).is_some_and(|file| file.path.as_str().starts_with("content/"))
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
