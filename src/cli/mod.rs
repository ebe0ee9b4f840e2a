//! Commands: they connect the layers and decide nothing.
//!
//! One registry of commands gives parser, help, manual pages and completions. Help and errors are spoken
//! in the editor's language, so the language is settled before the command line is understood.

mod again;
mod ask;
mod build;
mod check;
mod ci;
mod cms;
mod completions;
mod desk;
mod digest;
mod earlier;
mod headers;
mod import;
mod init;
mod language;
mod lsp;
mod man;
mod names;
mod new;
mod pack;
mod publish;
mod review;
mod schema;
mod serve;
mod snapshot;
mod status;
mod touch_translation;
mod translate;
mod usage;
mod verify;

pub use names::names;

pub use desk::Desk;
pub use snapshot::{Reading, Snapshot};

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Arg, ArgMatches};

use crate::base::Message;
use crate::disk;
use crate::locale::{Form, Locale, Locales};
use crate::report;

/// A command of the program.
pub struct Command {
    /// What is typed.
    pub name: &'static str,
    /// What may follow.
    pub arguments: fn(&Words) -> Vec<Arg>,
    /// What it does.
    pub run: fn(&Call) -> Outcome,
}

/// How a command ended, apart from the world failing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// All is well.
    Clean,
    /// Faults were found in the site or in the command.
    Faults,
}

/// `Err` is for the world: each message is one trouble.
pub type Outcome = Result<Ended, Vec<Message>>;

/// A command as it was called.
pub struct Call<'c> {
    /// What was typed after it.
    pub matches: &'c ArgMatches,
    /// The languages the program speaks.
    pub locales: &'c Locales,
    /// The language it speaks now.
    pub locale: &'c Locale,
}

/// The words of the command line, by the ids of the catalogs.
pub struct Words<'w> {
    locale: &'w Locale,
}

/// Every command, in the order in which somebody meets them.
pub const COMMANDS: &[Command] = &[
    init::COMMAND,
    new::COMMAND,
    import::COMMAND,
    translate::COMMAND,
    touch_translation::COMMAND,
    serve::COMMAND,
    check::COMMAND,
    review::COMMAND,
    status::COMMAND,
    build::COMMAND,
    pack::COMMAND,
    digest::COMMAND,
    verify::COMMAND,
    publish::COMMAND,
    headers::COMMAND,
    schema::COMMAND,
    lsp::COMMAND,
    completions::COMMAND,
    man::COMMAND,
];

/// What a command can be followed by: commands of its own.
const PARTS: &[(&str, &[Command])] = &[("translate", translate::PARTS)];

/// Runs the program with these arguments, its own name first. 0: all is well, 1: faults, 2: the world failed.
pub fn run(arguments: Vec<OsString>) -> ExitCode {
    let locales = Locales::read(&[&disk::embedded()]).value;
    let spoken = language::wanted(&arguments, &locales);
    let locale = locales.or_default(spoken);
    let words = Words { locale };
    let parsed = match parser(&words).try_get_matches_from(usage::with_help(arguments)) {
        Ok(parsed) => parsed,
        Err(error) => return usage::tell(&error, locale),
    };
    let Some((name, matches)) = parsed.subcommand() else { return ExitCode::from(1) };
    let (command, matches) = match matches.subcommand() {
        Some((part, matches)) => (parts(name).iter().find(|command| command.name == part), matches),
        None => (COMMANDS.iter().find(|command| command.name == name), matches),
    };
    let Some(command) = command else { return ExitCode::from(1) };
    match (command.run)(&Call { matches, locales: &locales, locale }) {
        Ok(Ended::Clean) => ExitCode::SUCCESS,
        Ok(Ended::Faults) => ExitCode::from(1),
        Err(troubles) => {
            troubles.iter().for_each(|trouble| say(locale, trouble));
            ExitCode::from(2)
        }
    }
}

/// The whole command line, spoken in one language.
pub fn parser(words: &Words) -> clap::Command {
    let usage = words.say("cli-usage");
    let template = format!("{{about}}\n\n{usage} {{usage}}\n\n{{all-args}}\n{{after-help}}");
    let mut parser = clap::Command::new("bayan")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.say("cli-about"))
        .after_help(words.say("cli-after"))
        .help_template(template.clone())
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .subcommand_help_heading(words.say("cli-commands"))
        .next_help_heading(words.say("cli-options"))
        .args(global(words));
    for command in COMMANDS {
        let mut one = described(command, &format!("cli-{}", command.name), words, &template);
        let parts = parts(command.name);
        if !parts.is_empty() {
            one = one
                .subcommand_help_heading(words.say("cli-commands"))
                .disable_help_subcommand(true)
                .subcommand_negates_reqs(true)
                .args_conflicts_with_subcommands(true);
        }
        for part in parts {
            one = one.subcommand(described(part, &format!("cli-{}-{}", command.name, part.name), words, &template));
        }
        parser = parser.subcommand(one);
    }
    parser
}

