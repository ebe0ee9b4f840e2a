//! `bayan serve`: a preview on this machine, each file made when it is asked for.

use clap::Arg;

use super::desk::Desk;
use super::{Call, Command, Ended, Outcome, Words};
use crate::base::Message;
use crate::disk;
use crate::serve;

/// The command.
pub const COMMAND: Command = Command { name: "serve", arguments, run };

fn arguments(words: &Words) -> Vec<Arg> {
    vec![
        words.option("port", "PORT").value_parser(clap::value_parser!(u16)),
        words.option("clock", "DATE"),
        words.flag("open"),
    ]
}

fn run(call: &Call) -> Outcome {
    let desk = Desk::open(call)?;
    let listener = disk::listen(call.matches.get_one::<u16>("port").copied())
        .map_err(|error| vec![Message::new("cli-no-port").with("error", crate::base::Arg::Text(error.to_string()))])?;
    let address = listener.local_addr().map(|address| format!("http://{address}/")).unwrap_or_default();
    let clock = match call.text("clock") {
        Some(_) => Some(desk.clock(call)?),
        None => None,
    };
    eprint!("{}", desk.report(&desk.faults(desk.clock(call)?), call.locale));
    call.say(&Message::new("cli-serving").with("address", address.as_str()));
    if call.has("open")
        && let Err(error) = disk::open_browser(&address)
    {
        call.say(&Message::new("cli-no-browser").with("error", crate::base::Arg::Text(error.to_string())));
    }
    serve::run(desk, listener, address, clock, call.locale).map(|()| Ended::Clean)
}
