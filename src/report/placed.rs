//! A finding with its sentences and its place in numbers: what every format for another program begins with.

use serde::Serialize;

use super::in_order;
use super::lines::Texts;
use crate::base::{Diagnostic, Digest, Message, Severity, SourceTree, Span};
use crate::locale::{Form, Locale};

/// Where something stands; lines and columns from one, columns in characters, the end one past the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Place<'f> {
    pub file: &'f str,
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
    pub hint: Option<String>,
    pub place: Place<'f>,
}

/// All findings in their order.
pub fn placed<'f>(found: &'f [Diagnostic], sources: &SourceTree, locale: &Locale) -> Vec<Placed<'f>> {
    let found = in_order(found);
    let texts = Texts::of(found.iter().map(|finding| &finding.span.file), sources);
    let one = |finding: &'f Diagnostic| Placed {
        id: finding.id(),
        severity: finding.severity,
        message: said(&finding.message, locale),
        hint: hint(finding, locale),
        place: place(&finding.span, &texts),
    };
    found.into_iter().map(one).collect()
}

impl Placed<'_> {
    /// What was found and what to do about it.
    pub fn told(&self, between: &str) -> String {
        match &self.hint {
            Some(hint) => format!("{}{between}{hint}", self.message),
            None => self.message.clone(),
        }
    }
}

/// Marks of findings by which the next report knows them again: of what is found and in which file, whatever lines are
/// put above it; findings that are the same in that are told apart by their order.
pub fn marks(placed: &[Placed]) -> Vec<String> {
    let mut known: Vec<String> = Vec::with_capacity(placed.len());
    let mut times = std::collections::HashMap::new();
    for finding in placed {
        let words = format!("{}\0{}\0{}", finding.id, finding.place.file, finding.message);
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

/// The place of a span.
pub fn place<'f>(span: &'f Span, texts: &Texts) -> Place<'f> {
    let file = span.file.as_str();
    let Some(lines) = texts.get(&span.file) else {
        return Place { file, line: 1, column: 1, end_line: 1, end_column: 1 };
    };
    let (start, end) = (lines.position(span.range().start), lines.position(span.range().end));
    Place { file, line: start.line, column: start.column, end_line: end.line, end_column: end.column }
}
