//! What an institution tells of a period, as things stood on the day when it was frozen.

use std::sync::Arc;

use tera::Value;

use super::cards::cards;
use super::follow::{commitment_cards, commitments_of, tally};
use super::shapes::{list, map, null, read};
use super::{View, figures};
use crate::model::kinds::{Report, ReportSection};
use crate::model::{Entry, Facts};

/// `report`.
pub fn report(view: &View, entry: &Entry, report: &Report) -> Value {
    let today = view.edition.day();
    let day = report.clock(today);
    let edition = &view.edition.as_of(day);
    let then = &View { edition, address: view.address.clone(), root: view.root.clone(), ..*view };
    let scope = report.scope.as_ref().and_then(|scope| then.edition.find(scope));
    let (tally, commitments) = match scope.map(|scope| (scope, &scope.facts)) {
        _ if !["tally", "commitments"].iter().any(|name| view.reads(Some("report.html"), name)) => (null(), null()),
        Some((scope, Facts::Plan(plan))) => {
            let commitments = commitments_of(then, scope, plan);
            (tally(then, scope, &commitments), commitment_cards(then, commitments))
        }
        Some((scope, _)) => (null(), commitment_cards(then, [scope])),
        None => (null(), list([])),
    };
    Value::from(read![
        view,
        Some("report.html"),
        ("period", view.period_or(report.period.as_ref().and_then(|period| period.dates()))),
        ("scope", view.link_or(report.scope.as_deref())),
        ("as_of", view.day(day)),
        ("frozen", report.frozen_as_of.is_some_and(|date| date.latest() <= today).into()),
        ("tally", tally),
        ("commitments", commitments),
        ("parts", list(report.sections.iter().enumerate().map(|(at, one)| part(then, entry, at, one)))),
    ])
}

fn part(view: &View, entry: &Entry, at: usize, part: &ReportSection) -> Value {
    let shown = part.shows.iter().filter_map(|shown| view.edition.find(shown));
    let shown: Vec<&Arc<Entry>> = shown.filter(|shown| !view.edition.is_withdrawn(shown)).collect();
    let of = |is_one: fn(&Facts) -> bool| shown.iter().copied().filter(move |shown| is_one(&shown.facts));
    let indicators = of(|facts| matches!(facts, Facts::Indicator(_)));
    let others = of(|facts| !matches!(facts, Facts::Indicator(_) | Facts::Commitment(_)));
    map([
        ("anchor", format!("report-part-{}", at + 1).into()),
        ("title", view.localized_or(&part.title)),
        ("text", view.passage(entry, &part.text)),
        ("commitments", commitment_cards(view, of(|facts| matches!(facts, Facts::Commitment(_))))),
        ("indicators", list(indicators.filter_map(|indicator| figures::indicator_card(view, indicator)))),
        ("items", cards(view, others)),
    ])
}
