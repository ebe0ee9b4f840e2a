//! The page of search. Without script it is where everything is found by browsing: all records in the order of the
//! alphabet, and lists by sort, year and topic.

use std::sync::Arc;

use tera::Value;

use super::page::{self, PageFacts};
use super::searched::findable;
use super::section::{label, numbered, pages};
use super::shapes::{list, map};
use super::years::by_year;
use super::{Page, Shared, View, address};
use crate::model::Entry;

/// How many records one page of the alphabet names.
const PAGE: usize = 120;

/// How many pages so many records make.
pub fn browse_pages(records: usize) -> usize {
    records.div_ceil(PAGE).max(1)
}

/// Search, and one page of the alphabet, from 1.
pub fn search(shared: &Shared, number: usize) -> Page {
    let view = &View::new(shared, address::browse(shared.lang(), number));
    let title = view.message("ui-search");
    let above = match number {
        0 | 1 => Vec::new(),
        _ => vec![view.place(view.own_words(&title), Some(address::search(view.lang)))],
    };
    let facts = PageFacts {
        sort: "search",
        kind: None,
        entry: None,
        title: view.own_words(&title),
        head: numbered(view, title, number),
        description: Some(view.message("ui-search-help")),
        address_in: &|lang| address::browse(lang, number),
        above,
    };
    let mut entries: Vec<(&str, &Arc<Entry>)> =
        findable(shared).map(|entry| (view.edition.title(entry, view.lang).1, entry)).collect();
    entries.sort_by(|a, b| view.locale.compare(a.0, b.0).then_with(|| a.1.key().cmp(&b.1.key())));
    let shown = entries.chunks(PAGE).nth(number.saturating_sub(1)).unwrap_or(&[]);
    let url = |number: usize| address::browse(view.lang, number);
    let mut context = page::context(view, facts);
    context.insert_value(
        "search",
        map([
            ("folder", address::search(view.lang).into()),
            ("is_first", (number <= 1).into()),
            ("count", view.count(entries.len())),
            ("letters", letters(view, &entries)),
            ("groups", groups(view, shown)),
            ("pages", pages(view, &url, number, browse_pages(entries.len()))),
            ("kinds", kinds(view)),
            ("years", years(view)),
            ("topics", view.shared.tag_ids().next().map(|_| address::tags(view.lang)).into()),
        ]),
    );
    Page { template: "search.html".to_owned(), context }
}

/// The letters, each with the page and the place where it begins.
fn letters(view: &View, entries: &[(&str, &Arc<Entry>)]) -> Value {
    let mut letters: Vec<(String, usize)> = Vec::new();
    for (at, (title, _)) in entries.iter().enumerate() {
        let letter = view.locale.initial(title);
        if letters.last().is_none_or(|(last, _)| *last != letter) {
            letters.push((letter, at));
        }
    }
    list(letters.into_iter().map(|(letter, at)| {
        let number = at / PAGE + 1;
        let url = format!("{}#{}", address::browse(view.lang, number), anchor(at));
        map([("letter", letter.into()), ("url", url.into())])
    }))
}

fn anchor(at: usize) -> String {
    format!("part-letter-{}", at % PAGE)
}

/// The records of one page, by their first letter.
fn groups(view: &View, shown: &[(&str, &Arc<Entry>)]) -> Value {
    let mut at = 0;
    let groups = shown.chunk_by(|a, b| view.locale.initial(a.0) == view.locale.initial(b.0)).map(|group| {
        let anchor = anchor(at);
        at += group.len();
        let items = group.iter().map(|(_, entry)| view.link(entry));
        map([("letter", view.locale.initial(group[0].0).into()), ("anchor", anchor.into()), ("items", list(items))])
    });
    list(groups.collect::<Vec<_>>())
}

/// The lists of each sort of record, with how many they have.
fn kinds(view: &View) -> Value {
    let sections = view.shared.sections().into_iter();
    list(sections.filter(|section| !view.shared.listed(section).is_empty()).map(|section| {
        map([
            ("label", label(view, section).0),
            ("url", address::section(view.lang, section, 1).into()),
            ("count", view.count(view.shared.listed(section).len())),
        ])
    }))
}

fn years(view: &View) -> Value {
    list(by_year(view.shared).into_iter().rev().map(|(year, entries)| {
        let label = view.own_words(&view.locale.date(crate::base::Date::Year(year)));
        map([("label", label), ("url", address::year(view.lang, year).into()), ("count", view.count(entries.len()))])
    }))
}
