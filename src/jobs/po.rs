//! Jobs as PO files of GNU gettext: the words are Markdown as it stands in the file, with what it means beside them.
//!
//! Read and written here, because what is wrong must be told with its line, and a translator's slip must never stop the
//! program: the reader that exists does neither.

use std::fmt::Write as _;
use std::sync::Arc;

use super::{Brought, Job, Target, spaced, written};
use crate::base::{Diagnostics, SitePath, Span};
use crate::read::Read;

/// The job as a file.
pub(super) fn write(job: &Job) -> String {
    let mut po = String::from("msgid \"\"\nmsgstr \"\"\n");
    let (from, to) = (job.from, job.to);
    for line in [
        format!("Language: {to}"),
        format!("X-Source-Language: {from}"),
        "MIME-Version: 1.0".to_owned(),
        "Content-Type: text/plain; charset=UTF-8".to_owned(),
        "Content-Transfer-Encoding: 8bit".to_owned(),
    ] {
        // Writing to a string never fails.
        let _ = writeln!(po, "\"{}\\n\"", escaped(&line));
    }
    for part in &job.parts {
        for unit in &part.units {
            let _ = write!(po, "\n#. {}\n#: {}\n", part.record, part.file);
            if unit.target.is_some() && !unit.is_done {
                po.push_str("#, fuzzy\n");
            }
            let _ = writeln!(po, "msgctxt \"{}\"", escaped(&format!("{}#{}", part.file, unit.name)));
            let _ = writeln!(po, "msgid \"{}\"", escaped(&written(&unit.source)));
            let target = unit.target.as_deref().map(written).unwrap_or_default();
            let _ = writeln!(po, "msgstr \"{}\"", escaped(&target));
        }
    }
    po
}

fn escaped(words: &str) -> String {
    let mut written = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '\\' | '"' => written.extend(['\\', c]),
            '\n' => written.push_str("\\n"),
            '\r' => written.push_str("\\r"),
            '\t' => written.push_str("\\t"),
            c => written.push(c),
        }
    }
    written
}

/// The words of a string between quotes; none when the line is not one.
fn unescaped(line: &str) -> Option<String> {
    let inside = line.trim().strip_prefix('"')?.strip_suffix('"')?;
    let mut words = String::with_capacity(inside.len());
    let mut chars = inside.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => words.push(match chars.next()? {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                c @ ('\\' | '"') => c,
                _ => return None,
            }),
            '"' => return None,
            c => words.push(c),
        }
    }
    Some(words)
}

/// What is said of one message so far.
#[derive(Default)]
struct Message {
    context: String,
    id: String,
    words: String,
    is_fuzzy: bool,
    start: usize,
    end: usize,
    /// Which of them a line that is only a string goes on with.
    field: Option<Field>,
}

#[derive(Clone, Copy, PartialEq)]
enum Field {
    Context,
    Id,
    Words,
}

/// What a file says that came back.
pub(super) fn read(file: &SitePath, text: &Arc<str>) -> Read<Vec<Brought>> {
    let mut found = Diagnostics::new();
    let mut brought = Vec::new();
    let mut to = String::new();
    let mut message = Message::default();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let (start, words) = (at, line.trim());
        at += line.len();
        let words = words.trim_start_matches('\u{FEFF}');
        let begins = words.starts_with('#') || words.starts_with("msgctxt") || words.is_empty();
        let begins = begins || words.starts_with("msgid") && message.field != Some(Field::Context);
        if begins && message.field.is_some() {
            finish(std::mem::take(&mut message), file, &mut to, &mut brought);
        }
        if words.is_empty() {
            continue;
        }
        if let Some(comment) = words.strip_prefix('#') {
            message.is_fuzzy |= comment.starts_with(',') && comment.contains("fuzzy");
            continue;
        }
        let fields = [("msgctxt", Field::Context), ("msgid", Field::Id), ("msgstr", Field::Words)];
        let named = fields.iter().find_map(|(name, field)| Some((*field, words.strip_prefix(name)?)));
        let (field, string) = named.map_or((message.field, words), |(field, string)| (Some(field), string));
        match (field, unescaped(string)) {
            (Some(field), Some(said)) => message.add(field, &said, start..at),
            _ => found.push(Span::new(file, start, start + line.trim_end().len()).error("job-unread")),
        }
    }
    finish(message, file, &mut to, &mut brought);
    if brought.is_empty() && found.is_empty() {
        found.push(Span::whole(file).error("job-unread"));
    }
    Read { value: brought, found }
}

