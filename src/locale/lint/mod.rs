//! What is wrong with catalogs when they are laid side by side: a message that one language lacks, a
//! value that a sentence forgets, a plural form nobody wrote.
//!
//! Reading them (`ftl`) has told what is not Fluent at all; what templates ask of them is `theme::lint`'s.

mod compare;
mod plurals;
mod texts;

use super::catalog::{CatalogMessage, Phrase};
use super::{Locale, Locales};
use crate::base::{Diagnostics, Lang, Span};

/// What is wrong with the catalogs of these languages, in this order. They are compared with the first
/// that is not partial: of a site its first language, of the program its reference.
pub fn lint(locales: &Locales, languages: &[Lang]) -> Diagnostics {
    let spoken: Vec<&Locale> = languages.iter().filter_map(|lang| locales.get(*lang)).collect();
    let reference = spoken.iter().find(|locale| !locale.is_partial()).or(spoken.first()).copied();
    let mut found = Diagnostics::new();
    for (at, locale) in spoken.iter().enumerate() {
        if spoken[..at].iter().any(|earlier| earlier.lang() == locale.lang()) {
            continue;
        }
        for said in said(locale) {
            plurals::check(locale, &said, &mut found);
            texts::check(locale, &said, &mut found);
        }
        repeated_attributes(locale, &mut found);
        if let Some(reference) = reference.filter(|reference| reference.lang() != locale.lang()) {
            compare::check(locale, reference, &mut found);
        }
    }
    found
}

/// The values by whose number a phrase chooses among plural forms.
pub fn counted(phrase: &Phrase) -> Vec<&str> {
    plurals::counted(phrase)
}

/// What a message says by itself or on another occasion.
struct Said<'l> {
    /// `message`, `message.attribute` or `-term`.
    name: String,
    /// Where its name stands.
    span: &'l Span,
    phrase: &'l Phrase,
}

/// Everything that a language says.
fn said(locale: &Locale) -> impl Iterator<Item = Said<'_>> {
    let messages = locale.catalog().messages().flat_map(|message| said_by(message, ""));
    messages.chain(locale.catalog().terms().flat_map(|term| said_by(term, "-")))
}

fn said_by<'l>(message: &'l CatalogMessage, sign: &'static str) -> impl Iterator<Item = Said<'l>> {
    let name = format!("{sign}{}", message.id);
    let value = message.value.iter().map({
        let name = name.clone();
        move |phrase| Said { name: name.clone(), span: &message.span, phrase }
    });
    value.chain(message.attributes.iter().map(move |attribute| Said {
        name: format!("{name}.{}", attribute.name),
        span: &attribute.span,
        phrase: &attribute.phrase,
    }))
}

fn repeated_attributes(locale: &Locale, found: &mut Diagnostics) {
    for message in locale.catalog().messages() {
        for (at, attribute) in message.attributes.iter().enumerate() {
            if let Some(first) = message.attributes[..at].iter().find(|earlier| earlier.name == attribute.name) {
                let fault = attribute.span.error("catalog-repeated-key").with("key", attribute.name.as_str());
                found.push(fault.label(first.span.clone(), crate::base::Message::new("label-first-here")));
            }
        }
    }
}

#[cfg(test)]
mod tests;
