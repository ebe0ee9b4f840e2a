//! What something means: a field, a word of a list, a reference.

use std::ops::Range;

use super::complete::{choice_label, kind_words};
use super::file::{FieldFile, Inner};
use super::place::{Part, place};
use super::{Look, Thing, mention};
use crate::base::SitePath;
use crate::model::{Need, Shape};

/// What stands at a byte of a file, explained in Markdown, and the bytes of it.
pub fn explain(look: &Look, path: &SitePath, text: &str, at: usize) -> Option<(String, Range<usize>)> {
    if let Some(mention) = mention::at(look.site, look.source, path, at) {
        return Some((thing(look, &mention.thing)?, mention.span.range()));
    }
    let file = FieldFile::of(look, path, text)?;
    let range = file.range.clone();
    let at = at.checked_sub(range.start).filter(|at| *at <= range.len())?;
    let text = &text[range.clone()];
    // The word is whole whatever part of it is pointed at.
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
    let at = text.floor_char_boundary(at);
    let end = at + text[at..].find(|c| !is_word(c)).unwrap_or(text.len() - at);
    let start = text[..at]
        .rfind(|c| !is_word(c))
        .map_or(0, |before| before + text[before..].chars().next().map_or(1, char::len_utf8));
    let word = text.get(start..end).filter(|word| !word.is_empty())?;
    let place = place(text, end)?;
    let told = match place.part {
        Part::NameOrItem => {
            let path: Vec<String> = place.path.into_iter().chain([word.to_owned()]).collect();
            field(look, &file, &path)?
        }
        Part::Value => match file.within(&place.path)? {
            (Inner::Leaf(Shape::Choice(choices)), _) => {
                let at = choices.codes.iter().position(|code| **code == *word)?;
                format!("**{}**", choice_label(look, &choices, at, word)?)
            }
            _ => return None,
        },
    };
    Some((told, range.start + start..range.start + end))
}

fn field(look: &Look, file: &FieldFile, path: &[String]) -> Option<String> {
    let (inner, field) = file.within(path)?;
    let field = field.filter(|field| path.last().is_some_and(|name| **name == *field.name))?;
    let (label, help) = look.field_words(file.kind.as_deref(), &path.join("-"), &field);
    let mut told = format!("**{}** `{}`", label.as_deref().unwrap_or(&field.name), field.name);
    if field.need == Need::Required
        && let Some(word) = look.say(&["editing-required".to_owned()])
    {
        told.push_str(&format!(" · {word}"));
    }
    if let Some(help) = help {
        told.push_str(&format!("\n\n{help}"));
    }
    if let Inner::Leaf(Shape::Choice(choices)) | Inner::Counts(choices) = inner {
        told.push('\n');
        for (at, code) in choices.codes.iter().enumerate() {
            let label = choice_label(look, &choices, at, code).unwrap_or_default();
            told.push_str(&format!("\n- `{code}` {label}"));
        }
    }
    Some(told)
}

fn thing(look: &Look, thing: &Thing) -> Option<String> {
    let config = &look.site.config;
    let named = |name: &crate::model::Words| name.first_of(look.order()).map(|(_, name)| name.to_owned());
    match thing {
        Thing::Entry(key) => {
            let entry = look.site.index.get(key)?;
            let title = look.order().find_map(|lang| entry.title(lang)).unwrap_or(&entry.id);
            let summary = look.order().find_map(|lang| entry.text(lang)?.summary.as_ref());
            let kind = kind_words(look, &entry.kind).0.unwrap_or_default();
            let summary = summary.map(|summary| format!("\n\n{}", summary.value)).unwrap_or_default();
            Some(format!("**{title}** · {kind}{summary}"))
        }
        Thing::Area(id) => Some(format!("**{}**", named(&config.area(id)?.name)?)),
        Thing::Tag(id) => Some(format!("**{}**", named(&config.tag(id)?.name)?)),
    }
}
