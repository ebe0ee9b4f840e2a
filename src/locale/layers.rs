//! The files of `i18n/`, laid over one another, become languages.

use std::collections::BTreeMap;

use super::catalog::Catalog;
use super::habits::Habits;
use super::parity::Reader;
use super::{Locale, Locales, ftl};
use crate::base::{Diagnostics, Lang, SitePath, SourceFile, SourceTree, Span};
use crate::read::yaml::{self, Node, Value};
use crate::read::{self, Read};

/// What is known of a language before its habits are understood.
struct Draft {
    /// The first file that speaks it, for what is missing as a whole.
    file: SitePath,
    habits: Option<Node>,
    broken: bool,
    catalog: Catalog,
    /// What its words mean when versions are compared.
    parity: Option<Node>,
}

/// Maps that make sense only whole: a stronger layer replaces them and does not mix with them.
const WHOLE: [&str; 4] = ["plurals", "spaces_before", "foreign_signs", "foreign_letters"];

pub(super) fn read(layers: &[(&SourceTree, &str)]) -> Read<Locales> {
    let mut found = Diagnostics::new();
    let mut drafts: BTreeMap<Lang, Draft> = BTreeMap::new();
    for (layer, folder) in layers {
        let folder = if folder.is_empty() { "i18n".to_owned() } else { format!("{folder}/i18n") };
        read_layer(layer, &SitePath::new(folder), &mut drafts, &mut found);
    }
    let locales = drafts.into_iter().map(|(lang, draft)| finish(lang, draft, &mut found)).collect();
    Read { value: Locales::new(locales).in_order(&[]), found }
}

fn read_layer(layer: &SourceTree, folder: &SitePath, drafts: &mut BTreeMap<Lang, Draft>, found: &mut Diagnostics) {
    let mut catalogs: BTreeMap<Lang, Catalog> = BTreeMap::new();
    let mut strangers: Vec<&str> = Vec::new();
    for file in layer.below(folder) {
        let mut parts = file.path.parts().skip(folder.parts().count());
        let (Some(code), Some(_)) = (parts.next(), parts.next()) else {
            continue;
        };
        let Some(lang) = Lang::new(code) else {
            if !strangers.contains(&code) {
                found.push(Span::whole(&file.path).error("locale-not-a-tag").with("tag", code));
                strangers.push(code);
            }
            continue;
        };
        let draft = drafts.entry(lang).or_insert_with(|| Draft {
            file: file.path.clone(),
            habits: None,
            broken: false,
            catalog: Catalog::default(),
            parity: None,
        });
        if file.path.name() == "locale.yaml" {
            draft.broken |= read_node(file, &mut draft.habits, found);
        } else if file.path.name() == "parity.yaml" {
            read_node(file, &mut draft.parity, found);
        } else if file.path.extension().as_deref() == Some("ftl") {
            let text = read::text(file);
            found.extend(text.found);
            ftl::read(&file.path, &text.value, catalogs.entry(lang).or_default(), found);
        }
    }
    for (lang, catalog) in catalogs {
        if let Some(draft) = drafts.get_mut(&lang) {
            draft.catalog.overlay(catalog);
        }
    }
}

/// Lays a file of keys over what is known; whether a part of it could not be understood.
fn read_node(file: &SourceFile, known: &mut Option<Node>, found: &mut Diagnostics) -> bool {
    let text = read::text(file);
    found.extend(text.found);
    let tree = yaml::read(&file.path, &text.value, 0..text.value.len());
    found.extend(tree.found);
    let root = tree.value.root;
    *known = Some(match known.take() {
        Some(weaker) => overlay(weaker, root),
        None => root,
    });
    tree.value.broken
}

/// A node with a stronger one laid over it, key by key.
fn overlay(weaker: Node, stronger: Node) -> Node {
    let span = stronger.span;
    match (weaker.value, stronger.value) {
        (Value::Map(mut fields), Value::Map(over)) => {
            for field in over {
                match fields.iter_mut().find(|weaker| weaker.key == field.key) {
                    Some(weaker) if WHOLE.contains(&field.key.as_str()) => *weaker = field,
                    Some(weaker) => {
                        let nothing = Node { span: field.node.span.clone(), value: Value::Null };
                        weaker.node = overlay(std::mem::replace(&mut weaker.node, nothing), field.node);
                        weaker.key_span = field.key_span;
                    }
                    None => fields.push(field),
                }
            }
            Node { span, value: Value::Map(fields) }
        }
        (weaker, Value::Null) => Node { span, value: weaker },
        (_, stronger) => Node { span, value: stronger },
    }
}

fn finish(lang: Lang, draft: Draft, found: &mut Diagnostics) -> Locale {
    draft.catalog.check(found);
    let habits = match draft.habits {
        Some(root) => Habits::read(lang, &root, draft.broken, found),
        None => {
            found.push(Span::whole(&draft.file).error("locale-no-habits").with("language", lang.code()));
            Habits::unknown(lang)
        }
    };
    let reader = Reader::new(lang, &habits, draft.parity.as_ref(), found);
    Locale::new(lang, habits, draft.catalog, reader)
}
