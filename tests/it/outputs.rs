//! Laws of what is published: every link leads somewhere, nothing shares a place, nothing hidden leaves a trace,
//! and the same site gives the same bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use bayan::base::{Make, Moment, SitePath, SourceFile, SourceTree};
use bayan::disk;
use bayan::edition::{Audience, Edition};
use bayan::outputs::{Publication, collisions, plan};
use bayan::site::Workspace;
use bayan::theme::{Layers, Theme};
use rayon::prelude::*;

const BASE: &str = "https://bayan.example/region/";
const CLOCK: &str = "2026-11-25T09:00";

/// What is published of a site, by path; of a file that is copied, its digest.
pub type Published = BTreeMap<String, Vec<u8>>;

pub fn publication(source: &SourceTree) -> Arc<Publication> {
    publication_for(source, Audience::Public)
}

pub fn publication_for(source: &SourceTree, audience: Audience) -> Arc<Publication> {
    publication_at(source, audience, CLOCK)
}

fn publication_at(source: &SourceTree, audience: Audience, clock: &str) -> Arc<Publication> {
    let site = Workspace::default().load(source).site;
    let program = disk::embedded();
    let trees = [&program, source];
    let layers = Layers::find(&trees, &site.config).value;
    let locales = layers.locales().value;
    let theme = Theme::read(&layers, &site.config.languages, &locales).value;
    let clock: Moment = clock.parse().unwrap();
    let edition = Arc::new(Edition::open(&site, audience, clock));
    Arc::new(Publication::new(edition, locales, Arc::new(theme), BASE))
}

pub fn published(source: &SourceTree) -> Published {
    made(source, &publication(source))
}

pub fn made(source: &SourceTree, publication: &Arc<Publication>) -> Published {
    let planned = plan(publication);
    assert!(collisions(&planned).is_empty(), "{:?}", collisions(&planned));
    let made = planned.into_par_iter().map(|artifact| {
        let bytes = match &artifact.make {
            Make::Bytes(make) | Make::Named(make) => {
                make().unwrap_or_else(|reason| panic!("{}: {reason}", artifact.path))
            }
            Make::NamedOf(path, make) => {
                let bytes = source.get(path).and_then(|file| file.bytes.clone()).expect("a file at hand");
                make(&bytes).unwrap_or_else(|reason| panic!("{}: {reason}", artifact.path))
            }
            Make::Copy(path) => source.get(path).expect("a file of the site").digest.to_string().into_bytes(),
            Make::Less(path, less) => {
                let file = source.get(path).expect("a file of the site");
                let digest = || file.digest.to_string().into_bytes();
                file.bytes.as_deref().map_or_else(digest, |bytes| less.left_of(bytes))
            }
        };
        (artifact.path, bytes)
    });
    made.collect()
}

