//! The files of each record that holds data: CSV and its description, JSON, a workbook in each language.

use std::sync::Arc;

use super::places;
use crate::base::Artifact;
use crate::model::LeftOut;
use crate::outputs::{Output, Publication};

/// The output.
pub const OUTPUT: Output = Output { name: "data", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    if !publication.publishes(LeftOut::OpenData) {
        return Vec::new();
    }
    let mut planned = Vec::new();
    for entry in publication.holdings.records() {
        for file in publication.holdings.files(entry, publication.edition.languages()) {
            let (publication, entry, format, lang) = (publication.clone(), entry.clone(), file.format, file.lang);
            planned.push(Artifact::new(file.place(), move || {
                publication.holdings.bytes(&super::holdings::Holding { entry: &entry, format, lang })
            }));
        }
        let (publication, entry) = (publication.clone(), entry.clone());
        planned.push(Artifact::new(places::metadata(&places::csv(&entry)), move || {
            publication.holdings.description(&entry).ok_or_else(|| format!("{} holds no data", entry.id))
        }));
    }
    planned
}
