//! Signs and letters are written as the language of the text writes them: one rule each, all found by
//! `locale::typography`, which knows no language by name.

use super::*;
use crate::base::{Lang, Span};
use crate::locale::typography::{MASK, Rule, Slip, may_slip, slips};
use crate::model::{Record, Value};
use crate::read::markdown::without_figures;

/// A comma, semicolon or question mark of another script.
pub const FOREIGN_PUNCTUATION: Check = Check {
    id: "foreign-punctuation",
    scope: Scope::Words(|inspection, entry, found| {
        look("foreign-punctuation", Rule::ForeignPunctuation, inspection, entry, found)
    }),
};

/// A letter of another language that only looks right.
pub const FOREIGN_LETTER: Check = Check {
    id: "foreign-letter",
    scope: Scope::Words(|inspection, entry, found| {
        look("foreign-letter", Rule::ForeignLetter, inspection, entry, found)
    }),
};

/// A word stretched by a sign that is no letter.
pub const STRETCHED_WORD: Check = Check {
    id: "stretched-word",
    scope: Scope::Words(|inspection, entry, found| {
        look("stretched-word", Rule::StretchedWord, inspection, entry, found)
    }),
};

/// Letters in the shapes that a printer gives them.
pub const PRESENTATION_FORM: Check = Check {
    id: "presentation-form",
    scope: Scope::Words(|inspection, entry, found| {
        look("presentation-form", Rule::PresentationForm, inspection, entry, found)
    }),
};

/// Digits of two sets in one text.
pub const MIXED_DIGITS: Check = Check {
    id: "mixed-digits",
    scope: Scope::Words(|inspection, entry, found| look("mixed-digits", Rule::MixedDigits, inspection, entry, found)),
};

/// A sign without the space that the language puts beside it.
pub const MISSING_SPACE: Check = Check {
    id: "missing-space",
    scope: Scope::Words(|inspection, entry, found| {
        unless_dressed("missing-space", Rule::MissingSpace, inspection, entry, found)
    }),
};

/// An apostrophe of a typewriter.
pub const STRAIGHT_APOSTROPHE: Check = Check {
    id: "straight-apostrophe",
    scope: Scope::Words(|inspection, entry, found| {
        unless_dressed("straight-apostrophe", Rule::StraightApostrophe, inspection, entry, found);
    }),
};

/// What the build sets right by itself, where the site asks it to, is not told.
fn unless_dressed(id: &'static str, rule: Rule, inspection: &Inspection, entry: &Entry, found: &mut Diagnostics) {
    if !inspection.site.config.typography {
        look(id, rule, inspection, entry, found);
    }
}

fn look(id: &'static str, rule: Rule, inspection: &Inspection, entry: &Entry, found: &mut Diagnostics) {
    let locale = |lang: Lang| inspection.locales.get(lang);
    for text in entry.texts.iter().filter(|text| !text.body.is_empty()) {
        let place = |range: &std::ops::Range<usize>| Span::new(&text.body.file, range.start, range.end);
        for lang in text.body.languages(text.lang) {
            let Some(locale) = locale(lang).filter(|locale| may_slip(&text.body.characters, rule, locale)) else {
                continue;
            };
            for slip in slips(&text.body.masked_in(MASK, lang, text.lang), rule, locale) {
                let written = &text.body.text[slip.range.clone()];
                found.push(told(id, place(&slip.range), written, &slip).fix(place(&slip.range), slip.instead));
            }
        }
    }
    let mut in_words = |lang: Lang, words: &str, span: &Span| {
        let Some(locale) = locale(lang) else { return };
        for slip in slips(&without_figures(words, MASK), rule, locale) {
            let written = &words[slip.range.clone()];
            found.push(match place(words, span, &slip) {
                Some(place) => told(id, place.clone(), written, &slip).fix(place, slip.instead),
                None => told(id, span.clone(), written, &slip),
            });
        }
    };
    for text in &entry.texts {
        let at_top = [&text.title, &text.summary].into_iter().flatten();
        at_top.for_each(|words| in_words(text.lang, &words.value, &words.span));
    }
    in_record(&entry.record, &mut in_words);
}

fn told(id: &'static str, span: Span, written: &str, slip: &Slip) -> Diagnostic {
    span.warning(id).with("written", visible(written)).with("instead", visible(&slip.instead))
}

/// The letters, with spaces that nobody sees by their numbers.
fn visible(text: &str) -> String {
    let shown = |c: char| if c.is_whitespace() && c != ' ' { format!("U+{:04X}", u32::from(c)) } else { c.to_string() };
    text.chars().map(shown).collect()
}

/// Every word of a record in each language, those of its lists too, and where it stands.
fn in_record(record: &Record, visit: &mut impl FnMut(Lang, &str, &Span)) {
    record.each(&mut |_, value| match value {
        Value::Words(words) => words.iter().for_each(|(lang, words)| visit(lang, &words.value, &words.span)),
        Value::WordLists(lists) => {
            let words = lists.0.iter().flat_map(|(lang, words)| words.iter().map(|word| (*lang, word)));
            words.for_each(|(lang, word)| visit(lang, &word.value, &word.span));
        }
        _ => {}
    });
}

/// Where a slip stands in a YAML file: as it is when nothing is quoted, one further between plain quotes;
/// unknown where the words were folded or escaped.
fn place(words: &str, span: &Span, slip: &Slip) -> Option<Span> {
    let quote = match span.range().len().checked_sub(words.len()) {
        Some(0) => 0,
        Some(2) if !words.contains(['\n', '\\']) => 1,
        _ => return None,
    };
    let start = span.range().start + quote;
    Some(Span::new(&span.file, start + slip.range.start, start + slip.range.end))
}
