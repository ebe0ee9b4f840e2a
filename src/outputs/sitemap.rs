//! `sitemap.xml` (sitemaps.org 0.9): the pages where something is at home, with their versions in other languages.
//!
//! Pages that show another language's words, former addresses, what is withdrawn and what is not public
//! yet are not in it.

use std::sync::Arc;

use super::xml::{self, Xml};
use super::{Output, Publication};
use crate::base::{Artifact, Date, Day, Lang};
use crate::edition::Audience;
use crate::model::{Entry, Facts, LeftOut};
use crate::theme::views::{self, address};

/// The output.
pub const OUTPUT: Output = Output { name: "sitemap", plan };

/// The most pages that one file may name.
const MOST: usize = 50_000;

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let files = count(publication).div_ceil(MOST).max(1);
    if files == 1 {
        let publication = publication.clone();
        return vec![Artifact::new("sitemap.xml", move || list(&publication, &pages(&publication)))];
    }
    let index = {
        let publication = publication.clone();
        Artifact::new("sitemap.xml", move || index(&publication, files))
    };
    let parts = (0..files).map(|number| {
        let publication = publication.clone();
        Artifact::new(part(number), move || {
            let pages = pages(&publication);
            list(&publication, pages.chunks(MOST).nth(number).unwrap_or(&[]))
        })
    });
    std::iter::once(index).chain(parts).collect()
}

fn part(number: usize) -> String {
    format!("sitemap-{}.xml", number + 1)
}

/// A page and its versions.
struct Place {
    address: String,
    /// The address in each language that has it, itself included, and `x-default`.
    versions: Vec<(String, String)>,
    changed: Option<Day>,
}

/// How many pages there are.
fn count(publication: &Publication) -> usize {
    let mut count = 1;
    each(publication, &mut |_, available, _, _| count += available.len());
    count
}

/// Every page where something is at home, in the order of languages.
fn pages(publication: &Publication) -> Vec<Place> {
    let mut pages = Vec::new();
    let mut add = |address_in: &dyn Fn(Lang) -> String, available: &[Lang], anybody: Option<&str>, changed| {
        let mut versions: Vec<_> = available.iter().map(|lang| (lang.code().to_owned(), address_in(*lang))).collect();
        let first = available.first().map(|lang| address_in(*lang));
        versions.extend(anybody.map(str::to_owned).or(first).map(|address| ("x-default".to_owned(), address)));
        pages.extend(available.iter().map(|lang| {
            let address = address_in(*lang);
            Place { address, versions: versions.clone(), changed }
        }));
    };
    each(publication, &mut add);
    let homes = pages.first().map(|home| home.versions.clone()).unwrap_or_default();
    pages.insert(0, Place { address: String::new(), versions: homes, changed: None });
    pages
}

/// How a page is visited: its address in a language, the languages that have it, its address for everybody else, and
/// when it changed.
type Visit<'v> = dyn FnMut(&dyn Fn(Lang) -> String, &[Lang], Option<&str>, Option<Day>) + 'v;

