//! `bayan publish`: a built site to an object store. It says what it would do, and does it when told to.

use std::path::PathBuf;

use clap::Arg;

use super::{Call, Command, Outcome, Words};

/// The command.
pub const COMMAND: Command = Command { name: "publish", arguments, run };

fn arguments(words: &Words) -> Vec<Arg> {
    vec![
        words.argument("store", "URL").required(true),
        words.option("out", "DIR").value_parser(clap::value_parser!(PathBuf)),
        words.option("endpoint", "URL"),
        words.flag("yes"),
    ]
}

#[cfg(not(feature = "publish"))]
fn run(call: &Call) -> Outcome {
    call.refuse(&crate::base::Message::new("publish-not-built-in"))
}

#[cfg(feature = "publish")]
fn run(call: &Call) -> Outcome {
    use super::{Ended, desk};
    use crate::base::Message;
    use crate::disk::Remote;

    desk::refuse_unknown_language(call)?;
    let (Some(address), here) = (call.text("store"), desk::current()?) else { return Ok(Ended::Faults) };
    let root = call.path("root").map_or_else(|| here.clone(), |root| here.join(root));
    let folder = call.path("out").map_or_else(|| root.join("public"), |path| here.join(path));
    let one = |trouble: Message| vec![trouble];
    let remote = Remote::open(address, call.text("endpoint")).map_err(one)?;
    let difference = remote.difference(&folder).map_err(one)?;
    for file in difference.send.iter().flatten() {
        call.say(&Message::new("publish-sends").with("path", file.path.as_str()));
    }
    for path in &difference.remove {
        call.say(&Message::new("publish-removes").with("path", path.as_str()));
    }
    let told = |id: &'static str| {
        let told = Message::new(id).with("sent", difference.sent()).with("removed", difference.remove.len());
        told.with("same", difference.same).with("foreign", difference.foreign).with("address", address)
    };
    if !call.has("yes") {
        call.say(&told("publish-would"));
        return Ok(Ended::Clean);
    }
    let bar = super::build::bar();
    bar.set_length((difference.sent() + difference.remove.len()) as u64);
    let done = remote.publish(&folder, &difference, crate::serve::media_type, &|| bar.inc(1));
    bar.finish_and_clear();
    done.map_err(one)?;
    call.say(&told("publish-done"));
    Ok(Ended::Clean)
}
