//! Findings for another program.
//!
//! The shape is a promise; a change of it is another `version`:
//!
//! ```json
//! {
//!   "version": 1,
//!   "findings": [{
//!     "id": "unknown-field", "severity": "error",
//!     "message": "…", "hint": "…",
//!     "file": "content/news/opening/facts.yaml",
//!     "line": 3, "column": 1, "end_line": 3, "end_column": 8,
//!     "labels": [{ "message": "…", "file": "…", "line": 1, "column": 1, "end_line": 1, "end_column": 1 }],
//!     "fix": { "replacement": "…", "file": "…", "line": 1, "column": 1, "end_line": 1, "end_column": 1 }
//!   }],
//!   "errors": 1,
//!   "warnings": 0
//! }
//! ```
//!
//! Lines and columns count from one, columns in characters (Unicode scalar values); the end is one past the last
//! character. What concerns a file as a whole stands at line 1, column 1. What stands in a workbook has besides its
//! `sheet` and, unless the sheet is meant as a whole, its `cell`: `"sheet": "Data", "cell": "B12"`. `hint` is null when there is no advice, and `fix`
//! when there is no correction that is certain;
//! `severity` is `error` or `warning`. Sentences are in the language that was asked for and carry no direction marks.

use serde::Serialize;

use super::in_order;
use super::lines::Texts;
use super::placed::{Place, hint, place, said};
use crate::base::{Diagnostic, Label, Severity, SourceTree};
use crate::locale::Locale;

#[derive(Serialize)]
struct Report<'f> {
    version: u32,
    findings: Vec<Finding<'f>>,
    errors: usize,
    warnings: usize,
}

#[derive(Serialize)]
struct Finding<'f> {
    id: &'f str,
    severity: &'static str,
    message: String,
    hint: Option<String>,
    #[serde(flatten)]
    place: Place<'f>,
    labels: Vec<Other<'f>>,
    fix: Option<Correction<'f>>,
}

#[derive(Serialize)]
struct Correction<'f> {
    replacement: &'f str,
    #[serde(flatten)]
    place: Place<'f>,
}

#[derive(Serialize)]
struct Other<'f> {
    message: String,
    #[serde(flatten)]
    place: Place<'f>,
}

/// All findings as JSON, ending in a line break.
pub fn json(found: &[Diagnostic], sources: &SourceTree, locale: &Locale) -> String {
    let found = in_order(found);
    let labels = found.iter().flat_map(|finding| &finding.labels);
    let spans = found.iter().map(|finding| &finding.span).chain(labels.map(|label| &label.span));
    let spans = spans.chain(found.iter().filter_map(|finding| Some(&finding.fix.as_ref()?.span)));
    let texts = Texts::of(spans, sources);
    let findings: Vec<Finding> = found
        .iter()
        .map(|finding| Finding {
            id: finding.id(),
            severity: severity(finding.severity),
            message: said(&finding.message, locale),
            hint: hint(finding, locale),
            place: place(&finding.span, &texts),
            labels: finding.labels.iter().map(|label| other(label, &texts, locale)).collect(),
            fix: finding
                .fix
                .as_ref()
                .map(|fix| Correction { replacement: &fix.replacement, place: place(&fix.span, &texts) }),
        })
        .collect();
    let errors = found.iter().filter(|finding| finding.severity == Severity::Error).count();
    let report = Report { version: 1, errors, warnings: findings.len() - errors, findings };
    // Strings and numbers always have a JSON form.
    let json = serde_json::to_string_pretty(&report).unwrap_or_default();
    format!("{json}\n")
}

fn other<'f>(label: &'f Label, texts: &Texts, locale: &Locale) -> Other<'f> {
    Other { message: said(&label.message, locale), place: place(&label.span, texts) }
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
