//! What the files of the programming interface look like (JSON Schema 2020-12), made of the declarations of kinds.
//!
//! `anyOf` tells the four sorts of files; `#/$defs/…` names each, so that one sort can be asked for.

use serde_json::{Map, Value as Json, json};

use crate::model::{Field, Kind, Kinds, Shape, Target};
use crate::outputs::data::places;

/// The schema of all files.
pub fn schema(kinds: &Kinds) -> Json {
    let mut parts = definitions();
    let mut by_kind = Vec::new();
    for kind in kinds.iter() {
        let name = format!("facts-{}", kind.id);
        by_kind.push(json!({
            "if": {"properties": {"kind": {"const": &*kind.id}}, "required": ["kind"]},
            "then": {"properties": {"facts": {"$ref": format!("#/$defs/{name}")}}},
        }));
        parts.insert(name, facts(kind, &kinds.common));
    }
    parts.insert("record".into(), record(by_kind));
    let sorts = ["index", "list", "record", "data"].map(|sort| json!({"$ref": format!("#/$defs/{sort}")}));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("Bayan programming interface, version {}", places::API),
        "description": "Every file says its version. Decimal numbers are texts, so that they stay exact. \
            Members may be added within a version; none is taken away or changes its meaning.",
        "anyOf": sorts,
        "$defs": parts,
    })
}

fn definitions() -> Map<String, Json> {
    let of = |name: &str| json!({"$ref": format!("#/$defs/{name}")});
    let list_of = |item: Json| json!({"type": "array", "items": item});
    let words = json!({"type": "object", "additionalProperties": {"type": "string"},
        "description": "By the code of a language (BCP 47)."});
    let parts = [
        ("version", json!({"const": places::API})),
        ("words", words),
        ("url", json!({"type": "string", "format": "uri", "pattern": "^https?://"})),
        ("urls", json!({"type": "object", "additionalProperties": of("url")})),
        ("decimal", json!({"type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)?$"})),
        (
            "date",
            json!({"type": "string", "pattern": DATE, "description": "As precise as it is known: 2025, 2025-Q4, 2025-11, 2025-11-20."}),
        ),
        (
            "state",
            json!({"enum": ["value", "missing", "suppressed", "not-applicable"],
            "description": "Zero is a value. Suppressed: known and not published; below: the bound under which it lies."}),
        ),
        ("flag", json!({"enum": super::super::legend::flags().map(|(code, _)| code).collect::<Vec<_>>()})),
        (
            "reference",
            object(
                &["kind", "id", "record"],
                json!({"kind": {"type": "string"}, "id": {"type": "string"}, "record": of("url")}),
            ),
        ),
        (
            "file",
            object(
                &["name", "url"],
                json!({"name": {"type": "string"}, "url": of("url"), "size": {"type": ["integer", "null"]}}),
            ),
        ),
        (
            "licence",
            json!({"type": ["object", "null"], "required": ["code"], "description": "Null: nobody stated one.",
            "properties": {"code": {"type": "string"}, "url": {"type": ["string", "null"]}}}),
        ),
        (
            "legend",
            object(
                &["states", "flags"],
                json!({"states": {"type": "object", "additionalProperties": of("words")},
            "flags": {"type": "object", "additionalProperties": of("words")}}),
            ),
        ),
        ("observation", observation()),
        ("line", line()),
        ("brief", object(&["kind", "id", "record", "title", "pages"], brief())),
        (
            "list",
            object(
                &["version", "section", "records"],
                json!({"version": of("version"), "section": {"type": "string"},
            "records": list_of(of("brief"))}),
            ),
        ),
        (
            "index",
            object(
                &["version", "schema", "title", "languages", "as_of", "site", "legend", "lists"],
                json!({
                    "version": of("version"), "schema": of("url"), "title": of("words"), "description": of("words"),
                    "languages": list_of(object(&["code", "name", "direction"], json!({"code": {"type": "string"}, "name": {"type": "string"}, "direction": {"enum": ["rtl", "ltr"]}}))),
                    "as_of": {"type": "string", "format": "date"}, "time_zone": {"type": "string"}, "site": of("url"),
                    "catalogue": of("urls"), "areas": {"type": "object"}, "topics": list_of(json!({"type": "object"})),
                    "legend": of("legend"),
                    "lists": list_of(object(&["section", "kinds", "count", "list"], json!({"section": {"type": "string"},
                        "kinds": list_of(json!({"type": "string"})), "count": {"type": "integer"}, "list": of("url")}))),
                }),
            ),
        ),
        ("data", data()),
    ];
    parts.into_iter().map(|(name, part)| (name.to_owned(), part)).collect()
}

const DATE: &str = "^[0-9]{4}(-(Q[1-4]|[0-9]{2}(-[0-9]{2})?))?$";

fn object(required: &[&str], properties: Json) -> Json {
    json!({"type": "object", "required": required, "properties": properties})
}

fn reference_to(name: &str) -> Json {
    json!({"$ref": format!("#/$defs/{name}")})
}

fn brief() -> Json {
    json!({
        "kind": {"type": "string"}, "id": {"type": "string"}, "record": reference_to("url"), "title": reference_to("words"),
        "pages": reference_to("urls"), "illustrative": {"const": true, "description": "An invented example."},
    })
}

/// A figure has a value exactly when its state says so.
fn measured(name: &str, required: &[&str], mut properties: Json) -> Json {
    properties["state"] = reference_to("state");
    properties[name] = reference_to("decimal");
    properties["below"] = reference_to("decimal");
    properties["note"] = json!({"type": "string"});
    properties["at"] = json!({"type": "string", "pattern": "^[A-Za-z0-9_.-]+$",
        "description": "The place of the figure on each page of the record, after the sign #."});
    let mut figure = object(required, properties);
    figure["additionalProperties"] = json!(false);
    figure["if"] = json!({"properties": {"state": {"const": "value"}}});
    figure["then"] = json!({"required": [name]});
    figure["else"] = json!({"not": {"required": [name]}});
    figure
}

