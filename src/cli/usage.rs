//! What is wrong with a command line, in the editor's language.

use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::COMMANDS;
use crate::base::{Message, closest};
use crate::disk;
use crate::locale::{Form, Locale};
use crate::report;

/// Prints help and version, or says what is wrong and what may have been meant.
pub fn tell(error: &clap::Error, locale: &Locale) -> ExitCode {
    let message =
        match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                print!("{error}");
                return ExitCode::SUCCESS;
            }
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                eprint!("{error}");
                return ExitCode::from(1);
            }
            ErrorKind::InvalidSubcommand => about("cli-unknown-command", error, ContextKind::InvalidSubcommand),
            ErrorKind::UnknownArgument => about("cli-unknown-option", error, ContextKind::InvalidArg),
            ErrorKind::MissingRequiredArgument => about("cli-missing-argument", error, ContextKind::InvalidArg),
            ErrorKind::InvalidValue if has_value(error) => about("cli-bad-value", error, ContextKind::InvalidArg)
                .with("value", text(error, ContextKind::InvalidValue)),
            ErrorKind::InvalidValue | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
                about("cli-missing-value", error, ContextKind::InvalidArg)
            }
            ErrorKind::ValueValidation => about("cli-bad-value", error, ContextKind::InvalidArg)
                .with("value", text(error, ContextKind::InvalidValue)),
            ErrorKind::ArgumentConflict | ErrorKind::TooManyValues | ErrorKind::TooFewValues => {
                about("cli-repeated-option", error, ContextKind::InvalidArg)
            }
            _ => Message::new("cli-not-understood"),
        };
    let terminal = disk::stderr();
    let style = report::Style { color: terminal.color, width: terminal.width };
    eprint!("{}", report::message(&message, locale, style));
    let help = Message::new("cli-see-help").with("command", "bayan --help");
    for more in hint(error).into_iter().chain([help]) {
        eprintln!("{}", locale.say(&more, Form::Isolated));
    }
    ExitCode::from(1)
}

fn about(id: &'static str, error: &clap::Error, kind: ContextKind) -> Message {
    Message::new(id).with("word", text(error, kind))
}

fn has_value(error: &clap::Error) -> bool {
    !text(error, ContextKind::InvalidValue).is_empty()
}

fn text(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(" "),
        _ => String::new(),
    }
}

/// The word that was probably meant.
fn hint(error: &clap::Error) -> Option<Message> {
    let suggested = [ContextKind::SuggestedArg, ContextKind::SuggestedValue, ContextKind::SuggestedSubcommand]
        .into_iter()
        .map(|kind| text(error, kind))
        .find(|text| !text.is_empty());
    let typed = text(error, ContextKind::InvalidSubcommand);
    let nearest = || closest(&typed, COMMANDS.iter().map(|command| command.name)).map(str::to_owned);
    let meant = suggested.or_else(nearest)?;
    Some(Message::new("hint-did-you-mean").with("closest", meant))
}
