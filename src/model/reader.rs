//! A tree of YAML becomes the fields of a record. Reading is total: what is wrong is noted and left out,
//! and everything else is read, so that all mistakes of a file are told together.

use std::str::FromStr;
use std::sync::Arc;

use jiff::civil::DateTime;
use rust_decimal::Decimal;

use super::entry::{MadeFrom, MeantDifference};
use super::shape::Choices;
use super::value::{Filled, Reference};
use super::{Field, Kind, Need, Record, Shape, Target, Typed, Value, WordLists, Words, meant};
use crate::base::{Arg, Date, Diagnostics, Lang, Message, SitePath, Span, Spanned, closest};
use crate::read::controls;
use crate::read::yaml::{self, Node};

/// Reads the trees of one file.
pub struct Reader<'s> {
    /// The languages in which words may be given; empty when any is accepted.
    pub languages: &'s [Lang],
    /// The folder in which files are named.
    pub folder: SitePath,
    /// What was wrong.
    pub found: Diagnostics,
}

/// The fields that the top of a text file may have: those of every text, and the words of its kind.
pub fn front_fields(kind: &Kind) -> Vec<Field> {
    let whole = Shape::Whole { least: 1, most: 1_000_000 };
    let mut fields = vec![
        Field::new("title", Need::Optional, Shape::Text),
        Field::new("summary", Need::Optional, Shape::Text),
        Field::new("translates", Need::Optional, whole),
        Field::new("made_from", Need::Optional, <Option<MadeFrom> as Typed>::shape()),
        Field::new("slug", Need::Optional, Shape::Id),
        Field::new("differs", Need::Optional, <Vec<MeantDifference> as Typed>::shape()),
    ];
    let is_new = |field: &&Field| fields.iter().all(|own| own.name != field.name);
    let words: Vec<&Field> =
        kind.fields.iter().filter(|field| matches!(field.shape, Shape::Words)).filter(is_new).collect();
    fields.extend(words.into_iter().map(|field| Field { need: Need::Optional, shape: Shape::Text, ..field.clone() }));
    fields
}

/// The required fields that were left out, reported at the record. `advice` says where words may be written:
/// [`BY_LANGUAGE`] or [`BY_LANGUAGE_OR_TEXT`].
pub fn missing(fields: &[Field], record: &Record, advice: &'static str, found: &mut Diagnostics) {
    let either = || fields.iter().filter(|field| field.need == Need::Either).map(|field| &field.name);
    let is_said = |name: &Arc<str>| record.get(name).is_some() || record.unread.contains(name);
    if either().next().is_some() && !either().any(is_said) {
        let names = either().map(|name| name.to_string()).collect();
        found.push(record.span.error("missing-one-of").with("fields", Arg::Codes(names)));
    }
    for field in fields.iter().filter(|field| field.need == Need::Required) {
        let fault = match record.filled(&field.name) {
            _ if record.unread.contains(&field.name) => continue,
            Some(filled) if is_empty(&filled.value.value, field) => filled.key_span.error("missing-field"),
            Some(_) => continue,
            None => record.span.error("missing-field"),
        };
        let fault = fault.with("field", &*field.name);
        let words = Message::new(advice).with("field", &*field.name);
        found.push(if matches!(field.shape, Shape::Words) { fault.hint(words) } else { fault });
    }
}

/// The advice for words that only this place can give.
pub const BY_LANGUAGE: &str = "hint-by-language";

/// The advice for words that may also stand at the top of the texts.
pub const BY_LANGUAGE_OR_TEXT: &str = "hint-by-language-or-text";

/// The field that was meant by a name that is not declared, if it was not written besides.
fn meant_field<'f>(key: &str, groups: &[&'f [Field]], written: &[yaml::Field]) -> Option<&'f Field> {
    let declared = || groups.iter().flat_map(|fields| fields.iter());
    let meant = closest(key, declared().map(|field| &*field.name))?;
    let is_free = written.iter().all(|other| other.key != meant);
    declared().find(|field| is_free && *field.name == *meant)
}

