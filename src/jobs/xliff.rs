//! Jobs as XLIFF 2.1 (OASIS Standard, 13 February 2018): one `file` for each file of the site, one `unit` for each piece of
//! words, and what stands for signs in `originalData`.

use std::fmt::Write as _;
use std::sync::Arc;

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::escape::escape;
use quick_xml::events::{BytesStart, Event};

use super::{Brought, Job, Piece, Target, Unit, signed};
use crate::base::{Diagnostics, SitePath, Span, for_xml};
use crate::read::Read;

/// The namespace of XLIFF 2.0 and 2.1.
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// The job as a file.
pub(super) fn write(job: &Job) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let (from, to) = (job.from, job.to);
    // Writing to a string never fails.
    let _ = writeln!(xml, "<xliff xmlns=\"{NAMESPACE}\" version=\"2.1\" srcLang=\"{from}\" trgLang=\"{to}\">");
    for (at, part) in job.parts.iter().enumerate() {
        let original = said(part.file.as_str());
        let _ = writeln!(xml, " <file id=\"f{}\" original=\"{original}\">", at + 1);
        let _ = writeln!(xml, "  <notes><note category=\"record\">{}</note></notes>", said(&part.record));
        part.units.iter().enumerate().for_each(|(at, one)| unit(&mut xml, at + 1, one));
        xml.push_str(" </file>\n");
    }
    xml.push_str("</xliff>\n");
    xml
}

fn unit(xml: &mut String, number: usize, unit: &Unit) {
    let _ = writeln!(xml, "  <unit id=\"u{number}\" name=\"{}\">", said(&unit.name));
    let signs: Vec<(String, &str)> = unit.source.iter().filter_map(sign).collect();
    if !signs.is_empty() {
        xml.push_str("   <originalData>\n");
        for (id, written) in &signs {
            let _ = writeln!(xml, "    <data id=\"{id}\">{}</data>", said(written));
        }
        xml.push_str("   </originalData>\n");
    }
    let state = if unit.is_done { "translated" } else { "initial" };
    let _ = writeln!(xml, "   <segment state=\"{state}\">");
    let _ = writeln!(xml, "    <source xml:space=\"preserve\">{}</source>", pieces(&unit.source));
    if let Some(target) = &unit.target {
        let _ = writeln!(xml, "    <target xml:space=\"preserve\">{}</target>", pieces(target));
    }
    xml.push_str("   </segment>\n  </unit>\n");
}

/// The id of what is written for a sign.
fn sign(piece: &Piece) -> Option<(String, &str)> {
    let id = match piece {
        Piece::Words(_) => return None,
        Piece::Open(number, _) | Piece::Alone(number, _) => format!("d{number}"),
        Piece::Close(number, _) => format!("e{number}"),
    };
    Some((id, piece.written()))
}

fn pieces(pieces: &[Piece]) -> String {
    let one = |piece: &Piece| match piece {
        Piece::Words(words) => said(words),
        Piece::Open(number, _) => format!("<pc id=\"{number}\" dataRefStart=\"d{number}\" dataRefEnd=\"e{number}\">"),
        Piece::Close(..) => "</pc>".to_owned(),
        Piece::Alone(number, _) => format!("<ph id=\"{number}\" dataRef=\"d{number}\"/>"),
    };
    pieces.iter().map(one).collect()
}

/// Words without what XML 1.0 cannot hold, escaped.
fn said(words: &str) -> String {
    escape(for_xml(words)).into_owned()
}

/// What is open while a file is read.
#[derive(Default)]
struct Open {
    to: String,
    file: String,
    unit: String,
    start: usize,
    state: String,
    /// The segments of a unit, which tools may split, as one.
    source: Vec<Piece>,
    target: Vec<Piece>,
    has_target: bool,
    is_open: bool,
    /// Whether words are those of the source or of the target.
    into: Option<Side>,
    stretches: Vec<usize>,
}

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Source,
    Target,
}

