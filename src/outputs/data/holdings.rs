//! What data an edition holds, as files: which there are, their bytes, and their sizes and digests.
//!
//! Pages and the catalogue name the size of a file before it is written. A file is made to be measured once, whoever
//! asks first, and only its measure is kept: files larger than memory together stay possible.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::{csv, csvw, json, places, table, workbook};
use crate::base::{Digest, Lang};
use crate::edition::Edition;
use crate::locale::Locales;
use crate::model::{Entry, LeftOut};
use crate::theme::views::{Download, Format, Offered};

/// The data of an edition.
pub struct Holdings {
    edition: Arc<Edition>,
    locales: Locales,
    base_url: String,
    /// The measure of each file, by its place, once somebody asked for it.
    measures: BTreeMap<String, OnceLock<Measured>>,
}

/// How large a file is, and by which digest it is known.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
    /// In bytes.
    pub size: u64,
    /// Of its bytes.
    pub digest: Digest,
}

/// A file that holds the data of a record.
#[derive(Clone, Copy, Debug)]
pub struct Holding<'e> {
    /// The record.
    pub entry: &'e Entry,
    /// How the file is written.
    pub format: Format,
    /// The language of its words, when it has words.
    pub lang: Option<Lang>,
}

impl Holdings {
    /// The data of `edition`, published at `base_url`, which ends with a slash.
    pub fn new(edition: Arc<Edition>, locales: Locales, base_url: &str) -> Holdings {
        let mut measures = BTreeMap::new();
        let holds = edition.config().publishes(LeftOut::OpenData);
        for entry in edition.entries().iter().filter(|_| holds) {
            let files = holdings(entry, edition.languages());
            measures.extend(files.into_iter().map(|file| (file.place(), OnceLock::new())));
        }
        Holdings { edition, locales, base_url: base_url.to_owned(), measures }
    }

    /// The records that hold data, in the order of entries.
    pub fn records(&self) -> impl Iterator<Item = &Arc<Entry>> {
        self.edition.entries().iter().filter(|entry| table::holds_data(entry))
    }

    /// The files of a record, for readers of these languages.
    pub fn files<'e>(&self, entry: &'e Entry, languages: &[Lang]) -> Vec<Holding<'e>> {
        holdings(entry, languages)
    }

    /// The bytes of a file.
    pub fn bytes(&self, file: &Holding) -> Result<Vec<u8>, String> {
        let nothing = || format!("{} holds no data", file.entry.id);
        let table = table::table(&self.edition, &self.locales, file.entry).ok_or_else(nothing)?;
        let bytes = match file.format {
            Format::Csv => csv::write(&table),
            Format::Json => json::write(&self.edition, &self.locales, &self.base_url, file.entry, &table),
            Format::Workbook => {
                let lang = file.lang.ok_or_else(nothing)?;
                workbook::write(&self.edition, &self.locales, &self.base_url, file.entry, &table, lang)?
            }
        };
        if let Some(measure) = self.measures.get(&file.place()) {
            measure.get_or_init(|| Measured::of(&bytes));
        }
        Ok(bytes)
    }

    /// The description of the CSV file of a record.
    pub fn description(&self, entry: &Entry) -> Option<Vec<u8>> {
        let table = table::table(&self.edition, &self.locales, entry)?;
        Some(json::pretty(&csvw::describe(&self.edition, entry, &table)))
    }

    /// How large a file is; none when it cannot be made, which is told where it is.
    pub fn measured(&self, file: &Holding) -> Option<Measured> {
        let measure = self.measures.get(&file.place())?;
        if measure.get().is_none() {
            self.bytes(file).ok()?;
        }
        measure.get().copied()
    }

    /// What the page of a record offers to readers of `lang`.
    pub fn offered(&self, entry: &Entry, lang: Lang) -> Offered {
        let downloads = self.files(entry, &[lang]).into_iter().filter_map(|file| {
            let size = self.measured(&file)?.size;
            Some(Download { address: file.place(), format: file.format, size, lang: file.lang })
        });
        let holds_data = table::holds_data(entry);
        Offered {
            files: downloads.collect(),
            description: holds_data.then(|| places::metadata(&places::csv(entry))),
            record: places::record(entry),
            is_too_long: holds_data && workbook::is_too_long(entry),
        }
    }
}

/// The files of a record, the plainest first.
fn holdings<'e>(entry: &'e Entry, languages: &[Lang]) -> Vec<Holding<'e>> {
    if !table::holds_data(entry) {
        return Vec::new();
    }
    let plain = [Format::Csv, Format::Json].map(|format| Holding { entry, format, lang: None });
    let languages = if workbook::is_too_long(entry) { &[] } else { languages };
    let workbooks = languages.iter().map(|lang| Holding { entry, format: Format::Workbook, lang: Some(*lang) });
    plain.into_iter().chain(workbooks).collect()
}

impl Holding<'_> {
    /// Where the file stands.
    pub fn place(&self) -> String {
        match (self.format, self.lang) {
            (Format::Csv, _) => places::csv(self.entry),
            (Format::Workbook, Some(lang)) => places::workbook(self.entry, lang),
            (Format::Json | Format::Workbook, _) => places::json(self.entry),
        }
    }
}

impl Measured {
    fn of(bytes: &[u8]) -> Measured {
        Measured { size: bytes.len() as u64, digest: Digest::of(bytes) }
    }
}
