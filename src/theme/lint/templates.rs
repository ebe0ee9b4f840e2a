//! A template: markup without style, script or request elsewhere, words from catalogs only, and no
//! decision by a language's name.

use std::ops::Range;

use super::calls;
use super::expression::{Kind, Token, tokens};
use crate::base::{Diagnostics, Lang, SitePath, Span};
use crate::locale::Locale;

/// Filters that format by themselves, as English does; `t` and the values themselves know better.
const FILTERS: [&str; 13] = [
    "pluralize",
    "title",
    "capitalize",
    "wordcount",
    "upper",
    "lower",
    "date",
    "filesizeformat",
    "truncate",
    "round",
    "float",
    "int",
    "format",
];

/// Attributes that a reader sees or hears.
const SPOKEN: [&str; 7] =
    ["alt", "title", "aria-label", "aria-description", "aria-roledescription", "placeholder", "label"];

/// Attributes by which a browser asks for something.
const ASKING: [&str; 7] = ["src", "srcset", "href", "poster", "data", "action", "formaction"];

/// What stands for an expression where markup is read.
const MASK: u8 = 1;

/// What is wrong with one template. Without a language the calls of `t` are not looked at.
pub fn template(file: &SitePath, text: &str, locale: Option<&Locale>) -> Diagnostics {
    let mut found = Diagnostics::new();
    let (masked, expressions) = split(text);
    for (range, is_printed) in expressions {
        let tokens = tokens(text, range);
        by_language(file, &tokens, locale, &mut found);
        filters(file, &tokens, &mut found);
        if is_printed {
            printed_text(file, &tokens, &mut found);
        }
        if let Some(locale) = locale {
            calls::check(file, &tokens, locale, &mut found);
        }
    }
    markup(file, text, &masked, &mut found);
    found.sort_by_key(|fault| (fault.span.start, fault.span.end));
    found
}

/// The template with its expressions masked byte by byte and its remarks blanked; and the expressions,
/// with whether they are printed.
fn split(text: &str) -> (String, Vec<(Range<usize>, bool)>) {
    let mut masked = text.as_bytes().to_vec();
    let mut expressions = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find('{').map(|offset| at + offset) {
        let (close, mask) = match text.as_bytes().get(open + 1) {
            Some(b'{') => ("}}", MASK),
            Some(b'%') => ("%}", b' '),
            Some(b'#') => ("#}", b' '),
            _ => {
                at = open + 1;
                continue;
            }
        };
        let end = closing(text, open + 2, close);
        masked[open..(end + 2).min(text.len())].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = mask);
        if close != "#}" {
            expressions.push((open + 2..end, mask == MASK));
        }
        at = (end + 2).min(text.len());
    }
    (String::from_utf8(masked).unwrap_or_default(), expressions)
}

/// Where an expression ends; the sign may stand in a string.
fn closing(text: &str, from: usize, close: &str) -> usize {
    let mut quote = None;
    for (offset, c) in text[from..].char_indices() {
        match (quote, c) {
            (None, '"' | '\'' | '`') if close != "#}" => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            (None, _) if text[from + offset..].starts_with(close) => return from + offset,
            _ => {}
        }
    }
    text.len()
}

fn by_language(file: &SitePath, tokens: &[Token<'_>], locale: Option<&Locale>, found: &mut Diagnostics) {
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| tokens.get(at));
        let next = tokens.get(at + 1);
        let compared = token.is("==") || token.is("!=");
        let sides = [before, next].into_iter().flatten();
        let text =
            sides.clone().find(|side| matches!(side.kind, Kind::Text(text) if compared && Lang::new(text).is_some()));
        let is_language = sides.clone().any(names_language) || text.is_some_and(|text| is_spoken(text, locale));
        let listed = token.is("in") && before.is_some_and(names_language) && next.is_some_and(|next| next.is("["));
        let tested = token.is("is")
            && before.is_some_and(names_language)
            && next.is_some_and(|next| {
                ["starting_with", "ending_with", "containing", "matching"].iter().any(|test| next.is(test))
            });
        let written =
            if tested || listed { tokens[at..].iter().find(|one| matches!(one.kind, Kind::Text(_))) } else { text };
        if let Some(Token { kind: Kind::Text(language), range }) = written.filter(|_| is_language || listed || tested) {
            let fault = Span::new(file, range.start, range.end).error("template-decides-by-language");
            found.push(fault.with("language", *language));
        }
    }
}

