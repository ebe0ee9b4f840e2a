//! Everything there is to take away, on one page.

use tera::Value;

use super::cards::card_fields;
use super::page::{self, PageFacts};
use super::shapes::{list, map, with};
use super::{Format, Page, Shared, View, address, downloads};

/// Where the files stand that speak of the whole site.
#[derive(Clone, Copy, Debug)]
pub struct Whole {
    /// The catalogue, in each of its forms, by their names.
    pub catalogue: [(&'static str, &'static str); 2],
    /// The first file of the programming interface.
    pub index: &'static str,
    /// What its files look like.
    pub schema: &'static str,
    /// The table of areas.
    pub areas: &'static str,
}

/// The page.
pub fn data(shared: &Shared, whole: &Whole) -> Page {
    let view = &View::new(shared, address::data(shared.lang()));
    let introduction = shared.introduction(Some("data"));
    let title = view.message("ui-data");
    let facts = PageFacts {
        sort: "data",
        kind: None,
        entry: None,
        title: view.own_words(&title),
        head: title,
        description: Some(view.message("ui-data-help")),
        address_in: &address::data,
        above: Vec::new(),
    };
    let mut context = page::context(view, facts);
    let body = introduction.and_then(|entry| Some(view.body(entry, view.edition.text(entry, view.lang)?)));
    let groups = ["indicator", "budget", "dataset"].into_iter().filter_map(|kind| {
        let records: Vec<Value> = shared
            .of_kind(kind)
            .map(|entry| {
                let files = downloads::downloads(view, entry);
                Value::from(with(card_fields(view, entry), [("downloads", files)]))
            })
            .collect();
        let plural = shared.kind(view.edition.kinds().get(kind)?).labels.clone();
        (!records.is_empty()).then(|| map([("kind", kind.into()), ("label", plural), ("records", records.into())]))
    });
    let file = |name: &str, place: &str| map([("type", name.into()), ("url", place.into())]);
    let catalogue = whole.catalogue.iter().map(|(name, place)| file(name, place));
    let view_of = map([
        ("body", body.into()),
        ("groups", list(groups)),
        ("catalogue", list(catalogue)),
        ("api", file(Format::Json.name(), whole.index)),
        ("schema", whole.schema.into()),
        ("areas", file(Format::Csv.name(), whole.areas)),
    ]);
    context.insert_value("data", view_of);
    Page { template: "data.html".to_owned(), context }
}
