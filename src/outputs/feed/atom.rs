//! A feed as Atom.

use super::Feed;
use super::items::Item;
use crate::base::{Arg, Lang};
use crate::locale::Form;
use crate::model::{Entry, Facts};
use crate::outputs::Publication;
use crate::outputs::xml::{self, Xml};
use crate::theme::views::{Shared, View, change_lines, update_anchor};

/// The feed at `address`.
pub fn feed(publication: &Publication, shared: &Shared, feed: &Feed, address: &str) -> Result<Vec<u8>, String> {
    let lang = shared.lang();
    // Links in the words of an entry are read far from the site: they are written whole.
    let view = View { root: publication.base_url.clone(), ..View::new(shared, address.to_owned()) };
    let items = (feed.items)(publication);
    let config = publication.edition.config();
    let order = || std::iter::once(lang).chain(publication.edition.languages().iter().copied());
    let said = |words: &crate::model::Words| words.first_of(order()).map(|(lang, words)| view.heading(lang, words));
    let site = said(&config.title).unwrap_or_default();
    let home = publication.absolute(&(feed.page)(shared));
    let itself = publication.absolute(address);
    let updated = items.iter().map(|item| item.updated).max().unwrap_or(publication.edition.clock);
    let publisher = config.publisher.as_ref().and_then(|publisher| publication.edition.find(publisher));
    let author = publisher.map_or_else(|| site.clone(), |entry| name(&view, entry));
    let title = feed.titled(&view, site);
    xml::document(|xml| {
        let attributes = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", lang.code())];
        let whole = xml.create_element("feed").with_attributes(attributes);
        whole.write_inner_content(|xml| {
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
            let summary = view.with_figures(Some(item.entry), lang, &summary.value);
            xml::element(xml, "summary", &spoken(&lang, view), &view.heading(lang, &summary))?;
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
    let changes = match &item.entry.facts {
        Facts::Correction(correction) => change_lines(view, correction),
        _ => String::new(),
    };
    changes + &parts.iter().filter_map(said).collect::<String>()
}