/// Whether a name speaks of a language: `lang`, `page.lang`, `language.code`.
fn names_language(token: &Token<'_>) -> bool {
    let Kind::Name(name) = token.kind else { return false };
    let mut parts = name.rsplit('.');
    match parts.next() {
        Some("lang" | "language") => true,
        Some("code") => parts.next().is_some_and(|owner| owner.starts_with("lang")),
        _ => false,
    }
}

/// Whether the letters are the code of a language that has a name in the reader's own.
fn is_spoken(token: &Token<'_>, locale: Option<&Locale>) -> bool {
    let Kind::Text(text) = token.kind else { return false };
    Lang::new(text).is_some_and(|lang| locale.is_some_and(|locale| locale.language_name(lang).is_some()))
}

fn filters(file: &SitePath, tokens: &[Token<'_>], found: &mut Diagnostics) {
    for pair in tokens.windows(2) {
        let Kind::Name(name) = pair[1].kind else { continue };
        if pair[0].is("|") && FILTERS.contains(&name) {
            let range = &pair[1].range;
            found.push(Span::new(file, range.start, range.end).error("template-foreign-filter").with("filter", name));
        }
    }
}

/// `{{ "Home" }}`: letters that are printed as they are.
fn printed_text(file: &SitePath, tokens: &[Token<'_>], found: &mut Diagnostics) {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate() {
        if token.is("(") || token.is("[") {
            depth += 1;
        } else if token.is(")") || token.is("]") {
            depth = depth.saturating_sub(1);
        }
        let Kind::Text(text) = token.kind else { continue };
        let starts = at == 0 || at == 1 && tokens[0].is("-") || tokens[at - 1].is("~") || tokens[at - 1].is("or");
        if depth == 0 && starts && is_sentence(text) {
            literal(file, token.range.clone(), text, found);
        }
    }
}

/// Letters as people write them, and no code: a great letter, a space, or a script that code does not use.
fn is_sentence(text: &str) -> bool {
    let has_letters = text.chars().any(char::is_alphabetic);
    has_letters && text.chars().any(|c| c.is_uppercase() || c.is_whitespace() || c.is_alphabetic() && !c.is_ascii())
}

fn literal(file: &SitePath, range: Range<usize>, text: &str, found: &mut Diagnostics) {
    let fault = Span::new(file, range.start, range.end).warning("template-literal-text");
    found.push(fault.with("text", crate::base::Arg::Text(text.to_owned())));
}

/// Elements, attributes and the words between them.
fn markup(file: &SitePath, text: &str, masked: &str, found: &mut Diagnostics) {
    let mut at = 0;
    while at < masked.len() {
        let Some(open) = tag_start(masked, at) else {
            words(file, masked, at..masked.len(), found);
            return;
        };
        words(file, masked, at..open, found);
        let end = tag_end(masked, open);
        let name = masked[open + 1..end].trim_start_matches('/');
        let name = name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())].to_ascii_lowercase();
        let is_closing = masked[open + 1..].starts_with('/');
        element(file, text, &name, open..end, found);
        attributes(file, text, masked, open + 1..end, found);
        at = end;
        if !is_closing && matches!(name.as_str(), "script" | "style") {
            at = masked[end..]
                .to_ascii_lowercase()
                .find(&format!("</{name}"))
                .map_or(masked.len(), |offset| end + offset);
        }
    }
}

fn tag_start(masked: &str, from: usize) -> Option<usize> {
    let starts = |at: &usize| masked[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!'));
    masked[from..].match_indices('<').map(|(offset, _)| from + offset).find(starts)
}

fn tag_end(masked: &str, open: usize) -> usize {
    if masked[open..].starts_with("<!--") {
        return masked[open..].find("-->").map_or(masked.len(), |offset| open + offset + 3);
    }
    let mut quote = None;
    for (offset, c) in masked[open..].char_indices() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(of), c) if of == c => quote = None,
            (None, '>') => return open + offset + 1,
            _ => {}
        }
    }
    masked.len()
}

fn words(file: &SitePath, masked: &str, range: Range<usize>, found: &mut Diagnostics) {
    let mut at = range.start;
    for piece in masked[range].split_inclusive([char::from(MASK), '\n']) {
        let text = without_references(piece.trim_matches(|c: char| c == char::from(MASK) || c.is_whitespace()));
        if text.chars().any(char::is_alphabetic) {
            let is_around = |c: char| c == char::from(MASK) || c.is_whitespace();
            let start = at + (piece.len() - piece.trim_start_matches(is_around).len());
            literal(file, start..start + piece.trim_matches(is_around).len(), text.trim(), found);
        }
        at += piece.len();
    }
}

