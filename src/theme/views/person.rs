//! Someone in a public role. To have been present is not to have signed.

use tera::Value;

use super::View;
use super::cards::cards;
use super::shapes::{list, map};
use crate::base::Period;
use crate::model::Entry;
use crate::model::kinds::Person;

/// `person`.
pub fn person(view: &View, entry: &Entry, person: &Person) -> Value {
    let roles = person.roles.iter().map(|role| {
        let period = role.from.map(|start| view.period(&Period { start, end: role.to }));
        map([
            ("institution", view.link_or(role.institution.as_deref())),
            ("title", view.localized_or(&role.title)),
            ("period", period.into()),
        ])
    });
    map([
        ("name", view.localized_or(&person.name)),
        ("roles", list(roles)),
        ("present_at", cards(view, view.mentioned(entry, "agreement", &["parties-present"]))),
        ("signed", cards(view, view.mentioned(entry, "agreement", &["parties-signatory"]))),
    ])
}
