//! The desk of the team, in the team's own edition and in no other.

use std::sync::Arc;

use super::{Output, Publication, page};
use crate::base::Artifact;
use crate::edition::Audience;
use crate::theme::views::{self, address};

/// The output.
pub const OUTPUT: Output = Output { name: "desk", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    match publication.edition.audience {
        Audience::Public => Vec::new(),
        Audience::Team => {
            let languages = publication.edition.languages().iter().copied();
            languages.map(|lang| page(publication, lang, &address::desk(lang), views::desk)).collect()
        }
    }
}
