//! The trees of one folder become an entry.

use std::sync::Arc;

use super::folders::Folder;
use super::parse::Trees;
use super::tables::{Table, TableKey, Tables};
use crate::base::{Diagnostic, Diagnostics, Lang, Message, Span, Spanned, closest};
use crate::model::value::Filled;
use crate::model::{
    Asked, Common, Config, Entry, Kind, Kinds, MadeFrom, MeantDifference, Record, Shape, Text, Typed, Value, Words,
    front_fields, missing,
};
use crate::read::{active, markdown, yaml};

/// What assembling needs to know of the site.
pub struct Site<'s> {
    /// The configuration.
    pub config: &'s Config,
    /// The kinds.
    pub kinds: &'s Kinds,
    /// The files, as trees.
    pub trees: &'s Trees<'s>,
    /// The tables that facts name.
    pub tables: &'s Tables<'s>,
}

/// What a folder became.
#[derive(Default)]
pub struct Assembled {
    /// The entry in it, if it is one.
    pub entry: Option<Entry>,
    /// What is wrong with it.
    pub found: Diagnostics,
    /// The table of its facts, to be remembered.
    pub table: Option<(TableKey, Table)>,
}

/// The entry in a folder, if it is one, and what is wrong with it.
pub fn entry(folder: &Folder, site: &Site) -> Assembled {
    let mut found = Diagnostics::new();
    let start = folder.facts.as_ref().or(folder.texts.first().map(|(_, path)| path));
    let Some(start) = start else {
        if let Some(file) = folder.attachments.first() {
            found.push(Span::whole(file).warning("folder-without-record"));
        }
        return Assembled { found, ..Assembled::default() };
    };
    let span = Span::whole(start);
    if !crate::model::is_id(&folder.id) {
        found.push(span.error("bad-id").with("id", folder.id.as_str()));
    }
    let facts = folder.facts.as_ref().and_then(|path| site.trees.yaml(path));
    let tree = facts.as_ref().map(|facts| &facts.value);
    if let Some(facts) = &facts {
        found.extend(facts.found.iter().cloned());
    }
    let Some(kind) = kind_of(folder, tree, site, &span, &mut found) else {
        return Assembled { found, ..Assembled::default() };
    };
    let record = match tree {
        Some(tree) => {
            let mut reader = folder.reader(&site.config.languages);
            let record = reader.record(&[&kind.fields, &site.kinds.common], &tree.root);
            found.extend(reader.found.into_iter().filter(|fault| is_certain(fault, tree)));
            record
        }
        None => Record::empty(span.clone()),
    };
    let mut assembled = Assembling { folder, kind: &kind, site, record, texts: Vec::new(), broken: false, found };
    assembled.broken = tree.is_some_and(|tree| tree.broken);
    for (lang, path) in &folder.texts {
        if let Some(document) = site.trees.document(path) {
            assembled.text(*lang, path, &document);
        }
    }
    let Assembling { mut record, texts, broken, mut found, .. } = assembled;
    if texts.is_empty() && kind.title_field().is_none() {
        found.push(span.error("missing-text"));
    }
    if !broken {
        missing(&kind.fields, &record, crate::model::BY_LANGUAGE_OR_TEXT, &mut found);
    }
    if record.fields.is_empty() {
        record.span = span.clone();
    }
    refuse_missing_files(&record, folder, &mut found);
    refuse_active_files(folder, site, &mut found);
    let record = Arc::new(record);
    let facts = (kind.project)(&record);
    let table = site.tables.of(&facts);
    let of_table = table.as_ref().map(|(_, table)| table.clone()).unwrap_or_default();
    found.extend(of_table.found.iter().cloned());
    let mut attachments = folder.attachments.clone();
    // A workbook holds more than its table: other sheets, notes, names of people. What is read from it is published,
    // and it never is.
    attachments.retain(|path| facts.workbook() != Some(path));
    let entry = Entry {
        id: Arc::from(folder.id.as_str()),
        section: Arc::from(folder.section.as_str()),
        folder: folder.path.clone(),
        span,
        common: Common::project(&record),
        facts,
        record,
        texts,
        attachments,
        observations: of_table.observations,
        lines: of_table.lines,
        rows: of_table.rows,
        withheld: Vec::new(),
        asked: Asked::default(),
        kind,
    };
    Assembled { entry: Some(entry), found, table }
}

/// The kind that the facts name, or that the section has.
fn kind_of(
    folder: &Folder,
    tree: Option<&yaml::Tree>,
    site: &Site,
    span: &Span,
    found: &mut Diagnostics,
) -> Option<Arc<Kind>> {
    let names = || site.kinds.iter().map(|kind| &*kind.id);
    let written = tree.and_then(|tree| match &tree.root.value {
        yaml::Value::Map(fields) => fields.iter().find(|field| field.key == "kind"),
        _ => None,
    });
    if let Some(field) = written
        && let yaml::Value::Scalar(name) = &field.node.value
    {
        let kind = site.kinds.get(name).cloned();
        if kind.is_none() {
            let fault = field.node.span.error("unknown-kind").with("kind", name.as_str());
            found.push(fault.suggest(closest(name, names())).accepted(names()));
        }
        return kind;
    }
    let configured = site.config.sections.0.iter().find(|(name, _)| *name.value == *folder.section);
    let configured = configured.and_then(|(_, section)| section.kind.as_ref());
    if let Some(name) = configured {
        return site.kinds.get(&name.0).cloned();
    }
    let kind = site.kinds.of_section(&folder.section).cloned();
    if kind.is_none() {
        let sections = || site.kinds.iter().map(|kind| &*kind.section);
        let fault = span.error("unknown-section").with("section", folder.section.as_str());
        found.push(fault.suggest(closest(&folder.section, sections())).accepted(sections()));
    }
    kind
}

