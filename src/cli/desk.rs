//! A site opened for a command: its files, what they mean, the words and the theme it is published with.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Call, language};
use crate::base::{Day, Diagnostics, Message, Moment, SitePath, SourceTree};
use crate::checks;
use crate::disk::{self, Root};
use crate::edition::{Audience, Edition};
use crate::locale::{self, Locale, Locales};
use crate::outputs::Publication;
use crate::report;
use crate::site::{Loaded, Site, Workspace};
use crate::theme::{self, Layers, Theme};

/// An opened site.
pub struct Desk {
    /// Its folder.
    pub root: Root,
    workspace: Workspace,
    embedded: SourceTree,
    /// What it is now.
    pub now: Snapshot,
}

/// A site as it was when it was last read.
pub struct Snapshot {
    /// Its files.
    pub source: SourceTree,
    /// What they mean.
    pub site: Arc<Site>,
    /// The words of the program, of the theme and of the site.
    pub locales: Locales,
    /// The theme.
    pub theme: Arc<Theme>,
    /// Everything that readers found wrong.
    pub found: Diagnostics,
}

impl Desk {
    /// Opens the site that `--root` names, or the one around the current folder.
    pub fn open(call: &Call) -> Result<Desk, Vec<Message>> {
        refuse_unknown_language(call)?;
        let mut root = match call.path("root") {
            Some(path) => Root::open(path).map_err(|error| vec![disk::failure(path, &error)])?,
            None => around(&current()?)?,
        };
        let (mut workspace, embedded) = (Workspace::default(), disk::embedded());
        let now = read(&mut root, &mut workspace, &embedded)?;
        Ok(Desk { root, workspace, embedded, now })
    }

    /// Reads what changed on disk since the last time.
    pub fn refresh(&mut self) -> Result<(), Vec<Message>> {
        self.now = read(&mut self.root, &mut self.workspace, &self.embedded)?;
        Ok(())
    }

    /// The moment of `--clock`, or now, in the site's zone.
    pub fn clock(&self, call: &Call) -> Result<Moment, Vec<Message>> {
        let Some(written) = call.text("clock") else {
            let now = disk::now(self.now.site.config.zone()).or_else(|| disk::now("UTC"));
            return now.ok_or_else(|| vec![Message::new("cli-no-clock")]);
        };
        let day = written.parse::<Day>().ok().map(|day| day.to_datetime(jiff::civil::Time::midnight()));
        let moment = written.parse::<Moment>().ok().filter(|_| written.contains('T'));
        let clock = moment.or(day);
        clock.ok_or_else(|| vec![Message::new("cli-bad-clock").with("clock", written)])
    }

    /// All faults: of the readers and of the rules.
    pub fn faults(&self, clock: Moment) -> Diagnostics {
        let mut found = self.now.found.clone();
        let (site, locales) = (&self.now.site, &self.now.locales);
        let languages = &site.config.languages;
        found.extend(checks::run_in(site, locales, clock.date()));
        found.extend(locale::lint::lint(locales, languages));
        let trees = [&self.embedded, &self.now.source];
        found.extend(theme::lint::lint(&Layers::find(&trees, &site.config).value, locales, languages));
        found
    }

    /// What `audience` is shown at `clock`, ready to be planned.
    pub fn publication(&self, audience: Audience, clock: Moment, base_url: &str) -> Arc<Publication> {
        let edition = Arc::new(Edition::open(&self.now.site, audience, clock));
        Arc::new(Publication::new(edition, self.now.locales.clone(), self.now.theme.clone(), base_url))
    }

    /// The findings in words for the terminal.
    pub fn report(&self, found: &Diagnostics, locale: &Locale) -> String {
        let terminal = disk::stderr();
        let style = report::Style { color: terminal.color, width: terminal.width };
        report::human(found, &self.now.source, locale, style)
    }

    /// The bytes of a file of the site or of the embedded theme.
    pub fn bytes(&self, path: &SitePath) -> Option<Arc<[u8]>> {
        let file = self.now.source.get(path).or_else(|| self.embedded.get(path))?;
        file.bytes.clone().or_else(|| self.root.bytes(path).ok().map(Arc::from))
    }
}

/// The site as it is on disk; only what is new is read.
fn read(root: &mut Root, workspace: &mut Workspace, embedded: &SourceTree) -> Result<Snapshot, Vec<Message>> {
    let source = root.read().map_err(|error| vec![disk::failure(root.path(), &error)])?;
    let Loaded { site, mut found } = workspace.load(&source);
    let trees = [embedded, &source];
    let layers = Layers::find(&trees, &site.config);
    found.extend(layers.found);
    let locales = layers.value.locales();
    found.extend(locales.found);
    let theme = Theme::read(&layers.value, &site.config.languages, &locales.value);
    found.extend(theme.found);
    Ok(Snapshot { source, site, locales: locales.value, theme: Arc::new(theme.value), found })
}

/// Says that `--lang` names a language the program does not speak.
pub fn refuse_unknown_language(call: &Call) -> Result<(), Vec<Message>> {
    let Some(asked) = call.text("lang").filter(|asked| language::unknown(asked, call.locales)) else {
        return Ok(());
    };
    let spoken = call.locales.iter().map(|locale| locale.lang().code().to_owned()).collect();
    let words = crate::base::Arg::Codes(spoken);
    Err(vec![Message::new("cli-unknown-language").with("language", asked).with("languages", words)])
}

/// The current folder.
pub fn current() -> Result<PathBuf, Vec<Message>> {
    disk::current_folder().map_err(|error| vec![disk::failure(Path::new("."), &error)])
}

fn around(folder: &Path) -> Result<Root, Vec<Message>> {
    match Root::find(folder) {
        Ok(Some(root)) => Ok(root),
        Ok(None) => Err(vec![Message::new("cli-no-site").with("file", "site.yaml")]),
        Err(error) => Err(vec![disk::failure(folder, &error)]),
    }
}
