//! A site as it was when it was read: it never changes, so any thread may make pages of it.

use std::path::PathBuf;
use std::sync::Arc;

use crate::base::{
    Change, Diagnostics, Digest, DigestWriter, History, Moment, SitePath, SourceFile, SourceTree, is_table, is_workbook,
};
use crate::checks;
use crate::disk;
use crate::edition::{Audience, Edition, KeptDay};
use crate::locale::{self, Locales};
use crate::outputs::Publication;
use crate::site::{Loaded, Site, Workspace};
use crate::theme::{self, Layers, Theme};

/// A site as it was when it was read.
pub struct Snapshot {
    /// The folder it was read from.
    pub folder: PathBuf,
    /// Its files.
    pub source: SourceTree,
    /// The files that every site has from the program.
    pub embedded: Arc<SourceTree>,
    /// What they mean.
    pub site: Arc<Site>,
    /// The words of the program, of the theme and of the site.
    pub locales: Locales,
    /// The theme.
    pub theme: Arc<Theme>,
    /// Everything that readers found wrong.
    pub found: Diagnostics,
    /// Whether a file is shown as it last could be understood, for it cannot be now.
    pub is_kept: bool,
    /// What git remembers of its files, where somebody looked.
    pub history: Option<Arc<History>>,
    /// The earlier days on which it can be seen as it was, where somebody looked.
    pub earlier: Arc<[Arc<KeptDay>]>,
}

/// Reads sites one after the other, and remembers what they have in common.
pub struct Reading {
    workspace: Workspace,
    embedded: Arc<SourceTree>,
    looks: Option<Looks>,
    /// The files that were read last.
    source: SourceTree,
    /// Whether any of them ever was a table.
    has_tables: bool,
    /// The files from which the words for tables were gathered.
    named: Option<Digest>,
}

/// Words and theme, which change seldom and cost much, and the files they were read from.
struct Looks {
    of: Digest,
    locales: Locales,
    theme: Arc<Theme>,
    found: Diagnostics,
}

impl Default for Reading {
    fn default() -> Reading {
        Reading {
            workspace: Workspace::default(),
            embedded: Arc::new(disk::embedded()),
            looks: None,
            source: SourceTree::default(),
            has_tables: false,
            named: None,
        }
    }
}

impl Reading {
    /// What the files of a site mean.
    pub fn read(&mut self, folder: PathBuf, source: SourceTree) -> Snapshot {
        self.name(&source);
        let Loaded { site, mut found } = self.workspace.load(&source);
        let looks = self.looks(&source, &site);
        found.extend(looks.found.iter().cloned());
        let (locales, theme) = (looks.locales.clone(), looks.theme.clone());
        let embedded = self.embedded.clone();
        let (history, earlier) = (None, Arc::default());
        Snapshot { folder, source, embedded, site, locales, theme, found, is_kept: false, history, earlier }
    }

    /// What the files of a site mean, when it is shown in other words and looks than its own.
    pub fn site(&mut self, source: &SourceTree) -> Arc<Site> {
        self.name(source);
        self.workspace.load(source).site
    }

    /// How many files were parsed since the beginning; one edit parses one file.
    pub fn parses(&self) -> usize {
        self.workspace.parses()
    }

    /// Tells the workspace in which words tables may be written: those of the program and of the site's own languages.
    fn name(&mut self, source: &SourceTree) {
        let is_table = |file: &SourceFile| is_table(&file.path) || is_workbook(&file.path);
        let is_new = |(_, file): &Change<SourceFile>| file.is_some_and(is_table);
        self.has_tables |= source.changes(&self.source).iter().any(is_new);
        self.source = source.clone();
        if !self.has_tables {
            return;
        }
        let words = source.below(&SitePath::new("i18n")).map(|file| format!("{} {}", file.path, file.digest));
        let of = Digest::of(words.collect::<Vec<_>>().join("\n").as_bytes());
        if self.named.replace(of) != Some(of) {
            self.workspace.speak(super::names(&Locales::read(&[&self.embedded, source]).value));
        }
    }

