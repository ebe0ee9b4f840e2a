//! `404.html`: what a server shows where nothing is, in every language at once.

use std::sync::Arc;

use super::{Output, Publication, page};
use crate::base::Artifact;
use crate::theme::views;

/// The output.
pub const OUTPUT: Output = Output { name: "not-found", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let first = publication.edition.languages().first();
    first.map(|lang| page(publication, *lang, "404.html", views::not_found)).into_iter().collect()
}
