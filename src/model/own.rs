//! Kinds and fields that a site adds by its own configuration: declarations read from `site.yaml`.

use std::sync::Arc;

use super::fields::Named;
use super::kinds::Facts;
use super::reader::is_id;
use super::shape::Choices;
use super::{
    Code, Config, Field, Kind, Kinds, Need, OwnWords, Privacy, Reader, Record, Shape, Target, Words, built_in,
};
use crate::base::{Diagnostics, Lang, SitePath, Span, Spanned, closest};
use crate::read::{Read, yaml};

record! {
    /// A kind that the site adds.
    pub struct KindDeclaration {
        /// What one is called.
        required label: Words,
        /// What several are called.
        required plural: Words,
        /// What editors are told.
        optional help: Words,
        /// The folder of content that holds its records.
        required section: Option<Code>,
        /// Its fields.
        required fields: Named<yaml::Node>,
    }
}

record! {
    /// A field that the site adds.
    pub struct FieldDeclaration {
        /// What is written in it.
        required r#type: Option<Code>,
        /// Whether it has to be filled in.
        optional required: bool,
        /// Whether only the team may see it.
        optional private: bool,
        /// What it is called.
        required label: Words,
        /// What editors are told.
        optional help: Words,
        /// For a reference: where it may lead.
        optional kinds: Vec<Code>,
        /// For a choice: each code and its name.
        optional choices: Named<Words>,
        /// For a list: what it contains.
        optional of: Option<yaml::Node>,
        /// For a group: what it contains.
        optional fields: Named<yaml::Node>,
    }
}

/// The words for a type that a declaration may use.
const TYPES: [&str; 19] = [
    "text", "words", "code", "id", "boolean", "integer", "number", "date", "moment", "url", "email", "language",
    "choice", "ref", "area", "tag", "file", "list", "group",
];

/// How deep groups and lists may be declared within each other.
const DEEPEST: usize = 8;

/// The kinds of a site: ours, with what its configuration adds.
pub fn own_kinds(config: &Config) -> Read<Kinds> {
    let mut kinds = built_in();
    let mut declarations =
        Declarations { languages: &config.languages, kinds: kind_names(&kinds, config), found: Diagnostics::new() };
    for (name, node) in &config.kinds.0 {
        if let Some(kind) = declarations.kind(name, node, &kinds) {
            kinds.add(kind);
        }
    }
    for (_, section) in &config.sections.0 {
        let Some(named) = section.kind.as_ref().filter(|named| kinds.get(&named.0).is_none()) else { continue };
        declarations.unknown_kind(&named.0, section.written.span_of("kind"));
    }
    for (name, node) in &config.fields.0 {
        let Some(kind) = kinds.get(&name.value).cloned() else {
            declarations.unknown_kind(&name.value, &name.span);
            continue;
        };
        let taken = |field: &str| kind.field(field).is_some() || kinds.common.iter().any(|own| &*own.name == field);
        let more = declarations.fields_of_node(node, &taken);
        kinds.extend(&name.value, more);
    }
    Read { value: kinds, found: declarations.found }
}

fn kind_names(kinds: &Kinds, config: &Config) -> Vec<String> {
    let ours = kinds.iter().map(|kind| kind.id.to_string());
    ours.chain(config.kinds.0.iter().map(|(name, _)| name.value.to_string())).collect()
}

struct Declarations<'c> {
    languages: &'c [Lang],
    kinds: Vec<String>,
    found: Diagnostics,
}

