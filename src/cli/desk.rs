//! A site opened for a command: its files, what they mean, the words and the theme it is published with.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::earlier::Earlier;
use super::snapshot::{Reading, Snapshot};
use super::{Call, language};
use crate::base::{
    Date, Day, Diagnostic, Diagnostics, History, Message, Moment, Severity, SitePath, SourceFile, SourceTree,
};
use crate::disk::{self, Change, Past, Root};
use crate::locale::Locale;
use crate::report;

/// An opened site.
pub struct Desk {
    /// Its folder.
    pub root: Root,
    reading: Reading,
    /// Its files as pages are made from them: as they are, or as they last could be understood.
    shown: SourceTree,
    /// What git remembers of it, once somebody asked.
    past: Option<Past>,
    /// The earlier days that it shows, once somebody asked.
    earlier: Option<Earlier>,
    /// What it is now.
    pub now: Arc<Snapshot>,
}

/// How often one looks whether what was kept shows more that is broken: once for site.yaml, once for the rest.
const ROUNDS: usize = 3;

impl Desk {
    /// Opens the site that `--root` names, or the one around the current folder.
    pub fn open(call: &Call) -> Result<Desk, Vec<Message>> {
        Desk::at(root(call)?)
    }

    /// Opens the site in a folder.
    pub fn at(mut root: Root) -> Result<Desk, Vec<Message>> {
        let source = files(&mut root)?;
        Ok(Desk::of(root, source))
    }

    /// Opens the site in a folder of which these files were read.
    pub fn of(root: Root, source: SourceTree) -> Desk {
        let mut reading = Reading::default();
        let now = Arc::new(reading.read(root.path().to_owned(), source));
        let shown = without(&now.source, &spoiled(&now));
        Desk { root, reading, shown, past: None, earlier: None, now }
    }

    /// Reads what changed on disk since the last time.
    pub fn refresh(&mut self) -> Result<(), Vec<Message>> {
        let source = self.root.read().map_err(|error| vec![disk::failure(self.root.path(), &error)])?;
        self.now = Arc::new(self.reading.read(self.root.path().to_owned(), source));
        Ok(())
    }

    /// Reads what somebody wrote to. A file that cannot be understood at all is told, and what it last meant goes on
    /// being shown.
    pub fn follow(&mut self, change: &Change) -> Result<(), Vec<Message>> {
        let source = self.root.read_again(change).map_err(|error| vec![disk::failure(self.root.path(), &error)])?;
        let folder = self.root.path().to_owned();
        let read = self.reading.read(folder.clone(), source);
        let mut spoiled = spoiled(&read);
        let mut shown = without(&read.source, &spoiled);
        let mut last_good = None;
        // What a broken configuration hides may be broken too.
        for _ in 0..ROUNDS {
            let last =
                |path: &SitePath| self.shown.get(path).filter(|last| read.source.get(path) != Some(last)).cloned();
            let kept: Vec<SourceFile> = spoiled.iter().filter_map(last).collect();
            if kept.is_empty() {
                break;
            }
            kept.into_iter().for_each(|file| shown.insert(file));
            let good = self.reading.read(folder.clone(), shown.clone());
            let more: BTreeSet<SitePath> = self::spoiled(&good).difference(&spoiled).cloned().collect();
            last_good = Some(good);
            if more.is_empty() {
                break;
            }
            spoiled.extend(more);
            shown = without(&read.source, &spoiled);
        }
        let history = self.recalled();
        let mut now = match last_good {
            Some(good) => Snapshot { source: read.source, found: read.found, is_kept: true, history, ..good },
            None => Snapshot { history, ..read },
        };
        if let Some(earlier) = self.earlier.take() {
            // An edit elsewhere is no reason to ask git again.
            let is_same = earlier.is_of(&now.site.config);
            let earlier = if is_same { earlier } else { Earlier::read(&folder, &now.site.config) };
            show(&mut now, &earlier);
            self.earlier = Some(earlier);
        }
        self.now = Arc::new(now);
        self.shown = shown;
        Ok(())
    }

    /// Looks into git for the earlier days that the site shows; those that cannot be read are among what is found.
    pub fn look_back(&mut self) {
        let earlier = Earlier::read(self.root.path(), &self.now.site.config);
        if let Some(now) = Arc::get_mut(&mut self.now) {
            show(now, &earlier);
        }
        self.earlier = Some(earlier);
    }

