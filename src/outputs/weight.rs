//! What the first view of each page weighs: the page, the sheets it waits for, its scripts and the pictures that the
//! sheets ask for, compressed as hosts do.
//!
//! Weighed while the pages are made for publishing, so nothing is made twice; and what would be light enough without
//! being compressed is not compressed. Pictures of records and what only a printer asks for do not count: they come
//! after the first view.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::{Arc, OnceLock};

use flate2::Compression;
use flate2::write::GzEncoder;

use super::{Publication, file_of};
use crate::base::{Arg, Artifact, Diagnostic, Diagnostics, Make, SitePath, Span};
use crate::theme::views::address::EARLIER;

/// The level at which hosts compress by default (gzip, zlib, nginx's highest in use).
const LEVEL: u32 = 6;
/// The level that is tried first: what is light enough so is light enough with more effort.
const QUICK: u32 = 1;
/// How many parts of a heavy page are named, the heaviest first.
const NAMED: usize = 3;

/// Pages that are being weighed.
pub struct Scales {
    /// The most bytes of a first view.
    budget: usize,
    pages: Vec<(String, Arc<OnceLock<Weight>>)>,
}

/// What one page weighs with all that its first view needs.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Weight {
    /// Its bytes.
    total: usize,
    /// Its parts and the bytes of each, the heaviest first.
    parts: Vec<(String, usize)>,
}

/// The files of the theme by the names under which they are published, compressed.
struct Shelf(BTreeMap<String, Held>);

/// A file of the theme.
struct Held {
    size: usize,
    /// What it asks for itself.
    asks: Vec<String>,
}

/// The same plan, whose pages are weighed when they are made.
pub fn weighed(publication: &Publication, artifacts: Vec<Artifact>) -> (Vec<Artifact>, Scales) {
    let budget = publication.edition.config().page_weight();
    let shelf = Arc::new(Shelf::of(publication));
    let mut pages = Vec::new();
    let artifacts = artifacts.into_iter().map(|artifact| {
        let Make::Bytes(make) = artifact.make.clone() else { return artifact };
        if !is_page(&artifact.path) {
            return artifact;
        }
        let place = Arc::new(OnceLock::new());
        pages.push((artifact.path.clone(), place.clone()));
        let shelf = shelf.clone();
        Artifact::new(artifact.path, move || {
            let page = make()?;
            if let Some(weight) = shelf.weigh(&page, budget) {
                // A page that is made twice weighs the same.
                let _ = place.set(weight);
            }
            Ok(page)
        })
    });
    let artifacts = artifacts.collect();
    (artifacts, Scales { budget, pages })
}

/// Whether somebody can make the page lighter: a file that was attached is its author's, and what was is past.
fn is_page(path: &str) -> bool {
    let is_ours = |folder: &str| path.split('/').next() != Some(folder);
    path.ends_with(".html") && is_ours("files") && is_ours(EARLIER)
}

impl Scales {
    /// Every page that was made and is too heavy. Of the versions of one record the heaviest is told.
    pub fn found(&self, publication: &Publication) -> Diagnostics {
        let heavy = self.pages.iter().filter_map(|(path, weight)| Some((path, weight.get()?)));
        let mut by_record: BTreeMap<SitePath, (&String, &Weight)> = BTreeMap::new();
        let mut others = Vec::new();
        let records = records(publication);
        for (path, weight) in heavy {
            let Some(file) = records.get(path) else {
                others.push((SitePath::new("site.yaml"), (path, weight)));
                continue;
            };
            let known = by_record.entry(file.clone()).or_insert((path, weight));
            if weight.total > known.1.total {
                *known = (path, weight);
            }
        }
        let told = others.into_iter().chain(by_record);
        told.map(|(file, (path, weight))| self.fault(&file, path, weight)).collect()
    }

    fn fault(&self, file: &SitePath, path: &str, weight: &Weight) -> Diagnostic {
        let parts = weight.parts.iter().take(NAMED).map(|(name, size)| format!("{name}: {}", kilobytes(*size)));
        Span::whole(file)
            .warning("heavy-page")
            .with("page", Arg::Code(path.to_owned()))
            .with("size", kilobytes(weight.total))
            .with("budget", kilobytes(self.budget))
            .with("parts", Arg::Codes(parts.collect()))
    }
}

/// The file in which each page of a record is written, by the page's own file.
fn records(publication: &Publication) -> BTreeMap<String, SitePath> {
    let mut records = BTreeMap::new();
    for lang in publication.edition.languages().iter().copied() {
        let entries = publication.edition.entries().iter();
        for entry in entries.filter(|entry| publication.introduced.has_page(entry)) {
            let text = publication.edition.text(entry, lang).map(|text| text.body.file.clone());
            let file = text.unwrap_or_else(|| entry.span.file.clone());
            records.insert(file_of(&publication.introduced.address(entry, lang)), file);
        }
    }
    records
}

/// In thousands of bytes with one decimal, which everybody reads alike.
fn kilobytes(bytes: usize) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{} KB", tenths / 10, tenths % 10)
}

impl Shelf {
    fn of(publication: &Publication) -> Shelf {
        let held = publication.theme.assets().into_iter().filter_map(|artifact| {
            let Make::Bytes(make) = &artifact.make else { return None };
            let bytes = make().ok()?;
            let is_sheet = artifact.path.ends_with(".css");
            let asks = if is_sheet { asked_by_sheet(&String::from_utf8_lossy(&bytes)) } else { Vec::new() };
            Some((artifact.path, Held { size: compressed(&bytes, LEVEL), asks }))
        });
        Shelf(held.collect())
    }

