//! The words of a link say where it leads, also to those who hear links one after the other and nothing around them
//! (WCAG 2.4.4, RGAA 6.1). Which words say nothing, each language tells in its `locale.yaml`.

use super::*;
use crate::base::Spanned;
use crate::model::Text;
use crate::read::markdown::{Link, SCHEME};

/// A link whose words are “here” and the like, or that has none.
pub const VAGUE_LINK: Check = Check { id: "vague-link", scope: Scope::Entry(vague_link) };

/// The same words lead to two places.
pub const TWIN_LINK: Check = Check { id: "twin-link", scope: Scope::Entry(twin_link) };

fn vague_link(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    for text in &entry.texts {
        let locales = text.body.languages(text.lang).into_iter().filter_map(|lang| inspection.locales.get(lang));
        let locales: Vec<_> = locales.collect();
        for link in spoken(text) {
            if plain(&link.words).is_empty() || locales.iter().any(|locale| locale.is_vague(&link.words)) {
                found.push(link.span.warning(VAGUE_LINK.id).with("words", link.words.trim()));
            }
        }
    }
}

fn twin_link(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    for text in &entry.texts {
        let mut known: Vec<Spanned<(String, &str)>> = Vec::new();
        for link in spoken(text) {
            let words = plain(&link.words);
            let first = known.iter().find(|other| other.value.0 == words && !words.is_empty());
            match first {
                Some(first) if first.value.1 != link.leads_to => {
                    let label = Message::new("twin-link-first").with("address", Arg::Code(first.value.1.to_owned()));
                    let fault = link.span.warning(TWIN_LINK.id).with("words", link.words.trim());
                    found.push(fault.label(first.span.clone(), label));
                }
                Some(_) => {}
                None => known.push(Spanned { value: (words, &link.leads_to), span: link.span.clone() }),
            }
        }
    }
}

/// The links whose words an author writes: the words of a named figure are made.
fn spoken(text: &Text) -> impl Iterator<Item = &Link> {
    text.body.spoken_links.iter().filter(|link| !link.leads_to.starts_with(SCHEME))
}

/// Words without case and without the spaces and signs around them.
fn plain(words: &str) -> String {
    words.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase()
}
