//! Attachments that a browser would run: pages, scripts, and pictures with scripts in them (SVG 2, section 15).
//!
//! Pages forbid themselves what stands in them, but an attachment is opened by itself, and not every host sends headers.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::base::{Diagnostic, Diagnostics, SitePath, Span};

/// Files that are run as they are, in a browser or by a host.
const RUN: [&str; 19] = [
    "html", "htm", "xhtml", "xht", "shtml", "mhtml", "hta", "js", "mjs", "wasm", "swf", "svgz", "xsl", "xslt", "php",
    "phtml", "cgi", "asp", "jsp",
];

/// Elements of a picture that run something or bring in what does.
const ELEMENTS: [&str; 9] =
    ["script", "foreignobject", "iframe", "embed", "object", "handler", "listener", "audio", "video"];

/// Namespaces in which a document of any name is a page or a picture.
const SHOWN: [&str; 2] = ["http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg"];

/// Whether a file of this name is run as it is.
pub fn is_run(path: &SitePath) -> bool {
    path.extension().is_some_and(|extension| RUN.contains(&extension.as_str()))
}

/// What would run in a picture, or in a document that a browser shows as one.
pub fn look(file: &SitePath, text: &str) -> Diagnostics {
    let is_picture = file.extension().as_deref() == Some("svg");
    let mut found = Diagnostics::new();
    let mut reader = Reader::from_str(text);
    let mut in_style = false;
    loop {
        let start = usize::try_from(reader.buffer_position()).unwrap_or(text.len());
        let event = reader.read_event();
        let end = usize::try_from(reader.buffer_position()).unwrap_or(text.len()).clamp(start, text.len());
        let at = |what: &str| -> Diagnostic {
            let (start, end) = (boundary(text, start), boundary(text, end));
            Span::new(file, start, end).error("active-picture").with("part", what)
        };
        match event {
            Ok(Event::Start(element)) => {
                in_style = local(element.name().as_ref()) == "style";
                found.extend(run_by(&element, is_picture).map(|what| at(&what)));
            }
            Ok(Event::Empty(element)) => found.extend(run_by(&element, is_picture).map(|what| at(&what))),
            Ok(Event::End(_)) => in_style = false,
            Ok(Event::PI(instruction)) if local(instruction.target()) == "xml-stylesheet" => {
                found.push(at("xml-stylesheet"))
            }
            // Entities of its own can spell anything.
            Ok(Event::DocType(kind)) if kind.contains('[') => found.push(at("<!DOCTYPE … [ ]>")),
            Ok(Event::Text(words)) if in_style && is_picture && asks(&words) => found.push(at("style")),
            Ok(Event::CData(words)) if in_style && is_picture && asks(&words) => found.push(at("style")),
            Ok(Event::Eof) => return found,
            Ok(_) => {}
            Err(_) => {
                // A browser may read on where we cannot.
                found.push(Span::new(file, boundary(text, start), boundary(text, start)).error("unread-picture"));
                return found;
            }
        }
    }
}

/// The part of an element that runs something or asks another host, if one does.
fn run_by(element: &BytesStart, is_picture: bool) -> Option<String> {
    let name = local(element.name().as_ref());
    if is_picture && ELEMENTS.contains(&name.as_str()) {
        return Some(format!("<{name}>"));
    }
    for attribute in element.attributes() {
        let Ok(attribute) = attribute else { return Some(format!("<{name}>")) };
        let key = local(attribute.key.as_ref());
        let value = attribute.value.into_owned();
        let is_namespace = attribute.key.as_ref().starts_with("xmlns");
        if !is_picture {
            if is_namespace && SHOWN.contains(&value.trim()) {
                return Some(value);
            }
            continue;
        }
        let is_animated_address = key == "attributename" && value.to_ascii_lowercase().contains("href");
        let asks_by_style = matches!(key.as_str(), "style" | "fill" | "stroke" | "filter" | "mask") && asks(&value);
        if !is_namespace && (key.starts_with("on") || is_animated_address || asks_by_style) {
            return Some(key);
        }
        if matches!(key.as_str(), "href" | "src") && !is_harmless(&value, name == "a") {
            return Some(key);
        }
    }
    None
}

