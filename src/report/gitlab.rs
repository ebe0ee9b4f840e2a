//! Findings as a Code Quality report of GitLab: shown in the merge request, new ones apart from those known.

use serde_json::{Value, json};

use super::placed::{marks, placed};
use crate::base::{Diagnostic, Severity, SourceTree};
use crate::locale::Locale;

/// A list of findings.
pub fn gitlab(found: &[Diagnostic], sources: &SourceTree, locale: &Locale) -> String {
    let placed = placed(found, sources, locale);
    let findings = placed.iter().zip(marks(&placed)).map(|(finding, mark)| {
        let severity = match finding.severity {
            Severity::Error => "major",
            Severity::Warning => "minor",
        };
        json!({
            "description": finding.told(" "),
            "check_name": finding.id,
            "fingerprint": mark,
            "severity": severity,
            "location": {
                "path": finding.place.file,
                "lines": {"begin": finding.place.line, "end": finding.place.end_line},
            },
        })
    });
    let report: Vec<Value> = findings.collect();
    format!("{:#}\n", Value::from(report))
}
