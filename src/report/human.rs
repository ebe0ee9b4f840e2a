//! Findings for a person at a terminal, or in the log of a machine that builds sites.
//!
//! Sentences run as their language does. Places and lines of files stand on lines of their own and run from left to
//! right, because that is what their grammar does.

use std::collections::BTreeSet;

use super::lines::{Lines, Texts};
use super::screen::{Paint, location, painted, sentence};
use super::snippet::snippet;
use super::{Style, in_order};
use crate::base::{Arg, Diagnostic, Message, Severity, SitePath, SourceTree, Span, in_workbook};
use crate::locale::{Form, Locale};

/// All findings with their lines, then how many there are. Ends in a line break.
pub fn human(found: &[Diagnostic], sources: &SourceTree, locale: &Locale, style: Style) -> String {
    let closing = sentence(&locale.say(&summary(&in_order(found)), Form::Isolated), locale.direction());
    let told = findings(found, sources, locale, style);
    if told.is_empty() { format!("{closing}\n") } else { format!("{told}\n{closing}\n") }
}

/// All findings with their lines, of something else than a whole site. Ends in a line break, unless there are none.
pub fn findings(found: &[Diagnostic], sources: &SourceTree, locale: &Locale, style: Style) -> String {
    let found = in_order(found);
    let spans = found.iter().flat_map(|finding| spans(finding));
    let texts = Texts::of(spans, sources);
    let told: Vec<String> = found.iter().map(|finding| finding_lines(finding, &texts, locale, style)).collect();
    told.join("\n")
}

/// What went wrong in the world, as findings are told, with the advice that belongs to it.
pub fn message(message: &Message, locale: &Locale, style: Style) -> String {
    let mut told = headline(Severity::Error, message, locale, style);
    told.push_str(&hint_line(message, None, locale, style));
    told
}

fn finding_lines(finding: &Diagnostic, texts: &Texts, locale: &Locale, style: Style) -> String {
    let (sign, paint) = ('^', paint_of(finding.severity));
    let mut told = headline(finding.severity, &finding.message, locale, style);
    told.push_str(&place_lines(&finding.span, texts, sign, paint, style));
    for label in &finding.labels {
        told.push_str(&sentence(&locale.say(&label.message, Form::Isolated), locale.direction()));
        told.push('\n');
        told.push_str(&place_lines(&label.span, texts, '-', Paint::Quiet, style));
    }
    told.push_str(&hint_line(&finding.message, finding.hint.as_ref(), locale, style));
    told
}

fn headline(severity: Severity, message: &Message, locale: &Locale, style: Style) -> String {
    let word = match severity {
        Severity::Error => "report-error",
        Severity::Warning => "report-warning",
    };
    spoken_line(word, paint_of(severity), &locale.say(message, Form::Isolated), locale, style)
}

/// The advice of this case, or else the message's own.
fn hint_line(message: &Message, hint: Option<&Message>, locale: &Locale, style: Style) -> String {
    let said = match hint {
        Some(hint) => Some(locale.say(hint, Form::Isolated)),
        None => locale.say_attribute(message, "hint", Form::Isolated),
    };
    said.map_or_else(String::new, |said| spoken_line("report-hint", Paint::Hint, &said, locale, style))
}

/// A word that says what follows, and the sentence.
fn spoken_line(word: &str, paint: Paint, said: &str, locale: &Locale, style: Style) -> String {
    let word = locale.message(word, &[], Form::Isolated);
    let line = sentence(&format!("{word} {said}"), locale.direction());
    format!("{}\n", line.replacen(&word, &painted(&word, paint, style.color), 1))
}

/// Where it is, and the line that stands there, when the file is one of words and not meant as a whole.
fn place_lines(span: &Span, texts: &Texts, sign: char, paint: Paint, style: Style) -> String {
    let Some(lines) = texts.get(&span.file).filter(|_| !is_whole(span)) else {
        return format!("{}\n", location(span.file.as_str(), ""));
    };
    let [line, mark] = snippet(span, lines, sign, paint, style);
    format!("{}\n{line}\n{mark}\n", location(span.file.as_str(), &place(span, lines)))
}

fn place(span: &Span, lines: &Lines) -> String {
    let position = lines.position(span.range().start);
    format!(":{}:{}", position.line, position.column)
}

/// A span of nothing at the very beginning means the file.
fn is_whole(span: &Span) -> bool {
    span.range() == (0..0)
}

fn spans(finding: &Diagnostic) -> impl Iterator<Item = &Span> {
    [&finding.span].into_iter().chain(finding.labels.iter().map(|label| &label.span))
}

fn paint_of(severity: Severity) -> Paint {
    match severity {
        Severity::Error => Paint::Error,
        Severity::Warning => Paint::Warning,
    }
}

/// The file that a path leads to, whichever cell of it is meant.
fn file_of(path: &SitePath) -> &str {
    in_workbook(path).map_or(path.as_str(), |place| place.file)
}

/// How many findings there are. Each case has a sentence of its own, so that nobody reads "0 errors".
fn summary(found: &[&Diagnostic]) -> Message {
    let errors = found.iter().filter(|finding| finding.severity == Severity::Error).count();
    let warnings = found.len() - errors;
    let files = found.iter().map(|finding| file_of(&finding.span.file)).collect::<BTreeSet<&str>>().len();
    let message = match (errors, warnings) {
        (0, 0) => return Message::new("report-nothing-found"),
        (_, 0) => Message::new("report-errors").with("errors", errors),
        (0, _) => Message::new("report-warnings").with("warnings", warnings),
        (_, _) => Message::new("report-errors-and-warnings").with("errors", errors).with("warnings", warnings),
    };
    message.with("files", Arg::from(files))
}
