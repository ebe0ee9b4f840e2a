//! A feed as Atom.

use super::items::Item;
use super::{Feed, content};
use crate::base::Lang;
use crate::outputs::Publication;
use crate::outputs::xml::{self, Xml};
use crate::theme::views::View;

/// The feed as a file.
pub fn feed(publication: &Publication, view: &View, feed: &Feed) -> Result<Vec<u8>, String> {
    let lang = view.lang;
    let zone = publication.edition.config().zone();
    xml::document(|xml| {
        let attributes = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", lang.code())];
        let whole = xml.create_element("feed").with_attributes(attributes);
        whole.write_inner_content(|xml| {
            xml::element(xml, "id", &[], &feed.page)?;
            xml::element(xml, "title", &[], &feed.title)?;
            if let Some(description) = &feed.description {
                xml::element(xml, "subtitle", &[], description)?;
            }
            xml::element(xml, "updated", &[], &xml::moment(feed.updated, zone))?;
            xml::element(
                xml,
                "link",
                &[("rel", "self"), ("type", "application/atom+xml"), ("href", &feed.itself)],
                "",
            )?;
            let alternate =
                [("rel", "alternate"), ("type", "text/html"), ("hreflang", lang.code()), ("href", &feed.page)];
            xml::element(xml, "link", &alternate, "")?;
            person(xml, &feed.author)?;
            feed.items.iter().try_for_each(|item| entry(xml, publication, view, item))
        })?;
        Ok(())
    })
}

fn person(xml: &mut Xml, name: &str) -> std::io::Result<()> {
    xml.create_element("author").write_inner_content(|xml| xml::element(xml, "name", &[], name))?;
    Ok(())
}

fn entry(xml: &mut Xml, publication: &Publication, view: &View, item: &Item) -> std::io::Result<()> {
    let zone = publication.edition.config().zone();
    let shown = content::shown(view, item);
    xml.create_element("entry").write_inner_content(|xml| {
        xml::element(xml, "id", &[], &content::id(publication, view, item))?;
        xml::element(xml, "title", &spoken(&shown, view), &content::title(view, item))?;
        xml::element(xml, "published", &[], &xml::moment(item.published, zone))?;
        xml::element(xml, "updated", &[], &xml::moment(item.updated, zone))?;
        let href = content::page(publication, view, item);
        let link = [("rel", "alternate"), ("type", "text/html"), ("hreflang", view.lang.code()), ("href", &href)];
        xml::element(xml, "link", &link, "")?;
        if let Some(by) = content::by(view, item) {
            person(xml, &by)?;
        }
        if let Some((lang, summary)) = content::summary(view, item) {
            xml::element(xml, "summary", &spoken(&lang, view), &summary)?;
        }
        let content = content::content(view, item);
        if content.is_empty() { Ok(()) } else { xml::element(xml, "content", &[("type", "html")], &content) }
    })?;
    Ok(())
}

/// The attribute that names a language which is not the feed's.
fn spoken<'l>(lang: &'l Lang, view: &View) -> Vec<(&'static str, &'l str)> {
    if *lang == view.lang { Vec::new() } else { vec![("xml:lang", lang.code())] }
}