/// A field that is not declared: misspelled, or written outside the field it belongs to. A misspelled one that has to be
/// there is told once, with both: that this one does not exist, and that the other is missing.
fn unknown_field(entry: &yaml::Field, groups: &[&[Field]], meant: Option<&Field>) -> crate::base::Diagnostic {
    let declared = || groups.iter().flat_map(|fields| fields.iter());
    let names = || declared().map(|field| &*field.name);
    if let Some(meant) = meant.filter(|meant| meant.need == Need::Required) {
        let fault = entry.key_span.error("misspelled-field").with("field", entry.key.as_str());
        return fault.with("meant", &*meant.name).suggest(Some(&meant.name));
    }
    let fault = entry.key_span.error("unknown-field").with("field", entry.key.as_str());
    let fault = fault.suggest(closest(&entry.key, names()));
    let inner = || declared().flat_map(|field| field.shape.fields()).map(|field| &*field.name);
    let meant = inner().find(|name| *name == entry.key).or_else(|| closest(&entry.key, inner()));
    let Some(meant) = meant.filter(|_| fault.hint.is_none()) else { return fault.accepted(names()) };
    let has = |outer: &&Field| outer.shape.fields().iter().any(|inner| *inner.name == *meant);
    let outer: Vec<String> = declared().filter(has).map(|field| field.name.to_string()).collect();
    let advice = Message::new("hint-belongs-within").with("field", meant);
    fault.hint(advice.with("outer", Arg::Codes(outer)))
}

/// Whether a list was opened and nothing put into it. A list of references may be empty: what it will name
/// may not be written yet.
fn is_empty(value: &Value, field: &Field) -> bool {
    let holds_references = matches!(field.shape.item(), Shape::Ref(_));
    matches!(value, Value::List(items) if items.is_empty()) && !holds_references
}

