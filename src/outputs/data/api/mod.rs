//! The programming interface: `api/v1/`, plain files that any program can read.
//!
//! An index leads to a list for each folder of content, and from there to each record in all its languages. The same
//! site gives the same bytes: nothing tells when it was made, and what is counted in days is left to the reader. What
//! the files look like is told for machines in `api/v1/schema.json`, and for people in docs/data.md.

mod derived;
mod facts;
mod record;
mod schema;

use std::sync::Arc;

use serde_json::{Map, Value as Json, json};

use super::{json, places};
use crate::base::Artifact;
use crate::model::{Entry, LeftOut};
use crate::outputs::{Output, Publication};

/// The output.
pub const OUTPUT: Output = Output { name: "api", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    if !publication.publishes(LeftOut::OpenData) {
        return Vec::new();
    }
    let of = |make: fn(&Publication) -> Json| {
        let publication = publication.clone();
        move || Ok(json::pretty(&make(&publication)))
    };
    let mut planned = vec![
        Artifact::new(places::INDEX, of(index)),
        Artifact::new(places::SCHEMA, of(|publication| schema::schema(publication.edition.kinds()))),
    ];
    for section in publication.edition.sections() {
        let (publication, name) = (publication.clone(), section.to_owned());
        planned.push(Artifact::new(places::list(section), move || Ok(json::pretty(&list(&publication, &name)))));
    }
    for entry in publication.edition.entries() {
        let (publication, entry) = (publication.clone(), entry.clone());
        planned.push(Artifact::new(places::record(&entry), move || {
            Ok(json::pretty(&record::record(&publication, &entry)?))
        }));
    }
    planned
}

/// What there is, and what must be known of all of it.
fn index(publication: &Publication) -> Json {
    let edition = &publication.edition;
    let config = edition.config();
    let address = |place: &str| json!(publication.absolute(place));
    let languages = edition.languages().iter().map(|lang| {
        let locale = publication.locales.or_default(*lang);
        json!({"code": lang.code(), "name": locale.name(), "direction": locale.direction().as_str()})
    });
    let areas = config.areas.iter().filter_map(|area| {
        let parent = area.parent.as_ref().map(|parent| &*parent.id);
        Some(json!({"id": &*area.id.as_ref()?.0, "name": json::words(&area.name), "parent": parent}))
    });
    let topics = publication.shared().next().into_iter().flat_map(|shared| shared.tag_ids());
    let topics = topics.filter_map(|id| Some(json!({"id": &**id, "name": json::words(&config.tag(id)?.name)})));
    json!({
        "version": places::API,
        "schema": address(places::SCHEMA),
        "title": json::words(&config.title),
        "description": json::words(&config.description),
        "languages": languages.collect::<Vec<_>>(),
        "as_of": edition.day().to_string(),
        "time_zone": config.zone(),
        "site": publication.base_url,
        "catalogue": {"turtle": address(places::CATALOGUE), "json_ld": address(places::CATALOGUE_JSON)},
        "areas": {"csv": address(places::AREAS), "list": areas.collect::<Vec<_>>()},
        "topics": topics.collect::<Vec<_>>(),
        "legend": json::legend_of(edition, &publication.locales),
        "lists": edition.sections().into_iter().map(|section| summary(publication, section)).collect::<Vec<_>>(),
    })
}

/// A folder of content in the index.
fn summary(publication: &Publication, section: &str) -> Json {
    let kinds = kinds_of(publication, section);
    json!({
        "section": section,
        "kinds": kinds,
        "count": publication.edition.in_section(section).count(),
        "list": publication.absolute(&places::list(section)),
    })
}

fn kinds_of<'p>(publication: &'p Publication, section: &str) -> Vec<&'p str> {
    let kinds = publication.edition.kinds().iter().map(|kind| &*kind.id);
    kinds
        .filter(|kind| {
            publication.edition.entries().iter().any(|entry| *entry.section == *section && *entry.kind.id == **kind)
        })
        .collect()
}

/// The records of a folder of content, by their ids.
fn list(publication: &Publication, section: &str) -> Json {
    let records = publication.edition.in_section(section).map(|entry| Json::Object(brief(publication, entry)));
    json!({
        "version": places::API,
        "section": section,
        "records": records.collect::<Vec<_>>(),
    })
}

/// What tells a record from another, and where it can be read.
fn brief(publication: &Publication, entry: &Entry) -> Map<String, Json> {
    let edition = &publication.edition;
    let mut brief = Map::new();
    brief.insert("kind".into(), json!(&*entry.kind.id));
    brief.insert("id".into(), json!(&*entry.id));
    brief.insert("record".into(), json!(publication.absolute(&places::record(entry))));
    brief.insert("title".into(), json::by_language(edition, |lang| entry.title(lang).map(str::to_owned)));
    let page = |lang| Some(publication.absolute(&publication.introduced.address(entry, lang)));
    brief.insert("pages".into(), json::by_language(edition, page));
    if entry.common.illustrative {
        brief.insert("illustrative".into(), json!(true));
    }
    brief
}
