//! The pictures with which pages are shown where their address is shared, one for each card.

use std::sync::Arc;

use super::{Output, Publication};
use crate::base::Artifact;
use crate::theme::views;

/// The output.
pub const OUTPUT: Output = Output { name: "cards", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let drawn = publication.shared().flat_map(views::card::drawn);
    let planned = drawn.map(|drawn| {
        let theme = publication.theme.clone();
        Artifact::named(drawn.path, move || drawn.card.png(theme.fonts(), &theme.look()))
    });
    planned.collect()
}
