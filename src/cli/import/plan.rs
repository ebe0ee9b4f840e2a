//! What is brought, gathered into records: one for each kind and id, with its facts, its texts and its files.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;

use super::page::Bodies;
use crate::base::{Arg, Diagnostics, Digest, Lang, Message, SitePath};
use crate::disk::Brought;
use crate::locale::Locales;
use crate::model::Kind;
use crate::read::yaml;
use crate::site::Site;

/// Records in the making.
pub struct Plan<'p> {
    pub(super) site: &'p Site,
    pub(super) locales: &'p Locales,
    /// The kind that all of them are to have.
    pub(super) kind: Option<Arc<Kind>>,
    pub(super) brought: &'p [Brought],
    pub(super) records: BTreeMap<(Arc<str>, String), Draft>,
    pub(super) left: Vec<Left>,
    /// What is wrong in the tables that were brought.
    pub(super) found: Diagnostics,
    /// The texts that became records, so that links among them are found again.
    pub(super) became: BTreeMap<String, (Arc<str>, String)>,
    /// The files that have a place.
    pub(super) placed: BTreeSet<usize>,
}

/// A record in the making.
pub struct Draft {
    /// Its kind.
    pub kind: Arc<Kind>,
    /// Its facts, by name, in the order they were met.
    pub facts: Vec<(String, Value)>,
    /// Its texts.
    pub texts: BTreeMap<Lang, DraftText>,
    /// Files beside it: their names, and which of those brought they are.
    pub files: Vec<(String, usize)>,
}

/// A text in the making.
#[derive(Default)]
pub struct DraftText {
    /// Where it comes from.
    pub from: String,
    /// What stands at its top.
    pub front: Vec<(String, String)>,
    /// Its Markdown.
    pub body: String,
}

/// Something that found no place.
#[derive(Clone, Debug, PartialEq)]
pub struct Left {
    why: &'static str,
    file: String,
    what: String,
}

/// What is to be written.
pub struct Planned {
    /// The files.
    pub files: Vec<PlannedFile>,
    /// How many records they are.
    pub records: usize,
    /// What found no place.
    pub left: Vec<Left>,
    /// What is wrong in the tables that were brought.
    pub found: Diagnostics,
}

/// A file to be written.
pub struct PlannedFile {
    /// Its path in the site.
    pub path: String,
    /// What it holds.
    pub content: Content,
}

/// What a file is to hold.
pub enum Content {
    /// Words.
    Words(String),
    /// A copy of one that was brought.
    Copy(usize),
}

impl Left {
    /// That something of a file found no place; `why` is the id of the message.
    pub fn new(why: &'static str, file: &str, what: impl Into<String>) -> Left {
        Left { why, file: file.to_owned(), what: what.into() }
    }

    /// The same for a person.
    pub fn message(&self) -> Message {
        Message::new(self.why).with("file", self.file.as_str()).with("what", Arg::Code(self.what.clone()))
    }
}

/// Whether a file is read, rather than taken along when a text names it.
pub fn is_read(path: &str) -> bool {
    is_text(path) || is_table(path)
}

fn is_text(path: &str) -> bool {
    matches!(path.rsplit('.').next(), Some("md" | "markdown"))
}

fn is_table(path: &str) -> bool {
    matches!(path.rsplit('.').next(), Some("csv" | "tsv" | "xlsx" | "ods"))
}