    /// Looks into git for how the pages came to be, where the site asks for that. What cannot be known is told.
    pub fn recall(&mut self) -> Option<Message> {
        let config = self.now.site.config.clone();
        config.history?;
        self.past = Past::read(self.root.path(), config.zone());
        let Some(past) = &self.past else { return Some(Message::new("cli-no-history")) };
        let history = past.history.clone();
        let told = history.known_since.map(|day| Message::new("cli-shallow-history").with("date", Date::Day(day)));
        if let Some(now) = Arc::get_mut(&mut self.now) {
            now.history = Some(history);
        }
        told
    }

    /// What git remembers by now, for a preview that goes on while somebody commits.
    fn recalled(&mut self) -> Option<Arc<History>> {
        let past = self.past.take()?;
        let is_over = past.is_over();
        let again = is_over.then(|| Past::read(self.root.path(), self.now.site.config.zone())).flatten();
        self.past = Some(again.unwrap_or(past));
        self.past.as_ref().map(|past| past.history.clone())
    }

    /// How many files were read and how many were understood since the site was opened.
    pub fn work(&self) -> (usize, usize) {
        (self.root.reads(), self.reading.parses())
    }

    /// The moment of `--clock`, or now, in the site's zone.
    pub fn clock(&self, call: &Call) -> Result<Moment, Vec<Message>> {
        clock(call, self.now.site.config.zone())
    }

    /// All faults: of the readers and of the rules.
    pub fn faults(&self, clock: Moment) -> Diagnostics {
        self.now.faults(clock)
    }

    /// All faults that can stop a site from being published.
    pub fn faults_of_build(&self, clock: Moment) -> Diagnostics {
        self.now.faults_of_build(clock)
    }

    /// The findings in words for the terminal.
    pub fn report(&self, found: &Diagnostics, locale: &Locale) -> String {
        report::human(found, &self.now.source, locale, style())
    }
}

/// The folder of the site that `--root` names, or of the one around the current folder.
pub fn root(call: &Call) -> Result<Root, Vec<Message>> {
    refuse_unknown_language(call)?;
    match call.path("root") {
        Some(path) => Root::open(path).map_err(|error| vec![disk::failure(path, &error)]),
        None => around(&current()?),
    }
}

/// The files of a site.
pub fn files(root: &mut Root) -> Result<SourceTree, Vec<Message>> {
    root.read().map_err(|error| vec![disk::failure(root.path(), &error)])
}

/// The moment of `--clock`, or now, in a zone.
pub fn clock(call: &Call, zone: &str) -> Result<Moment, Vec<Message>> {
    let Some(written) = call.text("clock") else {
        let now = disk::now(zone).or_else(|| disk::now("UTC"));
        return now.ok_or_else(|| vec![Message::new("cli-no-clock")]);
    };
    let day = written.parse::<Day>().ok().map(|day| day.to_datetime(jiff::civil::Time::midnight()));
    let moment = written.parse::<Moment>().ok().filter(|_| written.contains('T'));
    let clock = moment.or(day);
    clock.ok_or_else(|| vec![Message::new("cli-bad-clock").with("clock", written)])
}

/// Findings about files that are not of the site, in words for the terminal.
pub fn told(found: &Diagnostics, source: &SourceTree, locale: &Locale) -> String {
    report::findings(found, source, locale, style())
}

fn style() -> report::Style {
    let terminal = disk::stderr();
    report::Style { color: terminal.color, width: terminal.width }
}

/// Puts the earlier days into a state of the site.
fn show(now: &mut Snapshot, earlier: &Earlier) {
    now.earlier = earlier.days.clone();
    now.found.extend(earlier.found.iter().cloned());
}

/// The files that could not be understood as a whole.
fn spoiled(read: &Snapshot) -> BTreeSet<SitePath> {
    read.found.iter().filter(|fault| is_spoiled(fault)).map(|fault| fault.span.file.clone()).collect()
}

fn without(source: &SourceTree, files: &BTreeSet<SitePath>) -> SourceTree {
    let mut rest = source.clone();
    if !files.is_empty() {
        files.iter().for_each(|path| rest.remove(path));
        rest.found = Diagnostics::new();
    }
    rest
}

/// Whether a finding says that a file could not be understood as a whole: a slip in the syntax of a record or a text, or
/// any error in what all pages depend on.
fn is_spoiled(fault: &Diagnostic) -> bool {
    let is_record = fault.span.file.is_below(&SitePath::new("content"));
    fault.severity == Severity::Error && (!is_record || fault.id().starts_with("yaml-"))
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
