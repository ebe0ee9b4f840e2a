//! `bayan pack`: the public site as one file, to be carried on a stick and opened from a disk.

use std::path::PathBuf;

use clap::Arg;

use super::desk::Desk;
use super::{Call, Command, Ended, Outcome, Snapshot, Words, build};
use crate::base::{Message, Moment};
use crate::disk::{self, Label};
use crate::outputs;

/// The command.
pub const COMMAND: Command = Command { name: "pack", arguments, run };

fn arguments(words: &Words) -> Vec<Arg> {
    vec![
        words.option("file", "FILE").value_parser(clap::value_parser!(PathBuf)),
        words.option("largest", "MB").value_parser(clap::value_parser!(u64)),
        words.option("base-url", "URL"),
        words.option("clock", "DATE"),
        words.flag("strict"),
        words.option("sign", "FILE").value_parser(clap::value_parser!(PathBuf)),
    ]
}

fn run(call: &Call) -> Outcome {
    let mut desk = Desk::open(call)?;
    if let Some(unknown) = desk.recall() {
        call.say(&unknown);
    }
    desk.look_back();
    let publish = |now: &Snapshot, clock: Moment, base_url: &str| now.copy(clock, base_url);
    let Some(ready) = build::ready(call, &desk, disk::revision(desk.root.path()), &publish)? else {
        return Ok(Ended::Faults);
    };
    let clock = ready.publication.edition.clock;
    let name = format!("{}-{}", host(&ready.publication.base_url), clock.date());
    let file = match call.path("file") {
        Some(file) => super::desk::current()?.join(file),
        None => desk.root.path().join(format!("{name}.zip")),
    };
    let largest = call.matches.get_one::<u64>("largest").map(|megabytes| megabytes.saturating_mul(1_000_000));
    let packed = outputs::pack(&ready.publication, largest);
    let bar = build::bar();
    let progress = |made: usize, all: usize| {
        bar.set_length(all as u64);
        bar.set_position(made as u64);
    };
    let label = Label { folder: &name, clock };
    let files = disk::archive(&file, &packed.artifacts, &desk.root, &label, &ready.seal, &progress);
    bar.finish_and_clear();
    let files = files.map_err(|error| build::troubles(&error))?;
    if packed.left_out > 0 {
        call.say(&Message::new("cli-left-out").with("files", packed.left_out));
    }
    call.say(&Message::new("cli-packed").with("files", files).with("file", file.display().to_string()));
    Ok(Ended::Clean)
}

/// The host of an address, by which people know the site, as part of a file's name.
fn host(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', ':']).next().unwrap_or_default();
    let is_plain = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
    let name: String = host.chars().filter(is_plain).collect();
    if name.trim_matches('.').is_empty() { "site".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_named_for_the_host_of_its_site() {
        for (url, expected) in [
            ("https://bayan.example/region/", "bayan.example"),
            ("http://127.0.0.1:4600/", "127.0.0.1"),
            ("https://", "site"),
            ("..", "site"),
        ] {
            assert_eq!(host(url), expected);
        }
    }
}
