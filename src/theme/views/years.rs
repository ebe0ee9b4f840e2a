//! What happened in each year, by the day of the thing itself.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::cards::date_of;
use super::page::{self, PageFacts};
use super::searched::findable;
use super::tags::grouped;
use super::{Page, Shared, View, address};
use crate::base::Date;
use crate::model::Entry;

/// The records of each year that has some, in the order of an edition.
pub fn by_year(shared: &Shared) -> BTreeMap<i16, Vec<&Arc<Entry>>> {
    let mut years: BTreeMap<i16, Vec<&Arc<Entry>>> = BTreeMap::new();
    for entry in findable(shared) {
        if let Some(date) = date_of(entry) {
            years.entry(date.earliest().year()).or_default().push(entry);
        }
    }
    years
}

/// One year.
pub fn year(shared: &Shared, year: i16) -> Page {
    let view = &View::new(shared, address::year(shared.lang(), year));
    let title = view.locale.date(Date::Year(year));
    let facts = PageFacts {
        sort: "year",
        kind: None,
        entry: None,
        title: view.own_words(&title),
        head: title.clone(),
        description: None,
        address_in: &|lang| address::year(lang, year),
        above: vec![view.place(view.said_words("ui-search"), Some(address::search(view.lang)))],
    };
    let entries = by_year(shared).remove(&year).unwrap_or_default();
    let mut context = page::context(view, facts);
    context.insert_value("year", grouped(view, view.own_words(&title), &entries));
    Page { template: "year.html".to_owned(), context }
}
