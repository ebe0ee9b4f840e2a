//! Two things want the same address.

use std::collections::BTreeMap;

use super::*;
use crate::base::{Message, Span};

/// The rule.
pub const CHECK: Check = Check { id: "address-collision", scope: Scope::Site(address_collision) };

/// The addresses that are taken, and by what; by nothing in particular where the site itself needs them.
type Taken = BTreeMap<String, Option<Span>>;

fn address_collision(inspection: &Inspection, found: &mut Diagnostics) {
    let site = inspection.site;
    let mut taken = reserved(site);
    for lang in &site.config.languages {
        for entry in site.entries.iter() {
            let span = entry.text(*lang).and_then(|text| text.slug.as_ref()).map_or(&entry.span, |slug| &slug.span);
            claim(entry.address(*lang), span, &mut taken, found);
        }
    }
    for entry in site.entries.iter() {
        for (alias, span) in entry.common.aliases.iter().zip(entry.common.written.item_spans("aliases")) {
            let path = alias.0.trim_start_matches('/');
            let is_page = path.ends_with('/') || path.ends_with(".html");
            let is_whole =
                path.split('/').all(|part| part != ".." && part != ".") && !path.contains(['\\', ':', '?', '#']);
            if !is_page || !is_whole {
                found.push(span.error("bad-alias").with("alias", &*alias.0));
                continue;
            }
            claim(path.trim_end_matches("index.html").to_owned(), span, &mut taken, found);
        }
    }
}

/// The addresses of what no record asks for: the first page, the lists of sections, the pages of topics.
fn reserved(site: &Site) -> Taken {
    let mut addresses = vec![String::new(), "404.html".to_owned()];
    let configured = site.config.sections.0.iter().map(|(name, _)| &*name.value);
    let sections: Vec<&str> = site.kinds.iter().map(|kind| &*kind.section).chain(configured).collect();
    let topics: Vec<&str> = site.config.tags.iter().filter_map(|tag| tag.id.as_ref()).map(|id| &*id.0).collect();
    for lang in &site.config.languages {
        addresses.push(format!("{lang}/"));
        addresses.push(format!("{lang}/tags/"));
        addresses.push(format!("{lang}/data/"));
        addresses.extend(sections.iter().map(|section| format!("{lang}/{section}/")));
        addresses.extend(topics.iter().map(|topic| format!("{lang}/tags/{topic}/")));
    }
    addresses.into_iter().map(|address| (address, None)).collect()
}

fn claim(address: String, span: &Span, taken: &mut Taken, found: &mut Diagnostics) {
    match taken.get(&address) {
        Some(first) => {
            let fault = span.error(CHECK.id).with("address", address);
            let first = first.as_ref().filter(|first| *first != span);
            found.push(match first {
                Some(first) => fault.label(first.clone(), Message::new("label-first-here")),
                None => fault,
            });
        }
        None => {
            taken.insert(address, Some(span.clone()));
        }
    }
}
