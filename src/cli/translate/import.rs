//! `bayan translate import`: what translators brought back, read by the rules before a byte is written.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Arg, ArgAction};

use super::super::desk::Desk;
use super::super::snapshot::Reading;
use super::super::{Call, Command, Ended, Outcome, Words};
use super::recorded;
use crate::base::{
    Arg as Said, Diagnostic, Diagnostics, Message, Moment, Severity, SitePath, SourceFile, SourceTree, Span,
};
use crate::disk;
use crate::jobs::{self, FORMATS, Proposal};
use crate::model::Limits;
use crate::report;

/// The command.
pub const COMMAND: Command = Command { name: "import", arguments, run };

fn arguments(words: &Words) -> Vec<Arg> {
    let files = words.argument("jobs", "FILE").required(true).action(ArgAction::Append);
    vec![files.num_args(1..).value_parser(clap::value_parser!(PathBuf)), words.option("clock", "DATE")]
}

fn run(call: &Call) -> Outcome {
    let mut desk = Desk::open(call)?;
    let clock = desk.clock(call)?;
    let mut all_is_well = true;
    let files: Vec<&PathBuf> = call.matches.get_many("jobs").into_iter().flatten().collect();
    for file in files {
        all_is_well &= import(call, &desk, clock, file)?;
        // What one file brought may be what the next one adds to.
        desk.refresh()?;
    }
    Ok(if all_is_well { Ended::Clean } else { Ended::Faults })
}

/// Brings one file back; whether all of it could be.
fn import(call: &Call, desk: &Desk, clock: Moment, file: &Path) -> Result<bool, Vec<Message>> {
    let job = SitePath::new(file.to_string_lossy());
    let limit = desk.now.site.config.limits().bytes;
    let bytes = match disk::file(file, limit) {
        Err(error) if error.kind() == ErrorKind::FileTooLarge => {
            let limit = i64::try_from(limit / Limits::MEGABYTE).unwrap_or(i64::MAX);
            tell(call, &[Span::whole(&job).error("file-too-large").with("limit", limit)], &desk.now.source);
            return Ok(false);
        }
        bytes => bytes.map_err(|error| vec![disk::failure(file, &error)])?,
    };
    let text: Arc<str> = Arc::from(String::from_utf8_lossy(&bytes));
    let ending = file.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let Some(format) = FORMATS.iter().find(|format| format.endings.contains(&&*ending)) else {
        let endings = FORMATS.iter().flat_map(|format| format.endings).map(|ending| format!(".{ending}"));
        let file = Said::Code(file.display().to_string());
        call.say(&Message::new("cli-job-ending").with("file", file).with("endings", Said::Codes(endings.collect())));
        return Ok(false);
    };
    let read = (format.read)(&job, &text);
    let mut found = read.found;
    let taken = jobs::take(&desk.now.site, &desk.now.source, &job, &read.value, &mut found);
    let mut news: Vec<(&Proposal, String)> =
        taken.proposals.iter().map(|proposal| (proposal, whole(desk, proposal))).collect();
    let shown = with(desk, &news, Some(SourceFile::of_bytes(job, Arc::from(text.as_bytes()))));
    let refused = judge(desk, clock, &mut news, &mut found);
    tell(call, &found, &shown);
    for (proposal, new) in &news {
        write(desk, proposal, new)?;
        let told = Message::new("cli-job-taken").with("file", proposal.file.as_str());
        call.say(&told.with("pieces", proposal.count).with("source", proposal.from));
    }
    for file in &refused {
        call.say(&Message::new("cli-job-refused").with("file", file.as_str()));
    }
    if taken.left > 0 {
        call.say(&Message::new("cli-job-left").with("pieces", taken.left));
    }
    let has_errors = found.iter().any(|fault| fault.severity == Severity::Error);
    Ok(!has_errors && refused.is_empty() && taken.left == 0)
}

/// Tells what was found, with its lines.
fn tell(call: &Call, found: &[Diagnostic], sources: &SourceTree) {
    let terminal = disk::stderr();
    let style = report::Style { color: terminal.color, width: terminal.width };
    eprint!("{}", report::findings(found, sources, call.locale, style));
}

/// The file with the record of what it was made from.
fn whole(desk: &Desk, proposal: &Proposal) -> String {
    let entry = &desk.now.site.entries[proposal.entry];
    match entry.text(proposal.from).filter(|_| proposal.is_text) {
        Some(from) => recorded(&proposal.file, &proposal.text, entry, from),
        None => proposal.text.clone(),
    }
}

/// The files of the site as they would be.
fn with(desk: &Desk, news: &[(&Proposal, String)], more: Option<SourceFile>) -> SourceTree {
    let mut tree = desk.now.source.clone();
    news.iter().for_each(|(proposal, new)| tree.insert_text(proposal.file.as_str(), new));
    more.into_iter().for_each(|file| tree.insert(file));
    tree
}

/// Reads the site as it would be, takes out the files that would make it wrong, and tells what the rules find. A file that
/// is taken out may have been what another one spoke of, so the rest is read again until nothing is taken out.
fn judge(desk: &Desk, clock: Moment, news: &mut Vec<(&Proposal, String)>, found: &mut Diagnostics) -> Vec<SitePath> {
    let before: BTreeSet<String> = desk.faults(clock).iter().map(what).collect();
    let mut refused = Vec::new();
    loop {
        let read = Reading::default().read(desk.now.folder.clone(), with(desk, news, None));
        let mut faults = read.faults(clock);
        let is_about = |fault: &Diagnostic, file: &SitePath| {
            fault.span.file == *file || fault.labels.iter().any(|label| label.span.file == *file)
        };
        faults.retain(|fault| {
            !before.contains(&what(fault)) && news.iter().any(|(proposal, _)| is_about(fault, &proposal.file))
        });
        let is_wrong = |file: &SitePath| faults.iter().any(|fault| refuses(fault) && is_about(fault, file));
        let (wrong, right): (Vec<_>, Vec<_>) = news.drain(..).partition(|(proposal, _)| is_wrong(&proposal.file));
        *news = right;
        if wrong.is_empty() {
            found.extend(faults);
            return refused;
        }
        let about_wrong = |fault: &Diagnostic| wrong.iter().any(|(proposal, _)| is_about(fault, &proposal.file));
        found.extend(faults.iter().filter(|fault| about_wrong(fault)).cloned());
        refused.extend(wrong.into_iter().map(|(proposal, _)| proposal.file.clone()));
    }
}

/// Whether a finding stands against writing the file: what cannot be read, and what the translation lost or added.
fn refuses(fault: &Diagnostic) -> bool {
    const LOST: [&str; 8] = [
        "versions-differ",
        "version-lacks",
        "version-adds",
        "versions-count",
        "broken-link",
        "broken-anchor",
        "unknown-figure",
        "hidden-figure",
    ];
    fault.severity == Severity::Error || LOST.contains(&fault.id())
}

fn write(desk: &Desk, proposal: &Proposal, new: &str) -> Result<(), Vec<Message>> {
    let place = desk.root.path().join(proposal.file.as_str());
    let written = match desk.now.source.get(&proposal.file) {
        Some(old) => disk::rewrite(&place, old.bytes.as_deref().unwrap_or_default(), new.as_bytes()),
        None => disk::new_file(&place, new),
    };
    written.map_err(|error| vec![disk::failure(&place, &error)])
}

/// What a finding says, without the place, which moves when a file is written anew.
fn what(fault: &Diagnostic) -> String {
    format!("{} {} {:?}", fault.id(), fault.span.file, fault.message.args)
}
