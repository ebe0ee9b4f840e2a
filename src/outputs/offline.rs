//! What browsers keep of the site for readers whose network fails: `sw.js`, and in each language the page that is shown in
//! the place of one that was not kept. Off until `site.yaml` asks for it.
//!
//! Copies that open from a disk, earlier days, previews and what only a team may see are not kept.

use std::sync::Arc;

use serde_json::{Map, json};

use super::{Output, Publication, file_of, page};
use crate::base::{Artifact, Digest, Make};
use crate::edition::Audience;
use crate::theme::views::{self, address};

/// The output.
pub const OUTPUT: Output = Output { name: "offline", plan };

/// Where the script stands by which browsers keep pages: at the root, for it answers for what is beside and below it.
pub const WORKER: &str = "sw.js";

/// The page of a theme without which nothing is kept.
const TEMPLATE: &str = "offline.html";

/// What keeps pages; what it says of the site stands before it.
const KEEPS: &str = include_str!("offline/keeps.js");

/// What removes itself and all that was kept.
const LEAVES: &str = include_str!("offline/leaves.js");

/// Whether browsers are asked to keep the pages of a publication.
pub fn is_on(publication: &Publication) -> bool {
    is_of_the_web(publication)
        && publication.edition.config().offline == Some(true)
        && publication.theme.has_template(TEMPLATE)
}

/// Whether its pages are those that everybody is shown where the site is published.
fn is_of_the_web(publication: &Publication) -> bool {
    let Publication { edition, since, is_copy, is_preview, .. } = publication;
    edition.audience == Audience::Public && since.is_none() && !is_copy && !is_preview
}

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    if !is_on(publication) {
        let is_removed = is_of_the_web(publication) && publication.edition.config().offline == Some(false);
        return is_removed.then(|| Artifact::new(WORKER, || Ok(LEAVES.into()))).into_iter().collect();
    }
    let languages = publication.edition.languages().iter().copied();
    let pages = languages.map(|lang| page(publication, lang, &address::offline(lang), views::offline));
    let worker = {
        let publication = publication.clone();
        Artifact::new(WORKER, move || worker(&publication))
    };
    pages.chain([worker]).collect()
}

/// The script with what is kept at once: the way to each language, and all that shows a page.
///
/// `version` changes with any byte of that, `looks` only with what shows a page: pages that were visited stay as long as
/// they look as they did.
fn worker(publication: &Arc<Publication>) -> Result<Vec<u8>, String> {
    let languages = publication.edition.languages();
    let looks = publication.theme.assets().into_iter().map(|artifact| artifact.path);
    let looks: Vec<String> = looks.filter(|path| is_kept_at_once(path)).collect();
    let unconnected = languages.iter().copied().map(address::offline);
    let pages: Vec<String> =
        std::iter::once(String::new()).chain(languages.iter().copied().map(address::home)).chain(unconnected).collect();
    let mut all: Vec<u8> = looks.join("\n").into_bytes();
    let digest_of_looks = Digest::of(&all);
    for artifact in [super::chooser::OUTPUT, super::home::OUTPUT, OUTPUT].iter().flat_map(|of| (of.plan)(publication)) {
        let is_wanted = pages.iter().any(|page| file_of(page) == artifact.path);
        if let (true, Make::Bytes(make)) = (is_wanted, &artifact.make) {
            all.extend(make()?);
        }
    }
    let offline = languages.iter().map(|lang| (lang.to_string(), address::offline(*lang).into()));
    let codes: Vec<String> = languages.iter().map(ToString::to_string).collect();
    let site = json!({
        "version": Digest::of(&all).short(),
        "looks": digest_of_looks.short(),
        "pages": pages,
        "files": looks,
        "languages": codes,
        "offline": offline.collect::<Map<_, _>>(),
    });
    Ok(format!("\"use strict\";\nconst SITE = {site};\n{KEEPS}").into_bytes())
}

/// Sheets, scripts and drawings; photographs and fonts are kept once a page has shown them.
fn is_kept_at_once(path: &str) -> bool {
    [".css", ".js", ".svg"].iter().any(|ending| path.ends_with(ending))
}
