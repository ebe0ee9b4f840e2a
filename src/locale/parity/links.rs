//! Addresses without the language they lead to: two versions of a text link to two versions of a page.

use crate::base::Lang;

/// An address with every part that names a language replaced by a sign.
pub(super) fn neutral(address: &str) -> String {
    let address = address.strip_prefix("id:").map_or(address, |id| id.rsplit('/').next().unwrap_or(id));
    let mut neutral = String::with_capacity(address.len());
    let mut start = 0;
    for (at, sign) in address.char_indices().filter(|(_, c)| matches!(c, '/' | '.' | '?' | '&' | '=' | '-' | '_' | '#')) {
        push(&mut neutral, &address[start..at]);
        neutral.push(sign);
        start = at + sign.len_utf8();
    }
    push(&mut neutral, &address[start..]);
    neutral.truncate(neutral.trim_end_matches('/').len());
    neutral
}

fn push(neutral: &mut String, part: &str) {
    neutral.push_str(if names_language(part) { "*" } else { part });
}

/// Whether a part of an address looks like the code of a language.
fn names_language(part: &str) -> bool {
    // Three letters are too often a word; of two letters hardly any other is met in addresses.
    let is_code = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_code && Lang::new(&part.to_ascii_lowercase()).is_some_and(|lang| KNOWN.with(lang))
}

/// Two-letter codes that addresses use for something else: countries of hosts, kinds of pages.
struct NotLanguages(&'static [&'static str]);

const KNOWN: NotLanguages = NotLanguages(&["ma", "eu", "io", "gov", "id"]);

impl NotLanguages {
    fn with(&self, lang: Lang) -> bool {
        !self.0.contains(&lang.code())
    }
}

/// Whether two addresses lead to the same page, whatever the language.
pub(super) fn same(one: &str, two: &str) -> bool {
    if one == two {
        return true;
    }
    let (one, two) = (neutral(one), neutral(two));
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
