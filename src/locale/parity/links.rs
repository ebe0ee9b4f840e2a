//! Addresses without the language they lead to: two versions of a text link to two versions of a page.

use crate::base::Lang;
use crate::read::markdown::SCHEME;

/// An address with every part that names one of the languages replaced by a sign.
pub(super) fn neutral(address: &str, languages: &[Lang]) -> String {
    // Whether a figure's unit is written or typed beside it makes no other figure.
    if let Some(name) = address.strip_prefix(SCHEME) {
        let words: Vec<&str> = name.split('/').filter(|word| *word != "unit").collect();
        return format!("{SCHEME}{}", words.join("/"));
    }
    let address = address.strip_prefix("id:").map_or(address, |id| id.rsplit('/').next().unwrap_or(id));
    let is_sign = |c: &char| matches!(c, '/' | '.' | '?' | '&' | '=' | '-' | '_' | '#');
    let names_language = |part: &str| languages.iter().any(|lang| lang.code().eq_ignore_ascii_case(part));
    let mut neutral = String::with_capacity(address.len());
    let mut start = 0;
    for (at, sign) in address.char_indices().filter(|(_, c)| is_sign(c)) {
        neutral.push_str(if names_language(&address[start..at]) { "*" } else { &address[start..at] });
        neutral.push(sign);
        start = at + sign.len_utf8();
    }
    neutral.push_str(if names_language(&address[start..]) { "*" } else { &address[start..] });
    neutral.truncate(neutral.trim_end_matches('/').len());
    neutral
}

/// Whether two addresses lead to the same page, whatever the language.
pub(super) fn same(one: &str, two: &str, languages: &[Lang]) -> bool {
    if one == two {
        return true;
    }
    let (one, two) = (neutral(one, languages), neutral(two, languages));
    if one == two {
        return true;
    }
    // An encyclopedia names its pages in the language of each: the place tells, not the page.
    let is_named = |address: &str| address.contains('%') || !address.is_ascii();
    (is_named(&one) || is_named(&two)) && host(&one).is_some_and(|host| Some(host) == self::host(&two))
}

fn host(address: &str) -> Option<&str> {
    address.split_once("://")?.1.split('/').next()
}
