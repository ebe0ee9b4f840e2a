//! The money of a year: for what, at which step, how much. A total says of how many amounts it is, and a share shows
//! what it is a share of.

use rust_decimal::Decimal;
use std::sync::Arc;

use tera::Value;

use super::corrected::{self, Corrected};
use super::follow::commitment_cards;
use super::legend::{self, Legend};
use super::shapes::{list, map, null};
use super::{View, charts, provenance};
use crate::base::Date;
use crate::derived::{Amount, Money, MoneyRow, Part, money};
use crate::model::kinds::Budget;
use crate::model::{BudgetLine, Entry, Flags, Measure, Nature};

/// The steps of which the share of the revised amount is told.
const SHARES: [Nature; 3] = [Nature::Committed, Nature::Ordered, Nature::Paid];

/// `budget`.
pub fn budget(view: &View, entry: &Arc<Entry>, budget: &Budget) -> Value {
    let mut notes = 0;
    let corrected = corrected::of(view, entry);
    let tables = money(&entry.lines).into_iter().map(|money| table(view, budget, &money, &mut notes, &corrected));
    let tables: Vec<Value> = tables.collect();
    map([
        ("fiscal_year", view.date_or(budget.fiscal_year)),
        ("charts", charts::of_budget(view, entry, budget)),
        ("tables", tables.into()),
        ("csv", provenance::file(view, entry)),
        ("provenance", provenance::of_budget(view, entry)),
        ("commitments", commitment_cards(view, view.mentioned(entry, "commitment", &["budget"]))),
    ])
}

/// `MoneyTable`; `noted` counts the notes of the tables before it.
fn table(view: &View, budget: &Budget, money: &Money, noted: &mut usize, corrected: &Corrected) -> Value {
    let natures = money.natures();
    let has_revised = money.rows.iter().any(|row| row.amount(Nature::Revised).is_some());
    let shares: Vec<Nature> = SHARES.into_iter().filter(|nature| has_revised && natures.contains(nature)).collect();
    let dates: Vec<Option<Option<Date>>> = natures.iter().map(|nature| common_date(money, *nature)).collect();
    let mut notes: Vec<Value> = Vec::new();
    let mut legend = Legend::default();
    let shown: Vec<Value> = money
        .rows
        .iter()
        .map(|row| {
            let cells = natures.iter().zip(&dates).map(|(nature, common)| {
                cell(view, row.amount(*nature), common.is_none(), (&mut notes, *noted), &mut legend, corrected)
            });
            let cells: Vec<Value> = cells.collect();
            let funder = row.funder.and_then(|line| view.edition.find(line.funder.as_ref()?));
            map([
                ("programme", programme(view, budget, row)),
                ("funder", funder.map(|funder| view.link(funder)).into()),
                ("cells", cells.into()),
                ("shares", list(shares.iter().map(|nature| share(view, row.part(*nature), 1)))),
            ])
        })
        .collect();
    *noted += notes.len();
    let columns = natures.iter().zip(&dates).map(|(nature, common)| {
        let as_of = common.flatten().map(|date| view.locale.date(date));
        map([("code", nature.code().into()), ("label", view.message(nature.label()).into()), ("as_of", as_of.into())])
    });
    let converted = money.converted.iter().map(|(unit, factor)| {
        let factor = view.locale.integer(i64::from(*factor));
        map([("unit", view.choice(unit.code(), unit.label())), ("factor", factor.into())])
    });
    let all = money.rows.len();
    let totals: Vec<Value> = natures.iter().map(|nature| total(view, money, *nature, &mut legend)).collect();
    map([
        ("unit", view.choice(money.unit.code(), money.unit.label())),
        ("converted", list(converted)),
        ("corner", view.message("field-budget-lines-programme").into()),
        ("columns", list(columns)),
        (
            "shares",
            list(shares.iter().map(|nature| view.choice(nature.code(), &format!("ui-share-{}", nature.code())))),
        ),
        ("rows", shown.into()),
        ("totals", totals.into()),
        ("share_totals", list(shares.iter().map(|nature| share(view, money.part(*nature), all)))),
        ("legend", legend.lines(view)),
        ("notes", notes.into()),
    ])
}

