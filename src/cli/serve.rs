//! `bayan serve`: a preview on this machine, each file made when it is asked for.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use clap::Arg;

use super::desk::Desk;
use super::{Call, Command, Ended, Outcome, Words};
use crate::base::Message;
use crate::disk;
use crate::serve::{self, Preview};

/// The command.
pub const COMMAND: Command = Command { name: "serve", arguments, run };

fn arguments(words: &Words) -> Vec<Arg> {
    vec![
        words.option("port", "PORT").value_parser(clap::value_parser!(u16)),
        words.option("host", "ADDRESS").value_parser(clap::value_parser!(IpAddr)),
        words.option("clock", "DATE"),
        words.flag("open"),
    ]
}

fn run(call: &Call) -> Outcome {
    let mut desk = Desk::open(call)?;
    if let Some(unknown) = desk.recall() {
        call.say(&unknown);
    }
    desk.look_back();
    let host = call.matches.get_one::<IpAddr>("host").copied().unwrap_or(Ipv4Addr::LOCALHOST.into());
    let port = call.matches.get_one::<u16>("port").copied();
    let listener = disk::listen(host, port).map_err(|error| vec![refused(port, &error)])?;
    let reached = listener.local_addr().map_err(|error| vec![refused(port, &error)])?;
    // Every address of the machine is none that a browser can be led to.
    let shown =
        if host.is_unspecified() { SocketAddr::new(Ipv4Addr::LOCALHOST.into(), reached.port()) } else { reached };
    let address = format!("http://{shown}/");
    let clock = match call.text("clock") {
        Some(_) => Some(desk.clock(call)?),
        None => None,
    };
    let serving = if host.is_loopback() { "cli-serving" } else { "cli-serving-others" };
    call.say(&Message::new(serving).with("address", address.as_str()));
    if call.has("open")
        && let Err(error) = disk::open_browser(&address)
    {
        call.say(&Message::new("cli-no-browser").with("error", crate::base::Arg::Text(error.to_string())));
    }
    serve::run(desk, listener, Preview { address, clock, language: call.locale.lang() }).map(|()| Ended::Clean)
}

/// Why there is no preview: most often the port is taken by another one.
fn refused(port: Option<u16>, error: &std::io::Error) -> Message {
    match port {
        Some(port) if error.kind() == std::io::ErrorKind::AddrInUse => {
            Message::new("cli-port-taken").with("port", port.to_string())
        }
        _ => Message::new("cli-no-port").with("error", crate::base::Arg::Text(error.to_string())),
    }
}
