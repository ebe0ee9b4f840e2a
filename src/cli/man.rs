//! `bayan man`: the manual pages, in the language the program speaks.

use std::path::PathBuf;

use clap::Arg;

use super::{Call, Command, Ended, Outcome, Words, parser};
use crate::base::Message;
use crate::disk;

/// The command.
pub const COMMAND: Command = Command { name: "man", arguments, run };

fn arguments(words: &Words) -> Vec<Arg> {
    vec![words.option("out", "DIR").value_parser(clap::value_parser!(PathBuf))]
}

fn run(call: &Call) -> Outcome {
    let whole = parser(&Words { locale: call.locale });
    let Some(folder) = call.path("out") else {
        print!("{}", page(whole)?);
        return Ok(Ended::Clean);
    };
    for command in whole.get_subcommands() {
        let name = format!("bayan-{}", command.get_name());
        let path = folder.join(format!("{name}.1"));
        let text = page(command.clone().display_name(name))?;
        disk::new_file(&path, &text).map_err(|error| vec![disk::failure(&path, &error)])?;
    }
    let path = folder.join("bayan.1");
    disk::new_file(&path, &page(whole)?).map_err(|error| vec![disk::failure(&path, &error)])?;
    call.say(&Message::new("cli-written").with("folder", folder.display().to_string()));
    Ok(Ended::Clean)
}

/// One page, in troff.
fn page(command: clap::Command) -> Result<String, Vec<Message>> {
    let mut text = Vec::new();
    match clap_mangen::Man::new(command).render(&mut text) {
        Ok(()) => Ok(String::from_utf8_lossy(&text).into_owned()),
        Err(_) => Err(vec![Message::new("cli-not-understood")]),
    }
}
