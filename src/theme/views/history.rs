//! How a page came to be: when it changed and why, and who looked at it.

use tera::Value;

use super::View;
use super::shapes::{list, map, null};
use crate::base::Lang;
use crate::edition::Known;
use crate::model::Entry;

/// How many changes are told one by one.
const TOLD: usize = 20;

/// `History?`.
pub fn history(view: &View, entry: &Entry) -> Value {
    let Some(history) = view.edition.history(entry, view.lang) else { return null() };
    if history.changes.is_empty() && history.known_since.is_none() {
        return null();
    }
    let told = history.changes.iter().take(TOLD);
    let reviewed = history.reviewed.map(|change| {
        map([
            ("date", view.day(change.day)),
            ("by", names(view, change)),
            ("changed_since", history.changed_since.into()),
        ])
    });
    map([
        ("changes", list(told.map(|change| self::change(view, change)))),
        ("count", view.count(history.changes.len())),
        ("earlier", view.count(history.changes.len().saturating_sub(TOLD))),
        ("reviewed", reviewed.into()),
        ("known_since", history.known_since.map(|day| view.day(day)).into()),
    ])
}

/// The day on which the text that a translation was made from last changed, when that was after the translation did.
pub fn changed_after(view: &View, entry: &Entry, source: Lang) -> Value {
    let day = view.edition.changed_on(entry, source);
    day.filter(|day| view.edition.changed_on(entry, view.lang).is_some_and(|own| own < *day))
        .map(|day| view.day(day))
        .into()
}

fn change(view: &View, change: &Known) -> Value {
    // Nobody says in which language a reason is written.
    let reason = change.reason.as_deref().map(|reason| view.words(Lang::UNDETERMINED, reason));
    let by = (!change.reviewers.is_empty()).then(|| names(view, change));
    map([("date", view.day(change.day)), ("reason", reason.into()), ("reviewed_by", by.into())])
}

/// The names of those who agreed, as `Words`.
fn names(view: &View, change: &Known) -> Value {
    let names: Vec<String> =
        change.reviewers.iter().map(|name| view.heading_within(Lang::UNDETERMINED, name)).collect();
    view.own_words(&view.joined(&names))
}
