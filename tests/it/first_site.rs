//! The first site of this repository has no fault, and what it says twice it says alike.

use std::path::Path;

use bayan::base::{Day, Severity};
use bayan::locale::Locales;
use bayan::model::Cell;
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

#[test]
fn the_population_is_the_same_in_the_dataset_and_in_the_indicator() {
    let source = disk::Root::open(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap().read().unwrap();
    let site = Workspace::default().load(&source).site;
    let entry = |section: &str, id: &str| {
        let found = site.entries.iter().find(|entry| &*entry.section == section && &*entry.id == id);
        found.unwrap_or_else(|| panic!("no {section}/{id}")).clone()
    };
    let mut listed = Vec::new();
    for row in entry("datasets", "population-by-province").rows.iter() {
        let [Some(area), Some(first), Some(second), _] = &*row.cells else { panic!("{row:?}") };
        let Cell::Area(area) = area else { panic!("{row:?}") };
        for (year, number) in [("2014", first), ("2024", second)] {
            let Cell::Number(number) = *number else { panic!("{row:?}") };
            listed.push((area.to_string(), year.to_owned(), Some(number)));
        }
    }
    let mut observed: Vec<_> = entry("indicators", "population")
        .observations
        .iter()
        .map(|row| (row.area().unwrap_or_default().to_owned(), row.period.to_string(), row.value()))
        .collect();
    listed.sort();
    observed.sort();
    assert_eq!(listed, observed);
}
