//! The site as a copy that opens from a disk: each link names the file it leads to, each page says of which day it is and
//! where the current one stands, and what the copy does not hold is looked for where the site is published.
//!
//! How the files are put into one is not known here.

mod links;

use std::collections::BTreeSet;
use std::sync::Arc;

use self::links::Copy;
use super::{ALL, Publication, markup};
use crate::base::{Artifact, Make, SitePath};

/// What only a server, a search engine or a network of people reads.
const OF_SERVERS: [&str; 7] = ["not-found", "offline", "cards", "timemaps", "sitemap", "robots", "headers"];

/// A copy, planned.
pub struct Packed {
    /// Its files in the order of their paths.
    pub artifacts: Vec<Artifact>,
    /// How many attachments were too large for it.
    pub left_out: usize,
}

/// The files of a copy. Attachments of more than `largest` bytes stay where the site is published.
pub fn pack(publication: &Arc<Publication>, largest: Option<u64>) -> Packed {
    let outputs = ALL.iter().filter(|output| !OF_SERVERS.contains(&output.name));
    let planned: Vec<Artifact> = outputs.flat_map(|output| (output.plan)(publication)).collect();
    let all = planned.len();
    let is_small = |artifact: &Artifact| match (largest, source(artifact)) {
        (Some(largest), Some(path)) => publication.edition.file(path).is_none_or(|file| file.size <= largest),
        (None, _) | (_, None) => true,
    };
    let mut artifacts: Vec<Artifact> = planned.into_iter().filter(is_small).collect();
    artifacts.sort_by(|a, b| a.path.cmp(&b.path));
    let left_out = all - artifacts.len();
    let paths: BTreeSet<String> = artifacts.iter().map(|artifact| artifact.path.clone()).collect();
    let copy = Arc::new(Copy { paths, base_url: publication.base_url.clone() });
    let artifacts = artifacts.into_iter().map(|artifact| opened_from_disk(artifact, &copy)).collect();
    Packed { artifacts, left_out }
}

/// The file of the site that an artifact carries over.
fn source(artifact: &Artifact) -> Option<&SitePath> {
    match &artifact.make {
        Make::Bytes(_) | Make::Named(_) | Make::NamedOf(..) => None,
        Make::Copy(path) | Make::Less(path, _) => Some(path),
    }
}

/// A page with links for a disk; any other file as it is. Pages that somebody attached are theirs.
fn opened_from_disk(artifact: Artifact, copy: &Arc<Copy>) -> Artifact {
    let (Make::Bytes(make), true) = (&artifact.make, artifact.path.ends_with(".html")) else { return artifact };
    let (make, copy, path) = (make.clone(), copy.clone(), artifact.path.clone());
    Artifact::new(artifact.path, move || {
        let page = String::from_utf8(make()?).map_err(|error| error.to_string())?;
        Ok(markup::with_addresses(&page, &|address| copy.address(&path, address)).into_bytes())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_to_servers_is_an_output_that_exists() {
        for name in OF_SERVERS {
            assert!(ALL.iter().any(|output| output.name == name), "{name}");
        }
    }
}
