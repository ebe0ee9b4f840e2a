//! `bayan translate`: a text in another language, begun from the words of one that is there.

mod export;
mod import;

use clap::Arg;

use super::desk::Desk;
use super::{Call, Command, Ended, Outcome, Words};
use crate::base::{Arg as Said, Lang, Message, SitePath};
use crate::derived::translated_from;
use crate::disk;
use crate::locale::Form;
use crate::model::{Entry, Text};
use crate::read::markdown::{self, Document, NOT_WORDS, with_field, without_field};
use crate::site::Site;

/// The command.
pub const COMMAND: Command = Command { name: "translate", arguments, run };

/// What it can be followed by instead of a record: jobs for translators.
pub const PARTS: &[Command] = &[export::COMMAND, import::COMMAND];

/// What follows both commands for translators.
pub fn arguments(words: &Words) -> Vec<Arg> {
    vec![
        words.argument("id", "ID").required(true),
        words.argument("language", "LANG").required(true),
        words.option("from", "LANG"),
    ]
}

fn run(call: &Call) -> Outcome {
    let desk = Desk::open(call)?;
    let asked = match Asked::of(call, &desk.now.site) {
        Ok(asked) => asked,
        Err(refusal) => return call.refuse(&refusal),
    };
    let path = asked.entry.folder.join(&format!("text.{}.md", asked.lang));
    let Some(path) = path.filter(|_| asked.entry.text(asked.lang).is_none()) else {
        return call.refuse(&Message::new("cli-text-exists").with("language", asked.lang));
    };
    let Some(from) = asked.source() else {
        return call.refuse(&Message::new("cli-no-source").with("id", &*asked.entry.id));
    };
    let mark = call.locales.get(asked.lang).unwrap_or(call.locale).message("cli-to-translate", &[], Form::Plain);
    let mut text = from.body.text.to_string();
    // What the source says of itself is not true of its translation.
    for name in NOT_WORDS {
        text = without_field(&document(&path, &text), name);
    }
    let text = recorded(&path, &text, asked.entry, from);
    let start = document(&path, &text).body.range.start;
    let text = format!("{}\n*{mark}*\n\n{}", &text[..start], text[start..].trim_start_matches(['\n', '\r']));
    let place = desk.root.path().join(path.as_str());
    disk::new_file(&place, &text).map_err(|error| vec![disk::failure(&place, &error)])?;
    let made = Message::new("cli-made-text").with("file", Said::Code(path.to_string())).with("source", from.lang);
    call.say(&made);
    Ok(Ended::Clean)
}

/// The entry and the languages that were asked for.
pub struct Asked<'s> {
    /// The entry.
    pub entry: &'s Entry,
    /// The language of the translation.
    pub lang: Lang,
    from: Option<Lang>,
}

impl<'s> Asked<'s> {
    /// Finds them in the site.
    pub fn of(call: &Call, site: &'s Site) -> Result<Asked<'s>, Message> {
        let id = call.text("id").unwrap_or_default();
        let (kind, bare) = id.split_once('/').map_or((None, id), |(kind, bare)| (Some(kind), bare));
        let fits =
            |entry: &&std::sync::Arc<Entry>| *entry.id == *bare && kind.is_none_or(|kind| *entry.kind.id == *kind);
        let mut entries = site.entries.iter().filter(fits);
        let entry = entries.next().ok_or_else(|| Message::new("unknown-reference").with("id", id))?;
        if entries.next().is_some() {
            return Err(Message::new("ambiguous-reference").with("id", id));
        }
        let lang = language(site, call.text("language").unwrap_or_default())?;
        let from = call.text("from").map(|from| language(site, from)).transpose()?;
        Ok(Asked { entry, lang, from })
    }

    /// The text that is translated: the one asked for, the one named in the translation, or the first.
    pub fn source(&self) -> Option<&'s Text> {
        translated_from(self.entry, self.lang, self.from)
    }
}

/// A language of the site.
fn language(site: &Site, written: &str) -> Result<Lang, Message> {
    let known = Lang::new(written).filter(|lang| site.config.languages.contains(lang));
    known.ok_or_else(|| Message::new("unknown-language").with("language", written))
}

/// The text with what it was made from at its top.
pub fn recorded(path: &SitePath, text: &str, entry: &Entry, from: &Text) -> String {
    let digests: Vec<&str> = from.body.blocks().iter().map(|block| block.digest.as_str()).collect();
    let made_from = format!("{{lang: {}, blocks: \"{}\"}}", from.lang, digests.join(" "));
    let text = with_field(&document(path, text), "translates", &entry.common.revision().to_string());
    with_field(&document(path, &text), "made_from", &made_from)
}

fn document(path: &SitePath, text: &str) -> Document {
    markdown::read(path, &std::sync::Arc::from(text)).value
}