    /// What a page weighs, if that is more than the budget.
    fn weigh(&self, page: &[u8], budget: usize) -> Option<Weight> {
        let text = String::from_utf8_lossy(page);
        let mut parts: BTreeMap<&str, usize> = BTreeMap::new();
        let mut add = |name: &str| {
            if let Some((path, held)) = self.0.get_key_value(name) {
                parts.insert(path, held.size);
                parts.extend(held.asks.iter().filter_map(|name| Some((name.as_str(), self.0.get(name)?.size))));
            }
        };
        asked_by_page(&text).for_each(|address| add(address.trim_start_matches("../").trim_start_matches("./")));
        let rest: usize = parts.values().sum();
        if page.len() + rest <= budget {
            return None;
        }
        if compressed(page, QUICK) + rest <= budget {
            return None;
        }
        let own = compressed(page, LEVEL);
        if own + rest <= budget {
            return None;
        }
        let named = parts.into_iter().map(|(name, size)| (name.to_owned(), size));
        let mut parts: Vec<(String, usize)> = std::iter::once(("HTML".to_owned(), own)).chain(named).collect();
        parts.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
        Some(Weight { total: own + rest, parts })
    }
}

/// The addresses of the sheets that a page waits for and of its scripts.
fn asked_by_page(page: &str) -> impl Iterator<Item = &str> {
    let value = |tag: &'_ str, start: &str| -> Option<std::ops::Range<usize>> {
        let from = tag.find(start)? + start.len();
        Some(from..from + tag[from..].find('"')?)
    };
    page.match_indices('<').filter_map(move |(at, _)| {
        let rest = &page[at..];
        if rest.starts_with("<link ") {
            let tag = &rest[..rest.find('>')?];
            let is_waited_for = tag.contains("rel=\"stylesheet\"") && !tag.contains("media=\"print\"");
            return is_waited_for.then(|| value(tag, "href=\"")).flatten().map(|range| &tag[range]);
        }
        if rest.starts_with("<script ") {
            let tag = &rest[..rest.find('>')?];
            return value(tag, " src=\"").map(|range| &tag[range]);
        }
        None
    })
}

/// The files of the theme that a sheet asks for: they stand beside it.
fn asked_by_sheet(sheet: &str) -> Vec<String> {
    let addresses = sheet.split("url(").skip(1).filter_map(|rest| rest.split(')').next());
    let names =
        addresses.map(|address| address.trim_matches(['"', '\'', ' '])).filter(|name| !name.starts_with("data:"));
    names.map(|name| format!("assets/{}", name.split('#').next().unwrap_or(name))).collect()
}

fn compressed(bytes: &[u8], level: u32) -> usize {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 3), Compression::new(level));
    // Writing to memory cannot fail.
    let _ = encoder.write_all(bytes);
    encoder.finish().map_or(bytes.len(), |bytes| bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><link rel=\"icon\" href=\"../assets/a.svg\">\
        <link rel=\"stylesheet\" href=\"../assets/main.css\"><link rel=\"stylesheet\" media=\"print\" href=\"../assets/p.css\">\
        <script type=\"application/ld+json\">{}</script><script defer src=\"../assets/s.js\"></script>";

    fn shelf() -> Shelf {
        let held = |size, asks: &[&str]| Held { size, asks: asks.iter().map(|name| (*name).to_owned()).collect() };
        let files = [
            ("assets/main.css", held(400, &["assets/a.svg"])),
            ("assets/p.css", held(9000, &[])),
            ("assets/s.js", held(300, &[])),
            ("assets/a.svg", held(50, &[])),
        ];
        Shelf(files.map(|(name, held)| (name.to_owned(), held)).into_iter().collect())
    }

    #[test]
    fn a_first_view_is_the_page_with_its_sheets_their_pictures_and_its_scripts() {
        assert_eq!(asked_by_page(PAGE).collect::<Vec<_>>(), ["../assets/main.css", "../assets/s.js"]);
        let weight = shelf().weigh(PAGE.as_bytes(), 800).unwrap();
        assert_eq!(weight.total, compressed(PAGE.as_bytes(), LEVEL) + 750);
        assert_eq!(weight.parts[0], ("assets/main.css".to_owned(), 400));
        assert_eq!(shelf().weigh(PAGE.as_bytes(), 2000), None);
    }

    #[test]
    fn what_a_page_repeats_hardly_weighs() {
        let page = "<p>بيان</p>".repeat(5000);
        assert_eq!(Shelf(BTreeMap::new()).weigh(page.as_bytes(), 50_000), None);
        assert!(compressed(page.as_bytes(), LEVEL) < 1000);
    }

    #[test]
    fn a_sheet_names_the_files_beside_it() {
        let sheet = "a{background:url(\"z.1.svg\")}b{mask:url(data:image/svg+xml,x)}c{background:url(r.svg#x)}";
        assert_eq!(asked_by_sheet(sheet), ["assets/z.1.svg", "assets/r.svg"]);
    }

    #[test]
    fn sizes_are_rounded_up() {
        assert_eq!(kilobytes(50_001), "50.1 KB");
        assert_eq!(kilobytes(50_000), "50.0 KB");
    }
}
