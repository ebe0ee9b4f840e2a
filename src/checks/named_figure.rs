//! A text names a figure that is not there, or one that its readers may not see yet.

use super::*;
use crate::base::{Span, closest};
use crate::derived::named::{Ground, Refusal, named};
use crate::model::{Facts, figure_record};
use crate::read::markdown::{SCHEME, figures};

/// A name that leads to no figure.
pub const UNKNOWN_FIGURE: Check = Check { id: "unknown-figure", scope: Scope::Entry(unknown_figure) };

/// A figure of a record that is a draft or under embargo, in a text that is not.
pub const HIDDEN_FIGURE: Check = Check { id: "hidden-figure", scope: Scope::Entry(hidden_figure) };

fn unknown_figure(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let site = inspection.site;
    for title in entry.texts.iter().filter_map(|text| text.title.as_ref()) {
        if !figures(&title.value).is_empty() {
            found.push(title.span.error("figure-in-title"));
        }
    }
    each_name(entry, &mut |name, span| {
        let find = |id: &str| broken_link::target(site, id, span);
        let frozen = match &entry.facts {
            Facts::Report(report) => report.frozen_as_of.map(|_| report.clock(inspection.day)),
            _ => None,
        };
        let ground = Ground {
            entries: &site.entries,
            find: &find,
            config: &site.config,
            day: frozen.unwrap_or(inspection.day),
            is_frozen: frozen.is_some(),
        };
        if let Err(refusal) = named(name, &ground) {
            found.push(told(site, name, span, refusal));
        }
    });
}

fn told(site: &Site, name: &str, span: &Span, refusal: Refusal) -> Diagnostic {
    let (id, _) = figure_record(name);
    let accepted = |fault: Diagnostic, words: &[String]| fault.accepted(words.iter().map(String::as_str));
    match refusal {
        Refusal::Record(id) => {
            let has_figures = |entry: &&Arc<Entry>| {
                matches!(
                    entry.facts,
                    Facts::Indicator(_)
                        | Facts::Budget(_)
                        | Facts::Plan(_)
                        | Facts::Commitment(_)
                        | Facts::Consultation(_)
                        | Facts::Dataset(_)
                )
            };
            let ids = || site.entries.iter().filter(has_figures).map(|entry| &*entry.id);
            span.error(UNKNOWN_FIGURE.id).with("id", id.as_str()).suggest(closest(&id, ids()))
        }
        Refusal::NoFigures => span.error("record-without-figures").with("id", id),
        Refusal::Word { word, meant, accepted: words } => {
            let fault = span.error("unknown-figure-word").with("word", word).with("id", id);
            accepted(fault.suggest(meant.as_deref()), &words)
        }
        Refusal::Nothing(words) => accepted(span.error("no-such-figure").with("name", name), &words),
        Refusal::Several(words) => accepted(span.error("several-figures").with("name", name), &words),
    }
}

fn hidden_figure(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    // On the day of the clock or later, a record whose moment has come is no secret.
    let opens = |entry: &Entry| entry.common.publish_at.filter(|moment| moment.date() > inspection.day);
    each_name(entry, &mut |name, span| {
        let (id, _) = figure_record(name);
        let Some(target) = broken_link::target(inspection.site, id, span) else { return };
        let is_early = opens(target).is_some_and(|opens_at| opens(entry).is_none_or(|own| own < opens_at));
        if !entry.common.draft && (target.common.draft || is_early) {
            found.push(span.error(HIDDEN_FIGURE.id).with("id", id));
        }
    });
}

/// Calls `visit` with each name of a figure in the words of `entry`, and where it stands.
pub(super) fn each_name(entry: &Entry, visit: &mut dyn FnMut(&str, &Span)) {
    let mut in_words = |words: &str, span: &Span| {
        for figure in figures(words) {
            let place = within(words, span, &figure.range);
            visit(&figure.name, place.as_ref().unwrap_or(span));
        }
    };
    for text in &entry.texts {
        text.summary.iter().for_each(|summary| in_words(&summary.value, &summary.span));
    }
    entry.record.each_words(&mut |_, words, span| in_words(words, span));
    for link in entry.texts.iter().flat_map(|text| &text.body.links) {
        if let Some(name) = link.value.strip_prefix(SCHEME) {
            visit(name, &link.span);
        }
    }
}

/// A place in words that stand in their file as they are, or between quotation marks; none where they were folded.
pub(super) fn within(words: &str, span: &Span, range: &std::ops::Range<usize>) -> Option<Span> {
    let before = match span.range().len().checked_sub(words.len()) {
        Some(0) => 0,
        Some(2) if !words.contains(['\n', '\\']) => 1,
        _ => return None,
    };
    let start = span.range().start + before;
    Some(Span::new(&span.file, start + range.start, start + range.end))
}
