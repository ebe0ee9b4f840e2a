//! Where a link of a copy leads: to a file of it by its whole name, or to the site on the web.

use std::collections::BTreeSet;

use crate::outputs::links::{Way, encoded, file_at, leads_to, parts};

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
        let (path, rest) = parts(address);
        let target = match leads_to(page, path) {
            Way::Away => return None,
            Way::Host => return Some(format!("{}{path}{rest}", origin(&self.base_url))),
            Way::Out => return Some(format!("{}{rest}", self.base_url)),
            Way::To(target) => target,
        };
        if self.paths.contains(&target) {
            return None;
        }
        if !self.paths.contains(&file_at(&target)) {
            return Some(format!("{}{}{rest}", self.base_url, encoded(&target)));
        }
        let slash = if path.ends_with('/') { "" } else { "/" };
        Some(format!("{path}{slash}index.html{rest}"))
    }
}

/// `https://host` of an address.
fn origin(url: &str) -> &str {
    let host = url.find("://").map_or(0, |at| at + 3);
    url[host..].find('/').map_or(url, |end| &url[..host + end])
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
