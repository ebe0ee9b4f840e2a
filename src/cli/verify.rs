//! `bayan verify`: whether a published site, or a downloaded copy, is what was published.

use std::path::PathBuf;

use clap::Arg;

use super::{Call, Command, Ended, Outcome, Words, desk};
use crate::base::Message;
use crate::disk;

/// The command.
pub const COMMAND: Command = Command { name: "verify", arguments, run };

fn arguments(words: &Words) -> Vec<Arg> {
    let folder = words.argument("published", "DIR").required(true).value_parser(clap::value_parser!(PathBuf));
    vec![folder, words.option("key", "KEY")]
}

fn run(call: &Call) -> Outcome {
    desk::refuse_unknown_language(call)?;
    let Some(folder) = call.path("published") else { return Ok(Ended::Faults) };
    let found = disk::verify(folder, call.text("key")).map_err(|trouble| vec![trouble])?;
    let lists =
        [("verify-differs", &found.differing), ("verify-missing", &found.missing), ("verify-extra", &found.extra)];
    for (id, paths) in lists {
        paths.iter().for_each(|path| call.say(&Message::new(id).with("path", path.as_str())));
    }
    if !found.is_rooted {
        call.say(&Message::new("verify-other-root").with("manifest", disk::MANIFEST));
    }
    match found.is_signed {
        Some(true) => call.say(&Message::new("verify-signed")),
        Some(false) => call.say(&Message::new("verify-not-signed")),
        None => {}
    }
    if !found.is_whole() {
        return call.refuse(&Message::new("verify-not-whole"));
    }
    let whole = Message::new("verify-whole").with("files", found.files).with("root", found.root);
    call.say(&whole.with("clock", found.origin.clock));
    match found.origin.source {
        Some(source) if source.changed => {
            call.say(&Message::new("verify-near-revision").with("revision", source.revision))
        }
        Some(source) => call.say(&Message::new("verify-revision").with("revision", source.revision)),
        None => call.say(&Message::new("verify-no-revision")),
    }
    Ok(Ended::Clean)
}
