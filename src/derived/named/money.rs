//! A figure of a budget: an amount of a programme, the sum of a step, the executed share.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::{Ground, Named, Refusal, Said, hundredths, refused};
use crate::derived::{Money, money};
use crate::model::{BudgetLine, Entry, Flags, Measure, MoneyUnit, Nature, anchor_part};

/// The figure of a budget that these words name.
pub fn of<'g>(entry: &'g Arc<Entry>, words: &[&str], ground: &Ground<'_, 'g>) -> Result<Named<'g>, Refusal> {
    let (mut nature, mut executed, mut with_unit, mut programme) = (None, false, false, None);
    for word in words {
        let is_programme = |line: &&BudgetLine| *line.programme == **word || anchor_part(&line.programme) == **word;
        if let Some(known) = Nature::ALL.iter().find(|nature| nature.code() == *word) {
            nature = Some(*known);
        } else if *word == "executed" {
            executed = true;
        } else if *word == "unit" {
            with_unit = true;
        } else if let Some(line) = entry.lines.iter().find(is_programme) {
            programme = Some(line.programme.clone());
        } else {
            let programmes = entry.lines.iter().map(|line| line.programme.to_string());
            return Err(refused(word, natures().chain(["unit".to_owned()]).chain(programmes)));
        }
    }
    let is_meant = |line: &&BudgetLine| programme.as_ref().is_none_or(|programme| *programme == line.programme);
    let as_known = |line: &BudgetLine| {
        let amount = ground.before(entry, &line.anchor()).unwrap_or(line.amount);
        BudgetLine { amount, ..line.clone() }
    };
    let lines: Vec<BudgetLine> = entry.lines.iter().filter(is_meant).map(as_known).collect();
    let sum = |nature: Nature| sum(&lines, nature);
    if executed {
        let whole = |nature| {
            let Sum { measure, unit, parts: (known, all), .. } = sum(nature)?;
            let smallest = measure.value().and_then(|value| value.checked_mul(Decimal::from(unit.in_smallest().0)));
            Ok::<_, Refusal>(smallest.filter(|_| known == all))
        };
        let share = whole(Nature::Paid)?.zip(whole(Nature::Revised)?);
        let said = Said::Share(share.and_then(|(paid, revised)| hundredths(paid, revised)));
        return Ok(Named { entry, anchor: None, said, with_unit });
    }
    let Some(nature) = nature else { return Err(Refusal::Several(natures().collect())) };
    let Sum { measure, unit, parts, flags, anchor } = sum(nature)?;
    Ok(Named { entry, anchor, said: Said::Money { measure, unit, parts, flags }, with_unit })
}

fn natures() -> impl Iterator<Item = String> {
    Nature::ALL.iter().map(|nature| nature.code()).chain(["executed"]).map(str::to_owned)
}

/// The amounts of one step together.
struct Sum {
    measure: Measure,
    unit: MoneyUnit,
    parts: (usize, usize),
    flags: Flags,
    /// The address of the amount, when it is one.
    anchor: Option<String>,
}

/// The amounts of a step together, by the same rule as the table of the page: a later count takes the place of an
/// earlier one, and a revised amount may be what adjustments make of the first vote.
fn sum(lines: &[BudgetLine], nature: Nature) -> Result<Sum, Refusal> {
    let tables = money(lines);
    let with_step: Vec<&Money> = tables.iter().filter(|table| table.natures().contains(&nature)).collect();
    let [table] = with_step.as_slice() else {
        if with_step.is_empty() {
            let steps = Nature::ALL.iter().filter(|nature| tables.iter().any(|table| table.natures().contains(nature)));
            return Err(Refusal::Nothing(steps.map(|nature| nature.code().to_owned()).collect()));
        }
        // Money of two countries has no sum.
        let rows = with_step.iter().flat_map(|table| &table.rows);
        return Err(Refusal::Several(rows.map(|row| row.programme.to_string()).collect()));
    };
    if let [row] = table.rows.as_slice()
        && let Some(amount) = row.amount(nature)
        && let [line] = amount.lines.as_slice()
    {
        // As it was written, in its own unit.
        let (measure, unit, flags) = (line.amount, line.unit, line.flags);
        return Ok(Sum { measure, unit, parts: (1, 1), flags, anchor: Some(line.anchor()) });
    }
    let (total, known) = table.total(nature);
    // In the unit in which the amounts were written, where they agree.
    let mut units = lines.iter().filter(|line| line.nature == nature).map(|line| line.unit);
    let unit = units.next().filter(|first| units.all(|unit| unit == *first)).unwrap_or(table.unit);
    let factor = Decimal::from(unit.in_smallest().0).checked_div(Decimal::from(table.unit.in_smallest().0));
    let total = total.zip(factor).and_then(|(total, factor)| total.checked_div(factor));
    let measure = total.map_or(Measure::Missing, |total| Measure::Value(total.normalize()));
    Ok(Sum { measure, unit, parts: (known, table.rows.len()), flags: table.flags(nature), anchor: None })
}
