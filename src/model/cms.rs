//! The configuration of a content management system that works in a browser on a git repository (Sveltia CMS), from the same
//! declarations as everything else.
//!
//! Each kind has two lists: its facts, one `facts.yaml` for each record, and its texts, one file for each language. Words come
//! from the catalogs through functions of the caller's: nothing here knows a language.

use serde_json::{Map, Value as Json, json};

use super::config::Config;
use super::schema::Say;
use super::{Choices, Field, Kind, Kinds, Need, Shape, Target, Words, front_fields};
use crate::base::Lang;

/// What the configuration is made from.
pub struct Cms<'c> {
    /// The kinds of the site.
    pub kinds: &'c Kinds,
    /// Its configuration.
    pub config: &'c Config,
    /// Finds names and help in the editor's language.
    pub say: Say<'c>,
    /// The languages in which the site's own words are looked for.
    pub order: &'c [Lang],
    /// What the lists of the facts and of the texts of a kind are called.
    pub lists: &'c dyn Fn(&Kind) -> [String; 2],
    /// Where the repository is, as the system wants it.
    pub backend: Json,
}

/// What a permanent name is made of.
const ID: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";
/// A date as precise as its author knew it.
const DATE: &str = "^\\d{4}(-Q[1-4]|-\\d{2}(-\\d{2})?)?$";
/// A day and a time.
const MOMENT: &str = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$";
/// A date, or a day and a time.
const WHEN: &str = "^\\d{4}(-Q[1-4]|-\\d{2}(-\\d{2}(T\\d{2}:\\d{2})?)?)?$";
/// An exact decimal number.
const DECIMAL: &str = "^-?\\d+(\\.\\d+)?$";
/// A SHA-256.
const DIGEST: &str = "^[0-9a-f]{64}$";
/// The code of a language.
const LANGUAGE: &str = "^[a-z]{2,3}$";

/// The configuration.
pub fn cms_config(cms: &Cms) -> Json {
    let codes: Vec<&str> = cms.config.languages.iter().map(Lang::code).collect();
    let collections: Vec<Json> = cms.kinds.iter().flat_map(|kind| [cms.facts(kind), cms.texts(kind)]).collect();
    json!({
        "backend": cms.backend,
        "site_url": cms.config.base_url(),
        "app_title": cms.first(&cms.config.title),
        "media_folder": "content",
        "public_folder": "/content",
        "slug": {"encoding": "ascii", "clean_accents": true},
        "i18n": {"structure": "multiple_files", "locales": codes, "default_locale": codes.first(), "initial_locales": "default"},
        "output": {"omit_empty_optional_fields": true},
        "collections": collections,
    })
}

