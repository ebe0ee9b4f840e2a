//! Two things want the same address.

use std::collections::BTreeMap;

use super::*;
use crate::base::{Message, Span};

/// The rule.
pub const CHECK: Check = Check { id: "address-collision", scope: Scope::Site(address_collision) };

fn address_collision(inspection: &Inspection, found: &mut Diagnostics) {
    let site = inspection.site;
    let mut taken: BTreeMap<String, Span> = BTreeMap::new();
    for lang in &site.config.languages {
        // The addresses of lists belong to the sections themselves.
        let here = |span: &Span| span.clone();
        for section in site.kinds.iter().map(|kind| &*kind.section).chain(["tags"]) {
            taken.insert(format!("{lang}/{section}/"), here(site.config.written.span_of("languages")));
        }
        for entry in &site.entries {
            let span = entry.text(*lang).and_then(|text| text.slug.as_ref()).map_or(&entry.span, |slug| &slug.span);
            claim(entry.address(*lang), span, &mut taken, found);
        }
    }
    for entry in &site.entries {
        for (alias, span) in entry.common.aliases.iter().zip(entry.common.written.item_spans("aliases")) {
            let path = alias.0.trim_start_matches('/');
            let is_page = path.ends_with('/') || path.ends_with(".html");
            if path.split('/').any(|part| part == "..") || !is_page {
                found.push(span.error("bad-alias").with("alias", &*alias.0));
                continue;
            }
            claim(path.to_owned(), span, &mut taken, found);
        }
    }
}

fn claim(address: String, span: &Span, taken: &mut BTreeMap<String, Span>, found: &mut Diagnostics) {
    match taken.get(&address) {
        Some(first) => {
            let label = Message::new("label-first-here");
            found.push(span.error(CHECK.id).with("address", address).label(first.clone(), label));
        }
        None => {
            taken.insert(address, span.clone());
        }
    }
}
