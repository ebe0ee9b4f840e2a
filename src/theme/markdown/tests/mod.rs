//! What is written, and in which order it is seen.

mod order;
mod structure;

use std::sync::Arc;

use super::*;
use crate::base::SitePath;
use crate::read::markdown;

/// The HTML of a text in a language that runs so.
pub fn written(text: &str, direction: Direction) -> String {
    written_at("content/pages/about/text.ar.md", text, direction)
}

/// The same for a text in this file.
pub fn written_at(file: &str, text: &str, direction: Direction) -> String {
    let document = markdown::read(&SitePath::new(file), &Arc::from(text)).value;
    let anchors: Vec<Arc<str>> =
        (1..=document.body.headings.len()).map(|number| Arc::from(format!("section-{number}"))).collect();
    let code = if direction == Direction::Rtl { "ar" } else { "en" };
    let lang = Lang::new(code).unwrap();
    html(&document.body, &anchors, &How { lang, direction, heading_shift: 1, link: &leads })
}

/// Where the links of these tests lead.
pub fn leads(destination: &str) -> Resolved {
    match destination {
        "id:hidden" => Resolved::Text,
        "id:french" => Resolved::To { href: "../../fr/pages/french/".to_owned(), lang: Lang::new("fr") },
        other => Resolved::To { href: other.replace("id:", "../"), lang: None },
    }
}
