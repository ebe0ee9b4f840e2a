//! What is hidden leaves no trace.

use super::*;
use crate::base::SourceTree;
use crate::site::Workspace;

fn site(files: &[(&str, &str)]) -> Arc<Site> {
    let mut tree = SourceTree::default();
    tree.insert_text("site.yaml", "title: {en: A, fr: B}\nlanguages: [en, fr]\n");
    files.iter().for_each(|(path, text)| tree.insert_text(path, text));
    Workspace::default().load(&tree).site
}

fn ids(edition: &Edition) -> Vec<&str> {
    edition.entries().iter().map(|entry| &*entry.id).collect()
}

fn at(moment: &str) -> Moment {
    moment.parse().unwrap()
}

const TEXT: &str = "---\ntitle: x\n---\n";

#[test]
fn an_embargo_ends_at_its_minute() {
    let site = site(&[
        ("content/news/a/facts.yaml", "date: 2026-05-06\npublish_at: 2026-05-06T10:00\n"),
        ("content/news/a/text.en.md", TEXT),
        ("content/news/b/facts.yaml", "date: 2026-05-06\ndraft: true\n"),
        ("content/news/b/text.en.md", TEXT),
    ]);
    assert_eq!(ids(&Edition::open(&site, Audience::Public, at("2026-05-06T09:59"))), Vec::<&str>::new());
    assert_eq!(ids(&Edition::open(&site, Audience::Public, at("2026-05-06T10:00"))), ["a"]);
    assert_eq!(ids(&Edition::open(&site, Audience::Team, at("2026-05-06T09:59"))), ["a", "b"]);
}

#[test]
fn a_reference_to_something_hidden_is_hidden_too() {
    let site = site(&[
        ("content/news/a/facts.yaml", "date: 2026\nrelated: [b, c]\n"),
        ("content/news/a/text.en.md", TEXT),
        ("content/news/b/facts.yaml", "date: 2026\ndraft: true\nrelated: [c]\n"),
        ("content/news/b/text.en.md", TEXT),
        ("content/news/c/facts.yaml", "date: 2026\n"),
        ("content/news/c/text.en.md", TEXT),
    ]);
    let edition = Edition::open(&site, Audience::Public, at("2026-05-06T10:00"));
    let a = edition.get("news", "a").unwrap();
    assert_eq!(a.common.related.iter().map(|to| &*to.id).collect::<Vec<_>>(), ["c"]);
    let c = edition.get("news", "c").unwrap();
    assert_eq!(edition.mentions(c).iter().map(|mention| &*mention.by.id).collect::<Vec<_>>(), ["a"]);
}

#[test]
fn a_text_stands_in_for_one_that_is_missing() {
    let site = site(&[("content/pages/a/text.fr.md", "---\ntitle: Bonjour\n---\n")]);
    let edition = Edition::open(&site, Audience::Public, at("2026-05-06T10:00"));
    let (en, fr) = (Lang::new("en").unwrap(), Lang::new("fr").unwrap());
    let a = edition.get("page", "a").unwrap();
    assert_eq!(edition.shown_in(a, en), fr);
    assert_eq!(edition.title(a, en), (fr, "Bonjour"));
}
