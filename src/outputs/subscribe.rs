//! How the site is followed, in each language.

use std::sync::Arc;

use super::{Output, Publication, page};
use crate::base::Artifact;
use crate::theme::views::{self, address};

/// The output.
pub const OUTPUT: Output = Output { name: "subscribe", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    if !publication.theme.has_template("subscribe.html") {
        return Vec::new();
    }
    let languages = publication.edition.languages().iter().copied();
    languages.map(|lang| page(publication, lang, &address::subscribe(lang), views::subscribe)).collect()
}
