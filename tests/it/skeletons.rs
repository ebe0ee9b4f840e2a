//! What `new` writes is right as it stands, for every kind and in every language, and good to read.

use bayan::base::{Day, Lang, Severity, SourceTree};
use bayan::checks;
use bayan::locale::{Form, Locale};
use bayan::model::{Field, Kind, Kinds, Need, Shape, Skeleton, Target, built_in, skeleton};
use bayan::report::{Style, human};
use bayan::site::Workspace;

use crate::speech::locales;

const CODES: [&str; 3] = ["ar", "fr", "en"];

/// A site that has one record of each kind, made by hand or by `new`, and declares a kind of its own.
const SITE: &str = "title: {ar: \u{633}, fr: Cas, en: Case}
languages: [ar, fr, en]
base_url: https://example.org/
areas:
  - {id: region, name: {ar: \u{633}, fr: R\u{e9}gion, en: Region}}
tags:
  - {id: budget, name: {ar: \u{633}, fr: Budget, en: Budget}}
kinds:
  hearing:
    label: {ar: \u{633}, fr: Audition, en: Hearing}
    plural: {ar: \u{633}, fr: Auditions, en: Hearings}
    section: hearings
    fields:
      held_on: {type: date, required: true, label: {ar: \u{633}, fr: Le, en: Held on}}
      outcome: {type: choice, required: true, label: {ar: \u{633}, fr: Issue, en: Outcome}, choices: {agreed: {ar: \u{633}, fr: Accord, en: Agreed}}}
      votes: {type: list, required: true, label: {ar: \u{633}, fr: Votes, en: Votes}, of: {type: group, fields: {for: {type: integer, label: {ar: \u{633}, fr: Pour, en: For}}}}}
";

fn files(kind: &Kind, kinds: &Kinds, editor: &Locale) -> Vec<(String, String)> {
    let say = |ids: &[String]| ids.iter().find(|id| editor.has(id)).map(|id| editor.message(id, &[], Form::Plain));
    let example = |target: &Target| match target {
        Target::Area => Some("region".to_owned()),
        Target::Tag => Some("budget".to_owned()),
        Target::Entries(kinds) => Some(format!("{}/new", kinds.first().map_or("institution", |kind| kind))),
    };
    let write_here = CODES.map(|code| format!("{code}: \"…\""));
    let today = "2026-11-25".to_owned();
    skeleton(kind, kinds, &Skeleton { codes: &CODES, write_here: &write_here, say: &say, example: &example, today })
}

#[test]
fn a_new_record_of_every_kind_has_no_fault_whatever_the_editor_s_language() {
    let mut site = SourceTree::default();
    site.insert_text("site.yaml", SITE);
    let kinds = Workspace::default().load(&site).site.kinds.clone();
    for editor in CODES.map(|code| locales().get(Lang::new(code).unwrap()).expect("its catalogs")) {
        let mut site = site.clone();
        for kind in kinds.iter() {
            for (name, text) in files(kind, &kinds, editor) {
                site.insert_text(&format!("content/{}/new/{name}", kind.section), &text);
            }
        }
        let loaded = Workspace::default().load(&site);
        let found = [loaded.found, checks::run(&loaded.site, Day::constant(2026, 11, 25))].concat();
        let told = human(&found, &site, editor, Style { color: false, width: 100 });
        assert!(found.iter().all(|fault| fault.severity == Severity::Warning), "{told}");
        assert_eq!(loaded.site.entries.len(), kinds.iter().count(), "a record for each kind");
    }
}

#[test]
fn a_field_that_is_uncommented_is_where_it_belongs() {
    let mut site = SourceTree::default();
    site.insert_text("site.yaml", SITE);
    let kinds = Workspace::default().load(&site).site.kinds.clone();
    let english = locales().get(Lang::new("en").unwrap()).expect("its catalogs");
    for kind in kinds.iter() {
        for (name, text) in files(kind, &kinds, english) {
            // Remarks begin with `# `; what is only left out begins with `#` and goes on at once.
            let is_left_out = |line: &str| line.trim_start().starts_with('#') && !line.trim_start().starts_with("# ");
            let line = |line: &str| if is_left_out(line) { line.replacen('#', "", 1) } else { line.to_owned() };
            // What is left out within what is left out takes a second turn.
            let whole: String = text.lines().map(|text| line(&line(text)) + "\n").collect();
            site.insert_text(&format!("content/{}/new/{name}", kind.section), &whole);
        }
        site.insert_text(&format!("content/{}/new/document.pdf", kind.section), "(a file)");
        site.insert_text(&format!("content/{}/new/decorative.png", kind.section), "(a file)");
        site.insert_text(&format!("content/{}/new/file.pdf", kind.section), "(a file)");
    }
    let mut found = Workspace::default().load(&site).found;
    // The columns that an indicator's dimensions name, and a workbook that has sheets, are for its author to add.
    found.retain(|fault| !["missing-column", "sheet-of-no-workbook"].contains(&fault.id()));
    let told = human(&found, &site, english, Style { color: false, width: 100 });
    assert!(found.is_empty(), "{told}");
}

#[test]
fn a_new_record_is_good_to_read() {
    let mut site = SourceTree::default();
    site.insert_text("site.yaml", SITE);
    let kinds = Workspace::default().load(&site).site.kinds.clone();
    let english = locales().get(Lang::new("en").unwrap()).expect("its catalogs");
    for kind in kinds.iter() {
        for (name, text) in files(kind, &kinds, english) {
            let long =
                text.lines().find(|line| line.starts_with('#') && line.contains(' ') && line.chars().count() > 100);
            assert_eq!(long, None, "{name} of {}", kind.id);
            assert!(!text.contains("\n\n\n") && !text.contains(" \n"), "{name} of {}:\n{text}", kind.id);
        }
    }
    let news = files(kinds.get("news").unwrap(), &kinds, english);
    let expected = "# Date\n#   The day it happened, such as 2022-02-18.\ndate: 2026-11-25\n\n";
    assert!(news[0].1.starts_with(expected), "{}", news[0].1);
}

/// The paths of fields that no catalog names or explains.
fn unexplained(kind: &Kind, fields: &[Field], path: &str, locale: &Locale) -> Vec<String> {
    let mut found = Vec::new();
    for field in fields {
        let path = if path.is_empty() { field.name.to_string() } else { format!("{path}-{}", field.name) };
        let ids = kind.field_labels(&path);
        let has = |ending: &str| ids.iter().any(|id| locale.has(&format!("{id}{ending}")));
        if field.own.is_none() && !(has("") && has(".help")) {
            found.push(format!("{} {path} in {}", kind.id, locale.lang()));
        }
        found.extend(unexplained(kind, field.shape.fields(), &path, locale));
    }
    found
}

#[test]
fn every_field_however_deep_has_its_name_and_help() {
    let kinds = built_in();
    for locale in locales().iter() {
        let found: Vec<String> = kinds
            .iter()
            .flat_map(|kind| [&kind.fields, &kinds.common].map(|fields| unexplained(kind, fields, "", locale)))
            .flatten()
            .collect();
        assert!(found.is_empty(), "{}", found.join("\n"));
        let invented = [Field::new("invented", Need::Optional, Shape::Text)];
        let kind = kinds.get("news").expect("a kind");
        assert_eq!(unexplained(kind, &invented, "", locale).len(), 1);
    }
}
