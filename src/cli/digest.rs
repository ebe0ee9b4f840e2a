//! `bayan digest`: what changed since a day, as a letter ready to be sent.

use super::desk::Desk;
use super::{Call, Command, Ended, Outcome, Words};
use crate::base::{Arg as Said, Day, Lang, Message};
use crate::edition::Audience;
use crate::outputs;

/// The command.
pub const COMMAND: Command = Command { name: "digest", arguments, run };

fn arguments(words: &Words) -> Vec<clap::Arg> {
    vec![
        words.option("since", "DATE").required(true),
        words.option("language", "LANG"),
        words.option("format", "FORMAT").value_parser(["text", "html"]).default_value("text").hide_default_value(true),
        words.option("base-url", "URL"),
        words.option("clock", "DATE"),
    ]
}

fn run(call: &Call) -> Outcome {
    let desk = Desk::open(call)?;
    let clock = desk.clock(call)?;
    let written = call.text("since").unwrap_or_default();
    let Ok(since) = written.parse::<Day>() else {
        return call.refuse(&Message::new("cli-bad-clock").with("clock", written));
    };
    let languages = &desk.now.site.config.languages;
    let asked = match call.text("language") {
        Some(code) => Lang::new(code).filter(|lang| languages.contains(lang)),
        None => languages.first().copied(),
    };
    let Some(lang) = asked else {
        let spoken = languages.iter().map(|lang| lang.code().to_owned()).collect();
        let code = call.text("language").unwrap_or_default();
        let message = Message::new("cli-unknown-language").with("language", code);
        return call.refuse(&message.with("languages", Said::Codes(spoken)));
    };
    let base_url = call.text("base-url").map_or_else(|| desk.now.site.config.base_url(), str::to_owned);
    let publication = desk.now.publication(Audience::Public, clock, &base_url);
    let digest = outputs::digest(&publication, lang, since)
        .map_err(|reason| vec![Message::new("cli-no-digest").with("reason", Said::Text(reason))])?;
    print!("{}", if call.text("format") == Some("html") { &digest.html } else { &digest.text });
    call.say(&Message::new("cli-digest-told").with("count", digest.count));
    Ok(Ended::Clean)
}
