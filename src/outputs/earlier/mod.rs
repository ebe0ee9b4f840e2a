//! The site as it was at the end of earlier days: the list of those days in each language, and below `as-of/DATE/` the pages
//! of each.
//!
//! They are pages of the looks of today. What they do not have themselves (styles, files, search) is that of today, and their
//! links lead there.

mod link;
mod timemap;

pub use timemap::OUTPUT as TIMEMAPS;

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Output, Publication, changes, chooser, home, markup, page, records, sections, tags, years};
use crate::base::{Artifact, Day, Make};
use crate::theme::views::{self, Since, address};
use link::Then;

/// The list of the days.
pub const OUTPUT: Output = Output { name: "earlier", plan };

/// What an earlier day has of its own: pages, and nothing that follows the present.
const OF_A_DAY: &[Output] =
    &[chooser::OUTPUT, home::OUTPUT, sections::OUTPUT, tags::OUTPUT, years::OUTPUT, changes::OUTPUT, records::OUTPUT];

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    if publication.edition.earlier().is_empty() {
        return Vec::new();
    }
    let languages = publication.edition.languages().iter();
    languages.map(|lang| page(publication, *lang, &address::earlier(*lang), views::earlier)).collect()
}

/// The pages of every earlier day, beside these files of today.
pub fn pages(publication: &Arc<Publication>, today: &[Artifact]) -> Vec<Artifact> {
    if publication.edition.earlier().is_empty() {
        return Vec::new();
    }
    let files: Arc<BTreeSet<String>> = Arc::new(today.iter().map(|artifact| artifact.path.clone()).collect());
    let days = publication.days.get_or_init(|| {
        let days = publication.edition.earlier().iter();
        let opened = days.map(|of| {
            let since = Since { today: of.today().clone(), files: files.clone() };
            (of.day(), Arc::new(publication.as_it_was(of.edition().clone(), since)))
        });
        opened.collect()
    });
    days.iter().flat_map(|(day, then)| pages_of(*day, then, &files)).collect()
}

/// The pages of one day.
fn pages_of(day: Day, then: &Arc<Publication>, files: &Arc<BTreeSet<String>>) -> Vec<Artifact> {
    let planned: Vec<Artifact> = OF_A_DAY.iter().flat_map(|output| (output.plan)(then)).collect();
    let own = planned.iter().map(|artifact| artifact.path.clone()).collect();
    let then = Arc::new(Then { own, today: files.clone() });
    planned.into_iter().map(|artifact| placed(day, artifact, &then)).collect()
}

/// A page in the folder of its day.
fn placed(day: Day, artifact: Artifact, then: &Arc<Then>) -> Artifact {
    let place = address::as_of(day, &artifact.path);
    let Make::Bytes(make) = artifact.make else { return Artifact { path: place, ..artifact } };
    let (then, path) = (then.clone(), artifact.path);
    Artifact::new(place, move || {
        let page = String::from_utf8(make()?).map_err(|error| error.to_string())?;
        Ok(markup::with_addresses(&page, &|address| then.address(&path, address)).into_bytes())
    })
}
