//! The place of a corrected value in words, and its two values as the page writes them.

use std::str::FromStr;
use std::sync::Arc;

use rust_decimal::Decimal;
use tera::Value;

use super::shapes::{Fields, fields};
use super::{View, figures};
use crate::base::{Arg, Date, Lang};
use crate::locale::{Form, ListKind};
use crate::model::kinds::{Affected, CellPlace, Column, Dataset, Datatype, Indicator};
use crate::model::{Choices, Entry, Facts, Field, Shape, Target};

/// `Changed`, of a value of `target`.
pub fn changed(view: &View, target: Option<&Entry>, affected: &Affected) -> Fields {
    let (old, new) = (affected.old.as_deref().unwrap_or_default(), affected.new.as_deref().unwrap_or_default());
    let (place, how) = match (&affected.field, &affected.cell) {
        (Some(field), _) => of_field(view, target, &field.0),
        (None, Some(cell)) => (cell_place(view, target, cell), of_cell(target, cell)),
        (None, None) => (view.own_words(&view.not_stated()), How::AsTyped),
    };
    fields([("place", place), ("old", value(view, &how, old)), ("new", value(view, &how, new))])
}

/// How a value is written.
enum How<'t> {
    AsTyped,
    Said(Lang),
    Shape(&'t Shape),
    Figure(&'t Indicator),
    Number,
    Date,
    Area,
    Word(&'static str),
}

/// `Words` of a value that was typed.
fn value(view: &View, how: &How, text: &str) -> Value {
    if text.is_empty() {
        return view.said_words("ui-cell-missing");
    }
    let number = || Decimal::from_str(text.trim()).ok();
    let said = match how {
        How::AsTyped => None,
        How::Said(lang) => return view.words(*lang, text),
        How::Figure(indicator) => number().map(|number| figures::with_unit(view, indicator, number)),
        How::Number => number().map(|number| view.locale.number(number, None)),
        How::Date => Date::parse(text).map(|date| view.locale.date(date)),
        How::Area => return view.area(Some(text)).into_map().map_or_else(|| view.loose_words(text), Value::from),
        How::Word(list) => word(view, &format!("choice-{list}-{text}")),
        How::Shape(shape) => return of_shape(view, shape, text),
    };
    said.map_or_else(|| view.loose_words(text), |said| view.own_words(&said))
}

fn of_shape(view: &View, shape: &Shape, text: &str) -> Value {
    let how = match shape {
        Shape::Date | Shape::When => How::Date,
        Shape::Whole { .. } | Shape::Decimal => How::Number,
        Shape::Choice(choices) => return choice(view, choices, text),
        Shape::Ref(Target::Area) => How::Area,
        Shape::Ref(Target::Entries(_)) => {
            let Some(entry) = view.edition.find_id(text) else { return view.loose_words(text) };
            let (lang, title) = view.edition.title(entry, view.lang);
            return view.words(lang, title);
        }
        Shape::Truth => {
            return view.said_words(if text == "true" { "ui-yes" } else { "ui-no" });
        }
        Shape::Language => match Lang::new(text) {
            Some(lang) => return view.own_words(&view.language_name(lang)),
            None => How::AsTyped,
        },
        Shape::Text
        | Shape::Code
        | Shape::Id
        | Shape::Words
        | Shape::WordLists
        | Shape::Moment
        | Shape::Web
        | Shape::Email
        | Shape::Ref(Target::Tag)
        | Shape::File
        | Shape::Digest
        | Shape::List(_)
        | Shape::Counts(_)
        | Shape::Group(_)
        | Shape::Map(_)
        | Shape::Tree => How::AsTyped,
    };
    value(view, &how, text)
}

fn choice(view: &View, choices: &Choices, text: &str) -> Value {
    if !choices.codes.iter().any(|code| **code == *text) {
        return view.loose_words(text);
    }
    view.choice_words(choices, text)
}

fn word(view: &View, label: &str) -> Option<String> {
    view.locale.has(label).then(|| view.message(label))
}

/// The names along the path of a field, and how its value is written.
fn of_field<'t>(view: &View<'t>, target: Option<&'t Entry>, path: &str) -> (Value, How<'t>) {
    let Some(entry) = target else { return (view.loose_words(path), How::AsTyped) };
    let mut known: Vec<&Field> = entry.kind.fields.iter().chain(view.edition.kinds().common.iter()).collect();
    let (mut names, mut named, mut how) = (Vec::new(), String::new(), How::AsTyped);
    for part in path.split('.') {
        let Some(field) = known.iter().find(|field| *field.name == *part).copied() else {
            match (Lang::new(part), &how) {
                (Some(lang), How::Shape(Shape::Words)) => {
                    names.push(view.language_name(lang));
                    how = How::Said(lang);
                }
                // The name or the number of an item, or a word of a list.
                _ => names.push(part.to_owned()),
            }
            continue;
        };
        named = if named.is_empty() { part.to_owned() } else { format!("{named}-{part}") };
        let own = field.own.as_ref().and_then(|own| own.label.first_of(view.order()));
        let ours = || entry.kind.field_labels(&named).into_iter().find_map(|label| word(view, &label));
        names.push(own.map(|(_, label)| label.to_owned()).or_else(ours).unwrap_or_else(|| part.to_owned()));
        known = field.shape.fields().iter().collect();
        how = How::Shape(field.shape.item());
    }
    (joined(view, &names), how)
}

fn joined(view: &View, names: &[String]) -> Value {
    view.own_words(&view.locale.list(names, ListKind::Plain, Form::Isolated))
}

/// Where a cell stands, in words.
fn cell_place(view: &View, target: Option<&Entry>, cell: &CellPlace) -> Value {
    let mut names = Vec::new();
    names.extend(cell.period.map(|period| view.locale.date(period)));
    let area = cell.area.as_ref().and_then(|area| view.edition.config().area(&area.id));
    names.extend(area.and_then(|area| area.name.first_of(view.order())).map(|(_, name)| name.to_owned()));
    match target.map(|target| &target.facts) {
        Some(Facts::Indicator(indicator)) => {
            let parts: Vec<Arc<str>> = cell.dimensions.iter().map(|part| part.0.clone()).collect();
            names.extend(view.part_names(indicator, &parts));
        }
        _ => names.extend(cell.dimensions.iter().map(|part| part.0.to_string())),
    }
    if let Some(row) = &cell.row {
        let row = view.locale.integer(row.0);
        names.push(view.locale.message("ui-row", &[("row", Arg::Text(row))], Form::Plain));
    }
    if let Some(column) = &cell.column {
        names.push(column_name(view, target, &column.0));
    }
    joined(view, &names)
}

fn column_name(view: &View, target: Option<&Entry>, column: &str) -> String {
    let said = match target.map(|target| &target.facts) {
        Some(Facts::Budget(_)) => word(view, &format!("field-budget-lines-{column}")),
        Some(Facts::Dataset(dataset)) => {
            let title = column_of(dataset, column).and_then(|column| column.title.first_of(view.order()));
            title.map(|(_, title)| title.to_owned())
        }
        _ => None,
    };
    said.unwrap_or_else(|| column.to_owned())
}

fn column_of<'d>(dataset: &'d Dataset, name: &str) -> Option<&'d Column> {
    dataset.schema.iter().find(|column| column.name.as_ref().is_some_and(|of| *of.0 == *name))
}

fn of_cell<'t>(target: Option<&'t Entry>, cell: &CellPlace) -> How<'t> {
    let column = cell.column.as_ref().map_or("", |column| &*column.0);
    match target.map(|target| &target.facts) {
        Some(Facts::Indicator(indicator)) => How::Figure(indicator),
        Some(Facts::Budget(_)) => match column {
            "amount" => How::Number,
            "nature" => How::Word("budget-nature"),
            "unit" => How::Word("money-unit"),
            _ => How::AsTyped,
        },
        Some(Facts::Dataset(dataset)) => match column_of(dataset, column).and_then(|column| column.datatype) {
            Some(Datatype::Integer | Datatype::Number) => How::Number,
            Some(Datatype::Date) => How::Date,
            Some(Datatype::Area) => How::Area,
            Some(Datatype::Text | Datatype::Boolean) | None => How::AsTyped,
        },
        _ => How::AsTyped,
    }
}