fn observation() -> Json {
    let properties = json!({
        "period": reference_to("date"), "area": {"type": "string"},
        "dimensions": {"type": "object", "additionalProperties": {"type": "string"}},
        "flags": {"type": "array", "items": reference_to("flag"), "minItems": 1, "uniqueItems": true},
        "source": {"type": "string"},
    });
    measured("value", &["period", "state", "at"], properties)
}

fn line() -> Json {
    let properties = json!({
        "programme": {"type": "string"}, "nature": {"type": "string"}, "unit": {"type": "string"},
        "funder": {"type": "string"}, "as_of": reference_to("date"),
        "flags": {"type": "array", "items": reference_to("flag"), "minItems": 1, "uniqueItems": true},
    });
    measured("amount", &["programme", "nature", "unit", "state", "at"], properties)
}

fn data() -> Json {
    let mut properties = brief();
    properties["version"] = reference_to("version");
    properties["licence"] = reference_to("licence");
    properties["legend"] = reference_to("legend");
    properties["unit"] = json!({"type": "object"});
    properties["columns"] = json!({"type": "array", "items": object(&["name", "titles"], json!({
        "name": {"type": "string"}, "titles": reference_to("words"),
        "codes": {"type": "object", "additionalProperties": reference_to("words"),
            "description": "What the codes in the column are called."},
    }))});
    properties["observations"] = json!({"type": "array", "items": reference_to("observation")});
    properties["lines"] = json!({"type": "array", "items": reference_to("line")});
    properties["rows"] = json!({"type": "array", "items": {"type": "object", "additionalProperties": {"type": ["string", "boolean", "null"]}}});
    let mut data =
        object(&["version", "kind", "id", "title", "pages", "record", "licence", "legend", "columns"], properties);
    data["oneOf"] = ["observations", "lines", "rows"].into_iter().map(|name| json!({"required": [name]})).collect();
    data
}

fn record(by_kind: Vec<Json>) -> Json {
    let any = json!({"type": "object"});
    let list = |item: Json| json!({"type": "array", "items": item});
    let mut properties = brief();
    for (name, part) in [
        ("version", reference_to("version")),
        ("section", json!({"type": "string"})),
        (
            "rev",
            json!({"type": "integer", "minimum": 1, "description": "Grows when the meaning of the facts changes."}),
        ),
        ("published", reference_to("date")),
        ("updated", reference_to("date")),
        ("withdrawn", any.clone()),
        ("facts", any.clone()),
        ("derived", any.clone()),
        ("data", any),
        ("files", list(reference_to("file"))),
        ("corrections", list(reference_to("reference"))),
        ("mentioned_by", list(reference_to("reference"))),
        (
            "texts",
            list(object(
                &["lang", "title", "summary", "html", "translation"],
                json!({
                    "lang": {"type": "string"}, "title": {"type": ["string", "null"]}, "summary": {"type": ["string", "null"]},
                    "html": {"type": ["string", "null"]}, "translation": {"enum": ["fresh", "stale", "missing"]},
                }),
            )),
        ),
    ] {
        properties[name] = part;
    }
    let required = [
        "version",
        "kind",
        "id",
        "section",
        "rev",
        "title",
        "pages",
        "record",
        "facts",
        "texts",
        "files",
        "corrections",
        "mentioned_by",
    ];
    let mut record = object(&required, properties);
    record["allOf"] = Json::Array(by_kind);
    record
}

/// The facts of a kind. None is required: what an audience may not see is not there.
fn facts(kind: &Kind, common: &[Field]) -> Json {
    fields(kind.fields.iter().chain(common))
}

fn fields<'f>(all: impl Iterator<Item = &'f Field>) -> Json {
    let properties: Map<String, Json> = all.map(|field| (field.name.to_string(), shape(&field.shape))).collect();
    json!({"type": "object", "properties": properties, "additionalProperties": false})
}

fn shape(written: &Shape) -> Json {
    match written {
        Shape::Text | Shape::Code | Shape::Id | Shape::Web | Shape::Email | Shape::Language | Shape::Digest => {
            json!({"type": "string"})
        }
        Shape::Moment => json!({"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$"}),
        Shape::When => json!({"type": "string"}),
        Shape::Words => reference_to("words"),
        Shape::WordLists => {
            json!({"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}})
        }
        Shape::Truth => json!({"type": "boolean"}),
        Shape::Whole { least, most } => json!({"type": "integer", "minimum": least, "maximum": most}),
        Shape::Decimal => reference_to("decimal"),
        Shape::Date => reference_to("date"),
        Shape::Choice(choices) => json!({"enum": choices.codes.iter().map(|code| &**code).collect::<Vec<_>>()}),
        Shape::Ref(Target::Entries(_)) => reference_to("reference"),
        Shape::Ref(Target::Area | Target::Tag) => json!({"type": "string"}),
        Shape::File => reference_to("file"),
        Shape::List(item) => json!({"type": "array", "items": shape(item)}),
        Shape::Counts(choices) => {
            let count = json!({"type": "integer", "minimum": 0});
            let counts: Map<String, Json> =
                choices.codes.iter().map(|code| (code.to_string(), count.clone())).collect();
            json!({"type": "object", "properties": counts, "additionalProperties": false})
        }
        Shape::Group(inner) => fields(inner.iter()),
        Shape::Map(item) => json!({"type": "object", "additionalProperties": shape(item)}),
        Shape::Tree => json!({}),
    }
}
