//! Findings as commands of GitHub's workflows: each is shown at its line in the pull request.

use super::placed::placed;
use crate::base::{Diagnostic, Severity, SourceTree};
use crate::locale::Locale;

/// A line for each finding.
pub fn github(found: &[Diagnostic], sources: &SourceTree, locale: &Locale) -> String {
    let lines = placed(found, sources, locale).into_iter().map(|finding| {
        let command = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let place = &finding.place;
        let properties = [
            ("file", property(place.file)),
            ("line", place.line.to_string()),
            ("col", place.column.to_string()),
            ("endLine", place.end_line.to_string()),
            ("endColumn", place.end_column.to_string()),
            ("title", property(finding.id)),
        ];
        let properties: Vec<String> = properties.iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("::{command} {}::{}\n", properties.join(","), data(&finding.told("\n")))
    });
    lines.collect()
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
