//! How a site is followed without an account: its feeds and its calendar, with what they are and how to use them.

use super::page::{self, PageFacts};
use super::shapes::{list, map};
use super::{Page, Shared, View, address, feeds, section};

/// The page.
pub fn subscribe(shared: &Shared) -> Page {
    let view = &View::new(shared, address::subscribe(shared.lang()));
    let title = view.message("ui-subscribe");
    let facts = PageFacts {
        sort: "subscribe",
        kind: None,
        entry: None,
        title: view.own_words(&title),
        head: title,
        description: Some(view.message("ui-subscribe-help")),
        address_in: &address::subscribe,
        above: Vec::new(),
    };
    let mut context = page::context(view, facts);
    let changes = address::changes(view.lang, None);
    let lists = feeds::dated_sections(shared).into_iter().map(|name| {
        let (label, title) = section::label(view, &name);
        map([
            ("label", label),
            ("url", address::section(view.lang, &name, 1).into()),
            ("feeds", feeds::of_section(view, &name, &title)),
        ])
    });
    let has_own = |name: &&str| shared.listed(name).iter().any(|entry| feeds::is_followed(shared, entry));
    let one_by_one = shared.sections().into_iter().filter(has_own);
    let one_by_one =
        one_by_one.map(|name| view.place(section::label(view, name).0, Some(address::section(view.lang, name, 1))));
    let calendar = address::calendar_file(view.lang);
    context.insert_value(
        "subscribe",
        map([
            ("news", feeds::at(view, &address::home(view.lang), None)),
            ("changes", feeds::at(view, &changes, Some(&view.message("ui-changes")))),
            ("lists", list(lists)),
            ("one_by_one", list(one_by_one)),
            ("calendar", map([("url", (&*calendar).into()), ("address", view.absolute(&calendar).into())])),
        ]),
    );
    Page { template: "subscribe.html".to_owned(), context }
}
