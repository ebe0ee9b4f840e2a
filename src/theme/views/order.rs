//! The order in which lists show records, by their kind.

use std::cmp::{Ordering, Reverse};

use super::{View, obligation};
use crate::base::{Date, Day};
use crate::model::{Entry, Facts};

/// Sorts records of one kind as its lists show them.
pub fn sort<E: AsRef<Entry>>(view: &View, entries: &mut [E]) {
    entries.sort_by_cached_key(|entry| key(view, entry.as_ref()));
}

/// By day, the newest first, then by plan, urgency and number, then by the alphabet of the reader.
struct Key<'v> {
    view: &'v View<'v>,
    day: Reverse<Option<Newest>>,
    place: Option<(usize, usize)>,
    urgency: Option<Option<Day>>,
    number: Vec<Piece>,
    title: String,
    id: std::sync::Arc<str>,
}

type Newest = (Day, Reverse<Day>);

/// Numbers inside codes count as numbers: A9 comes before A10.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Piece {
    Number(u64),
    Word(String),
}

fn key<'v>(view: &'v View<'v>, entry: &Entry) -> Key<'v> {
    Key {
        view,
        day: Reverse(day_of(entry).map(newest)),
        place: place_of(view, entry),
        urgency: obligation::urgency(view, entry),
        number: number_of(entry).map(pieces).unwrap_or_default(),
        title: view.edition.title(entry, view.lang).1.to_owned(),
        id: entry.id.clone(),
    }
}

/// A vague date comes after the days it may mean.
fn newest(date: Date) -> Newest {
    date.order()
}

/// The day by which a record stands in lists, for kinds that are listed by day.
fn day_of(entry: &Entry) -> Option<Date> {
    match &entry.facts {
        Facts::Plan(plan) => plan.period.as_ref().and_then(|period| period.start).or(plan.adopted_on),
        Facts::Budget(budget) => budget.fiscal_year,
        Facts::Consultation(consultation) => consultation.opened.or(consultation.announced).or(consultation.closed),
        facts => facts.day(),
    }
}

/// Where a commitment stands: its plan among all plans, and its place in it.
fn place_of(view: &View, entry: &Entry) -> Option<(usize, usize)> {
    let Facts::Commitment(commitment) = &entry.facts else { return None };
    let plan = commitment.plan.as_ref().and_then(|plan| view.edition.find(plan));
    let Some((plan, Facts::Plan(facts))) = plan.map(|plan| (plan, &plan.facts)) else {
        return Some((usize::MAX, usize::MAX));
    };
    let at = view.shared.place_of_plan(plan).unwrap_or(usize::MAX);
    let within = facts.commitments.iter().position(|one| *one.bare() == *entry.id).unwrap_or(usize::MAX);
    Some((at, within))
}

fn number_of(entry: &Entry) -> Option<&str> {
    match &entry.facts {
        Facts::Commitment(commitment) => commitment.number.as_ref().map(|number| &*number.0),
        _ => None,
    }
}

fn pieces(code: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let is_number = first.is_ascii_digit();
        let end = rest.find(|c: char| c.is_ascii_digit() != is_number).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        pieces.push(match piece.parse() {
            Ok(number) if is_number => Piece::Number(number),
            _ => Piece::Word(piece.to_lowercase()),
        });
        rest = after;
    }
    pieces
}

impl Ord for Key<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        // What awaits nothing comes after what does.
        let settled = |key: &Self| (key.urgency.is_none(), key.urgency);
        let facts = (&self.day, &self.place, settled(self), &self.number);
        let facts = facts.cmp(&(&other.day, &other.place, settled(other), &other.number));
        facts.then_with(|| self.view.locale.compare(&self.title, &other.title)).then_with(|| self.id.cmp(&other.id))
    }
}

impl PartialOrd for Key<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Eq for Key<'_> {}

impl PartialEq for Key<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_inside_codes_are_ordered_as_numbers() {
        let mut codes = ["MA10", "MA9", "B1", "MA"];
        codes.sort_by_key(|code| pieces(code));
        assert_eq!(codes, ["B1", "MA", "MA9", "MA10"]);
    }
}
