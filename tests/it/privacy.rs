//! What an audience may not see leaves no value in its edition, whatever refers to it.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Arc, LazyLock};

use bayan::base::{Lang, Make, Moment, SitePath, SourceFile, SourceTree};
use bayan::disk;
use bayan::edition::{Audience, Edition, KeptDay};
use bayan::locale::Locales;
use bayan::model::snapshots::in_order;
use bayan::outputs::{Publication, plan};
use bayan::site::Workspace;
use bayan::theme::{Layers, Theme};
use proptest::prelude::*;

const SITE: &str = "\
title: {en: Case}
languages: [en]
time_zone: Africa/Casablanca
fields:
  news:
    phone_of_source: {type: text, private: true, label: {en: Phone}}
    inner_note: {type: words, private: true, label: {en: Note}}
";

const CLOCK: &str = "2026-05-06T10:00";

/// Why an entry may not be seen yet; none for one that everybody may see.
const REASONS: [Option<&str>; 5] =
    [None, None, Some("draft: true"), Some("publish_at: 2026-05-06T10:01"), Some("publish_at: 2030-01-01T00:00")];

/// One of the entries of a site that is made at random.
#[derive(Clone, Debug)]
struct Made {
    hidden: Option<&'static str>,
    sort: usize,
    leads_to: Vec<usize>,
    consents: bool,
}

fn made() -> impl Strategy<Value = Vec<Made>> {
    let one = (0..REASONS.len(), 0..6_usize, prop::collection::vec(0..8_usize, 0..4), any::<bool>());
    let one = one.prop_map(|(reason, sort, leads_to, consents)| {
        let hidden = REASONS[reason];
        Made { hidden, sort, leads_to, consents }
    });
    prop::collection::vec(one, 1..8)
}

/// The name of an entry: that of a hidden one tells it.
fn name(all: &[Made], at: usize) -> String {
    let word = if all[at].hidden.is_some() { "hush" } else { "open" };
    format!("{word}-{at}")
}

const FOLDERS: [&str; 6] = ["news", "documents", "commitments", "indicators", "agreements", "consultations"];

/// The site. `all` entries, or only those that everybody may see; with references to those, or to hidden ones too.
fn site(all: &[Made], with_hidden: bool, refers: bool) -> SourceTree {
    let mut tree = SourceTree::default();
    tree.insert_text("site.yaml", SITE);
    for (at, one) in all.iter().enumerate() {
        if one.hidden.is_some() && !with_hidden {
            continue;
        }
        let may = |to: &usize| *to < all.len() && *to != at && (refers || all[*to].hidden.is_none());
        let to: Vec<usize> = one.leads_to.iter().copied().filter(may).collect();
        put(&mut tree, all, at, &to);
    }
    tree
}

