//! What changed for readers: what was made public, told anew, reached, assessed, corrected or taken back, each on its day.
//!
//! Known from the dates that records bear and from nothing else, so the same records give the same changes on any machine.
//! A correction is a record of its own, and is told as one.

use std::cmp::Reverse;
use std::sync::Arc;

use super::{Step, history};
use crate::base::{Date, Day};
use crate::model::kinds::{Assessment, Commitment, Milestone, Withdrawal};
use crate::model::{Entry, Facts};

/// Something that changed for readers.
#[derive(Clone, Debug)]
pub struct Event<'e> {
    /// The record.
    pub entry: &'e Arc<Entry>,
    /// When, as precisely as somebody knew it.
    pub on: Date,
    /// What.
    pub what: What<'e>,
}

/// What changed.
#[derive(Clone, Debug)]
pub enum What<'e> {
    /// The record became public, or the thing it tells of happened.
    Published,
    /// The record changed for its readers.
    Revised,
    /// A commitment was told of anew.
    Updated(&'e Commitment, Step<'e>),
    /// A milestone of a commitment was reached; its number in the facts, from zero.
    Reached(&'e Milestone, usize),
    /// Somebody assessed a commitment.
    Assessed(&'e Assessment),
    /// The record was taken back.
    Withdrawn(&'e Withdrawal),
}

impl What<'_> {
    /// The code of what changed.
    pub fn code(&self) -> &'static str {
        match self {
            What::Published => "published",
            What::Revised => "revised",
            What::Updated(..) => "updated",
            What::Reached(..) => "reached",
            What::Assessed(_) => "assessed",
            What::Withdrawn(_) => "withdrawn",
        }
    }
}

/// Everything that changed up to `day`, the newest first; what changed on one day stands in the order of entries.
pub fn events<'e>(entries: impl IntoIterator<Item = &'e Arc<Entry>>, day: Day) -> Vec<Event<'e>> {
    let mut found = Vec::new();
    for entry in entries {
        of_entry(entry, day, &mut |on, what| {
            if on.earliest() <= day {
                found.push(Event { entry, on, what });
            }
        });
    }
    found.sort_by_key(|change| Reverse(change.on.order()));
    found
}

fn of_entry<'e>(entry: &'e Arc<Entry>, day: Day, add: &mut dyn FnMut(Date, What<'e>)) {
    let common = &entry.common;
    let published = made_public(entry);
    if let Some(on) = published {
        add(on, What::Published);
    }
    if let Some(on) = common.updated.filter(|on| published.is_none_or(|published| on.latest() > published.latest())) {
        add(on, What::Revised);
    }
    if let Some((withdrawal, on)) = common.withdrawn.as_ref().and_then(|withdrawal| Some((withdrawal, withdrawal.on?)))
    {
        add(on, What::Withdrawn(withdrawal));
    }
    let Facts::Commitment(commitment) = &entry.facts else { return };
    for step in history(commitment, day).steps.into_iter().filter(|step| step.superseded_by.is_none()) {
        if let Some(on) = step.update.date {
            add(on, What::Updated(commitment, step));
        }
    }
    for (at, milestone) in commitment.milestones.iter().enumerate() {
        if let Some(on) = milestone.completed_on {
            add(on, What::Reached(milestone, at));
        }
    }
    for assessment in &commitment.assessments {
        if let Some(on) = assessment.date {
            add(on, What::Assessed(assessment));
        }
    }
}

/// When a record became public: what it says itself, or else the day of the thing that it tells of.
pub fn made_public(entry: &Entry) -> Option<Date> {
    let from = entry.common.publish_at.map(|moment| Date::Day(moment.date()));
    from.or(entry.common.published).or_else(|| told_of(&entry.facts))
}

fn told_of(facts: &Facts) -> Option<Date> {
    match facts {
        Facts::Consultation(consultation) => consultation.announced.or(consultation.opened),
        facts => facts.day(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::SourceTree;
    use crate::derived::tests::day;
    use crate::site::Workspace;

    fn told(until: i32) -> Vec<String> {
        let mut files = SourceTree::default();
        files.insert_text("site.yaml", "title: {en: T}\nlanguages: [en]\n");
        files.insert_text("content/news/a/facts.yaml", "date: 2026-03-02\nupdated: 2026-04-01\n");
        files.insert_text(
            "content/news/b/facts.yaml",
            "date: 2026-05\nwithdrawn: {on: 2026-06-01, reason: {en: wrong}}\n",
        );
        let commitment = "updates:\n  - {date: 2026-03-01, status: limited}\n  - {date: 2026-05-20, status: complete}\n\
            milestones:\n  - {id: m, due: 2026-04, completed_on: 2026-04-15, status: complete}\n";
        files.insert_text("content/commitments/c/facts.yaml", commitment);
        let site = Workspace::default().load(&files).site;
        let told = events(site.entries.iter(), day(until));
        told.iter().map(|change| format!("{} {} {}", change.on, change.entry.id, change.what.code())).collect()
    }

    #[test]
    fn what_changed_is_told_by_its_day_and_nothing_ahead_of_it() {
        let all = [
            "2026-06-01 b withdrawn",
            "2026-05-20 c updated",
            "2026-05 b published",
            "2026-04-15 c reached",
            "2026-04-01 a revised",
            "2026-03-02 a published",
            "2026-03-01 c updated",
        ];
        assert_eq!(told(20261231), all);
        assert_eq!(told(20260415), all[3..]);
    }
}
