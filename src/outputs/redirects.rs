//! A page at each former address of an entry, which leads to where it is now.

use std::sync::Arc;

use super::{Output, Publication, page};
use crate::base::{Artifact, Lang};
use crate::theme::views;

/// The output.
pub const OUTPUT: Output = Output { name: "redirects", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let mut planned = Vec::new();
    for entry in publication.edition.entries() {
        for alias in &entry.common.aliases {
            let Some(address) = address(&alias.0) else { continue };
            let Some(lang) = language(publication.edition.languages(), address) else { continue };
            let (entry, from) = (entry.clone(), address.to_owned());
            planned.push(page(publication, lang, address, move |shared| views::redirect(shared, &from, &entry)));
        }
    }
    planned
}

/// The address as it stands in the output; none when it is no page or leaves the site, which a check reports.
fn address(alias: &str) -> Option<&str> {
    let address = alias.trim_start_matches('/');
    let is_page = address.ends_with('/') || address.ends_with(".html");
    let is_inside = address.split('/').all(|part| part != ".." && part != ".") && !address.contains("//");
    (is_page && is_inside).then_some(address)
}

/// The language whose folder the address began with; else the first of the site.
fn language(languages: &[Lang], address: &str) -> Option<Lang> {
    let begins = |lang: &&Lang| address.split('/').next() == Some(lang.code());
    languages.iter().find(begins).or(languages.first()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_former_address_is_a_page_inside_the_site() {
        assert_eq!(address("/ar/old/"), Some("ar/old/"));
        assert_eq!(address("old.html"), Some("old.html"));
        for wrong in ["", "ar/old", "../old/", "ar/../../old/", "ar//old/", "./old/"] {
            assert_eq!(address(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_former_address_leads_to_the_language_it_was_in() {
        let languages = [Lang::new("ar"), Lang::new("fr")].map(Option::unwrap);
        assert_eq!(language(&languages, "fr/old/"), languages.last().copied());
        assert_eq!(language(&languages, "old/"), languages.first().copied());
    }
}
