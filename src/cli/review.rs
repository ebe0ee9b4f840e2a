//! `bayan review`: what a change does to the public record.

use std::collections::BTreeMap;

use clap::Arg;

use super::desk::Desk;
use super::snapshot::{Reading, Snapshot};
use super::{Call, Command, Ended, Outcome, Words};
use crate::base::{Diagnostic, Make, Message, Moment};
use crate::disk;
use crate::edition::Audience;
use crate::outputs::{self, Publication};
use crate::review::{self, Reader, Review, Side};

/// The command.
pub const COMMAND: Command = Command { name: "review", arguments, run };

fn arguments(words: &Words) -> Vec<Arg> {
    vec![
        words.argument("revisions", "BASE[..HEAD]").required(true),
        words.option("clock", "DATE"),
        words
            .option("format", "FORMAT")
            .value_parser(["markdown", "html", "json"])
            .default_value("markdown")
            .hide_default_value(true),
    ]
}

fn run(call: &Call) -> Outcome {
    let desk = Desk::open(call)?;
    let clock = desk.clock(call)?;
    let Some(asked) = call.text("revisions") else { return Ok(Ended::Faults) };
    let (base, head) = match asked.split_once("..") {
        Some((base, head)) => (base, Some(head)),
        None => (asked, None),
    };
    let folder = desk.root.path();
    let Some(base_commit) = disk::git_revision(folder, base)? else { return unknown(call, base) };
    let mut reading = Reading::default();
    let (old_commit, new) = match head {
        Some(head) => {
            let Some(head_commit) = disk::git_revision(folder, head)? else { return unknown(call, head) };
            let tree = disk::git_tree(folder, &head_commit)?;
            (base_commit, reading.read(folder.to_owned(), tree))
        }
        // Of the state on disk: since it parted from the base, so that what others did there meanwhile does not count.
        None => {
            let parted = disk::git_parting(folder, &base_commit, "HEAD")?;
            (parted.unwrap_or(base_commit), reading.read(folder.to_owned(), desk.now.source.clone()))
        }
    };
    let old = reading.read(folder.to_owned(), disk::git_tree(folder, &old_commit)?);
    print!("{}", told(call, &old, &new, clock));
    Ok(Ended::Clean)
}

fn unknown(call: &Call, name: &str) -> Outcome {
    call.refuse(&Message::new("cli-unknown-revision").with("revision", name))
}

fn told(call: &Call, old: &Snapshot, new: &Snapshot, clock: Moment) -> String {
    let (old_found, new_found) = (old.faults(clock), new.faults(clock));
    let publication = |side: &Snapshot| side.publication(Audience::Team, clock, &side.site.config.base_url());
    let (before, after) = (publication(old), publication(new));
    let none = BTreeMap::new();
    // Weighed are only the pages of records that differ otherwise.
    let differs = review::review(&side(&before, &old_found, &none), &side(&after, &new_found, &none));
    let weights =
        [(&before, old), (&after, new)].map(|(publication, snapshot)| weights(&differs, publication, snapshot));
    let review = review::review(&side(&before, &old_found, &weights[0]), &side(&after, &new_found, &weights[1]));
    let place = |fault: &Diagnostic| {
        let source = [new, old].into_iter().find_map(|side| side.source.get(&fault.span.file));
        match source.and_then(|file| file.bytes.as_deref()).filter(|_| fault.span.range() != (0..0)) {
            Some(bytes) => {
                let position = fault.span.position(&String::from_utf8_lossy(bytes));
                format!("{}:{}", fault.span.file, position.line)
            }
            None => fault.span.file.to_string(),
        }
    };
    let locales = &new.locales;
    let locale = locales.get(call.locale.lang()).unwrap_or(call.locale);
    let reader = Reader { locale, locales, languages: &new.site.config.languages, place: &place };
    match call.text("format") {
        Some("html") => review::html(&review, &reader),
        Some("json") => review::json(&review, &reader),
        _ => review::markdown(&review, &reader),
    }
}

fn side<'s>(of: &'s Publication, found: &'s [Diagnostic], weights: &'s BTreeMap<String, u64>) -> Side<'s> {
    Side { edition: &of.edition, found, weights }
}

/// The weight of the pages of the records that differ.
fn weights(review: &Review, publication: &std::sync::Arc<Publication>, snapshot: &Snapshot) -> BTreeMap<String, u64> {
    let mut addresses = BTreeMap::new();
    for entry in review.records.iter().flat_map(|touched| [touched.old.as_ref(), touched.new.as_ref()]).flatten() {
        for lang in publication.edition.languages() {
            let address = publication.introduced.address(entry, *lang);
            addresses.insert(format!("{address}index.html"), address);
        }
    }
    let planned = outputs::plan(publication);
    let weighed = planned.iter().filter_map(|artifact| {
        let address = addresses.get(&artifact.path)?;
        let bytes = match &artifact.make {
            Make::Bytes(make) | Make::Named(make) => make().ok()?,
            Make::NamedOf(path, make) => make(&snapshot.bytes(path)?).ok()?,
            Make::Less(path, _) | Make::Copy(path) => snapshot.bytes(path)?.to_vec(),
        };
        Some((address.clone(), bytes.len() as u64))
    });
    weighed.collect()
}
