//! What several parties signed.

use tera::Value;

use super::View;
use super::evidence::{evidence_if, evidence_of};
use super::shapes::{list, map, null, read};
use crate::model::kinds::{Agreement, FullText};

/// `agreement`.
pub fn agreement(view: &View, agreement: &Agreement) -> Value {
    let kind = agreement.agreement_kind.map(|kind| (kind.code(), kind.label()));
    let parties = agreement.parties.iter().enumerate().map(|(at, party)| {
        map([
            ("position", view.count(at + 1)),
            ("institution", view.link_or(party.institution.as_deref())),
            ("present", view.links(party.present.iter().map(|person| &**person))),
            ("signatory", view.link_if(party.signatory.as_deref())),
        ])
    });
    let term = agreement.term.as_ref().and_then(|term| term.dates());
    Value::from(read![
        view,
        Some("agreement.html"),
        ("kind", view.choice_or(kind)),
        ("signed_on", view.date_or(agreement.signed_on)),
        ("place", view.localized_or(&agreement.place)),
        ("parties", list(parties)),
        ("themes", view.tags(agreement.themes.iter().map(|theme| &**theme))),
        ("term", term.map(|term| view.period(&term)).into()),
        ("full_text", full_text(view, agreement.full_text.as_ref())),
        ("annexes", evidence_of(view, agreement.annexes.iter().map(|annex| &**annex))),
    ])
}

fn full_text(view: &View, text: Option<&FullText>) -> Value {
    let Some(text) = text else {
        return map([("published", false.into()), ("document", null()), ("reason", null())]);
    };
    map([
        ("published", text.published.unwrap_or(false).into()),
        ("document", evidence_if(view, text.document.as_deref())),
        ("reason", view.localized(&text.reason).into()),
    ])
}
