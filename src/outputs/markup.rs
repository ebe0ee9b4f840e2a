//! The addresses in the markup of a page: found by tags and attributes as HTML tells them apart (13.2.5), and written anew.
//!
//! Nothing else of the page changes.

use std::ops::Range;

use crate::theme::markdown::escape;

/// Elements whose content is no markup.
const RAW: [&str; 4] = ["script", "style", "textarea", "title"];

/// The page with the addresses that `other` gives another one for.
pub fn with_addresses(page: &str, other: &dyn Fn(&str) -> Option<String>) -> String {
    let mut written = String::with_capacity(page.len() + page.len() / 16);
    let mut from = 0;
    for place in places(page) {
        let value = &page[place.range.clone()];
        let Some(new) = place.form.rewritten(&unescaped(value), other) else { continue };
        written.push_str(&page[from..place.range.start]);
        written.push_str(&escape(&new));
        from = place.range.end;
    }
    written.push_str(&page[from..]);
    written
}

/// The value of an attribute that holds addresses.
struct Place {
    range: Range<usize>,
    form: Form,
}

/// How addresses stand in a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// One, and nothing else.
    Whole,
    /// Several pictures with their widths.
    Set,
    /// After the seconds of a refresh.
    Refresh,
}

impl Form {
    fn rewritten(self, value: &str, other: &dyn Fn(&str) -> Option<String>) -> Option<String> {
        match self {
            Form::Whole => other(value.trim()),
            Form::Set => {
                let one = |candidate: &str| {
                    let candidate = candidate.trim();
                    let (address, width) = candidate.split_once(' ').unwrap_or((candidate, ""));
                    format!("{} {width}", other(address).unwrap_or_else(|| address.to_owned())).trim_end().to_owned()
                };
                Some(value.split(", ").map(one).collect::<Vec<_>>().join(", "))
            }
            Form::Refresh => {
                let at = value.to_ascii_lowercase().find("url=")? + 4;
                other(value[at..].trim()).map(|address| format!("{}{address}", &value[..at]))
            }
        }
    }
}

/// Every value that holds addresses, in the order of the page.
fn places(page: &str) -> Vec<Place> {
    let mut places = Vec::new();
    let mut at = 0;
    while let Some(open) = page[at..].find('<').map(|found| at + found) {
        let after = &page[open + 1..];
        if after.starts_with("!--") {
            at = page[open..].find("-->").map_or(page.len(), |end| open + end + 3);
            continue;
        }
        if !after.starts_with(|c: char| c.is_ascii_alphabetic()) {
            at = open + 1;
            continue;
        }
        let name_end = after.find(|c: char| c.is_ascii_whitespace() || c == '>' || c == '/').unwrap_or(after.len());
        let name = after[..name_end].to_ascii_lowercase();
        let (attributes, end) = attributes(page, open + 1 + name_end);
        let is_refresh = |(key, range): &(String, Range<usize>)| {
            key == "http-equiv" && page[range.clone()].eq_ignore_ascii_case("refresh")
        };
        let refreshes = name == "meta" && attributes.iter().any(is_refresh);
        places.extend(attributes.into_iter().filter_map(|(key, range)| {
            let form = form_of(&name, &key, refreshes)?;
            Some(Place { range, form })
        }));
        at = end;
        if RAW.contains(&&*name) {
            let close = format!("</{name}");
            let rest = &page[at..];
            at = rest.to_ascii_lowercase().find(&close).map_or(page.len(), |found| at + found);
        }
    }
    places
}

/// How an attribute of an element holds addresses, if it does.
fn form_of(element: &str, attribute: &str, refreshes: bool) -> Option<Form> {
    match (element, attribute) {
        ("meta", "content") => refreshes.then_some(Form::Refresh),
        ("img" | "source", "srcset") => Some(Form::Set),
        (_, "href" | "src" | "action" | "poster" | "cite") | ("object", "data") => Some(Form::Whole),
        _ => None,
    }
}

