//! What was published wrong and is now right: its own page, and the note on the pages that it corrects.

use std::cmp::Reverse;
use std::sync::Arc;

use tera::Value;

use super::shapes::{fields, list, map, with};
use super::{View, changed};
use crate::base::Date;
use crate::derived::{self, Corrected};
use crate::model::kinds::Correction;
use crate::model::{Entry, Facts};

/// `correction`.
pub fn correction(view: &View, entry: &Entry, correction: &Correction) -> Value {
    let changes = correction.affects.iter().map(|affected| {
        let target = affected.target.as_ref().and_then(|target| view.edition.find(target));
        let changed = changed::changed(view, target.map(|target| &**target), affected);
        Value::from(with(changed, [("target", view.link_or(affected.target.as_deref()))]))
    });
    let days = correction.first_wrong.zip(correction.published);
    let days = days.map(|(first, published)| (published.latest() - first.earliest()).get_days());
    let days = days.and_then(|days| usize::try_from(days).ok()).filter(|days| *days > 0);
    map([
        ("changes", list(changes)),
        ("cause", view.passage_or(entry, &correction.cause)),
        ("detected_by", view.choice_or(correction.detected_by.map(|by| (by.code(), by.label())))),
        ("first_wrong", view.date_or(correction.first_wrong)),
        ("found", view.date_or(correction.found)),
        ("published", view.date_or(correction.published)),
        ("days_wrong", days.map(|days| view.count(days)).into()),
        ("approved_by", view.link_or(correction.approved_by.as_deref())),
        ("severity", severity(view, correction)),
    ])
}

/// `CorrectionNote[]`: the corrections of something in `entry`, the newest first.
pub fn notes(view: &View, entry: &Entry) -> Value {
    list(corrections_of(view, entry).into_iter().map(|(by, correction)| {
        let is_here = |target: &Arc<Entry>| target.key() == entry.key();
        let here = correction.affects.iter().filter(|affected| {
            affected.target.as_ref().and_then(|target| view.edition.find(target)).is_some_and(is_here)
        });
        Value::from(with(
            fields([("correction", view.link(by))]),
            [
                ("published", view.date_or(correction.published)),
                ("severity", severity(view, correction)),
                ("changes", list(here.map(|affected| Value::from(changed::changed(view, Some(entry), affected))))),
            ],
        ))
    }))
}

/// The day of the newest correction of something in `entry`.
pub fn corrected(view: &View, entry: &Entry) -> Option<Date> {
    corrections_of(view, entry).first().and_then(|(_, correction)| correction.published)
}

/// The last public correction of the figure at an address within the page of `entry`.
pub fn last_of<'v>(view: &View<'v>, entry: &Arc<Entry>, anchor: &str) -> Option<Corrected<'v>> {
    figures(view, entry).into_iter().find(|(place, _)| place == anchor).map(|(_, corrected)| corrected)
}

/// The corrected figures of `entry` by their address within its page, the newest correction first.
pub fn figures<'v>(view: &View<'v>, entry: &Entry) -> Vec<(String, Corrected<'v>)> {
    let mut found = Vec::new();
    for (by, correction) in corrections_of(view, entry) {
        for affected in &correction.affects {
            let target = affected.target.as_ref().and_then(|target| view.edition.find(target));
            if target.is_some_and(|target| target.key() == entry.key()) {
                let corrected = Corrected { by, correction, affected };
                found.extend(derived::corrected_anchor(entry, affected).map(|anchor| (anchor, corrected)));
            }
        }
    }
    found
}

fn severity(view: &View, correction: &Correction) -> Value {
    view.choice_or(correction.severity.map(|severity| (severity.code(), severity.label())))
}

/// Those published by the day of the edition.
pub fn corrections_of<'e>(view: &View<'e>, entry: &Entry) -> Vec<(&'e Arc<Entry>, &'e Correction)> {
    let by = view.mentioned(entry, "correction", &["affects-target"]).into_iter();
    let mut found: Vec<(&Arc<Entry>, &Correction)> = by
        .filter_map(|by| match &by.facts {
            Facts::Correction(correction) => Some((by, correction)),
            _ => None,
        })
        .filter(|(_, correction)| correction.published.is_none_or(|date| date.earliest() <= view.edition.day()))
        .collect();
    found.sort_by_key(|(_, correction)| Reverse(correction.published.map(Date::order)));
    found
}
