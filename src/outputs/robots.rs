//! `robots.txt` (RFC 9309): everybody may read what is public, and finds the sitemap; nobody a preview.

use std::sync::Arc;

use super::{Output, Publication};
use crate::base::Artifact;
use crate::edition::Audience;

/// The output.
pub const OUTPUT: Output = Output { name: "robots", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let text = match publication.edition.audience {
        Audience::Public => format!("User-agent: *\nAllow: /\n\nSitemap: {}sitemap.xml\n", publication.base_url),
        Audience::Team => "User-agent: *\nDisallow: /\n".to_owned(),
    };
    vec![Artifact::new("robots.txt", move || Ok(text.clone().into_bytes()))]
}
