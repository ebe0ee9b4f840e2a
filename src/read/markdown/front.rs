//! A field at the top of a text file is written anew, and every other byte stays.

use std::ops::Range;

use super::Document;
use crate::read::yaml::{self, Field};

/// The text with `name: value` at its top: in place of what the field says, or as the last field.
pub fn with_field(document: &Document, name: &str, value: &str) -> String {
    let text = &*document.body.text;
    let (place, written) = match field(document, name) {
        Some(field) => (extent(document, field), format!("{name}: {value}")),
        None => {
            let (at, end) = (end_of_front(document), line_end(text));
            match at {
                Some(at) => (at..at, format!("{name}: {value}{end}")),
                None => {
                    let at = document.body.range.start;
                    (at..at, format!("---{end}{name}: {value}{end}---{end}"))
                }
            }
        }
    };
    format!("{}{written}{}", &text[..place.start], &text[place.end..])
}

/// The text without a field at its top.
pub fn without_field(document: &Document, name: &str) -> String {
    let text = &*document.body.text;
    let Some(field) = field(document, name) else { return text.to_owned() };
    let place = extent(document, field);
    let end = text[place.end..].find('\n').map_or(text.len(), |length| place.end + length + 1);
    format!("{}{}", &text[..place.start], &text[end..])
}

/// What a field at its top says, as it is written.
pub fn field_text<'d>(document: &'d Document, name: &str) -> Option<&'d str> {
    let written = &document.body.text[extent(document, field(document, name)?)];
    written.split_once(':').map(|(_, value)| value.trim_start_matches([' ', '\t']))
}

fn field<'d>(document: &'d Document, name: &str) -> Option<&'d Field> {
    match &document.front.root.value {
        yaml::Value::Map(fields) => fields.iter().find(|field| field.key == name),
        _ => None,
    }
}

/// From the name of a field to the end of its value. What has parts ends before the next field.
fn extent(document: &Document, field: &Field) -> Range<usize> {
    let text = &*document.body.text;
    let start = field.key_span.range().start;
    if let yaml::Value::Scalar(_) = field.node.value {
        return start..field.node.span.range().end;
    }
    let colon = text[start..].find(':').map_or(start, |at| start + at + 1);
    let value = &text[colon..];
    let blank = value.len() - value.trim_start_matches([' ', '\t']).len();
    if let Some(length) = flow(&value[blank..]) {
        return start..colon + blank + length;
    }
    let front = end_of_front(document).unwrap_or(document.body.range.start);
    let mut end = start;
    for line in text[start..front].split_inclusive('\n') {
        if end > start && !line.starts_with([' ', '\t', '-', '}', ']']) {
            break;
        }
        end += line.len();
    }
    start..start + text[start..end].trim_end().len()
}

/// How long a value between brackets is that `text` begins with.
fn flow(text: &str) -> Option<usize> {
    let (mut depth, mut quote) = (0_usize, None);
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), c) if open == c => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '{' | '[') => depth += 1,
            (None, '}' | ']') => depth = depth.saturating_sub(1),
            (None, _) => {}
        }
        if depth == 0 {
            return (at > 0).then_some(at + c.len_utf8());
        }
    }
    None
}

/// Where the line stands that closes the fields.
fn end_of_front(document: &Document) -> Option<usize> {
    let before = &document.body.text[..document.body.range.start];
    let rule = before.trim_end().rfind('\n').map(|at| at + 1)?;
    before[rule..].trim_end().eq("---").then_some(rule)
}

fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::SitePath;
    use std::sync::Arc;

    fn document(text: &str) -> Document {
        crate::read::markdown::read(&SitePath::new("text.ar.md"), &Arc::from(text)).value
    }

    #[test]
    fn only_the_field_is_written() {
        let table = [
            ("---\ntitle: a\n---\nb\n", "---\ntitle: a\nx: {b: 1}\n---\nb\n"),
            ("---\nx: 1 # why\ntitle: a\n---\nb\n", "---\nx: {b: 1} # why\ntitle: a\n---\nb\n"),
            ("---\nx: {a: 1,\n  b: 2}\ntitle: a\n---\n", "---\nx: {b: 1}\ntitle: a\n---\n"),
            ("---\nx:\n  a: 1\n  b: 2\n\ntitle: a\n---\n", "---\nx: {b: 1}\n\ntitle: a\n---\n"),
            ("---\nx:\ntitle: a\n---\n", "---\nx: {b: 1}\ntitle: a\n---\n"),
            ("---\r\ntitle: a\r\n---\r\nb", "---\r\ntitle: a\r\nx: {b: 1}\r\n---\r\nb"),
            ("only words\n", "---\nx: {b: 1}\n---\nonly words\n"),
            ("\u{FEFF}---\ntitle: a\n---", "\u{FEFF}---\ntitle: a\nx: {b: 1}\n---"),
            ("---\n---\n", "---\nx: {b: 1}\n---\n"),
        ];
        for (text, expected) in table {
            let once = with_field(&document(text), "x", "{b: 1}");
            assert_eq!(once, expected);
            assert_eq!(with_field(&document(&once), "x", "{b: 1}"), once, "written twice is written once");
        }
    }

    #[test]
    fn a_field_is_read_as_it_is_written() {
        let table = [
            ("x: {a: 1}\ntitle: b", "{a: 1}"),
            ("x:\n  - a\n  - b\ntitle: b", "\n  - a\n  - b"),
            ("x: \"1\"", "\"1\""),
        ];
        for (fields, value) in table {
            assert_eq!(field_text(&document(&format!("---\n{fields}\n---\nb\n")), "x"), Some(value));
        }
        assert_eq!(field_text(&document("---\ntitle: a\n---\n"), "x"), None);
    }

    #[test]
    fn a_field_is_taken_out_with_its_line() {
        assert_eq!(without_field(&document("---\nx: 1 # a\ntitle: a\n---\n"), "x"), "---\ntitle: a\n---\n");
        assert_eq!(without_field(&document("---\ntitle: a\nx:\n- b\n---\n"), "x"), "---\ntitle: a\n---\n");
        assert_eq!(without_field(&document("a\n"), "x"), "a\n");
    }
}