/// The commands that may follow a command.
fn parts(command: &str) -> &'static [Command] {
    PARTS.iter().find(|(name, _)| *name == command).map_or(&[], |(_, parts)| parts)
}

/// A command with its help, the words of the message `id`.
fn described(command: &Command, id: &str, words: &Words, template: &str) -> clap::Command {
    clap::Command::new(command.name)
        .about(words.say(id))
        .after_help(words.attribute(id, "more").unwrap_or_default())
        .help_template(template.to_owned())
        .disable_help_flag(true)
        .next_help_heading(words.say("cli-options"))
        .args((command.arguments)(words).into_iter().map(with_values))
}

/// An argument whose help ends in the values it takes, unless its words name them; the parser would say so in English.
fn with_values(arg: Arg) -> Arg {
    let values: Vec<String> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    if values.is_empty() || !arg.get_action().takes_values() {
        return arg;
    }
    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let arg = arg.hide_possible_values(true);
    if values.iter().all(|value| help.contains(value.as_str())) {
        return arg;
    }
    arg.help(format!("{help} ({})", values.join(" | ")))
}

fn global(words: &Words) -> Vec<Arg> {
    vec![
        words.option("root", "DIR").global(true).value_parser(clap::value_parser!(PathBuf)),
        words.option("lang", "LANG").global(true),
        words.flag("help").short('h').action(clap::ArgAction::Help).global(true),
        words.flag("version").short('V').action(clap::ArgAction::Version),
    ]
}

impl Words<'_> {
    /// The words of a message without arguments.
    pub fn say(&self, id: &str) -> String {
        self.locale.message(id, &[], Form::Plain)
    }

    /// The words of an attribute of a message.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        let id = format!("{id}.{attribute}");
        self.locale.has(&id).then(|| self.say(&id))
    }

    /// An option with a value; its help is the message `cli-option-<name>`.
    pub fn option(&self, name: &'static str, value: &'static str) -> Arg {
        Arg::new(name).long(name).value_name(value).help(self.say(&format!("cli-option-{name}")))
    }

    /// An option without a value.
    pub fn flag(&self, name: &'static str) -> Arg {
        let help = self.say(&format!("cli-option-{name}"));
        Arg::new(name).long(name).action(clap::ArgAction::SetTrue).help(help)
    }

    /// Something that follows by its place; its help is the message `cli-argument-<name>`.
    pub fn argument(&self, name: &'static str, value: &'static str) -> Arg {
        let help = self.say(&format!("cli-argument-{name}"));
        Arg::new(name).value_name(value).help(help).help_heading(self.say("cli-arguments"))
    }
}

impl Call<'_> {
    /// The text of an option or argument; none too when the command does not have it.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.matches.try_get_one::<String>(name).ok().flatten().map(String::as_str)
    }

    /// The path of an option or argument.
    pub fn path(&self, name: &str) -> Option<&PathBuf> {
        self.matches.try_get_one::<PathBuf>(name).ok().flatten()
    }

    /// Whether an option without a value was given.
    pub fn has(&self, name: &str) -> bool {
        self.matches.get_flag(name)
    }

    /// Tells the editor something, on the error stream: data alone goes to the other one.
    pub fn say(&self, message: &Message) {
        eprint!("{}", self.words(message));
    }

    /// A line with what it says.
    pub fn words(&self, message: &Message) -> String {
        format!("{}\n", self.locale.say(message, Form::Isolated))
    }

    /// Tells the editor that something is wrong with the command, and what to do.
    pub fn refuse(&self, message: &Message) -> Outcome {
        say(self.locale, message);
        Ok(Ended::Faults)
    }
}

/// Says that something is wrong.
fn say(locale: &Locale, message: &Message) {
    let terminal = disk::stderr();
    let style = report::Style { color: terminal.color, width: terminal.width };
    eprint!("{}", report::message(message, locale, style));
}
