//! What may stand at a place: names of fields, words of lists, ids, languages, files.

use std::ops::Range;

use super::file::{FieldFile, Inner};
use super::place::{Part, place};
use super::{Look, file};
use crate::base::SitePath;
use crate::model::{Choices, Field, Kind, Need, Shape, Target};

/// Something that may stand at a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// What is written.
    pub text: String,
    /// What it is called.
    pub label: Option<String>,
    /// What editors are told of it.
    pub help: Option<String>,
    /// What it is.
    pub sort: OfferSort,
    /// What comes first among offers: what has to be there.
    pub is_first: bool,
}

/// What an offer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferSort {
    /// The name of a field.
    Field,
    /// A word of a list.
    Choice,
    /// The id of something.
    Id,
    /// A language.
    Language,
    /// A file.
    File,
}

/// What may stand at a byte of a file, and the bytes of what was typed of it so far.
pub fn offers(look: &Look, path: &SitePath, text: &str, at: usize) -> (Vec<Offer>, Range<usize>) {
    let nothing = (Vec::new(), at..at);
    if let Some(link) = link(look, path, text, at) {
        return link;
    }
    let Some(file) = FieldFile::of(look, path, text) else { return nothing };
    if !(file.range.start..=file.range.end).contains(&at) {
        return nothing;
    }
    let Some(place) = place(&text[file.range.clone()], at - file.range.start) else { return nothing };
    let typed = file.range.start + place.typed.start..file.range.start + place.typed.end;
    let Some((inner, field)) = file.within(&place.path) else { return nothing };
    let is_new =
        |offer: &Offer| !place.beside.iter().any(|name| **name == *offer.text.trim_end_matches([':', ' ', '\n']));
    let offers = match (place.part, inner) {
        (Part::NameOrItem, Inner::Fields(fields)) => names(look, file.kind.as_deref(), &place.path, &fields),
        (Part::NameOrItem, Inner::Languages) => languages(look, ": "),
        (Part::NameOrItem, Inner::Counts(choices)) => choices_of(look, &choices, ": "),
        (Part::NameOrItem | Part::Value, Inner::Leaf(shape)) => values(look, &file, field.as_ref(), &shape),
        (Part::Value, Inner::Fields(_) | Inner::Languages | Inner::Counts(_)) => Vec::new(),
    };
    (offers.into_iter().filter(is_new).collect(), typed)
}

fn names(look: &Look, kind: Option<&Kind>, path: &[String], fields: &[Field]) -> Vec<Offer> {
    let offer = |field: &Field| {
        let path = path.iter().map(String::as_str).chain([&*field.name]).collect::<Vec<_>>().join("-");
        let (label, help) = look.field_words(kind, &path, field);
        let is_first = field.need != Need::Optional;
        let end = if matches!(field.shape, Shape::Group(_) | Shape::Words | Shape::WordLists) { ":" } else { ": " };
        Offer { text: format!("{}{end}", field.name), label, help, sort: OfferSort::Field, is_first }
    };
    fields.iter().map(offer).collect()
}

fn values(look: &Look, file: &FieldFile, field: Option<&Field>, shape: &Shape) -> Vec<Offer> {
    let plain = |text: &str, sort| Offer { text: text.to_owned(), label: None, help: None, sort, is_first: false };
    match shape {
        Shape::Choice(choices) => choices_of(look, choices, ""),
        Shape::Ref(target) => ids(look, target),
        Shape::Language => languages(look, ""),
        Shape::Truth => ["true", "false"].map(|word| plain(word, OfferSort::Choice)).to_vec(),
        Shape::File => {
            let is_other = |path: &&SitePath| path.name() != "facts.yaml" && file::language_of(path).is_none();
            let files = look.source.below(&file.folder).map(|found| &found.path).filter(is_other);
            let below = file.folder.as_str().len() + 1;
            files.map(|path| plain(&path.as_str()[below..], OfferSort::File)).collect()
        }
        Shape::Code => match field.map(|field| &*field.name) {
            Some("kind") => look.site.kinds.iter().map(|kind| kind_offer(look, kind)).collect(),
            Some("menu") if file.kind.is_none() => {
                let sections = look.site.kinds.iter().map(|kind| plain(&kind.section, OfferSort::Choice));
                sections.chain(ids(look, &Target::entries(&["page"]))).collect()
            }
            _ => Vec::new(),
        },
        Shape::Text
        | Shape::Id
        | Shape::Words
        | Shape::WordLists
        | Shape::Whole { .. }
        | Shape::Decimal
        | Shape::Date
        | Shape::Moment
        | Shape::When
        | Shape::Web
        | Shape::Email
        | Shape::Digest
        | Shape::List(_)
        | Shape::Counts(_)
        | Shape::Group(_)
        | Shape::Map(_)
        | Shape::Tree => Vec::new(),
    }
}

