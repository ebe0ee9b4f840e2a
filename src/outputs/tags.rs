//! The topics, and what is found under each.

use std::sync::Arc;

use super::{Output, Publication, page};
use crate::base::Artifact;
use crate::theme::views::{self, address};

/// The output.
pub const OUTPUT: Output = Output { name: "tags", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let mut planned = Vec::new();
    for shared in publication.shared() {
        let lang = shared.lang();
        let mut ids = shared.tag_ids().peekable();
        if ids.peek().is_some() {
            planned.push(page(publication, lang, &address::tags(lang), views::tags));
        }
        for id in ids {
            let address = address::tag(lang, id);
            let id = id.clone();
            planned.push(page(publication, lang, &address, move |shared| views::tag(shared, &id)));
        }
    }
    planned
}