/// The attributes of a tag from the end of its name, each with the range of its value, and where the tag ends.
fn attributes(page: &str, from: usize) -> (Vec<(String, Range<usize>)>, usize) {
    let bytes = page.as_bytes();
    let skip = |mut at: usize, is_skipped: &dyn Fn(u8) -> bool| {
        while bytes.get(at).is_some_and(|byte| is_skipped(*byte)) {
            at += 1;
        }
        at
    };
    let mut found = Vec::new();
    let mut at = from;
    loop {
        at = skip(at, &|byte| byte.is_ascii_whitespace() || byte == b'/');
        if bytes.get(at).is_none_or(|byte| *byte == b'>') {
            return (found, (at + 1).min(page.len()));
        }
        let name_start = at;
        at = skip(at + 1, &|byte| !byte.is_ascii_whitespace() && !b"=>/".contains(&byte));
        let name = page[name_start..at].to_ascii_lowercase();
        let equals = skip(at, &|byte| byte.is_ascii_whitespace());
        if bytes.get(equals) != Some(&b'=') {
            continue;
        }
        let start = skip(equals + 1, &|byte| byte.is_ascii_whitespace());
        let range = match bytes.get(start) {
            Some(quote @ (b'"' | b'\'')) => start + 1..skip(start + 1, &|byte| byte != *quote),
            _ => start..skip(start, &|byte| !byte.is_ascii_whitespace() && byte != b'>'),
        };
        at = (range.end + usize::from(range.start > start)).min(page.len());
        found.push((name, range));
    }
}

/// A value as it is meant: references to characters are read, of those that may be written for the signs of markup.
fn unescaped(value: &str) -> String {
    if !value.contains('&') {
        return value.to_owned();
    }
    let mut text = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(at) = rest.find('&') {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.find(';').filter(|end| *end < 10).unwrap_or(0);
        match character(&rest[usize::from(end > 0)..end]) {
            Some(character) => {
                text.push(character);
                rest = &rest[end + 1..];
            }
            None => {
                text.push('&');
                rest = &rest[1..];
            }
        }
    }
    text + rest
}

fn character(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = name.strip_prefix('#')?;
            let hex = number.strip_prefix(['x', 'X']).and_then(|hex| u32::from_str_radix(hex, 16).ok());
            hex.or_else(|| number.parse().ok()).and_then(char::from_u32)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_files(page: &str) -> String {
        with_addresses(page, &|address| address.ends_with('/').then(|| format!("{address}index.html")))
    }

    #[test]
    fn addresses_are_found_wherever_they_are_written() {
        let cases = [
            (r#"<a class="b" href="../ar/">x</a>"#, r#"<a class="b" href="../ar/index.html">x</a>"#),
            ("<a href='../ar/'>", "<a href='../ar/index.html'>"),
            ("<A\n HREF = ../ar/ hidden>", "<A\n HREF = ../ar/index.html hidden>"),
            (r#"<a title=">" href="b/">"#, r#"<a title=">" href="b/index.html">"#),
            (r#"<form action="s/" method=get>"#, r#"<form action="s/index.html" method=get>"#),
            (r#"<a href="&#x2F;a&amp;b/">"#, r#"<a href="/a&amp;b/index.html">"#),
            (
                r#"<meta http-equiv="refresh" content="0; url=../a/">"#,
                r#"<meta http-equiv="refresh" content="0; url=../a/index.html">"#,
            ),
            (r#"<img srcset="a/ 1x, b.png 2x">"#, r#"<img srcset="a/index.html 1x, b.png 2x">"#),
            ("<svg><use href=\"i.svg#a\"/></svg>", "<svg><use href=\"i.svg#a\"/></svg>"),
        ];
        for (page, expected) in cases {
            assert_eq!(with_files(page), expected);
        }
    }

    #[test]
    fn what_is_no_address_of_a_page_stays() {
        for page in [
            "",
            "<",
            "a < b",
            "<a href",
            "<a href=\"",
            r#"<meta content="a/">"#,
            r#"<!-- <a href="a/"> -->"#,
            r#"<script type="application/ld+json">{"a":"<a href='a/'>"}</script>"#,
            r#"<title><a href="a/"></title>"#,
            r#"<p data-href="a/">href="a/"</p>"#,
        ] {
            assert_eq!(with_files(page), page);
        }
    }
}
