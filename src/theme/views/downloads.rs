//! The files that hold the data of a record, as its page offers them: what can be taken away, and how large it is.

use std::sync::Arc;

use tera::Value;

use super::View;
use super::shapes::{Fields, fields, list, map, null};
use crate::base::Lang;
use crate::model::Entry;

/// How a file of data is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// Comma-separated values.
    Csv,
    /// JSON.
    Json,
    /// A workbook of spreadsheets.
    Workbook,
}

/// A file that holds the data of a record.
pub struct Download {
    /// Its address, from the root of the output.
    pub address: String,
    /// How it is written.
    pub format: Format,
    /// Its size in bytes.
    pub size: u64,
    /// The language of its words, when it has words.
    pub lang: Option<Lang>,
}

/// What is offered of a record beside its page.
pub struct Offered {
    /// The files of its data.
    pub files: Vec<Download>,
    /// The description of its CSV file.
    pub description: Option<String>,
    /// The record itself, for programs.
    pub record: String,
    /// Whether it has more rows than a workbook can hold.
    pub is_too_long: bool,
}

/// Says what is offered of a record to readers of a language.
pub type Offer = Arc<dyn Fn(&Entry, Lang) -> Offered + Send + Sync>;

/// A document for paper that is offered beside a page.
pub struct Printed {
    /// Its address, from the root of the output.
    pub address: String,
    /// Its size in bytes; in a preview it is not made before somebody asks for it.
    pub size: Option<u64>,
}

/// Says which document is offered of a record to readers of a language.
pub type Prints = Arc<dyn Fn(&Entry, Lang) -> Option<Printed> + Send + Sync>;

impl Format {
    /// The name by which people know it.
    pub fn name(self) -> &'static str {
        match self {
            Format::Csv => "CSV",
            Format::Json => "JSON",
            Format::Workbook => "XLSX",
        }
    }

    /// Its media type (IANA).
    pub fn media_type(self) -> &'static str {
        match self {
            Format::Csv => "text/csv",
            Format::Json => "application/json",
            Format::Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// The media type of a description of a CSV file (CSV on the Web, 5.2).
const DESCRIPTION: &str = "application/csvm+json";

/// `Downloads?` of a record that holds data.
pub fn downloads(view: &View, entry: &Entry) -> Value {
    let Some(offered) = view.shared.offered(entry) else { return null() };
    let Some(description) = offered.description else { return null() };
    map([
        ("files", list(offered.files.iter().map(|file| Value::from(file_fields(view, file))))),
        ("description", description.into()),
        ("too_long", offered.is_too_long.into()),
    ])
}

/// `Paper?`: the page as a document for paper.
pub fn printed(view: &View, entry: &Entry) -> Value {
    // The document does not speak of itself.
    let Some(printed) = view.shared.printed(entry).filter(|_| !view.is_paper) else { return null() };
    map([
        ("name", printed.address.rsplit('/').next().unwrap_or_default().into()),
        ("url", (&*printed.address).into()),
        ("size", printed.size.map(|size| view.locale.file_size(size)).into()),
        ("language", view.language(view.lang)),
    ])
}

/// `FileView`.
fn file_fields(view: &View, file: &Download) -> Fields {
    let name = file.address.rsplit('/').next().unwrap_or_default();
    fields([
        ("name", name.into()),
        ("url", (&*file.address).into()),
        ("size", view.locale.file_size(file.size).into()),
        ("type", file.format.name().into()),
        ("title", null()),
        ("language", file.lang.map(|lang| view.language(lang)).into()),
    ])
}

/// `DataLink[]`: the same in other forms, for programs that read the head of a page.
pub fn links(view: &View, entry: Option<&Entry>) -> Value {
    let Some(offered) = entry.and_then(|entry| view.shared.offered(entry)) else { return list([]) };
    let link =
        |rel: &str, kind: &str, url: &str| map([("rel", rel.into()), ("type", kind.into()), ("url", url.into())]);
    let files = offered.files.iter().map(|file| link("alternate", file.format.media_type(), &file.address));
    let described = offered.description.as_deref().map(|address| link("describedby", DESCRIPTION, address));
    let record = link("alternate", Format::Json.media_type(), &offered.record);
    list(files.chain(described).chain([record]))
}
