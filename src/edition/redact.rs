//! What an audience may not see is taken out: entries, references to them, and private fields.
//!
//! A field declares who may see it ([`Privacy`]). What names a private person without consent is in no edition,
//! not even the team's: an edition is what gets built, and what is built gets copied.

use std::sync::Arc;

use rayon::prelude::*;

use crate::base::{Moment, SitePath, Spanned};
use crate::model::kinds::Facts;
use crate::model::value::Filled;
use crate::model::{
    Entry, Field, Kind, Need, Privacy, Record, Reference, Shape, Target, Text, Value, figure_of, figure_record,
    without_hidden,
};
use crate::site::{Found, Index, Site};

use super::Audience;

/// The entries of `site` that are visible, as `audience` may see them at `clock`, without any trace of what it may not.
pub fn visible(site: &Site, audience: Audience, clock: Moment, is_visible: &dyn Fn(&Entry) -> bool) -> Vec<Arc<Entry>> {
    let visible: Vec<Arc<Entry>> = site.entries.iter().filter(|entry| is_visible(entry)).cloned().collect();
    let all = visible.len() == site.entries.len();
    // Where everything is visible nobody asks what is not.
    let index = if all { Index::default() } else { Index::of(&visible.clone().into(), &mut Vec::new()) };
    let mut redaction = Redaction { site, audience, clock, index, all, open: Vec::new() };
    if all {
        redaction.open = site.kinds.iter().filter(|kind| redaction.is_open(kind)).map(|kind| kind.id.clone()).collect();
    }
    let seen = |entry: &Arc<Entry>| if redaction.shows(entry) { entry.clone() } else { redaction.entry(entry) };
    visible.par_iter().map(seen).collect()
}

/// Whether everybody may see an entry at `clock`: its authors are done with it, and its moment has come.
pub fn is_public(entry: &Entry, clock: Moment) -> bool {
    !entry.common.draft && entry.common.publish_at.is_none_or(|embargo| embargo <= clock)
}

struct Redaction<'s> {
    site: &'s Site,
    audience: Audience,
    clock: Moment,
    index: Index,
    /// Whether every entry is visible, so that no reference can lead to a hidden one.
    all: bool,
    /// The kinds of which everything may be seen where every entry may.
    open: Vec<Arc<str>>,
}

