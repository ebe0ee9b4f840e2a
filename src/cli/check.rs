//! `bayan check`: every fault of every file, in one run.

use clap::Arg;

use super::desk::Desk;
use super::{Call, Command, Ended, Outcome, Words};
use crate::base::{Arg as Said, Message, Severity, closest};
use crate::checks;
use crate::locale::Form;
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
        words.option("explain", "NAME"),
    ]
}

fn run(call: &Call) -> Outcome {
    if let Some(name) = call.text("explain") {
        return explain(call, name);
    }
    let desk = Desk::open(call)?;
    let found = desk.faults(desk.clock(call)?);
    if call.text("format") == Some("json") {
        print!("{}", report::json(&found, &desk.now.source, call.locale));
    } else {
        eprint!("{}", desk.report(&found, call.locale));
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

/// Faults end a command; warnings do only when asked for.
pub fn ended(found: &[crate::base::Diagnostic], strict: bool) -> Ended {
    let is_fault = |fault: &crate::base::Diagnostic| strict || fault.severity == Severity::Error;
    if found.iter().any(is_fault) { Ended::Faults } else { Ended::Clean }
}
