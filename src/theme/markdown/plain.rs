//! A person's plain words, as fields of facts carry them: paragraphs, web addresses that can be followed, figures
//! that are named.

use super::inline::inline;
use super::tree::Node;
use super::writer::{said, term_link};
use super::{How, Resolved, address, direction, figure};
use crate::locale::Direction;
use crate::read::markdown::with_figures;

/// What stands for a figure until it is written; words never hold it.
const FIGURE: char = '\u{FFFC}';

/// A person's plain words as HTML: paragraphs at blank lines, codes kept in order, web addresses made links.
pub fn plain(text: &str, how: &How) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    let text = text.replace("\r\n", "\n").replace(FIGURE, "");
    let mut names = Vec::new();
    let text = with_figures(&text, |figure| {
        names.push(figure.name.clone());
        FIGURE.to_string()
    });
    let mut names = names.into_iter();
    for paragraph in paragraphs(&text) {
        let paragraph = how.dressed(&paragraph).into_owned();
        let direction = direction::of(&[Node::Text(paragraph.as_str().into())], how.direction);
        html.push_str(&format!("<p{}>", said(direction, how.direction)));
        let mut words = String::new();
        line(&paragraph, direction, how, &mut words);
        let mut parts = words.split(FIGURE);
        html.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let figure = names.next().map(|name| (how.figure)(how.lang, &name));
            html.push_str(&figure.map_or_else(String::new, |figure| figure::html(&figure, direction, false)));
            html.push_str(part);
        }
        html.push_str("</p>\n");
    }
    html
}

fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    for line in text.lines().map(str::trim) {
        let Some(last) = paragraphs.last_mut() else { break };
        match (line.is_empty(), last.is_empty()) {
            (true, true) => {}
            (true, false) => paragraphs.push(String::new()),
            (false, true) => last.push_str(line),
            (false, false) => {
                last.push('\n');
                last.push_str(line);
            }
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

fn line(text: &str, direction: Direction, how: &How, html: &mut String) {
    let mut at = 0;
    while let Some(range) = next_address(text, at) {
        let written = &text[range.clone()];
        words(&text[at..range.start], direction, how, html);
        at = range.end;
        let target = (how.link)(written);
        let Resolved::To { href, .. } = target else {
            html.push_str(&inline(written, direction));
            continue;
        };
        match address::attribute(&href) {
            Some(href) => html.push_str(&format!(
                "<a href=\"{href}\" rel=\"external\" dir=\"ltr\">{}</a>",
                inline(written, Direction::Ltr)
            )),
            None => html.push_str(&inline(written, direction)),
        }
    }
    words(&text[at..], direction, how, html);
}

/// Words without an address, in which those of the glossary lead to their meaning.
fn words(text: &str, direction: Direction, how: &How, html: &mut String) {
    let mut at = 0;
    for term in (how.terms)(how.lang, text) {
        html.push_str(&inline(&text[at..term.at.start], direction));
        html.push_str(&term_link(&term, text, direction, how));
        at = term.at.end;
    }
    html.push_str(&inline(&text[at..], direction));
}

/// The next web address from `from` on, without the punctuation of the sentence around it.
fn next_address(text: &str, from: usize) -> Option<std::ops::Range<usize>> {
    let rest = &text[from..];
    let start = from + ["http://", "https://"].iter().filter_map(|scheme| rest.find(scheme)).min()?;
    let ends = |c: char| c.is_whitespace() || "<>\"«»“”،؛؟".contains(c) || ('\u{2066}'..='\u{2069}').contains(&c);
    let end = text[start..].find(ends).map_or(text.len(), |length| start + length);
    let mut written = &text[start..end];
    loop {
        let last = written.chars().next_back()?;
        let closes_nothing =
            |open: char, close: char| last == close && written.matches(close).count() > written.matches(open).count();
        if ".,;:!?'’".contains(last) || closes_nothing('(', ')') || closes_nothing('[', ']') {
            written = &written[..written.len() - last.len_utf8()];
            continue;
        }
        return Some(start..start + written.len());
    }
}
