//! `bayan translate export`: what a language lacks or has fallen behind in, as a file for translators.

use std::path::PathBuf;

use clap::Arg;

use super::super::desk::{Desk, current};
use super::super::{Call, Command, Ended, Outcome, Words};
use super::language;
use crate::base::{Arg as Said, Message};
use crate::disk;
use crate::jobs::{self, FORMATS, Job};

/// The command.
pub const COMMAND: Command = Command { name: "export", arguments, run };

fn arguments(words: &Words) -> Vec<Arg> {
    let formats: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
    vec![
        words.option("to", "LANG").required(true),
        words.option("from", "LANG"),
        words
            .option("format", "FORMAT")
            .help(words.say("cli-option-job-format"))
            .value_parser(formats)
            .default_value(FORMATS[0].name)
            .hide_default_value(true),
        words.option("out", "DIR").value_parser(clap::value_parser!(PathBuf)),
    ]
}

fn run(call: &Call) -> Outcome {
    let desk = Desk::open(call)?;
    let site = &desk.now.site;
    let (to, from) = match language(site, call.text("to").unwrap_or_default())
        .and_then(|to| Ok((to, call.text("from").map(|from| language(site, from)).transpose()?)))
    {
        Ok(languages) => languages,
        Err(refusal) => return call.refuse(&refusal),
    };
    let format = FORMATS.iter().find(|format| call.text("format") == Some(format.name)).unwrap_or(&FORMATS[0]);
    let made = jobs::jobs(site, to, from);
    if made.is_empty() {
        call.say(&Message::new("cli-job-empty").with("language", to));
        return Ok(Ended::Clean);
    }
    let folder = call.path("out").cloned().map_or_else(current, Ok)?;
    for job in &made {
        let path = folder.join(format!("{}-{}.{}", job.from, job.to, format.endings[0]));
        disk::new_file(&path, &(format.write)(job)).map_err(|error| vec![disk::failure(&path, &error)])?;
        call.say(&told(job, &path.display().to_string()));
    }
    Ok(Ended::Clean)
}

fn told(job: &Job, file: &str) -> Message {
    let pieces = job.parts.iter().flat_map(|part| &part.units).filter(|unit| !unit.is_done).count();
    let message = Message::new("cli-job-made").with("pieces", pieces).with("file", Said::Code(file.to_owned()));
    message.with("source", job.from).with("language", job.to)
}