pub fn first_site() -> SourceTree {
    disk::Root::open(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap().read().unwrap()
}

const SITE: &str = "title: {ar: موقع, fr: Site, en: Site}\nlanguages: [ar, fr, en]\ntime_zone: Africa/Casablanca\n\
    base_url: https://a.example/\npage_size: 2\nmenu: [news, about]\n\
    tags: [{id: water, name: {fr: Eau}}, {id: secret, name: {fr: Secret}}]\n";

/// A small site, with lists of several pages, words in some languages, files, former addresses.
pub fn small() -> Vec<(String, String)> {
    let mut files = vec![("site.yaml".to_owned(), SITE.to_owned())];
    let mut add = |path: &str, text: &str| files.push((path.to_owned(), text.to_owned()));
    for number in 1..=5 {
        add(&format!("content/news/n{number}/facts.yaml"), &format!("date: 2026-01-0{number}\ntags: [water]\n"));
        add(&format!("content/news/n{number}/text.fr.md"), &format!("---\ntitle: Nouvelle {number}\n---\n\nTexte.\n"));
    }
    add(
        "content/news/n1/text.ar.md",
        "---\ntitle: خبر\n---\n\nانظر [الأول](id:n2) و[الصورة](photo.svg)، القانون 31-13.\n",
    );
    add("content/news/n1/photo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    add(
        "content/news/n2/text.en.md",
        "---\ntitle: One\nslug: first-one\n---\n\n## Head {#head}\n\n[here](#head) [back](id:n1) [gone](id:draft)\n",
    );
    add("content/pages/about/text.fr.md", "---\ntitle: À propos\naliases: []\n---\n\nBonjour[^1].\n\n[^1]: Note.\n");
    add("content/pages/about/facts.yaml", "aliases: [/fr/old/, old.html]\n");
    add("content/institutions/council/facts.yaml", "name: {ar: المجلس, fr: Conseil}\ntype: regional-council\n");
    add(
        "content/plans/plan/facts.yaml",
        "period: {start: 2025, end: 2027}\nscope: local\nversion: v1\nlead: council\n\
        point_of_contact: council\nupdate_cycle_days: 90\ncommitments: [c1]\nadopted_on: 2025-01-01\n",
    );
    add("content/plans/plan/text.fr.md", "---\ntitle: Plan\n---\n");
    add(
        "content/commitments/c1/facts.yaml",
        "plan: plan\nnumber: \"1\"\nproblem: {fr: P}\naction: {fr: A}\ncontribution: {fr: C}\n\
        ogp_values: [civic-participation]\nlead: council\nperiod: {start: 2025-01, end: 2026-12}\nrelated: [n1]\nupdates:\n  \
        - {date: 2025-06-01, status: limited, achieved: {fr: \"Fait, voir https://a.example/x.\"}, by: council}\n",
    );
    add("content/commitments/c1/text.fr.md", "---\ntitle: Promesse\n---\n");
    files
}

/// What must not be seen: a draft, an embargo, their files, topics, former addresses, what they say of others.
fn hidden() -> Vec<(String, String)> {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    vec![
        file(
            "content/news/draft/facts.yaml",
            "date: 2026-02-01\ndraft: true\ntags: [secret]\naliases: [/fr/secret/]\nrelated: [n1]\n",
        ),
        file("content/news/draft/text.fr.md", "---\ntitle: Brouillon\n---\n\n[a](id:n2)\n"),
        file("content/news/draft/plan.svg", "<svg>secret</svg>"),
        file(
            "content/news/later/facts.yaml",
            "date: 2026-02-01\npublish_at: 2026-11-25T09:01\ntags: [water, secret]\n",
        ),
        file("content/news/later/text.ar.md", "---\ntitle: سر\n---\n"),
        file(
            "content/institutions/shadow/facts.yaml",
            "name: {ar: ظل, fr: Ombre}\ntype: association\ndraft: true\nparent: council\n",
        ),
        file("content/pages/tags/text.fr.md", "---\ntitle: Introduction\n---\n"),
        file("content/pages/tags/facts.yaml", "draft: true\n"),
        file(
            "content/people/somebody/facts.yaml",
            "name: {ar: فلان, fr: Untel}\ndraft: true\nroles: [{institution: council, title: {fr: Chef}}]\n",
        ),
    ]
}

pub fn tree<'f>(files: impl IntoIterator<Item = &'f (String, String)>) -> SourceTree {
    let mut tree = SourceTree::default();
    for (path, text) in files {
        tree.insert(SourceFile::of_bytes(SitePath::new(path), Arc::from(text.as_bytes())));
    }
    tree
}

/// The values of `href` and `src` in a page, as a browser reads them.
fn addresses(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    for name in [" href=\"", " src=\"", "url="] {
        for (at, _) in page.match_indices(name) {
            let rest = &page[at + name.len()..];
            let end = rest.find('"').expect("attributes are closed");
            found.push(rest[..end].replace("&amp;", "&").replace("&#x2F;", "/"));
        }
    }
    found
}

/// The place that a link on the page at `from` leads to, and its anchor; nothing when it is on another host.
fn target(from: &str, link: &str) -> Option<(String, String)> {
    let (link, anchor) = link.split_once('#').unwrap_or((link, ""));
    let path = match link.strip_prefix(BASE) {
        Some(path) => path.to_owned(),
        None if link.contains(':') => return None,
        None => {
            let mut parts: Vec<&str> = from.split('/').collect();
            if !link.is_empty() {
                parts.pop();
            }
            for part in link.split('/') {
                match part {
                    "." => {}
                    ".." => {
                        parts.pop().unwrap_or_else(|| panic!("{link} on {from} leaves the site"));
                    }
                    part => parts.push(part),
                }
            }
            if link.is_empty() { from.to_owned() } else { parts.join("/") }
        }
    };
    let path = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path };
    Some((path, anchor.to_owned()))
}

