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

#[test]
fn a_page_tells_its_changes_and_reasons_only_when_all_they_touched_may_be_seen() {
    use crate::base::{History, PastChange};
    let mut tree = SourceTree::default();
    tree.insert_text("site.yaml", "title: {en: A, fr: B}\nlanguages: [en, fr]\nhistory: reasons\n");
    let files = [
        ("content/news/a/facts.yaml", "date: 2026\n"),
        ("content/news/a/text.en.md", TEXT),
        ("content/news/a/text.fr.md", TEXT),
        ("content/news/secret/facts.yaml", "date: 2026\npublish_at: 2027-01-01T00:00\n"),
        ("content/news/secret/text.en.md", TEXT),
    ];
    files.iter().for_each(|(path, text)| tree.insert_text(path, text));
    let change = |day: i8, reason: &str, reviewer: &str, files: &[&str]| PastChange {
        day: Day::constant(2026, 3, day),
        reason: Arc::from(reason),
        reviewers: [reviewer].iter().filter(|name| !name.is_empty()).map(|name| Arc::from(*name)).collect(),
        is_merge: reason == "merge",
        files: files.iter().map(|file| SitePath::new(format!("content/news/{file}"))).collect(),
    };
    let history = History {
        changes: vec![
            change(20, "not yet", "", &["a/facts.yaml"]),
            change(9, "only French", "", &["a/text.fr.md"]),
            change(8, "merge", "Amina", &["a/facts.yaml", "a/text.fr.md"]),
            change(7, "with a secret", "", &["a/facts.yaml", "secret/facts.yaml"]),
            change(6, "secret alone", "", &["secret/facts.yaml"]),
            change(5, "with one that went", "", &["a/text.en.md", "gone/facts.yaml"]),
            change(4, "facts", "", &["a/facts.yaml"]),
        ],
        known_since: None,
    };
    let site = Workspace::default().load(&tree).site;
    let told = |site: &Site, lang: &str| {
        let edition = Edition::open(site, Audience::Public, at("2026-03-10T10:00")).remembering(&history);
        let history = edition.history(edition.get("news", "a").unwrap(), Lang::new(lang).unwrap()).unwrap();
        let changes = history
            .changes
            .iter()
            .map(|change| format!("{} {}", change.day.day(), change.reason.as_deref().unwrap_or("-")));
        let reviewed = history.reviewed.map(|change| change.day.day());
        (changes.collect::<Vec<_>>().join(", "), reviewed, history.changed_since)
    };
    assert_eq!(told(&site, "en"), ("7 -, 5 -, 4 facts".to_owned(), Some(8), false));
    assert_eq!(told(&site, "fr"), ("9 only French, 7 -, 4 facts".to_owned(), Some(8), true));
    // Without the hidden record all is told as with it.
    let mut without = SourceTree::default();
    tree.iter().filter(|file| !file.path.as_str().contains("secret")).for_each(|file| without.insert(file.clone()));
    let without = Workspace::default().load(&without).site;
    assert_eq!(told(&without, "en"), told(&site, "en"));
    // A site that asks for days tells days.
    without_words(&mut tree);
    assert_eq!(told(&Workspace::default().load(&tree).site, "en"), ("7 -, 5 -, 4 -".to_owned(), None, false));
}

fn without_words(tree: &mut SourceTree) {
    tree.insert_text("site.yaml", "title: {en: A, fr: B}\nlanguages: [en, fr]\nhistory: days\n");
}
