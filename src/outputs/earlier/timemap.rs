//! `timemap.link` beside each page that can be seen as it was: the list of its earlier states for programs
//! (RFC 7089, 5, in `application/link-format`, RFC 6690).
//!
//! There is no TimeGate: to choose a state by the date that a browser asks for takes a server that thinks.

use std::fmt::Write as _;
use std::sync::Arc;

use crate::base::{Artifact, to_http};
use crate::outputs::{Output, Publication};
use crate::theme::views::{self, Lasting, Memento, Shared, address};

/// The output.
pub const OUTPUT: Output = Output { name: "timemaps", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    if publication.edition.earlier().is_empty() {
        return Vec::new();
    }
    let mut planned = Vec::new();
    let mut add = |shared: &Shared, page: Lasting, address: &str| {
        if let Some(artifact) = timemap(publication, shared, page, address) {
            planned.push(artifact);
        }
    };
    for (number, shared) in publication.shared().enumerate() {
        let lang = shared.lang();
        if number == 0 {
            add(shared, Lasting::Root, "");
        }
        add(shared, Lasting::Home, &address::home(lang));
        for section in shared.sections() {
            add(shared, Lasting::Section(section), &address::section(lang, section, 1));
        }
        for entry in publication.edition.entries().iter().filter(|entry| shared.has_page(entry)) {
            add(shared, Lasting::Record(entry), &shared.address(entry, lang));
        }
    }
    planned
}

/// The list of one page; none when it has no earlier state.
fn timemap(publication: &Arc<Publication>, shared: &Shared, page: Lasting, address: &str) -> Option<Artifact> {
    let mut mementos = views::mementos(shared, page);
    // As time runs.
    mementos.reverse();
    let (first, last) = (mementos.first()?, mementos.last()?);
    let zone = publication.edition.config().zone();
    let moment = |memento: &Memento| to_http(memento.moment, zone).unwrap_or_default();
    let itself = address::timemap(address);
    let mut text = format!(
        "<{}>; rel=\"original\",\n<{}>; rel=\"self\"; type=\"application/link-format\"; from=\"{}\"; until=\"{}\"",
        publication.absolute(address),
        publication.absolute(&itself),
        moment(first),
        moment(last),
    );
    let newest = mementos.len() - 1;
    for (at, memento) in mementos.iter().enumerate() {
        let place = match (at == 0, at == newest) {
            (true, true) => "first last memento",
            (true, false) => "first memento",
            (false, true) => "last memento",
            (false, false) => "memento",
        };
        let url = publication.absolute(&memento.address);
        // Writing to a string cannot fail.
        let _ = write!(text, ",\n<{url}>; rel=\"{place}\"; datetime=\"{}\"", moment(memento));
    }
    text.push('\n');
    Some(Artifact::new(itself, move || Ok(text.clone().into_bytes())))
}
