//! What people proposed and what was answered, on the page of the consultation and where it led.

use std::sync::Arc;

use tera::Value;

use super::View;
use super::shapes::{list, map, null};
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
    let merged_into = is_merged.then(|| {
        let mut fields = vec![place(view, consultation, answer.by)];
        fields.push([("decision", decision(view, answer.decision)), ("", null())]);
        fields.into_iter().flatten().filter(|(name, _)| !name.is_empty()).collect::<Vec<_>>()
    });
    let known = answer.decision.is_some() && !is_merged;
    let own = match is_merged {
        true => Some(Decision::Merged),
        false => answer.decision,
    };
    map([
        ("anchor", anchor(input, at).into()),
        ("number", view.count(at + 1)),
        ("text", text(view, entry, input)),
        ("language", view.language(language(view, input))),
        ("channel", view.choice_or(input.channel.map(|channel| (channel.code(), channel.label())))),
        ("category", view.choice_or(input.category.map(|category| (category.code(), category.label())))),
        ("submitter", input.submitter.as_deref().filter(|_| input.consent).into()),
        ("decision", decision(view, own)),
        ("reason", if known { view.passage(entry, &input.reason) } else { null() }),
        ("reasoned", answer.reasoned.into()),
        ("decided_on", view.date_if(input.decided_on.filter(|_| known))),
        ("merged_into", merged_into.map(|fields| Value::from(tera_map(fields))).into()),
        ("merged_from", list(derived::merged_from(consultation, input).into_iter().map(|other| {
            Value::from(tera_map(place(view, consultation, other)))
        }))),
        ("leads_to", view.link_if(input.leads_to.as_deref())),
    ])
}
