//! The files beside visible entries, each published once for all languages.

use std::sync::Arc;

use super::{Output, Publication};
use crate::base::{Artifact, Span};
use crate::theme::views::address;

/// The output.
pub const OUTPUT: Output = Output { name: "attachments", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let entries = publication.edition.entries().iter();
    let files = entries.flat_map(|entry| entry.attachments.iter().map(move |path| (entry, path)));
    let planned = files.map(|(entry, path)| {
        let address = address::file(entry, path);
        let withheld: Vec<_> = entry.withheld.iter().filter(|span| span.file == *path).map(Span::range).collect();
        match withheld.is_empty() {
            true if entry.is_shown(path) => Artifact::picture(address, path.clone()),
            true => Artifact::copy(address, path.clone()),
            false => Artifact::cut(address, path.clone(), withheld),
        }
    });
    planned.collect()
}
