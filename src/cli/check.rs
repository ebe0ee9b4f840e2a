//! `bayan check`: every fault of every file, in one run.

use clap::Arg;

use super::desk::Desk;
use super::{Call, Command, Ended, Outcome, Words};
use crate::base::Severity;
use crate::report;

/// The command.
pub const COMMAND: Command = Command { name: "check", arguments, run };

fn arguments(words: &Words) -> Vec<Arg> {
    vec![
        words.option("clock", "DATE"),
        words
            .option("format", "FORMAT")
            .value_parser(["human", "json"])
            .default_value("human")
            .hide_default_value(true),
        words.flag("strict"),
    ]
}

fn run(call: &Call) -> Outcome {
    let desk = Desk::open(call)?;
    let found = desk.faults(desk.clock(call)?);
    if call.text("format") == Some("json") {
        print!("{}", report::json(&found, &desk.now.source, call.locale));
    } else {
        eprint!("{}", desk.report(&found, call.locale));
    }
    Ok(ended(&found, call.has("strict")))
}

/// Faults end a command; warnings do only when asked for.
pub fn ended(found: &[crate::base::Diagnostic], strict: bool) -> Ended {
    let is_fault = |fault: &crate::base::Diagnostic| strict || fault.severity == Severity::Error;
    if found.iter().any(is_fault) { Ended::Faults } else { Ended::Clean }
}
