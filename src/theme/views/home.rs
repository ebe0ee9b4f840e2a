//! The home page: what was promised, how far it is, and what is new.

use tera::Value;

use super::cards::cards;
use super::page::{self, PageFacts};
use super::shapes::{list, map, null};
use super::{Page, Shared, View, address, figures, plan};

/// How many figures, news and agreements the home page shows.
const FIGURES: usize = 4;
const NEWS: usize = 4;
const AGREEMENTS: usize = 3;

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
    let plans = shared.of_kind("plan").filter_map(|entry| plan::summary(view, entry));
    let shown = shared.of_kind("indicator").filter_map(|entry| figures::indicator_card(view, entry));
    let with_value = shown.filter(has_value).take(FIGURES);
    let home = map([
        ("body", body.unwrap_or_else(null)),
        ("plans", list(plans)),
        ("indicators", list(with_value)),
        ("news", cards(view, shared.of_kind("news").take(NEWS))),
        ("agreements", cards(view, shared.of_kind("agreement").take(AGREEMENTS))),
    ]);
    let mut context = page::context(view, facts);
    context.insert_value("home", home);
    Page { template: "home.html".to_owned(), context }
}

fn has_value(card: &Value) -> bool {
    card.as_map().and_then(|card| card.get(&"value".into())).is_some_and(|value| !value.is_none())
}
