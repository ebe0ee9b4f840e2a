//! A page in each language that lists everything there is to take away. A theme without `data.html` has none.

use std::sync::Arc;

use super::places;
use crate::base::Artifact;
use crate::model::LeftOut;
use crate::outputs::{Output, Publication, page};
use crate::theme::views::{self, Whole, address};

/// The output.
pub const OUTPUT: Output = Output { name: "data-page", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    if !publication.publishes(LeftOut::OpenData) || !publication.theme.has_template("data.html") {
        return Vec::new();
    }
    let whole = Whole {
        catalogue: [("Turtle", places::CATALOGUE), ("JSON-LD", places::CATALOGUE_JSON)],
        index: places::INDEX,
        schema: places::SCHEMA,
        areas: places::AREAS,
    };
    let languages = publication.edition.languages().iter().copied();
    let pages =
        languages.map(|lang| page(publication, lang, &address::data(lang), move |shared| views::data(shared, &whole)));
    pages.collect()
}