impl Reader<'_> {
    /// The fields of the map `node`; what `groups` does not declare is a fault.
    pub fn record(&mut self, groups: &[&[Field]], node: &Node) -> Record {
        let mut record = Record::empty(node.span.clone());
        let written = match &node.value {
            yaml::Value::Null => return record,
            yaml::Value::Map(written) => written,
            yaml::Value::Scalar(_) | yaml::Value::List(_) => {
                self.found.push(node.span.error("expected-fields"));
                return record;
            }
        };
        for entry in written {
            let declared = groups.iter().flat_map(|fields| fields.iter()).find(|field| *field.name == *entry.key);
            let Some(field) = declared else {
                let meant = meant_field(&entry.key, groups, written);
                record.unread.extend(meant.map(|field| field.name.clone()));
                self.found.push(unknown_field(entry, groups, meant));
                continue;
            };
            let (name, key_span, before) = (field.name.clone(), entry.key_span.clone(), self.found.len());
            let value = self.value(&field.shape, &entry.node);
            if self.found.len() > before {
                record.unread.push(name.clone());
            }
            if let Some(value) = value {
                let value = Spanned { value, span: entry.node.span.clone() };
                record.fields.push(Filled { name, key_span, value });
            }
        }
        record
    }

    /// What was written in a field of this shape, if it can be understood. Nothing written is nothing said.
    pub fn value(&mut self, shape: &Shape, node: &Node) -> Option<Value> {
        if matches!(node.value, yaml::Value::Null) {
            return None;
        }
        match shape {
            Shape::List(item) => self.list(item, node),
            Shape::Group(fields) => self.group(fields, node),
            Shape::Map(item) => self.map(item, node),
            Shape::Counts(choices) => self.counts(choices, node),
            Shape::Words => self.words(node),
            Shape::WordLists => self.word_lists(node),
            Shape::Tree => Some(Value::Tree(node.clone())),
            Shape::Text
            | Shape::Code
            | Shape::Id
            | Shape::Truth
            | Shape::Whole { .. }
            | Shape::Decimal
            | Shape::Date
            | Shape::Moment
            | Shape::When
            | Shape::Web
            | Shape::Email
            | Shape::Language
            | Shape::Choice(_)
            | Shape::Ref(_)
            | Shape::File
            | Shape::Digest => {
                let text = self.text(node)?;
                self.scalar(shape, text, &node.span)
            }
        }
    }

    fn text<'n>(&mut self, node: &'n Node) -> Option<&'n str> {
        match &node.value {
            yaml::Value::Scalar(text) if text.trim().is_empty() => None,
            yaml::Value::Scalar(text) => Some(text.trim()),
            yaml::Value::List(_) => {
                self.found.push(node.span.error("expected-one-value"));
                None
            }
            yaml::Value::Map(_) => {
                self.found.push(node.span.error("expected-value"));
                None
            }
            yaml::Value::Null => None,
        }
    }

    fn list(&mut self, item: &Shape, node: &Node) -> Option<Value> {
        let yaml::Value::List(nodes) = &node.value else {
            self.found.push(node.span.error("expected-list"));
            return None;
        };
        let items = nodes.iter().filter_map(|node| {
            let value = self.value(item, node)?;
            Some(Spanned { value, span: node.span.clone() })
        });
        Some(Value::List(items.collect()))
    }

    fn group(&mut self, fields: &[Field], node: &Node) -> Option<Value> {
        if !matches!(node.value, yaml::Value::Map(_)) {
            let names = fields.iter().map(|field| &*field.name);
            self.found.push(node.span.error("expected-fields").accepted(names));
            return None;
        }
        let record = self.record(&[fields], node);
        missing(fields, &record, BY_LANGUAGE, &mut self.found);
        Some(Value::Group(Arc::new(record)))
    }

    fn map(&mut self, item: &Shape, node: &Node) -> Option<Value> {
        let yaml::Value::Map(written) = &node.value else {
            self.found.push(node.span.error("expected-fields"));
            return None;
        };
        let entries = written.iter().filter_map(|entry| {
            let value = self.value(item, &entry.node)?;
            let name = Spanned { value: Arc::from(entry.key.as_str()), span: entry.key_span.clone() };
            Some((name, Spanned { value, span: entry.node.span.clone() }))
        });
        Some(Value::Map(entries.collect()))
    }

    fn counts(&mut self, choices: &Choices, node: &Node) -> Option<Value> {
        let yaml::Value::Map(written) = &node.value else {
            let codes = choices.codes.iter().map(|code| &**code);
            self.found.push(node.span.error("expected-fields").accepted(codes));
            return None;
        };
        let mut counts = Vec::new();
        for entry in written {
            let word = match choice(&entry.key, choices, &entry.key_span) {
                Ok(Value::Choice(word)) => word,
                Ok(_) => continue,
                Err(fault) => {
                    self.found.push(fault);
                    continue;
                }
            };
            let shape = Shape::Whole { least: 0, most: i64::MAX };
            if let Some(value) = self.value(&shape, &entry.node) {
                let word = Spanned { value: word, span: entry.key_span.clone() };
                counts.push((word, Spanned { value, span: entry.node.span.clone() }));
            }
        }
        Some(Value::Map(counts))
    }

    fn words(&mut self, node: &Node) -> Option<Value> {
        let mut words = Words::default();
        for (lang, node) in self.by_language(node)? {
            if let Some(text) = self.text(node) {
                words.0.push((lang, Spanned { value: Arc::from(text), span: node.span.clone() }));
            }
        }
        (!words.is_empty()).then_some(Value::Words(words))
    }

    fn word_lists(&mut self, node: &Node) -> Option<Value> {
        let mut lists = WordLists::default();
        for (lang, node) in self.by_language(node)? {
            let Some(Value::List(items)) = self.list(&Shape::Text, node) else { continue };
            let words = items.into_iter().filter_map(|item| match item.value {
                Value::Text(value) => Some(Spanned { value, span: item.span }),
                _ => None,
            });
            lists.0.push((lang, words.collect()));
        }
        Some(Value::WordLists(lists))
    }

    /// The nodes of a map whose keys are languages.
    fn by_language<'n>(&mut self, node: &'n Node) -> Option<Vec<(Lang, &'n Node)>> {
        let yaml::Value::Map(written) = &node.value else {
            self.found.push(node.span.error("expected-words"));
            return None;
        };
        let mut found = Vec::new();
        for entry in written {
            match Lang::new(&entry.key) {
                Some(lang) if self.languages.is_empty() || self.languages.contains(&lang) => {
                    found.push((lang, &entry.node));
                }
                _ => self.found.push(unknown_language(&entry.key, &entry.key_span, self.languages)),
            }
        }
        Some(found)
    }

    fn scalar(&mut self, shape: &Shape, text: &str, span: &Span) -> Option<Value> {
        if !matches!(shape, Shape::Text)
            && let Some(place) = controls::in_code(text)
        {
            let fault = controls::fault(&span.file, 0, text, place);
            self.found.push(crate::base::Diagnostic { span: span.clone(), ..fault });
            return None;
        }
        let understood = match shape {
            Shape::Text | Shape::Code => Ok(Value::Text(Arc::from(text))),
            Shape::Id => id(text, span),
            Shape::Truth => truth(text, span),
            Shape::Whole { least, most } => whole(text, *least, *most, span),
            Shape::Decimal => decimal(text, span).map(Value::Decimal),
            Shape::Date => date(text, span).map(Value::Date),
            Shape::Moment => moment(text, span),
            Shape::When if text.len() > "2025-11-20".len() => moment(text, span),
            Shape::When => date(text, span).map(Value::Date),
            Shape::Web => web(text, span),
            Shape::Email => email(text, span),
            Shape::Language => Lang::new(text)
                .map(Value::Language)
                .ok_or_else(|| span.error("expected-language").with("written", text)),
            Shape::Choice(choices) => choice(text, choices, span),
            Shape::Ref(target) => Ok(reference(text, target, span)),
            Shape::File => self.file(text, span),
            Shape::Digest => digest(text, span),
            Shape::Words
            | Shape::WordLists
            | Shape::List(_)
            | Shape::Counts(_)
            | Shape::Group(_)
            | Shape::Map(_)
            | Shape::Tree => return None,
        };
        understood.map_err(|fault| self.found.push(fault)).ok()
    }

    fn file(&self, text: &str, span: &Span) -> Result<Value, crate::base::Diagnostic> {
        match self.folder.join(text) {
            Some(path) if path.is_below(&SitePath::new("content")) => Ok(Value::File(path)),
            _ => Err(span.error("file-outside").with("file", text)),
        }
    }
}

