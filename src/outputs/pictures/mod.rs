//! The pictures of texts in the sizes and forms in which pages offer them.

mod shrink;

use std::sync::Arc;

use super::{Output, Publication};
use crate::base::Artifact;
use crate::theme::views;

/// The output.
pub const OUTPUT: Output = Output { name: "pictures", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let edition = &publication.edition;
    let files = edition.entries().iter().flat_map(|entry| entry.attachments.iter().map(move |path| (entry, path)));
    let offered = files.filter_map(|(entry, path)| Some((path, views::pictures::variants(edition, entry, path)?)));
    let planned = offered.flat_map(|(path, variants)| {
        let all = variants.modern.into_iter().chain(variants.usual);
        all.map(move |variant| {
            Artifact::named_of(variant.path.clone(), path.clone(), move |bytes| shrink::shrunk(bytes, &variant))
        })
    });
    let mut planned: Vec<Artifact> = planned.collect();
    // The same photograph may stand beside two records.
    planned.sort_by(|a, b| a.path.cmp(&b.path));
    planned.dedup_by(|a, b| a.path == b.path);
    planned
}
