//! Every check and every kind has its case, and each case shows both what is right and what is not.

use std::collections::BTreeSet;

use bayan::checks;
use bayan::model::{Field, Record, Shape, Value, built_in};

use crate::cases::{Situation, case, cases, found, situations};

#[test]
fn every_check_has_a_case_with_and_without_its_finding() {
    let files: BTreeSet<String> =
        cases("tests/checks").iter().map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect();
    assert_eq!(files, checks::ALL.iter().map(|check| check.id.to_owned()).collect());
    for check in checks::ALL {
        let sites = situations(&case(format!("tests/checks/{}.md", check.id)));
        let finds = |site: &Situation| found(site).1.iter().any(|fault| fault.id() == check.id);
        assert!(sites.iter().any(finds), "the case of {} never finds it", check.id);
        assert!(!sites.iter().all(finds), "the case of {} has no good example", check.id);
    }
}

#[test]
fn every_kind_has_a_case_that_begins_with_all_its_fields_and_no_finding() {
    let kinds = built_in();
    let all = kinds.iter().map(|kind| (&*kind.id, &kind.fields)).chain([("common", &kinds.common)]);
    for (name, fields) in all {
        let sites = situations(&case(format!("tests/kinds/{name}.md")));
        let (loaded, found) = found(&sites[0]);
        assert!(found.is_empty(), "the first example of {name} has findings");
        let id = if name == "common" { "news" } else { name };
        let entry = loaded.site.entries.iter().find(|entry| &*entry.kind.id == id && &*entry.id == "example");
        all_filled(fields, &[&entry.expect("an example of the kind").record], name);
    }
}

/// Fails when a field, or a field of a group within it, is filled in nowhere.
fn all_filled(fields: &[Field], records: &[&Record], path: &str) {
    for field in fields {
        let path = format!("{path}.{}", field.name);
        let values: Vec<&Value> = records.iter().filter_map(|record| record.get(&field.name)).collect();
        assert!(!values.is_empty(), "the example leaves out {path}");
        let Shape::Group(inner) = field.shape.item() else { continue };
        let groups = values.into_iter().flat_map(|value| match value {
            Value::List(items) => items.iter().map(|item| &item.value).collect(),
            value => vec![value],
        });
        let groups: Vec<&Record> = groups
            .filter_map(|value| match value {
                Value::Group(group) => Some(&**group),
                _ => None,
            })
            .collect();
        all_filled(inner, &groups, &path);
    }
}