fn put(tree: &mut SourceTree, all: &[Made], at: usize, to: &[usize]) {
    let one = &all[at];
    let (id, folder) = (name(all, at), FOLDERS[one.sort]);
    let is_hidden = one.hidden.is_some();
    let place = format!("content/{folder}/{id}");
    let of = |sort: usize| -> Vec<String> {
        to.iter().filter(|to| all[**to].sort == sort).map(|to| name(all, *to)).collect()
    };
    let related: Vec<String> = to.iter().map(|to| format!("{}/{}", kind(all[*to].sort), name(all, *to))).collect();
    let (related, evidence) = (related.join(", "), of(1).join(", "));
    let mut facts = format!("{}\nrelated: [{related}]\ntags: []\n", one.hidden.unwrap_or("rev: 1"));
    let _ = match one.sort {
        0 => writeln!(facts, "date: 2026\nphone_of_source: hush phone\ninner_note: {{en: hush note}}"),
        1 => write!(
            facts,
            "document_kind: other\nlanguages: [en]\nlicence: x\nfile: a.txt\nalternatives: [{evidence}]\n"
        ),
        2 => write!(
            facts,
            "number: x\nupdates:\n  - {{date: 2026-01, status: complete, evidence: [{evidence}]}}\n  - {{date: 2027-01, status: limited, challenges: {{en: hush later}}}}\nmilestones:\n  - {{id: a, due: 2026, status: limited, evidence: [{evidence}]}}\nindicators: [{}]\n",
            of(3).join(", ")
        ),
        3 => writeln!(facts, "unit: count\ndata: data.csv"),
        4 => writeln!(facts, "annexes: [{evidence}]"),
        _ => {
            let (consent, who) = if one.consents { ("true", "agreed") } else { ("false", "hush name") };
            write!(
                facts,
                "status: open\ninputs:\n  - {{id: a, text: words, submitter: {who}, consent: {consent}}}\n  - {{id: b, text: words, submitter: hush other}}\n"
            )
        }
    };
    tree.insert_text(&format!("{place}/facts.yaml"), &facts);
    let links: String = to.iter().map(|to| format!("[words](id:{}#a) ", name(all, *to))).collect();
    let own = if is_hidden { "hush words" } else { "words" };
    let top = if one.sort == 0 { "" } else { "summary: x\n" };
    tree.insert_text(&format!("{place}/text.en.md"), &format!("---\ntitle: {own}\n{top}---\n\n{own} {links}\n"));
    let source = of(1).first().cloned().unwrap_or_default();
    // Only the table of an indicator is understood; another file says what its author put into it.
    let source = if one.sort == 3 { source } else { String::new() };
    tree.insert_text(&format!("{place}/data.csv"), &format!("period,value,source\n2024,1,{source}\n"));
    tree.insert_text(&format!("{place}/a.txt"), own);
}

fn kind(sort: usize) -> &'static str {
    ["news", "document", "commitment", "indicator", "agreement", "consultation"][sort]
}

/// The site as if everything in it had been public.
fn public_then(tree: &SourceTree) -> SourceTree {
    let mut then = tree.clone();
    for file in tree.iter().filter(|file| file.path.name() == "facts.yaml") {
        let mut facts = String::from_utf8_lossy(file.bytes.as_deref().unwrap_or_default()).into_owned();
        REASONS.iter().flatten().for_each(|reason| facts = facts.replace(reason, "rev: 1"));
        facts = facts.replace("consent: false", "consent: true");
        then.insert_text(file.path.as_str(), &facts);
    }
    let open = SITE.replace("private: true, ", "");
    then.insert_text("site.yaml", &format!("{open}contact: {{email: hush@example.org}}\n"));
    then
}

/// An earlier day.
fn kept(day: &str, tree: &SourceTree) -> KeptDay {
    let mut named = SourceTree::default();
    named.insert_text("site.yaml", &format!("{SITE}snapshots: [{{date: {day}}}]\n"));
    let config = Workspace::default().load(&named).site.config.clone();
    let (day, written) = in_order(&config).remove(0);
    KeptDay { day, written, site: Workspace::default().load(tree).site }
}

fn edition(tree: &SourceTree, audience: Audience, clock: &str) -> Edition {
    Edition::open(&Workspace::default().load(tree).site, audience, clock.parse().expect("a moment"))
}

/// Everything that is in an edition.
fn told(edition: &Edition) -> String {
    format!("{edition:#?}")
}

/// The default theme and its words, which are the same for every site that is made here.
static LOOKS: LazyLock<(Locales, Arc<Theme>)> = LazyLock::new(|| {
    let mut tree = SourceTree::default();
    tree.insert_text("site.yaml", SITE);
    let config = Workspace::default().load(&tree).site.config.clone();
    let program = disk::embedded();
    let layers = Layers::find(&[&program], &config).value;
    let locales = layers.locales().value;
    let theme = Theme::read(&layers, &config.languages, &locales).value;
    (locales, Arc::new(theme))
});

/// Every file that the public gets, by its path; of a file that is copied, its own words.
fn published(tree: &SourceTree) -> BTreeMap<String, Vec<u8>> {
    published_with(tree, &[])
}

