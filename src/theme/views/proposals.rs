//! What people proposed and what was answered, on the page of the consultation and where it led.

use std::sync::Arc;

use tera::Value;

use super::View;
use super::shapes::{Fields, fields, list, map, null, with};
use crate::base::Lang;
use crate::derived;
use crate::model::kinds::{Consultation, Decision, Input};
use crate::model::{Entry, Facts};

/// What is said of a proposal that has no answer yet.
pub const AWAITING: &str = "awaiting";

/// The message that says it.
pub const AWAITING_LABEL: &str = "choice-decision-awaiting";

/// `Proposal[]`, in the order of the facts.
pub fn proposals(view: &View, entry: &Entry, consultation: &Consultation) -> Value {
    list(consultation.inputs.iter().enumerate().map(|(at, input)| proposal(view, entry, consultation, at, input)))
}

/// `Heard[]`: the proposals that led to `entry`, consultation after consultation.
pub fn heard(view: &View, entry: &Entry) -> Value {
    let mut found = Vec::new();
    for by in view.mentioned(entry, "consultation", &["inputs-leads_to"]) {
        let Facts::Consultation(consultation) = &by.facts else { continue };
        for (at, input) in consultation.inputs.iter().enumerate() {
            let led = input.leads_to.as_ref().and_then(|led| view.edition.find(led));
            // A proposal that was merged is told with the one that answers for it.
            if led.is_some_and(|led| led.key() == entry.key()) && input.merged_into.is_none() {
                found.push(heard_of(view, by, consultation, at, input));
            }
        }
    }
    list(found)
}

fn heard_of(view: &View, by: &Arc<Entry>, consultation: &Consultation, at: usize, input: &Input) -> Value {
    let answer = derived::answer(consultation, input, view.edition.day());
    map([
        ("consultation", view.link(by)),
        ("url", format!("{}#{}", view.shared.address(by, view.lang), anchor(input, at)).into()),
        ("number", view.count(at + 1)),
        ("text", text(view, by, input)),
        ("category", view.choice_or(input.category.map(|category| (category.code(), category.label())))),
        ("merged", view.count(derived::merged_from(consultation, input).len())),
        ("decision", decision(view, answer.decision)),
        ("reason", if answer.reasoned { view.passage(by, &input.reason) } else { null() }),
        ("decided_on", view.date_if(input.decided_on.filter(|_| answer.decision.is_some()))),
        ("illustrative", by.common.illustrative.into()),
    ])
}

/// `Proposal`.
fn proposal(view: &View, entry: &Entry, consultation: &Consultation, at: usize, input: &Input) -> Value {
    let answer = derived::answer(consultation, input, view.edition.day());
    let is_merged = answer.by.id != input.id;
    let is_answered = answer.decision.is_some() && !is_merged;
    let own = if is_merged { Some(Decision::Merged) } else { answer.decision };
    let merged_into = is_merged.then(|| {
        let place = place(consultation, view, answer.by);
        Value::from(with(place, [("decision", decision(view, answer.decision))]))
    });
    let merged_from = derived::merged_from(consultation, input).into_iter();
    map([
        ("anchor", anchor(input, at).into()),
        ("number", view.count(at + 1)),
        ("text", text(view, entry, input)),
        ("language", view.language(language(view, input))),
        ("channel", view.choice_or(input.channel.map(|channel| (channel.code(), channel.label())))),
        ("category", view.choice_or(input.category.map(|category| (category.code(), category.label())))),
        ("submitter", input.submitter.as_deref().filter(|_| input.consent).into()),
        ("decision", decision(view, own)),
        ("reason", if is_answered { view.passage(entry, &input.reason) } else { null() }),
        ("reasoned", answer.reasoned.into()),
        ("decided_on", view.date_if(input.decided_on.filter(|_| is_answered))),
        ("merged_into", merged_into.into()),
        ("merged_from", list(merged_from.map(|other| Value::from(place(consultation, view, other))))),
        ("leads_to", view.link_if(input.leads_to.as_deref())),
    ])
}

/// The anchor of a proposal on the page of its consultation; `at` is its number in the facts, from zero.
fn anchor(input: &Input, at: usize) -> String {
    input.id.as_ref().map_or_else(|| format!("proposal-{}", at + 1), |id| format!("proposal-{}", id.0))
}

/// Where another proposal stands on the page.
fn place(consultation: &Consultation, view: &View, input: &Input) -> Fields {
    let at = consultation.inputs.iter().position(|other| other.id == input.id).unwrap_or(0);
    fields([("anchor", anchor(input, at).into()), ("number", view.count(at + 1))])
}

/// `Choice`; without a decision it awaits one.
fn decision(view: &View, decision: Option<Decision>) -> Value {
    decision.map_or_else(
        || view.choice(AWAITING, AWAITING_LABEL),
        |decision| view.choice(decision.code(), decision.label()),
    )
}

fn language(view: &View, input: &Input) -> Lang {
    input.original_lang.unwrap_or(view.lang)
}

/// The words as they were said, in their own language.
fn text(view: &View, entry: &Entry, input: &Input) -> Value {
    view.quotation(entry, language(view, input), input.text.as_deref().unwrap_or_default())
}
