//! How to cite the page of a record: who says it, what it is called, as of which day, and where it stays.

use super::{View, earlier};
use crate::base::Arg;
use crate::locale::Form;
use crate::model::Entry;

/// The citation, in plain words.
pub fn citation(view: &View, entry: &Entry) -> String {
    let (lang, title) = view.edition.title(entry, view.lang);
    let shown = view.edition.shown_in(entry, view.lang);
    let address = match view.shared.since() {
        Some(_) => earlier::itself(view),
        None => view.absolute(&view.shared.address(entry, shown)),
    };
    let mut args = vec![
        ("publisher", Arg::Text(publisher(view))),
        ("title", Arg::Text(view.heading_within(lang, title))),
        // Where the words are at home: a page that shows those of another language has none of its own to cite.
        ("address", Arg::Code(address)),
    ];
    // Not the day of the build: what is cited is the record as it was left, which no other day changes.
    let id = match entry.common.updated.or(entry.common.published) {
        Some(day) => {
            args.push(("day", Arg::Text(view.locale.date(day))));
            "ui-cite-page-as"
        }
        None => "ui-cite-page-as.undated",
    };
    view.locale.message(id, &args, Form::Isolated)
}

/// Who publishes the site, as it is named within a sentence.
pub fn publisher(view: &View) -> String {
    let config = view.edition.config();
    let publisher = config.publisher.as_ref().and_then(|publisher| view.edition.find(publisher));
    let publisher = publisher.map(|publisher| view.edition.title(publisher, view.lang));
    let publisher = publisher.or_else(|| config.title.first_of(view.order()));
    publisher
        .map_or_else(|| view.message("ui-figure-unstated-publisher"), |(lang, name)| view.heading_within(lang, name))
}