impl Cms<'_> {
    fn first(&self, words: &Words) -> Option<String> {
        words.first_of(self.order.iter().copied()).map(|(_, words)| words.to_owned())
    }

    /// The list of the facts of a kind.
    fn facts(&self, kind: &Kind) -> Json {
        let [label, _] = (self.lists)(kind);
        let shared =
            self.kinds.common.iter().filter(|field| &*field.name != "kind" && kind.field(&field.name).is_none());
        let title = kind.title_field().map(|field| field.name.clone());
        let fields = kind.fields.iter().chain(shared).map(|field| {
            // Words that are long stand at the top of the texts as well, and may be missing here.
            let is_elsewhere = matches!(field.shape, Shape::Words) && title.as_ref() != Some(&field.name);
            self.field(kind, "", field, field.need == Need::Required && !is_elsewhere)
        });
        let lang = self.config.languages.first().map_or("", |lang| lang.code());
        let summary = title
            .as_ref()
            .map_or_else(|| "{{slug}}".to_owned(), |name| format!("{{{{{name}.{lang}}}}} ({{{{slug}}}})"));
        let mut list = self.list(kind, &kind.id, label, fields.collect());
        list["extension"] = json!("yaml");
        list["format"] = json!("yaml");
        list["path"] = json!("{{slug}}/facts");
        list["i18n"] = json!(false);
        list["summary"] = json!(summary);
        list["preview_path"] = json!(address(kind, lang));
        list["media_folder"] = json!("");
        list["public_folder"] = json!("");
        list
    }

    /// The list of the texts of a kind.
    fn texts(&self, kind: &Kind) -> Json {
        let [_, label] = (self.lists)(kind);
        let is_required = |field: &Field| &*field.name == "title" && kind.title_field().is_none();
        let mut fields: Vec<Json> = Vec::new();
        for field in front_fields(kind) {
            let mut made = self.field(kind, "", &field, is_required(&field));
            if matches!(field.shape, Shape::Text) && &*field.name != "title" {
                made["widget"] = json!("text");
            }
            if is_required(&field) {
                // A text that nobody has translated yet is no fault of this one.
                made["required"] = json!(self.config.languages.first().map(|lang| vec![lang.code()]));
            }
            made["i18n"] = json!(true);
            fields.push(made);
        }
        let body = (self.say)(&["cms-body".to_owned()]).unwrap_or_default();
        // Written as it is: a rich editor would not keep signs that it does not know, such as names of figures.
        fields.push(json!({
            "name": "body", "label": body, "widget": "markdown", "modes": ["raw"], "required": false, "i18n": true,
        }));
        let mut list = self.list(kind, &format!("{}-texts", kind.id), label, fields);
        list["extension"] = json!("md");
        list["format"] = json!("yaml-frontmatter");
        list["path"] = json!("{{slug}}/text");
        list["i18n"] = json!(true);
        list["summary"] = json!("{{title}} ({{slug}})");
        list["preview_path"] = json!(address(kind, "{{locale}}"));
        list["slug"]["i18n"] = json!("duplicate");
        list
    }

    fn list(&self, kind: &Kind, name: &str, label: String, fields: Vec<Json>) -> Json {
        let help = kind.own.as_ref().map(|own| self.first(&own.help).unwrap_or_default());
        let help = help.or_else(|| (self.say)(&[format!("{}.help", kind.label())])).unwrap_or_default();
        json!({
            "name": name,
            "label": label,
            "description": help,
            "folder": format!("content/{}", kind.section),
            "slug": {"template": format!("{}-{{{{year}}}}-{{{{month}}}}-{{{{day}}}}", kind.id), "editable": ["create"]},
            // A permanent name stays; the addresses a record used to have are whole addresses, and not names.
            "aliases_field": false,
            "fields": fields,
        })
    }

    fn field(&self, kind: &Kind, path: &str, field: &Field, is_required: bool) -> Json {
        let path = if path.is_empty() { field.name.to_string() } else { format!("{path}-{}", field.name) };
        let mut ids = kind.field_labels(&path);
        ids.push(format!("field-text-{path}"));
        let help: Vec<String> = ids.iter().map(|id| format!("{id}.help")).collect();
        let own = |words: fn(&super::OwnWords) -> &Words| field.own.as_ref().and_then(|own| self.first(words(own)));
        let mut made = self.shape(kind, &path, &field.shape);
        let label = own(|own| &own.label).or_else(|| (self.say)(&ids)).unwrap_or_else(|| field.name.to_string());
        made.insert("name".to_owned(), json!(&*field.name));
        made.insert("label".to_owned(), json!(label));
        made.insert("required".to_owned(), json!(is_required));
        if let Some(help) = own(|own| &own.help).or_else(|| (self.say)(&help)) {
            made.insert("hint".to_owned(), json!(help));
        }
        Json::Object(made)
    }

    /// The fields within a field: those of a group, or one for each language.
    fn within(&self, kind: &Kind, path: &str, fields: &[Field]) -> Vec<Json> {
        fields.iter().map(|field| self.field(kind, path, field, field.need == Need::Required)).collect()
    }

    fn by_language(&self, made: &dyn Fn(&str) -> Json) -> Json {
        let fields: Vec<Json> = self.config.languages.iter().map(|lang| made(lang.code())).collect();
        json!({"widget": "object", "collapsed": "auto", "fields": fields})
    }

    fn language_label(&self, code: &str) -> String {
        (self.say)(&[format!("language-{code}")]).unwrap_or_else(|| code.to_owned())
    }

    fn shape(&self, kind: &Kind, path: &str, shape: &Shape) -> Map<String, Json> {
        let pattern = |pattern: &str| {
            let advice = (self.say)(&["cms-pattern".to_owned()]).unwrap_or_default();
            json!({"widget": "string", "pattern": [pattern, advice]})
        };
        let made = match shape {
            Shape::Text | Shape::Code => json!({"widget": "string"}),
            Shape::Id => pattern(ID),
            Shape::Decimal => pattern(DECIMAL),
            Shape::Date => pattern(DATE),
            Shape::Moment => pattern(MOMENT),
            Shape::When => pattern(WHEN),
            Shape::Digest => pattern(DIGEST),
            Shape::Language => pattern(LANGUAGE),
            Shape::Web => json!({"widget": "string", "type": "url"}),
            Shape::Email => json!({"widget": "string", "type": "email"}),
            Shape::Words => self.by_language(
                &|code| json!({"name": code, "label": self.language_label(code), "widget": "text", "required": false}),
            ),
            Shape::WordLists => self.by_language(&|code| {
                let item = json!({"name": "word", "label": self.language_label(code), "widget": "string"});
                json!({"name": code, "label": self.language_label(code), "widget": "list", "required": false, "field": item})
            }),
            Shape::Truth => json!({"widget": "boolean"}),
            Shape::Whole { least, most } => {
                // Beyond this a browser does not count exactly.
                let most = (*most).min((1 << 53) - 1);
                json!({"widget": "number", "value_type": "int", "min": least, "max": most})
            }
            Shape::Choice(choices) => self.choices(choices),
            Shape::Ref(target) => self.reference(target),
            Shape::File => json!({"widget": "file", "choose_url": false}),
            Shape::List(item) => self.several(kind, path, item),
            Shape::Counts(choices) => {
                let count = |code: &std::sync::Arc<str>| {
                    let label = self.choice_label(choices, code);
                    json!({"name": &**code, "label": label, "widget": "number", "value_type": "int", "min": 0, "required": false})
                };
                json!({"widget": "object", "collapsed": "auto", "fields": choices.codes.iter().map(count).collect::<Vec<_>>()})
            }
            Shape::Group(fields) => {
                json!({"widget": "object", "collapsed": "auto", "fields": self.within(kind, path, fields)})
            }
            Shape::Map(_) => json!({"widget": "keyvalue"}),
            // What is understood elsewhere is kept, and not edited here.
            Shape::Tree => json!({"widget": "hidden"}),
        };
        match made {
            Json::Object(made) => made,
            _ => Map::new(),
        }
    }

    fn several(&self, kind: &Kind, path: &str, item: &Shape) -> Json {
        if let Shape::Group(fields) = item {
            return json!({"widget": "list", "collapsed": "auto", "fields": self.within(kind, path, fields)});
        }
        let mut one = self.shape(kind, path, item);
        let is_choice =
            one.get("widget").is_some_and(|widget| widget == "select" || widget == "relation" || widget == "file");
        if is_choice {
            one.insert("multiple".to_owned(), json!(true));
            return Json::Object(one);
        }
        one.insert("name".to_owned(), json!("item"));
        one.insert("label".to_owned(), json!(self.item_label(kind, path)));
        json!({"widget": "list", "field": one})
    }

    fn item_label(&self, kind: &Kind, path: &str) -> String {
        (self.say)(&kind.field_labels(path)).unwrap_or_else(|| path.to_owned())
    }

    fn choices(&self, choices: &Choices) -> Json {
        let option = |code: &std::sync::Arc<str>| json!({"label": self.choice_label(choices, code), "value": &**code});
        json!({"widget": "select", "options": choices.codes.iter().map(option).collect::<Vec<_>>()})
    }

    fn choice_label(&self, choices: &Choices, code: &str) -> String {
        let at = choices.codes.iter().position(|known| **known == *code);
        let own = choices.own.as_ref().and_then(|own| self.first(own.get(at?)?));
        own.or_else(|| (self.say)(&[format!("choice-{}-{code}", choices.name)])).unwrap_or_else(|| code.to_owned())
    }

    /// A reference: chosen from a list where there is one list of what it may lead to.
    fn reference(&self, target: &Target) -> Json {
        let option =
            |id: &str, name: &Words| json!({"label": self.first(name).unwrap_or_else(|| id.to_owned()), "value": id});
        let options: Vec<Json> = match target {
            Target::Area => {
                let areas = self.config.areas.iter().filter_map(|area| Some((area.id.as_ref()?, &area.name)));
                areas.map(|(id, name)| option(&id.0, name)).collect()
            }
            Target::Tag => {
                let tags = self.config.tags.iter().filter_map(|tag| Some((tag.id.as_ref()?, &tag.name)));
                tags.map(|(id, name)| option(&id.0, name)).collect()
            }
            Target::Entries(kinds) => {
                let only = match &**kinds {
                    [only] => self.kinds.get(only),
                    _ => None,
                };
                let Some(kind) = only else { return json!({"widget": "string"}) };
                let lang = self.config.languages.first().map_or("", |lang| lang.code());
                let (collection, shown) = match kind.title_field() {
                    Some(field) => (kind.id.to_string(), format!("{}.{lang}", field.name)),
                    None => (format!("{}-texts", kind.id), "title".to_owned()),
                };
                return json!({
                    "widget": "relation", "collection": collection, "value_field": "{{slug}}",
                    "display_fields": [shown], "search_fields": [shown],
                });
            }
        };
        if options.is_empty() { json!({"widget": "string"}) } else { json!({"widget": "select", "options": options}) }
    }
}

/// The address of the page of a record, below that of the site.
fn address(kind: &Kind, lang: &str) -> String {
    if &*kind.id == "page" { format!("{lang}/{{{{slug}}}}/") } else { format!("{lang}/{}/{{{{slug}}}}/", kind.section) }
}
