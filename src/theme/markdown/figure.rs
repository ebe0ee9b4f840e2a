//! A named figure as HTML: a link to its cell, isolated from the words around it, and behind it what must be known.

use super::inline::inline;
use super::{WrittenFigure, address};
use crate::locale::Direction;

/// The HTML of a figure among words that run in `direction`; inside a link it leads nowhere by itself.
pub fn html(figure: &WrittenFigure, direction: Direction, is_linked: bool) -> String {
    let sort = if figure.has_value { "named-figure" } else { "named-figure figure-absent" };
    let text = inline(&figure.text, direction);
    // A number among Arabic words is isolated already.
    let is_isolated = text.starts_with("<bdi") && text.find("</bdi>") == Some(text.len() - "</bdi>".len());
    let leads = |href: &Option<String>| href.as_deref().filter(|_| !is_linked).and_then(address::attribute);
    let mut html = match leads(&figure.href) {
        Some(href) if is_isolated => format!("<a class=\"{sort}\" href=\"{href}\">{text}</a>"),
        Some(href) => format!("<a class=\"{sort}\" href=\"{href}\"><bdi>{text}</bdi></a>"),
        None => format!("<bdi class=\"{sort}\">{text}</bdi>"),
    };
    for (note, href) in &figure.notes {
        let note = inline(note, direction);
        html.push_str(&match leads(href) {
            Some(href) => format!(" <a class=\"figure-note\" href=\"{href}\">({note})</a>"),
            None => format!(" <span class=\"figure-note\">({note})</span>"),
        });
    }
    html
}
