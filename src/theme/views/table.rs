//! The table of an indicator: periods down, areas and breakdowns across. A value that is missing,
//! withheld or zero stays what it is. Of very many values the page shows a part and says so: the file has all.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use tera::Value;

use super::corrected::{self, Corrected};
use super::legend::{self, Legend};
use super::shapes::{list, map, null};
use super::{View, figures};
use crate::base::Date;
use crate::model::kinds::Indicator;
use crate::model::{Entry, Flags, Measure, Observation, Observations, Series};

/// How many cells a page shows: beyond that nobody reads a table, and a telephone does not open it.
pub const CELLS: usize = 4000;

/// How many columns, of a table that is not shown whole.
const COLUMNS: usize = 60;

/// The part of the values that a page shows.
struct Shown<'o> {
    /// The series, as columns, and their values by period.
    columns: Vec<(&'o Arc<Series>, HashMap<Date, &'o Observation>)>,
    periods: Vec<Date>,
}

/// All values where they have room; else the wholes rather than their parts, and the latest periods.
fn shown(observations: &Observations) -> Shown<'_> {
    let all: Vec<usize> = (0..observations.series().len()).collect();
    let whole = laid_out(observations, &all);
    if whole.periods.len() * whole.columns.len() <= CELLS && observations.len() <= CELLS {
        return whole;
    }
    let wholes = observations.series().enumerate().filter(|(_, series)| series.is_whole()).map(|(at, _)| at);
    let mut kept: Vec<usize> = wholes.collect();
    if kept.is_empty() {
        kept = all;
    }
    kept.truncate(COLUMNS);
    let mut part = laid_out(observations, &kept);
    let room = (CELLS / part.columns.len().max(1)).max(1);
    part.periods.drain(..part.periods.len().saturating_sub(room));
    part
}

/// The latest values of these series, of each as many as could have room.
fn laid_out<'o>(observations: &'o Observations, series: &[usize]) -> Shown<'o> {
    let names: Vec<&Arc<Series>> = observations.series().collect();
    let mut periods: HashSet<Date> = HashSet::new();
    let mut columns = Vec::with_capacity(series.len());
    // A page of more columns than cells is not shown whole, whatever stands in the rest of them.
    for at in series.iter().take(CELLS + 1) {
        let latest = observations.in_series(*at).rev().take(CELLS + 1);
        let cells: HashMap<Date, &Observation> = latest.map(|row| (row.period, row)).collect();
        periods.extend(cells.keys());
        columns.push((names[*at], cells));
    }
    let mut periods: Vec<Date> = periods.into_iter().collect();
    periods.sort_by_key(|period| period.order());
    Shown { columns, periods }
}

/// `Table`.
pub fn table(view: &View, entry: &Entry, indicator: &Indicator) -> Value {
    let Shown { columns, periods } = shown(&entry.observations);
    let told = periods.iter().map(|period| columns.iter().filter(|(_, cells)| cells.contains_key(period)).count());
    let (told, all) = (told.sum::<usize>(), entry.observations.len());
    let part = (told < all).then(|| map([("shown", view.count(told)), ("all", view.count(all))]));
    let corrected = corrected::of(view, entry);
    let mut notes = Notes { view, texts: Vec::new() };
    let mut legend = Legend::default();
    let rows: Vec<Value> = periods
        .into_iter()
        .map(|period| {
            let written = columns.iter().map(|(_, cells)| cells.get(&period).copied());
            let cells: Vec<Value> =
                written.map(|row| cell(view, indicator, row, &mut notes, &mut legend, &corrected)).collect();
            map([("header", view.own_words(&view.locale.date(period))), ("cells", cells.into())])
        })
        .collect();
    let (lang, title) = view.edition.title(entry, view.lang);
    map([
        ("caption", view.words(lang, title)),
        ("corner", view.message("field-indicator-data-period").into()),
        ("columns", list(columns.iter().map(|(series, _)| heading(view, indicator, series)))),
        ("rows", rows.into()),
        ("part", part.into()),
        ("legend", legend.lines(view)),
        (
            "notes",
            list(notes.texts.iter().enumerate().map(|(at, (text, source))| {
                map([
                    ("mark", notes.mark(at).into()),
                    ("anchor", anchor(at).into()),
                    ("text", text.clone()),
                    ("source", source.clone().into()),
                ])
            })),
        ),
    ])
}

/// The area and the breakdown of a column; the unit where there is neither.
fn heading(view: &View, indicator: &Indicator, series: &Series) -> Value {
    let area = view.area(series.area.as_deref());
    let parts = view.part_names(indicator, &series.dimensions);
    let is_area = !area.is_none();
    let label = match (is_area, parts.is_empty()) {
        (true, true) => area,
        (false, true) => figures::unit(view, indicator),
        (is_area, false) => {
            let name = area.as_map().and_then(|area| area.get(&"text".into())).and_then(|name| name.as_str());
            let names: Vec<String> = name.filter(|_| is_area).map(str::to_owned).into_iter().chain(parts).collect();
            view.own_words(&view.locale.list(&names, crate::locale::ListKind::Plain, crate::locale::Form::Plain))
        }
    };
    map([("label", label), ("area", is_area.into())])
}

/// `Cell`; what no row speaks of is missing.
fn cell(
    view: &View,
    indicator: &Indicator,
    row: Option<&Observation>,
    notes: &mut Notes,
    legend: &mut Legend,
    corrected: &Corrected,
) -> Value {
    let measure = row.map_or(Measure::Missing, |row| row.measure);
    let note = row.and_then(|row| notes.of(row));
    let note = note.map(|at| map([("mark", notes.mark(at).into()), ("anchor", anchor(at).into())]));
    map([
        ("id", row.map(Observation::anchor).into()),
        ("corrected", row.map_or_else(null, |row| corrected.at(&row.anchor()))),
        ("text", legend::text(view, measure, figures::decimals(indicator)).into()),
        ("state", measure.state().into()),
        ("marks", legend.note(view, measure, row.map_or_else(Flags::default, |row| row.flags))),
        ("notes", list(note)),
    ])
}

/// The notes under the table; the same note stands there once.
struct Notes<'t, 'v> {
    view: &'t View<'v>,
    texts: Vec<(Value, Option<String>)>,
}

impl Notes<'_, '_> {
    /// The place of the note of a value, if there is anything to note.
    fn of(&mut self, row: &Observation) -> Option<usize> {
        let source = row.source().and_then(|source| self.view.edition.find(source));
        let source = source.map(|source| self.view.edition.title(source, self.view.lang));
        let note = match (row.note(), source) {
            (Some(note), source) => {
                (self.view.loose_words(note), source.map(|(lang, title)| self.view.heading(lang, title)))
            }
            (None, Some((lang, title))) => (self.view.words(lang, title), None),
            (None, None) => return None,
        };
        let known = self.texts.iter().position(|other| *other == note);
        Some(known.unwrap_or_else(|| {
            self.texts.push(note);
            self.texts.len() - 1
        }))
    }

    fn mark(&self, at: usize) -> String {
        self.view.locale.integer(i64::try_from(at + 1).unwrap_or(i64::MAX))
    }
}

fn anchor(at: usize) -> String {
    format!("table-note-{}", at + 1)
}
