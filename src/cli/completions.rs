//! `bayan completions`: what a shell needs to complete our commands.

use clap::Arg;
use clap_complete::Shell;

use super::{Call, Command, Ended, Outcome, Words, parser};

/// The command.
pub const COMMAND: Command = Command { name: "completions", arguments, run };

fn arguments(words: &Words) -> Vec<Arg> {
    vec![words.argument("shell", "SHELL").required(true).value_parser(clap::value_parser!(Shell))]
}

fn run(call: &Call) -> Outcome {
    let Some(shell) = call.matches.get_one::<Shell>("shell") else { return Ok(Ended::Faults) };
    let mut script = Vec::new();
    clap_complete::generate(*shell, &mut parser(&Words { locale: call.locale }), "bayan", &mut script);
    print!("{}", String::from_utf8_lossy(&script));
    Ok(Ended::Clean)
}
