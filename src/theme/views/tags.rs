//! Topics, and everything that is found under one of them.

use std::sync::Arc;

use tera::Value;

use super::cards::cards;
use super::page::{self, Head, PageFacts};
use super::shapes::{list, map};
use super::{Page, Shared, View, address, order};
use crate::model::Entry;

/// All topics that have something.
pub fn tags(shared: &Shared) -> Page {
    let view = &View::new(shared, address::tags(shared.lang()));
    let title = view.message("field-any-tags");
    let facts = PageFacts {
        sort: "tags",
        kind: None,
        entry: None,
        title: view.own_words(&title),
        head: title,
        description: Some(view.message("ui-tags-help")),
        address_in: &address::tags,
        above: Vec::new(),
    };
    let mut named: Vec<(String, &Arc<str>, usize)> = shared
        .tags
        .iter()
        .map(|(id, entries)| (name(view, id).unwrap_or_else(|| id.to_string()), id, entries.len()))
        .collect();
    named.sort_by(|a, b| view.locale.compare(&a.0, &b.0).then_with(|| a.1.cmp(b.1)));
    let items = named.into_iter().map(|(_, id, count)| view.tag(id, Some(count)));
    let mut context = page::context(view, facts);
    context.insert_value("tags", map([("items", list(items))]));
    Page { template: "tags.html".to_owned(), context }
}

/// One topic.
pub fn tag(shared: &Shared, id: &str) -> Page {
    let view = &View::new(shared, address::tag(shared.lang(), id));
    let name = shared.edition().config().tag(id).and_then(|tag| view.localized(&tag.name));
    let label = name.unwrap_or_else(|| view.own_words(id));
    let tags = view.place(view.said_words("field-any-tags"), Some(address::tags(view.lang)));
    let facts = PageFacts {
        sort: "tag",
        kind: None,
        entry: None,
        title: label.clone(),
        head: Head::of_tag(view, id).text(view),
        description: None,
        address_in: &|lang| address::tag(lang, id),
        above: vec![tags],
    };
    let entries: Vec<&Arc<Entry>> = shared.tags.get(id).unwrap_or(&[]).iter().collect();
    let mut context = page::context(view, facts);
    context.insert_value("tag", grouped(view, label, &entries));
    Page { template: "tag.html".to_owned(), context }
}

/// Records under one heading, by their kinds; those of one kind stand together already.
pub fn grouped(view: &View, label: Value, entries: &[&Arc<Entry>]) -> Value {
    let groups = entries.chunk_by(|a, b| a.kind.id == b.kind.id).map(|group| {
        let mut group: Vec<&Arc<Entry>> = group.to_vec();
        order::sort(view, &mut group);
        let kind = &group[0].kind;
        map([
            ("kind", (*kind.id).into()),
            ("label", view.shared.kind(kind).labels.clone()),
            ("items", cards(view, group.iter().copied())),
        ])
    });
    map([("label", label), ("count", view.count(entries.len())), ("groups", list(groups))])
}

fn name(view: &View, id: &str) -> Option<String> {
    let tag = view.edition.config().tag(id)?;
    tag.name.first_of(view.order()).map(|(_, name)| name.to_owned())
}
