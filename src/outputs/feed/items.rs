//! What a feed tells: each change by the day on which it was made public.

use std::cmp::Reverse;
use std::sync::Arc;

use crate::base::{Date, Moment};
use crate::derived::{Event, What, events};
use crate::model::{Entry, Facts};
use crate::outputs::Publication;
use crate::theme::views::{Followed, View, corrections_of};

/// How many items a feed has.
const MOST: usize = 20;

/// Something that was made public.
pub struct Item<'e> {
    /// What changed.
    pub change: Event<'e>,
    /// When it was made public.
    pub published: Moment,
    /// When it last changed.
    pub updated: Moment,
}

/// The newest items of what is followed, the newest first.
pub fn items<'e>(publication: &'e Publication, view: &View<'e>, followed: &'e Followed) -> Vec<Item<'e>> {
    let edition = &*publication.edition;
    let day = edition.day();
    let found: Vec<Event> = match followed {
        Followed::News => {
            let mut found = events(edition.entries(), day);
            found.retain(|change| is_news(change) && !edition.is_withdrawn(change.entry));
            found
        }
        Followed::Changes => events(edition.entries(), day),
        Followed::Section(section) => events(edition.in_section(section), day),
        Followed::Record(entry) => {
            let corrections: Vec<&Arc<Entry>> = corrections_of(view, entry).into_iter().map(|(by, _)| by).collect();
            events(std::iter::once(entry).chain(corrections), day)
        }
    };
    let mut items: Vec<Item> = found.into_iter().map(|change| Item::of(change, edition.clock)).collect();
    // Many things are made public on one day; those of one moment stand in the order in which they happened.
    items.sort_by_key(|item| Reverse((item.published, item.change.on.order())));
    items.truncate(MOST);
    items
}

/// Whether a change is told where all news are: what is new in the public record, and not what was worked on.
fn is_news(change: &Event) -> bool {
    match &change.entry.facts {
        Facts::News(_)
        | Facts::Agreement(_)
        | Facts::Plan(_)
        | Facts::Consultation(_)
        | Facts::Report(_)
        | Facts::Correction(_) => matches!(change.what, What::Published),
        Facts::Commitment(_) => matches!(change.what, What::Updated(..)),
        Facts::Page(_)
        | Facts::Term(_)
        | Facts::Institution(_)
        | Facts::Person(_)
        | Facts::Document(_)
        | Facts::Indicator(_)
        | Facts::Budget(_)
        | Facts::Dataset(_)
        | Facts::Obligation(_)
        | Facts::Own(_) => false,
    }
}

impl<'e> Item<'e> {
    fn of(change: Event<'e>, clock: Moment) -> Item<'e> {
        let start = |date: Date| date.earliest().to_datetime(jiff::civil::Time::midnight());
        let common = &change.entry.common;
        let is_first = matches!(change.what, What::Published);
        let moment = common.publish_at.filter(|_| is_first).unwrap_or_else(|| start(change.on));
        let published = moment.min(clock);
        let changed = common.updated.filter(|_| is_first).map(start);
        let updated = changed.map_or(published, |changed| changed.min(clock).max(published));
        Item { change, published, updated }
    }
}
