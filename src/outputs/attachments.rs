//! The files beside visible entries, each published once for all languages.

use std::sync::Arc;

use super::{Output, Publication};
use crate::base::Artifact;
use crate::theme::views::address;

/// The output.
pub const OUTPUT: Output = Output { name: "attachments", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let entries = publication.edition.entries().iter();
    let files = entries.flat_map(|entry| entry.attachments.iter().map(move |path| (entry, path)));
    files.map(|(entry, path)| Artifact::copy(address::file(entry, path), path.clone())).collect()
}