/// The date up to which all amounts of a column are counted: none within when it is the whole year, none at all when
/// they differ.
fn common_date(money: &Money, nature: Nature) -> Option<Option<Date>> {
    let mut dates = money.rows.iter().filter_map(|row| row.amount(nature)).map(|amount| amount.as_of);
    let first = dates.next()?;
    dates.all(|date| date == first).then_some(first)
}

/// `Words` of a programme: the name that the facts give it, or what stands in the file.
fn programme(view: &View, budget: &Budget, row: &MoneyRow) -> Value {
    let named = budget.programme_name(row.programme).and_then(|name| view.localized(name));
    named.unwrap_or_else(|| view.loose_words(row.programme))
}

/// `Cell`; a step of which nothing was written is missing like one without an amount.
fn cell(
    view: &View,
    amount: Option<&Amount>,
    is_dated: bool,
    (notes, noted): (&mut Vec<Value>, usize),
    legend: &mut Legend,
    corrected: &Corrected,
) -> Value {
    let measure = amount.map_or(Measure::Missing, |amount| amount.measure);
    let is_change = amount.is_some_and(|amount| amount.nature == Nature::Adjustment);
    let text = match measure.value().filter(|_| is_change) {
        Some(change) => Some(view.locale.change(change, None)),
        None => legend::text(view, measure, None),
    };
    let flags = amount.map_or_else(Flags::default, |amount| amount.flags);
    let lines = || amount.into_iter().flat_map(|amount| amount.lines.iter());
    let marks: Vec<Value> = lines().filter_map(|line| note(view, line, notes, noted)).collect();
    let as_of = amount.and_then(|amount| amount.as_of).filter(|_| is_dated);
    map([
        ("id", lines().next().map(|line| line.anchor()).into()),
        ("corrected", lines().next().map_or_else(null, |line| corrected.at(&line.anchor()))),
        ("text", text.into()),
        ("state", measure.state().into()),
        ("as_of", as_of.map(|date| view.locale.date(date)).into()),
        ("marks", legend.note(view, measure, flags)),
        ("notes", marks.into()),
    ])
}

/// The mark of the note of a line, which goes under the table.
fn note(view: &View, line: &BudgetLine, notes: &mut Vec<Value>, noted: usize) -> Option<Value> {
    let note = line.note.as_deref()?;
    let at = noted + notes.len() + 1;
    let (mark, anchor) = (view.locale.integer(i64::try_from(at).unwrap_or(i64::MAX)), format!("table-note-{at}"));
    let named = [("mark", mark.into()), ("anchor", anchor.into())];
    notes.push(map([named[0].clone(), named[1].clone(), ("text", view.loose_words(note))]));
    Some(map(named))
}

/// The sum of a column, which says of how many rows it is, and is as provisional as any of them.
fn total(view: &View, money: &Money, nature: Nature, legend: &mut Legend) -> Value {
    let (sum, parts) = money.total(nature);
    let marks = sum.map_or_else(null, |sum| legend.note(view, Measure::Value(sum), money.flags(nature)));
    let text = |sum: Decimal| match nature {
        Nature::Adjustment => view.locale.change(sum, None),
        _ => view.locale.number(sum, None),
    };
    map([
        ("text", sum.map_or_else(null, |sum| text(sum).into())),
        ("marks", marks),
        ("parts", view.count(parts)),
        ("of", view.count(money.rows.len())),
        ("whole", (parts == money.rows.len()).into()),
    ])
}

/// `Share`: how much of the revised amount, with both amounts; over the whole it stays what it is.
fn share(view: &View, part: Option<Part>, rows: usize) -> Value {
    let hundredths = part.and_then(|part| part.hundredths());
    let number = |number: Decimal| view.locale.number(number, None);
    map([
        ("text", hundredths.map(|share| view.locale.percent(share, Some(1))).into()),
        ("part", part.map(|part| number(part.part)).into()),
        ("of", part.map(|part| number(part.of)).into()),
        ("over", part.is_some_and(|part| part.part > part.of).into()),
        ("parts", view.count(part.map_or(0, |part| part.rows))),
        ("rows", view.count(rows)),
        ("whole", (part.is_some_and(|part| part.rows == rows)).into()),
    ])
}
