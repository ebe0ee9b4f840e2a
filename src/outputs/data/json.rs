//! The data of a record as JSON: `data/<section>/<id>.json`.
//!
//! A decimal number is a text, so that no reader makes a float of it before somebody asks: `"0.1"`. Each figure says
//! its state, and the address of its own on the pages of the record. The shapes are those of `api/v1/schema.json`.

use std::fmt::Write;

use serde_json::{Map, Value as Json, json};

use super::table::Table;
use super::{legend, licence, places};
use crate::base::Lang;
use crate::edition::Edition;
use crate::locale::{Form, Locales};
use crate::model::{BudgetLine, Cell as Written, Entry, Facts, Measure, Observation, Words};

/// The table of a record as the bytes of a file. One figure stands on one line.
pub fn write(edition: &Edition, locales: &Locales, base_url: &str, entry: &Entry, table: &Table) -> Vec<u8> {
    let head = head(edition, locales, base_url, entry, table);
    let mut out = String::with_capacity(160 * (table.length + 8));
    out.push_str("{\n");
    for (name, value) in &head {
        let _ = writeln!(out, "\"{name}\": {value},");
    }
    match &entry.facts {
        Facts::Indicator(indicator) => {
            let names: Vec<&str> = indicator.dimensions.iter().map(|name| &*name.0).collect();
            rows(&mut out, "observations", entry.observations.iter().map(|row| observation(row, &names)));
        }
        Facts::Budget(_) => rows(&mut out, "lines", entry.lines.iter().map(line)),
        _ => rows(&mut out, "rows", entry.rows.iter().map(|row| data_row(table, &row.cells))),
    }
    out.push_str("}\n");
    out.into_bytes()
}

/// A document for people too.
pub fn pretty(document: &Json) -> Vec<u8> {
    let mut text = format!("{document:#}");
    text.push('\n');
    text.into_bytes()
}

fn rows(out: &mut String, name: &str, rows: impl Iterator<Item = Json>) {
    let _ = write!(out, "\"{name}\": [");
    for (at, row) in rows.enumerate() {
        let _ = write!(out, "{}\n{row}", if at > 0 { "," } else { "" });
    }
    out.push_str("\n]\n");
}

/// What must be known to read the figures.
fn head(
    edition: &Edition,
    locales: &Locales,
    base_url: &str,
    entry: &Entry,
    table: &Table,
) -> Vec<(&'static str, Json)> {
    let mut head = Vec::new();
    let mut say = |name: &'static str, value: Json| head.push((name, value));
    say("version", json!(places::API));
    say("kind", json!(&*entry.kind.id));
    say("id", json!(&*entry.id));
    say("title", by_language(edition, |lang| entry.title(lang).map(str::to_owned)));
    say("pages", by_language(edition, |lang| Some(format!("{base_url}{}", entry.address(lang)))));
    say("record", json!(format!("{base_url}{}", places::record(entry))));
    if entry.common.illustrative {
        say("illustrative", json!(true));
    }
    say("licence", licence_of(entry));
    if let Facts::Indicator(indicator) = &entry.facts {
        let label = |lang: Lang| {
            let own = indicator.unit_label.get(lang).map(str::to_owned);
            own.or_else(|| Some(locales.or_default(lang).message(indicator.unit?.label(), &[], Form::Plain)))
        };
        say("unit", json!({"code": indicator.unit.map(|unit| unit.code()), "label": by_language(edition, label)}));
    }
    say("legend", legend_of(edition, locales));
    let columns = table.columns.iter().map(|column| {
        let titles: Map<String, Json> =
            column.titles.iter().map(|(lang, title)| (lang.code().to_owned(), json!(title))).collect();
        let mut said = json!({"name": column.name, "titles": titles});
        if !column.codes.is_empty() {
            let codes = column.codes.iter().map(|(code, name)| (code.clone(), words(name)));
            said["codes"] = Json::Object(codes.collect());
        }
        said
    });
    say("columns", columns.collect());
    head
}

/// What the signs mean, in each language.
pub fn legend_of(edition: &Edition, locales: &Locales) -> Json {
    let named = |id: &str| by_language(edition, |lang| Some(locales.or_default(lang).message(id, &[], Form::Plain)));
    let states: Map<String, Json> = legend::STATES.iter().map(|(code, id)| ((*code).to_owned(), named(id))).collect();
    let flags: Map<String, Json> = legend::flags().map(|(code, id)| (code.to_owned(), named(id))).collect();
    json!({"states": states, "flags": flags})
}

