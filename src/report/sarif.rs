//! Findings as SARIF 2.1.0 (OASIS): for code scanning of git hosts and for editors.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::placed::{Placed, marks, placed};
use crate::base::{Diagnostic, Severity, SourceTree};
use crate::locale::Locale;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

/// All findings as one run of a tool.
pub fn sarif(found: &[Diagnostic], sources: &SourceTree, locale: &Locale) -> String {
    let placed = placed(found, sources, locale);
    let mut rules: BTreeMap<&str, Value> = BTreeMap::new();
    for finding in &placed {
        rules.entry(finding.id).or_insert_with(|| json!({"id": finding.id}));
    }
    let ids: Vec<&str> = rules.keys().copied().collect();
    let results = placed.iter().zip(marks(&placed)).map(|(finding, mark)| {
        let rule = ids.iter().position(|id| *id == finding.id);
        json!({
            "ruleId": finding.id,
            "ruleIndex": rule,
            "level": level(finding.severity),
            "message": {"text": finding.told("\n")},
            "locations": [location(finding)],
            "partialFingerprints": {"bayan/v1": mark},
        })
    });
    let report = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "Bayan",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": locale.lang().code(),
                "rules": rules.values().collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<_>>(),
        }],
    });
    format!("{report:#}\n")
}

fn location(finding: &Placed) -> Value {
    let place = &finding.place;
    let mut location = json!({"physicalLocation": {
        "artifactLocation": {"uri": uri(place.file)},
        "region": {
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
        },
    }});
    if let Some(sheet) = place.sheet {
        let name = place.cell.map_or_else(|| sheet.to_owned(), |cell| format!("{sheet}!{cell}"));
        location["logicalLocations"] = json!([{"fullyQualifiedName": name}]);
    }
    location
}

/// A path as a relative reference (RFC 3986).
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
