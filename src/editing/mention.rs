//! Every place where the id of something is written, and where the thing itself is at home.

use std::sync::Arc;

use crate::base::{SitePath, SourceTree, Span};
use crate::model::{Entry, Key, Reference, Target};
use crate::site::{Found, Site};

/// What has an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Thing {
    /// An entry.
    Entry(Key),
    /// An area of `site.yaml`.
    Area(Arc<str>),
    /// A topic of `site.yaml`.
    Tag(Arc<str>),
}

/// That an id is written somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The bytes of the id, without its kind.
    pub span: Span,
    /// What it is the id of.
    pub thing: Thing,
}

/// Every place of a site where the id of something there is written, in the order of its entries.
pub fn mentions(site: &Site, source: &SourceTree) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut seek = Seek { site, source, found: &mut found };
    site.config.written.references().into_iter().for_each(|reference| seek.reference(reference));
    for (item, span) in site.config.menu.iter().zip(site.config.written.item_spans("menu")) {
        let reference = Reference { id: item.0.clone(), target: Target::entries(&["page"]), span: span.clone() };
        seek.reference(&reference);
    }
    for entry in site.entries.iter() {
        entry.record.references().into_iter().for_each(|reference| seek.reference(reference));
        let sources = entry.observations.iter().filter_map(|row| row.source());
        let funders = entry.lines.iter().filter_map(|line| line.funder.as_ref());
        sources.chain(funders).for_each(|reference| seek.reference(reference));
        seek.links(entry);
    }
    // Names and words that belong to several languages may be met more than once.
    let mut known = std::collections::BTreeSet::new();
    found.retain(|mention| known.insert(mention.span.clone()));
    found
}

/// The mention at a byte of a file.
pub fn at(site: &Site, source: &SourceTree, file: &SitePath, byte: usize) -> Option<Mention> {
    let is_here = |mention: &Mention| {
        mention.span.file == *file && (mention.span.start as usize..=mention.span.end as usize).contains(&byte)
    };
    mentions(site, source).into_iter().find(is_here)
}

/// Where a thing is at home: the file of its facts, or its lines in `site.yaml`.
pub fn home(site: &Site, thing: &Thing) -> Option<Span> {
    match thing {
        Thing::Entry(key) => site.index.get(key).map(|entry| entry.span.clone()),
        Thing::Area(id) => {
            let at = site.config.areas.iter().position(|area| area.id.as_ref().is_some_and(|of| of.0 == *id))?;
            site.config.areas.get(at).map(|area| area.written.span_of("id").clone())
        }
        Thing::Tag(id) => {
            let at = site.config.tags.iter().position(|tag| tag.id.as_ref().is_some_and(|of| of.0 == *id))?;
            site.config.tags.get(at).map(|tag| tag.written.span_of("id").clone())
        }
    }
}

struct Seek<'s> {
    site: &'s Site,
    source: &'s SourceTree,
    found: &'s mut Vec<Mention>,
}

impl Seek<'_> {
    fn reference(&mut self, reference: &Reference) {
        let Some(thing) = self.thing(reference) else { return };
        let Some(text) = self.source.get(&reference.span.file).and_then(|file| file.text()) else { return };
        let written = text.get(reference.span.range()).unwrap_or_default();
        if let Some(at) = written.rfind(reference.bare()) {
            let start = reference.span.start as usize + at;
            let span = Span::new(&reference.span.file, start, start + reference.bare().len());
            self.found.push(Mention { span, thing });
        }
    }

    fn thing(&self, reference: &Reference) -> Option<Thing> {
        let config = &self.site.config;
        match &reference.target {
            Target::Area => config.area(&reference.id)?.id.as_ref().map(|id| Thing::Area(id.0.clone())),
            Target::Tag => config.tag(&reference.id)?.id.as_ref().map(|id| Thing::Tag(id.0.clone())),
            Target::Entries(_) => match self.site.index.find(reference) {
                Found::One(entry) => Some(Thing::Entry(entry.key())),
                Found::Several(_) | Found::WrongKind(_) | Found::Nothing => None,
            },
        }
    }

    /// The ids in links and names of figures, in texts and in the words of facts.
    fn links(&mut self, entry: &Entry) {
        for text in &entry.texts {
            self.within(&Span::new(&text.file, 0, usize::MAX));
        }
        let mut spans = Vec::new();
        entry.record.each_words(&mut |_, _, span| spans.push(span.clone()));
        spans.iter().for_each(|span| self.within(span));
    }

    fn within(&mut self, span: &Span) {
        let Some(file) = self.source.get(&span.file) else { return };
        let Some(text) = file.text() else { return };
        let end = (span.end as usize).min(text.len());
        let Some(words) = text.get(span.start as usize..end) else { return };
        for (scheme, is_end) in [("(id:", &[')', '#'][..]), ("(figure:", &[')', '/'][..])] {
            for (at, _) in words.match_indices(scheme) {
                let rest = &words[at + scheme.len()..];
                let line = rest.split(['\n', ')']).next().unwrap_or_default();
                // A kind may stand before the id: `id:institution/council`, and for figures the parts of a cell follow.
                let kind = line.split_once('/').filter(|(kind, _)| self.site.kinds.get(kind).is_some());
                let skipped = kind.map_or(0, |(kind, _)| kind.len() + 1);
                let length = line[skipped..].find(is_end).unwrap_or(line.len() - skipped);
                let start = span.start as usize + at + scheme.len();
                let id = Arc::from(&line[..skipped + length]);
                let place = Span::new(&span.file, start, start + skipped + length);
                self.reference(&Reference { id, target: Target::entries(&[]), span: place });
            }
        }
    }
}
