//! What search knows of a record: the words by which it is found, and what is shown where it is found.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{View, cards};
use crate::base::Lang;
use crate::model::value::Value as Written;
use crate::model::{Cell, Entry, Facts, Record, Target};
use crate::read::markdown::SCHEME;

/// A record as search sees it, in one language.
pub struct Searched {
    /// Its address, from the root of the output.
    pub url: String,
    /// The language of its title, which is another one where there is no text in the reader's.
    pub lang: Lang,
    /// Its title, ready to be shown.
    pub title: String,
    /// What sort of record it is.
    pub kind: String,
    /// The day of the thing itself, ready to be shown.
    pub date: String,
    /// Its year.
    pub year: Option<i16>,
    /// The institutions it names, each once, by their titles.
    pub institutions: Vec<String>,
    /// By which it is called exactly: ids and numbers.
    pub names: Vec<String>,
    /// How many other records refer to it.
    pub mentions: usize,
    /// Its titles in the other languages.
    pub elsewhere: Vec<String>,
    /// What it says first.
    pub summary: String,
    /// Its headings.
    pub headings: Vec<String>,
    /// What it says, as people read it.
    pub said: Vec<String>,
    /// What else it is found by: names of records and places, dates, values.
    pub text: Vec<String>,
}

/// Fields by which a record is called besides its title.
const NAMES: &[&str] = &["number", "acronym", "other_names", "synonyms"];

/// How many values of an indicator are found by themselves.
const VALUES: usize = 200;

/// What search knows of an entry.
pub fn searched(view: &View, entry: &Entry) -> Searched {
    let (lang, title) = view.edition.title(entry, view.lang);
    let text = view.edition.text(entry, view.lang);
    let mut words = Gathered::default();
    if let Some(text) = text {
        // The front matter is prose as well, and its words are told with the record.
        let prose = text.body.prose.iter().filter(|range| range.start >= text.body.range.start);
        let prose = prose.map(|range| (range.start, text.body.text[range.clone()].to_owned()));
        // A figure that is named is read where it stands.
        let named = text.body.links.iter().filter_map(|link| Some((link, link.value.strip_prefix(SCHEME)?)));
        let figures = named.map(|(link, name)| {
            let figure = view.figure(Some(entry), text.lang, name);
            (link.span.range().start, figure.plain(view.locales.or_default(text.lang)))
        });
        let mut said: Vec<(usize, String)> = prose.chain(figures).collect();
        said.sort_by_key(|(start, _)| *start);
        words.said.extend(said.into_iter().map(|(_, said)| said));
    }
    gather(view, &entry.record, &mut words);
    let values = entry.observations.iter().filter_map(|row| row.value()).take(VALUES);
    words.text.extend(values.map(|value| value.normalize().to_string()));
    let areas: BTreeSet<&str> = entry.observations.series().filter_map(|series| series.area.as_deref()).collect();
    let cells = entry.rows.iter().flat_map(|row| row.cells.iter().flatten());
    let areas = areas.into_iter().chain(cells.filter_map(|cell| match cell {
        Cell::Area(area) => Some(&**area),
        Cell::Text(_) | Cell::Number(_) | Cell::Date(_) | Cell::Truth(_) => None,
    }));
    let areas: BTreeSet<&str> = areas.collect();
    let areas = areas.into_iter().filter_map(|area| view.edition.config().area(area));
    words.text.extend(areas.flat_map(|area| area.names().map(str::to_owned)));
    let date = cards::date_of(entry).or(match &entry.facts {
        Facts::Budget(budget) => budget.fiscal_year,
        _ => None,
    });
    let external = |record: &Record| record.get("external_ids").map(external_ids).unwrap_or_default();
    let called = NAMES.iter().filter_map(|name| entry.record.get(name)).flat_map(|value| names(view, value));
    let known = |other: &Lang| entry.title(*other).filter(|_| *other != lang).map(str::to_owned);
    let summary = super::page::description(view, entry);
    Searched {
        url: view.shared.address(entry, view.lang),
        lang,
        title: view.dressed(lang, title).into_owned(),
        kind: view.shared.kind(&entry.kind).name.clone(),
        date: date.map(|date| view.locale.date(date)).unwrap_or_default(),
        year: date.map(|date| date.earliest().year()),
        institutions: words.institutions,
        names: std::iter::once(entry.id.to_string()).chain(external(&entry.record)).chain(called).collect(),
        mentions: view.edition.mentions(entry).len(),
        elsewhere: view.edition.languages().iter().filter_map(known).collect(),
        summary: summary.unwrap_or_default(),
        headings: text
            .map(|text| text.body.headings.iter().map(|heading| heading.text.clone()).collect())
            .unwrap_or_default(),
        said: words.said,
        text: words.text,
    }
}

