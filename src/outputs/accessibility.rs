//! The accessibility statement in each language.

use std::sync::Arc;

use super::{Output, Publication, page};
use crate::base::Artifact;
use crate::theme::views::{self, address};

/// The output.
pub const OUTPUT: Output = Output { name: "accessibility", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    if !publication.theme.has_template("accessibility.html") {
        return Vec::new();
    }
    let contrast = publication.theme.contrast();
    let languages = publication.edition.languages().iter().copied();
    let pages = languages.map(|lang| {
        page(publication, lang, &address::accessibility(lang), move |shared| views::accessibility(shared, contrast))
    });
    pages.collect()
}
