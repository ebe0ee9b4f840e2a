//! The home page of each language.

use std::sync::Arc;

use super::{Output, Publication, page};
use crate::base::Artifact;
use crate::theme::views::{self, address};

/// The output.
pub const OUTPUT: Output = Output { name: "home", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let languages = publication.edition.languages().iter();
    languages.map(|lang| page(publication, *lang, &address::home(*lang), views::home)).collect()
}