/// The name without its prefix, in small letters.
fn local(name: &str) -> String {
    let name = name.to_ascii_lowercase();
    name.rsplit(':').next().unwrap_or_default().to_owned()
}

/// Whether an address stays in the picture, is a picture of its own, or is one that a reader follows.
fn is_harmless(address: &str, is_link: bool) -> bool {
    let plain: String =
        address.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect::<String>().to_ascii_lowercase();
    // What is spelled by references to characters cannot be judged by its letters.
    let is_plain = !plain.contains('&') || plain.starts_with("https:");
    let pictures = ["data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp"];
    let is_inside = plain.starts_with('#') || pictures.iter().any(|picture| plain.starts_with(picture));
    is_plain && (is_inside || is_link && ["http:", "https:", "mailto:"].iter().any(|scheme| plain.starts_with(scheme)))
}

/// Whether a style asks for something that is not in the picture.
fn asks(style: &str) -> bool {
    let style: String = style.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase();
    let asked = style.match_indices("url(").any(|(at, sign)| {
        let address = style[at + sign.len()..].trim_start_matches(['"', '\'']);
        !address.starts_with('#') && !address.starts_with("data:image/") && !address.starts_with("&quot;#")
    });
    asked || ["@import", "expression(", "javascript:", "\\"].iter().any(|sign| style.contains(sign))
}

fn boundary(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(name: &str, text: &str) -> Vec<&'static str> {
        look(&SitePath::new(name), text).iter().map(Diagnostic::id).collect()
    }

    #[test]
    fn a_picture_that_only_shows_is_kept() {
        let picture = "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\
            <svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" font-size=\"2\">\
            <style>a { fill: url(#g) }</style><title>جهة &amp; إقليم</title><use xlink:href=\"#a\"/>\
            <a href=\"https://example.org/?a=1&amp;b=2\"><path d=\"M0 0\" fill=\"url('#g')\" on=\"\"/></a>\
            <image href=\"data:image/png;base64,AAAA\"/></svg>";
        assert_eq!(parts("a.svg", &picture.replace(" on=\"\"", "")), [""; 0]);
    }

    #[test]
    fn what_runs_in_a_picture_is_refused() {
        let svg = |inside: &str| format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{inside}</svg>");
        for inside in [
            "<script>alert(1)</script>",
            "<x:script xmlns:x=\"http://www.w3.org/2000/svg\"/>",
            "<g onload=\"alert(1)\"/>",
            "<g ONCLICK='alert(1)'/>",
            "<a href=\"javascript:alert(1)\"><path/></a>",
            "<a href=\"java&#10;script:alert(1)\"><path/></a>",
            "<a xlink:href=\" jAvAsCrIpT:alert(1)\"><path/></a>",
            "<use href=\"data:image/svg+xml;base64,AAAA#x\"/>",
            "<image href=\"https://tracker.example/a.png\"/>",
            "<set attributeName=\"xlink:href\" to=\"javascript:alert(1)\"/>",
            "<foreignObject><body/></foreignObject>",
            "<style>@import url(https://a.example/a.css);</style>",
            "<style><![CDATA[ a { background: url(https://a.example/) } ]]></style>",
            "<rect style=\"fill:url(https://a.example/#a)\"/>",
            "<iframe src=\"https://a.example/\"/>",
        ] {
            assert_eq!(parts("a.svg", &svg(inside)), ["active-picture"], "{inside}");
        }
        assert_eq!(parts("a.svg", "<?xml-stylesheet href=\"a.css\"?><svg/>"), ["active-picture"]);
        assert_eq!(parts("a.svg", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>"), ["active-picture"]);
        assert_eq!(parts("a.svg", "<svg><g></svg>"), ["unread-picture"]);
    }

    #[test]
    fn data_in_xml_is_kept_and_a_page_in_xml_is_not() {
        assert_eq!(parts("a.xml", "<data><script>not run</script><a href=\"x\"/></data>"), [""; 0]);
        assert_eq!(parts("a.xml", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>"), ["active-picture"]);
        assert!(is_run(&SitePath::new("a/page.HTML")) && !is_run(&SitePath::new("a/report.pdf")));
    }
}
