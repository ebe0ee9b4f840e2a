//! Where a link of a copy leads: to a file of it by its whole name, or to the site on the web.

use std::collections::BTreeSet;

use crate::outputs::xml;

/// What a copy holds, and where the rest is.
pub struct Copy {
    /// Its files.
    pub paths: BTreeSet<String>,
    /// The address of the site on the web, with a slash at its end.
    pub base_url: String,
}

impl Copy {
    /// What a page must write instead of an address; none when the address is right as it is. A disk shows no file where
    /// a folder is named (a server does), so the file of a folder is named.
    pub fn address(&self, page: &str, address: &str) -> Option<String> {
        let (path, rest) = address.split_at(address.find(['?', '#']).unwrap_or(address.len()));
        if path.is_empty() || has_scheme(path) || path.starts_with("//") {
            return None;
        }
        if path.starts_with('/') {
            return Some(format!("{}{path}{rest}", origin(&self.base_url)));
        }
        let Some(target) = resolved(page, &decoded(path)) else {
            return Some(format!("{}{rest}", self.base_url));
        };
        if self.paths.contains(&target) {
            return None;
        }
        let folder = target.trim_end_matches('/');
        let file = if folder.is_empty() { "index.html".to_owned() } else { format!("{folder}/index.html") };
        if !self.paths.contains(&file) {
            return Some(format!("{}{}{rest}", self.base_url, xml::address(&encoded_signs(&target))));
        }
        let slash = if path.ends_with('/') { "" } else { "/" };
        Some(format!("{path}{slash}index.html{rest}"))
    }
}

/// Whether an address says how it is reached: `https:`, `mailto:`.
fn has_scheme(path: &str) -> bool {
    let scheme = path.split_once(':').map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b)))
}

/// `https://host` of an address.
fn origin(url: &str) -> &str {
    let host = url.find("://").map_or(0, |at| at + 3);
    url[host..].find('/').map_or(url, |end| &url[..host + end])
}

/// The path from the root of the output; none when it leads out of it.
fn resolved(page: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    let mut ends_in_folder = true;
    for part in path.split('/') {
        ends_in_folder = matches!(part, "" | "." | "..");
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            name => parts.push(name),
        }
    }
    let slash = if ends_in_folder && !parts.is_empty() { "/" } else { "" };
    Some(format!("{}{slash}", parts.join("/")))
}

/// The path with its percent signs read; one that is no UTF-8 then stays as it is.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.filter(|_| *first == b'%').and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| path.to_owned())
}

/// Signs that would end a path, or begin an encoded one, encoded.
fn encoded_signs(path: &str) -> String {
    path.replace('%', "%25").replace('?', "%3F").replace('#', "%23")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_names_its_file_or_leads_to_the_site() {
        let paths = ["index.html", "ar/index.html", "ar/news/index.html", "ar/news/a/index.html", "files/a/ملف.csv"];
        let paths = paths.into_iter().map(str::to_owned).collect();
        let copy = Copy { paths, base_url: "https://a.example/b/".into() };
        let cases = [
            ("../", Some("../index.html")),
            ("./", Some("./index.html")),
            ("..", Some("../index.html")),
            ("../../", Some("../../index.html")),
            ("a/?q=1#x", Some("a/index.html?q=1#x")),
            ("a", Some("a/index.html")),
            ("a/index.html#x", None),
            ("#x", None),
            ("?q=1", None),
            ("", None),
            ("../../files/a/%D9%85%D9%84%D9%81.csv", None),
            ("../../files/a/big%20one.pdf#page=2", Some("https://a.example/b/files/a/big%20one.pdf#page=2")),
            ("../../files/a/100%25.pdf", Some("https://a.example/b/files/a/100%25.pdf")),
            ("../../sitemap.xml", Some("https://a.example/b/sitemap.xml")),
            ("../../../", Some("https://a.example/b/")),
            ("/elsewhere/", Some("https://a.example/elsewhere/")),
            ("https://other.example/", None),
            ("mailto:a@b.example", None),
            ("//other.example/", None),
        ];
        for (address, expected) in cases {
            assert_eq!(copy.address("ar/news/index.html", address).as_deref(), expected, "{address}");
        }
        assert_eq!(copy.address("index.html", "./").as_deref(), Some("./index.html"));
        assert_eq!(copy.address("index.html", "ar/").as_deref(), Some("ar/index.html"));
    }
}
