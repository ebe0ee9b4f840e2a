//! The words of messages: in the language's own script, translated, without markup, in one order.

use super::super::catalog::{Part, Phrase, Value};
use super::super::{Locale, bidi};
use super::Said;
use crate::base::{Diagnostics, Span};

/// Elements that people write into sentences; catalogs are shown as text, so they would be seen.
const ELEMENTS: [&str; 26] = [
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "cite",
    "code",
    "div",
    "em",
    "h1",
    "h2",
    "h3",
    "i",
    "img",
    "li",
    "p",
    "q",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "u",
    "ul",
];

/// Sentences of fewer words are often the same in two languages: `Note`, `Type`, `Page`.
const SHORT: usize = 2;

pub(super) fn check(locale: &Locale, said: &Said<'_>, found: &mut Diagnostics) {
    controls(said.phrase, said.span, found);
    each_text(said.phrase, &mut |text, span| markup(text, span, found));
    wrong_script(locale, said, found);
}

/// Whether a sentence is the reference's, word for word.
pub(super) fn same(
    locale: &Locale,
    reference: &Locale,
    name: &str,
    (mine, theirs): (&Phrase, &Phrase),
    span: &Span,
    found: &mut Diagnostics,
) {
    let (mine, theirs) = (words(mine), words(theirs));
    let is_sentence = mine.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count() >= SHORT;
    let shares_script = locale.script() == reference.script();
    if mine == theirs && is_sentence && shares_script && !is_allowed(locale, name) {
        found.push(span.warning("catalog-same-text").with("id", name).with("language", reference.lang()));
    }
}

/// A name, or its message when an attribute is meant, that `same_as_reference` lists.
fn is_allowed(locale: &Locale, name: &str) -> bool {
    let message = name.split('.').next().unwrap_or_default();
    locale.same_as_reference().iter().any(|allowed| allowed == name || allowed == message)
}

/// A sentence with letters, none of which is of the language's script.
fn wrong_script(locale: &Locale, said: &Said<'_>, found: &mut Diagnostics) {
    let words = words(said.phrase);
    let has_lower = words.chars().any(char::is_lowercase) || words.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
    let Some(letters) = locale.letters(&words) else { return };
    // Letters that are all great are an abbreviation, which no language translates: PDF, CSV.
    if letters.own == 0 && letters.foreign > 0 && has_lower && !is_allowed(locale, &said.name) {
        let fault = said.span.warning("catalog-wrong-script").with("id", said.name.as_str());
        found.push(fault.with("language", locale.lang()));
    }
}

/// Everything a phrase may say, variants one after the other.
fn words(phrase: &Phrase) -> String {
    let mut all = String::new();
    each_text(phrase, &mut |text, _| {
        all.push_str(text);
        all.push(' ');
    });
    all.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn each_text<'l>(phrase: &'l Phrase, visit: &mut impl FnMut(&'l str, &'l Span)) {
    for part in &phrase.parts {
        match part {
            Part::Text { text, span } => visit(text, span),
            Part::Choice(choice) => choice.variants.iter().for_each(|variant| each_text(&variant.phrase, visit)),
            Part::Value(_) => {}
        }
    }
}

/// Characters that change the order of what stands around them (UAX #9): overrides and embeddings, and
/// isolates that a sentence opens and does not close, or closes without having opened.
fn controls(phrase: &Phrase, span: &Span, found: &mut Diagnostics) {
    let mut open = 0_usize;
    let mut is_balanced = true;
    for part in &phrase.parts {
        let (text, span) = match part {
            Part::Text { text, span } => (text.as_str(), span),
            Part::Value(Value::Text(text)) => (text.as_str(), span),
            Part::Value(_) => continue,
            Part::Choice(choice) => {
                choice.variants.iter().for_each(|variant| controls(&variant.phrase, &variant.span, found));
                continue;
            }
        };
        for (at, c) in text.char_indices() {
            match c {
                '\u{202A}'..='\u{202E}' => {
                    let here = Span::new(&span.file, span.range().start + at, span.range().start + at + c.len_utf8());
                    let fault = if text.len() == span.range().len() { here } else { span.clone() };
                    found.push(
                        fault.error("catalog-bidi-override").with("character", format!("U+{:04X}", u32::from(c))),
                    );
                }
                bidi::LRI | bidi::RLI | bidi::FSI => open += 1,
                bidi::PDI if open == 0 => is_balanced = false,
                bidi::PDI => open -= 1,
                _ => {}
            }
        }
    }
    if open > 0 || !is_balanced {
        found.push(span.error("catalog-bidi-unbalanced"));
    }
}

fn markup(text: &str, span: &Span, found: &mut Diagnostics) {
    for (at, _) in text.match_indices(['<', '&']) {
        let Some(length) = element(&text[at..]).or_else(|| character_reference(&text[at..])) else { continue };
        let start = span.range().start + at;
        let fault = Span::new(&span.file, start, start + length).warning("catalog-html");
        found.push(fault.with("markup", &text[at..at + length]));
    }
}

/// The length of an element's tag that the text begins with.
fn element(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('<')?;
    let name = inside.trim_start_matches('/');
    let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    let is_known = ELEMENTS.contains(&name[..end].to_ascii_lowercase().as_str());
    let close = text.find('>')?;
    is_known.then_some(close + 1)
}

/// The length of a character reference that the text begins with: `&nbsp;`, `&#160;`.
fn character_reference(text: &str) -> Option<usize> {
    let end = text.find(';')?;
    let name = &text[1..end];
    let name = name.strip_prefix('#').unwrap_or(name);
    let is_name = (2..10).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_name.then_some(end + 1)
}