fn every_link_leads_somewhere(published: &Published) {
    let mut links = 0;
    for (path, bytes) in published.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = std::str::from_utf8(bytes).expect("pages are UTF-8");
        for link in addresses(page) {
            // The page for what is not found says itself where the site begins.
            let from = if link.starts_with("/region/") { continue } else { path };
            let Some((place, anchor)) = target(from, &link) else { continue };
            links += 1;
            let found = published.get(&place).unwrap_or_else(|| panic!("{path}: {link}: no {place}"));
            let there = || String::from_utf8_lossy(found).contains(&format!("id=\"{anchor}\""));
            assert!(anchor.is_empty() || there(), "{path}: {link}: no such place");
        }
    }
    assert!(links > 0, "no page links to another");
}

#[test]
fn the_default_theme_is_whole_and_says_every_word_in_every_language() {
    let (source, program) = (first_site(), disk::embedded());
    let site = Workspace::default().load(&source).site;
    let trees = [&program, &source];
    let layers = Layers::find(&trees, &site.config);
    let locales = layers.value.locales();
    let theme = Theme::read(&layers.value, &site.config.languages, &locales.value);
    let found: Vec<_> = layers.found.into_iter().chain(locales.found).chain(theme.found).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn every_internal_link_of_the_first_site_leads_somewhere() {
    every_link_leads_somewhere(&published(&first_site()));
}

#[test]
fn every_internal_link_of_a_small_site_leads_somewhere() {
    let files = small();
    every_link_leads_somewhere(&published(&tree(&files)));
    let all: Vec<_> = files.iter().chain(&hidden()).cloned().collect();
    let source = tree(&all);
    every_link_leads_somewhere(&made(&source, &publication_for(&source, Audience::Team)));
}

#[test]
fn what_is_hidden_leaves_no_byte() {
    let (files, hidden) = (small(), hidden());
    let mut mentioning = files.clone();
    // Public records may speak of what is hidden: the reference goes, and so does the link.
    for (path, text) in &mut mentioning {
        match path.as_str() {
            "content/commitments/c1/facts.yaml" => text.insert_str(0, "supporting: [shadow]\n"),
            "content/news/n1/facts.yaml" => text.insert_str(0, "related: [draft, later]\n"),
            _ => {}
        }
    }
    let without = published(&tree(&files));
    for more in [&files, &mentioning] {
        let with = published(&tree(more.iter().chain(&hidden)));
        assert_eq!(names(&with), names(&without));
        for (path, bytes) in &without {
            assert_eq!(String::from_utf8_lossy(&with[path]), String::from_utf8_lossy(bytes), "{path}");
        }
    }
    let all: Vec<_> = files.iter().chain(&hidden).cloned().collect();
    let source = tree(&all);
    let team = made(&source, &publication_for(&source, Audience::Team));
    assert!(team.contains_key("fr/news/draft/index.html"), "the team sees what is hidden, or this test proves nothing");
    assert!(String::from_utf8_lossy(&team["robots.txt"]).contains("Disallow: /\n"));
}

/// The cards of a small site: which are published, and which the pages of its languages name.
fn cards(choice: &str) -> (BTreeSet<String>, BTreeMap<String, String>) {
    let files = small().into_iter().map(|(path, text)| match path.as_str() {
        "site.yaml" => (path, format!("{text}{choice}")),
        _ => (path, text),
    });
    let published = published(&tree(&files.collect::<Vec<_>>()));
    let named = published.iter().filter(|(path, _)| path.ends_with(".html")).filter_map(|(path, page)| {
        let page = String::from_utf8_lossy(page);
        let address = page.split("og:image\" content=\"").nth(1)?.split('"').next()?;
        for rest in [
            "og:image:width\" content=\"1200",
            "og:image:height\" content=\"630",
            "og:image:alt\" content=\"",
            "summary_large_image",
        ] {
            assert!(page.contains(rest), "{path}: {rest}");
        }
        Some((path.clone(), address.strip_prefix(BASE).expect("an absolute address").to_owned()))
    });
    let drawn = published.iter().filter(|(path, _)| path.starts_with("cards/"));
    for (path, png) in drawn.clone() {
        assert!(png.starts_with(b"\x89PNG") && png.len() < 300_000, "{path}: {} bytes", png.len());
    }
    (drawn.map(|(path, _)| path.clone()).collect(), named.collect())
}

#[test]
fn every_page_that_is_shared_names_a_card_that_is_published() {
    for choice in ["", "cards: site\n", "cards: main\n", "cards: all\n"] {
        let (drawn, named) = cards(choice);
        assert!(["ar/index.html", "fr/index.html", "en/index.html"].iter().all(|page| named.contains_key(*page)));
        assert_eq!(named.values().cloned().collect::<BTreeSet<_>>(), drawn, "{choice}");
    }
    let (drawn, _) = cards("");
    assert_eq!(drawn.len(), 3, "one for each language: {drawn:?}");
    let (_, named) = cards("cards: all\n");
    assert_ne!(named["fr/index.html"], named["fr/news/n3/index.html"]);
    let (drawn, named) = cards("cards: none\n");
    assert!(drawn.is_empty() && named.is_empty());
}

#[test]
fn what_a_site_leaves_out_is_not_published_and_nothing_leads_to_it() {
    let with = |line: &str| {
        let mut files = small();
        files[0].1.push_str(line);
        published(&tree(&files))
    };
    let is_open_data =
        |path: &&String| path.starts_with("data/") || path.starts_with("api/") || path.contains("/data/");
    let is_of_a_record = |path: &&String| path.contains("/commitments/c1/feed.");
    let whole = with("");
    assert!(whole.keys().any(|path| is_open_data(&path)) && whole.keys().any(|path| is_of_a_record(&path)));
    let less = with("leave_out: [open-data, record-feeds]\n");
    every_link_leads_somewhere(&less);
    let gone: Vec<&String> = whole.keys().filter(|path| !less.contains_key(*path)).collect();
    assert!(gone.iter().all(|path| is_open_data(path) || is_of_a_record(path)), "{gone:?}");
    assert!(!less.keys().any(|path| is_open_data(&path) || is_of_a_record(&path)));
    assert!(less.contains_key("fr/news/feed.xml") && less.contains_key("fr/feed.xml"));
}

fn names(published: &Published) -> BTreeSet<&str> {
    published.keys().map(String::as_str).collect()
}

#[test]
fn the_same_site_gives_the_same_bytes() {
    let files = small();
    let on = |threads: usize, files: Vec<&(String, String)>| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| published(&tree(files)))
    };
    let one = on(1, files.iter().collect());
    assert!(one == on(2, files.iter().rev().collect()), "the order of files or the number of threads changes a byte");
}