impl Redaction<'_> {
    /// Whether a reference leads to an entry that is there and may not be seen.
    fn hides(&self, reference: &Reference) -> bool {
        !self.all
            && matches!(reference.target, Target::Entries(_))
            && !matches!(self.index.find(reference), Found::One(_))
            && matches!(self.site.index.find(reference), Found::One(_) | Found::Several(_))
    }

    /// Whether all of an entry may be seen, as its kind tells.
    fn shows(&self, entry: &Entry) -> bool {
        self.open.contains(&entry.kind.id)
    }

    /// Whether nothing of a kind is ever hidden where every entry may be seen.
    fn is_open(&self, kind: &Kind) -> bool {
        let mut fields = kind.fields.iter().chain(self.site.kinds.common.iter());
        let tells_of_days = self.audience == Audience::Public && kind.field("updates").is_some();
        !tells_of_days && fields.all(is_open)
    }

    /// The entry as it may be seen; the same one when all of it may.
    fn entry(&self, entry: &Arc<Entry>) -> Arc<Entry> {
        let common = &self.site.kinds.common;
        let fields: Vec<&Field> = entry.kind.fields.iter().chain(common.iter()).collect();
        let has_private_words =
            fields.iter().any(|field| field.privacy != Privacy::Open && matches!(field.shape, Shape::Words));
        let mut seen = entry.clone();
        let record = self.record(&entry.record, &fields);
        if let Some(record) = self.without_future(&entry.facts, record.as_ref().unwrap_or(&entry.record)).or(record) {
            seen = Arc::new(entry.with_record(record));
        }
        let hides = |reference: Option<&Reference>| reference.is_some_and(|reference| self.hides(reference));
        if entry.observations.iter().any(|row| hides(row.source())) {
            let seen = Arc::make_mut(&mut seen);
            let hidden = entry.observations.iter().filter(|row| hides(row.source()));
            seen.withheld.extend(hidden.filter_map(|row| row.source()).map(|source| source.span.clone()));
            Arc::make_mut(&mut seen.observations).forget_sources(|row| hides(row.source()));
        }
        if entry.lines.iter().any(|line| hides(line.funder.as_ref())) {
            let seen = Arc::make_mut(&mut seen);
            let hidden = entry.lines.iter().filter(|line| hides(line.funder.as_ref()));
            seen.withheld.extend(hidden.filter_map(|line| line.funder.as_ref()).map(|funder| funder.span.clone()));
            let lines = Arc::make_mut(&mut seen.lines);
            lines.iter_mut().filter(|line| hides(line.funder.as_ref())).for_each(|line| line.funder = None);
        }
        // Where everything is visible no text is read for its links.
        let mut links = entry.texts.iter().filter(|_| !self.all).flat_map(|text| &text.body.links);
        if has_private_words || links.any(|link| self.hidden_link(&link.value).is_some()) {
            Arc::make_mut(&mut seen).texts.iter_mut().for_each(|text| self.text(text, has_private_words));
        }
        if !self.all && entry.figures(None).iter().any(|name| self.hides_figure(name)) {
            let seen = Arc::make_mut(&mut seen);
            for summary in seen.texts.iter_mut().filter_map(|text| text.summary.as_mut()) {
                self.unname(&mut summary.value);
            }
            let mut record = (*seen.record).clone();
            self.unname_in(&mut record);
            *seen = seen.with_record(record);
        }
        seen
    }

    /// Whether a figure of this name is one of a hidden entry.
    fn hides_figure(&self, name: &str) -> bool {
        let (id, _) = figure_record(name);
        let span = crate::base::Span::whole(&SitePath::new(""));
        self.hides(&Reference { id: Arc::from(id), target: Target::entries(&[]), span })
    }

    /// Takes the names of figures of hidden entries out of plain words, letter by letter.
    fn unname(&self, words: &mut Arc<str>) {
        if let Some(seen) = without_hidden(words, &|name| self.hides_figure(name)) {
            *words = Arc::from(seen);
        }
    }

    fn unname_in(&self, record: &mut Record) {
        record.fields.iter_mut().for_each(|filled| self.unname_value(&mut filled.value.value));
    }

    fn unname_value(&self, value: &mut Value) {
        match value {
            Value::Words(words) => words.0.iter_mut().for_each(|(_, words)| self.unname(&mut words.value)),
            Value::List(items) => items.iter_mut().for_each(|item| self.unname_value(&mut item.value)),
            Value::Group(inner) => self.unname_in(Arc::make_mut(inner)),
            Value::Map(entries) => entries.iter_mut().for_each(|(_, value)| self.unname_value(&mut value.value)),
            _ => {}
        }
    }

    /// The record without what may not be seen; none when all of it may.
    fn record(&self, whole: &Record, fields: &[&Field]) -> Option<Record> {
        let has_consent = whole.get("consent") == Some(&Value::Truth(true));
        let mut changed = false;
        let mut kept = Vec::with_capacity(whole.fields.len());
        for filled in &whole.fields {
            let field = fields.iter().find(|field| field.name == filled.name);
            let is_open = match field.map_or(Privacy::Open, |field| field.privacy) {
                Privacy::Open => true,
                Privacy::Team => self.audience == Audience::Team,
                Privacy::Consent => has_consent,
            };
            let seen = if is_open { self.value(&filled.value.value, field.map(|field| &field.shape)) } else { None };
            changed |= !is_open || !matches!(seen, Some(Seen::Whole));
            match seen {
                Some(Seen::Whole) => kept.push(filled.clone()),
                Some(Seen::Part(value)) => {
                    let value = Spanned { value, span: filled.value.span.clone() };
                    kept.push(Filled { value, ..filled.clone() });
                }
                None => {}
            }
        }
        changed.then(|| Record { span: whole.span.clone(), fields: kept, unread: whole.unread.clone() })
    }

    /// What may be seen of a value; none when nothing may.
    fn value(&self, whole: &Value, shape: Option<&Shape>) -> Option<Seen> {
        match whole {
            Value::Ref(reference) if self.hides(reference) => None,
            Value::List(items) => {
                let inner = shape.map(Shape::item);
                let seen: Vec<Option<Seen>> = items.iter().map(|item| self.item(&item.value, inner)).collect();
                if seen.iter().all(|seen| matches!(seen, Some(Seen::Whole))) {
                    return Some(Seen::Whole);
                }
                let kept = items.iter().zip(seen).filter_map(|(item, seen)| match seen? {
                    Seen::Whole => Some(item.clone()),
                    Seen::Part(value) => Some(Spanned { value, span: item.span.clone() }),
                });
                Some(Seen::Part(Value::List(kept.collect())))
            }
            Value::Group(inner) => {
                let fields: Vec<&Field> = shape.map_or(&[][..], Shape::fields).iter().collect();
                let redacted = self.record(inner, &fields);
                Some(redacted.map_or(Seen::Whole, |record| Seen::Part(Value::Group(Arc::new(record)))))
            }
            Value::Map(entries) => {
                let inner = match shape {
                    Some(Shape::Map(inner)) => Some(&**inner),
                    _ => None,
                };
                let kept = entries.iter().filter_map(|(name, item)| {
                    let value = match self.value(&item.value, inner)? {
                        Seen::Whole => item.value.clone(),
                        Seen::Part(value) => value,
                    };
                    Some((name.clone(), Spanned { value, span: item.span.clone() }))
                });
                let kept: Vec<_> = kept.collect();
                Some(if kept == *entries { Seen::Whole } else { Seen::Part(Value::Map(kept)) })
            }
            _ => Some(Seen::Whole),
        }
    }

    /// What may be seen of an item of a list. A group that is about something hidden (the first field it must have
    /// refers to it: the institution of a party, the target of a correction) goes whole, or its row would tell.
    fn item(&self, whole: &Value, shape: Option<&Shape>) -> Option<Seen> {
        let subject = shape.map_or(&[][..], Shape::fields).iter().find(|field| field.need == Need::Required);
        if let (Value::Group(record), Some(subject)) = (whole, subject)
            && let Some(Value::Ref(reference)) = record.get(&subject.name)
            && self.hides(reference)
        {
            return None;
        }
        self.value(whole, shape)
    }

    /// A commitment without the updates that tell of a day still to come; nobody but the team sees them before.
    fn without_future(&self, facts: &Facts, record: &Record) -> Option<Record> {
        let (Facts::Commitment(_), Audience::Public) = (facts, self.audience) else { return None };
        let is_known = |update: &Spanned<Value>| match &update.value {
            Value::Group(update) => match update.get("date") {
                Some(Value::Date(date)) => date.earliest() <= self.clock.date(),
                _ => true,
            },
            _ => true,
        };
        let Some(Value::List(updates)) = record.get("updates") else { return None };
        if updates.iter().all(is_known) {
            return None;
        }
        let mut record = record.clone();
        for filled in record.fields.iter_mut().filter(|filled| &*filled.name == "updates") {
            if let Value::List(updates) = &mut filled.value.value {
                updates.retain(is_known);
            }
        }
        Some(record)
    }

    /// Takes the ids of hidden entries out of the links of a text; their words stay. The letters are replaced one
    /// by one, so that every place in the text stays where it is. Private words may stand at the top of the text.
    fn text(&self, text: &mut Text, has_private_words: bool) {
        let hidden: Vec<String> = text.body.links.iter().filter_map(|link| self.hidden_link(&link.value)).collect();
        let body = &text.body;
        let (top, markdown) = body.text.split_at(body.range.start);
        let top = if has_private_words { " ".repeat(top.len()) } else { top.to_owned() };
        let mut markdown = markdown.to_owned();
        for link in &hidden {
            markdown = without_link(&markdown, link);
        }
        let seen = body.seen_as(Arc::from(top + &markdown), |mentioned| {
            for link in &mut mentioned.links {
                if let Some(hidden) = self.hidden_link(&link.value) {
                    link.value = blank(&hidden);
                }
            }
            for link in &mut mentioned.spoken_links {
                if let Some(hidden) = self.hidden_link(&link.leads_to) {
                    link.leads_to = blank(&hidden);
                }
            }
        });
        text.body = Arc::new(seen);
    }

    /// The part of a link that names a hidden entry: `id:report`, or all of `figure:report/2024`.
    fn hidden_link(&self, link: &str) -> Option<String> {
        if let Some(name) = figure_of(link) {
            return self.hides_figure(name).then(|| link.to_owned());
        }
        let id = link.strip_prefix("id:")?.split('#').next().filter(|id| !id.is_empty())?;
        let span = crate::base::Span::whole(&SitePath::new(""));
        let reference = Reference { id: Arc::from(id), target: Target::entries(&[]), span };
        self.hides(&reference).then(|| format!("id:{id}"))
    }
}

/// Whether everybody may see a field with all that stands in it.
fn is_open(field: &Field) -> bool {
    let inner = match &field.shape {
        Shape::Map(inner) => inner.fields(),
        shape => shape.fields(),
    };
    field.privacy == Privacy::Open && inner.iter().all(is_open)
}

/// How much of a value may be seen.
enum Seen {
    Whole,
    Part(Value),
}

/// The Markdown with every `link` that is not the beginning of a longer id made to lead nowhere.
fn without_link(markdown: &str, link: &str) -> String {
    let mut out = String::with_capacity(markdown.len());
    let mut rest = markdown;
    while let Some(at) = rest.find(link) {
        let (before, after) = rest.split_at(at);
        let after = &after[link.len()..];
        let goes_on = after.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '/'));
        out.push_str(before);
        out.push_str(if goes_on { link.to_owned() } else { blank(link) }.as_str());
        rest = after;
    }
    out + rest
}

/// A link of the same length that leads nowhere.
fn blank(link: &str) -> String {
    let (scheme, rest) = link.split_once(':').unwrap_or((link, ""));
    format!("{scheme}:{}", "-".repeat(rest.len()))
}
