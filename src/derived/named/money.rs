//! A figure of a budget: an amount of a programme, the sum of a step, the executed share.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::{Ground, Named, Refusal, Said, hundredths, refused};
use crate::model::{BudgetLine, Entry, Measure, MoneyUnit, Nature, anchor_part};

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
    let lines: Vec<&BudgetLine> = entry.lines.iter().filter(is_meant).collect();
    let sum = |nature: Nature| sum(entry, &lines, nature, ground);
    if executed {
        let whole = |nature| {
            let sum = sum(nature)?;
            Ok::<_, Refusal>(sum.measure.value().filter(|_| sum.parts.0 == sum.parts.1))
        };
        let share = whole(Nature::Paid)?.zip(whole(Nature::Revised)?);
        let said = Said::Share(share.and_then(|(paid, revised)| hundredths(paid, revised)));
        return Ok(Named { entry, anchor: None, said, with_unit });
    }
    let Some(nature) = nature else { return Err(Refusal::Several(natures().collect())) };
    let Sum { measure, unit, parts, anchor } = sum(nature)?;
    Ok(Named { entry, anchor, said: Said::Money { measure, unit, parts }, with_unit })
}

fn natures() -> impl Iterator<Item = String> {
    Nature::ALL.iter().map(|nature| nature.code()).chain(["executed"]).map(str::to_owned)
}

/// The amounts of one step together.
struct Sum {
    measure: Measure,
    unit: MoneyUnit,
    parts: (usize, usize),
    /// The address of the amount, when it is one.
    anchor: Option<String>,
}

fn sum<'g>(
    entry: &'g Arc<Entry>,
    lines: &[&BudgetLine],
    nature: Nature,
    ground: &Ground<'_, 'g>,
) -> Result<Sum, Refusal> {
    let of_step: Vec<&BudgetLine> = lines.iter().copied().filter(|line| line.nature == nature).collect();
    let mut steps: Vec<String> = lines.iter().map(|line| line.nature.code().to_owned()).collect();
    steps.sort();
    steps.dedup();
    let Some(first) = of_step.first() else { return Err(Refusal::Nothing(steps)) };
    let measure = |line: &BudgetLine| ground.before(entry, &line.anchor()).unwrap_or(line.amount);
    if let [only] = of_step[..] {
        let anchor = Some(only.anchor());
        return Ok(Sum { measure: measure(only), unit: only.unit, parts: (1, 1), anchor });
    }
    let unit = if of_step.iter().all(|line| line.unit == first.unit) { first.unit } else { MoneyUnit::Dirhams };
    let mut total = Decimal::ZERO;
    let mut known = 0;
    for line in &of_step {
        let Some(factor) = factor(line.unit, unit) else {
            // Money of two countries has no sum.
            let programmes = of_step.iter().map(|line| line.programme.to_string());
            return Err(Refusal::Several(programmes.collect()));
        };
        if let Some(amount) = measure(line).value().and_then(|amount| amount.checked_mul(factor)) {
            total = total.saturating_add(amount);
            known += 1;
        }
    }
    // A programme that has no amount of this step at all is missing from the sum too.
    let programmes = |lines: &[&BudgetLine]| {
        lines.iter().map(|line| line.programme.clone()).collect::<std::collections::BTreeSet<_>>().len()
    };
    let missing = programmes(lines) - programmes(&of_step);
    let measure = if known == 0 { Measure::Missing } else { Measure::Value(total) };
    Ok(Sum { measure, unit, parts: (known, of_step.len() + missing), anchor: None })
}

/// How many of one unit another is; none where no fixed number says it.
fn factor(from: MoneyUnit, to: MoneyUnit) -> Option<Decimal> {
    let ((from, smallest), (to, other)) = (from.in_smallest(), to.in_smallest());
    if smallest != other {
        return None;
    }
    Decimal::from(from).checked_div(Decimal::from(to))
}
