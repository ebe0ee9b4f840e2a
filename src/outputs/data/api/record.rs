//! One record in all its languages: its facts, its texts, what is derived of it, its data, what was corrected.

use serde_json::{Map, Value as Json, json};

use super::facts::{self, leading_to};
use super::{brief, derived};
use crate::derived::{Translation, translation};
use crate::model::kinds::{Affected, Correction};
use crate::model::{Entry, Facts};
use crate::outputs::Publication;
use crate::outputs::data::{json as shapes, places, table};
use crate::theme::views::{Format, View, address};

/// The record of an entry.
pub fn record(publication: &Publication, entry: &Entry) -> Result<Json, String> {
    let mut record = brief(publication, entry);
    let mut say = |name: &str, value: Json| record.insert(name.to_owned(), value);
    say("version", json!(places::API));
    say("section", json!(&*entry.section));
    say("rev", json!(entry.common.revision()));
    for (name, date) in [("published", entry.common.published), ("updated", entry.common.updated)] {
        if let Some(date) = date {
            say(name, json!(date.to_string()));
        }
    }
    if let Some(withdrawal) = entry.common.withdrawn.as_ref().filter(|_| publication.edition.is_withdrawn(entry)) {
        let instead = withdrawal.replaced_by.as_ref().and_then(|other| publication.edition.find(other));
        say(
            "withdrawn",
            json!({
                "on": withdrawal.on.map(|on| on.to_string()),
                "reason": shapes::words(&withdrawal.reason),
                "replaced_by": instead.map(|other| leading_to(publication, other)),
            }),
        );
    }
    say("facts", facts::facts(publication, entry));
    say("texts", texts(publication, entry)?);
    if let Some(derived) = derived::derived(publication, entry) {
        say("derived", derived);
    }
    if table::holds_data(entry) {
        say("data", data(publication, entry));
    }
    let files = entry.attachments.iter().map(|path| {
        let url = publication.absolute(&address::link_to_file(entry, path));
        json!({"name": path.name(), "url": url, "size": publication.edition.file(path).map(|facts| facts.size)})
    });
    say("files", files.collect());
    say("corrections", corrections(publication, entry));
    let mentions = publication.edition.mentions(entry).into_iter().map(|mention| {
        let mut by = leading_to(publication, mention.by);
        by["field"] = json!(mention.field);
        by
    });
    say("mentioned_by", mentions.collect());
    Ok(Json::Object(record))
}

/// The texts, each in its language, as HTML with whole addresses.
fn texts(publication: &Publication, entry: &Entry) -> Result<Json, String> {
    let mut texts = Vec::new();
    for text in &entry.texts {
        let shared = publication.shared_in(text.lang)?;
        let view = View { root: publication.base_url.clone(), ..View::new(shared, entry.address(text.lang)) };
        let body = view.body(entry, text);
        let html = body.as_map().and_then(|body| body.get(&"html".into())).and_then(tera::Value::as_str);
        let state = match translation(entry, text.lang) {
            Translation::Fresh => "fresh",
            Translation::Stale => "stale",
            Translation::Missing => "missing",
        };
        texts.push(json!({
            "lang": text.lang.code(),
            "title": text.title.as_ref().map(|title| &*title.value),
            "summary": text.summary.as_ref().map(|summary| &*summary.value),
            "html": html,
            "translation": state,
        }));
    }
    Ok(Json::Array(texts))
}

/// Where the data of the record is, in each form.
fn data(publication: &Publication, entry: &Entry) -> Json {
    let files = publication.holdings.files(entry, publication.edition.languages());
    let mut data = Map::new();
    let mut workbooks = Map::new();
    for file in files {
        let url = json!(publication.absolute(&file.place()));
        match (file.format, file.lang) {
            (Format::Csv, _) => {
                data.insert("csv".into(), url);
            }
            (Format::Workbook, Some(lang)) => {
                workbooks.insert(lang.code().to_owned(), url);
            }
            (Format::Json | Format::Workbook, _) => {
                data.insert("json".into(), url);
            }
        }
    }
    data.insert("csv_metadata".into(), json!(publication.absolute(&places::metadata(&places::csv(entry)))));
    data.insert("workbooks".into(), Json::Object(workbooks));
    data.insert("licence".into(), shapes::licence_of(entry));
    Json::Object(data)
}

/// The corrections of something in the entry that were published by the day of the edition, the oldest first.
fn corrections(publication: &Publication, entry: &Entry) -> Json {
    let edition = &publication.edition;
    let by = edition.mentions(entry).into_iter().filter(|mention| mention.field == "affects-target");
    let known = |correction: &Correction| correction.published.is_none_or(|date| date.earliest() <= edition.day());
    let mut found: Vec<(&Entry, &Correction)> = by
        .filter(|mention| !edition.is_withdrawn(mention.by))
        .filter_map(|mention| match &mention.by.facts {
            Facts::Correction(correction) if known(correction) => Some((&**mention.by, correction)),
            _ => None,
        })
        .collect();
    found.sort_by_key(|(by, correction)| (correction.published.map(crate::base::Date::order), by.id.clone()));
    let is_here = |affected: &&Affected| {
        let target = affected.target.as_ref().and_then(|target| edition.find(target));
        target.is_some_and(|target| target.key() == entry.key())
    };
    let told = found.into_iter().map(|(by, correction)| {
        let mut told = leading_to(publication, by);
        told["published"] = json!(correction.published.map(|date| date.to_string()));
        told["severity"] = json!(correction.severity.map(|severity| severity.code()));
        told["changes"] = correction.affects.iter().filter(is_here).map(change).collect();
        told
    });
    told.collect()
}

fn change(affected: &Affected) -> Json {
    let cell = affected.cell.as_ref().map(|cell| {
        json!({
            "period": cell.period.map(|period| period.to_string()),
            "area": cell.area.as_ref().map(|area| &*area.id),
            "dimensions": cell.dimensions.iter().map(|part| &*part.0).collect::<Vec<_>>(),
            "row": cell.row.map(|row| row.0),
            "column": cell.column.as_ref().map(|column| &*column.0),
        })
    });
    json!({
        "field": affected.field.as_ref().map(|field| &*field.0),
        "cell": cell,
        "old": affected.old.as_deref(),
        "new": affected.new.as_deref(),
    })
}
