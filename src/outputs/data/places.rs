//! Where the files of data stand, from the root of the output.

use crate::base::Lang;
use crate::model::Entry;

/// The table of areas, to which others refer.
pub const AREAS: &str = "data/areas.csv";

/// The catalogue, for those who read JSON.
pub const CATALOGUE_JSON: &str = "data/catalog.jsonld";

/// The catalogue, for those who read RDF; the names of all that it speaks of begin with its address.
pub const CATALOGUE: &str = "data/catalog.ttl";

/// The CSV file of a record.
pub fn csv(entry: &Entry) -> String {
    format!("data/{}/{}.csv", entry.section, entry.id)
}

/// The description of a CSV file, where CSV on the Web says that it is looked for.
pub fn metadata(csv: &str) -> String {
    format!("{csv}-metadata.json")
}

/// The data of a record as JSON.
pub fn json(entry: &Entry) -> String {
    format!("data/{}/{}.json", entry.section, entry.id)
}

/// The workbook of a record in a language.
pub fn workbook(entry: &Entry, lang: Lang) -> String {
    format!("data/{}/{}.{lang}.xlsx", entry.section, entry.id)
}

/// The column of the table of areas that has their names in a language.
pub fn name_column(lang: Lang) -> String {
    format!("name_{}", lang.code().replace('-', "_"))
}

/// The version of the programming interface, and the folder of its files.
pub const API: &str = "1";

/// The first file of the programming interface, which leads to all others.
pub const INDEX: &str = "api/v1/index.json";

/// What its files look like, for machines (JSON Schema).
pub const SCHEMA: &str = "api/v1/schema.json";

/// A record, in all its languages.
pub fn record(entry: &Entry) -> String {
    format!("api/v1/{}/{}.json", entry.section, entry.id)
}

/// The records of a folder of content.
pub fn list(section: &str) -> String {
    format!("api/v1/{section}.json")
}
