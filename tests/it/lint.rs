//! The words of the program and of its theme have no fault that `bayan check` would tell a site's own.

use bayan::base::{Lang, SitePath, SourceTree};
use bayan::locale::{Locales, lint};
use bayan::model::Config;
use bayan::read::yaml;
use bayan::{disk, report, theme};

/// The language the program's words are compared with, then the others.
fn languages(locales: &Locales) -> Vec<Lang> {
    let reference = Lang::new("en").unwrap();
    std::iter::once(reference).chain(locales.iter().map(|locale| locale.lang())).collect()
}

fn told(found: &[bayan::base::Diagnostic], source: &SourceTree, locales: &Locales) -> String {
    let english = locales.get(Lang::new("en").unwrap()).unwrap();
    report::human(found, source, english, report::Style { color: false, width: 120 })
}

#[test]
fn the_catalogs_say_the_same_in_every_language() {
    let source = disk::embedded();
    let locales = Locales::read_in(&[(&source, ""), (&source, "themes/default")]).value;
    assert!(locales.iter().count() > 2, "no catalogs were read");
    let found = lint::lint(&locales, &languages(&locales));
    assert!(found.is_empty(), "{}", told(&found, &source, &locales));
}

#[test]
fn the_theme_serves_any_language_and_direction() {
    let source = disk::embedded();
    let path = SitePath::new("site.yaml");
    let config = Config::read(&path, &yaml::read(&path, "languages: [en]\n", 0..16).value).value;
    let layers = theme::Layers::find(&[&source], &config).value;
    let locales = layers.locales().value;
    let found = theme::lint::lint(&layers, &locales, &languages(&locales));
    assert!(found.is_empty(), "{}", told(&found, &source, &locales));
}
