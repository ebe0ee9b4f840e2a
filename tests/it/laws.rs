//! Laws that hold for whatever is written: reading ends, warm is cold, order does not matter, parts add up.

use std::sync::Arc;

use bayan::base::{Day, Diagnostic, SitePath, SourceFile, SourceTree};
use bayan::checks;
use bayan::derived::Tally;
use bayan::model::Facts;
use bayan::site::{Loaded, Workspace};
use proptest::prelude::*;

const SITE: &str = "title: {en: Case, fr: Cas}\nlanguages: [en, fr]\nareas:\n  - {id: region, name: {en: Region}}\n";

/// The files that any bytes are tried as.
const PLACES: [&str; 5] = [
    "site.yaml",
    "content/commitments/a/facts.yaml",
    "content/pages/a/text.en.md",
    "content/indicators/a/data.csv",
    "content/indicators/a/facts.yaml",
];

/// What mistakes are made of.
#[rustfmt::skip]
const PIECES: [&str; 56] = [
    ": ", ":", "- ", "\n", "\n", "\n  ", "\n    ", "  ", "\"", "'", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "---\n",
    "\t", "\u{e9}", "\u{639}", "\u{2028}", "\u{feff}", "\u{fdd0}", "\u{661}", "\0", "\r\n", ",", ";", "@", "%", "~", "?",
    "2026-05-06", "2026-Q5", "20260506", "1,5", "true", "en", "region", "date", "updates", "milestones", "title", "status",
    "period", "value", "data: data.csv\n", "](id:", "![", "<b>", "```\n", "{#a}",
];

fn words() -> impl Strategy<Value = Vec<u8>> {
    let pieces = prop::collection::vec(prop::sample::select(&PIECES[..]), 0..60);
    pieces.prop_map(|pieces| pieces.concat().into_bytes())
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![3 => words(), 1 => prop::collection::vec(any::<u8>(), 0..200)]
}

fn put(tree: &mut SourceTree, path: &str, bytes: &[u8]) {
    tree.insert(SourceFile::of_bytes(SitePath::new(path), Arc::from(bytes)));
}

fn day() -> Day {
    Day::constant(2026, 11, 25)
}

fn all(loaded: &Loaded) -> Vec<Diagnostic> {
    loaded.found.iter().cloned().chain(checks::run(&loaded.site, day())).collect()
}

/// Everything that a load makes, to be held against another.
fn told(loaded: &Loaded) -> String {
    format!("{:?}\n{:?}\n{:?}", loaded.site.entries, loaded.site.config, all(loaded))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_to_their_end_and_every_place_stands_between_characters(place in 0..PLACES.len(), bytes in bytes()) {
        let mut tree = SourceTree::default();
        put(&mut tree, "site.yaml", SITE.as_bytes());
        put(&mut tree, "content/indicators/a/facts.yaml", b"data: data.csv\n");
        put(&mut tree, PLACES[place], &bytes);
        let loaded = Workspace::default().load(&tree);
        for fault in all(&loaded) {
            for span in [&fault.span].into_iter().chain(fault.labels.iter().map(|label| &label.span)) {
                let text = tree.get(&span.file).and_then(|file| file.text()).unwrap_or_default();
                prop_assert!(text.get(span.range()).is_some(), "{} {span:?} in {text:?}", fault.id());
            }
        }
    }

    #[test]
    fn a_warm_load_is_a_cold_load(edits in prop::collection::vec((0..PLACES.len(), words(), any::<bool>()), 1..8)) {
        let mut workspace = Workspace::default();
        let mut files: Vec<Option<Vec<u8>>> = vec![None; PLACES.len()];
        files[0] = Some(SITE.as_bytes().to_vec());
        for (place, bytes, gone) in edits {
            files[place] = (!gone).then_some(bytes);
            let mut tree = SourceTree::default();
            let present = PLACES.iter().zip(&files).filter_map(|(path, bytes)| Some((path, bytes.as_ref()?)));
            present.for_each(|(path, bytes)| put(&mut tree, path, bytes));
            prop_assert_eq!(told(&workspace.load(&tree)), told(&Workspace::default().load(&tree)));
        }
    }

    #[test]
    fn the_order_in_which_files_are_found_does_not_matter(order in Just(PLACES.to_vec()).prop_shuffle(), bytes in words()) {
        let load = |order: &[&str]| {
            let mut tree = SourceTree::default();
            order.iter().for_each(|path| put(&mut tree, path, if *path == "site.yaml" { SITE.as_bytes() } else { &bytes }));
            told(&Workspace::default().load(&tree))
        };
        prop_assert_eq!(load(&order), load(&PLACES));
    }

    #[test]
    fn the_parts_of_a_tally_add_up_on_every_day(
        promises in prop::collection::vec(prop::collection::vec((2020..2030i16, 1..13i8, 0..6usize, any::<bool>()), 0..5), 0..6),
        year in 2019..2032i16,
    ) {
        let statuses = ["not-started", "limited", "substantial", "complete", "withdrawn", "nonsense"];
        let mut tree = SourceTree::default();
        put(&mut tree, "site.yaml", SITE.as_bytes());
        for (at, updates) in promises.iter().enumerate() {
            let lines = updates.iter().enumerate().map(|(at, (year, month, status, corrects))| {
                let corrected = if *corrects { format!(", supersedes: u{}", at.saturating_sub(1)) } else { String::new() };
                format!("  - {{id: u{at}, date: {year}-{month:02}, status: {}{corrected}}}\n", statuses[*status])
            });
            let text = format!("updates:\n{}", lines.collect::<String>());
            put(&mut tree, &format!("content/commitments/c{at}/facts.yaml"), text.as_bytes());
        }
        let site = Workspace::default().load(&tree).site;
        let commitments = site.entries.iter().filter_map(|entry| match &entry.facts {
            Facts::Commitment(commitment) => Some(commitment),
            _ => None,
        });
        let tally = Tally::of(commitments, Day::constant(2026, 6, 30).with().year(year).build().expect("a day"));
        prop_assert_eq!(tally.all, promises.len());
        prop_assert_eq!(tally.parts().iter().map(|(_, count)| count).sum::<usize>(), tally.all);
    }
}
