//! The lists of each folder of content, page by page; the glossary among them.

use std::sync::Arc;

use super::{Output, Publication, page};
use crate::base::Artifact;
use crate::theme::views::{self, address};

/// The output.
pub const OUTPUT: Output = Output { name: "sections", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let mut planned = Vec::new();
    for shared in publication.shared() {
        let lang = shared.lang();
        for section in shared.sections() {
            for number in 1..=views::section_pages(shared, section) {
                let address = address::section(lang, section, number);
                let section = section.to_owned();
                planned.push(page(publication, lang, &address, move |shared| views::section(shared, &section, number)));
            }
        }
    }
    planned
}
