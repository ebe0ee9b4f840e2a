//! Messages become sentences.
//!
//! Fluent's own way of writing numbers (through f64) and of choosing plurals (by old rules, and by
//! English's for a language it does not know) is not used: values are written by the locale, plural
//! forms are chosen by it, and what is inserted is isolated.

use rust_decimal::Decimal;

use super::catalog::{Choice, Key, Part, Phrase, Value};
use super::{ListKind, Locale, bidi};
use crate::base::{Arg, Message};

/// What surrounds the sentence, and so how values inserted into it are kept from reordering it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// Nothing: machine output. No invisible character is written.
    Plain,
    /// Text without markup: terminal, feeds, titles. Isolates U+2066 to U+2069.
    Isolated,
    /// HTML: everything is escaped, and values stand in `<bdi>`.
    Html,
}

/// A sentence, and what stood in its way.
#[derive(Clone, Debug, PartialEq)]
pub struct Spoken {
    /// The sentence; what could not be said shows as `⟦…⟧`.
    pub text: String,
    /// Why something could not be said.
    pub faults: Vec<Fault>,
}

/// Why something could not be said.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    /// The catalog has no such message, or it says nothing by itself.
    UnknownMessage {
        /// The id.
        id: String,
    },
    /// The message has no such attribute.
    UnknownAttribute {
        /// The message.
        id: String,
        /// The attribute.
        attribute: String,
    },
    /// The message mentions an argument that was not given.
    MissingArgument {
        /// The message.
        id: String,
        /// The argument.
        argument: String,
    },
    /// The message mentions itself, through others perhaps.
    Cycle {
        /// The message.
        id: String,
    },
    /// The message calls a function; none is offered.
    Function {
        /// The function.
        name: String,
    },
    /// The message grows without end.
    TooLong {
        /// The message.
        id: String,
    },
}

/// No sentence is longer, in bytes: messages that repeat each other stop here.
const LONGEST: usize = 1 << 16;

impl Locale {
    /// The sentence for a message.
    pub fn say(&self, message: &Message, form: Form) -> String {
        self.message_of(message, None, form).text
    }

    /// What the message says on another occasion; `None` when it says nothing there.
    pub fn say_attribute(&self, message: &Message, attribute: &str, form: Form) -> Option<String> {
        self.speaker(message.id, Some(attribute))?;
        Some(self.message_of(message, Some(attribute), form).text)
    }

    /// The sentence for an id, which may name an attribute: `kind-plan.plural`.
    pub fn message(&self, id: &str, args: &[(&str, Arg)], form: Form) -> String {
        self.speak(id, args, form).text
    }

    /// Whether the id, which may name an attribute, can be said: in this language, or in one that speaks for it.
    pub fn has(&self, id: &str) -> bool {
        let (id, attribute) = split(id);
        self.speaker(id, attribute).is_some()
    }

    /// The sentence for an id, with everything that stood in its way.
    pub fn speak(&self, id: &str, args: &[(&str, Arg)], form: Form) -> Spoken {
        let args = args.iter().map(|(name, arg)| (*name, Given::Arg(arg))).collect();
        let (id, attribute) = split(id);
        self.spoken(id, attribute, args, form)
    }

    /// What stands in the way of saying the message and all its attributes.
    pub fn faults(&self, message: &Message) -> Vec<Fault> {
        let mut faults = self.message_of(message, None, Form::Plain).faults;
        let speaker = self.speaker(message.id, None).unwrap_or(self);
        let attributes = speaker.catalog.get(message.id).map_or(&[][..], |found| &found.attributes);
        for attribute in attributes {
            faults.extend(self.message_of(message, Some(&attribute.name), Form::Plain).faults);
        }
        faults
    }

    /// A person's words as they stand in a sentence of this form: isolated, escaped, or as they are.
    pub fn dress(&self, text: &str, form: Form) -> String {
        finish(bidi::isolate(text), form)
    }

    fn message_of(&self, message: &Message, attribute: Option<&str>, form: Form) -> Spoken {
        let args = message.args.iter().map(|(name, arg)| (*name, Given::Arg(arg))).collect();
        self.spoken(message.id, attribute, args, form)
    }

    fn spoken(&self, id: &str, attribute: Option<&str>, args: Vec<(&str, Given<'_>)>, form: Form) -> Spoken {
        let locale = self.speaker(id, attribute).unwrap_or(self);
        let mut speaker = Speaker { locale, open: Vec::new(), text: String::new(), faults: Vec::new() };
        speaker.message(id, attribute, &args);
        let text = finish(speaker.text, form);
        Spoken { text: locale.marked_for(self, text, form), faults: speaker.faults }
    }
}

/// A sentence with isolates in the form that was asked for.
fn finish(isolated: String, form: Form) -> String {
    match form {
        Form::Plain => bidi::strip_controls(&isolated),
        Form::Isolated => isolated,
        Form::Html => bidi::html(&isolated),
    }
}

pub(super) fn split(id: &str) -> (&str, Option<&str>) {
    id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)))
}

