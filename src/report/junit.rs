//! Findings as JUnit XML, which most systems that build software read: a test case for each file, failed where it has an
//! error; warnings are told beside it.

use std::collections::BTreeMap;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::placed::{Placed, placed};
use crate::base::{Diagnostic, Severity, SourceTree, for_xml};
use crate::locale::Locale;

/// A suite with a case for each file of words of the site.
pub fn junit(found: &[Diagnostic], sources: &SourceTree, locale: &Locale) -> String {
    let placed = placed(found, sources, locale);
    let words = sources.iter().filter(|file| file.bytes.is_some()).map(|file| file.path.as_str());
    let mut files: BTreeMap<&str, Vec<&Placed>> = words.map(|file| (file, Vec::new())).collect();
    for finding in &placed {
        files.entry(finding.place.file).or_default().push(finding);
    }
    // Writing to memory does not fail.
    document(&files).unwrap_or_default()
}

fn document(files: &BTreeMap<&str, Vec<&Placed>>) -> io::Result<String> {
    let is_error = |finding: &&&Placed| finding.severity == Severity::Error;
    let failures = files.values().filter(|found| found.iter().any(|finding| is_error(&finding))).count();
    let (tests, failures) = (files.len().to_string(), failures.to_string());
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    let counts = [("name", "bayan check"), ("tests", &tests), ("failures", &failures), ("errors", "0")];
    let suites = xml.create_element("testsuites").with_attributes(counts);
    suites.write_inner_content(|xml| {
        let suite = xml.create_element("testsuite").with_attributes(counts);
        suite.write_inner_content(|xml| files.iter().try_for_each(|(file, found)| case(xml, file, found)))?;
        Ok(())
    })?;
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn case(xml: &mut Writer<Vec<u8>>, file: &str, found: &[&Placed]) -> io::Result<()> {
    let case = xml.create_element("testcase").with_attributes([("classname", "bayan"), ("name", file), ("file", file)]);
    let (errors, warnings): (Vec<&&Placed>, Vec<&&Placed>) =
        found.iter().partition(|finding| finding.severity == Severity::Error);
    if found.is_empty() {
        case.write_empty()?;
        return Ok(());
    }
    case.write_inner_content(|xml| {
        if let Some(first) = errors.first() {
            let failure = xml.create_element("failure");
            let failure = failure.with_attributes([("type", first.id), ("message", &*for_xml(&first.message))]);
            failure.write_text_content(BytesText::new(&lines(&errors)))?;
        }
        if !warnings.is_empty() {
            xml.create_element("system-out").write_text_content(BytesText::new(&lines(&warnings)))?;
        }
        Ok(())
    })?;
    Ok(())
}

fn lines(found: &[&&Placed]) -> String {
    let lines = found.iter().map(|finding| {
        let place = &finding.place;
        format!("{}:{}:{}: {} [{}]", place.file, place.line, place.column, finding.told("\n  "), finding.id)
    });
    for_xml(&lines.collect::<Vec<_>>().join("\n"))
}