#[test]
fn a_page_that_falls_back_leads_search_engines_to_the_real_one() {
    let published = published(&tree(&small()));
    let page = |path: &str| String::from_utf8_lossy(&published[path]).into_owned();
    let fallback = page("ar/news/n3/index.html");
    assert!(fallback.contains(&format!("<link rel=\"canonical\" href=\"{BASE}fr/news/n3/\">")), "{fallback}");
    assert!(!fallback.contains("rel=\"alternate\" hreflang"), "{fallback}");
    let sitemap = page("sitemap.xml");
    assert!(sitemap.contains(&format!("<loc>{BASE}fr/news/n3/</loc>")));
    assert!(!sitemap.contains(&format!("{BASE}ar/news/n3/")), "{sitemap}");
    assert!(sitemap.contains(&format!("hreflang=\"en\" href=\"{BASE}en/news/first-one/\"")), "{sitemap}");
    assert!(!sitemap.contains("404.html") && !sitemap.contains("fr/old/"));
}

#[test]
fn lists_go_on_and_former_addresses_lead_on() {
    let published = published(&tree(&small()));
    assert!(
        published.contains_key("ar/news/page/3/index.html") && !published.contains_key("ar/news/page/4/index.html")
    );
    for (old, leads) in [("fr/old/index.html", "../../fr/about/"), ("old.html", "./ar/about/")] {
        let page = String::from_utf8_lossy(&published[old]);
        assert!(page.contains(&format!("0; url={leads}")), "{old}: {page}");
    }
    assert!(published.contains_key("files/news/n1/photo.svg"));
}

