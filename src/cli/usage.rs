//! What is wrong with a command line, in the editor's language.

use std::ffi::OsString;
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

/// The command line, with `help` as people type it: `bayan help build` asks what `bayan build --help` asks.
pub fn with_help(mut arguments: Vec<OsString>) -> Vec<OsString> {
    let mut at = 1;
    while arguments.get(at).is_some_and(|word| word.as_encoded_bytes().starts_with(b"-")) {
        let takes_a_value = arguments[at] == "--lang" || arguments[at] == "--root";
        at += if takes_a_value { 2 } else { 1 };
    }
    if arguments.get(at).is_some_and(|word| word == "help") {
        arguments.remove(at);
        arguments.push("--help".into());
    }
    arguments
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
    let typed = text(error, ContextKind::InvalidSubcommand);
    let nearest = closest(&typed, COMMANDS.iter().map(|command| command.name)).map(str::to_owned);
    // The likeliest of several stands last.
    let last = |kind| match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => texts.last().cloned(),
        _ => None,
    };
    let kinds = [ContextKind::SuggestedArg, ContextKind::SuggestedValue, ContextKind::SuggestedSubcommand];
    let meant = nearest.or_else(|| kinds.into_iter().find_map(last))?;
    Some(Message::new("hint-did-you-mean").with("closest", meant))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_is_given_however_it_is_asked_for() {
        let check = |typed: &[&str], meant: &[&str]| {
            let typed: Vec<OsString> = typed.iter().map(Into::into).collect();
            assert_eq!(with_help(typed), meant.iter().map(OsString::from).collect::<Vec<_>>());
        };
        check(&["bayan", "help"], &["bayan", "--help"]);
        check(&["bayan", "--lang", "fr", "help", "build"], &["bayan", "--lang", "fr", "build", "--help"]);
        check(&["bayan", "new", "page", "help"], &["bayan", "new", "page", "help"]);
        check(&["bayan"], &["bayan"]);
    }
}
