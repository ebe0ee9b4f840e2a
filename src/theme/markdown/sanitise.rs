//! The last door for a text in which an author wrote HTML: a maintained sanitiser that reads it as a browser does, and lets
//! through what our writer writes and nothing else. It has nothing to do unless the writer is wrong, and then it is right.

use std::collections::{HashMap, HashSet};

use ammonia::{Builder, UrlRelative};

/// What a text may hold: what Markdown becomes, and the elements that an author may write.
const ELEMENTS: [&str; 60] = [
    "a",
    "abbr",
    "b",
    "bdi",
    "blockquote",
    "br",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
    "var",
    "wbr",
    "data",
    "caption",
    "tfoot",
];

/// Attributes of any of them.
const EVERYWHERE: [&str; 8] = ["aria-labelledby", "class", "dir", "id", "lang", "role", "tabindex", "title"];

/// Attributes of some.
const SOMEWHERE: [(&str, &[&str]); 9] = [
    ("a", &["href", "hreflang", "rel"]),
    ("del", &["datetime"]),
    ("details", &["open"]),
    ("img", &["alt", "loading", "src"]),
    ("ins", &["datetime"]),
    ("li", &["value"]),
    ("ol", &["start"]),
    ("th", &["scope"]),
    ("time", &["datetime"]),
];

/// The HTML of a text without anything that is not on the lists.
pub fn sanitise(html: &str) -> String {
    let attributes: HashMap<&str, HashSet<&str>> =
        SOMEWHERE.iter().map(|(element, names)| (*element, names.iter().copied().collect())).collect();
    let mut builder = Builder::default();
    builder
        .tags(ELEMENTS.into_iter().collect())
        .generic_attributes(EVERYWHERE.into_iter().collect())
        .tag_attributes(attributes)
        .url_schemes(["http", "https", "mailto", "tel"].into_iter().collect())
        .url_relative(UrlRelative::PassThrough)
        .link_rel(None);
    builder.clean(html).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_runs_or_asks_others_does_not_pass() {
        for (html, kept) in [
            ("<script>alert(1)</script>a", "a"),
            ("<b onclick=\"x\" style=\"y\">a</b>", "<b>a</b>"),
            ("<a href=\"java&#10;script:x\">a</a>", "<a>a</a>"),
            ("<iframe src=\"https://a.example\"></iframe><object></object>a", "a"),
            ("<b>a", "<b>a</b>"),
        ] {
            assert_eq!(sanitise(html), kept, "{html}");
        }
    }
}
