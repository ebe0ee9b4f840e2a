//! A correction says that a value is now right, and the data says another.

use std::collections::BTreeMap;
use std::str::FromStr;

use rust_decimal::Decimal;

use super::*;
use crate::base::Date;
use crate::derived;
use crate::model::kinds::{Affected, CellPlace};
use crate::model::{Cell, Facts, Key, place};
use crate::site::Found;

/// The rule.
pub const CHECK: Check = Check { id: "correction-differs", scope: Scope::Site(correction_differs) };

/// The last correction of a value: when it was published, what it says, of which entry.
type Last<'s> = (Option<Date>, &'s Affected, &'s Arc<Entry>);

fn correction_differs(inspection: &Inspection, found: &mut Diagnostics) {
    let site = inspection.site;
    // One value may be corrected twice: the data agrees with the last correction only.
    let mut last: BTreeMap<(Key, String), Last> = BTreeMap::new();
    for entry in site.entries.iter() {
        let Facts::Correction(correction) = &entry.facts else { continue };
        for affected in &correction.affects {
            let Some(Found::One(target)) = affected.target.as_ref().map(|target| site.index.find(target)) else {
                continue;
            };
            let field = affected.field.as_ref().map(|field| field.0.to_string());
            let cell = || affected.cell.as_ref().map(|cell| format!("{:?}", place_of(cell)));
            // A value of an indicator may be named by its period and by its row.
            let value = || Some(target).filter(|target| matches!(target.facts, Facts::Indicator(_)));
            let value = || value().and_then(|target| derived::corrected_anchor(target, affected));
            let Some(name) = field.or_else(value).or_else(cell) else { continue };
            let order = |date: Option<Date>| date.map(Date::earliest);
            let key = (target.key(), name);
            if last.get(&key).is_none_or(|(date, ..)| order(*date) <= order(correction.published)) {
                last.insert(key, (correction.published, affected, target));
            }
        }
    }
    for (_, affected, target) in last.into_values() {
        let new = affected.new.as_deref().unwrap_or_default();
        let field = if affected.field.is_some() { "field" } else { "cell" };
        match value(affected, target) {
            Some(actual) if same(&actual, new) => {}
            Some(actual) => {
                let fault = affected.written.span_of("new").error(CHECK.id);
                found.push(fault.with("written", new).with("actual", actual));
            }
            None => {
                found.push(affected.written.span_of(field).error("unknown-correction-place").with("id", &*target.id))
            }
        }
    }
}

type Place<'c> = (Option<Date>, Option<&'c str>, Vec<&'c str>, Option<i64>, Option<&'c str>);

fn place_of(cell: &CellPlace) -> Place<'_> {
    let area = cell.area.as_ref().map(|area| &*area.id);
    let dimensions = cell.dimensions.iter().map(|name| &*name.0).collect();
    (cell.period, area, dimensions, cell.row.map(|row| row.0), cell.column.as_ref().map(|column| &*column.0))
}

/// What the data says at the place that was corrected; nothing where a value is missing there, none where there is
/// no such place.
fn value(affected: &Affected, target: &Entry) -> Option<String> {
    if let Some(field) = &affected.field {
        return match &*field.0 {
            "rev" => Some(target.common.revision().to_string()),
            path => place::plain(place::at(&target.record, path)?),
        };
    }
    let cell = affected.cell.as_ref()?;
    let (.., row, column) = place_of(cell);
    match &target.facts {
        Facts::Indicator(_) => derived::observation_at(target, cell).map(|row| row.measure.to_string()),
        Facts::Budget(_) => {
            let line = derived::line_at(target, cell)?;
            match column? {
                "programme" => Some(line.programme.to_string()),
                "nature" => Some(line.nature.code().to_owned()),
                "amount" => Some(line.amount.to_string()),
                "unit" => Some(line.unit.code().to_owned()),
                "funder" => Some(line.funder.as_ref().map_or(String::new(), |funder| funder.id.to_string())),
                "note" => Some(line.note.as_ref().map_or(String::new(), |note| note.to_string())),
                _ => None,
            }
        }
        Facts::Dataset(dataset) => {
            let row = target.rows.iter().find(|line| Some(i64::from(line.row)) == row)?;
            let name = column?;
            let at = dataset.schema.iter().position(|column| column.name.as_ref().is_some_and(|of| *of.0 == *name))?;
            Some(row.cells.get(at)?.as_ref().map_or(String::new(), |cell| match cell {
                Cell::Text(text) | Cell::Area(text) => text.to_string(),
                Cell::Number(number) => number.to_string(),
                Cell::Date(date) => date.to_string(),
                Cell::Truth(truth) => truth.to_string(),
            }))
        }
        _ => None,
    }
}

/// Whether two values are the same; `5` and `5.0` are.
fn same(a: &str, b: &str) -> bool {
    let number = |text: &str| Decimal::from_str(text.trim()).ok();
    a.trim() == b.trim() || number(a).is_some_and(|a| Some(a) == number(b))
}