/// What a file says that came back.
pub(super) fn read(file: &SitePath, text: &Arc<str>) -> Read<Vec<Brought>> {
    let mut found = Diagnostics::new();
    let mut brought = Vec::new();
    let mut open = Open::default();
    let mut reader = Reader::from_str(text);
    loop {
        let start = position(reader.buffer_position());
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(Event::Start(tag)) => open.begin(&tag, start, false),
            Ok(Event::Empty(tag)) => open.begin(&tag, start, true),
            Ok(Event::End(tag)) => {
                let end = position(reader.buffer_position());
                brought.extend(open.end(tag.local_name().as_ref(), Span::new(file, open.start, end)));
            }
            Ok(Event::Text(words)) => open.words(&words.xml_content(XmlVersion::Implicit1_0)),
            Ok(Event::CData(words)) => open.words(&words),
            Ok(Event::GeneralRef(reference)) => {
                let name = reference.to_string();
                let sign = reference.resolve_char_ref().ok().flatten().or(match &*name {
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "amp" => Some('&'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => None,
                });
                match sign {
                    Some(sign) => open.words(sign.encode_utf8(&mut [0; 4])),
                    None => found.push(Span::new(file, start, position(reader.buffer_position())).error("job-unread")),
                }
            }
            Ok(_) => {}
            Err(_) => {
                let at = position(reader.error_position());
                found.push(Span::new(file, at, at).error("job-unread"));
                break;
            }
        }
    }
    if brought.is_empty() && found.is_empty() {
        found.push(Span::whole(file).error("job-unread"));
    }
    Read { value: brought, found }
}

fn position(at: u64) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}

impl Open {
    fn begin(&mut self, tag: &BytesStart, start: usize, is_empty: bool) {
        let value = |name: &str| attribute(tag, name);
        match tag.local_name().as_ref() {
            "xliff" => self.to = value("trgLang").unwrap_or_default(),
            "file" => self.file = value("original").unwrap_or_default(),
            "unit" => {
                let (to, file) = (std::mem::take(&mut self.to), std::mem::take(&mut self.file));
                let unit = value("name").or_else(|| value("id")).unwrap_or_default();
                *self = Open { to, file, unit, start, ..Open::default() };
            }
            "segment" => self.state = value("state").unwrap_or_else(|| "initial".to_owned()),
            "source" => self.into = (!is_empty).then_some(Side::Source),
            "target" => {
                self.into = (!is_empty).then_some(Side::Target);
                self.has_target = true;
                self.is_open |= self.state == "initial";
            }
            "ph" => self.push(Piece::Alone(number(value("id")), String::new())),
            "pc" => {
                let number = number(value("id"));
                self.push(Piece::Open(number, String::new()));
                if is_empty {
                    self.push(Piece::Close(number, String::new()));
                } else {
                    self.stretches.push(number);
                }
            }
            "sc" => self.push(Piece::Open(number(value("id")), String::new())),
            "ec" => self.push(Piece::Close(number(value("startRef").or_else(|| value("id"))), String::new())),
            _ => {}
        }
    }

    fn end(&mut self, tag: &str, span: Span) -> Option<Brought> {
        match tag {
            "source" | "target" => self.into = None,
            "pc" => {
                let number = self.stretches.pop().unwrap_or_default();
                self.push(Piece::Close(number, String::new()));
            }
            "unit" => {
                let is_said = self.has_target && !self.target.is_empty();
                return Some(Brought {
                    to: self.to.clone(),
                    file: self.file.clone(),
                    unit: std::mem::take(&mut self.unit),
                    source: signed(&self.source),
                    target: is_said.then(|| Target::Pieces(std::mem::take(&mut self.target))),
                    is_open: self.is_open,
                    span,
                });
            }
            _ => {}
        }
        None
    }

