//! What is to be translated: the texts that a language lacks or that have fallen behind, and the words it lacks in facts.

use super::{Job, Part, facts, name, text};
use crate::base::Lang;
use crate::derived::{Translation, translated_from, translation};
use crate::model::Entry;
use crate::site::Site;

/// The jobs into a language: one for each language that is translated from, in the order of the site's languages.
pub fn jobs(site: &Site, to: Lang, asked: Option<Lang>) -> Vec<Job> {
    let mut jobs: Vec<Job> =
        site.config.languages.iter().map(|from| Job { from: *from, to, parts: Vec::new() }).collect();
    for entry in site.entries.iter() {
        for (from, part) in needed(site, entry, to, asked) {
            jobs.iter_mut().filter(|job| job.from == from).for_each(|job| job.parts.push(part.clone()));
        }
    }
    jobs.retain(|job| !job.parts.is_empty());
    jobs
}

/// What of one entry is lacking or behind.
fn needed(site: &Site, entry: &Entry, to: Lang, asked: Option<Lang>) -> Vec<(Lang, Part)> {
    let is_needed = match entry.text(to) {
        Some(_) => translation(entry, to) == Translation::Stale,
        None => true,
    };
    let text = of_text(entry, to, asked).filter(|_| is_needed);
    text.into_iter().chain(of_facts(site, entry, to, asked)).collect()
}

/// Everything of one entry that can be translated from one language into another, needed or not: what comes back is
/// looked up here.
pub fn parts(site: &Site, entry: &Entry, to: Lang, asked: Option<Lang>) -> Vec<(Lang, Part)> {
    of_text(entry, to, asked).into_iter().chain(of_facts(site, entry, to, asked)).collect()
}

fn of_text(entry: &Entry, to: Lang, asked: Option<Lang>) -> Option<(Lang, Part)> {
    let from = translated_from(entry, to, asked)?;
    let units = text::units(entry, from, entry.text(to));
    let part = Part { file: from.file.clone(), record: name(entry), units };
    (!part.units.is_empty()).then_some((from.lang, part))
}

fn of_facts(site: &Site, entry: &Entry, to: Lang, asked: Option<Lang>) -> Vec<(Lang, Part)> {
    let Some(file) = facts::file(entry) else { return Vec::new() };
    let languages =
        site.config.languages.iter().filter(|lang| **lang != to && asked.is_none_or(|asked| asked == **lang));
    let mut taken: Vec<String> = Vec::new();
    let mut parts = Vec::new();
    for from in languages {
        let mut gaps = facts::gaps(entry, *from, to);
        gaps.retain(|gap| !taken.contains(&gap.name));
        taken.extend(gaps.iter().map(|gap| gap.name.clone()));
        if !gaps.is_empty() {
            parts.push((*from, Part { file: file.clone(), record: name(entry), units: facts::units(&gaps) }));
        }
    }
    parts
}