    fn looks(&mut self, source: &SourceTree, site: &Site) -> &Looks {
        let of = files_of_looks(source, site);
        let known = self.looks.take().filter(|looks| looks.of == of);
        self.looks.insert(known.unwrap_or_else(|| {
            let trees = [&*self.embedded, source];
            let layers = Layers::find(&trees, &site.config);
            let locales = layers.value.locales();
            let theme = Theme::read(&layers.value, &site.config.languages, &locales.value);
            let found = [layers.found, locales.found, theme.found].concat();
            Looks { of, locales: locales.value, theme: Arc::new(theme.value), found }
        }))
    }
}

/// The digest of all that words and theme are made from.
fn files_of_looks(source: &SourceTree, site: &Site) -> Digest {
    use std::io::Write as _;
    let mut writer = DigestWriter::default();
    let of_site = source.get(&SitePath::new("site.yaml")).into_iter();
    let folders = ["i18n", "themes"].map(SitePath::new);
    let languages = site.config.languages.iter().map(|lang| lang.code()).collect::<Vec<_>>().join(",");
    // A writer that only counts and digests never fails.
    let _ = writeln!(writer, "{languages} {}", site.config.theme());
    for file in of_site.chain(folders.iter().flat_map(|folder| source.below(folder))) {
        let _ = writeln!(writer, "{} {}", file.path, file.digest);
    }
    writer.finish().0
}

impl Snapshot {
    /// All faults: of the readers and of the rules.
    pub fn faults(&self, clock: Moment) -> Diagnostics {
        self.with_those_of_looks(checks::run_in(&self.site, &self.locales, clock.date()))
    }

    /// All faults, for as long as somebody still wants to know them; none when nobody does any more.
    pub fn faults_while(&self, clock: Moment, is_wanted: &(dyn Fn() -> bool + Sync)) -> Option<Diagnostics> {
        let of_rules = checks::run_while(&self.site, &self.locales, clock.date(), is_wanted)?;
        Some(self.with_those_of_looks(of_rules))
    }

    /// All faults that can stop a site from being published; words are not read for others.
    pub fn faults_of_build(&self, clock: Moment) -> Diagnostics {
        self.with_those_of_looks(checks::run_without_words(&self.site, &self.locales, clock.date()))
    }

    fn with_those_of_looks(&self, of_rules: Diagnostics) -> Diagnostics {
        let (site, locales) = (&self.site, &self.locales);
        let languages = &site.config.languages;
        let mut found = self.found.clone();
        found.extend(of_rules);
        found.extend(locale::lint::lint(locales, languages));
        let trees = [&*self.embedded, &self.source];
        found.extend(theme::lint::lint(&Layers::find(&trees, &site.config).value, locales, languages));
        found
    }

    /// What `audience` is shown at `clock`, ready to be planned.
    pub fn publication(&self, audience: Audience, clock: Moment, base_url: &str) -> Arc<Publication> {
        let edition = Arc::new(self.edition(audience, clock).for_many());
        Arc::new(Publication::new(edition, self.locales.clone(), self.theme.clone(), base_url))
    }

    /// The same in the browser of somebody who writes.
    pub fn preview(&self, audience: Audience, clock: Moment, base_url: &str) -> Arc<Publication> {
        let edition = Arc::new(self.edition(audience, clock));
        Arc::new(Publication::new(edition, self.locales.clone(), self.theme.clone(), base_url).as_preview())
    }

    /// The same for everybody, as a copy that is opened from a disk.
    pub fn copy(&self, clock: Moment, base_url: &str) -> Arc<Publication> {
        let edition = Arc::new(self.edition(Audience::Public, clock).for_many());
        Arc::new(Publication::new(edition, self.locales.clone(), self.theme.clone(), base_url).as_copy())
    }

    fn edition(&self, audience: Audience, clock: Moment) -> Edition {
        // A theme that cannot list the earlier days shows none of them.
        let days = if self.theme.has_template("earlier.html") { &*self.earlier } else { &[] };
        let edition = Edition::open(&self.site, audience, clock).with_earlier(&self.site, days);
        match &self.history {
            Some(history) => edition.remembering(history),
            None => edition,
        }
    }

    /// The bytes of a file of the site or of the embedded theme.
    pub fn bytes(&self, path: &SitePath) -> Option<Arc<[u8]>> {
        let file = self.source.get(path).or_else(|| self.embedded.get(path))?;
        file.bytes.clone().or_else(|| disk::bytes_below(&self.folder, path).ok().map(Arc::from))
    }
}
