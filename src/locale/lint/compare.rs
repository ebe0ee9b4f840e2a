//! A catalog beside that of the reference language: the same messages, made of the same values.

use std::collections::{BTreeMap, BTreeSet};

use super::super::catalog::{CatalogMessage, Phrase, Value};
use super::{Locale, texts};
use crate::base::{Arg, Diagnostics, SitePath, Span, closest};

/// How many missing messages of a file are named one by one.
const NAMED: usize = 8;

pub(super) fn check(locale: &Locale, reference: &Locale, found: &mut Diagnostics) {
    missing(locale, reference, found);
    let messages = locale.catalog().messages().map(|message| ("", message, reference.catalog().get(&message.id)));
    let terms = locale.catalog().terms().map(|term| ("-", term, reference.catalog().term(&term.id)));
    for (sign, message, theirs) in messages.chain(terms) {
        let Some(theirs) = theirs else {
            let ids: Vec<&str> = reference.catalog().ids().collect();
            let fault = message.span.warning("catalog-extra-message").with("id", format!("{sign}{}", message.id));
            found.push(fault.with("language", reference.lang()).suggest(closest(&message.id, ids)));
            continue;
        };
        if sign.is_empty() {
            attributes(locale, message, reference, theirs, found);
        }
        for (name, mine, theirs, span) in pairs(message, theirs) {
            values(mine, theirs, span, reference, found);
            texts::same(locale, reference, &name, (mine, theirs), span, found);
        }
    }
}

/// One finding for each file that lacks messages: a new language lacks many.
fn missing(locale: &Locale, reference: &Locale, found: &mut Diagnostics) {
    if locale.is_partial() {
        return;
    }
    let mut files: BTreeMap<&SitePath, Vec<String>> = BTreeMap::new();
    let messages = reference.catalog().messages().map(|message| ("", message, locale.catalog().get(&message.id)));
    let terms = reference.catalog().terms().map(|term| ("-", term, locale.catalog().term(&term.id)));
    for (sign, message, mine) in messages.chain(terms) {
        let says_nothing = mine.is_none_or(|mine| mine.value.is_none() && message.value.is_some());
        if says_nothing {
            files.entry(&message.span.file).or_default().push(format!("{sign}{}", message.id));
        }
    }
    for (file, mut ids) in files {
        let span = Span::whole(&beside(file, reference, locale));
        let count = ids.len();
        ids.truncate(NAMED);
        let fault = span.warning("catalog-missing-messages").with("count", count).with("ids", Arg::Codes(ids));
        found.push(fault.with("language", locale.lang()).with("file", file.as_str()));
    }
}

/// The file that says in one language what this one says in another.
fn beside(file: &SitePath, reference: &Locale, locale: &Locale) -> SitePath {
    let from = format!("i18n/{}/", reference.lang());
    SitePath::new(file.as_str().replace(&from, &format!("i18n/{}/", locale.lang())))
}

fn attributes(
    locale: &Locale,
    message: &CatalogMessage,
    reference: &Locale,
    theirs: &CatalogMessage,
    found: &mut Diagnostics,
) {
    for attribute in theirs.attributes.iter().filter(|attribute| message.attribute(&attribute.name).is_none()) {
        if !locale.is_partial() {
            let id = format!("{}.{}", message.id, attribute.name);
            let fault = message.span.warning("catalog-missing-attribute").with("id", id);
            found.push(fault.with("language", reference.lang()));
        }
    }
    for attribute in message.attributes.iter().filter(|attribute| theirs.attribute(&attribute.name).is_none()) {
        let names = theirs.attributes.iter().map(|attribute| attribute.name.as_str());
        let fault = attribute.span.warning("catalog-extra-attribute");
        let fault = fault.with("id", format!("{}.{}", message.id, attribute.name)).with("language", reference.lang());
        found.push(fault.suggest(closest(&attribute.name, names)));
    }
}

/// What both say on the same occasion.
fn pairs<'l>(
    message: &'l CatalogMessage,
    theirs: &'l CatalogMessage,
) -> Vec<(String, &'l Phrase, &'l Phrase, &'l Span)> {
    let mut pairs = Vec::new();
    if let (Some(mine), Some(theirs)) = (&message.value, &theirs.value) {
        pairs.push((message.id.clone(), mine, theirs, &message.span));
    }
    for attribute in &message.attributes {
        if let Some(theirs) = theirs.attribute(&attribute.name) {
            let name = format!("{}.{}", message.id, attribute.name);
            pairs.push((name, &attribute.phrase, theirs, &attribute.span));
        }
    }
    pairs
}

/// The values that both insert or choose by.
fn values(mine: &Phrase, theirs: &Phrase, span: &Span, reference: &Locale, found: &mut Diagnostics) {
    let (known, used) = (variables(theirs), variables(mine));
    for name in known.difference(&used) {
        let fault = span.warning("catalog-missing-variable").with("variable", format!("${name}"));
        found.push(fault.with("language", reference.lang()));
    }
    for variable in mine.variables() {
        if known.contains(variable.name.as_str()) {
            continue;
        }
        let fault = variable.span.error("catalog-extra-variable").with("variable", format!("${}", variable.name));
        let likely = closest(&variable.name, known.iter().copied());
        found.push(fault.with("language", reference.lang()).suggest(likely));
    }
    for name in placed(theirs).difference(&placed(mine)) {
        let fault = span.warning("catalog-missing-reference").with("id", name.as_str());
        found.push(fault.with("language", reference.lang()));
    }
}

fn variables(phrase: &Phrase) -> BTreeSet<&str> {
    phrase.variables().iter().map(|variable| variable.name.as_str()).collect()
}

/// The messages and terms that a phrase inserts.
fn placed(phrase: &Phrase) -> BTreeSet<String> {
    let mut placed = BTreeSet::new();
    phrase.visit(&mut |value| match value {
        Value::Message(reference, None) => placed.extend([reference.name.clone()]),
        Value::Message(reference, Some(attribute)) => placed.extend([format!("{}.{attribute}", reference.name)]),
        Value::Term(reference, _, _) => placed.extend([format!("-{}", reference.name)]),
        Value::Text(_) | Value::Number(_) | Value::Variable(_) | Value::Function(_) => {}
    });
    placed
}
