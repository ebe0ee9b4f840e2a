//! The list of a folder of content, page by page.

use tera::Value;

use super::cards::cards;
use super::page::{self, PageFacts};
use super::shapes::{list, map, null};
use super::{Page, Shared, View, address, beside, feeds, figures, follow, glossary};
use crate::model::Kind;

/// How many pages the list has. The words of a glossary stand on one page.
pub fn section_pages(shared: &Shared, section: &str) -> usize {
    if is_glossary(shared, section) {
        return 1;
    }
    shared.listed(section).len().div_ceil(shared.edition().config().page_size()).max(1)
}

/// One page of the list, from 1.
pub fn section(shared: &Shared, section: &str, number: usize) -> Page {
    let view = &View::new(shared, address::section(shared.lang(), section, number));
    let (title, head) = label(view, section);
    let kind = kind_of(shared, section);
    let introduction = shared.introduction(Some(section)).filter(|_| number <= 1);
    let name = section.to_owned();
    let facts = PageFacts {
        sort: if is_glossary(shared, section) { "glossary" } else { "section" },
        kind: kind.map(|kind| &*kind.id),
        entry: None,
        title: title.clone(),
        head: head_of(view, section, head, number),
        description: introduction.and_then(|entry| page::description(view, entry)).or_else(|| help(view, kind)),
        address_in: &|lang| address::section(lang, &name, number),
        above: if number > 1 {
            vec![view.place(title.clone(), Some(address::section(view.lang, section, 1)))]
        } else {
            Vec::new()
        },
    };
    let mut context = page::context(view, facts);
    let entries = shared.section(section);
    if is_glossary(shared, section) {
        context.insert_value("glossary", glossary::glossary(view, entries));
        return Page { template: "glossary.html".to_owned(), context };
    }
    let size = view.edition.config().page_size();
    let shown = entries.chunks(size).nth(number.saturating_sub(1)).unwrap_or(&[]);
    let kind_id = kind.map_or("", |kind| &*kind.id);
    let special = matches!(kind_id, "commitment" | "indicator" | "consultation" | "obligation");
    let body = introduction.and_then(|entry| Some(view.body(entry, view.edition.text(entry, view.lang)?)));
    let of = |kind: &str| if kind_id == kind { shown } else { &[] };
    context.insert_value(
        "section",
        map([
            ("kind", kind_id.into()),
            ("label", title.as_map().and_then(|title| title.get(&"text".into())).cloned().unwrap_or_else(null)),
            ("help", help(view, kind).unwrap_or_default().into()),
            ("items", cards(view, if special { &[] } else { shown })),
            ("count", view.count(entries.len())),
            (
                "pages",
                pages(
                    view,
                    &|number| address::section(view.lang, section, number),
                    number,
                    section_pages(shared, section),
                ),
            ),
            ("commitments", follow::commitment_cards(view, of("commitment"))),
            ("indicators", list(of("indicator").iter().filter_map(|entry| figures::indicator_card(view, entry)))),
            ("consultations", beside::consultation_cards(view, of("consultation"))),
            ("obligations", beside::obligation_cards(view, of("obligation"))),
            ("body", body.unwrap_or_else(null)),
            ("feeds", feeds::of_section(view, section, &label(view, section).1)),
        ]),
    );
    Page { template: "section.html".to_owned(), context }
}

/// What a list is called, as plain words.
pub fn section_label(shared: &Shared, section: &str) -> String {
    label(&View::new(shared, String::new()), section).1
}

/// What a list is called, as `Words` and as plain words: by the page that introduces it, or by its kind.
pub fn label(view: &View, section: &str) -> (Value, String) {
    if let Some(entry) = view.shared.introduction(Some(section)) {
        let (lang, title) = view.edition.title(entry, view.lang);
        return (view.words(lang, title), view.heading(lang, title));
    }
    match kind_of(view.shared, section).map(|kind| view.shared.kind(kind)).filter(|kind| !kind.plural.is_empty()) {
        Some(kind) => (view.words(kind.lang, &kind.plural), kind.plural.clone()),
        None => (view.own_words(section), section.to_owned()),
    }
}

/// The kind of the records of a list.
fn kind_of<'s>(shared: &'s Shared, section: &str) -> Option<&'s Kind> {
    let edition = shared.edition();
    let configured = edition.config().sections.0.iter().find(|(name, _)| *name.value == *section);
    let configured = configured.and_then(|(_, section)| edition.kinds().get(&section.kind.as_ref()?.0));
    let kind = configured.or_else(|| edition.kinds().of_section(section)).map(|kind| &**kind);
    kind.or_else(|| shared.section(section).first().map(|entry| &*entry.kind))
}

fn is_glossary(shared: &Shared, section: &str) -> bool {
    kind_of(shared, section).is_some_and(|kind| *kind.id == *"term")
}

fn help(view: &View, kind: Option<&Kind>) -> Option<String> {
    kind.map(|kind| view.shared.kind(kind).help.clone()).filter(|help| !help.is_empty())
}

/// The first page has the name of the list; the others say which they are.
fn head_of(view: &View, section: &str, head: String, number: usize) -> String {
    let head = if view.shared.is_repeated(&head) { format!("{head} ({section})") } else { head };
    numbered(view, head, number)
}

/// The name of a page of several; the first is called like all of them.
pub fn numbered(view: &View, head: String, number: usize) -> String {
    if number <= 1 {
        return head;
    }
    let page = view.locale.integer(i64::try_from(number).unwrap_or(i64::MAX));
    let page =
        view.locale.message("ui-page-number", &[("page", crate::base::Arg::Text(page))], crate::locale::Form::Isolated);
    format!("{head} – {page}")
}

/// `Pages?`: none when there is one page.
pub fn pages(view: &View, url: &dyn Fn(usize) -> String, current: usize, total: usize) -> Value {
    if total <= 1 {
        return null();
    }
    let text = |number: usize| view.locale.integer(i64::try_from(number).unwrap_or(i64::MAX));
    let mut numbers = Vec::new();
    let mut last = 0;
    for number in (1..=total).filter(|number| is_shown(*number, current, total)) {
        if number > last + 1 {
            let gap = [("text", "".into()), ("url", null()), ("current", false.into()), ("gap", true.into())];
            numbers.push(map(gap));
        }
        let is_current = number == current;
        numbers.push(map([
            ("text", text(number).into()),
            ("url", url(number).into()),
            ("current", is_current.into()),
            ("gap", false.into()),
        ]));
        last = number;
    }
    map([
        ("current", view.count(current)),
        ("total", view.count(total)),
        ("previous", (current > 1).then(|| url(current - 1)).into()),
        ("next", (current < total).then(|| url(current + 1)).into()),
        ("numbers", numbers.into()),
    ])
}

/// The ends, and the neighbours of the current page.
fn is_shown(number: usize, current: usize, total: usize) -> bool {
    number == 1 || number == total || number.abs_diff(current) <= 1 || total <= 7
}
