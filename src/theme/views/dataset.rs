//! Data that anybody may take: what its columns say, on which conditions, and how it begins.

use tera::Value;

use super::View;
use super::licence::licence;
use super::provenance;
use super::shapes::{list, map};
use crate::model::kinds::{Column, Dataset};
use crate::model::{Cell, Entry, Row};

/// How many rows the page shows.
const SHOWN: usize = 10;

/// `dataset`.
pub fn dataset(view: &View, entry: &Entry, dataset: &Dataset) -> Value {
    let temporal = dataset.temporal.as_ref().and_then(|period| period.dates());
    let preview = map([
        ("rows", list(entry.rows.iter().take(SHOWN).map(|one| row(view, one)))),
        ("shown", view.count(entry.rows.len().min(SHOWN))),
        ("all", view.count(entry.rows.len())),
    ]);
    map([
        ("publisher", view.link_or(dataset.publisher.as_deref())),
        ("contact", view.link_or(dataset.contact.as_deref())),
        ("licence", licence(dataset.licence.as_ref())),
        ("temporal", temporal.map(|period| view.period(&period)).into()),
        ("spatial", view.area(dataset.spatial.as_ref().map(|area| &*area.id))),
        ("frequency", dataset.frequency.map(|often| view.choice(often.code(), often.label())).into()),
        ("version", dataset.version.as_ref().map(|version| &*version.0).into()),
        ("csv", provenance::file(view, entry)),
        ("columns", list(dataset.schema.iter().map(|one| column(view, one)))),
        ("preview", preview),
    ])
}

/// `Column`.
fn column(view: &View, column: &Column) -> Value {
    map([
        ("name", column.name.as_ref().map_or("", |name| &*name.0).into()),
        ("title", view.localized_or(&column.title)),
        ("datatype", view.choice_or(column.datatype.map(|sort| (sort.code(), sort.label())))),
        ("description", view.localized(&column.description).into()),
        ("required", column.required.into()),
    ])
}

fn row(view: &View, row: &Row) -> Value {
    let cells = row.cells.iter().map(|cell| {
        let cell = cell.as_ref();
        let is_number = matches!(cell, Some(Cell::Number(_)));
        map([("text", cell.map(|cell| words(view, cell)).into()), ("number", is_number.into())])
    });
    map([("cells", list(cells))])
}

/// `Words` of what is written in a cell.
fn words(view: &View, cell: &Cell) -> Value {
    match cell {
        Cell::Text(text) => view.loose_words(text),
        Cell::Number(number) => view.own_words(&view.locale.number(*number, None)),
        Cell::Date(date) => view.own_words(&view.locale.date(*date)),
        Cell::Truth(truth) => view.own_words(&view.message(if *truth { "ui-yes" } else { "ui-no" })),
        Cell::Area(id) => view.area(Some(id)).into_map().map_or_else(|| view.loose_words(id), Value::from),
    }
}
