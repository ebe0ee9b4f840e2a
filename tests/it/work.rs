//! How much is done: an edit costs what was edited. What a request makes is counted in `serve`, what a build writes in `disk`.

use std::sync::Arc;

use bayan::base::{Day, SourceTree};
use bayan::edition::{Audience, Edition};
use bayan::site::Workspace;
use bayan::{checks, disk, locale::Locales};

/// A site of so many records in two languages.
fn site(records: usize) -> SourceTree {
    let mut tree = SourceTree::default();
    tree.insert_text("site.yaml", "title: {en: Case, fr: Cas}\nlanguages: [en, fr]\nbase_url: https://example.org/\n");
    for number in 0..records {
        tree.insert_text(&format!("content/news/n{number}/facts.yaml"), "date: 2026-11-25\n");
        for lang in ["en", "fr"] {
            let text = format!("---\ntitle: News {number}\n---\n\nSee [the next](id:n{}).\n", (number + 1) % records);
            tree.insert_text(&format!("content/news/n{number}/text.{lang}.md"), &text);
        }
    }
    tree
}

#[test]
fn one_edit_parses_one_file_and_the_other_records_stay_the_same_ones() {
    let (mut workspace, mut tree) = (Workspace::default(), site(20));
    let before = workspace.load(&tree).site;
    let parsed = workspace.parses();
    tree.insert_text("content/news/n3/text.fr.md", "---\ntitle: Autre titre\n---\n");
    let after = workspace.load(&tree).site;
    assert_eq!(workspace.parses() - parsed, 1);
    let kept = before.entries.iter().zip(after.entries.iter()).filter(|(one, other)| Arc::ptr_eq(one, other));
    assert_eq!(kept.count(), 19);
}

#[test]
fn one_edit_understands_one_folder_and_only_a_new_record_lays_all_side_by_side() {
    let (mut workspace, mut tree) = (Workspace::default(), site(20));
    workspace.load(&tree);
    assert_eq!(workspace.understood(), (20, 1));
    tree.insert_text("content/news/n3/text.fr.md", "---\ntitle: Autre titre\n---\n");
    workspace.load(&tree);
    assert_eq!(workspace.understood(), (21, 1));
    tree.insert_text("content/news/n20/text.fr.md", "---\ntitle: Nouveau\n---\n");
    workspace.load(&tree);
    assert_eq!(workspace.understood(), (22, 2));
}

#[test]
fn who_mentions_whom_is_known_after_edits_as_it_would_be_without_any() {
    let (mut workspace, mut tree) = (Workspace::default(), site(5));
    let told = |site: &bayan::site::Site| {
        let edition = Edition::open(site, Audience::Team, Day::constant(2026, 11, 25).at(0, 0, 0, 0));
        let by = |entry| {
            edition.mentions(entry).iter().map(|mention| format!("{} {}", mention.by.id, mention.field)).collect()
        };
        edition.entries().iter().map(|entry| by(entry)).collect::<Vec<Vec<String>>>()
    };
    told(&workspace.load(&tree).site);
    for text in ["[a](id:n0) [b](id:n4) [c](id:n4)", "nothing", "[itself](id:n2) [a](id:n1)"] {
        tree.insert_text("content/news/n2/text.en.md", &format!("---\ntitle: x\n---\n\n{text}\n"));
        let warm = told(&workspace.load(&tree).site);
        assert_eq!(warm, told(&Workspace::default().load(&tree).site), "{text}");
    }
}

#[test]
fn a_look_at_what_did_not_change_parses_nothing() {
    let (mut workspace, tree) = (Workspace::default(), site(20));
    workspace.load(&tree);
    let parsed = workspace.parses();
    workspace.load(&tree);
    assert_eq!(workspace.parses(), parsed);
}

#[test]
fn a_build_leaves_the_rules_that_read_words_to_check() {
    let mut tree = site(2);
    tree.insert_text("content/news/n1/text.en.md", "---\ntitle: News\n---\n\nIt was in 2024.\n");
    tree.insert_text("content/news/n1/text.fr.md", "---\ntitle: Nouvelles\n---\n\nC’était en 2023.\n");
    let site = Workspace::default().load(&tree).site;
    let (locales, day) = (Locales::read(&[&disk::embedded()]).value, Day::constant(2026, 11, 25));
    let (whole, of_build) = (checks::run_in(&site, &locales, day), checks::run_without_words(&site, &locales, day));
    assert!(whole.iter().any(|fault| fault.id() == "versions-differ"));
    assert!(of_build.iter().all(|fault| fault.id() != "versions-differ" && whole.contains(fault)));
}
