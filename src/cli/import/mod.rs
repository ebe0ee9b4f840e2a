//! `bayan import`: texts of Hugo, Zola or Jekyll and tables of spreadsheets become records. What nobody can place is told,
//! nothing that is there is written over, and in the end the site is checked.

mod front;
mod name;
mod page;
mod plan;
mod table;

use std::path::PathBuf;

use clap::Arg;

use super::desk::{self, Desk};
use super::{Call, Command, Ended, Outcome, Words, check};
use crate::base::{Message, SitePath, SourceFile, SourceTree};
use crate::disk;
use plan::{Content, Plan};

/// The command.
pub const COMMAND: Command = Command { name: "import", arguments, run };

fn arguments(words: &Words) -> Vec<Arg> {
    vec![
        words.argument("from", "FOLDER").required(true).value_parser(clap::value_parser!(PathBuf)),
        words.option("kind", "KIND"),
    ]
}

fn run(call: &Call) -> Outcome {
    let mut desk = Desk::open(call)?;
    let Some(from) = call.path("from") else { return Ok(Ended::Faults) };
    let from = super::desk::current()?.join(from);
    let site = desk.now.site.clone();
    let kind = match call.text("kind") {
        Some(name) => match site.kinds.get(name) {
            Some(kind) => Some(kind.clone()),
            None => return super::new::refuse_unknown_kind(call, name, &site.kinds),
        },
        None => None,
    };
    let brought = disk::gather(&from).map_err(|error| vec![disk::failure(&from, &error)])?;
    let mut plan = Plan::new(&site, call.locales, kind, &brought);
    for file in &brought {
        if plan::is_read(&file.path) {
            let bytes = file.bytes().map_err(|error| vec![disk::failure(&file.real, &error)])?;
            plan.take(&file.path, &bytes);
        }
    }
    let planned = plan.settle();
    let mut tables = SourceTree::default();
    for file in brought.iter().filter(|file| planned.found.iter().any(|fault| fault.span.file.as_str() == file.path)) {
        let bytes = file.bytes().map_err(|error| vec![disk::failure(&file.real, &error)])?;
        tables.insert(SourceFile::of_bytes(SitePath::new(&file.path), bytes.into()));
    }
    eprint!("{}", desk::told(&planned.found, &tables, call.locale));
    let mut written: Vec<SitePath> = Vec::new();
    for file in planned.files {
        let path = desk.root.path().join(&file.path);
        let done = match &file.content {
            Content::Words(words) => disk::new_file(&path, words),
            Content::Copy(at) => brought[*at].copy_to(&path),
        };
        done.map_err(|error| vec![disk::failure(&path, &error)])?;
        written.push(SitePath::new(&file.path));
    }
    for left in &planned.left {
        call.say(&left.message());
    }
    let count = Message::new("cli-imported").with("records", planned.records).with("files", written.len());
    call.say(&count.with("left", planned.left.len()));
    desk.refresh()?;
    let mut found = desk.faults(desk.clock(call)?);
    found.retain(|fault| written.contains(&fault.span.file));
    eprint!("{}", desk.report(&found, call.locale));
    Ok(check::ended(&found, false))
}
