//! Any bytes as the files of a site, each after a line `=== path`: loading, checking and planning end, and pages are made.
#![no_main]

use std::sync::{Arc, OnceLock};

use bayan::base::{Artifact, Make, SourceTree};
use bayan::edition::{Audience, Edition};
use bayan::locale::Locales;
use bayan::outputs::{Publication, plan};
use bayan::site::Workspace;
use bayan::theme::{Layers, Theme};
use bayan::{checks, disk};
use libfuzzer_sys::fuzz_target;

const SITE: &str = "title: {en: A, ar: A}\nlanguages: [en, ar]\nbase_url: https://a.example/\n";

/// The theme and the words are read once: what changes is the content.
fn looks() -> &'static (Arc<Theme>, Locales) {
    static LOOKS: OnceLock<(Arc<Theme>, Locales)> = OnceLock::new();
    LOOKS.get_or_init(|| {
        let (program, mut tree) = (disk::embedded(), SourceTree::default());
        tree.insert_text("site.yaml", SITE);
        let site = Workspace::default().load(&tree).site;
        let trees = [&program, &tree];
        let layers = Layers::find(&trees, &site.config).value;
        let locales = layers.locales().value;
        (Arc::new(Theme::read(&layers, &site.config.languages, &locales).value), locales)
    })
}

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let mut tree = SourceTree::default();
    tree.insert_text("site.yaml", SITE);
    for part in text.split("=== ").skip(1).take(12) {
        let (path, words) = part.split_once('\n').unwrap_or((part, ""));
        if path.starts_with("content/")
            && path.len() < 200
            && !path.split('/').any(|part| part.is_empty() || part == "..")
        {
            tree.insert_text(path, words);
        }
    }
    let loaded = Workspace::default().load(&tree);
    let (theme, locales) = looks();
    let clock: jiff::civil::DateTime = jiff::civil::date(2026, 11, 25).at(9, 0, 0, 0);
    let _ = checks::run_in(&loaded.site, locales, clock.date());
    let edition = Arc::new(Edition::open(&loaded.site, Audience::Public, clock));
    let publication = Arc::new(Publication::new(edition, locales.clone(), theme.clone(), "https://a.example/"));
    let pages = plan(&publication).into_iter().filter(|artifact: &Artifact| artifact.path.contains("/a/"));
    for artifact in pages.take(3) {
        if let Make::Bytes(make) = &artifact.make {
            let _ = make();
        }
    }
});
