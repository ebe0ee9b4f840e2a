//! Choices by a count: every plural form the language has, no other, and the count itself said
//! wherever a form stands for more than one number.

use rust_decimal::Decimal;

use super::super::catalog::{Choice, Key, Part, Phrase, Value, Variant};
use super::super::{Category, Locale};
use super::Said;
use crate::base::{Arg, Diagnostics, Message, closest};

/// The whole numbers by which it is known what a form stands for: CLDR's rules repeat after 100.
const TRIED: std::ops::RangeInclusive<i64> = 0..=200;

pub(super) fn check(locale: &Locale, said: &Said<'_>, found: &mut Diagnostics) {
    each_choice(said.phrase, &mut |choice| {
        repeated(choice, found);
        if is_plural(choice) {
            unknown_forms(locale, choice, found);
            missing_forms(locale, choice, said, found);
            numbers(locale, choice, found);
            unsaid_counts(locale, choice, found);
        }
    });
}

/// The values by whose number a phrase chooses among plural forms.
pub(super) fn counted(phrase: &Phrase) -> Vec<&str> {
    let mut counted = Vec::new();
    each_choice(phrase, &mut |choice| {
        if let (Value::Variable(reference), true) = (&choice.selector, is_plural(choice)) {
            counted.push(reference.name.as_str());
        }
    });
    counted
}

fn each_choice<'l>(phrase: &'l Phrase, visit: &mut impl FnMut(&'l Choice)) {
    for part in &phrase.parts {
        if let Part::Choice(choice) = part {
            visit(choice);
            choice.variants.iter().for_each(|variant| each_choice(&variant.phrase, visit));
        }
    }
}

/// Whether something is chosen by how many there are; a choice by words has none of these keys.
fn is_plural(choice: &Choice) -> bool {
    let is_form = |variant: &Variant| match &variant.key {
        Key::Number(_) => true,
        Key::Word(word) => Category::parse(word).is_some_and(|category| category != Category::Other),
    };
    let slips = |variant: &Variant| match &variant.key {
        Key::Number(_) => false,
        Key::Word(word) => closest(word, forms()).is_some(),
    };
    let is_argument = matches!(choice.selector, Value::Variable(_) | Value::Number(_));
    is_argument && (choice.variants.iter().any(is_form) || choice.variants.iter().all(|one| one.default || slips(one)))
}

fn forms() -> impl Iterator<Item = &'static str> {
    Category::ALL.into_iter().map(Category::as_str)
}

fn repeated(choice: &Choice, found: &mut Diagnostics) {
    for (at, variant) in choice.variants.iter().enumerate() {
        if let Some(first) = choice.variants[..at].iter().find(|earlier| earlier.key == variant.key) {
            let fault = variant.span.error("catalog-repeated-key").with("key", name(&variant.key));
            found.push(fault.label(first.span.clone(), Message::new("label-first-here")));
        }
    }
}

fn unknown_forms(locale: &Locale, choice: &Choice, found: &mut Diagnostics) {
    let used = locale.categories();
    for variant in &choice.variants {
        let Key::Word(word) = &variant.key else { continue };
        match Category::parse(word) {
            None => {
                let fault = variant.span.error("catalog-unknown-plural").with("key", word.as_str());
                found.push(fault.suggest(closest(word, forms())).accepted(used.iter().map(|form| form.as_str())));
            }
            Some(category) if !used.contains(&category) => {
                let fault = variant.span.warning("catalog-unused-plural").with("key", word.as_str());
                found.push(fault.with("language", locale.lang()));
            }
            Some(_) => {}
        }
    }
}

fn missing_forms(locale: &Locale, choice: &Choice, said: &Said<'_>, found: &mut Diagnostics) {
    let has = |category: Category| choice.variants.iter().any(|variant| is_word(variant, category));
    let by_numbers = |category: Category| {
        let numbers = numbers_of(locale, category);
        !numbers.is_empty()
            && numbers.iter().all(|number| choice.variants.iter().any(|one| one.key == Key::Number(*number)))
    };
    let missing = locale.categories().into_iter().filter(|category| !has(*category) && !by_numbers(*category));
    let missing: Vec<String> = missing.map(|category| category.as_str().to_owned()).collect();
    if missing.is_empty() {
        return;
    }
    let span = match &choice.selector {
        Value::Variable(reference) => &reference.span,
        _ => said.span,
    };
    let fault = span.warning("catalog-missing-plurals").with("forms", Arg::Codes(missing));
    found.push(fault.with("language", locale.lang()).with("id", said.name.as_str()));
}

/// `[1]` where the language has a form for exactly this number: what is formatted may not be it.
fn numbers(locale: &Locale, choice: &Choice, found: &mut Diagnostics) {
    for variant in &choice.variants {
        let Key::Number(number) = &variant.key else { continue };
        let category = locale.category(*number);
        if category != Category::Other && numbers_of(locale, category) == [*number] {
            let fault = variant.span.warning("catalog-number-key").with("key", number.to_string());
            found.push(fault.with("form", category.as_str()));
        }
    }
}

/// A form that stands for several numbers and does not say which, beside one that does.
fn unsaid_counts(locale: &Locale, choice: &Choice, found: &mut Diagnostics) {
    let Value::Variable(count) = &choice.selector else { return };
    let says = |variant: &Variant| variant.phrase.variables().iter().any(|variable| variable.name == count.name);
    if !choice.variants.iter().any(says) {
        return;
    }
    for variant in choice.variants.iter().filter(|variant| !says(variant)) {
        let Key::Word(word) = &variant.key else { continue };
        let Some(category) = Category::parse(word) else { continue };
        let taken = |number: &Decimal| choice.variants.iter().any(|other| other.key == Key::Number(*number));
        if numbers_of(locale, category).iter().filter(|number| !taken(number)).count() > 1 {
            let fault = variant.span.warning("catalog-unsaid-count").with("form", word.as_str());
            found.push(fault.with("variable", format!("${}", count.name)).with("language", locale.lang()));
        }
    }
}

fn is_word(variant: &Variant, category: Category) -> bool {
    matches!(&variant.key, Key::Word(word) if word == category.as_str())
}

fn numbers_of(locale: &Locale, category: Category) -> Vec<Decimal> {
    TRIED.map(Decimal::from).filter(|number| locale.category(*number) == category).collect()
}

fn name(key: &Key) -> String {
    match key {
        Key::Number(number) => number.to_string(),
        Key::Word(word) => word.clone(),
    }
}
