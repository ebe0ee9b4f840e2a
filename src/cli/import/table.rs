//! A table of a spreadsheet becomes records, one for each row, when it is called like a kind; else a dataset.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::name;
use super::plan::{DraftText, Left, Plan};
use crate::base::{Date, Faults, Lang, Origin, SitePath, decode, is_workbook};
use crate::locale::Form;
use crate::model::{Field, Kind, Shape, names};
use crate::read::sheet::{self, Workbook};
use crate::read::{csv, number};

impl Plan<'_> {
    /// Takes a table in.
    pub(super) fn take_table(&mut self, path: &str, bytes: &[u8]) {
        let stem = path.rsplit('/').next().unwrap_or_default().rsplit_once('.').map_or("", |(stem, _)| stem);
        if !is_workbook(&SitePath::new(path)) {
            let rows = self.gathered(path, bytes);
            self.take_sheet(&Brought { path, sheet: None, called: stem }, rows);
            return;
        }
        let Ok(sheets) = self.sheets(path, bytes) else {
            self.left.push(Left::new("import-workbook", path, ""));
            return;
        };
        if sheets.is_empty() {
            self.left.push(Left::new("import-empty", path, ""));
        }
        // The only sheet of a workbook is called as the workbook is, whatever the spreadsheet called it.
        let is_only = sheets.len() == 1;
        for (name, rows) in sheets {
            let table = match is_only {
                true => Brought { path, sheet: None, called: stem },
                false => Brought { path, sheet: Some(&name), called: &name },
            };
            self.take_sheet(&table, rows);
        }
    }

    fn take_sheet(&mut self, table: &Brought, rows: Rows) {
        let called = name::id(table.called);
        let path = &table.told();
        let kinds = &self.site.kinds;
        let kind = self.kind.clone().filter(|kind| &*kind.id != "dataset");
        let kind = kind.or_else(|| kinds.of_section(&called).or_else(|| kinds.get(&called)).cloned());
        match (kind, rows.split_first()) {
            (_, None) => self.left.push(Left::new("import-empty", path, "")),
            (Some(kind), Some((head, rows))) => self.take_rows(path, &kind, head, rows),
            (None, Some((head, rows))) => self.take_dataset(table, &called, head, rows),
        }
    }

    /// The rows of a table that is text.
    fn gathered(&mut self, path: &str, bytes: &[u8]) -> Rows {
        let text = decode(bytes).text.into_owned();
        let (mut rows, mut faults) = (Gathering::default(), Faults::default());
        // Memory does not fail to be read.
        let _ = csv::read(&SitePath::new(path), &mut text.as_bytes(), &mut rows, &mut faults);
        self.found.extend(faults.finish());
        rows.0
    }

    /// The sheets of a workbook that hold something, by name.
    fn sheets(&mut self, path: &str, bytes: &[u8]) -> Result<Vec<(Arc<str>, Rows)>, sheet::Refusal> {
        let mut book = Workbook::open(bytes)?;
        let mut taken = Vec::new();
        for name in book.filled()? {
            let origin = Origin { file: SitePath::new(path), sheet: Some(name.clone()) };
            let (mut rows, mut faults) = (Gathering::default(), Faults::default());
            book.rows(&origin, &mut rows, &mut faults);
            self.found.extend(faults.finish());
            taken.push((name, rows.0));
        }
        Ok(taken)
    }

    fn take_rows(&mut self, path: &str, kind: &Arc<Kind>, head: &[String], rows: &[Vec<String>]) {
        let columns: Vec<Option<Column>> = head.iter().map(|name| self.column(kind, name)).collect();
        for (name, _) in head.iter().zip(&columns).filter(|(name, column)| column.is_none() && !name.is_empty()) {
            self.left.push(Left::new("import-column", path, name.clone()));
        }
        for (number, row) in rows.iter().enumerate() {
            let from = format!("{path}:{}", number + 2);
            let filled = || {
                row.iter()
                    .zip(&columns)
                    .filter(|(cell, _)| !cell.is_empty())
                    .filter_map(|(cell, column)| Some((cell, column.as_ref()?)))
            };
            let written = filled().find(|(_, column)| matches!(column, Column::Id)).map(|(cell, _)| name::id(cell));
            let titled = filled()
                .filter(|(_, column)| column.is_title(kind))
                .map(|(cell, _)| name::id(cell))
                .find(|id| !id.is_empty());
            let id = written.filter(|id| !id.is_empty()).or(titled);
            let id = id.unwrap_or_else(|| {
                let titled = filled().find(|(_, column)| column.is_title(kind)).map(|(cell, _)| cell.clone());
                let id = Plan::named_after(kind, &titled.unwrap_or_else(|| row.join("\n")));
                self.left.push(Left::new("import-named", &from, id.clone()));
                id
            });
            if self.records.contains_key(&(kind.id.clone(), id.clone())) {
                self.left.push(Left::new("import-twice", &from, id));
                continue;
            }
            self.draft(kind, &id);
            for (cell, column) in filled() {
                self.cell(kind, &id, &from, cell, column);
            }
        }
    }

    fn cell(&mut self, kind: &Arc<Kind>, id: &str, from: &str, cell: &str, column: &Column) {
        match column {
            Column::Id => {}
            Column::Text(name, lang) => {
                let text = self
                    .draft(kind, id)
                    .texts
                    .entry(*lang)
                    .or_insert_with(|| DraftText { from: from.to_owned(), ..DraftText::default() });
                match name.as_str() {
                    "body" => text.body = cell.to_owned(),
                    name => text.front.push((name.to_owned(), cell.to_owned())),
                }
            }
            Column::Words(name, lang) => {
                let draft = self.draft(kind, id);
                match draft.facts.iter_mut().find(|(known, _)| known == name) {
                    Some((_, Value::Object(words))) => drop(words.insert(lang.code().to_owned(), json!(cell))),
                    _ => draft.facts.push((name.clone(), json!({lang.code(): cell}))),
                }
            }
            Column::Fact(name, shape) => {
                let one = |word: &str| json!(self.word(shape.item(), word.trim()));
                let value = match shape {
                    Shape::List(_) => cell.split([';', '|']).filter(|word| !word.trim().is_empty()).map(one).collect(),
                    _ => one(cell),
                };
                self.fact(kind, id, from, name, value);
            }
        }
    }

    /// A word as it is kept: the code of what somebody called by its name.
    fn word(&self, shape: &Shape, word: &str) -> String {
        let Shape::Choice(choices) = shape else { return word.to_owned() };
        let is_called = |code: &&Arc<str>| {
            let id = format!("choice-{}-{code}", choices.name);
            let named = |locale: &crate::locale::Locale| {
                locale.has(&id) && names::loose(&locale.message(&id, &[], Form::Plain)) == names::loose(word)
            };
            names::loose(code) == names::loose(word) || self.locales.iter().any(named)
        };
        choices.codes.iter().find(is_called).map_or_else(|| word.to_owned(), |code| code.to_string())
    }

    /// What a column holds, by its head: `name`, `name.fr`, `name_fr`, `name (fr)`, or what the field is called.
    fn column(&self, kind: &Kind, head: &str) -> Option<Column> {
        let head = head.trim();
        let first = self.site.config.languages.first().copied()?;
        let parts = head.trim_end_matches(')').rsplit_once(['.', '_', '(', '-', ' ']);
        let lang = parts
            .and_then(|(_, code)| Lang::new(&code.to_lowercase()))
            .filter(|lang| self.site.config.languages.contains(lang));
        let name =
            names::fold(parts.filter(|_| lang.is_some()).map_or(head, |(name, _)| name.trim_end_matches(['(', ' '])));
        // A head that names no language is in the language it is written in.
        let of = |ids: &[String]| lang.or_else(|| ids.iter().find_map(|id| self.said_in(id, &name))).unwrap_or(first);
        if matches!(name.as_str(), "id" | "identifiant" | "المعرف") {
            return Some(Column::Id);
        }
        let is_field = |field: &&Field| {
            names::fold(&field.name) == name || kind.field_labels(&field.name).iter().any(|id| self.is_said(id, &name))
        };
        let fields = kind.fields.iter().chain(self.site.kinds.common.iter());
        if let Some(field) = fields.into_iter().find(is_field) {
            let lang = of(&kind.field_labels(&field.name));
            let name = field.name.to_string();
            return match &field.shape {
                Shape::Words if kind.title_field().is_some_and(|title| title.name == field.name) => {
                    Some(Column::Words(name, lang))
                }
                Shape::Words => Some(Column::Text(name, lang)),
                Shape::Group(_) | Shape::Map(_) | Shape::Tree | Shape::WordLists | Shape::Counts(_) => None,
                Shape::List(item) if matches!(**item, Shape::Group(_)) => None,
                shape => Some(Column::Fact(name, shape.clone())),
            };
        }
        let texts = ["title", "summary", "slug", "body"];
        let is_text = |known: &&&str| ***known == *name || self.is_said(&format!("field-text-{known}"), &name);
        let found = texts.iter().find(is_text)?;
        Some(Column::Text((*found).to_owned(), of(&[format!("field-text-{found}")])))
    }

    /// The first language of the site that calls something so.
    fn said_in(&self, id: &str, name: &str) -> Option<Lang> {
        let says = |lang: &&Lang| {
            let locale = self.locales.get(**lang).filter(|locale| locale.has(id));
            locale.is_some_and(|locale| names::fold(&locale.message(id, &[], Form::Plain)) == name)
        };
        self.site.config.languages.iter().find(says).copied()
    }

    fn is_said(&self, id: &str, name: &str) -> bool {
        self.locales.iter().any(|locale| locale.has(id) && names::fold(&locale.message(id, &[], Form::Plain)) == name)
    }

    /// A table that is called like no kind is data, to be described by who knows it: a draft.
    fn take_dataset(&mut self, table: &Brought, called: &str, head: &[String], rows: &[Vec<String>]) {
        let Some(kind) = self.site.kinds.get("dataset").cloned() else { return };
        let path = table.path;
        let id = if called.is_empty() { Plan::named_after(&kind, table.called) } else { called.to_owned() };
        let file = path.rsplit('/').next().unwrap_or_default();
        let languages = &self.site.config.languages;
        let column = |(at, name): (usize, &String)| {
            let title: Map<String, Value> =
                languages.iter().map(|lang| (lang.code().to_owned(), json!(name))).collect();
            let cells = rows.iter().filter_map(|row| row.get(at)).filter(|cell| !cell.is_empty());
            json!({"name": name, "title": title, "datatype": datatype(cells)})
        };
        let columns: Vec<Value> = head.iter().enumerate().map(column).collect();
        let publisher = self.site.config.publisher.as_ref().map(|publisher| json!(&*publisher.id));
        let mut facts = vec![("data".to_owned(), json!(file)), ("schema".to_owned(), Value::Array(columns))];
        facts.extend(table.sheet.map(|sheet| ("sheet".to_owned(), json!(sheet))));
        for name in ["publisher", "contact"] {
            facts.extend(publisher.clone().map(|publisher| (name.to_owned(), publisher)));
        }
        facts.extend([("licence".to_owned(), json!("not-stated")), ("draft".to_owned(), json!(true))]);
        let texts = languages.iter().map(|lang| {
            let title = table.called.replace(['-', '_'], " ");
            (*lang, DraftText { from: path.to_owned(), front: vec![("title".to_owned(), title)], body: String::new() })
        });
        let texts = texts.collect();
        let at = self.brought.iter().position(|brought| brought.path == path);
        let draft = self.draft(&kind, &id);
        (draft.facts, draft.texts) = (facts, texts);
        draft.files = at.map(|at| (file.to_owned(), at)).into_iter().collect();
        self.left.push(Left::new("import-dataset", &table.told(), format!("content/{}/{id}", kind.section)));
    }
}