type Understood = Result<Value, crate::base::Diagnostic>;

/// A language that the site does not have.
pub fn unknown_language(written: &str, span: &Span, languages: &[Lang]) -> crate::base::Diagnostic {
    let codes = || languages.iter().map(Lang::code);
    span.error("unknown-language").with("language", written).suggest(closest(written, codes())).accepted(codes())
}

fn reference(text: &str, target: &Target, span: &Span) -> Value {
    Value::Ref(Reference { id: Arc::from(text), target: target.clone(), span: span.clone() })
}

/// Whether a name may stand in an address for ever: small letters, digits, and hyphens between them.
pub fn is_id(text: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    text.len() <= 80 && text.split('-').all(is_part)
}

fn id(text: &str, span: &Span) -> Understood {
    if is_id(text) {
        return Ok(Value::Text(Arc::from(text)));
    }
    Err(span.error("bad-id").with("id", text).suggest(meant::id(text).as_deref()))
}

fn truth(text: &str, span: &Span) -> Understood {
    match text {
        "true" => Ok(Value::Truth(true)),
        "false" => Ok(Value::Truth(false)),
        _ => Err(span.error("expected-truth").with("written", text).suggest(meant::truth(text))),
    }
}

fn whole(text: &str, least: i64, most: i64, span: &Span) -> Understood {
    let Ok(number) = text.parse::<i64>() else {
        let meant = meant::number(text).filter(|number| !number.contains('.'));
        return Err(span.error("expected-whole-number").with("written", text).suggest(meant.as_deref()));
    };
    if (least..=most).contains(&number) {
        return Ok(Value::Whole(number));
    }
    let fault = span.error("number-out-of-range").with("written", text);
    Err(fault.with("least", least.to_string()).with("most", most.to_string()))
}

