//! The first site of this repository has no fault.

use std::path::Path;

use bayan::base::{Day, Severity};
use bayan::locale::Locales;
use bayan::site::Workspace;
use bayan::{checks, disk, report};

#[test]
fn nothing_is_wrong_with_the_first_site() {
    let source = disk::Root::open(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap().read().unwrap();
    let loaded = Workspace::default().load(&source);
    let locales = Locales::read(&[&disk::embedded()]);
    let mut found = loaded.found;
    found.extend(locales.found);
    found.extend(checks::run_in(&loaded.site, &locales.value, Day::constant(2026, 11, 25)));
    let english = locales.value.iter().find(|locale| locale.has("kind-news")).unwrap();
    let told = report::human(&found, &source, english, report::Style { color: false, width: 120 });
    assert!(loaded.site.entries.len() > 50, "the site was not read");
    let differs = |id: &str| id.starts_with("version") || id == "untranslated-block" || id == "copied-block";
    let differing: Vec<_> = found.iter().filter(|fault| differs(fault.id())).cloned().collect();
    let told_differing = report::human(&differing, &source, english, report::Style { color: false, width: 120 });
    assert!(differing.is_empty(), "{told_differing}");
    assert!(found.iter().all(|fault| fault.severity != Severity::Error), "{told}");
}
