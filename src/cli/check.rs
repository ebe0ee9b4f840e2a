//! `bayan check`: every fault of every file, in one run.

use std::collections::BTreeMap;

use super::desk::Desk;
use super::{Call, Command, Ended, Outcome, Words};
use crate::base::{self, Arg as Said, Fix, Message, Moment, Severity, SitePath, closest};
use crate::checks;
use crate::disk;
use crate::locale::Form;
use crate::report;

/// The command.
pub const COMMAND: Command = Command { name: "check", arguments, run };

fn arguments(words: &Words) -> Vec<clap::Arg> {
    vec![
        words.option("clock", "DATE"),
        words.option("format", "FORMAT").value_parser(formats()).default_value(HUMAN).hide_default_value(true),
        words.flag("strict"),
        words.option("explain", "NAME"),
        words.flag("fix"),
    ]
}

/// The format for people.
const HUMAN: &str = "human";

fn formats() -> Vec<&'static str> {
    std::iter::once(HUMAN).chain(report::FORMATS.iter().map(|format| format.name)).collect()
}

fn run(call: &Call) -> Outcome {
    if let Some(name) = call.text("explain") {
        return explain(call, name);
    }
    let mut desk = Desk::open(call)?;
    let clock = desk.clock(call)?;
    if call.has("fix") {
        fix(call, &mut desk, clock)?;
    }
    desk.look_back();
    let found = desk.faults(clock);
    match report::FORMATS.iter().find(|format| call.text("format") == Some(format.name)) {
        Some(format) => print!("{}", (format.write)(&found, &desk.now.source, call.locale)),
        None => eprint!("{}", desk.report(&found, call.locale)),
    }
    Ok(ended(&found, call.has("strict")))
}

/// Why a rule exists, what to do when it speaks, and its case as the example.
fn explain(call: &Call, name: &str) -> Outcome {
    let Some(explained) = checks::explain(name) else {
        let names = || checks::ALL.iter().map(|check| check.id);
        let hint = match closest(name, names()) {
            Some(meant) => Message::new("hint-did-you-mean").with("closest", meant),
            None => Message::new("hint-accepted").with("words", Said::Codes(names().map(str::to_owned).collect())),
        };
        let refused = call.refuse(&Message::new("cli-unknown-check").with("check", name));
        call.say(&hint);
        return refused;
    };
    let why = call.locale.message(&format!("{}.{}", explained.id, explained.why), &[], Form::Isolated);
    println!("{why}\n\n{}", explained.example);
    Ok(Ended::Clean)
}

/// Corrections that touched another one are made in the next round; none needs many.
const ROUNDS: usize = 8;

/// Makes every correction that is certain, file by file, and tells which files were written.
fn fix(call: &Call, desk: &mut Desk, clock: Moment) -> Result<(), Vec<Message>> {
    let mut corrected: BTreeMap<SitePath, usize> = BTreeMap::new();
    for _ in 0..ROUNDS {
        let found = desk.faults(clock);
        let mut fixes: BTreeMap<&SitePath, Vec<&Fix>> = BTreeMap::new();
        for fix in found.iter().filter_map(|fault| fault.fix.as_ref()) {
            fixes.entry(&fix.span.file).or_default().push(fix);
        }
        let mut has_written = false;
        for (file, fixes) in fixes {
            has_written |= fix_file(desk, file, &fixes, &mut corrected)?;
        }
        if !has_written {
            break;
        }
        desk.refresh()?;
    }
    for (file, corrections) in corrected {
        let file = Said::Code(file.to_string());
        call.say(&Message::new("cli-fixed").with("file", file).with("corrections", corrections));
    }
    Ok(())
}

fn fix_file(
    desk: &Desk,
    file: &SitePath,
    fixes: &[&Fix],
    corrected: &mut BTreeMap<SitePath, usize>,
) -> Result<bool, Vec<Message>> {
    // What is not the site's own is not ours to write.
    let (Some(path), Some(bytes)) =
        (desk.root.locate(file), desk.now.source.get(file).and_then(|file| file.bytes.clone()))
    else {
        return Ok(false);
    };
    let Ok(text) = std::str::from_utf8(&bytes) else { return Ok(false) };
    let (new, made) = base::corrected(text, fixes);
    if made > 0 {
        disk::rewrite(path, &bytes, new.as_bytes()).map_err(|error| vec![disk::failure(path, &error)])?;
        *corrected.entry(file.clone()).or_default() += made;
    }
    Ok(made > 0)
}

/// Faults end a command; warnings do only when asked for.
pub fn ended(found: &[crate::base::Diagnostic], strict: bool) -> Ended {
    let is_fault = |fault: &crate::base::Diagnostic| strict || fault.severity == Severity::Error;
    if found.iter().any(is_fault) { Ended::Faults } else { Ended::Clean }
}