/// The licence of the data of a record; null where nobody stated one.
pub fn licence_of(entry: &Entry) -> Json {
    let terms = licence::of(entry);
    terms.map_or(Json::Null, |terms| json!({"code": terms.code(), "url": terms.address()}))
}

/// What is said in each language that has it.
pub fn by_language(edition: &Edition, say: impl Fn(Lang) -> Option<String>) -> Json {
    let said = edition.languages().iter().filter_map(|lang| Some((lang.code().to_owned(), json!(say(*lang)?))));
    Json::Object(said.collect())
}

/// Words as they were written, by language.
pub fn words(words: &Words) -> Json {
    let said = words.iter().map(|(lang, words)| (lang.code().to_owned(), json!(&*words.value)));
    Json::Object(said.collect())
}

/// A figure of an indicator.
pub fn observation(row: &Observation, dimensions: &[&str]) -> Json {
    let mut said = Map::new();
    said.insert("period".into(), json!(row.period.to_string()));
    if let Some(area) = row.area() {
        said.insert("area".into(), json!(area));
    }
    let parts = dimensions.iter().zip(row.dimensions()).filter(|(_, part)| !part.is_empty());
    let parts: Map<String, Json> = parts.map(|(name, part)| ((*name).to_owned(), json!(&**part))).collect();
    if !parts.is_empty() {
        said.insert("dimensions".into(), Json::Object(parts));
    }
    measure(&mut said, "value", row.measure);
    let flags: Vec<&str> = row.flags.iter().map(|flag| flag.code()).collect();
    if !flags.is_empty() {
        said.insert("flags".into(), json!(flags));
    }
    if let Some(note) = row.note() {
        said.insert("note".into(), json!(note));
    }
    if let Some(source) = row.source() {
        said.insert("source".into(), json!(&*source.id));
    }
    said.insert("at".into(), json!(row.anchor()));
    Json::Object(said)
}

/// An amount of a budget.
fn line(line: &BudgetLine) -> Json {
    let mut said = Map::new();
    said.insert("programme".into(), json!(&*line.programme));
    said.insert("nature".into(), json!(line.nature.code()));
    measure(&mut said, "amount", line.amount);
    said.insert("unit".into(), json!(line.unit.code()));
    if let Some(funder) = &line.funder {
        said.insert("funder".into(), json!(&*funder.id));
    }
    if let Some(note) = line.note.as_deref() {
        said.insert("note".into(), json!(note));
    }
    if let Some(as_of) = line.as_of {
        said.insert("as_of".into(), json!(as_of.to_string()));
    }
    let flags: Vec<&str> = line.flags.iter().map(|flag| flag.code()).collect();
    if !flags.is_empty() {
        said.insert("flags".into(), json!(flags));
    }
    said.insert("at".into(), json!(line.anchor()));
    Json::Object(said)
}

/// A value and its state; where there is no value, the state says why.
pub fn measure(said: &mut Map<String, Json>, name: &str, measure: Measure) {
    said.insert("state".into(), json!(measure.state()));
    match measure {
        Measure::Value(value) => {
            said.insert(name.to_owned(), json!(value.to_string()));
        }
        Measure::Suppressed { below: Some(below) } => {
            said.insert("below".into(), json!(below.to_string()));
        }
        Measure::Suppressed { below: None } | Measure::Missing | Measure::NotApplicable => {}
    }
}

/// A row of a dataset: every column by its name, null where nothing is written.
fn data_row(table: &Table, cells: &[Option<Written>]) -> Json {
    let named = table.columns.iter().zip(cells).map(|(column, cell)| {
        let value = match cell {
            None => Json::Null,
            Some(Written::Text(text)) => json!(&**text),
            Some(Written::Number(number)) => json!(number.to_string()),
            Some(Written::Date(date)) => json!(date.to_string()),
            Some(Written::Truth(truth)) => json!(truth),
            Some(Written::Area(area)) => json!(&**area),
        };
        (column.name.clone(), value)
    });
    Json::Object(named.collect())
}
