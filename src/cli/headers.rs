//! `bayan headers`: what a host should send with every file, in its own way of writing it.

use clap::Arg;

use super::{Call, Command, Ended, Outcome, Words, desk};
use crate::outputs::HOSTS;

/// The command.
pub const COMMAND: Command = Command { name: "headers", arguments, run };

fn arguments(words: &Words) -> Vec<Arg> {
    let names: Vec<&str> = HOSTS.iter().map(|host| host.name).collect();
    vec![words.argument("host", "HOST").required(true).value_parser(names)]
}

fn run(call: &Call) -> Outcome {
    desk::refuse_unknown_language(call)?;
    let asked = HOSTS.iter().find(|host| call.text("host") == Some(host.name));
    print!("{}", asked.map(|host| (host.write)()).unwrap_or_default());
    Ok(Ended::Clean)
}
