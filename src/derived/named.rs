//! What a text names when it names a figure: `population/azilal/2024`, `budget-2025/paid`, `plan/complete`.
//!
//! The name is a record and words in any order: a period, an area, what a breakdown says, what is wanted of it. What
//! is named is found here, as of a day; how a language writes it is the theme's affair, and what to tell its author that
//! of the checks.

mod counted;
mod measured;
mod money;

pub use counted::{Counted, counted};

use std::sync::Arc;

use rust_decimal::Decimal;

use crate::base::{Date, Day, closest};
use crate::model::kinds::Indicator;
use crate::model::{Config, Entry, Facts, Flags, Measure, MoneyUnit, Reference, Target, figure_record};

/// What is needed to find a figure.
#[derive(Clone, Copy)]
pub struct Ground<'f, 'g> {
    /// Every entry that may be named.
    pub entries: &'g [Arc<Entry>],
    /// The entry that an id names, with or without its kind: `population`, `indicator/population`.
    pub find: &'f dyn Fn(&str) -> Option<&'g Arc<Entry>>,
    /// The configuration, for its areas.
    pub config: &'g Config,
    /// The day as of which everything is told.
    pub day: Day,
    /// Whether that day is over and nothing that came after it counts: corrected values stand as they were.
    pub is_frozen: bool,
}

/// A figure that was found.
#[derive(Clone, Debug)]
pub struct Named<'g> {
    /// The record it is a figure of.
    pub entry: &'g Arc<Entry>,
    /// Its address within the page of that record, when it has one of its own.
    pub anchor: Option<String>,
    /// What is said.
    pub said: Said<'g>,
    /// Whether its unit is to be written too.
    pub with_unit: bool,
}

/// What is said by a figure.
#[derive(Clone, Debug)]
pub enum Said<'g> {
    /// A value of an indicator.
    Value {
        /// The indicator, for its unit and its decimals.
        indicator: &'g Indicator,
        /// The value, or why there is none.
        measure: Measure,
        /// What must be known about it.
        flags: Flags,
        /// Whether it was corrected after the day as of which it is told.
        corrected_since: bool,
    },
    /// By how much a value differs from the one before; none where the two are not to be compared.
    Change(&'g Indicator, Option<Decimal>),
    /// A share in hundredths: of the way to a target, or of money that was spent; none where it cannot be told.
    Share(Option<Decimal>),
    /// When.
    Period(Date),
    /// An amount of money.
    Money {
        /// The amount, or why there is none.
        measure: Measure,
        /// What it counts.
        unit: MoneyUnit,
        /// Of how many amounts it is the sum, and how many there should be.
        parts: (usize, usize),
        /// What must be known about it.
        flags: Flags,
    },
    /// How many things there are, and of how many where that is wanted.
    Count(usize, Option<usize>),
}

/// Why a name leads to no figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such record.
    Record(String),
    /// The record has no figures.
    NoFigures,
    /// A word is not understood; these would be.
    Word {
        /// The word.
        word: String,
        /// What is likely meant.
        meant: Option<String>,
        /// What can be said.
        accepted: Vec<String>,
    },
    /// The words are understood, and there is no such value; there are these.
    Nothing(Vec<String>),
    /// Several values are meant; one of these words tells which.
    Several(Vec<String>),
}

/// The figure of this name.
pub fn named<'g>(name: &str, ground: &Ground<'_, 'g>) -> Result<Named<'g>, Refusal> {
    let (id, words) = figure_record(name);
    let words: Vec<&str> = words.split('/').filter(|word| !word.is_empty()).collect();
    let entry = (ground.find)(id).ok_or_else(|| Refusal::Record(id.to_owned()))?;
    match &entry.facts {
        Facts::Indicator(indicator) => measured::of(entry, indicator, &words, ground),
        Facts::Budget(_) => money::of(entry, &words, ground),
        Facts::Plan(_) | Facts::Commitment(_) | Facts::Consultation(_) | Facts::Dataset(_) => {
            counted::of(entry, &words, ground)
        }
        Facts::Page(_)
        | Facts::News(_)
        | Facts::Term(_)
        | Facts::Institution(_)
        | Facts::Person(_)
        | Facts::Document(_)
        | Facts::Agreement(_)
        | Facts::Report(_)
        | Facts::Correction(_)
        | Facts::Obligation(_)
        | Facts::Own(_) => Err(Refusal::NoFigures),
    }
}

impl<'g> Ground<'_, 'g> {
    /// The entry that a field refers to.
    fn follow(&self, reference: &Reference) -> Option<&'g Arc<Entry>> {
        match &reference.target {
            Target::Entries(kinds) if kinds.len() == 1 && !reference.id.contains('/') => {
                (self.find)(&format!("{}/{}", kinds[0], reference.id))
            }
            Target::Entries(_) | Target::Area | Target::Tag => (self.find)(&reference.id),
        }
    }

    /// What corrections made after the day say that a value of `entry` was on that day: the first of them knows.
    fn before(&self, entry: &Arc<Entry>, anchor: &str) -> Option<Measure> {
        if !self.is_frozen {
            return None;
        }
        let corrections = self.entries.iter().filter_map(|by| match &by.facts {
            Facts::Correction(correction) => Some(correction),
            _ => None,
        });
        let later = corrections.filter_map(|correction| {
            let published = correction.published.map(Date::earliest).filter(|published| *published > self.day)?;
            let affected = correction.affects.iter().find(|affected| {
                let target = affected.target.as_ref().and_then(|target| self.follow(target));
                let is_here = target.is_some_and(|target| Arc::ptr_eq(target, entry) || target.key() == entry.key());
                is_here && super::corrected_anchor(entry, affected).is_some_and(|place| place == anchor)
            })?;
            Some((published, affected))
        });
        let (_, first) = later.min_by_key(|(published, _)| *published)?;
        Some(measure_of(first.old.as_deref().unwrap_or_default()))
    }
}

/// A value as a correction writes it; what is no number was no value.
fn measure_of(written: &str) -> Measure {
    match written.trim().parse() {
        Ok(value) => Measure::Value(value),
        Err(_) if written.trim().starts_with('<') => {
            Measure::Suppressed { below: written.trim()[1..].trim().parse().ok() }
        }
        Err(_) => Measure::Missing,
    }
}

/// That a word is not understood.
fn refused(word: &str, accepted: impl IntoIterator<Item = String>) -> Refusal {
    let mut accepted: Vec<String> = accepted.into_iter().collect();
    let mut known = std::collections::HashSet::new();
    accepted.retain(|word| known.insert(word.clone()));
    let meant = closest(word, accepted.iter().map(String::as_str)).map(str::to_owned);
    Refusal::Word { word: word.to_owned(), meant, accepted }
}

/// `part` in hundredths of `whole`; none of nothing.
fn hundredths(part: Decimal, whole: Decimal) -> Option<Decimal> {
    part.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole)
}
