//! What a change does to the public record, told to the person who decides on it.
//!
//! Two editions are laid side by side, record by record and field by field, and every difference is named: never a line of
//! a file, always a figure, a status, a date, a proof, an address. What is the same in both is not mentioned, so the review
//! of something with itself is empty. Pure functions: revisions are read by `disk`, faults and weights are given.

mod compare;
mod derive;
mod fields;
mod html;
mod json;
mod markdown;
mod speak;
mod tables;
mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use rust_decimal::Decimal;

use crate::base::{Date, Diagnostic, Lang, Moment};
use crate::edition::Edition;
use crate::model::Entry;

pub use compare::review;
pub use html::html;
pub use json::json;
pub use markdown::markdown;
pub use speak::Reader;

/// One of the two states that are compared.
pub struct Side<'s> {
    /// What the team sees in it.
    pub edition: &'s Edition,
    /// What is wrong with it.
    pub found: &'s [Diagnostic],
    /// How many bytes a page has, by its address; of those pages that somebody weighed.
    pub weights: &'s BTreeMap<String, u64>,
}

/// Everything that differs.
#[derive(Debug, Default)]
pub struct Review {
    /// The differences, group by group.
    pub changes: Vec<Change>,
    /// The records that differ, with both versions of their words.
    pub records: Vec<Touched>,
}

/// What a difference is about, in the order in which a reader wants to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Records that were not there before.
    New,
    /// Records taken back, or no longer there.
    Withdrawn,
    /// Statuses, decisions, verdicts.
    Statuses,
    /// Figures.
    Figures,
    /// Dates.
    Dates,
    /// Proofs and sources.
    Evidence,
    /// What is public from when.
    Embargoes,
    /// Words.
    Words,
    /// Translations that are missing, behind, or caught up.
    Translations,
    /// Addresses.
    Addresses,
    /// Links and references that now lead nowhere.
    Links,
    /// Faults that were not there before.
    Introduced,
    /// Faults that are gone.
    Fixed,
    /// The weight of pages.
    Weight,
    /// Everything else that was written.
    Facts,
}

/// Every group, in the order in which they are told.
pub const GROUPS: [Group; 15] = [
    Group::New,
    Group::Withdrawn,
    Group::Statuses,
    Group::Figures,
    Group::Dates,
    Group::Evidence,
    Group::Embargoes,
    Group::Words,
    Group::Translations,
    Group::Addresses,
    Group::Links,
    Group::Introduced,
    Group::Fixed,
    Group::Weight,
    Group::Facts,
];

/// One difference.
#[derive(Clone, Debug)]
pub struct Change {
    /// What it is about.
    pub group: Group,
    /// The record, as it is now, or as it was when it is no longer there.
    pub entry: Option<Arc<Entry>>,
    /// What happened.
    pub what: What,
}

/// What happened.
#[derive(Clone, Debug)]
pub enum What {
    /// The record came.
    Came,
    /// The record went.
    Went,
    /// Something stands elsewhere than before: both, or one when it came or went.
    Value {
        /// What it is.
        label: Label,
        /// What stood there.
        old: Option<Shown>,
        /// What stands there.
        new: Option<Shown>,
        /// What a number counts.
        unit: Option<Unit>,
    },
    /// The words in a language are others.
    Words {
        /// Which words.
        label: Label,
        /// In which language.
        lang: Lang,
    },
    /// The translation is in another state.
    Translation {
        /// Into which language.
        lang: Lang,
        /// The state.
        state: crate::derived::Translation,
    },
    /// The page in a language is found elsewhere; nowhere when the record went.
    Address {
        /// The language.
        lang: Lang,
        /// Where it was.
        old: String,
        /// Where it is.
        new: Option<String>,
        /// Whether the former address leads there.
        is_redirected: bool,
    },
    /// A finding came or went.
    Fault(Box<Diagnostic>),
    /// A page became heavier or lighter.
    Weight {
        /// Its address.
        address: String,
        /// What it weighed.
        old: u64,
        /// What it weighs.
        new: u64,
    },
}

/// What a value is, to be named in the reader's language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Label {
    /// The field, by its path: `milestones-due`.
    pub path: String,
    /// Which of several: the id, date or number of an item, or what names a cell of a table.
    pub items: Vec<Shown>,
}

/// A value as it can be shown in any language.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    /// A number.
    Number(Decimal),
    /// A date.
    Date(Date),
    /// A moment.
    Moment(Moment),
    /// Yes or no.
    Truth(bool),
    /// A word of a list, by the name of the list.
    Choice(Arc<str>, Arc<str>),
    /// A language.
    Language(Lang),
    /// Another record.
    Record(Arc<str>),
    /// Words of a person.
    Text(String),
    /// Something typed exactly so.
    Code(String),
    /// A message of the catalogs.
    Message(&'static str),
}

/// What a number counts.
#[derive(Clone, Debug, PartialEq)]
pub enum Unit {
    /// A word of a list of the catalogs: `choice-unit-persons`.
    Listed(String),
    /// Parts of a hundred: a difference is in points.
    Percent,
}

/// A record that differs, with its words before and after.
#[derive(Clone, Debug)]
pub struct Touched {
    /// As it was.
    pub old: Option<Arc<Entry>>,
    /// As it is.
    pub new: Option<Arc<Entry>>,
}

impl Review {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The differences of one group, in the order of records.
    pub fn of(&self, group: Group) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.group == group)
    }
}