fn kind_offer(look: &Look, kind: &Kind) -> Offer {
    let (label, help) = kind_words(look, kind);
    Offer { text: kind.id.to_string(), label, help, sort: OfferSort::Choice, is_first: false }
}

/// What a kind is called, and what it is.
pub fn kind_words(look: &Look, kind: &Kind) -> (Option<String>, Option<String>) {
    let Some(own) = &kind.own else {
        return (look.say(&[kind.label()]), look.say(&[format!("{}.help", kind.label())]));
    };
    let first = |words: &crate::model::Words| words.first_of(look.order()).map(|(_, words)| words.to_owned());
    (first(&own.label), first(&own.help))
}

fn languages(look: &Look, end: &str) -> Vec<Offer> {
    let offer = |lang: &crate::base::Lang| Offer {
        text: format!("{lang}{end}"),
        label: look.locale.language_name(*lang).map(str::to_owned),
        help: None,
        sort: OfferSort::Language,
        is_first: false,
    };
    look.site.config.languages.iter().map(offer).collect()
}

fn choices_of(look: &Look, choices: &Choices, end: &str) -> Vec<Offer> {
    let offer = |(at, code): (usize, &std::sync::Arc<str>)| Offer {
        text: format!("{code}{end}"),
        label: choice_label(look, choices, at, code),
        help: None,
        sort: OfferSort::Choice,
        is_first: false,
    };
    choices.codes.iter().enumerate().map(offer).collect()
}

/// What a word of a list is called.
pub fn choice_label(look: &Look, choices: &Choices, at: usize, code: &str) -> Option<String> {
    let own = choices.own.as_ref().and_then(|own| own.get(at)?.first_of(look.order()));
    own.map(|(_, words)| words.to_owned()).or_else(|| look.say(&[format!("choice-{}-{code}", choices.name)]))
}

/// The ids that a reference may name, each with what it is the id of.
fn ids(look: &Look, target: &Target) -> Vec<Offer> {
    let offer = |id: &str, label: Option<&str>, help: Option<String>| Offer {
        text: id.to_owned(),
        label: label.map(str::to_owned),
        help,
        sort: OfferSort::Id,
        is_first: false,
    };
    let config = &look.site.config;
    match target {
        Target::Area => {
            let areas = config.areas.iter().filter_map(|area| Some((area.id.as_ref()?, &area.name)));
            areas.map(|(id, name)| offer(&id.0, name.first_of(look.order()).map(|(_, name)| name), None)).collect()
        }
        Target::Tag => {
            let tags = config.tags.iter().filter_map(|tag| Some((tag.id.as_ref()?, &tag.name)));
            tags.map(|(id, name)| offer(&id.0, name.first_of(look.order()).map(|(_, name)| name), None)).collect()
        }
        Target::Entries(kinds) => {
            let fits = |kind: &std::sync::Arc<str>| kinds.is_empty() || kinds.contains(kind);
            let entries = look.site.entries.iter().filter(|entry| fits(&entry.kind.id));
            let several = |id: &str| look.site.index.ids(target).filter(|other| *other == id).count() > 1;
            entries
                .map(|entry| {
                    let title = look.order().find_map(|lang| entry.title(lang));
                    let id = if several(&entry.id) {
                        format!("{}/{}", entry.kind.id, entry.id)
                    } else {
                        entry.id.to_string()
                    };
                    offer(&id, title, kind_words(look, &entry.kind).0)
                })
                .collect()
        }
    }
}

/// Ids within the links of a text: `[words](id:…` and `[](figure:…`.
fn link(look: &Look, path: &SitePath, text: &str, at: usize) -> Option<(Vec<Offer>, Range<usize>)> {
    file::language_of(path)?;
    let before = &text[..text.floor_char_boundary(at.min(text.len()))];
    let open = before.rfind("](").map(|open| open + 2)?;
    let (scheme, typed) = before[open..].split_once(':')?;
    if typed.contains(|c: char| c.is_whitespace() || matches!(c, ')' | '#' | '/')) {
        return None;
    }
    let target = match scheme {
        "id" => Target::entries(&[]),
        "figure" => Target::entries(&["indicator", "budget"]),
        _ => return None,
    };
    Some((ids(look, &target), at - typed.len()..at))
}
