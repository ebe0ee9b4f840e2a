//! Findings and places as the protocol writes them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::base::{Diagnostic, Severity, SitePath, Span, in_workbook};
use crate::editing::{Lines, Look};
use crate::locale::Form;
use crate::report;

/// The findings of each file.
pub fn by_file(look: &Look, found: &[Diagnostic], uri: &dyn Fn(&SitePath) -> String) -> BTreeMap<SitePath, Vec<Value>> {
    let mut by_file: BTreeMap<SitePath, Vec<Value>> = BTreeMap::new();
    for fault in report::in_order(found) {
        by_file.entry(file_of(&fault.span)).or_default().push(one(look, fault, uri));
    }
    by_file
}

/// One finding.
pub fn one(look: &Look, fault: &Diagnostic, uri: &dyn Fn(&SitePath) -> String) -> Value {
    let say = |message| look.locale.say(message, Form::Isolated);
    let hint = fault.hint.as_ref().map(say);
    let hint = hint.or_else(|| look.locale.say_attribute(&fault.message, "hint", Form::Isolated));
    let cell = report::in_cell(&fault.span, look.locale, Form::Isolated);
    let words: Vec<String> = std::iter::once(say(&fault.message)).chain(cell).chain(hint).collect();
    let labels = fault.labels.iter().map(|label| {
        let place = json!({"uri": uri(&file_of(&label.span)), "range": range(look, &label.span)});
        json!({"location": place, "message": say(&label.message)})
    });
    let severity = match fault.severity {
        Severity::Error => 1,
        Severity::Warning => 2,
    };
    json!({
        "range": range(look, &fault.span),
        "severity": severity,
        "code": fault.id(),
        "source": "bayan",
        "message": words.join("\n"),
        "relatedInformation": labels.collect::<Vec<_>>(),
    })
}

/// The file of a place; a cell of a workbook is in the workbook.
pub fn file_of(span: &Span) -> SitePath {
    match in_workbook(&span.file) {
        Some(place) => SitePath::new(place.file),
        None => span.file.clone(),
    }
}

/// A place in lines and units.
pub fn range(look: &Look, span: &Span) -> Value {
    let text = text(look, &span.file);
    let lines = Lines::of(&text);
    let position = |byte: u32| {
        let (line, unit) = lines.position(byte as usize);
        json!({"line": line, "character": unit})
    };
    json!({"start": position(span.start), "end": position(span.end)})
}

/// The words of a file; none of a file that is not made of words.
pub fn text<'l>(look: &Look<'l>, path: &SitePath) -> Cow<'l, str> {
    look.source.get(path).and_then(|file| file.text()).unwrap_or_default()
}
