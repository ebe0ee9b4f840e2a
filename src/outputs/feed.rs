//! `feed.xml` of each language (Atom, RFC 4287): what was made public last.
//!
//! News, agreements and plans by the day they became public, and each update of a commitment by its own.

use std::sync::Arc;

use super::xml::{self, Xml};
use super::{Output, Publication};
use crate::base::{Arg, Artifact, Date, Lang, Moment};
use crate::derived::{Step, history};
use crate::locale::Form;
use crate::model::kinds::Commitment;
use crate::model::{Entry, Facts};
use crate::theme::views::{Shared, View, address, update_anchor};

/// The output.
pub const OUTPUT: Output = Output { name: "feed", plan };

/// How many entries a feed has.
const MOST: usize = 20;

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let languages = publication.edition.languages().iter();
    let feeds = languages.map(|lang| {
        let (publication, lang) = (publication.clone(), *lang);
        Artifact::new(address::feed(lang), move || feed(&publication, publication.shared_in(lang)?))
    });
    feeds.collect()
}

/// Something that was made public.
struct Item<'e> {
    entry: &'e Entry,
    /// When it happened; many things are made public on one day.
    happened: Option<Date>,
    published: Moment,
    updated: Moment,
    /// The update of the commitment, when it is one.
    step: Option<(&'e Commitment, Step<'e>)>,
}

/// The newest items, the newest first.
fn items(publication: &Publication) -> Vec<Item<'_>> {
    let edition = &*publication.edition;
    let start = |date: Date| date.earliest().to_datetime(jiff::civil::Time::midnight());
    // A date ahead announces something; it was still made public by now.
    let known = |moment: Moment| moment.min(edition.clock);
    let mut items = Vec::new();
    for entry in edition.entries().iter().filter(|entry| !edition.is_withdrawn(entry)) {
        let changed = entry.common.updated.map(start);
        let date = match &entry.facts {
            Facts::News(news) => news.date,
            Facts::Agreement(agreement) => agreement.signed_on,
            Facts::Plan(plan) => plan.adopted_on,
            Facts::Consultation(consultation) => consultation.announced.or(consultation.opened),
            Facts::Report(report) => report.frozen_as_of,
            Facts::Correction(correction) => correction.published,
            Facts::Commitment(commitment) => {
                let steps = history(commitment, edition.day()).steps.into_iter();
                items.extend(steps.filter(|step| step.superseded_by.is_none()).filter_map(|step| {
                    let published = known(start(step.update.date?));
                    let happened = step.update.date;
                    Some(Item { entry, happened, published, updated: published, step: Some((commitment, step)) })
                }));
                continue;
            }
            Facts::Page(_)
            | Facts::Term(_)
            | Facts::Institution(_)
            | Facts::Person(_)
            | Facts::Document(_)
            | Facts::Indicator(_)
            | Facts::Budget(_)
            | Facts::Dataset(_)
            | Facts::Obligation(_)
            | Facts::Own(_) => continue,
        };
        let published = entry.common.publish_at.or(entry.common.published.or(date).map(start));
        let Some(published) = published.map(known) else { continue };
        let updated = changed.map_or(published, |changed| known(changed).max(published));
        items.push(Item { entry, happened: date, published, updated, step: None });
    }
    items.sort_by_key(|item| std::cmp::Reverse((item.published, item.happened.map(Date::order))));
    items.truncate(MOST);
    items
}

