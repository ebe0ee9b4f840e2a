//! `bayan build`: the site, as one audience may see it at one moment.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Arg;

use super::desk::{self, Desk};
use super::{Call, Command, Ended, Outcome, Snapshot, Words, again, check};
use crate::base::{Message, Moment};
use crate::checks;
use crate::disk::{self, Origin, Output, Receipt, Seal, SigningKey, Source, Written};
use crate::edition::Audience;
use crate::outputs::{self, Publication};

/// The command.
pub const COMMAND: Command = Command { name: "build", arguments, run };

fn arguments(words: &Words) -> Vec<Arg> {
    vec![
        words.option("out", "DIR").value_parser(clap::value_parser!(PathBuf)),
        words.option("base-url", "URL"),
        words.option("clock", "DATE"),
        words
            .option("audience", "AUDIENCE")
            .value_parser(["public", "team"])
            .default_value("public")
            .hide_default_value(true),
        words.flag("strict"),
        words.option("sign", "FILE").value_parser(clap::value_parser!(PathBuf)),
    ]
}

fn run(call: &Call) -> Outcome {
    let mut root = desk::root(call)?;
    let out = match call.path("out") {
        Some(path) => desk::current()?.join(path),
        None => root.path().join("public"),
    };
    root.leave_out(&out);
    let source = desk::files(&mut root)?;
    let revision = disk::revision(root.path());
    let made_of = again::made_of(call, &root, &source, revision.as_ref());
    if let Some(last) = made_of.as_ref().and_then(|made_of| again::same(call, &out, made_of)) {
        eprint!("{}", last.told);
        built(call, last.files, &Written::default(), &out);
        return Ok(Ended::Clean);
    }
    let mut desk = Desk::of(root, source);
    let unknown = desk.recall();
    if let Some(unknown) = &unknown {
        call.say(unknown);
    }
    desk.look_back();
    let audience = if call.text("audience") == Some("team") { Audience::Team } else { Audience::Public };
    let publish = |now: &Snapshot, clock: Moment, base_url: &str| now.publication(audience, clock, base_url);
    let Some(mut ready) = ready(call, &desk, revision, &publish)? else { return Ok(Ended::Faults) };
    let output = Output::open(&out).map_err(|error| troubles(&error))?;
    let bar = bar();
    let progress = |made: usize, all: usize| {
        bar.set_length(all as u64);
        bar.set_position(made as u64);
    };
    let (planned, scales) = outputs::weighed(&ready.publication, outputs::plan(&ready.publication));
    let heavy = || checks::not_allowed(&desk.now.site, scales.found(&ready.publication));
    let accept = || check::ended(&heavy(), call.has("strict")) == Ended::Clean;
    let written = output.write(&planned, &desk.root, &ready.seal, &progress, &accept);
    bar.finish_and_clear();
    let heavy = heavy();
    if !heavy.is_empty() {
        ready.tell(&desk.report(&heavy, call.locale));
    }
    let Some(written) = written.map_err(|error| troubles(&error))? else {
        return call.refuse(&Message::new("cli-not-built"));
    };
    built(call, written.made, &written, &out);
    let clock = ready.publication.edition.clock;
    if let (Some(made_of), None, Some(until)) = (made_of, unknown, again::until(&desk.now.site, clock)) {
        let zone = desk.now.site.config.zone().to_owned();
        let (from, until, told) = (clock.to_string(), until.to_string(), std::mem::take(&mut ready.told));
        let receipt = Receipt { made_of, zone, from, until, told, files: written.made };
        // Without it the next build does all of its work again, and no more.
        let _ = output.keep(receipt);
    }
    // The program ends here: the system takes its memory back at once, and piece by piece takes as long as reading did.
    std::mem::forget((desk, ready));
    Ok(Ended::Clean)
}

fn built(call: &Call, files: usize, written: &Written, out: &Path) {
    call.say(
        &Message::new("cli-built")
            .with("files", files)
            .with("changed", written.changed)
            .with("removed", written.removed)
            .with("folder", out.display().to_string()),
    );
}

/// A site without faults, ready to be written.
pub struct Ready {
    /// What is published.
    pub publication: Arc<Publication>,
    /// What is told of where it came from.
    pub seal: Seal,
    /// What was told of it on the way.
    pub told: String,
}

impl Ready {
    /// Tells something of it.
    fn tell(&mut self, words: &str) {
        eprint!("{words}");
        self.told.push_str(words);
    }
}

/// What a command is about to write, if no fault stands against it; all faults are told.
pub fn ready(
    call: &Call,
    desk: &Desk,
    source: Option<Source>,
    publish: &dyn Fn(&Snapshot, Moment, &str) -> Arc<Publication>,
) -> Result<Option<Ready>, Vec<Message>> {
    let clock = desk.clock(call)?;
    let mut found = if call.has("strict") { desk.faults(clock) } else { desk.faults_of_build(clock) };
    let base_url = match call.text("base-url") {
        Some(url) => url.to_owned(),
        None => desk.now.site.config.base_url(),
    };
    let publication = publish(&desk.now, clock, &base_url);
    if check::ended(&found, call.has("strict")) == Ended::Clean {
        found.extend(outputs::collisions(&outputs::plan(&publication)));
    }
    let mut told = desk.report(&found, call.locale);
    eprint!("{told}");
    if check::ended(&found, call.has("strict")) == Ended::Faults {
        call.refuse(&Message::new("cli-not-built"))?;
        return Ok(None);
    }
    let key = call.path("sign").map(|path| SigningKey::read(path)).transpose().map_err(|trouble| vec![trouble])?;
    if source.is_none() {
        let words = call.words(&Message::new("cli-no-revision").with("manifest", disk::MANIFEST));
        eprint!("{words}");
        told.push_str(&words);
    }
    let origin = Origin { version: env!("CARGO_PKG_VERSION").to_owned(), clock: clock.to_string(), source };
    Ok(Some(Ready { publication, seal: Seal { origin, key }, told }))
}

/// What went wrong while writing.
pub fn troubles(error: &disk::WriteError) -> Vec<Message> {
    error.messages().to_vec()
}

/// A bar on a terminal, and silence in a pipe.
pub fn bar() -> indicatif::ProgressBar {
    if !disk::stderr().is_terminal {
        return indicatif::ProgressBar::hidden();
    }
    let style = indicatif::ProgressStyle::with_template("{bar:40} {pos}/{len}");
    let bar = indicatif::ProgressBar::new(0);
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
