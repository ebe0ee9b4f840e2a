//! `bayan touch-translation`: a translation was read again beside its source, and says so.

use super::desk::Desk;
use super::translate::{Asked, arguments, recorded};
use super::{Call, Command, Ended, Outcome};
use crate::base::{Arg, Message, Severity};
use crate::disk;

/// The command.
pub const COMMAND: Command = Command { name: "touch-translation", arguments, run };

fn run(call: &Call) -> Outcome {
    let desk = Desk::open(call)?;
    let asked = match Asked::of(call, &desk.now.site) {
        Ok(asked) => asked,
        Err(refusal) => return call.refuse(&refusal),
    };
    let Some(text) = asked.entry.text(asked.lang) else {
        return call.refuse(&Message::new("cli-no-text").with("language", asked.lang));
    };
    let Some(from) = asked.source() else {
        return call.refuse(&Message::new("cli-no-source").with("id", &*asked.entry.id));
    };
    let file = Arg::Code(text.file.to_string());
    let is_faulty = |fault: &crate::base::Diagnostic| fault.span.file == text.file && fault.severity == Severity::Error;
    if desk.now.found.iter().any(is_faulty) {
        return call.refuse(&Message::new("cli-file-has-faults").with("file", file));
    }
    let new = recorded(&text.file, &text.body.text, asked.entry, from);
    let place = desk.root.path().join(text.file.as_str());
    disk::rewrite(&place, text.body.text.as_bytes(), new.as_bytes())
        .map_err(|error| vec![disk::failure(&place, &error)])?;
    call.say(&Message::new("cli-touched").with("file", file).with("source", from.lang));
    Ok(Ended::Clean)
}