fn feed(publication: &Publication, shared: &Shared) -> Result<Vec<u8>, String> {
    let lang = shared.lang();
    // Links in the words of an entry are read far from the site: they are written whole.
    let view = View { root: publication.base_url.clone(), ..View::new(shared, address::feed(lang)) };
    let items = items(publication);
    let config = publication.edition.config();
    let order = || std::iter::once(lang).chain(publication.edition.languages().iter().copied());
    let said = |words: &crate::model::Words| words.first_of(order()).map(|(lang, words)| view.heading(lang, words));
    let title = said(&config.title).unwrap_or_default();
    let home = publication.absolute(&address::home(lang));
    let itself = publication.absolute(&address::feed(lang));
    let updated = items.iter().map(|item| item.updated).max().unwrap_or(publication.edition.clock);
    let publisher = config.publisher.as_ref().and_then(|publisher| publication.edition.find(publisher));
    let author = publisher.map_or_else(|| title.clone(), |entry| name(&view, entry));
    xml::document(|xml| {
        let attributes = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", lang.code())];
        let feed = xml.create_element("feed").with_attributes(attributes);
        feed.write_inner_content(|xml| {
            xml::element(xml, "id", &[], &home)?;
            xml::element(xml, "title", &[], &title)?;
            if let Some(description) = said(&config.description) {
                xml::element(xml, "subtitle", &[], &description)?;
            }
            xml::element(xml, "updated", &[], &xml::moment(updated, config.zone()))?;
            xml::element(xml, "link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &itself)], "")?;
            let alternate = [("rel", "alternate"), ("type", "text/html"), ("hreflang", lang.code()), ("href", &home)];
            xml::element(xml, "link", &alternate, "")?;
            person(xml, &author)?;
            items.iter().try_for_each(|item| entry(xml, publication, &view, item))
        })?;
        Ok(())
    })
}

fn person(xml: &mut Xml, name: &str) -> std::io::Result<()> {
    xml.create_element("author").write_inner_content(|xml| xml::element(xml, "name", &[], name))?;
    Ok(())
}

/// The title of an entry as plain words.
fn name(view: &View, entry: &Entry) -> String {
    let (lang, title) = view.edition.title(entry, view.lang);
    view.heading(lang, title)
}

fn entry(xml: &mut Xml, publication: &Publication, view: &View, item: &Item) -> std::io::Result<()> {
    let zone = publication.edition.config().zone();
    let address = view.shared.address(item.entry, view.lang);
    let anchor = item.step.as_ref().map(|(_, step)| update_anchor(step.update, step.at));
    let anchor = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
    // By the permanent id: a new slug makes no new entry.
    let id = format!("{}/{}/{}/{anchor}", view.lang, item.entry.section, item.entry.id);
    let shown = view.edition.shown_in(item.entry, view.lang);
    xml.create_element("entry").write_inner_content(|xml| {
        xml::element(xml, "id", &[], &publication.absolute(&id))?;
        xml::element(xml, "title", &spoken(&shown, view), &title(view, item))?;
        xml::element(xml, "published", &[], &xml::moment(item.published, zone))?;
        xml::element(xml, "updated", &[], &xml::moment(item.updated, zone))?;
        let href = publication.absolute(&address);
        let link = [("rel", "alternate"), ("type", "text/html"), ("hreflang", view.lang.code()), ("href", &href)];
        xml::element(xml, "link", &link, "")?;
        if let Some(by) = item.step.as_ref().and_then(|(_, step)| step.update.by.as_ref()) {
            let by = view.edition.find(by);
            by.map_or(Ok(()), |by| person(xml, &name(view, by)))?;
        }
        let text = view.edition.text(item.entry, view.lang);
        let summary = text.and_then(|text| Some((text.lang, text.summary.as_ref()?)));
        if let Some((lang, summary)) = summary.filter(|_| item.step.is_none()) {
            xml::element(xml, "summary", &spoken(&lang, view), &view.heading(lang, &summary.value))?;
        }
        let content = content(view, item);
        if content.is_empty() { Ok(()) } else { xml::element(xml, "content", &[("type", "html")], &content) }
    })?;
    Ok(())
}

/// The attribute that names a language which is not the feed's.
fn spoken<'l>(lang: &'l Lang, view: &View) -> Vec<(&'static str, &'l str)> {
    if *lang == view.lang { Vec::new() } else { vec![("xml:lang", lang.code())] }
}

/// The title, and for an update how far the commitment was.
fn title(view: &View, item: &Item) -> String {
    let (lang, title) = view.edition.title(item.entry, view.lang);
    let Some(status) = item.step.as_ref().and_then(|(_, step)| step.update.status) else {
        return view.heading(lang, title);
    };
    let status = view.locale.message(status.label(), &[], Form::Isolated);
    let args = [("title", Arg::Text(view.heading_within(lang, title))), ("status", Arg::Text(status))];
    view.locale.message("feed-update", &args, Form::Isolated)
}

/// The words of an entry as HTML, with their language and direction.
fn content(view: &View, item: &Item) -> String {
    let parts = match &item.step {
        None => {
            let text = view.edition.text(item.entry, view.lang);
            vec![text.map_or_else(tera::Value::none, |text| view.body(item.entry, text))]
        }
        Some((_, step)) => {
            let passage = |words| view.passage(item.entry, words);
            vec![passage(&step.update.achieved), passage(&step.update.challenges)]
        }
    };
    let said = |part: &tera::Value| {
        let part = part.as_map()?;
        let of = |name: &'static str| part.get(&name.into()).and_then(tera::Value::as_str).unwrap_or_default();
        Some(format!("<div lang=\"{}\" dir=\"{}\">{}</div>", of("lang"), of("dir"), of("html").trim_end()))
    };
    parts.iter().filter_map(said).collect()
}
