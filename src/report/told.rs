//! Findings for a page: each with its sentence in HTML, its place and the line that stands there.

use super::in_order;
use super::lines::Texts;
use crate::base::{Diagnostic, Message, Severity, SourceTree};
use crate::locale::{Form, Locale};

/// A finding, ready to be placed on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// How grave it is.
    pub severity: Severity,
    /// What was found, as HTML.
    pub message: String,
    /// What to do about it, as HTML.
    pub hint: Option<String>,
    /// The file.
    pub file: String,
    /// The line and the column, from one; none when the file is meant as a whole.
    pub place: Option<(usize, usize)>,
    /// The line that stands there, in three parts: before, what is meant, after.
    pub line: Option<[String; 3]>,
}

/// The findings in the order of files and places.
pub fn told(found: &[Diagnostic], sources: &SourceTree, locale: &Locale) -> Vec<Told> {
    let found = in_order(found);
    let texts = Texts::of(found.iter().map(|finding| &finding.span), sources);
    found.into_iter().map(|finding| one(finding, &texts, locale)).collect()
}

/// What went wrong in the world, as HTML, with the advice that belongs to it.
pub fn told_message(message: &Message, locale: &Locale) -> (String, Option<String>) {
    (locale.say(message, Form::Html), locale.say_attribute(message, "hint", Form::Html))
}

fn one(finding: &Diagnostic, texts: &Texts, locale: &Locale) -> Told {
    let range = finding.span.range();
    let lines = texts.get(&finding.span.file).filter(|_| range != (0..0));
    let place = lines.map(|lines| lines.position(range.start)).map(|position| (position.line, position.column));
    let line = lines.map(|lines| {
        let (start, text) = lines.line(range.start);
        let at = |byte: usize| text.floor_char_boundary(byte.saturating_sub(start).min(text.len()));
        let (from, to) = (at(range.start), at(range.end));
        [text[..from].to_owned(), text[from..to].to_owned(), text[to..].to_owned()]
    });
    let (message, own_hint) = told_message(&finding.message, locale);
    let hint = finding.hint.as_ref().map(|hint| locale.say(hint, Form::Html)).or(own_hint);
    Told { severity: finding.severity, message, hint, file: finding.span.file.to_string(), place, line }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{SitePath, Span};
    use crate::locale::Locales;

    #[test]
    fn a_finding_has_its_line_in_three_parts() {
        let mut sources = SourceTree::default();
        sources.insert_text("a.yaml", "first: 1\nstatuss: <b>\n");
        let file = SitePath::new("a.yaml");
        let locales = Locales::default();
        let find = |span: Span| {
            told(&[span.error("unknown-field")], &sources, locales.or_default(crate::base::Lang::UNDETERMINED))
        };
        let told = find(Span::new(&file, 9, 16));
        assert_eq!(told[0].place, Some((2, 1)));
        assert_eq!(told[0].line, Some(["".into(), "statuss".into(), ": <b>".into()]));
        let whole = find(Span::whole(&file));
        assert_eq!((whole[0].place, &whole[0].line), (None, &None));
        let beyond = find(Span::new(&file, 4, 400));
        assert_eq!(beyond[0].line, Some(["firs".into(), "t: 1".into(), "".into()]));
    }
}