/// What is missing from a tree that is broken may only be unread.
fn is_certain(fault: &Diagnostic, tree: &yaml::Tree) -> bool {
    !tree.broken || fault.id() != "missing-field"
}

struct Assembling<'a> {
    folder: &'a Folder,
    kind: &'a Arc<Kind>,
    site: &'a Site<'a>,
    record: Record,
    texts: Vec<Text>,
    broken: bool,
    found: Diagnostics,
}

impl Assembling<'_> {
    fn text(&mut self, lang: Lang, path: &crate::base::SitePath, document: &crate::read::Read<markdown::Document>) {
        self.found.extend(document.found.iter().cloned());
        self.broken |= document.value.front.broken;
        let fields = front_fields(self.kind);
        let mut reader = self.folder.reader(&self.site.config.languages);
        let front = reader.record(&[&fields], &document.value.front.root);
        self.found.extend(reader.found);
        let words = |name: &str| {
            let filled = front.filled(name)?;
            match &filled.value.value {
                Value::Text(text) => Some(Spanned { value: text.clone(), span: filled.value.span.clone() }),
                _ => None,
            }
        };
        // What was misspelled at the top of a text is told there, and not as missing from the facts too.
        self.record.unread.extend(front.unread.iter().filter(|name| self.kind.field(name).is_some()).cloned());
        let title = words("title");
        let is_unread = document.value.front.broken || front.unread.iter().any(|name| **name == *"title");
        if title.is_none() && self.kind.title_field().is_none() && !is_unread {
            self.found.push(Span::whole(path).error("missing-title"));
        }
        let translates = front.filled("translates").and_then(|filled| match filled.value.value {
            Value::Whole(value) => Some(Spanned { value, span: filled.value.span.clone() }),
            _ => None,
        });
        for field in self.kind.fields.iter().filter(|field| matches!(field.shape, Shape::Words)) {
            if let Some(said) = words(&field.name) {
                self.merge(field.name.clone(), lang, said);
            }
        }
        let made_from = front.filled("made_from").and_then(|filled| {
            let value = <Option<MadeFrom> as Typed>::of(Some(&filled.value.value))?;
            Some(Spanned { value, span: filled.key_span.clone() })
        });
        let text = Text {
            lang,
            file: path.clone(),
            title,
            summary: words("summary"),
            translates,
            made_from,
            slug: words("slug"),
            differs: <Vec<MeantDifference> as Typed>::of(front.get("differs")),
            body: document.value.body.clone(),
        };
        self.texts.push(text);
    }

    /// Puts words from the top of a text among those of the facts.
    fn merge(&mut self, name: Arc<str>, lang: Lang, said: Spanned<Arc<str>>) {
        let Some(filled) = self.record.fields.iter_mut().find(|filled| filled.name == name) else {
            let span = said.span.clone();
            let value = Spanned { value: Value::Words(Words(vec![(lang, said)])), span: span.clone() };
            self.record.fields.push(Filled { name, key_span: span, value });
            return;
        };
        let Value::Words(words) = &mut filled.value.value else { return };
        let first = words.iter().find(|(of, _)| *of == lang).map(|(_, first)| first.span.clone());
        match first {
            Some(first) => {
                let label = Message::new("label-first-here");
                self.found.push(said.span.error("said-twice").with("field", &*name).label(first, label));
            }
            None => words.0.push((lang, said)),
        }
    }
}

/// Attachments that a browser or a host would run.
fn refuse_active_files(folder: &Folder, site: &Site, found: &mut Diagnostics) {
    for file in &folder.attachments {
        if active::is_run(file) {
            found.push(Span::whole(file).error("active-attachment"));
        }
        if let Some(looked) = site.trees.looked(file) {
            found.extend(looked.iter().cloned());
        }
    }
}

fn refuse_missing_files(record: &Record, folder: &Folder, found: &mut Diagnostics) {
    let mut named = Vec::new();
    gather_files(record, &mut named);
    for (path, span) in named {
        if !folder.attachments.contains(path) {
            let names = folder.attachments.iter().map(|path| path.name());
            found.push(span.error("missing-file").with("file", path.name()).suggest(closest(path.name(), names)));
        }
    }
}

fn gather_files<'r>(record: &'r Record, named: &mut Vec<(&'r crate::base::SitePath, &'r Span)>) {
    for filled in &record.fields {
        match &filled.value.value {
            Value::File(path) => named.push((path, &filled.value.span)),
            Value::Group(inner) => gather_files(inner, named),
            Value::List(items) => {
                for item in items {
                    match &item.value {
                        Value::File(path) => named.push((path, &item.span)),
                        Value::Group(inner) => gather_files(inner, named),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
}
