//! A finding with its sentences and its place in numbers: what every format for another program begins with.

use serde::Serialize;

use super::in_order;
use super::lines::Texts;
use crate::base::{Arg, Diagnostic, Digest, Message, Severity, SourceTree, Span, in_workbook};
use crate::locale::{Form, Locale};

/// Where something stands; lines and columns from one, columns in characters, the end one past the last. What stands in
/// a workbook has a sheet and a cell instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Place<'f> {
    pub file: &'f str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<&'f str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cell: Option<&'f str>,
    pub line: usize,
    pub column: usize,
    pub end_line: usize,
    pub end_column: usize,
}

/// A finding, said.
pub struct Placed<'f> {
    pub id: &'f str,
    pub severity: Severity,
    pub message: String,
    /// In which cell of a workbook, in words: no program shows a place in one.
    pub in_cell: Option<String>,
    pub hint: Option<String>,
    pub place: Place<'f>,
}

/// All findings in their order.
pub fn placed<'f>(found: &'f [Diagnostic], sources: &SourceTree, locale: &Locale) -> Vec<Placed<'f>> {
    let found = in_order(found);
    let texts = Texts::of(found.iter().map(|finding| &finding.span), sources);
    let one = |finding: &'f Diagnostic| Placed {
        id: finding.id(),
        severity: finding.severity,
        message: said(&finding.message, locale),
        in_cell: in_cell(&finding.span, locale, Form::Plain),
        hint: hint(finding, locale),
        place: place(&finding.span, &texts),
    };
    found.into_iter().map(one).collect()
}

impl Placed<'_> {
    /// What was found and what to do about it.
    pub fn told(&self, between: &str) -> String {
        let all = std::iter::once(&self.message).chain(&self.in_cell).chain(&self.hint);
        all.map(String::as_str).collect::<Vec<_>>().join(between)
    }
}

/// Marks of findings by which the next report knows them again: of what is found and in which file, whatever lines are
/// put above it; findings that are the same in that are told apart by their order.
pub fn marks(placed: &[Placed]) -> Vec<String> {
    let mut known: Vec<String> = Vec::with_capacity(placed.len());
    let mut times = std::collections::HashMap::new();
    for finding in placed {
        let Place { file, sheet, cell, .. } = finding.place;
        let words = format!("{}\0{file}\0{sheet:?}\0{cell:?}\0{}", finding.id, finding.message);
        let time: &mut usize = times.entry(words.clone()).or_default();
        known.push(Digest::of(format!("{words}\0{time}").as_bytes()).to_string());
        *time += 1;
    }
    known
}

/// The sentence without any invisible character.
pub fn said(message: &Message, locale: &Locale) -> String {
    locale.say(message, Form::Plain)
}

/// The advice of this case, or else the message's own.
pub fn hint(finding: &Diagnostic, locale: &Locale) -> Option<String> {
    match &finding.hint {
        Some(hint) => Some(said(hint, locale)),
        None => locale.say_attribute(&finding.message, "hint", Form::Plain),
    }
}

/// In which cell of which sheet something stands, when it stands in a workbook.
pub fn in_cell(span: &Span, locale: &Locale, form: Form) -> Option<String> {
    let place = in_workbook(&span.file)?;
    let sheet = ("sheet", Arg::Text(place.sheet.to_owned()));
    Some(match place.cell {
        Some(cell) => locale.message("report-in-cell", &[sheet, ("cell", Arg::Code(cell.to_owned()))], form),
        None => locale.message("report-in-sheet", &[sheet], form),
    })
}

/// The place of a span.
pub fn place<'f>(span: &'f Span, texts: &Texts) -> Place<'f> {
    let workbook = in_workbook(&span.file);
    let file = workbook.map_or(span.file.as_str(), |place| place.file);
    let (sheet, cell) = (workbook.map(|place| place.sheet), workbook.and_then(|place| place.cell));
    let Some(lines) = texts.get(&span.file) else {
        return Place { file, sheet, cell, line: 1, column: 1, end_line: 1, end_column: 1 };
    };
    let (start, end) = (lines.position(span.range().start), lines.position(span.range().end));
    let (line, column, end_line, end_column) = (start.line, start.column, end.line, end.column);
    Place { file, sheet, cell, line, column, end_line, end_column }
}
