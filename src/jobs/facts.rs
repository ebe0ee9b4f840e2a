//! The words in the facts of a record: the units of what a language lacks there, and the file with them.

use std::ops::Range;

use super::{Piece, Unit, inline};
use crate::base::{Lang, SitePath, Span, Spanned};
use crate::model::{Entry, Value};
use crate::read::yaml;
use std::sync::Arc;

/// Words of the facts that say nothing in the language.
pub(super) struct Gap<'e> {
    /// Where they stand among the fields: `milestones.1.title`.
    pub(super) name: String,
    /// What they say in the other language.
    pub(super) words: &'e Spanned<Arc<str>>,
}

/// What the facts of an entry say in one language and not in the other, in the order of the file.
pub(super) fn gaps<'e>(entry: &'e Entry, from: Lang, to: Lang) -> Vec<Gap<'e>> {
    let mut found = Vec::new();
    let facts = entry.folder.join("facts.yaml");
    entry.record.each(&mut |way, value| {
        let Value::Words(words) = value else { return };
        let said = words.iter().find(|(lang, _)| *lang == from).map(|(_, words)| words);
        let Some(said) = said.filter(|said| Some(&said.span.file) == facts.as_ref()) else { return };
        if words.get(to).is_none() && !said.value.trim().is_empty() {
            found.push(Gap { name: way.to_string(), words: said });
        }
    });
    found.sort_by_key(|gap| gap.words.span.start);
    found
}

/// The units of gaps.
pub(super) fn units(gaps: &[Gap]) -> Vec<Unit> {
    let unit = |gap: &Gap| Unit {
        name: gap.name.clone(),
        source: inline::of_field(&gap.words.value),
        target: None,
        is_done: false,
        span: gap.words.span.clone(),
    };
    gaps.iter().map(unit).collect()
}

/// The file with words in `lang` beside those that stand at each span.
pub(super) fn filled(text: &str, lang: Lang, words: &[(Span, String)]) -> String {
    let mut new = text.to_owned();
    let mut words: Vec<&(Span, String)> = words.iter().collect();
    words.sort_by_key(|(span, _)| std::cmp::Reverse(span.start));
    for (span, said) in words {
        let (at, written) = beside(text, span.range(), lang, said);
        new.insert_str(at, &written);
    }
    new
}

/// Where words in another language are put, and how: on a line of their own, or within the same brackets.
fn beside(text: &str, said: Range<usize>, lang: Lang, words: &str) -> (usize, String) {
    let line = text[..said.start].rfind('\n').map_or(0, |at| at + 1);
    let before = &text[line..said.start];
    let indent = before.len() - before.trim_start_matches([' ', '-', '\t']).len();
    let key = before[indent..].trim_end();
    let is_line = key.ends_with(':') && !key.contains(['{', ',']);
    if !is_line {
        return (said.end, format!(", {lang}: {}", yaml::quoted(words)));
    }
    let end = if text[..said.end].ends_with('\n') { said.end - 1 } else { said.end };
    let end = text[end..].find('\n').map_or(text.len(), |length| end + length);
    let line_end = if text[..end].ends_with('\r') { "\r\n" } else { "\n" };
    let end = text[..end].trim_end_matches('\r').len();
    (end, format!("{line_end}{}{lang}: {}", " ".repeat(indent), yaml::quoted(words)))
}

/// The words of a field as they stand between quotes.
pub(super) fn field(pieces: &[Piece]) -> String {
    yaml::quoted(&super::written(pieces))
}

/// The file of the facts.
pub(super) fn file(entry: &Entry) -> Option<SitePath> {
    entry.folder.join("facts.yaml")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_beside_those_of_the_other_language() {
        let lang = Lang::new("fr").expect("a language");
        let table = [
            ("title:\n  ar: «a»\ndate: 1\n", "«a»", "title:\n  ar: «a»\n  fr: \"b\"\ndate: 1\n"),
            ("list:\n  - ar: a\n    x: 1\n", "a\n", "list:\n  - ar: a\n    fr: \"b\"\n    x: 1\n"),
            ("title: {ar: \"a\", en: c}\n", "\"a\"", "title: {ar: \"a\", fr: \"b\", en: c}\n"),
            ("title:\r\n  ar: a # why\r\nx: 1\r\n", "a #", "title:\r\n  ar: a # why\r\n  fr: \"b\"\r\nx: 1\r\n"),
        ];
        for (text, said, new) in table {
            let start = text.rfind(said).expect("the words");
            let end = start + said.trim_end_matches([' ', '#', '\n']).len();
            let span = Span::new(&SitePath::new("facts.yaml"), start, end);
            assert_eq!(filled(text, lang, &[(span, "b".to_owned())]), new, "{text}");
        }
    }
}
