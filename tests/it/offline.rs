//! What browsers keep of a site: nothing until `site.yaml` asks for it; then what shows the home page of each language, by a
//! script that the policy of pages allows; and nothing for copies, previews and a team.

use std::sync::Arc;

use bayan::base::SourceTree;
use bayan::edition::Audience;
use bayan::outputs::{Publication, pack, plan};
use bayan::theme::POLICY;

use super::outputs::{Published, made, publication, publication_for, published, small, tree};

/// A small site with a line more in its configuration.
fn source(choice: &str) -> SourceTree {
    let files = small().into_iter().map(|(path, text)| match path.as_str() {
        "site.yaml" => (path, format!("{text}{choice}")),
        _ => (path, text),
    });
    tree(&files.collect::<Vec<_>>())
}

fn text<'p>(published: &'p Published, path: &str) -> &'p str {
    std::str::from_utf8(published.get(path).unwrap_or_else(|| panic!("no {path}"))).unwrap()
}

/// What the script says of the site.
fn site(worker: &str) -> serde_json::Value {
    let said = worker.split_once("const SITE = ").unwrap().1.split_once(";\n").unwrap().0;
    serde_json::from_str(said).unwrap()
}

fn strings(value: &serde_json::Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect()
}

/// The paths that are there for this alone.
fn of_this(artifacts: &[bayan::base::Artifact]) -> Vec<&str> {
    let paths = artifacts.iter().map(|artifact| artifact.path.as_str());
    paths.filter(|path| *path == "sw.js" || path.contains("/offline/")).collect()
}

#[test]
fn without_the_key_nothing_is_published_and_no_page_names_it() {
    let published = published(&source(""));
    assert!(!published.contains_key("sw.js") && !published.contains_key("ar/offline/index.html"));
    for path in ["_headers", ".htaccess"] {
        assert!(!text(&published, path).contains("sw.js"), "{path}");
    }
    for (path, page) in published.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = String::from_utf8_lossy(page);
        assert!(!page.contains("sw.js") && !page.contains("part-kept"), "{path}");
    }
}

#[test]
fn all_that_is_kept_at_once_is_published_and_each_page_registers_the_script_and_can_say_that_it_was_kept() {
    let published = published(&source("offline: true\n"));
    let site = site(text(&published, "sw.js"));
    assert_eq!(strings(&site["languages"]), ["ar", "fr", "en"]);
    assert_eq!(
        strings(&site["pages"]),
        ["", "ar/", "fr/", "en/", "ar/offline/", "fr/offline/", "en/offline/"],
        "the way to each language"
    );
    for address in strings(&site["pages"]) {
        assert!(published.contains_key(&format!("{address}index.html")), "{address}");
    }
    let files = strings(&site["files"]);
    assert!(files.iter().all(|path| path.starts_with("assets/") && published.contains_key(*path)), "{files:?}");
    for ending in [".css", ".js", ".svg"] {
        assert!(files.iter().any(|path| path.ends_with(ending)), "{ending}");
    }
    let sentences = [
        ("ar", "صفحة محفوظة على جهازكم"),
        ("fr", "a été gardée sur votre appareil"),
        ("en", "was kept on your device"),
    ];
    for (lang, sentence) in sentences {
        let unconnected = text(&published, &format!("{lang}/offline/index.html"));
        assert!(unconnected.contains("noindex") && unconnected.contains("data-again"), "{lang}");
        assert!(!text(&published, "sitemap.xml").contains(&format!("{lang}/offline/")), "{lang}");
        for page in [unconnected, text(&published, &format!("{lang}/index.html")), text(&published, "404.html")] {
            assert!(page.contains("sw.js\" defer></script>"), "{lang}");
            assert!(page.contains("<div id=\"part-kept\" role=\"status\"></div>"), "{lang}");
            // What the script puts in where it is shown.
            assert_eq!(page.matches("<html").count(), 1, "{lang}");
            assert_eq!(page.matches("<head>").count(), 1, "{lang}");
        }
        assert!(text(&published, &format!("{lang}/index.html")).contains(sentence), "{lang}");
    }
}

#[test]
fn the_policy_allows_the_script_and_hosts_do_not_keep_it() {
    // Without `worker-src` and `child-src` a worker is held to `script-src` (CSP 3, 6.1.16).
    assert!(POLICY.contains("script-src 'self'") && POLICY.contains("connect-src 'self'"));
    assert!(!POLICY.contains("worker-src") && !POLICY.contains("child-src"));
    for choice in ["offline: true\n", "offline: false\n"] {
        let published = published(&source(choice));
        assert!(text(&published, "_headers").contains("/region/sw.js\n  Cache-Control: no-cache\n"), "{choice}");
        let apache = text(&published, ".htaccess");
        assert!(apache.contains("<Files \"sw.js\">") && apache.contains("Cache-Control \"no-cache\""), "{choice}");
    }
}

#[test]
fn written_as_no_it_removes_what_browsers_kept_and_pages_are_as_without_it() {
    let (without, no) = (published(&source("")), published(&source("offline: false\n")));
    let worker = text(&no, "sw.js");
    assert!(worker.contains("registration.unregister()") && worker.contains("caches.delete"), "{worker}");
    assert!(!worker.contains("\"fetch\""), "it answers for nothing");
    for (path, page) in without.iter().filter(|(path, _)| path.ends_with(".html")) {
        assert!(no.get(path) == Some(page), "{path}");
    }
}

#[test]
fn the_script_changes_with_what_it_keeps_and_with_nothing_else() {
    let worker = |source: &SourceTree| text(&published(source), "sw.js").to_owned();
    let first = worker(&source("offline: true\n"));
    assert_eq!(first, worker(&source("offline: true\n")), "the same bytes twice");
    let other_page = source("offline: true\ncatalogue: {licence: CC-BY-4.0}\n");
    assert_eq!(first, worker(&other_page), "nothing of that is kept at once");
    let other_home = worker(&source("offline: true\ndescription: {fr: Autre}\n"));
    let (first, other_home) = (site(&first), site(&other_home));
    assert_ne!(first["version"], other_home["version"]);
    assert_eq!(first["looks"], other_home["looks"], "what was visited looks as it did, and stays");
}

#[test]
fn copies_previews_and_a_team_keep_nothing() {
    for choice in ["offline: true\n", "offline: false\n"] {
        let source = source(choice);
        assert!(!of_this(&plan(&publication(&source))).is_empty());
        let team = publication_for(&source, Audience::Team);
        assert_eq!(of_this(&plan(&team)), [""; 0], "{choice}");
        let owned = |publication: Arc<Publication>| Arc::into_inner(publication).expect("nobody else has it");
        let copy = Arc::new(owned(publication(&source)).as_copy());
        assert_eq!(of_this(&pack(&copy, None).artifacts), [""; 0], "{choice}");
        let preview = Arc::new(owned(publication(&source)).as_preview());
        assert_eq!(of_this(&plan(&preview)), [""; 0], "{choice}");
        for (path, page) in made(&source, &preview).iter().filter(|(path, _)| path.ends_with(".html")) {
            assert!(!String::from_utf8_lossy(page).contains("sw.js"), "{path}");
        }
    }
}
