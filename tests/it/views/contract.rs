//! The contract of themes, read from its document: shapes and templates in code blocks, each with its fields.

use std::collections::BTreeMap;

use tera::{Context, Value};

/// The shapes and templates of docs/theme.md.
pub struct Contract {
    shapes: BTreeMap<String, Vec<Field>>,
    templates: BTreeMap<String, Vec<String>>,
}

#[derive(Clone, Debug)]
struct Field {
    name: String,
    optional: bool,
    sort: Sort,
}

#[derive(Clone, Debug)]
enum Sort {
    /// Another shape's fields stand here too.
    Spread(String),
    /// A text, a number, a truth or a named shape.
    Named(String),
    /// Fields within.
    Inline(Vec<Field>),
    /// Several.
    List(Box<Sort>),
}

impl Contract {
    /// Reads the document.
    pub fn read() -> Contract {
        let text = include_str!("../../../docs/theme.md");
        let mut contract = Contract { shapes: BTreeMap::new(), templates: BTreeMap::new() };
        let mut headings: Vec<String> = Vec::new();
        let (mut is_code, mut at) = (false, 0);
        for line in text.split_inclusive('\n') {
            let start = at;
            at += line.len();
            if line.starts_with("```") {
                is_code = !is_code;
            } else if !is_code && line.starts_with("##") {
                headings = line
                    .split('`')
                    .skip(1)
                    .step_by(2)
                    .filter(|word| word.ends_with(".html") && *word != "404.html")
                    .map(str::to_owned)
                    .collect();
                contract.templates.extend(headings.iter().map(|name| (name.clone(), Vec::new())));
            } else if let Some((_, rest)) = line.split_once("**Pages** of a list: `") {
                let (name, fields) = definition(&format!("Pages {}", &text[at - rest.len()..])).expect("a shape");
                contract.shapes.insert(name, fields);
            } else if is_code && let Some((name, fields)) = definition(&text[start..]) {
                if name.starts_with(char::is_lowercase) {
                    contract.give(&headings, &name);
                }
                contract.shapes.insert(name, fields);
            }
        }
        assert!(contract.shapes.len() > 40, "the contract was not understood");
        contract
    }

    /// A template receives what is defined under its heading; where several share one, each its own.
    fn give(&mut self, headings: &[String], name: &str) {
        let own = match name {
            "chooser" => "root.html".to_owned(),
            name => format!("{name}.html"),
        };
        for template in headings {
            if headings.len() == 1 || *template == own {
                self.templates.entry(template.clone()).or_default().push(name.to_owned());
            }
        }
    }

    /// The templates that the document names.
    pub fn templates(&self) -> impl Iterator<Item = &str> {
        self.templates.keys().map(String::as_str)
    }

    /// Everything in which a context is not what the document says of its template.
    pub fn check(&self, template: &str, context: &Context, faults: &mut Vec<String>) {
        let Some(own) = self.templates.get(template) else {
            faults.push(format!("{template} is not in the contract"));
            return;
        };
        let everywhere: &[&str] =
            if ["redirect.html", "digest.html"].contains(&template) { &[] } else { &["site", "page"] };
        let is_record = ![
            "home",
            "desk",
            "search",
            "year",
            "calendar",
            "accessibility",
            "subscribe",
            "changes",
            "earlier",
            "digest",
            "data",
            "section",
            "glossary",
            "tags",
            "tag",
            "offline",
            "not_found",
            "root",
            "redirect",
        ]
        .contains(&template.trim_end_matches(".html"));
        let record = is_record.then_some("record");
        for name in ["lang", "dir", "root"] {
            if context.get(name).is_none_or(|value| !value.is_string()) {
                faults.push(format!("{template}: {name}"));
            }
        }
        if template != "redirect.html" && context.get("base").is_none() {
            faults.push(format!("{template}: base"));
        }
        for name in everywhere.iter().copied().chain(record).chain(own.iter().map(String::as_str)) {
            match context.get(name) {
                Some(value) => self.fields(&format!("{template}: {name}"), &self.shape(name), value, faults),
                None => faults.push(format!("{template}: {name} is not there")),
            }
        }
    }

    fn shape(&self, name: &str) -> Vec<Field> {
        let mut all = Vec::new();
        for field in self.shapes.get(name).unwrap_or_else(|| panic!("no shape {name}")) {
            match &field.sort {
                Sort::Spread(of) => all.extend(self.shape(of)),
                _ => all.push(field.clone()),
            }
        }
        all
    }

