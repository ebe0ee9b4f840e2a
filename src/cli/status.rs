//! `bayan status`: the desk of the team. What is missing, late, due, and what comes out when.

use clap::Arg;
use serde_json::{Value, json};

use super::desk::Desk;
use super::{Call, Command, Ended, Outcome, Words};
use crate::base::{Date, Message, Moment};
use crate::derived::{Agenda, Freshness, Manner, Translation, agenda};
use crate::disk;
use crate::locale::Form;
use crate::model::{Entry, Facts, Reference, Words as LanguageWords};
use crate::site::Found;

/// The command.
pub const COMMAND: Command = Command { name: "status", arguments, run };

fn arguments(words: &Words) -> Vec<Arg> {
    vec![
        words.option("clock", "DATE"),
        words
            .option("format", "FORMAT")
            .value_parser(["human", "json"])
            .default_value("human")
            .hide_default_value(true),
    ]
}

fn run(call: &Call) -> Outcome {
    let desk = Desk::open(call)?;
    let clock = desk.clock(call)?;
    let site = &desk.now.site;
    let find = |reference: &Reference| match site.index.find(reference) {
        Found::One(entry) => Some(entry.clone()),
        Found::Several(_) | Found::WrongKind(_) | Found::Nothing => None,
    };
    let agenda = agenda(&site.entries, &site.config.languages, &find, clock);
    if call.text("format") == Some("json") {
        println!("{:#}", data(&agenda, &clock.to_string()));
        return Ok(Ended::Clean);
    }
    // A terminal reorders words of two directions by itself; a pipe wants them bare.
    let form = if disk::stdout().is_terminal { Form::Isolated } else { Form::Plain };
    let order = || std::iter::once(call.locale.lang()).chain(site.config.languages.iter().copied());
    let title = |entry: &Entry| order().find_map(|lang| entry.title(lang)).unwrap_or(&entry.id).to_owned();
    let words = |words: &LanguageWords| words.first_of(order()).map_or(String::new(), |(_, words)| words.to_owned());
    let moment = |moment: Moment| call.locale.moment(moment);
    let head = Message::new("status-head").with("date", Date::Day(clock.date()));
    println!("{}\n", call.locale.say(&head, form));
    for coverage in &agenda.coverage {
        println!("  {}", call.locale.say(&coverage.told(), form));
    }
    for group in agenda.told(&Manner { title: &title, words: &words, moment: &moment }) {
        println!("\n{}", call.locale.say(&group.heading, form));
        for (entry, message) in group.lines {
            // The place stands on a line of its own, left to right in every language.
            println!("  {}\n    {}", call.locale.say(&message, form), entry.folder);
        }
    }
    Ok(Ended::Clean)
}

/// The same as data, with ids and ISO dates, for other programs.
fn data(agenda: &Agenda, clock: &str) -> Value {
    let of = |entry: &Entry| json!({"kind": &*entry.kind.id, "id": &*entry.id, "folder": entry.folder.as_str()});
    let with = |entry: &Entry, more: Value| {
        let mut value = of(entry);
        if let (Value::Object(map), Value::Object(more)) = (&mut value, more) {
            map.extend(more);
        }
        value
    };
    json!({
        "version": 1,
        "clock": clock,
        "coverage": agenda.coverage.iter().map(|coverage| json!({
            "language": coverage.lang.code(), "fresh": coverage.fresh, "stale": coverage.stale,
            "missing": coverage.missing, "all": coverage.all,
        })).collect::<Vec<_>>(),
        "translations": agenda.translations.iter().map(|(entry, lang, state)| {
            let state = match state {
                Translation::Fresh => "fresh",
                Translation::Stale => "stale",
                Translation::Missing => "missing",
            };
            with(entry, json!({"language": lang.code(), "state": state}))
        }).collect::<Vec<_>>(),
        "late_milestones": agenda.late.iter().map(|late| {
            let name = match &late.entry.facts {
                Facts::Commitment(commitment) => {
                    commitment.milestones.get(late.at).and_then(|milestone| milestone.id.as_ref())
                }
                _ => None,
            };
            with(&late.entry, json!({"milestone": name.map(|name| name.0.to_string()), "days_late": late.days}))
        }).collect::<Vec<_>>(),
        "updates_due": agenda.updates.iter().map(|(entry, due)| {
            let days = match due {
                Freshness::Overdue(days) => Some(*days),
                Freshness::Never | Freshness::Fresh | Freshness::Closed => None,
            };
            with(entry, json!({"state": due.code(), "days_overdue": days}))
        }).collect::<Vec<_>>(),
        "obligations": agenda.obligations.iter().map(|(entry, due)| with(entry, json!({
            "state": due.state.code(), "due": due.on.map(|on| on.to_string()),
        }))).collect::<Vec<_>>(),
        "upcoming": agenda.upcoming.iter().map(|next| with(&next.entry, json!({"at": next.at.to_string()})))
            .collect::<Vec<_>>(),
        "drafts": agenda.drafts.iter().map(|entry| of(entry)).collect::<Vec<_>>(),
    })
}
