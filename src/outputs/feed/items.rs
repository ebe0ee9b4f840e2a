//! What feeds tell: each thing that was made public, by the day on which it was.

use crate::base::{Date, Moment};
use crate::derived::{Step, history};
use crate::model::kinds::Commitment;
use crate::model::{Entry, Facts};
use crate::outputs::Publication;

/// How many items a feed has.
const MOST: usize = 20;

/// Something that was made public.
pub struct Item<'e> {
    /// The record.
    pub entry: &'e Entry,
    /// When it happened; many things are made public on one day.
    pub happened: Option<Date>,
    /// When it was made public.
    pub published: Moment,
    /// When it last changed.
    pub updated: Moment,
    /// The update of the commitment, when it is one.
    pub step: Option<(&'e Commitment, Step<'e>)>,
}

/// The newest items, the newest first.
pub fn news(publication: &Publication) -> Vec<Item<'_>> {
    newest(all(publication))
}

/// The corrections alone.
pub fn corrected(publication: &Publication) -> Vec<Item<'_>> {
    let is_correction = |item: &Item| matches!(item.entry.facts, Facts::Correction(_));
    newest(all(publication).into_iter().filter(is_correction).collect())
}

fn newest(mut items: Vec<Item>) -> Vec<Item> {
    items.sort_by_key(|item| std::cmp::Reverse((item.published, item.happened.map(Date::order))));
    items.truncate(MOST);
    items
}

fn all(publication: &Publication) -> Vec<Item<'_>> {
    let edition = &*publication.edition;
    let start = |date: Date| date.earliest().to_datetime(jiff::civil::Time::midnight());
    // A date ahead announces something; it was still made public by now.
    let known = |moment: Moment| moment.min(edition.clock);
    let mut items = Vec::new();
    for entry in edition.entries().iter().filter(|entry| !edition.is_withdrawn(entry)) {
        let changed = entry.common.updated.map(start);
        let date = match &entry.facts {
            Facts::News(news) => news.date,
            Facts::Agreement(agreement) => agreement.signed_on,
            Facts::Plan(plan) => plan.adopted_on,
            Facts::Consultation(consultation) => consultation.announced.or(consultation.opened),
            Facts::Report(report) => report.frozen_as_of,
            Facts::Correction(correction) => correction.published,
            Facts::Commitment(commitment) => {
                let steps = history(commitment, edition.day()).steps.into_iter();
                items.extend(steps.filter(|step| step.superseded_by.is_none()).filter_map(|step| {
                    let published = known(start(step.update.date?));
                    let happened = step.update.date;
                    Some(Item { entry, happened, published, updated: published, step: Some((commitment, step)) })
                }));
                continue;
            }
            Facts::Page(_)
            | Facts::Term(_)
            | Facts::Institution(_)
            | Facts::Person(_)
            | Facts::Document(_)
            | Facts::Indicator(_)
            | Facts::Budget(_)
            | Facts::Dataset(_)
            | Facts::Obligation(_)
            | Facts::Own(_) => continue,
        };
        let published = entry.common.publish_at.or(entry.common.published.or(date).map(start));
        let Some(published) = published.map(known) else { continue };
        let updated = changed.map_or(published, |changed| known(changed).max(published));
        items.push(Item { entry, happened: date, published, updated, step: None });
    }
    items
}