    fn fields(&self, path: &str, fields: &[Field], value: &Value, faults: &mut Vec<String>) {
        let Some(map) = value.as_map() else {
            faults.push(format!("{path} is no map"));
            return;
        };
        for field in fields {
            let path = format!("{path}.{}", field.name);
            match map.get(&field.name.clone().into()) {
                None => faults.push(format!("{path} is not there")),
                Some(value) if value.is_none() => {
                    if !field.optional {
                        faults.push(format!("{path} is null"));
                    }
                }
                Some(value) => self.value(&path, &field.sort, value, faults),
            }
        }
        for key in map.keys().filter_map(|key| key.as_str()) {
            if !fields.iter().any(|field| field.name == key) {
                faults.push(format!("{path}.{key} is not in the contract"));
            }
        }
    }

    fn value(&self, path: &str, sort: &Sort, value: &Value, faults: &mut Vec<String>) {
        let is_right = match sort {
            Sort::Spread(_) => true,
            Sort::Inline(fields) => return self.fields(path, fields, value, faults),
            Sort::List(item) => {
                let Some(items) = value.as_array() else {
                    faults.push(format!("{path} is no list"));
                    return;
                };
                return items.iter().for_each(|one| self.value(&format!("{path}[]"), item, one, faults));
            }
            Sort::Named(name) => match name.split_whitespace().next().unwrap_or_default() {
                "bool" => value.is_bool(),
                "int" => value.as_i64().is_some(),
                "Value" => return self.sorted(path, value, faults),
                name if self.shapes.contains_key(name) => {
                    return self.fields(path, &self.shape(name), value, faults);
                }
                name if name.contains('|') => value.as_str().is_some_and(|text| name.split('|').any(|one| one == text)),
                "" | "url" | "outside" | "absolute" | "html" => value.is_string(),
                other => panic!("{path}: what is {other}?"),
            },
        };
        if !is_right {
            faults.push(format!("{path} is {value}"));
        }
    }

    /// A value that says its sort: the shape of that name, and the sort.
    fn sorted(&self, path: &str, value: &Value, faults: &mut Vec<String>) {
        let sort = value.as_map().and_then(|map| map.get(&"sort".into())).and_then(Value::as_str).unwrap_or_default();
        let text = |name: &str| Field { name: name.to_owned(), optional: false, sort: Sort::Named(String::new()) };
        let mut fields = match sort {
            "text" => vec![text("text")],
            "address" => vec![text("text"), text("url")],
            "group" => {
                let fields = Sort::List(Box::new(Sort::Named("Field".to_owned())));
                vec![Field { name: "fields".to_owned(), optional: false, sort: fields }]
            }
            "words" => self.shape("Words"),
            "html" => self.shape("Html"),
            "date" => self.shape("DateView"),
            "period" => self.shape("Period"),
            "choice" => self.shape("Choice"),
            "link" => self.shape("Link"),
            "file" => self.shape("FileView"),
            other => return faults.push(format!("{path} is of no known sort: {other}")),
        };
        fields.push(text("sort"));
        self.fields(path, &fields, value, faults);
    }
}

/// `Name {field, field: Sort, …}` at the beginning of `text`.
fn definition(text: &str) -> Option<(String, Vec<Field>)> {
    let name = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().filter(|name| !name.is_empty())?;
    let rest = text[name.len()..].trim_start_matches(' ');
    let inner = braced(rest)?;
    let mut fields: Vec<Field> = split(inner).into_iter().map(field).collect();
    // Two fields are told apart in prose.
    for field in &mut fields {
        field.optional |= name == "DateView" && field.name == "iso";
        if field.name == "foreign" {
            field.sort = Sort::Named("bool".to_owned());
        }
    }
    Some((name.to_owned(), fields))
}

/// What stands between the braces that `text` begins with.
fn braced(text: &str) -> Option<&str> {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ if depth == 0 => return None,
            _ => {}
        }
        if depth == 0 {
            return Some(&text[1..at]);
        }
    }
    None
}

/// The parts between commas that stand in no inner braces.
fn split(text: &str) -> Vec<&str> {
    let (mut depth, mut start, mut parts) = (0, 0, Vec::new());
    for (at, c) in text.char_indices() {
        match c {
            '{' | '[' => depth += 1,
            '}' | ']' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect()
}

fn field(text: &str) -> Field {
    if let Some(of) = text.strip_prefix('…') {
        return Field { name: String::new(), optional: false, sort: Sort::Spread(of.to_owned()) };
    }
    let (name, of) = text.split_once(':').unwrap_or((text, ""));
    let optional = name.ends_with('?') || of.trim().ends_with('?');
    Field { name: name.trim_end_matches('?').to_owned(), optional, sort: sort(of.trim().trim_end_matches('?')) }
}

fn sort(text: &str) -> Sort {
    if let Some(item) = text.strip_suffix("[]") {
        return Sort::List(Box::new(sort(item)));
    }
    if let Some(inner) = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')) {
        return Sort::List(Box::new(sort(inner)));
    }
    match braced(text) {
        Some(inner) => Sort::Inline(split(inner).into_iter().map(field).collect()),
        None => Sort::Named(text.to_owned()),
    }
}
