//! `bayan new`: a record with every field explained, which passes `check`.

use clap::Arg;

use super::ask::{self, Question};
use super::desk::Desk;
use super::{Call, Command, Ended, Outcome, Words};
use crate::base::{Arg as Said, Message, closest};
use crate::disk;
use crate::locale::Form;
use crate::model::{Kind, Kinds, Skeleton, Target, is_id, skeleton};
use crate::site::Site;

/// The command.
pub const COMMAND: Command = Command { name: "new", arguments, run };

fn arguments(words: &Words) -> Vec<Arg> {
    vec![words.argument("kind", "KIND"), words.argument("id", "ID")]
}

fn run(call: &Call) -> Outcome {
    let desk = Desk::open(call)?;
    let site = &desk.now.site;
    let name = call.text("kind").map(str::to_owned).or_else(|| ask_kind(call, site));
    let Some(name) = name else { return ask::missing(call, "KIND", "new") };
    let Some(kind) = site.kinds.get(&name) else {
        return refuse_unknown_kind(call, &name, &site.kinds);
    };
    let is_usable = |id: &str| if is_id(id) { Ok(id.to_owned()) } else { Err(Message::new("bad-id").with("id", id)) };
    let id = call.text("id").map(str::to_owned).or_else(|| ask::ask(call, &Question::new("ask-id"), is_usable));
    let Some(id) = &id else { return ask::missing(call, "ID", "new") };
    if !is_id(id) {
        return call.refuse(&Message::new("bad-id").with("id", id.as_str()));
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

/// The kind that somebody chooses, by its number, its name or what it is called.
fn ask_kind(call: &Call, site: &Site) -> Option<String> {
    if !disk::stderr().is_terminal {
        return None;
    }
    let order = || std::iter::once(call.locale.lang()).chain(site.config.languages.iter().copied());
    let label = |kind: &Kind| {
        let own = kind.own.as_ref().and_then(|own| own.label.first_of(order()));
        own.map_or_else(|| call.locale.message(&kind.label(), &[], Form::Plain), |(_, label)| label.to_owned())
    };
    let kinds: Vec<(String, String)> = site.kinds.iter().map(|kind| (kind.id.to_string(), label(kind))).collect();
    for (number, (id, label)) in kinds.iter().enumerate() {
        call.say(
            &Message::new("ask-choice")
                .with("number", number + 1)
                .with("name", Said::Text(label.clone()))
                .with("id", id.as_str()),
        );
    }
    let chosen = |answer: &str| {
        let by_number = answer.parse::<usize>().ok().and_then(|number| kinds.get(number.checked_sub(1)?));
        let by_name = || kinds.iter().find(|(id, label)| id == answer || label == answer);
        let known = by_number.or_else(by_name).map(|(id, _)| id.clone());
        known.ok_or_else(|| Message::new("unknown-kind").with("kind", answer))
    };
    ask::ask(call, &Question::new("ask-kind"), chosen)
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
