//! The table of areas: `data/areas.csv` and its description. Files of data name areas by their ids.

use std::sync::Arc;

use super::{csvw, json, places};
use crate::base::Artifact;
use crate::edition::Edition;
use crate::model::LeftOut;
use crate::outputs::{Output, Publication};
use crate::read::guard::guarded;

/// The output.
pub const OUTPUT: Output = Output { name: "areas", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    if !publication.publishes(LeftOut::OpenData) {
        return Vec::new();
    }
    let (of_table, of_description) = (publication.clone(), publication.clone());
    vec![
        Artifact::new(places::AREAS, move || Ok(table(&of_table.edition).into_bytes())),
        Artifact::new(places::metadata(places::AREAS), move || {
            Ok(json::pretty(&csvw::describe_areas(&of_description.edition)))
        }),
    ]
}

fn table(edition: &Edition) -> String {
    let languages = edition.languages();
    let names = languages.iter().map(|lang| places::name_column(*lang));
    let head: Vec<String> = ["id".to_owned()].into_iter().chain(names).chain(["parent".to_owned()]).collect();
    let mut text = head.join(",");
    text.push_str("\r\n");
    for area in &edition.config().areas {
        let Some(id) = &area.id else { continue };
        let names = languages.iter().map(|lang| area.name.get(*lang).unwrap_or_default());
        let parent = area.parent.as_ref().map_or("", |parent| &*parent.id);
        for (at, said) in [&*id.0].into_iter().chain(names).chain([parent]).enumerate() {
            super::csv::cell(&mut text, at, &guarded(said));
        }
        text.push_str("\r\n");
    }
    text
}
