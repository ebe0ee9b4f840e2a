//! The home page: what was promised, how far it is, and what is new.

use std::sync::Arc;

use tera::Value;

use super::cards::cards;
use super::page::{self, PageFacts};
use super::shapes::{list, map, null};
use super::{Page, Shared, View, address, beside, figures, obligation, plan};
use crate::model::kinds::ConsultationStatus;
use crate::model::{Entry, Facts};

/// How many figures, news, agreements and obligations the home page shows.
const FIGURES: usize = 4;
const NEWS: usize = 4;
const AGREEMENTS: usize = 3;
const OBLIGATIONS: usize = 3;

/// The home page.
pub fn home(shared: &Shared) -> Page {
    let view = &View::new(shared, address::home(shared.lang()));
    let config = view.edition.config();
    let (lang, title) = config.title.first_of(view.order()).unwrap_or((view.lang, ""));
    let tagline = config.tagline.first_of(view.order()).map(|(lang, words)| view.heading(lang, words));
    let head = view.heading(lang, title);
    let facts = PageFacts {
        sort: "home",
        kind: None,
        entry: None,
        title: view.words(lang, title),
        head: tagline.map_or(head.clone(), |tagline| format!("{head} – {tagline}")),
        description: None,
        address_in: &address::home,
        above: Vec::new(),
    };
    let introduction = shared.introduction(None);
    let body = introduction.and_then(|entry| Some(view.body(entry, view.edition.text(entry, view.lang)?)));
    let plans = first_the_real(shared, "plan").into_iter().filter_map(|entry| plan::summary(view, entry));
    let shown = first_the_real(shared, "indicator").into_iter();
    let shown = shown.filter_map(|entry| figures::indicator_card(view, entry));
    let with_value = shown.filter(has_value).take(FIGURES);
    let consultations = first_the_real(shared, "consultation").into_iter().filter(|entry| is_ahead(entry));
    let awaited = first_the_real(shared, "obligation").into_iter();
    let awaited = awaited.filter(|entry| obligation::urgency(view, entry).flatten().is_some()).take(OBLIGATIONS);
    let home = map([
        ("body", body.unwrap_or_else(null)),
        ("plans", list(plans)),
        ("indicators", list(with_value)),
        ("news", cards(view, first_the_real(shared, "news").into_iter().take(NEWS))),
        ("consultations", beside::consultation_cards(view, consultations)),
        ("obligations", beside::obligation_cards(view, awaited)),
        ("agreements", cards(view, first_the_real(shared, "agreement").into_iter().take(AGREEMENTS))),
    ]);
    let mut context = page::context(view, facts);
    context.insert_value("home", home);
    Page { template: "home.html".to_owned(), context }
}

/// The records of a kind as lists show them, but invented examples after all that is real.
fn first_the_real<'s>(shared: &'s Shared, kind: &str) -> Vec<&'s Arc<Entry>> {
    let mut entries: Vec<&Arc<Entry>> = shared.of_kind(kind).collect();
    entries.sort_by_key(|entry| entry.common.illustrative);
    entries
}

/// Whether people can take part, or will.
fn is_ahead(entry: &Entry) -> bool {
    let Facts::Consultation(consultation) = &entry.facts else { return false };
    match consultation.status {
        Some(ConsultationStatus::Planned | ConsultationStatus::Open) => true,
        Some(
            ConsultationStatus::ClosedAnalysing
            | ConsultationStatus::ClosedNoReport
            | ConsultationStatus::ClosedReported
            | ConsultationStatus::ClosedNotStated
            | ConsultationStatus::Abandoned,
        )
        | None => false,
    }
}

fn has_value(card: &Value) -> bool {
    card.as_map().and_then(|card| card.get(&"value".into())).is_some_and(|value| !value.is_none())
}
