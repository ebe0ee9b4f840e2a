//! The feeds of each language: all that is news, what each list, commitment and indicator tells, and all that changed.
//!
//! Which pages can be followed is known to `views`; what their feeds tell stands in `items`, how it is written in
//! `atom` (RFC 4287) and `json` (JSON Feed 1.1).

mod atom;
mod content;
mod items;
mod json;

use std::sync::Arc;

use super::{Output, Publication};
use crate::base::{Artifact, Moment};
use crate::theme::views::{self, Followed, Shared, View, section_label};

use items::Item;

/// The output.
pub const OUTPUT: Output = Output { name: "feed", plan };

/// A feed on its way: what every form of it says.
struct Feed<'f> {
    /// Its own address on the web.
    itself: String,
    /// The page that it is the feed of, on the web.
    page: String,
    title: String,
    description: Option<String>,
    author: String,
    updated: Moment,
    items: Vec<Item<'f>>,
}

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let mut planned = Vec::new();
    for shared in publication.shared() {
        for (page, followed) in views::followed(shared) {
            for (name, ..) in views::FEED_FORMS {
                let (publication, lang) = (publication.clone(), shared.lang());
                let (page, followed) = (page.clone(), followed.clone());
                let address = format!("{page}{name}");
                planned.push(Artifact::new(address.clone(), move || {
                    let shared = publication.shared_in(lang)?;
                    // Links in the words of an entry are read far from the site: they are written whole.
                    let view = View { root: publication.base_url.clone(), ..View::new(shared, address.clone()) };
                    let feed = Feed::of(&publication, shared, &view, &page, &followed);
                    match name.ends_with(".json") {
                        true => json::feed(&publication, &view, &feed),
                        false => atom::feed(&publication, &view, &feed),
                    }
                }));
            }
        }
    }
    planned
}

impl<'f> Feed<'f> {
    fn of(
        publication: &'f Publication,
        shared: &'f Shared,
        view: &View<'f>,
        page: &str,
        followed: &'f Followed,
    ) -> Feed<'f> {
        let items = items::items(publication, view, followed);
        let config = publication.edition.config();
        let said =
            |words: &crate::model::Words| words.first_of(view.order()).map(|(lang, words)| view.heading(lang, words));
        let about = match followed {
            Followed::News => None,
            Followed::Changes => Some(view.message("ui-changes")),
            Followed::Section(section) => Some(section_label(shared, section)),
            Followed::Record(entry) => {
                let (lang, title) = view.edition.title(entry, view.lang);
                Some(view.heading(lang, title))
            }
        };
        let publisher = config.publisher.as_ref().and_then(|publisher| publication.edition.find(publisher));
        let author =
            publisher.map_or_else(|| said(&config.title).unwrap_or_default(), |entry| content::name(view, entry));
        Feed {
            itself: publication.absolute(&view.address),
            page: publication.absolute(page),
            title: views::feed_named(view, about.as_deref()),
            description: said(&config.description).filter(|_| matches!(followed, Followed::News)),
            author,
            updated: items
                .iter()
                .map(|item| item.updated)
                .max()
                .unwrap_or_else(|| publication.edition.day().to_datetime(jiff::civil::Time::midnight())),
            items,
        }
    }
}
