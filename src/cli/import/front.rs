//! The top of a text of another program: YAML between `---`, TOML between `+++`, or JSON in braces.

use serde_json::{Map, Value, json};

use crate::base::SitePath;
use crate::read::yaml;

/// A text taken apart.
#[derive(Debug, Default)]
pub struct Front {
    /// What stands at its top, by name.
    pub fields: Map<String, Value>,
    /// The Markdown.
    pub body: String,
    /// Whether something at the top could not be understood.
    pub is_broken: bool,
}

/// Takes a text apart.
pub fn read(text: &str) -> Front {
    let text = text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n");
    for (fence, understand) in [("---", of_yaml as fn(&str) -> Option<Map<String, Value>>), ("+++", of_toml)] {
        let Some(rest) =
            text.strip_prefix(fence).and_then(|rest| rest.trim_start_matches([' ', '\t']).strip_prefix('\n'))
        else {
            continue;
        };
        let closing = format!("\n{fence}");
        let (top, body) = match rest.strip_prefix(fence) {
            Some(body) => ("", body),
            None => match rest.split_once(&closing) {
                Some(parts) => parts,
                None => return Front { body: text.clone(), is_broken: true, ..Front::default() },
            },
        };
        let body = body.split_once('\n').map_or("", |(_, body)| body).trim_start_matches('\n').to_owned();
        let fields = understand(top);
        return Front { is_broken: fields.is_none(), fields: fields.unwrap_or_default(), body };
    }
    if text.starts_with('{') {
        let mut values = serde_json::Deserializer::from_str(&text).into_iter::<Map<String, Value>>();
        let first = values.next();
        if let Some(Ok(fields)) = first {
            let body = text[values.byte_offset()..].trim_start_matches('\n').to_owned();
            return Front { fields, body, is_broken: false };
        }
        return Front { body: text, is_broken: true, ..Front::default() };
    }
    Front { body: text, ..Front::default() }
}

fn of_yaml(top: &str) -> Option<Map<String, Value>> {
    let read = yaml::read(&SitePath::new("front.yaml"), top, 0..top.len());
    match value(&read.value.root) {
        Value::Object(fields) if !read.value.broken => Some(fields),
        Value::Null if !read.value.broken => Some(Map::new()),
        _ => None,
    }
}

fn value(node: &yaml::Node) -> Value {
    match &node.value {
        yaml::Value::Null => Value::Null,
        yaml::Value::Scalar(text) => json!(text),
        yaml::Value::List(items) => items.iter().map(value).collect(),
        yaml::Value::Map(fields) => {
            Value::Object(fields.iter().map(|field| (field.key.clone(), value(&field.node))).collect())
        }
    }
}

fn of_toml(top: &str) -> Option<Map<String, Value>> {
    let document = toml_edit::Document::parse(top).ok()?;
    Some(of_table(document.as_table()))
}

fn of_table(table: &toml_edit::Table) -> Map<String, Value> {
    table.iter().map(|(name, item)| (name.to_owned(), of_item(item))).collect()
}

fn of_item(item: &toml_edit::Item) -> Value {
    match item {
        toml_edit::Item::None => Value::Null,
        toml_edit::Item::Value(value) => plain(value),
        toml_edit::Item::Table(table) => Value::Object(of_table(table)),
        toml_edit::Item::ArrayOfTables(tables) => tables.iter().map(|table| Value::Object(of_table(table))).collect(),
    }
}

fn plain(value: &toml_edit::Value) -> Value {
    match value {
        toml_edit::Value::String(text) => json!(text.value()),
        toml_edit::Value::Integer(number) => json!(number.value()),
        toml_edit::Value::Float(number) => json!(number.value().to_string()),
        toml_edit::Value::Boolean(truth) => json!(truth.value()),
        toml_edit::Value::Datetime(moment) => json!(moment.value().to_string()),
        toml_edit::Value::Array(items) => items.iter().map(plain).collect(),
        toml_edit::Value::InlineTable(fields) => {
            Value::Object(fields.iter().map(|(name, value)| (name.to_owned(), plain(value))).collect())
        }
    }
}

/// One value as words; none of a list or a group.
pub fn words(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// One or several values as words.
pub fn list(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::Array(items) => items.iter().map(words).collect(),
        Value::String(text) if text.contains(',') => Some(text.split(',').map(|part| part.trim().to_owned()).collect()),
        value => words(value).map(|word| vec![word]),
    }
}
