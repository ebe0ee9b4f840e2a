//! Which pages can be followed: each has two feeds beside it, `feed.xml` (Atom) and `feed.json` (JSON Feed).
//!
//! The home page tells everything that is news; a list what its records tell; a commitment and an indicator what becomes
//! of it; the page of changes all of them. What a feed says is not made here.

use std::collections::BTreeSet;
use std::sync::Arc;

use tera::Value;

use super::shapes::{list, map};
use super::{Shared, View, address};
use crate::base::Arg;
use crate::derived;
use crate::locale::Form;
use crate::model::{Entry, Facts, LeftOut};

/// The forms of a feed: the end of its name, its media type, and what it is called.
pub const FORMS: &[(&str, &str, &str)] =
    &[("feed.xml", "application/atom+xml", "ui-feed-atom"), ("feed.json", "application/feed+json", "ui-feed-json")];

/// What a feed tells of.
#[derive(Clone, Debug)]
pub enum Followed {
    /// All that is news.
    News,
    /// All that changed.
    Changes,
    /// The records of a folder of content.
    Section(String),
    /// One record.
    Record(Arc<Entry>),
}

/// The pages of a language that can be followed: their address, and what is followed there.
pub fn followed(shared: &Shared) -> Vec<(String, Followed)> {
    let lang = shared.lang();
    let mut found = vec![(address::home(lang), Followed::News), (address::changes(lang, None), Followed::Changes)];
    let sections = dated_sections(shared).into_iter();
    found.extend(sections.map(|name| (address::section(lang, &name, 1), Followed::Section(name))));
    let records =
        shared.edition().entries().iter().filter(|entry| is_followed(shared, entry) && shared.has_page(entry));
    found.extend(records.map(|entry| (shared.address(entry, lang), Followed::Record(entry.clone()))));
    found
}

/// Whether a record can be followed by itself.
pub(super) fn is_followed(shared: &Shared, entry: &Entry) -> bool {
    matches!(entry.facts, Facts::Commitment(_) | Facts::Indicator(_))
        && shared.edition().config().publishes(LeftOut::RecordFeeds)
}

/// The folders of content of which something has a day: the others would never tell anything.
pub(super) fn dated_sections(shared: &Shared) -> BTreeSet<String> {
    let has_day = |entry: &Arc<Entry>| match entry.facts {
        Facts::Commitment(_) => true,
        // The words of a glossary are no news.
        Facts::Term(_) => false,
        _ => derived::made_public(entry).or(entry.common.updated).is_some(),
    };
    let sections = shared.sections().into_iter();
    let dated = sections.filter(|name| shared.listed(name).iter().any(has_day));
    // What stands at the root of a language has the home page's feed.
    dated.filter(|name| *name != "pages").map(str::to_owned).collect()
}

/// `Feed[]` of a list, in both forms; none where nothing would ever be told.
pub fn of_section(view: &View, section: &str, title: &str) -> Value {
    match dated_sections(view.shared).contains(section) {
        true => at(view, &address::section(view.lang, section, 1), Some(title)),
        false => list([]),
    }
}

/// `Feed[]` of a record.
pub fn of_record(view: &View, entry: &Entry) -> Value {
    let (lang, title) = view.edition.title(entry, view.lang);
    match is_followed(view.shared, entry) {
        true => at(view, &view.shared.address(entry, view.lang), Some(&view.heading(lang, title))),
        false => list([]),
    }
}

/// `Feed[]` at a page, in both forms; `title` is what they tell of, when that is not the whole site.
pub fn at(view: &View, page: &str, title: Option<&str>) -> Value {
    let title = named(view, title);
    list(FORMS.iter().map(|(name, media, label)| {
        map([
            ("url", format!("{page}{name}").into()),
            ("type", (*media).into()),
            ("title", (&*title).into()),
            ("label", view.message(label).into()),
        ])
    }))
}

/// What a feed is called: the name of the site, and what of it is followed.
pub fn named(view: &View, of: Option<&str>) -> String {
    let site = view.edition.config().title.first_of(view.order()).map(|(lang, title)| view.heading(lang, title));
    let site = site.unwrap_or_default();
    let Some(of) = of else { return site };
    let args = [("title", Arg::Text(of.to_owned())), ("site", Arg::Text(site))];
    view.locale.message("feed-of", &args, Form::Isolated)
}
