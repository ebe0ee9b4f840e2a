//! What it takes to call a thing otherwise: every place where its id is written, and its folder.
//!
//! The address of a published record stays: it is added to those it used to have, from which readers are led on.

use std::sync::Arc;

use super::mention::{Thing, home, mentions};
use crate::base::{SitePath, SourceTree, Span, in_workbook};
use crate::model::{Entry, is_id};
use crate::site::Site;

/// What it takes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Renaming {
    /// What is to stand at each place.
    pub edits: Vec<(Span, String)>,
    /// A file that is to be there, with its words.
    pub created: Option<(SitePath, String)>,
    /// The folder that is to be called otherwise, and how.
    pub folder: Option<(SitePath, SitePath)>,
    /// Places that no editor of text reaches, such as cells of a workbook.
    pub unreached: Vec<SitePath>,
}

/// Why nothing can be renamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no id.
    NotAnId,
    /// Something else is called so.
    Taken,
    /// The ids of areas stand in tables too, where nobody can tell them from names.
    Area,
    /// What is asked for is not there.
    Gone,
}

/// What it takes to call `thing` by the id `new`.
pub fn rename(site: &Site, source: &SourceTree, thing: &Thing, new: &str) -> Result<Renaming, Refusal> {
    if !is_id(new) {
        return Err(Refusal::NotAnId);
    }
    let mut renaming = Renaming::default();
    for mention in mentions(site, source).into_iter().filter(|mention| mention.thing == *thing) {
        renaming.edits.push((mention.span, new.to_owned()));
    }
    match thing {
        Thing::Area(_) => return Err(Refusal::Area),
        Thing::Tag(_) => {
            if site.config.tag(new).is_some() {
                return Err(Refusal::Taken);
            }
            renaming.edits.push((home(site, thing).ok_or(Refusal::Gone)?, new.to_owned()));
        }
        Thing::Entry(key) => {
            let entry = site.index.get(key).ok_or(Refusal::Gone)?;
            let folder = entry.folder.folder().join(new).ok_or(Refusal::NotAnId)?;
            let same = site.entries.iter().any(|other| other.kind.id == key.kind && *other.id == *new);
            if same || source.below(&folder).next().is_some() {
                return Err(Refusal::Taken);
            }
            keep_addresses(site, entry, source, &mut renaming);
            renaming.unreached = workbooks(site, &key.id);
            renaming.folder = Some((entry.folder.clone(), folder));
        }
    }
    renaming.edits.sort_by(|one, other| one.0.cmp(&other.0));
    Ok(renaming)
}

/// Workbooks whose cells name an id.
fn workbooks(site: &Site, id: &str) -> Vec<SitePath> {
    let mut files: Vec<SitePath> = Vec::new();
    for entry in site.entries.iter() {
        let sources = entry.observations.iter().filter_map(|row| row.source());
        for reference in sources.chain(entry.lines.iter().filter_map(|line| line.funder.as_ref())) {
            if let Some(place) = in_workbook(&reference.span.file).filter(|_| reference.bare() == id) {
                let workbook = SitePath::new(place.file);
                if !files.contains(&workbook) {
                    files.push(workbook);
                }
            }
        }
    }
    files
}

/// Adds the addresses that a record has now to those it used to have; a draft never had any.
fn keep_addresses(site: &Site, entry: &Arc<Entry>, source: &SourceTree, renaming: &mut Renaming) {
    if entry.common.draft {
        return;
    }
    let has_slug = |lang| entry.text(lang).is_some_and(|text| text.slug.is_some());
    let languages = site.config.languages.iter().filter(|lang| !has_slug(**lang));
    let addresses: Vec<String> = languages.map(|lang| format!("/{}", entry.address(*lang))).collect();
    let facts = SitePath::new(format!("{}/facts.yaml", entry.folder));
    let Some(text) = source.get(&facts).and_then(|file| file.text().map(|text| text.into_owned())) else {
        renaming.created = Some((facts, format!("aliases: [{}]\n", addresses.join(", "))));
        return;
    };
    let last = entry.record.item_spans("aliases").last().map(|span| (**span).clone());
    let (at, words) = match last.filter(|last| last.file == facts) {
        Some(last) => {
            let line = text[..last.start as usize].rfind('\n').map_or(0, |end| end + 1);
            let before = &text[line..last.start as usize];
            let is_block = before.trim_start().starts_with("- ");
            let each = addresses
                .iter()
                .map(|address| if is_block { format!("\n{before}{address}") } else { format!(", {address}") });
            (last.end as usize, each.collect::<String>())
        }
        None => {
            let gap = if text.ends_with('\n') || text.is_empty() { "" } else { "\n" };
            (text.len(), format!("{gap}aliases: [{}]\n", addresses.join(", ")))
        }
    };
    renaming.edits.push((Span::new(&facts, at, at), words));
}