    fn words(&mut self, words: &str) {
        if words.is_empty() || self.into.is_none() {
            return;
        }
        let pieces = self.side();
        match pieces.last_mut() {
            Some(Piece::Words(before)) => before.push_str(words),
            _ => pieces.push(Piece::Words(words.to_owned())),
        }
    }

    fn push(&mut self, piece: Piece) {
        if self.into.is_some() {
            self.side().push(piece);
        }
    }

    fn side(&mut self) -> &mut Vec<Piece> {
        if self.into == Some(Side::Target) { &mut self.target } else { &mut self.source }
    }
}

fn attribute(tag: &BytesStart, name: &str) -> Option<String> {
    let attribute = tag.try_get_attribute(name).ok().flatten()?;
    let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
    Some(value.into_owned())
}

fn number(written: Option<String>) -> usize {
    written.and_then(|written| written.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Lang;
    use crate::jobs::Part;

    fn job() -> Job {
        let lang = |code| Lang::new(code).expect("a language");
        let words = |words: &str| Piece::Words(words.to_owned());
        let sign = |written: &str| written.to_owned();
        let source = vec![
            words("A & "),
            Piece::Open(1, sign("[")),
            words("plan"),
            Piece::Close(1, sign("](id:plan)")),
            words(" <"),
            Piece::Alone(2, sign("[](figure:x)")),
            words("> "),
        ];
        let file = SitePath::new("content/news/a/text.ar.md");
        let span = Span::whole(&file);
        let title = Unit {
            name: "title".to_owned(),
            source: vec![words("عنوان")],
            target: Some(vec![words("Titre")]),
            is_done: true,
            span: span.clone(),
        };
        let block = Unit { name: "b1".to_owned(), source, target: None, is_done: false, span };
        let part = Part { file, record: "news/a".to_owned(), units: vec![title, block] };
        Job { from: lang("ar"), to: lang("fr"), parts: vec![part] }
    }

    fn back(text: &str) -> Read<Vec<Brought>> {
        read(&SitePath::new("job.xlf"), &Arc::from(text))
    }

    #[test]
    fn what_is_written_reads_back_equal() {
        let job = job();
        let Read { value, found } = back(&write(&job));
        assert!(found.is_empty(), "{found:?}");
        assert_eq!(value.len(), 2);
        for (brought, unit) in value.iter().zip(&job.parts[0].units) {
            assert_eq!((&*brought.to, &*brought.file), ("fr", "content/news/a/text.ar.md"));
            assert_eq!((&brought.unit, &brought.source), (&unit.name, &signed(&unit.source)));
        }
        assert_eq!(value[0].target, Some(Target::Pieces(vec![Piece::Words("Titre".to_owned())])));
        assert_eq!((value[1].target.is_none(), value[0].is_open), (true, false));
    }

    #[test]
    fn what_tools_write_in_other_ways_is_read_too() {
        let words = "<xliff xmlns=\"x\" trgLang=\"fr\"><file original=\"f\"><unit id=\"b1\"><segment state=\"final\">\
                     <source>a</source><target>&#x41;<![CDATA[<]]><sc id=\"1\"/>b<ec startRef=\"1\"/></target></segment>\
                     <segment state=\"final\"><source>b</source><target> c</target></segment></unit></file></xliff>";
        let brought = back(words).value.remove(0);
        let open = |number| Piece::Open(number, String::new());
        let said = |words: &str| Piece::Words(words.to_owned());
        let expected = vec![said("A<"), open(1), said("b"), Piece::Close(1, String::new()), said(" c")];
        assert_eq!((brought.unit, brought.target), ("b1".to_owned(), Some(Target::Pieces(expected))));
    }

    #[test]
    fn what_is_no_xliff_is_told_where_it_breaks() {
        for text in ["", "no xml", "<xliff><file></xliff>", "<xliff>&nothing;</xliff>", "<a/>"] {
            let found = back(text).found;
            assert_eq!(found.len(), 1, "{text}");
            assert_eq!(found[0].id(), "job-unread");
        }
    }
}
