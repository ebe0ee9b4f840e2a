//! The styles and images of the theme, under names that change with their content.

use std::sync::Arc;

use super::{Output, Publication};
use crate::base::Artifact;

/// The output.
pub const OUTPUT: Output = Output { name: "assets", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    publication.theme.assets()
}
