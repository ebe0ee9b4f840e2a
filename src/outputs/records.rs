//! One page for each entry in each language, in another language's words where its own are missing.

use std::sync::Arc;

use super::{Output, Publication, page};
use crate::base::{Artifact, Lang};
use crate::model::Entry;
use crate::theme::views;

/// The output.
pub const OUTPUT: Output = Output { name: "records", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let mut planned = Vec::new();
    for lang in publication.edition.languages().iter().copied() {
        let entries = publication.edition.entries().iter();
        for entry in entries.filter(|entry| publication.introduced.has_page(entry)) {
            planned.push(page_of(publication, entry, lang));
        }
    }
    planned
}

fn page_of(publication: &Arc<Publication>, entry: &Arc<Entry>, lang: Lang) -> Artifact {
    let (address, entry) = (publication.introduced.address(entry, lang), entry.clone());
    page(publication, lang, &address, move |shared| views::record(shared, &entry))
}

/// The file at a path, if it is the page of a record. No other is planned for it.
pub fn at(publication: &Arc<Publication>, path: &str) -> Option<Artifact> {
    let (lang, entry) = record_at(publication, path.strip_suffix("index.html")?)?;
    publication.introduced.has_page(entry).then(|| page_of(publication, entry, lang))
}

/// The language and the record of a page; of two records with one address, the last.
pub fn record_at<'p>(publication: &'p Publication, address: &str) -> Option<(Lang, &'p Arc<Entry>)> {
    let Publication { edition, introduced, .. } = publication;
    let lang = Lang::new(address.split('/').next()?).filter(|lang| edition.languages().contains(lang))?;
    let entries = edition.entries().iter().rev();
    let is_there = |entry: &&Arc<Entry>| introduced.is_at(entry, lang, address);
    entries.into_iter().find(is_there).map(|entry| (lang, entry))
}