#[derive(Default)]
struct Gathered {
    said: Vec<String>,
    text: Vec<String>,
    institutions: Vec<String>,
}

fn gather(view: &View, record: &Record, found: &mut Gathered) {
    record.fields.iter().for_each(|filled| gather_value(view, &filled.value.value, found));
}

fn gather_value(view: &View, value: &Written, found: &mut Gathered) {
    match value {
        Written::Text(text) => found.text.push(text.to_string()),
        Written::Words(words) => found.said.extend(words.first_of(view.order()).map(|(_, words)| words.to_owned())),
        Written::WordLists(lists) => {
            let lang = view.order().find(|lang| lists.get(*lang).next().is_some());
            found.text.extend(lang.into_iter().flat_map(|lang| lists.get(lang).map(str::to_owned)));
        }
        Written::Ref(reference) => match &reference.target {
            Target::Entries(_) => {
                let Some(entry) = view.edition.find(reference) else { return };
                let title = view.edition.title(entry, view.lang).1.to_owned();
                if matches!(entry.facts, Facts::Institution(_)) && !found.institutions.contains(&title) {
                    found.institutions.push(title.clone());
                }
                found.text.push(title);
            }
            Target::Area => {
                let area = view.edition.config().area(&reference.id);
                found.text.extend(area.into_iter().flat_map(|area| area.names().map(str::to_owned)));
            }
            Target::Tag => {
                let tag = view.edition.config().tag(&reference.id);
                let name = tag.and_then(|tag| tag.name.first_of(view.order()));
                found.text.extend(name.map(|(_, name)| name.to_owned()));
            }
        },
        Written::List(items) => items.iter().for_each(|item| gather_value(view, &item.value, found)),
        Written::Group(record) => gather(view, record, found),
        Written::Date(date) => found.text.push(view.locale.date(*date)),
        Written::Truth(_)
        | Written::Whole(_)
        | Written::Decimal(_)
        | Written::Moment(_)
        | Written::Language(_)
        | Written::Choice(_)
        | Written::File(_)
        | Written::Map(_)
        | Written::Tree(_) => {}
    }
}

/// The ids that others have given it.
fn external_ids(value: &Written) -> Vec<String> {
    match value {
        Written::List(items) => items.iter().flat_map(|item| external_ids(&item.value)).collect(),
        Written::Group(record) => record.fields.iter().flat_map(|filled| plain(&filled.value.value)).collect(),
        _ => Vec::new(),
    }
}

fn plain(value: &Written) -> Option<String> {
    match value {
        Written::Text(text) => Some(text.to_string()),
        Written::Whole(number) => Some(number.to_string()),
        _ => None,
    }
}

/// What is written in a field of names.
fn names(view: &View, value: &Written) -> Vec<String> {
    match value {
        Written::List(items) => items.iter().flat_map(|item| names(view, &item.value)).collect(),
        Written::WordLists(lists) => view.order().flat_map(|lang| lists.get(lang).map(str::to_owned)).collect(),
        other => plain(other).into_iter().collect(),
    }
}

/// The entries that search finds: those that have a page and were not taken back.
pub fn findable(shared: &super::Shared) -> impl Iterator<Item = &Arc<Entry>> {
    let edition = shared.edition();
    edition.entries().iter().filter(|entry| shared.has_page(entry) && !edition.is_withdrawn(entry))
}
