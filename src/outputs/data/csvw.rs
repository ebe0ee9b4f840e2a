//! What the columns of a CSV file say, for machines (CSV on the Web, W3C Recommendation of 2015): a file beside it,
//! `<name>.csv-metadata.json`, with titles and descriptions in each language, types, keys, and the table of areas.

use serde_json::{Map, Value as Json, json};

use super::table::{Column, Seen, Sort, Table};
use super::{licence, places};
use crate::base::Lang;
use crate::edition::Edition;
use crate::model::{Entry, Facts};

const CONTEXT: &str = "http://www.w3.org/ns/csvw";

/// Dates as precise as they are known; the base types of CSVW have no quarters.
const DATE: &str = "[0-9]{4}(-(Q[1-4]|(0[1-9]|1[0-2])(-[0-9]{2})?))?";

/// The way from a description to the root of the output: addresses are relative, so that a copy of the site stays whole.
const ROOT: &str = "../../";

/// The description of the table of a record.
pub fn describe(edition: &Edition, entry: &Entry, table: &Table) -> Json {
    let (seen, areas): (Vec<Seen>, Vec<bool>) = (
        (0..table.columns.len()).map(|at| table.seen(at)).collect(),
        table.columns.iter().map(|column| matches!(column.sort, Sort::Area)).collect(),
    );
    let columns = table.columns.iter().zip(&seen).map(|(one, seen)| column(one, seen));
    let mut schema = json!({"columns": columns.collect::<Vec<_>>()});
    let key: Vec<&str> =
        table.columns.iter().filter(|column| column.identifies).map(|column| column.name.as_str()).collect();
    if !key.is_empty() {
        schema["primaryKey"] = json!(key);
    }
    // A key with empty cells leads nowhere, and readers refuse it.
    let is_filled = |at: &usize| areas[*at] && !seen[*at].codes.is_empty() && !seen[*at].has_gaps;
    let keys: Vec<Json> = (0..areas.len())
        .filter(is_filled)
        .map(|at| {
            json!({
                "columnReference": [table.columns[at].name],
                "reference": {"resource": format!("{ROOT}{}", places::AREAS), "columnReference": ["id"]},
            })
        })
        .collect();
    let names_areas = !keys.is_empty();
    if names_areas {
        schema["foreignKeys"] = Json::Array(keys);
    }
    let mut described = json!({"url": format!("{}.csv", entry.id), "tableSchema": schema});
    notes(edition, entry, &mut described);
    let mut tables = vec![described];
    if names_areas {
        tables.push(areas_table(edition, &format!("{ROOT}{}", places::AREAS)));
    }
    json!({"@context": CONTEXT, "@type": "TableGroup", "tables": tables})
}

/// The description of the table of areas by itself.
pub fn describe_areas(edition: &Edition) -> Json {
    let mut table = areas_table(edition, "areas.csv");
    table["@context"] = json!(CONTEXT);
    table["@type"] = json!("Table");
    table
}

/// The table of areas: an id, its name in each language, and the area it belongs to.
fn areas_table(edition: &Edition, url: &str) -> Json {
    let text = |name: &str, property: &str| json!({"name": name, "titles": name, "datatype": "string", "propertyUrl": property});
    let mut columns = vec![text("id", "http://purl.org/dc/terms/identifier")];
    columns[0]["required"] = json!(true);
    for lang in edition.languages() {
        let mut name = text(&places::name_column(*lang), "http://www.w3.org/2004/02/skos/core#prefLabel");
        name["lang"] = json!(lang.code());
        columns.push(name);
    }
    columns.push(text("parent", "http://purl.org/dc/terms/isPartOf"));
    json!({
        "url": url,
        "tableSchema": {
            "columns": columns,
            "primaryKey": ["id"],
        },
    })
}

/// What is said of the table as a whole (Dublin Core, by the prefix that CSVW knows).
fn notes(edition: &Edition, entry: &Entry, described: &mut Json) {
    let languages = edition.languages();
    let titles = languages.iter().filter_map(|lang| Some(worded(*lang, entry.title(*lang)?)));
    described["dc:title"] = titles.collect();
    let summaries = entry.texts.iter().filter_map(|text| Some(worded(text.lang, &text.summary.as_ref()?.value)));
    let summaries: Vec<Json> = summaries.collect();
    if !summaries.is_empty() {
        described["dc:description"] = Json::Array(summaries);
    }
    if let Some(address) = licence::of(entry).and_then(licence::Terms::address) {
        described["dc:license"] = json!({"@id": address});
    }
    if let Facts::Indicator(indicator) = &entry.facts
        && let Some(source) = indicator.source.as_ref().and_then(|source| edition.find(source))
    {
        described["dc:source"] = json!({"@id": format!("{ROOT}{}", super::places::record(source))});
    }
    described["dc:identifier"] = json!(format!("{}/{}", entry.kind.id, entry.id));
    if entry.common.illustrative {
        described["schema:creativeWorkStatus"] = json!("illustrative");
    }
}

/// Words of one language, as CSVW writes those of common properties.
fn worded(lang: Lang, words: &str) -> Json {
    json!({"@value": words, "@language": lang.code()})
}

fn column(column: &Column, seen: &Seen) -> Json {
    let mut described = Map::new();
    described.insert("name".into(), json!(column.name));
    described.insert("titles".into(), titles(column));
    if !column.descriptions.is_empty() {
        let said = column.descriptions.iter().map(|(lang, words)| worded(*lang, words));
        described.insert("dc:description".into(), said.collect());
    }
    if let Some(property) = column.property {
        described.insert("propertyUrl".into(), json!(property));
    }
    if column.required {
        described.insert("required".into(), json!(true));
    }
    described.insert("datatype".into(), datatype(column, seen));
    match column.sort {
        Sort::Flags => {
            described.insert("separator".into(), json!(" "));
        }
        Sort::Number if !seen.bounds.is_empty() => {
            // What lies below a bound has no number: a reader of numbers finds nothing there, and the flag says why.
            let bounds = seen.bounds.iter().map(String::as_str);
            described.insert("null".into(), std::iter::once("").chain(bounds).collect());
        }
        Sort::Number
        | Sort::Text
        | Sort::Date
        | Sort::Integer
        | Sort::Truth
        | Sort::Area
        | Sort::Choice(_)
        | Sort::Record => {}
    }
    Json::Object(described)
}

/// The name in the head of the file, in no language, and what it is called in each.
fn titles(column: &Column) -> Json {
    let mut titles = Map::new();
    titles.insert("und".into(), json!(column.name));
    for (lang, title) in &column.titles {
        titles.insert(lang.code().to_owned(), json!(title));
    }
    Json::Object(titles)
}

fn datatype(column: &Column, seen: &Seen) -> Json {
    match column.sort {
        Sort::Text | Sort::Area | Sort::Record => json!("string"),
        Sort::Number => json!("decimal"),
        Sort::Integer => json!("integer"),
        Sort::Truth => json!({"base": "boolean", "format": "true|false"}),
        Sort::Flags => {
            let codes: Vec<&str> = super::legend::flags().map(|(code, _)| code).collect();
            json!({"base": "string", "format": format!("[{}]", codes.concat())})
        }
        Sort::Choice(words) => {
            let codes: Vec<&str> = words().into_iter().map(|(code, _)| code).collect();
            json!({"base": "string", "format": codes.join("|")})
        }
        Sort::Date => match seen.precisions {
            1 => json!("gYear"),
            4 => json!("gYearMonth"),
            8 => json!("date"),
            _ => json!({"base": "string", "format": DATE}),
        },
    }
}
