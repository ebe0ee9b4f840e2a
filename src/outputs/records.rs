//! One page for each entry in each language, in another language's words where its own are missing.

use std::sync::Arc;

use super::{Output, Publication, page};
use crate::base::Artifact;
use crate::theme::views;

/// The output.
pub const OUTPUT: Output = Output { name: "records", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let mut planned = Vec::new();
    for shared in publication.shared() {
        for entry in publication.edition.entries().iter().filter(|entry| shared.has_page(entry)) {
            let address = shared.address(entry, shared.lang());
            let entry = entry.clone();
            planned.push(page(publication, shared.lang(), &address, move |shared| views::record(shared, &entry)));
        }
    }
    planned
}