/// The cells of a table, row by row.
type Rows = Vec<Vec<String>>;

/// A table as it is brought.
struct Brought<'b> {
    /// The path of its file.
    path: &'b str,
    /// Its sheet, where the workbook has several.
    sheet: Option<&'b str>,
    /// What it is called.
    called: &'b str,
}

impl Brought<'_> {
    /// Its name for a person.
    fn told(&self) -> String {
        self.sheet.map_or_else(|| self.path.to_owned(), |sheet| format!("{}#{sheet}", self.path))
    }
}

/// What a column holds.
enum Column {
    Id,
    /// Words at the top of a text, or its body.
    Text(String, Lang),
    /// Words among the facts.
    Words(String, Lang),
    Fact(String, Shape),
}

impl Column {
    fn is_title(&self, kind: &Kind) -> bool {
        match self {
            Column::Text(name, _) => name == "title",
            Column::Words(name, _) => kind.title_field().is_some_and(|title| *title.name == **name),
            Column::Id | Column::Fact(..) => false,
        }
    }
}

/// What all the cells of a column are.
fn datatype<'c>(cells: impl Iterator<Item = &'c String> + Clone) -> &'static str {
    let all = |is: &dyn Fn(&str) -> bool| cells.clone().next().is_some() && cells.clone().all(|cell| is(cell));
    if all(&|cell| cell.parse::<i64>().is_ok()) {
        return "integer";
    }
    if all(&|cell| number::read(cell).is_some()) {
        return "number";
    }
    if all(&|cell| Date::parse(cell).is_some()) { "date" } else { "text" }
}

/// The rows of a table, as somebody wrote them.
#[derive(Default)]
struct Gathering(Rows);

impl csv::Rows for Gathering {
    fn row(&mut self, row: &csv::Row<'_>, _: &mut Faults) {
        self.0.push(row.cells.iter().map(|cell| cell.text.trim().to_owned()).collect());
    }
}
