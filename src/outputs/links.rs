//! Where the addresses in a page lead, read as a browser reads them: to a file of the output, or out of it.

use super::xml;

/// Where an address leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// To a place of the page itself, to another host, or into another program.
    Away,
    /// To a path of the host, wherever the site stands there.
    Host,
    /// Above the root of the output.
    Out,
    /// To this path from the root of the output, with a slash at its end where a folder is meant.
    To(String),
}

/// An address without its query and its fragment, and those.
pub fn parts(address: &str) -> (&str, &str) {
    address.split_at(address.find(['?', '#']).unwrap_or(address.len()))
}

/// Where an address without query and fragment leads from the page in this file.
pub fn leads_to(page: &str, path: &str) -> Way {
    if path.is_empty() || has_scheme(path) || path.starts_with("//") {
        return Way::Away;
    }
    if path.starts_with('/') {
        return Way::Host;
    }
    resolved(page, &decoded(path)).map_or(Way::Out, Way::To)
}

/// The file that a host shows at a path of the output.
pub fn file_at(path: &str) -> String {
    let folder = path.trim_end_matches('/');
    if folder.is_empty() { "index.html".to_owned() } else { format!("{folder}/index.html") }
}

/// A path as an address writes it.
pub fn encoded(path: &str) -> String {
    // Signs that would end a path, or begin an encoded one.
    xml::address(&path.replace('%', "%25").replace('?', "%3F").replace('#', "%23"))
}

/// Whether an address says how it is reached: `https:`, `mailto:`.
fn has_scheme(path: &str) -> bool {
    let scheme = path.split_once(':').map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b)))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_from_where_it_stands() {
        let to = |path: &str| Way::To(path.to_owned());
        for (path, way) in [
            ("", Way::Away),
            ("https://a.example/", Way::Away),
            ("//a.example/", Way::Away),
            ("/a/", Way::Host),
            ("../../..", Way::Out),
            ("./", to("ar/news/")),
            ("../", to("ar/")),
            ("../..", to("")),
            ("../../files/%D8%A3.csv", to("files/أ.csv")),
        ] {
            assert_eq!(leads_to("ar/news/index.html", path), way, "{path}");
        }
        assert_eq!(["", "ar/", "ar"].map(file_at), ["index.html", "ar/index.html", "ar/index.html"]);
    }
}
