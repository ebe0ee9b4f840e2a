//! One page for each entry in each language, in another language's words where its own are missing.

use std::sync::Arc;

use super::{Output, Publication, page};
use crate::base::Artifact;
use crate::theme::views;

/// The output.
pub const OUTPUT: Output = Output { name: "records", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let mut planned = Vec::new();
    for lang in publication.edition.languages().iter().copied() {
        let entries = publication.edition.entries().iter();
        for entry in entries.filter(|entry| publication.introduced.has_page(entry)) {
            let address = publication.introduced.address(entry, lang);
            let entry = entry.clone();
            planned.push(page(publication, lang, &address, move |shared| views::record(shared, &entry)));
        }
    }
    planned
}
