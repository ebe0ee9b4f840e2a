//! The records of each year, for those who browse by time.

use std::sync::Arc;

use super::{Output, Publication, page};
use crate::base::Artifact;
use crate::theme::views::{self, address};

/// The output.
pub const OUTPUT: Output = Output { name: "years", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let mut planned = Vec::new();
    for shared in publication.shared().filter(|_| publication.theme.has_template("year.html")) {
        let lang = shared.lang();
        planned.extend(
            views::by_year(shared).into_keys().map(|year| {
                page(publication, lang, &address::year(lang, year), move |shared| views::year(shared, year))
            }),
        );
    }
    planned
}