/// Visits every page that there is in some language, the home page first.
fn each(publication: &Publication, add: &mut Visit) {
    let edition = &publication.edition;
    let languages = edition.languages();
    // In a language that is not whole a list is mostly another language's words.
    let is_whole = |lang: &Lang| !publication.locales.get(*lang).is_some_and(crate::locale::Locale::is_partial);
    let whole: Vec<Lang> = languages.iter().copied().filter(is_whole).collect();
    add(&address::home, &whole, Some(""), None);
    let Some(shared) = publication.shared().next() else { return };
    for section in shared.sections() {
        for number in 1..=views::section_pages(shared, section) {
            add(&|lang| address::section(lang, section, number), &whole, None, None);
        }
    }
    if publication.theme.has_template("data.html") && edition.config().publishes(LeftOut::OpenData) {
        add(&address::data, &whole, None, None);
    }
    if shared.tag_ids().next().is_some() {
        add(&address::tags, &whole, None, None);
    }
    for id in shared.tag_ids() {
        add(&|lang| address::tag(lang, id), &whole, None, None);
    }
    if publication.theme.has_template("search.html") {
        for number in 1..=views::browse_pages(views::findable(shared).count()) {
            add(&|lang| address::browse(lang, number), &whole, None, None);
        }
    }
    if publication.theme.has_template("calendar.html") {
        add(&address::calendar, &whole, None, None);
    }
    if publication.theme.has_template("subscribe.html") {
        add(&address::subscribe, &whole, None, None);
    }
    if publication.theme.has_template("accessibility.html") {
        add(&address::accessibility, &whole, None, None);
    }
    if !edition.earlier().is_empty() {
        add(&address::earlier, &whole, None, None);
    }
    if publication.theme.has_template("year.html") {
        for year in views::by_year(shared).into_keys() {
            add(&|lang| address::year(lang, year), &whole, None, None);
        }
    }
    for entry in edition.entries() {
        let is_hidden = entry.common.draft || entry.common.publish_at.is_some_and(|moment| moment > edition.clock);
        if is_hidden || edition.is_withdrawn(entry) || !shared.has_page(entry) {
            continue;
        }
        let available: Vec<Lang> = languages.iter().copied().filter(|lang| entry.speaks(*lang)).collect();
        add(&|lang| shared.address(entry, lang), &available, None, changed(entry, edition.day()));
    }
}

/// The last day on which the record is known to have changed; a vaguer date is no day.
fn changed(entry: &Entry, today: Day) -> Option<Day> {
    let own = [entry.common.published, entry.common.updated].into_iter().flatten();
    let updates = match &entry.facts {
        Facts::Commitment(commitment) => commitment.updates.as_slice(),
        _ => &[],
    };
    let dates = own.chain(updates.iter().filter_map(|update| update.date));
    let days = dates.filter_map(|date| match date {
        Date::Day(day) => Some(day),
        Date::Year(_) | Date::Quarter(..) | Date::Month(..) => None,
    });
    days.filter(|day| *day <= today).max()
}

fn list(publication: &Publication, pages: &[Place]) -> Result<Vec<u8>, String> {
    // What is not public yet has no address to be found at.
    let pages = if publication.edition.audience == Audience::Public { pages } else { &[] };
    xml::document(|xml| {
        let attributes = [("xmlns", NAMESPACE), ("xmlns:xhtml", "http://www.w3.org/1999/xhtml")];
        let list = xml.create_element("urlset").with_attributes(attributes);
        list.write_inner_content(|xml| pages.iter().try_for_each(|page| url(xml, publication, page)))?;
        Ok(())
    })
}

fn url(xml: &mut Xml, publication: &Publication, page: &Place) -> std::io::Result<()> {
    xml.create_element("url").write_inner_content(|xml| {
        xml::element(xml, "loc", &[], &publication.absolute(&page.address))?;
        if let Some(day) = page.changed {
            xml::element(xml, "lastmod", &[], &day.to_string())?;
        }
        for (lang, address) in &page.versions {
            let href = publication.absolute(address);
            xml::element(xml, "xhtml:link", &[("rel", "alternate"), ("hreflang", lang), ("href", &href)], "")?;
        }
        Ok(())
    })?;
    Ok(())
}

fn index(publication: &Publication, files: usize) -> Result<Vec<u8>, String> {
    xml::document(|xml| {
        let list = xml.create_element("sitemapindex").with_attribute(("xmlns", NAMESPACE));
        list.write_inner_content(|xml| {
            (0..files).try_for_each(|number| {
                let loc = publication.absolute(&part(number));
                xml.create_element("sitemap").write_inner_content(|xml| xml::element(xml, "loc", &[], &loc))?;
                Ok(())
            })
        })?;
        Ok(())
    })
}
