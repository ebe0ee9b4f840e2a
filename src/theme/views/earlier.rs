//! The site as it was: which earlier days a page can be seen on, and what a page of such a day says of itself.

use std::collections::BTreeSet;
use std::sync::Arc;

use tera::Value;

use super::page::{self, PageFacts};
use super::shapes::{list, map, null};
use super::{Page, Shared, View, address};
use crate::base::{Date, Lang, Moment};
use crate::edition::{Earlier, Edition};
use crate::model::{Entry, Facts};
use crate::theme::markdown;

/// A page that stays the same page from day to day.
#[derive(Clone, Copy)]
pub enum Lasting<'e> {
    /// The choice between the languages.
    Root,
    /// The home page.
    Home,
    /// The first page of a list.
    Section(&'e str),
    /// That of a record.
    Record(&'e Entry),
}

/// A page as it was on an earlier day (RFC 7089).
pub struct Memento<'e> {
    /// The day.
    pub of: &'e Earlier,
    /// The moment at which it is seen.
    pub moment: Moment,
    /// Where it stands, from the root of the output.
    pub address: String,
}

/// What pages of an earlier day know of today.
pub struct Since {
    /// What everybody may see today.
    pub today: Arc<Edition>,
    /// The files of today.
    pub files: Arc<BTreeSet<String>>,
}

/// The earlier days on which a page can be seen as it was, the newest first.
pub fn mementos<'s>(shared: &'s Shared, page: Lasting) -> Vec<Memento<'s>> {
    let lang = shared.lang();
    let days = shared.edition().earlier().iter().filter(|of| of.languages().any(|known| known == lang));
    let memento = |of: &'s Earlier| {
        let address = match page {
            Lasting::Root => String::new(),
            Lasting::Home => address::home(lang),
            Lasting::Section(name) => of.has_section(name).then(|| address::section(lang, name, 1))?,
            Lasting::Record(entry) => {
                let was = of.find(&entry.key())?;
                // What introduced a list then had no page of its own.
                let is_page = !matches!(was.facts, Facts::Page(_)) || !of.has_section(&was.id);
                is_page.then(|| was.address(lang))?
            }
        };
        Some(Memento { of, moment: of.clock(), address: address::as_of(of.day(), &address) })
    };
    days.filter_map(memento).collect()
}

/// `page.earlier` and `page.timemap` of a page of today.
pub fn of_page(view: &View, facts: &PageFacts) -> (Value, Value) {
    let Some(page) = lasting(view, facts) else { return (list([]), null()) };
    let mementos = mementos(view.shared, page);
    if mementos.is_empty() {
        return (list([]), null());
    }
    let days = mementos.iter().map(|memento| day(view, memento.of, &memento.address));
    (list(days), address::timemap(&view.address).into())
}

/// What page of today this is, of those that last.
fn lasting<'f>(view: &'f View, facts: &'f PageFacts) -> Option<Lasting<'f>> {
    if view.edition.earlier().is_empty() {
        return None;
    }
    match (facts.sort, facts.entry) {
        ("root", _) => Some(Lasting::Root),
        ("home", _) => Some(Lasting::Home),
        ("record", Some(entry)) => Some(Lasting::Record(entry)),
        ("section" | "glossary", _) => {
            let name = view.address.strip_prefix(view.lang.code())?.trim_matches('/');
            view.shared.sections().into_iter().find(|section| *section == name).map(Lasting::Section)
        }
        _ => None,
    }
}

/// `Earlier`.
fn day(view: &View, of: &Earlier, url: &str) -> Value {
    let label = view.localized(&of.written().label);
    map([("date", view.day(of.day())), ("label", label.into()), ("url", url.into())])
}

/// `page.past?`: that the page is one of an earlier day, and where today's is.
pub fn past(view: &View, facts: &PageFacts) -> Value {
    let Some(since) = view.shared.since() else { return null() };
    map([
        ("date", view.day(view.edition.day())),
        ("address", itself(view).into()),
        ("url", living(view, since, facts).map(|address| view.absolute(&markdown::encode(&address))).into()),
        ("corrected", facts.entry.and_then(|entry| corrected(view, since, entry)).map(|date| view.date(date)).into()),
        ("days", address::earlier(view.lang).into()),
        ("timemap", living(view, since, facts).map(|address| address::timemap(&address)).into()),
    ])
}

/// The same of the choice between the languages, in words of a language: where its home page is today.
pub fn of_home(view: &View, lang: Lang) -> Value {
    let Some(since) = view.shared.since() else { return null() };
    let day = Date::Day(view.edition.day());
    let date = map([("text", view.locales.or_default(lang).date(day).into()), ("iso", day.to_string().into())]);
    let home = address::home(lang);
    let is_there = since.files.contains(&format!("{home}index.html"));
    map([("date", date), ("url", is_there.then(|| view.absolute(&home)).into())])
}

/// When something of the record was last corrected after the day of the page.
fn corrected(view: &View, since: &Since, entry: &Entry) -> Option<Date> {
    let mentions = since.today.mentions(entry);
    let corrections = mentions.iter().filter(|mention| mention.field == "affects-target");
    let published = corrections.filter_map(|mention| match &mention.by.facts {
        Facts::Correction(correction) => correction.published,
        _ => None,
    });
    let (then, now) = (view.edition.day(), since.today.day());
    published.filter(|date| date.earliest() > then && date.earliest() <= now).max_by_key(|date| date.order())
}

/// The whole address of a page of an earlier day.
pub fn itself(view: &View) -> String {
    view.absolute(&markdown::encode(&address::as_of(view.edition.day(), &view.address)))
}

/// Where the page is today.
pub fn living(view: &View, since: &Since, facts: &PageFacts) -> Option<String> {
    let now = facts.entry.and_then(|entry| since.today.get(&entry.kind.id, &entry.id));
    let address = now.map_or_else(|| view.address.clone(), |now| now.address(view.lang));
    since.files.contains(&format!("{address}index.html")).then_some(address)
}

/// The list of all earlier days.
pub fn earlier(shared: &Shared) -> Page {
    let view = &View::new(shared, address::earlier(shared.lang()));
    let title = view.message("ui-earlier");
    let facts = PageFacts {
        sort: "earlier",
        kind: None,
        entry: None,
        title: view.own_words(&title),
        head: title,
        description: Some(view.message("ui-earlier-help")),
        address_in: &address::earlier,
        above: Vec::new(),
    };
    let mut context = page::context(view, facts);
    let days = view.edition.earlier().iter().map(|of| {
        // Then there was no such language: the choice between those of then.
        let has_lang = of.languages().any(|lang| lang == view.lang);
        let home = if has_lang { address::home(view.lang) } else { String::new() };
        map([("day", day(view, of, &address::as_of(of.day(), &home))), ("records", view.count(of.count()))])
    });
    context.insert_value("earlier", map([("days", list(days))]));
    Page { template: "earlier.html".to_owned(), context }
}

/// The day of a page of an earlier day, as the title of a browser's window tells it.
pub fn head(view: &View, title: String) -> String {
    if view.shared.since().is_none() {
        return title;
    }
    let date = view.locale.date(Date::Day(view.edition.day()));
    view.locale.message(
        "ui-earlier-head",
        &[("title", crate::base::Arg::Text(title)), ("date", crate::base::Arg::Text(date))],
        crate::locale::Form::Isolated,
    )
}