/// The text without character references: `&nbsp;` is no word.
fn without_references(text: &str) -> String {
    let mut rest = text;
    let mut kept = String::new();
    while let Some(start) = rest.find('&') {
        kept.push_str(&rest[..start]);
        match rest[start..].find(';').filter(|length| *length < 12) {
            Some(length) => rest = &rest[start + length + 1..],
            None => {
                kept.push('&');
                rest = &rest[start + 1..];
            }
        }
    }
    kept + rest
}

fn element(file: &SitePath, text: &str, name: &str, range: Range<usize>, found: &mut Diagnostics) {
    if text[range.start + 1..].starts_with('/') {
        return;
    }
    let id = match name {
        "script" if is_own_script(text, &range) => return,
        // A block of data is run by no browser (HTML, 4.12.1), whatever the policy of the page.
        "script" if is_data(&text[range.clone()]) => return,
        "script" => "template-script",
        "style" | "center" | "font" | "marquee" => "template-style",
        "iframe" | "object" | "embed" | "frame" => "template-outside",
        _ => return,
    };
    found.push(Span::new(file, range.start, range.end).error(id).with("markup", format!("<{name}>")));
}

/// A file of the theme that the page runs after it is read, and nothing written between the tags: what a page may
/// have on top of what it is without.
fn is_own_script(text: &str, range: &Range<usize>) -> bool {
    let tag = &text[range.clone()];
    let is_asked = tag.contains("asset(path=\"scripts/") && tag.contains(" src=") && tag.contains(" defer");
    is_asked && text[range.end..].to_ascii_lowercase().starts_with("</script>")
}

fn is_data(tag: &str) -> bool {
    tag == "<script type=\"application/ld+json\">"
}

/// The attributes of one tag, whose name and signs stand at `range`.
fn attributes(file: &SitePath, text: &str, masked: &str, range: Range<usize>, found: &mut Diagnostics) {
    let mut at = range.start;
    while let Some(equals) = masked[at..range.end].find('=').map(|offset| at + offset) {
        let before = masked[at..equals].trim_end();
        let start = at
            + before
                .rfind(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '/'))
                .map_or(0, |sign| sign + 1);
        let name = masked[start..equals].trim().to_ascii_lowercase();
        let rest = &masked[equals + 1..range.end];
        let spaces = rest.len() - rest.trim_start().len();
        let value = equals + 1 + spaces;
        let (inside, next) = match masked[value..range.end].chars().next() {
            Some(quote @ ('"' | '\'')) => {
                let end = masked[value + 1..range.end].find(quote).map_or(range.end, |offset| value + 1 + offset);
                (value + 1..end, (end + 1).min(range.end))
            }
            _ => {
                let ends = |c: char| c.is_whitespace() || c == '>';
                let end = masked[value..range.end].find(ends).map_or(range.end, |offset| value + offset);
                (value..end, end.max(equals + 1))
            }
        };
        attribute(file, text, masked, (&name, start..next, inside), found);
        at = next;
    }
}

fn attribute(
    file: &SitePath,
    text: &str,
    masked: &str,
    (name, whole, value): (&str, Range<usize>, Range<usize>),
    found: &mut Diagnostics,
) {
    let written = masked[value.clone()].trim().to_ascii_lowercase();
    let asks = ASKING.contains(&name) || name.ends_with(":href");
    let outside =
        || written.split([',', ' ']).any(|url| ["http:", "https:", "//"].iter().any(|start| url.starts_with(start)));
    let id = match name {
        "style" | "align" | "bgcolor" => "template-style",
        _ if name.starts_with("on") && name.len() > 2 && name.bytes().all(|byte| byte.is_ascii_lowercase()) => {
            "template-script"
        }
        _ if written.starts_with("javascript:") => "template-script",
        _ if asks && outside() => "template-outside",
        _ if SPOKEN.contains(&name) => {
            let words = without_references(&masked[value.clone()].replace(char::from(MASK), " "));
            if words.chars().any(char::is_alphabetic) {
                literal(file, value, words.trim(), found);
            }
            return;
        }
        _ => return,
    };
    let markup = text[whole.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
    found.push(Span::new(file, whole.start, whole.end).error(id).with("markup", markup));
}