#[test]
fn a_feed_tells_the_newest_first_in_its_language() {
    let published = published(&tree(&small()));
    let feed = String::from_utf8_lossy(&published["ar/feed.xml"]).into_owned();
    let order: Vec<usize> = ["news/n5/", "news/n1/", "commitments/c1/#update-1", "plans/plan/"]
        .iter()
        .map(|id| feed.find(&format!("<id>{BASE}ar/{id}</id>")).unwrap_or_else(|| panic!("no {id} in {feed}")))
        .collect();
    assert!(order.is_sorted(), "{order:?}");
    for piece in [
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"ar\">",
        "<published>2026-01-05T00:00:00+01:00</published>",
        // Another language's words say which; in Arabic ones a code keeps its order.
        "<title xml:lang=\"fr\">\u{2066}Nouvelle 5\u{2069}</title>",
        "&lt;bdi dir=&quot;ltr&quot;&gt;31-13&lt;/bdi&gt;",
        "href=&quot;https://bayan.example/region/ar/news/n2/&quot; hreflang=&quot;fr&quot;",
        "href=&quot;https://bayan.example/region/files/news/n1/photo.svg&quot;",
        "<name>المجلس</name>",
    ] {
        assert!(feed.contains(piece), "{piece}\n{feed}");
    }
}

/// What one day shows: the pages of the first site, without the footer and the root that name the day.
fn pages_as_of(clock: &str) -> BTreeMap<String, String> {
    let source = first_site();
    let publication = publication_at(&source, Audience::Public, clock);
    let made = made(&source, &publication).into_iter();
    let pages = made.filter(|(path, _)| path.ends_with(".html"));
    let without_day = |page: String| {
        let start = page.find("<footer").expect("a page has a footer");
        let (before, named) = page[..start].split_once(" data-day=\"").expect("a page names its day for paper");
        let (_, after) = named.split_once('"').expect("a value ends");
        format!("{before}{after}")
    };
    let words = |bytes: Vec<u8>| String::from_utf8(bytes).expect("pages are UTF-8");
    pages
        .filter_map(|(path, bytes)| {
            Some(words(bytes)).filter(|page| page.contains("<footer")).map(|page| (path, without_day(page)))
        })
        .collect()
}

#[test]
fn other_days_show_other_statuses_and_nothing_else() {
    // After everything that is recorded had happened: only statuses, delays and what is due can change.
    let days = ["2026-08-01T09:00", "2026-11-25T09:00", "2027-02-01T09:00"].map(pages_as_of);
    let unmoved =
        ["news", "glossary", "people", "documents", "datasets", "corrections", "budgets", "indicators", "about"];
    let moved = "en/commitments/demo-open-meetings/index.html";
    for pair in days.windows(2) {
        let paths = |pages: &BTreeMap<String, String>| pages.keys().cloned().collect::<Vec<_>>();
        assert_eq!(paths(&pair[0]), paths(&pair[1]), "another day has other pages");
        assert_ne!(pair[0][moved], pair[1][moved], "the delay of a milestone grows");
        for (path, page) in &pair[0] {
            // What is said of a commitment elsewhere (its card, its status) may have moved with it.
            let tells_of_progress = page.contains("commitment-card") || page.contains("status-");
            if unmoved.iter().any(|part| path.split('/').nth(1) == Some(part)) && !tells_of_progress {
                assert_eq!(page, &pair[1][path], "{path}");
            }
        }
    }
}

#[test]
fn a_file_with_any_name_can_be_followed() {
    let mut files = small();
    files.push(("content/news/n3/محضر 1#2.csv".to_owned(), "a\n1\n".to_owned()));
    let published = published(&tree(&files));
    assert!(published.contains_key("files/news/n3/محضر 1#2.csv"));
    let page = String::from_utf8_lossy(&published["fr/news/n3/index.html"]);
    let links = addresses(&page);
    let expected = "files/news/n3/%D9%85%D8%AD%D8%B6%D8%B1%201%232.csv";
    assert!(links.iter().any(|link| link.ends_with(expected)), "{links:?}");
}