/// A number as records and files of values write it: digits, and a dot before the decimals.
pub fn decimal(text: &str, span: &Span) -> Result<Decimal, crate::base::Diagnostic> {
    let is_plain = text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'.'));
    let number = is_plain.then(|| Decimal::from_str(text).ok()).flatten();
    let fault = || span.error("expected-number").with("written", text).suggest(meant::number(text).as_deref());
    number.ok_or_else(fault)
}

/// A date as precise as its author knew it.
pub fn date(text: &str, span: &Span) -> Result<Date, crate::base::Diagnostic> {
    if let Some(date) = Date::parse(text) {
        return Ok(date);
    }
    let meant = match DateTime::from_str(text) {
        Ok(moment) if !text.starts_with(['+', '-']) => Some(moment.date().to_string()),
        _ => meant::date(text),
    };
    if meant.is_some() {
        return Err(span.error("expected-date").with("written", text).suggest(meant.as_deref()));
    }
    // The signs are those of a date: it is the calendar that lacks it.
    let is_dated = text.len() >= 6
        && text.as_bytes()[4] == b'-'
        && text.bytes().all(|b| b.is_ascii_digit() || b == b'-')
        && text[..4].bytes().all(|b| b.is_ascii_digit());
    let id = if is_dated { "impossible-date" } else { "expected-date" };
    Err(span.error(id).with("written", text))
}

fn moment(text: &str, span: &Span) -> Understood {
    let spaced = text.replacen(' ', "T", 1);
    // An hour with its own zone would be read without it: the site's zone is the only one.
    let time = spaced.split_once('T').map_or("", |(_, time)| time);
    let is_local = !time.is_empty() && time.bytes().all(|b| b.is_ascii_digit() || matches!(b, b':' | b'.'));
    match DateTime::from_str(&spaced) {
        Ok(moment) if is_local => Ok(Value::Moment(moment)),
        _ => Err(span.error("expected-moment").with("written", text)),
    }
}

fn web(text: &str, span: &Span) -> Understood {
    let is_whole = |text: &str| {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
        host.contains('.') && !text.chars().any(|c| c.is_whitespace() || c.is_control())
    };
    if is_whole(text) {
        return Ok(Value::Text(Arc::from(text)));
    }
    let meant = format!("https://{text}");
    let meant = Some(&*meant).filter(|meant| !text.contains([':', '@']) && is_whole(meant));
    Err(span.error("expected-web-address").with("written", text).suggest(meant))
}

fn email(text: &str, span: &Span) -> Understood {
    let is_address = text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !host.contains('@') && !text.chars().any(char::is_whitespace)
    });
    if is_address {
        return Ok(Value::Text(Arc::from(text)));
    }
    Err(span.error("expected-email").with("written", text))
}

fn choice(text: &str, choices: &Choices, span: &Span) -> Understood {
    if let Some(code) = choices.codes.iter().find(|code| ***code == *text) {
        return Ok(Value::Choice(code.clone()));
    }
    let codes = || choices.codes.iter().map(|code| &**code);
    Err(span.error("unknown-choice").with("written", text).suggest(closest(text, codes())).accepted(codes()))
}

fn digest(text: &str, span: &Span) -> Understood {
    if text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Ok(Value::Text(Arc::from(text.to_ascii_lowercase())));
    }
    Err(span.error("expected-digest"))
}