impl Message {
    fn add(&mut self, field: Field, words: &str, at: std::ops::Range<usize>) {
        if self.field.is_none() {
            self.start = at.start;
        }
        self.end = at.end;
        self.field = Some(field);
        match field {
            Field::Context => self.context.push_str(words),
            Field::Id => self.id.push_str(words),
            Field::Words => self.words.push_str(words),
        }
    }
}

/// Takes in a message that has ended; the first one, without words of its own, is the head of the file.
fn finish(message: Message, file: &SitePath, to: &mut String, brought: &mut Vec<Brought>) {
    if message.field.is_none() {
        return;
    }
    if message.id.is_empty() && message.context.is_empty() {
        let language = message.words.lines().find_map(|line| line.strip_prefix("Language:"));
        *to = language.unwrap_or_default().trim().to_owned();
        return;
    }
    let (of, unit) = message.context.rsplit_once('#').unwrap_or(("", &message.context));
    brought.push(Brought {
        to: to.clone(),
        file: of.to_owned(),
        unit: unit.to_owned(),
        source: spaced(&message.id),
        target: (!message.words.trim().is_empty()).then_some(Target::Written(message.words)),
        is_open: message.is_fuzzy,
        span: Span::new(file, message.start, message.end),
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Lang;
    use crate::jobs::{Part, Piece, Unit};

    fn back(text: &str) -> Read<Vec<Brought>> {
        read(&SitePath::new("job.po"), &Arc::from(text))
    }

    #[test]
    fn what_is_written_reads_back_equal() {
        let lang = |code| Lang::new(code).expect("a language");
        let file = SitePath::new("content/news/a/text.ar.md");
        let span = Span::whole(&file);
        let words = |words: &str| vec![Piece::Words(words.to_owned())];
        let units = vec![
            Unit {
                name: "title".to_owned(),
                source: words("a \"b\" \\ c"),
                target: Some(words("x\ty")),
                is_done: true,
                span: span.clone(),
            },
            Unit {
                name: "b1".to_owned(),
                source: words("d"),
                target: Some(words("old")),
                is_done: false,
                span: span.clone(),
            },
            Unit { name: "b2".to_owned(), source: words("e"), target: None, is_done: false, span },
        ];
        let part = Part { file, record: "news/a".to_owned(), units };
        let Read { value, found } = back(&write(&Job { from: lang("ar"), to: lang("fr"), parts: vec![part] }));
        assert!(found.is_empty(), "{found:?}");
        let seen: Vec<(&str, &str, &str, Option<&Target>, bool)> =
            value.iter().map(|one| (&*one.to, &*one.unit, &*one.source, one.target.as_ref(), one.is_open)).collect();
        let said = |words: &str| Target::Written(words.to_owned());
        assert_eq!(
            seen,
            [
                ("fr", "title", "a \"b\" \\ c", Some(&said("x\ty")), false),
                ("fr", "b1", "d", Some(&said("old")), true),
                ("fr", "b2", "e", None, false),
            ]
        );
    }

    #[test]
    fn lines_may_be_broken_and_old_messages_stay_behind() {
        let text = "msgid \"\"\nmsgstr \"\"\n\"Language: fr\\n\"\n\n#~ msgid \"gone\"\n#~ msgstr \"parti\"\n\nmsgctxt \"f#b1\"\n\
                    msgid \"\"\n\"one \"\n\"two\"\nmsgstr \"\"\n\"un \"\n\"deux\"\n";
        let brought = back(text).value;
        assert_eq!(brought.len(), 1);
        assert_eq!((&*brought[0].source, &*brought[0].to), ("one two", "fr"));
        assert_eq!(brought[0].target, Some(Target::Written("un deux".to_owned())));
    }

    #[test]
    fn a_line_that_cannot_be_read_is_told_and_the_others_are_read() {
        let Read { value, found } = back(
            "msgctxt \"f#b1\"\nmsgid \"a\"\nmsgstr \"b\nnonsense\n\nmsgctxt \"f#b2\"\nmsgid \"c\"\nmsgstr \"d\"\n",
        );
        assert_eq!(found.iter().map(|fault| fault.id()).collect::<Vec<_>>(), ["job-unread", "job-unread"]);
        assert_eq!(value.len(), 2);
        assert_eq!(back("").found.len(), 1);
        assert_eq!(back("\"").found.len(), 1);
    }
}