/// The same with earlier days.
fn published_with(tree: &SourceTree, days: &[Arc<KeptDay>]) -> BTreeMap<String, Vec<u8>> {
    let (locales, theme) = &*LOOKS;
    let site = Workspace::default().load(tree).site;
    let edition = Edition::open(&site, Audience::Public, CLOCK.parse().expect("a moment")).with_earlier(&site, days);
    let edition = Arc::new(edition);
    let publication = Arc::new(Publication::new(edition, locales.clone(), theme.clone(), "https://a.example/"));
    let made = plan(&publication).into_iter().map(|artifact| {
        let bytes = match &artifact.make {
            Make::Bytes(make) | Make::Named(make) => {
                make().unwrap_or_else(|reason| panic!("{}: {reason}", artifact.path))
            }
            Make::NamedOf(path, make) => {
                make(tree.get(path).and_then(|file| file.bytes.as_deref()).unwrap_or_default())
                    .unwrap_or_else(|reason| panic!("{}: {reason}", artifact.path))
            }
            Make::Less(path, less) => {
                less.left_of(tree.get(path).and_then(|file| file.bytes.as_deref()).unwrap_or_default())
            }
            Make::Copy(path) => tree.get(path).and_then(|file| file.bytes.as_deref()).unwrap_or_default().to_vec(),
        };
        (artifact.path, bytes)
    });
    made.collect()
}

