//! The table of an indicator: periods down, areas and breakdowns across. A value that is missing,
//! withheld or zero stays what it is.

use std::collections::HashMap;
use std::sync::Arc;

use tera::Value;

use super::legend::{self, Legend};
use super::shapes::{list, map};
use super::{View, figures};
use crate::base::Date;
use crate::model::kinds::Indicator;
use crate::model::{Entry, Flags, Measure, Observation};

/// What heads a column.
type Column = (Option<Arc<str>>, Vec<Arc<str>>);

/// `Table`.
pub fn table(view: &View, entry: &Entry, indicator: &Indicator) -> Value {
    let observations = &entry.observations;
    let mut periods: Vec<Date> = Vec::new();
    let mut columns: Vec<Column> = Vec::new();
    let mut cells: HashMap<(Date, Column), &Observation> = HashMap::new();
    for row in observations.iter() {
        let column = (row.area().map(Arc::from), row.dimensions().to_vec());
        if !periods.contains(&row.period) {
            periods.push(row.period);
        }
        if !columns.contains(&column) {
            columns.push(column.clone());
        }
        cells.insert((row.period, column), row);
    }
    periods.sort_by_key(|period| period.order());
    let mut notes = Notes { view, texts: Vec::new() };
    let mut legend = Legend::default();
    let rows: Vec<Value> = periods
        .into_iter()
        .map(|period| {
            let written = columns.iter().map(|column| cells.get(&(period, column.clone())).copied());
            let cells: Vec<Value> = written.map(|row| cell(view, indicator, row, &mut notes, &mut legend)).collect();
            map([("header", view.own_words(&view.locale.date(period))), ("cells", cells.into())])
        })
        .collect();
    let (lang, title) = view.edition.title(entry, view.lang);
    map([
        ("caption", view.words(lang, title)),
        ("corner", view.message("field-indicator-data-period").into()),
        ("columns", list(columns.iter().map(|column| heading(view, indicator, column)))),
        ("rows", rows.into()),
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
fn heading(view: &View, indicator: &Indicator, (area, dimensions): &Column) -> Value {
    let area = view.area(area.as_deref());
    let parts: Vec<&str> = dimensions.iter().map(|part| &**part).filter(|part| !part.is_empty()).collect();
    let is_area = !area.is_none();
    let label = match (is_area, parts.is_empty()) {
        (true, true) => area,
        (false, true) => figures::unit(view, indicator),
        (is_area, false) => {
            let name = area.as_map().and_then(|area| area.get(&"text".into())).and_then(|name| name.as_str());
            let names = name.filter(|_| is_area).into_iter().chain(parts);
            view.own_words(&view.locale.list(
                &names.map(str::to_owned).collect::<Vec<_>>(),
                crate::locale::ListKind::Plain,
                crate::locale::Form::Plain,
            ))
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
) -> Value {
    let measure = row.map_or(Measure::Missing, |row| row.measure);
    let note = row.and_then(|row| notes.of(row));
    let note = note.map(|at| map([("mark", notes.mark(at).into()), ("anchor", anchor(at).into())]));
    map([
        ("id", row.map(Observation::anchor).into()),
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
