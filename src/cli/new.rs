//! `bayan new`: a record with every field explained, which passes `check`.

use clap::Arg;

use super::desk::Desk;
use super::{Call, Command, Ended, Outcome, Words};
use crate::base::{Arg as Said, Message, closest};
use crate::disk;
use crate::locale::Form;
use crate::model::{Kinds, Skeleton, Target, is_id, skeleton};
use crate::site::Site;

/// The command.
pub const COMMAND: Command = Command { name: "new", arguments, run };

fn arguments(words: &Words) -> Vec<Arg> {
    vec![words.argument("kind", "KIND").required(true), words.argument("id", "ID").required(true)]
}

fn run(call: &Call) -> Outcome {
    let desk = Desk::open(call)?;
    let (Some(name), Some(id)) = (call.text("kind"), call.text("id")) else { return Ok(Ended::Faults) };
    let site = &desk.now.site;
    let Some(kind) = site.kinds.get(name) else {
        return refuse_unknown_kind(call, name, &site.kinds);
    };
    if !is_id(id) {
        return call.refuse(&Message::new("bad-id").with("id", id));
    }
    let folder = desk.root.path().join("content").join(&*kind.section).join(id);
    let codes: Vec<&str> = site.config.languages.iter().map(|lang| lang.code()).collect();
    let write_here = write_here(call, &site.config.languages);
    let say =
        |ids: &[String]| ids.iter().find(|id| call.locale.has(id)).map(|id| call.locale.message(id, &[], Form::Plain));
    let example = |target: &Target| example(site, target);
    let today = desk.clock(call)?.date().to_string();
    let with = Skeleton { codes: &codes, write_here: &write_here, say: &say, example: &example, today };
    let files = skeleton(kind, &site.kinds, &with);
    let shown = format!("content/{}/{id}", kind.section);
    if desk.now.site.entries.iter().any(|entry| entry.kind.id == kind.id && *entry.id == *id) {
        return call.refuse(&Message::new("cli-record-exists").with("folder", shown));
    }
    for (name, text) in files {
        let path = folder.join(&name);
        disk::new_file(&path, &text).map_err(|error| vec![disk::failure(&path, &error)])?;
    }
    call.say(&Message::new("cli-made-record").with("folder", shown));
    Ok(Ended::Clean)
}

/// The words that stand where an editor is to write, in each language.
pub fn write_here(call: &Call, languages: &[crate::base::Lang]) -> Vec<String> {
    let words = |lang| call.locales.get(lang).map(|locale| locale.message("cli-write-here", &[], Form::Plain));
    languages.iter().map(|lang| words(*lang).unwrap_or_else(|| "…".to_owned())).collect()
}

/// The id of something that a required reference may lead to.
fn example(site: &Site, target: &Target) -> Option<String> {
    match target {
        Target::Area => site.config.areas.iter().find_map(|area| area.id.as_ref()).map(|id| id.0.to_string()),
        Target::Tag => site.config.tags.iter().find_map(|tag| tag.id.as_ref()).map(|id| id.0.to_string()),
        Target::Entries(kinds) => {
            let fits = |kind: &str| kinds.is_empty() || kinds.iter().any(|of| **of == *kind);
            let fitting = || site.entries.iter().filter(|entry| fits(&entry.kind.id));
            let entry =
                fitting().find(|entry| !entry.common.illustrative && !entry.common.draft).or(fitting().next())?;
            let is_shared = site.index.ids(&Target::entries(&[])).filter(|id| *id == &*entry.id).count() > 1;
            Some(if is_shared { format!("{}/{}", entry.kind.id, entry.id) } else { entry.id.to_string() })
        }
    }
}

/// Says that there is no such kind, and which there are.
pub fn refuse_unknown_kind(call: &Call, name: &str, kinds: &Kinds) -> Outcome {
    let names = || kinds.iter().map(|kind| &*kind.id);
    let hint = match closest(name, names()) {
        Some(meant) => Message::new("hint-did-you-mean").with("closest", meant),
        None => Message::new("hint-accepted").with("words", Said::Codes(names().map(str::to_owned).collect())),
    };
    let refused = call.refuse(&Message::new("unknown-kind").with("kind", name));
    call.say(&hint);
    refused
}
