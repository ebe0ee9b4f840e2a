//! The feeds of each language (Atom, RFC 4287): what was made public last, and what was corrected.
//!
//! A feed is an address, a title and its items; how they are written stands in `atom`.

mod atom;
mod items;

use std::sync::Arc;

use super::{Output, Publication};
use crate::base::{Arg, Artifact};
use crate::locale::Form;
use crate::theme::views::{Shared, View, address};

use items::{Item, corrected, news};

/// The output.
pub const OUTPUT: Output = Output { name: "feed", plan };

/// A feed of one language.
struct Feed {
    /// Where it stands; none where there is nothing that it could ever tell.
    address: fn(&Shared) -> Option<String>,
    /// The page it is the feed of.
    page: fn(&Shared) -> String,
    /// What it is called, when that is not the name of the site.
    title: Option<&'static str>,
    /// What it tells, the newest first.
    items: for<'p> fn(&'p Publication) -> Vec<Item<'p>>,
}

/// Every feed, in the order in which they are planned.
const FEEDS: &[Feed] = &[
    Feed {
        address: |shared| Some(address::feed(shared.lang())),
        page: |shared| address::home(shared.lang()),
        title: None,
        items: news,
    },
    Feed {
        address: Shared::corrections_feed,
        page: |shared| shared.corrections_page().unwrap_or_else(|| address::home(shared.lang())),
        title: Some("feed-corrections"),
        items: corrected,
    },
];

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let mut planned = Vec::new();
    for shared in publication.shared() {
        for feed in FEEDS {
            let Some(address) = (feed.address)(shared) else { continue };
            let (publication, lang) = (publication.clone(), shared.lang());
            planned.push(Artifact::new(address.clone(), move || {
                atom::feed(&publication, publication.shared_in(lang)?, feed, &address)
            }));
        }
    }
    planned
}

impl Feed {
    /// Its title, by that of the site.
    fn titled(&self, view: &View, site: String) -> String {
        match self.title {
            Some(id) => view.locale.message(id, &[("site", Arg::Text(site))], Form::Isolated),
            None => site,
        }
    }
}
