//! What an editor is told of a small site, and what it takes to rename something in it.

use std::sync::Arc;

use super::*;
use crate::base::{SitePath, Span};
use crate::locale::Locales;
use crate::model::Key;
use crate::site::Workspace;

const FILES: &[(&str, &str)] = &[
    (
        "site.yaml",
        "title: {ar: م, fr: S}\nlanguages: [ar, fr]\npublisher: council\nmenu: [news, about]\n\
         tags: [{id: water, name: {fr: Eau}}]\nareas: [{id: azilal, name: {fr: Azilal}}]\n",
    ),
    ("content/institutions/council/facts.yaml", "name: {ar: مجلس, fr: Conseil}\ninstitution_type: regional-council\n"),
    (
        "content/news/a/facts.yaml",
        "date: 2026\ntags: [water]\nrelated: [\"institution/council\", b]\naliases:\n  - /fr/old/\n",
    ),
    ("content/news/a/text.ar.md", "---\ntitle: أ\n---\n\nقال [المجلس](id:council#x) و[غيره](id:council-of-others).\n"),
    ("content/news/b/text.fr.md", "---\ntitle: B\n---\n\n[a](id:a) [](figure:people/2024)\n"),
    ("content/news/b/facts.yaml", "date: 2026\ndraft: true\n"),
    ("content/pages/about/text.fr.md", "---\ntitle: P\n---\n"),
    (
        "content/indicators/people/facts.yaml",
        "unit: {fr: x}\ndirection: up\nfrequency: annual\nmethod: {fr: m}\nsource: council\nlicence: CC-BY-4.0\ndata: d.csv\n",
    ),
    ("content/indicators/people/d.csv", "period,value,source\n2024,1,council\n"),
];

fn source() -> SourceTree {
    let mut tree = SourceTree::default();
    FILES.iter().for_each(|(path, text)| tree.insert_text(path, text));
    tree
}

fn entry(kind: &str, id: &str) -> Thing {
    Thing::Entry(Key { kind: Arc::from(kind), id: Arc::from(id) })
}

/// The places of mentions, as `file:words`.
fn told(thing: &Thing) -> Vec<String> {
    let source = source();
    let site = Workspace::default().load(&source).site;
    let place = |span: &Span| {
        let text = source.get(&span.file).unwrap().text().unwrap().into_owned();
        format!("{}:{}", span.file, &text[span.start as usize - 1..span.end as usize + 1])
    };
    mentions(&site, &source).iter().filter(|one| one.thing == *thing).map(|one| place(&one.span)).collect()
}

#[test]
fn every_place_where_an_id_is_written_is_found_and_nothing_that_only_looks_like_it() {
    assert_eq!(
        told(&entry("institution", "council")),
        [
            "site.yaml: council\n",
            "content/news/a/facts.yaml:/council\"",
            "content/news/a/text.ar.md::council#",
            "content/indicators/people/facts.yaml: council\n",
            "content/indicators/people/d.csv:,council\n",
        ]
    );
    assert_eq!(told(&entry("page", "about")), ["site.yaml: about]"]);
    assert_eq!(told(&entry("news", "a")), ["content/news/b/text.fr.md::a)"]);
    assert_eq!(told(&entry("indicator", "people")), ["content/news/b/text.fr.md::people/"]);
    assert_eq!(told(&Thing::Tag(Arc::from("water"))), ["content/news/a/facts.yaml:[water]"]);
    assert_eq!(told(&entry("news", "b")), ["content/news/a/facts.yaml: b]"]);
}

#[test]
fn renaming_keeps_addresses_that_were_public_and_refuses_what_cannot_be() {
    let source = source();
    let site = Workspace::default().load(&source).site;
    let rename = |thing: &Thing, new: &str| rename(&site, &source, thing, new);
    let renamed = rename(&entry("news", "a"), "new").unwrap();
    let facts = SitePath::new("content/news/a/facts.yaml");
    let kept: Vec<&str> =
        renamed.edits.iter().filter(|(span, _)| span.file == facts).map(|(_, words)| words.as_str()).collect();
    assert_eq!(kept, ["\n  - /ar/news/a/\n  - /fr/news/a/"]);
    assert_eq!(renamed.folder, Some((SitePath::new("content/news/a"), SitePath::new("content/news/new"))));
    // A draft was nowhere yet.
    assert!(rename(&entry("news", "b"), "c").unwrap().edits.iter().all(|(_, words)| words == "c"));
    // A page without facts is given some, for the addresses.
    let page = rename(&entry("page", "about"), "us").unwrap();
    let aliases = "aliases: [/ar/about/, /fr/about/]\n".to_owned();
    assert_eq!(page.created, Some((SitePath::new("content/pages/about/facts.yaml"), aliases)));
    let council = rename(&entry("institution", "council"), "region").unwrap();
    let last = council.edits.iter().find(|(_, words)| words.starts_with("aliases")).unwrap();
    assert_eq!(last.1, "aliases: [/ar/institutions/council/, /fr/institutions/council/]\n");
    for (thing, new, why) in [
        (entry("news", "a"), "Not An Id", Refusal::NotAnId),
        (entry("news", "a"), "b", Refusal::Taken),
        (entry("news", "gone"), "c", Refusal::Gone),
        (Thing::Tag(Arc::from("water")), "water", Refusal::Taken),
        (Thing::Area(Arc::from("azilal")), "c", Refusal::Area),
    ] {
        assert_eq!(rename(&thing, new), Err(why), "{new}");
    }
}

#[test]
fn what_is_typed_so_far_decides_what_is_offered() {
    let source = source();
    let site = Workspace::default().load(&source).site;
    let locales = Locales::default();
    let look = Look { site: &site, source: &source, locale: locales.or_default(crate::base::Lang::UNDETERMINED) };
    let offered = |path: &str, marked: &str| {
        let at = marked.find('|').unwrap();
        let text = marked.replacen('|', "", 1);
        let (offers, typed) = offers(&look, &SitePath::new(path), &text, at);
        let words: Vec<String> = offers.into_iter().map(|offer| offer.text).collect();
        (words, text[typed].to_owned())
    };
    let facts = "content/news/a/facts.yaml";
    let (fields, typed) = offered(facts, "date: 2026\nsour|\ntags: []\n");
    assert!(fields.contains(&"sources: ".to_owned()) && !fields.contains(&"date: ".to_owned()), "{fields:?}");
    assert_eq!(typed, "sour");
    assert_eq!(offered(facts, "tags: [wa|]\n"), (vec!["water".to_owned()], "wa".to_owned()));
    assert_eq!(offered(facts, "withdrawn: {reason: {|"), (vec!["ar: ".to_owned(), "fr: ".to_owned()], String::new()));
    assert_eq!(offered(facts, "draft: |\n").0, ["true", "false"]);
    assert!(offered(facts, "kind: |\n").0.contains(&"commitment".to_owned()));
    assert_eq!(offered("content/indicators/people/facts.yaml", "data: |\n").0, ["d.csv"]);
    let text = "content/news/a/text.ar.md";
    assert!(offered(text, "---\ntitle: x\n|\n---\n").0.contains(&"summary: ".to_owned()));
    assert_eq!(offered(text, "---\ntitle: x\n---\n\n[](figure:|").0, ["people"]);
    assert_eq!(offered(text, "---\ntitle: x\n---\n\nmen|u: x").0, Vec::<String>::new());
    assert!(offered("site.yaml", "publisher: |").0.contains(&"council".to_owned()));
    assert_eq!(offered("content/nowhere/x/facts.yaml", "a|").0, Vec::<String>::new());
}