impl Declarations<'_> {
    fn read(&mut self, fields: Vec<Field>, node: &yaml::Node) -> Arc<Record> {
        let mut reader = Reader { languages: self.languages, folder: SitePath::new(""), found: Diagnostics::new() };
        let record = reader.record(&[&fields], node);
        super::missing(&fields, &record, super::BY_LANGUAGE, &mut reader.found);
        self.found.extend(reader.found);
        Arc::new(record)
    }

    fn kind(&mut self, name: &Spanned<Arc<str>>, node: &yaml::Node, known: &Kinds) -> Option<Kind> {
        let declared = KindDeclaration::project(&self.read(KindDeclaration::fields(), node));
        if !is_id(&name.value) {
            self.found.push(name.span.error("bad-id").with("id", &*name.value));
            return None;
        }
        if known.get(&name.value).is_some() {
            self.found.push(name.span.error("kind-exists").with("kind", &*name.value));
            return None;
        }
        let section = declared.section?.0;
        // The lists of topics stand in a folder of their own.
        if !is_id(&section) || &*section == "tags" || known.of_section(&section).is_some() {
            let span = declared.written.span_of("section");
            self.found.push(span.error("section-taken").with("section", &*section));
            return None;
        }
        let common = known.common.clone();
        let fields = self.fields(&declared.fields, &|field| common.iter().any(|own| &*own.name == field), 0);
        let own = OwnWords { label: declared.label, plural: declared.plural, help: declared.help };
        Some(Kind {
            id: name.value.clone(),
            section,
            fields: fields.into(),
            own: Some(Arc::new(own)),
            project: |written| Facts::Own(written.clone()),
        })
    }

    fn unknown_kind(&mut self, written: &str, span: &Span) {
        let names = || self.kinds.iter().map(String::as_str);
        let fault = span.error("unknown-kind").with("kind", written);
        let fault = fault.suggest(closest(written, names())).accepted(names());
        self.found.push(fault);
    }

    fn fields_of_node(&mut self, node: &yaml::Node, taken: &dyn Fn(&str) -> bool) -> Vec<Field> {
        let mut reader = Reader { languages: self.languages, folder: SitePath::new(""), found: Diagnostics::new() };
        let value = reader.value(&Shape::Map(Arc::new(Shape::Tree)), node);
        self.found.extend(reader.found);
        let declared = <Named<yaml::Node> as super::Typed>::of(value.as_ref());
        self.fields(&declared, taken, 0)
    }

    fn fields(&mut self, declared: &Named<yaml::Node>, taken: &dyn Fn(&str) -> bool, depth: usize) -> Vec<Field> {
        let mut fields: Vec<Field> = Vec::new();
        for (name, node) in &declared.0 {
            let is_name = !name.value.is_empty()
                && name.value.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
            if !is_name {
                self.found.push(name.span.error("bad-field-name").with("field", &*name.value));
                continue;
            }
            if taken(&name.value) {
                self.found.push(name.span.error("field-exists").with("field", &*name.value));
                continue;
            }
            fields.extend(self.field(name, node, depth));
        }
        fields
    }

    fn field(&mut self, name: &Spanned<Arc<str>>, node: &yaml::Node, depth: usize) -> Option<Field> {
        let declared = FieldDeclaration::project(&self.read(FieldDeclaration::fields(), node));
        let shape = self.shape(&name.span, &declared, depth)?;
        let need = if declared.required { Need::Required } else { Need::Optional };
        let own = OwnWords { label: declared.label, plural: Words::default(), help: declared.help };
        let privacy = if declared.private { Privacy::Team } else { Privacy::Open };
        Some(Field { name: name.value.clone(), need, shape, privacy, own: Some(Arc::new(own)) })
    }

    fn shape(&mut self, span: &Span, declared: &FieldDeclaration, depth: usize) -> Option<Shape> {
        if depth > DEEPEST {
            self.found.push(span.error("yaml-too-deep").with("limit", DEEPEST));
            return None;
        }
        let code = declared.r#type.as_ref()?;
        Some(match &*code.0 {
            "text" => Shape::Text,
            "words" => Shape::Words,
            "code" => Shape::Code,
            "id" => Shape::Id,
            "boolean" => Shape::Truth,
            "integer" => Shape::Whole { least: i64::MIN, most: i64::MAX },
            "number" => Shape::Decimal,
            "date" => Shape::Date,
            "moment" => Shape::Moment,
            "url" => Shape::Web,
            "email" => Shape::Email,
            "language" => Shape::Language,
            "file" => Shape::File,
            "area" => Shape::Ref(Target::Area),
            "tag" => Shape::Ref(Target::Tag),
            "ref" => Shape::Ref(self.target(declared)),
            "choice" => Shape::Choice(self.choices(span, declared)?),
            "group" => Shape::Group(self.fields(&declared.fields, &|_| false, depth + 1).into()),
            "list" => {
                let Some(item) = &declared.of else {
                    self.found.push(span.error("missing-field").with("field", "of"));
                    return None;
                };
                Shape::List(Arc::new(self.item(span, item, depth + 1)?))
            }
            other => {
                let types = || TYPES.iter().copied();
                let fault = declared.written.span_of("type").error("unknown-type").with("written", other);
                self.found.push(fault.suggest(closest(other, types())).accepted(types()));
                return None;
            }
        })
    }

    /// What a list contains: the name of a type, or a declaration without words of its own.
    fn item(&mut self, span: &Span, node: &yaml::Node, depth: usize) -> Option<Shape> {
        let fields: Vec<Field> = FieldDeclaration::fields()
            .into_iter()
            .map(|field| if &*field.name == "label" { Field { need: Need::Optional, ..field } } else { field })
            .collect();
        let node = match &node.value {
            yaml::Value::Scalar(_) => &yaml::Node {
                span: node.span.clone(),
                value: yaml::Value::Map(vec![yaml::Field {
                    key: "type".to_owned(),
                    key_span: node.span.clone(),
                    node: node.clone(),
                }]),
            },
            yaml::Value::Null | yaml::Value::List(_) | yaml::Value::Map(_) => node,
        };
        let declared = FieldDeclaration::project(&self.read(fields, node));
        self.shape(span, &declared, depth)
    }

    fn target(&mut self, declared: &FieldDeclaration) -> Target {
        for (kind, span) in declared.kinds.iter().zip(declared.written.item_spans("kinds")) {
            if !self.kinds.iter().any(|known| **known == *kind.0) {
                self.unknown_kind(&kind.0, span);
            }
        }
        Target::Entries(declared.kinds.iter().map(|kind| kind.0.clone()).collect())
    }

    fn choices(&mut self, span: &Span, declared: &FieldDeclaration) -> Option<Choices> {
        if declared.choices.0.is_empty() {
            self.found.push(span.error("missing-field").with("field", "choices"));
            return None;
        }
        let (codes, words): (Vec<_>, Vec<_>) =
            declared.choices.0.iter().map(|(code, words)| (code.value.clone(), words.clone())).unzip();
        Some(Choices { name: Arc::from(""), codes: codes.into(), own: Some(words.into()) })
    }
}
