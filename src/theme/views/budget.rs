//! The money of a year: for what, at which step, how much. A total says of how many amounts it is.

use std::sync::Arc;

use rust_decimal::Decimal;
use tera::Value;

use super::View;
use super::follow::commitment_cards;
use super::legend::{self, Legend};
use super::shapes::{list, map, null};
use crate::model::kinds::Budget;
use crate::model::{BudgetLine, Entry, Flags, Measure, MoneyUnit, Nature};

/// `budget`.
pub fn budget(view: &View, entry: &Entry, budget: &Budget) -> Value {
    let units = MoneyUnit::ALL.iter().filter(|unit| entry.lines.iter().any(|line| line.unit == **unit));
    let mut notes = 0;
    let tables: Vec<Value> = units
        .map(|unit| {
            let lines: Vec<&BudgetLine> = entry.lines.iter().filter(|line| line.unit == *unit).collect();
            table(view, *unit, &lines, &mut notes)
        })
        .collect();
    let file = budget.lines.as_ref().map(|file| view.file(entry, &file.0, None));
    map([
        ("fiscal_year", view.date_or(budget.fiscal_year)),
        ("tables", tables.into()),
        ("csv", file.into()),
        ("commitments", commitment_cards(view, view.mentioned(entry, "commitment", &["budget"]))),
    ])
}

/// A row of the table: what for, and who gives the money.
struct Row<'l> {
    programme: &'l Arc<str>,
    funder: Option<&'l BudgetLine>,
    lines: Vec<&'l BudgetLine>,
}

/// `MoneyTable`; `noted` counts the notes of the tables before it.
fn table(view: &View, unit: MoneyUnit, lines: &[&BudgetLine], noted: &mut usize) -> Value {
    let natures: Vec<Nature> =
        Nature::ALL.iter().copied().filter(|nature| lines.iter().any(|line| line.nature == *nature)).collect();
    let rows = rows(lines);
    let mut notes: Vec<Value> = Vec::new();
    let mut legend = Legend::default();
    let shown: Vec<Value> = rows
        .iter()
        .map(|row| {
            let cells = natures.iter().map(|nature| {
                let line = row.lines.iter().find(|line| line.nature == *nature).copied();
                cell(view, line, &mut notes, *noted, &mut legend)
            });
            let cells: Vec<Value> = cells.collect();
            let funder = row.funder.and_then(|line| view.edition.find(line.funder.as_ref()?));
            map([
                ("programme", view.loose_words(row.programme)),
                ("funder", funder.map(|funder| view.link(funder)).into()),
                ("cells", cells.into()),
            ])
        })
        .collect();
    *noted += notes.len();
    map([
        ("unit", view.choice(unit.code(), unit.label())),
        ("corner", view.message("field-budget-lines-programme").into()),
        ("columns", list(natures.iter().map(|nature| view.choice(nature.code(), nature.label())))),
        ("rows", shown.into()),
        ("totals", list(natures.iter().map(|nature| total(view, *nature, &rows)))),
        ("legend", legend.lines(view)),
        ("notes", notes.into()),
    ])
}

fn rows<'l>(lines: &[&'l BudgetLine]) -> Vec<Row<'l>> {
    let mut rows: Vec<Row> = Vec::new();
    let giver = |line: &'l BudgetLine| line.funder.as_ref().map(|funder| &*funder.id);
    for line in lines {
        let is_here =
            |row: &&mut Row<'l>| *row.programme == line.programme && row.funder.and_then(giver) == giver(line);
        match rows.iter_mut().find(is_here) {
            Some(row) => row.lines.push(line),
            None => {
                let funder = line.funder.as_ref().map(|_| *line);
                rows.push(Row { programme: &line.programme, funder, lines: vec![line] });
            }
        }
    }
    rows
}

/// `Cell`; a step of which nothing was written is missing like one without an amount.
fn cell(view: &View, line: Option<&BudgetLine>, notes: &mut Vec<Value>, noted: usize, legend: &mut Legend) -> Value {
    let amount = line.map_or(Measure::Missing, |line| line.amount);
    let note = line.and_then(|line| line.note.as_deref()).map(|note| {
        let at = noted + notes.len() + 1;
        let (mark, anchor) = (view.locale.integer(i64::try_from(at).unwrap_or(i64::MAX)), format!("table-note-{at}"));
        let named = [("mark", mark.into()), ("anchor", anchor.into())];
        notes.push(map([named[0].clone(), named[1].clone(), ("text", view.loose_words(note))]));
        map(named)
    });
    map([
        ("id", line.map(BudgetLine::anchor).into()),
        ("text", legend::text(view, amount, None).into()),
        ("state", amount.state().into()),
        ("marks", legend.note(view, amount, Flags::default())),
        ("notes", list(note)),
    ])
}

/// The sum of a column, which says of how many rows it is.
fn total(view: &View, nature: Nature, rows: &[Row]) -> Value {
    let of = |row: &Row| row.lines.iter().find(|line| line.nature == nature).and_then(|line| line.amount.value());
    let amounts: Vec<Decimal> = rows.iter().filter_map(of).collect();
    let sum = amounts.iter().try_fold(Decimal::ZERO, |sum, amount| sum.checked_add(*amount));
    let sum = sum.filter(|_| !amounts.is_empty());
    map([
        ("text", sum.map_or_else(null, |sum| view.locale.number(sum, None).into())),
        ("parts", view.count(amounts.len())),
        ("of", view.count(rows.len())),
        ("whole", (amounts.len() == rows.len()).into()),
    ])
}
