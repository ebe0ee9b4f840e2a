//! `t(id="…", name=value)`: the message exists and is given what it says, no more and no less.

use std::collections::BTreeSet;

use super::expression::{Kind, Token};
use crate::base::{Diagnostics, SitePath, Span, closest};
use crate::locale::catalog::{Phrase, Value};
use crate::locale::{Locale, lint};

/// The arguments that are for the function and not for the sentence.
const OWN: [&str; 3] = ["id", "plain", "lang"];

/// How deep messages are looked through that insert one another.
const DEEPEST: usize = 8;

/// A call as it was written.
struct Call<'t> {
    range: std::ops::Range<usize>,
    arguments: Vec<Argument<'t>>,
}

struct Argument<'t> {
    name: &'t str,
    range: std::ops::Range<usize>,
    value: &'t [Token<'t>],
}

/// What the messages that a call may mean are made of.
#[derive(Default)]
struct Wanted<'l> {
    values: BTreeSet<&'l str>,
    counts: BTreeSet<&'l str>,
}

pub(super) fn check(file: &SitePath, tokens: &[Token<'_>], locale: &Locale, found: &mut Diagnostics) {
    for call in calls(tokens) {
        let Some(id) = call.arguments.iter().find(|argument| argument.name == "id") else { continue };
        let span = |range: &std::ops::Range<usize>| Span::new(file, range.start, range.end);
        let (name, wanted) = match id.value {
            [Token { kind: Kind::Text(id), .. }] => {
                // That the message is not there is told by whoever reads the theme.
                if !locale.has(id) {
                    continue;
                }
                (*id, wanted(locale, id))
            }
            // A name that is put together means all messages that begin so.
            [Token { kind: Kind::Text(start), range }, tilde, ..] if tilde.is("~") => {
                let ids: Vec<&str> = locale.catalog().ids().filter(|id| id.starts_with(start)).collect();
                if ids.is_empty() {
                    found.push(span(range).error("template-unknown-prefix").with("id", *start));
                    continue;
                }
                let mut all = Wanted::default();
                for id in ids {
                    let one = wanted(locale, id);
                    all.values.extend(one.values);
                    all.counts.extend(one.counts);
                }
                (*start, all)
            }
            _ => continue,
        };
        let given = || call.arguments.iter().filter(|argument| !OWN.contains(&argument.name));
        for value in &wanted.values {
            if !given().any(|argument| argument.name == *value) {
                let fault = span(&call.range).error("template-missing-argument").with("id", name);
                found.push(fault.with("argument", *value));
            }
        }
        for argument in given() {
            if !wanted.values.contains(argument.name) {
                let fault = span(&argument.range).warning("template-needless-argument").with("id", name);
                let likely = closest(argument.name, wanted.values.iter().copied());
                found.push(fault.with("argument", argument.name).suggest(likely));
            } else if wanted.counts.contains(argument.name) && is_text(argument.value) {
                let fault = span(&argument.range).error("template-plural-of-text").with("id", name);
                found.push(fault.with("argument", argument.name));
            }
        }
    }
}

/// Whether a value is written for display already: letters, or the text of a count.
fn is_text(value: &[Token<'_>]) -> bool {
    match value {
        [Token { kind: Kind::Text(_), .. }] => true,
        [Token { kind: Kind::Name(name), .. }] => name.ends_with(".text"),
        _ => false,
    }
}

fn wanted<'l>(locale: &'l Locale, id: &str) -> Wanted<'l> {
    let mut wanted = Wanted::default();
    gather(locale, id, 0, &mut wanted);
    wanted
}

fn gather<'l>(locale: &'l Locale, id: &str, depth: usize, wanted: &mut Wanted<'l>) {
    let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
    let Some(message) = locale.catalog().get(id).filter(|_| depth < DEEPEST) else { return };
    let phrase: Option<&'l Phrase> = match attribute {
        Some(attribute) => message.attribute(attribute),
        None => message.value.as_ref(),
    };
    let Some(phrase) = phrase else { return };
    wanted.values.extend(phrase.variables().iter().map(|variable| variable.name.as_str()));
    wanted.counts.extend(lint::counted(phrase));
    let mut inserted = Vec::new();
    phrase.visit(&mut |value| match value {
        Value::Message(reference, None) => inserted.push(reference.name.clone()),
        Value::Message(reference, Some(attribute)) => inserted.push(format!("{}.{attribute}", reference.name)),
        Value::Text(_) | Value::Number(_) | Value::Variable(_) | Value::Term(..) | Value::Function(_) => {}
    });
    for id in inserted {
        gather(locale, &id, depth + 1, wanted);
    }
}

fn calls<'t>(tokens: &'t [Token<'t>]) -> Vec<Call<'t>> {
    let mut calls = Vec::new();
    for (at, pair) in tokens.windows(2).enumerate() {
        if pair[0].kind == Kind::Name("t") && pair[1].is("(") {
            calls.push(call(pair[0].range.start, &tokens[at + 2..]));
        }
    }
    calls
}

/// The call whose arguments begin with these tokens.
fn call<'t>(start: usize, tokens: &'t [Token<'t>]) -> Call<'t> {
    let mut depth = 0_usize;
    let mut arguments: Vec<(&Token<'t>, usize)> = Vec::new();
    let mut ends = Vec::new();
    let mut end = tokens.len();
    for (at, token) in tokens.iter().enumerate() {
        if depth == 0 && (token.is(")") || token.is(",")) {
            ends.push(at);
        }
        if ["(", "[", "{"].iter().any(|sign| token.is(sign)) {
            depth += 1;
        } else if ["]", "}"].iter().any(|sign| token.is(sign)) || token.is(")") && depth > 0 {
            depth = depth.saturating_sub(1);
        } else if token.is(")") {
            end = at;
            break;
        } else if depth == 0
            && matches!(token.kind, Kind::Name(_))
            && tokens.get(at + 1).is_some_and(|next| next.is("="))
        {
            arguments.push((token, at + 2));
        }
    }
    let value_end = |from: usize| ends.iter().copied().find(|end| *end >= from).unwrap_or(end);
    let arguments = arguments.into_iter().filter_map(|(name, from)| {
        let Kind::Name(word) = name.kind else { return None };
        let value = tokens.get(from..value_end(from)).unwrap_or_default();
        let stop = value.last().map_or(name.range.end, |last| last.range.end);
        Some(Argument { name: word, range: name.range.start..stop, value })
    });
    let arguments = arguments.collect();
    let stop = tokens.get(end).or(tokens.last()).map_or(start + 1, |token| token.range.end);
    Call { range: start..stop, arguments }
}
