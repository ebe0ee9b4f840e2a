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

#[test]
fn the_first_site_writes_its_signs_as_its_languages_do() {
    let source = disk::Root::open(std::path::Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap().read().unwrap();
    let loaded = bayan::site::Workspace::default().load(&source);
    let locales = Locales::read(&[&disk::embedded()]).value;
    let found = bayan::checks::run_in(&loaded.site, &locales, bayan::base::Day::constant(2026, 11, 25));
    let signs: Vec<_> = found.into_iter().filter(|fault| fault.fix.is_some()).collect();
    assert!(signs.is_empty(), "{}", told(&signs, &source, &locales));
}