proptest! {
    // Making every page of a site takes longer than opening its edition.
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_may_not_be_seen_leaves_no_byte_in_the_output(all in made()) {
        for (path, bytes) in published(&site(&all, true, true)) {
            let words = String::from_utf8_lossy(&bytes).into_owned();
            let trace = words.lines().find(|line| line.contains("hush"));
            prop_assert!(!path.contains("hush") && trace.is_none(), "{path}: {trace:?}");
        }
    }

    #[test]
    fn what_may_not_be_seen_today_does_not_come_back_with_an_earlier_day(all in made()) {
        let today = site(&all, true, true);
        let day = Arc::new(kept("2026-05-05", &public_then(&today)));
        let files = published_with(&today, &[day]);
        let pages = files.iter().filter(|(path, _)| path.starts_with("as-of/"));
        prop_assert!(files.contains_key("as-of/2026-05-05/en/index.html"));
        for (path, bytes) in pages.clone().chain(files.iter().filter(|(path, _)| path.ends_with("timemap.link"))) {
            let words = String::from_utf8_lossy(bytes).into_owned();
            let trace = words.lines().find(|line| line.contains("hush"));
            prop_assert!(!path.contains("hush") && trace.is_none(), "{path}: {trace:?}");
        }
        let seen = all.iter().enumerate().filter(|(_, one)| one.hidden.is_none());
        for (at, one) in seen {
            let page = format!("as-of/2026-05-05/en/{}/{}/index.html", FOLDERS[one.sort], name(&all, at));
            prop_assert!(files.contains_key(&page), "{page}");
        }
    }

    #[test]
    fn publishing_with_hidden_entries_gives_the_bytes_of_publishing_without_them(all in made()) {
        prop_assert_eq!(published(&site(&all, true, false)), published(&site(&all, false, false)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_may_not_be_seen_leaves_no_value_in_the_edition(all in made()) {
        let told = told(&edition(&site(&all, true, true), Audience::Public, CLOCK));
        let traces: Vec<&str> = told.lines().filter(|line| line.contains("hush")).collect();
        prop_assert!(traces.is_empty(), "{traces:#?}");
    }

    #[test]
    fn an_edition_with_hidden_entries_is_the_edition_without_them(all in made()) {
        let with = told(&edition(&site(&all, true, false), Audience::Public, CLOCK));
        let without = told(&edition(&site(&all, false, false), Audience::Public, CLOCK));
        prop_assert_eq!(with, without);
    }

    #[test]
    fn a_name_without_consent_is_not_in_the_edition_of_the_team_either(all in made()) {
        let told = told(&edition(&site(&all, true, true), Audience::Team, CLOCK));
        prop_assert!(!told.contains("hush name") && !told.contains("hush other"));
        let agreed = all.iter().any(|one| one.sort == 5 && one.consents);
        prop_assert_eq!(told.contains("agreed"), agreed);
        let has_news = all.iter().any(|one| one.sort == 0);
        prop_assert_eq!(told.contains("hush phone"), has_news, "the team sees its own fields");
    }
}

#[test]
fn an_embargo_ends_by_the_clocks_of_morocco_which_go_back_for_ramadan() {
    let zone = jiff::tz::TimeZone::get("Africa/Casablanca").unwrap();
    let is_seen = |embargo: &str, instant: &str| {
        let mut tree = SourceTree::default();
        tree.insert_text("site.yaml", SITE);
        tree.insert_text("content/news/a/facts.yaml", &format!("date: 2026\npublish_at: {embargo}\n"));
        let clock: Moment = zone.to_datetime(instant.parse().unwrap());
        !edition(&tree, Audience::Public, &clock.to_string()).entries().is_empty()
    };
    assert!(!is_seen("2026-03-01T10:00", "2026-03-01T09:59:59Z"));
    assert!(is_seen("2026-03-01T10:00", "2026-03-01T10:00:00Z"));
    assert!(!is_seen("2026-04-15T10:00", "2026-04-15T08:59:59Z"));
    assert!(is_seen("2026-04-15T10:00", "2026-04-15T09:00:00Z"));
}

#[test]
fn what_is_withdrawn_keeps_its_address_and_says_so_from_its_day() {
    let mut tree = SourceTree::default();
    tree.insert_text("site.yaml", SITE);
    let facts = "date: 2026\nwithdrawn: {on: 2026-05-06, reason: {en: It was wrong}}\n";
    tree.insert_text("content/news/a/facts.yaml", facts);
    tree.insert_text("content/news/a/text.en.md", "---\ntitle: x\n---\n");
    let at = |clock: &str| {
        let edition = edition(&tree, Audience::Public, clock);
        let entry = edition.get("news", "a").unwrap();
        (entry.address(Lang::new("en").unwrap()), edition.is_withdrawn(entry))
    };
    assert_eq!(at("2026-05-05T23:59"), ("en/news/a/".to_owned(), false));
    assert_eq!(at("2026-05-06T00:00"), ("en/news/a/".to_owned(), true));
}

/// A photograph of 3 by 2 pixels that says where it was taken; what is coded in it is no real picture.
const PHOTO: &[u8] = b"\xFF\xD8\xFF\xE1\0\x17Exif\0\0GPS 32.33 -6.35\xFF\xC0\0\x0B\x08\0\x02\0\x03\x01\x01\x11\0\
    \xFF\xDA\0\x08\x01\x01\0\0\x3F\0\x12\x34\xFF\xD9";

#[test]
fn a_photograph_in_a_text_says_nothing_of_its_making_and_one_that_proves_something_stays_as_it_is() {
    let mut tree = SourceTree::default();
    tree.insert_text("site.yaml", SITE);
    tree.insert_text("content/news/a/facts.yaml", "date: 2026-05-01\n");
    tree.insert_text("content/news/a/text.en.md", "---\ntitle: A\n---\n\n![La salle](hall.jpg)\n");
    tree.insert_text("content/documents/d/facts.yaml", "file: scan.jpg\n");
    tree.insert_text("content/documents/d/text.en.md", "---\ntitle: D\n---\n");
    for path in ["content/news/a/hall.jpg", "content/documents/d/scan.jpg"] {
        tree.insert(SourceFile::of_bytes(SitePath::new(path), Arc::from(PHOTO)));
    }
    let files = published(&tree);
    let says = |path: &str| files[path].windows(3).any(|some| some == b"GPS");
    assert!(!says("files/news/a/hall.jpg"), "the place where it was taken is told");
    assert_eq!(files["files/documents/d/scan.jpg"], PHOTO, "a proof is not changed");
    let page = String::from_utf8_lossy(&files["en/news/a/index.html"]);
    assert!(page.contains("alt=\"La salle\" width=\"3\" height=\"2\""), "{page}");
}
