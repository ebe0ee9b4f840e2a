//! XML that is well-formed whatever words are put into it.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::base::{Moment, for_xml};

/// A document on its way.
pub type Xml = Writer<Vec<u8>>;

/// A document: its declaration, and what `content` writes.
pub fn document(content: impl FnOnce(&mut Xml) -> io::Result<()>) -> Result<Vec<u8>, String> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    let declared = writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)));
    declared.and_then(|()| content(&mut writer)).map_err(|error| error.to_string())?;
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

/// An element with attributes and nothing but words in it.
pub fn element(xml: &mut Xml, name: &str, attributes: &[(&str, &str)], words: &str) -> io::Result<()> {
    let words = for_xml(words);
    let attributes: Vec<(&str, String)> = attributes.iter().map(|(name, value)| (*name, for_xml(value))).collect();
    let attributes = attributes.iter().map(|(name, value)| (*name, value.as_str()));
    let element = xml.create_element(name).with_attributes(attributes);
    if words.is_empty() {
        element.write_empty()?;
    } else {
        element.write_text_content(BytesText::new(&words))?;
    }
    Ok(())
}

/// An address inside the site, percent-encoded once.
pub fn address(address: &str) -> String {
    crate::theme::markdown::encode(address)
}

/// A moment of the site's zone as RFC 3339 writes it; in UTC when the zone is not known, which a check reports.
pub fn moment(moment: Moment, zone: &str) -> String {
    let written = crate::base::to_offset(moment, zone).or_else(|| crate::base::to_offset(moment, "UTC"));
    written.unwrap_or_else(|| format!("{moment}Z"))
}
