//! The values of files: indicators, budgets, datasets. A row is known again by what it is about, not by its number.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::compare::change;
use super::{Change, Group, Label, Shown, Unit, What};
use crate::model::{Cell, Entry, Facts, Measure};

/// A value of a table: how its place is named, what stands there, what it counts.
struct Held {
    items: Vec<Shown>,
    value: Shown,
    unit: Option<Unit>,
}

/// Values that differ, came or went.
pub fn compare(old: &Arc<Entry>, new: &Arc<Entry>, changes: &mut Vec<Change>) {
    let (before, after) = (values(old), values(new));
    let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for key in keys {
        let (old_held, new_held) = (before.get(key), after.get(key));
        let Some(held) = new_held.or(old_held) else { continue };
        if old_held.map(|held| &held.value) == new_held.map(|held| &held.value) {
            continue;
        }
        let label = Label { path: String::new(), items: held.items.clone() };
        let shown = |held: Option<&Held>| held.map(|held| held.value.clone());
        let what = What::Value { label, old: shown(old_held), new: shown(new_held), unit: held.unit.clone() };
        changes.push(change(Group::Figures, new, what));
    }
}

fn values(entry: &Entry) -> BTreeMap<String, Held> {
    let mut values = BTreeMap::new();
    let mut add = |mut key: String, held: Held| {
        // Rows about the same thing are told apart by their order.
        while values.contains_key(&key) {
            key.push('\u{1}');
        }
        values.insert(key, held);
    };
    let unit = match &entry.facts {
        Facts::Indicator(indicator) => indicator.unit.map(|unit| match unit.code() {
            "percent" => Unit::Percent,
            code => Unit::Listed(format!("choice-unit-{code}")),
        }),
        _ => None,
    };
    for row in entry.observations.iter() {
        let mut items = vec![Shown::Date(row.period)];
        items.extend(row.area().map(|area| Shown::Code(area.to_owned())));
        items.extend(row.dimensions().iter().map(|part| Shown::Text(part.to_string())));
        let flags = row.flags.iter().map(|flag| flag.code()).collect::<String>();
        add(format!("{items:?}"), Held { items: items.clone(), value: measured(row.measure), unit: unit.clone() });
        if !flags.is_empty() {
            items.push(Shown::Message("review-flags"));
            add(format!("{items:?}"), Held { items, value: Shown::Code(flags), unit: None });
        }
    }
    for line in entry.lines.iter() {
        let nature = Shown::Choice(Arc::from("budget-nature"), Arc::from(line.nature.code()));
        let items = vec![Shown::Text(line.programme.to_string()), nature];
        let unit = Some(Unit::Listed(format!("choice-money-unit-{}", line.unit.code())));
        let flags = line.flags.iter().map(|flag| flag.code()).collect::<String>();
        add(format!("{items:?}"), Held { items: items.clone(), value: measured(line.amount), unit });
        if !flags.is_empty() {
            let items: Vec<Shown> = items.into_iter().chain([Shown::Message("review-flags")]).collect();
            add(format!("{items:?}"), Held { items, value: Shown::Code(flags), unit: None });
        }
    }
    if let Facts::Dataset(dataset) = &entry.facts {
        for row in entry.rows.iter() {
            let first = row.cells.first().and_then(Option::as_ref).map(cell_shown);
            let columns = dataset.schema.iter().zip(row.cells.iter()).enumerate();
            for (at, (column, cell)) in columns {
                let Some(cell) = cell else { continue };
                let name = column.name.as_ref().map_or(String::new(), |name| name.0.to_string());
                let items: Vec<Shown> = first.clone().into_iter().chain([Shown::Code(name)]).collect();
                add(format!("{at} {items:?}"), Held { items, value: cell_shown(cell), unit: None });
            }
        }
    }
    values
}

fn measured(measure: Measure) -> Shown {
    match measure {
        Measure::Value(value) => Shown::Number(value.normalize()),
        Measure::Missing => Shown::Message("review-missing"),
        Measure::Suppressed { .. } => Shown::Message("review-suppressed"),
        Measure::NotApplicable => Shown::Message("review-not-applicable"),
    }
}

fn cell_shown(cell: &Cell) -> Shown {
    match cell {
        Cell::Text(text) => Shown::Text(text.to_string()),
        Cell::Number(number) => Shown::Number(number.normalize()),
        Cell::Date(date) => Shown::Date(*date),
        Cell::Truth(truth) => Shown::Truth(*truth),
        Cell::Area(area) => Shown::Code(area.to_string()),
    }
}
