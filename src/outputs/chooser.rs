//! `index.html`: the choice between the languages, at the root.

use std::sync::Arc;

use super::{Output, Publication, page};
use crate::base::Artifact;
use crate::theme::views;

/// The output.
pub const OUTPUT: Output = Output { name: "chooser", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let first = publication.edition.languages().first();
    first.map(|lang| page(publication, *lang, "", views::root)).into_iter().collect()
}