/// An argument: of the caller, or what a message gives to a term.
#[derive(Clone)]
enum Given<'a> {
    Arg(&'a Arg),
    Text(&'a str),
    Number(Decimal),
}

/// One sentence on its way.
struct Speaker<'l> {
    locale: &'l Locale,
    /// The messages being said, so that one inside itself is noticed.
    open: Vec<String>,
    text: String,
    faults: Vec<Fault>,
}

/// What a variant's key is compared with.
enum Chooser {
    Number(Decimal),
    Word(String),
    Nothing,
}

impl Speaker<'_> {
    fn message(&mut self, id: &str, attribute: Option<&str>, args: &[(&str, Given<'_>)]) {
        let locale = self.locale;
        let Some(message) = locale.catalog.get(id) else {
            return self.message_of_another(id, attribute, args);
        };
        self.said(id, attribute, message.value.as_ref(), attribute.and_then(|name| message.attribute(name)), args);
    }

    /// A message that only a language which speaks for this one has, kept apart from the words around it.
    fn message_of_another(&mut self, id: &str, attribute: Option<&str>, args: &[(&str, Given<'_>)]) {
        let Some(locale) = self.locale.speaker(id, attribute) else {
            return self.fail(id, Fault::UnknownMessage { id: id.to_owned() });
        };
        let (outer, own) = (std::mem::take(&mut self.text), std::mem::replace(&mut self.locale, locale));
        self.message(id, attribute, args);
        self.locale = own;
        let said = std::mem::replace(&mut self.text, outer);
        self.text.push_str(&bidi::isolate(&said));
    }

    fn term(&mut self, id: &str, attribute: Option<&str>, args: &[(&str, Given<'_>)]) {
        let locale = self.locale;
        let name = format!("-{id}");
        let Some(term) = locale.catalog.term(id) else {
            return self.fail(&name, Fault::UnknownMessage { id: name.clone() });
        };
        self.said(&name, attribute, term.value.as_ref(), attribute.and_then(|name| term.attribute(name)), args);
    }

    fn said(
        &mut self,
        id: &str,
        attribute: Option<&str>,
        value: Option<&Phrase>,
        other: Option<&Phrase>,
        args: &[(&str, Given<'_>)],
    ) {
        let name = attribute.map_or(id.to_owned(), |attribute| format!("{id}.{attribute}"));
        let phrase = match attribute {
            None => value.ok_or(Fault::UnknownMessage { id: id.to_owned() }),
            Some(attribute) => {
                other.ok_or(Fault::UnknownAttribute { id: id.to_owned(), attribute: attribute.to_owned() })
            }
        };
        let phrase = match phrase {
            Ok(phrase) => phrase,
            Err(fault) => return self.fail(&name, fault),
        };
        if self.open.contains(&name) {
            return self.fail(&name, Fault::Cycle { id: name.clone() });
        }
        self.open.push(name);
        self.phrase(phrase, args);
        self.open.pop();
    }

    fn phrase(&mut self, phrase: &Phrase, args: &[(&str, Given<'_>)]) {
        for part in &phrase.parts {
            if self.text.len() > LONGEST {
                let fault = Fault::TooLong { id: self.current() };
                if !self.faults.contains(&fault) {
                    self.faults.push(fault);
                }
                return;
            }
            match part {
                Part::Text { text, .. } => self.text.push_str(text),
                Part::Value(value) => self.insert(value, args),
                Part::Choice(choice) => self.choose(choice, args),
            }
        }
    }

    fn insert(&mut self, value: &Value, args: &[(&str, Given<'_>)]) {
        match value {
            // Letters in quotes are the translator's own: a space at an end, a brace.
            Value::Text(text) => self.text.push_str(text),
            Value::Number(number) => self.number(*number),
            Value::Variable(reference) => match given(args, &reference.name) {
                None => {
                    let fault = Fault::MissingArgument { id: self.current(), argument: reference.name.clone() };
                    self.fail(&format!("${}", reference.name), fault);
                }
                Some(Given::Text(text)) => self.text.push_str(text),
                Some(Given::Number(number)) => self.number(*number),
                Some(Given::Arg(arg)) => self.argument(arg),
            },
            Value::Message(reference, attribute) => self.message(&reference.name, attribute.as_deref(), args),
            Value::Term(reference, attribute, named) => {
                let given: Vec<(&str, Given<'_>)> = named
                    .iter()
                    .filter_map(|(name, value)| match value {
                        Value::Text(text) => Some((name.as_str(), Given::Text(text))),
                        Value::Number(number) => Some((name.as_str(), Given::Number(*number))),
                        // The syntax gives a term letters and numbers only.
                        Value::Variable(_) | Value::Message(..) | Value::Term(..) | Value::Function(_) => None,
                    })
                    .collect();
                self.term(&reference.name, attribute.as_deref(), &given);
            }
            Value::Function(reference) => {
                let fault = Fault::Function { name: reference.name.clone() };
                self.fail(&format!("{}()", reference.name), fault);
            }
        }
    }

    fn argument(&mut self, arg: &Arg) {
        match arg {
            Arg::Text(text) => self.text.push_str(&bidi::isolate(text)),
            Arg::Code(code) => self.text.push_str(&bidi::isolate_ltr(code)),
            Arg::Codes(codes) => {
                let codes: Vec<String> = codes.iter().map(|code| bidi::isolate_ltr(code)).collect();
                self.text.push_str(&self.locale.join(&codes, ListKind::Plain));
            }
            Arg::Count(count) => self.number(Decimal::from(*count)),
            Arg::Date(date) => self.text.push_str(&bidi::isolate(&self.locale.date(*date))),
            // The language's own words, which belong to the sentence as the words around them do.
            Arg::Language(lang) => match self.locale.language_name(*lang) {
                Some(name) => self.text.push_str(name),
                None => self.text.push_str(&bidi::isolate_ltr(lang.code())),
            },
            Arg::Term(id) => {
                let (id, attribute) = split(id);
                self.message(id, attribute, &[]);
            }
        }
    }

    /// Digits alone stand where they should in either direction; signs beside them would not.
    fn number(&mut self, number: Decimal) {
        let written = self.locale.number(number, None);
        let is_plain = written.chars().all(char::is_numeric);
        self.text.push_str(&if is_plain { written } else { bidi::isolate_ltr(&written) });
    }

    fn choose(&mut self, choice: &Choice, args: &[(&str, Given<'_>)]) {
        let chooser = self.chooser(&choice.selector, args);
        let fits = |key: &Key| match (&chooser, key) {
            (Chooser::Number(number), Key::Number(key)) => number == key,
            (Chooser::Number(number), Key::Word(key)) => self.locale.category(*number).as_str() == key,
            (Chooser::Word(word), Key::Word(key)) => word == key,
            (Chooser::Word(_), Key::Number(_)) | (Chooser::Nothing, _) => false,
        };
        let chosen = choice.variants.iter().find(|variant| fits(&variant.key));
        let chosen = chosen.or_else(|| choice.variants.iter().find(|variant| variant.default));
        if let Some(variant) = chosen {
            self.phrase(&variant.phrase, args);
        }
    }

    fn chooser(&mut self, selector: &Value, args: &[(&str, Given<'_>)]) -> Chooser {
        match selector {
            Value::Text(text) => Chooser::Word(text.clone()),
            Value::Number(number) => Chooser::Number(*number),
            Value::Variable(reference) => match given(args, &reference.name) {
                Some(Given::Text(text)) => Chooser::Word((*text).to_owned()),
                Some(Given::Number(number)) => Chooser::Number(*number),
                Some(Given::Arg(arg)) => chooser_of(arg),
                None => {
                    let fault = Fault::MissingArgument { id: self.current(), argument: reference.name.clone() };
                    self.fail(&format!("${}", reference.name), fault);
                    Chooser::Nothing
                }
            },
            Value::Term(reference, Some(attribute), _) => {
                let outer = std::mem::take(&mut self.text);
                self.term(&reference.name, Some(attribute), &[]);
                Chooser::Word(std::mem::replace(&mut self.text, outer))
            }
            Value::Function(reference) => {
                let fault = Fault::Function { name: reference.name.clone() };
                self.fail(&format!("{}()", reference.name), fault);
                Chooser::Nothing
            }
            // Refused by the syntax.
            Value::Message(..) | Value::Term(..) => Chooser::Nothing,
        }
    }

    fn fail(&mut self, shown: &str, fault: Fault) {
        self.text.push_str(&bidi::isolate_ltr(&format!("⟦{shown}⟧")));
        self.faults.push(fault);
    }

    fn current(&self) -> String {
        self.open.last().cloned().unwrap_or_default()
    }
}

fn given<'a, 'g>(args: &'g [(&str, Given<'a>)], name: &str) -> Option<&'g Given<'a>> {
    args.iter().find(|(given, _)| *given == name).map(|(_, arg)| arg)
}

/// What an argument is chosen by: how many, or its very letters.
fn chooser_of(arg: &Arg) -> Chooser {
    match arg {
        Arg::Count(count) => Chooser::Number(Decimal::from(*count)),
        Arg::Codes(codes) => Chooser::Number(Decimal::from(codes.len())),
        Arg::Text(word) | Arg::Code(word) | Arg::Term(word) => Chooser::Word(word.clone()),
        Arg::Date(date) => Chooser::Word(date.to_string()),
        Arg::Language(lang) => Chooser::Word(lang.code().to_owned()),
    }
}