impl<'p> Plan<'p> {
    /// Nothing yet.
    pub fn new(site: &'p Site, locales: &'p Locales, kind: Option<Arc<Kind>>, brought: &'p [Brought]) -> Plan<'p> {
        let (records, left, found, became, placed) = Default::default();
        Plan { site, locales, kind, brought, records, left, found, became, placed }
    }

    /// Takes a file in.
    pub fn take(&mut self, path: &str, bytes: &[u8]) {
        self.placed.extend(self.brought.iter().position(|file| file.path == path));
        if is_text(path) {
            self.take_text(path, &String::from_utf8_lossy(bytes));
        } else {
            self.take_table(path, bytes);
        }
    }

    /// The record of a kind and id, made when it is not there yet.
    pub(super) fn draft(&mut self, kind: &Arc<Kind>, id: &str) -> &mut Draft {
        self.records.entry((kind.id.clone(), id.to_owned())).or_insert_with(|| Draft {
            kind: kind.clone(),
            facts: Vec::new(),
            texts: BTreeMap::new(),
            files: Vec::new(),
        })
    }

    /// A fact of a record: the first that is said counts, and another one is told.
    pub(super) fn fact(&mut self, kind: &Arc<Kind>, id: &str, from: &str, name: &str, value: Value) {
        let draft = self.draft(kind, id);
        match draft.facts.iter().find(|(known, _)| known == name) {
            None => draft.facts.push((name.to_owned(), value)),
            Some((_, known)) if *known == value => {}
            Some(_) => self.left.push(Left::new("import-differs", from, name)),
        }
    }

    /// An id for what has no Latin letters: its kind and a few digits that follow from what it is called, so that it
    /// is the same in every language of it and whenever it is brought again.
    pub(super) fn named_after(kind: &Kind, called: &str) -> String {
        format!("{}-{}", kind.id, Digest::of(called.as_bytes()).digits(6))
    }

    fn is_there(&self, kind: &Kind, id: &str) -> bool {
        let folder = SitePath::new(format!("content/{}/{id}", kind.section));
        self.site.entries.iter().any(|entry| entry.folder == folder || entry.kind.id == kind.id && *entry.id == *id)
    }

    /// Everything that is to be written.
    pub fn settle(mut self) -> Planned {
        Bodies::settle(&mut self);
        let (mut files, mut records) = (Vec::new(), 0);
        for ((_, id), draft) in &self.records {
            let folder = format!("content/{}/{id}", draft.kind.section);
            if self.is_there(&draft.kind, id) {
                let from = draft.texts.values().next().map_or("", |text| &text.from);
                self.left.push(Left::new("import-taken", from, folder));
                continue;
            }
            records += 1;
            let mut add = |name: &str, content| files.push(PlannedFile { path: format!("{folder}/{name}"), content });
            if !draft.facts.is_empty() {
                let facts = draft.facts.iter().map(|(name, value)| field(name, value, 0)).collect();
                add("facts.yaml", Content::Words(facts));
            }
            for (lang, text) in &draft.texts {
                let front: String =
                    text.front.iter().map(|(name, words)| format!("{name}: {}\n", yaml::quoted(words))).collect();
                add(&format!("text.{lang}.md"), Content::Words(format!("---\n{front}---\n\n{}\n", text.body.trim())));
            }
            draft.files.iter().for_each(|(name, at)| add(name, Content::Copy(*at)));
            self.placed.extend(draft.files.iter().map(|(_, at)| *at));
        }
        for (at, file) in self.brought.iter().enumerate() {
            if !self.placed.contains(&at) {
                self.left.push(Left::new("import-file", &file.path, ""));
            }
        }
        Planned { files, records, left: self.left, found: self.found }
    }
}

/// A field of YAML and what stands in it, ending in a line break.
fn field(name: &str, value: &Value, depth: usize) -> String {
    let indent = "  ".repeat(depth);
    match value {
        Value::Object(fields) => {
            let inner: String = fields.iter().map(|(name, value)| field(name, value, depth + 1)).collect();
            format!("{indent}{name}:\n{inner}")
        }
        Value::Array(items) if items.iter().any(Value::is_object) => {
            let item = |item: &Value| {
                let fields = item.as_object().into_iter().flatten();
                let lines: String = fields.map(|(name, value)| field(name, value, depth + 2)).collect();
                let dash = format!("{indent}  - ");
                format!("{dash}{}", lines.get(dash.len()..).unwrap_or_default())
            };
            format!("{indent}{name}:\n{}", items.iter().map(item).collect::<String>())
        }
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(scalar).collect();
            format!("{indent}{name}: [{}]\n", items.join(", "))
        }
        value => format!("{indent}{name}: {}\n", scalar(value)),
    }
}

fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => {
            let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/');
            let begins = text.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '/');
            if begins && text.chars().all(is_plain) { text.clone() } else { yaml::quoted(text) }
        }
        value => value.to_string(),
    }
}
