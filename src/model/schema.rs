//! JSON Schema (2020-12) of the files of a site, for editors that complete and check while one types.
//!
//! Descriptions come from the catalogs, through a function of the caller's: nothing here knows a language.

use serde_json::{Map, Value as Json, json};

use super::config::Config;
use super::{Field, Kind, Kinds, Need, Shape, Target, front_fields};

/// Finds the words of a message: the name or the help of a field by its ids, the likeliest first.
pub type Say<'s> = &'s dyn Fn(&[String]) -> Option<String>;

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The schema of `facts.yaml` of a kind. `codes` are the languages of the site.
pub fn entry_schema(kind: &Kind, kinds: &Kinds, codes: &[&str], say: Say) -> Json {
    let mut schema = Writer { kind: Some(kind), codes, say }.object("", &kind.fields);
    let common = Writer { kind: Some(kind), codes, say }.object("", &kinds.common);
    if let (Some(Json::Object(own)), Json::Object(shared)) =
        (schema.get_mut("properties"), common["properties"].clone())
    {
        own.extend(shared);
    }
    // Words may stand in the text files instead, so a file of facts is not wrong without them.
    let required: Vec<Json> = kind
        .fields
        .iter()
        .filter(|field| field.need == Need::Required && !matches!(field.shape, Shape::Words))
        .map(|field| json!(&*field.name))
        .collect();
    schema["required"] = Json::Array(required);
    titled(schema, &kind.id)
}

/// The schema of the top of a text file of a kind.
pub fn text_schema(kind: &Kind, codes: &[&str], say: Say) -> Json {
    let schema = Writer { kind: Some(kind), codes, say }.object("", &front_fields(kind));
    titled(schema, &format!("{}-text", kind.id))
}

/// The schema of `site.yaml`.
pub fn site_schema(codes: &[&str], say: Say) -> Json {
    titled(Writer { kind: None, codes, say }.object("", &Config::fields()), "site")
}

fn titled(mut schema: Json, title: &str) -> Json {
    schema["$schema"] = json!(DIALECT);
    schema["title"] = json!(title);
    schema
}

struct Writer<'w> {
    kind: Option<&'w Kind>,
    codes: &'w [&'w str],
    say: Say<'w>,
}

impl Writer<'_> {
    fn object(&self, path: &str, fields: &[Field]) -> Json {
        let mut properties = Map::new();
        for field in fields {
            let inner = if path.is_empty() { field.name.to_string() } else { format!("{path}-{}", field.name) };
            let mut schema = self.shape(&inner, &field.shape);
            if let Some(words) = (self.say)(&self.ids(&inner)) {
                schema["description"] = json!(words);
            }
            properties.insert(field.name.to_string(), schema);
        }
        let required: Vec<&str> =
            fields.iter().filter(|field| field.need == Need::Required).map(|field| &*field.name).collect();
        let mut object =
            json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false});
        let either = fields.iter().filter(|field| field.need == Need::Either);
        let either: Vec<Json> = either.map(|field| json!({"required": [&*field.name]})).collect();
        if !either.is_empty() {
            object["anyOf"] = Json::Array(either);
        }
        object
    }

    fn ids(&self, path: &str) -> Vec<String> {
        let attribute = |id: String| format!("{id}.help");
        match self.kind {
            Some(kind) => {
                let text = format!("field-text-{path}");
                kind.field_labels(path).into_iter().chain([text]).map(attribute).collect()
            }
            None => vec![attribute(format!("field-site-{path}"))],
        }
    }

    fn shape(&self, path: &str, shape: &Shape) -> Json {
        let by_language = |item: Json| {
            let languages: Map<String, Json> =
                self.codes.iter().map(|code| ((*code).to_owned(), item.clone())).collect();
            json!({"type": "object", "properties": languages, "additionalProperties": false})
        };
        match shape {
            // YAML reads `1.0` and `2025` as numbers; the words are what counts.
            Shape::Text | Shape::Code => json!({"type": ["string", "number"]}),
            Shape::Id => json!({"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}),
            Shape::Words => by_language(json!({"type": "string"})),
            Shape::WordLists => by_language(json!({"type": "array", "items": {"type": "string"}})),
            Shape::Truth => json!({"type": "boolean"}),
            Shape::Whole { least, most } => json!({"type": "integer", "minimum": least, "maximum": most}),
            Shape::Decimal => json!({"type": "number"}),
            Shape::Date => json!({
                "type": ["string", "integer"],
                "pattern": "^[0-9]{4}(-(Q[1-4]|[0-9]{2}(-[0-9]{2})?))?$",
            }),
            Shape::Moment => json!({"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}"}),
            Shape::When => json!({
                "type": ["string", "integer"],
                "pattern": "^[0-9]{4}(-(Q[1-4]|[0-9]{2}(-[0-9]{2}([T ][0-9]{2}:[0-9]{2}.*)?)?))?$",
            }),
            Shape::Web => json!({"type": "string", "format": "uri", "pattern": "^https?://"}),
            Shape::Email => json!({"type": "string", "format": "email"}),
            Shape::Language => json!({"type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}),
            Shape::Choice(choices) => {
                let codes: Vec<&str> = choices.codes.iter().map(|code| &**code).collect();
                json!({"enum": codes})
            }
            Shape::Ref(Target::Entries(kinds)) if !kinds.is_empty() => {
                let kinds: Vec<&str> = kinds.iter().map(|kind| &**kind).collect();
                json!({"type": "string", "$comment": format!("id: {}", kinds.join(", "))})
            }
            Shape::Ref(_) | Shape::File => json!({"type": "string"}),
            Shape::Digest => json!({"type": "string", "pattern": "^[0-9A-Fa-f]{64}$"}),
            Shape::List(item) => json!({"type": "array", "items": self.shape(path, item)}),
            Shape::Group(fields) => self.object(path, fields),
            Shape::Counts(choices) => {
                let count = json!({"type": "integer", "minimum": 0});
                let counts: Map<String, Json> =
                    choices.codes.iter().map(|code| (code.to_string(), count.clone())).collect();
                json!({"type": "object", "properties": counts, "additionalProperties": false})
            }
            Shape::Map(item) => json!({"type": "object", "additionalProperties": self.shape(path, item)}),
            Shape::Tree => json!({"type": ["object", "string"]}),
        }
    }
}
