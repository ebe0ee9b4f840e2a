//! The money of a budget from the first vote to payment.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use tera::Value;

use super::super::View;
use super::points::{letter, letters, reading};
use super::{Told, corrected, no_table, shown, sort_of, summary};
use crate::base::Arg;
use crate::derived::{Money, MoneyRow, money};
use crate::locale::Form;
use crate::model::kinds::Budget;
use crate::model::{Entry, Flag, Flags, Measure, Nature};
use crate::theme::chart::{Chart, Drawing, Flow, Key, Label, MOST_SERIES, Sign, Step};

/// `ChartView[]` of a budget: one for each unit in which at least two steps are known.
pub fn of_budget(view: &View, entry: &Entry, budget: &Budget) -> Value {
    let corrected = corrected(view, entry);
    let all = money(&entry.lines);
    shown(view, all.iter().filter_map(|money| flow(view, budget, money, &corrected)))
}

/// The steps that follow each other; an adjustment is what lies between two of them.
const STEPS: [Nature; 5] = [Nature::Initial, Nature::Revised, Nature::Committed, Nature::Ordered, Nature::Paid];

fn flow(view: &View, budget: &Budget, money: &Money, corrected: &BTreeSet<String>) -> Option<Told> {
    let known = money.natures();
    let has_revised = money.rows.iter().any(|row| row.amount(Nature::Revised).is_some());
    let is_step = |nature: &Nature| known.contains(nature) || (*nature == Nature::Revised && has_revised);
    let natures: Vec<Nature> = STEPS.into_iter().filter(is_step).collect();
    if natures.len() < 2 {
        return None;
    }
    let parts = &money.rows;
    let amounts = |nature: Nature| -> Vec<Measure> {
        parts.iter().map(|row| row.amount(nature).map_or(Measure::Missing, |amount| amount.measure)).collect()
    };
    let sums: Vec<(Nature, Sum)> = natures.iter().map(|nature| (*nature, Sum::of(&amounts(*nature)))).collect();
    let of = |nature: Nature| sums.iter().find(|(known, _)| *known == nature).and_then(|(_, sum)| sum.whole());
    let voted = of(Nature::Revised).or(of(Nature::Initial).filter(|_| !natures.contains(&Nature::Revised)));
    let is_together = parts.len() > MOST_SERIES;
    let mut absent: Vec<Measure> = Vec::new();
    let steps: Vec<Step> = sums
        .iter()
        .map(|(nature, sum)| {
            let amounts = amounts(*nature);
            absent.extend(amounts.iter().filter(|amount| amount.value().is_none()));
            let shown: Vec<Measure> = if is_together { vec![sum.measure()] } else { amounts };
            let is_corrected = |row: &MoneyRow| {
                let lines = row.amount(*nature).into_iter().flat_map(|amount| &amount.lines);
                lines.into_iter().any(|line| corrected.contains(&line.anchor()))
            };
            Step {
                name: view.chart_label(&view.message(nature.label())),
                total: view.chart_label(&total(view, *nature, sum, voted, money.flags(*nature))),
                corrected: if is_together { vec![false] } else { parts.iter().map(is_corrected).collect() },
                amounts: shown.into_iter().map(reading).collect(),
            }
        })
        .collect();
    let names = match is_together {
        true => vec![view.chart_label(&view.message("ui-chart-all-parts"))],
        false => parts.iter().map(|row| name(view, budget, row, parts)).collect(),
    };
    let mut key: Vec<Key> =
        names.iter().enumerate().map(|(at, name)| Key { sign: Sign::Bar(at), label: name.clone() }).collect();
    let mut says = said(view, voted, of(Nature::Paid));
    let states = [
        (Measure::Missing, "ui-chart-says-missing"),
        (Measure::Suppressed { below: None }, "ui-chart-says-suppressed"),
        (Measure::NotApplicable, "ui-chart-says-not-applicable"),
    ];
    for (state, id) in states {
        let count = absent.iter().filter(|amount| amount.state() == state.state()).count();
        if count > 0 {
            let label = view.chart_label(&view.message(&format!("ui-cell-{}", state.state())));
            key.push(Key { sign: Sign::Absent(reading(state)), label });
            says.push(summary::say(view, id, &[("count", Arg::from(count))]));
        }
    }
    let mended = steps.iter().flat_map(|step| &step.corrected).filter(|is_corrected| **is_corrected).count();
    if mended > 0 {
        key.push(Key { sign: Sign::Corrected, label: view.chart_label(&view.message("ui-chart-corrected")) });
        says.push(summary::say(view, "ui-chart-says-corrected", &[("count", Arg::from(mended))]));
    }
    let flagged = |flag: Flag| {
        let amounts = natures.iter().flat_map(|nature| parts.iter().filter_map(|row| row.amount(*nature)));
        amounts.filter(|amount| amount.flags.has(flag)).count()
    };
    for flag in natures.iter().flat_map(|nature| money.flags(*nature).marks()).collect::<Flags>().iter() {
        key.push(letter(view, flag));
        says.extend(summary::flagged(view, flag, flagged(flag)));
    }
    let drawing = Drawing::Flow(Flow { parts: names, steps });
    let title =
        view.locale.message("ui-chart-money", &[("unit", Arg::Text(view.message(money.unit.label())))], Form::Isolated);
    Some(Told { sort: sort_of(&drawing), title, says, chart: Chart { drawing, key }, table: no_table() })
}

/// The amounts of a step together.
struct Sum {
    value: Decimal,
    known: usize,
    all: usize,
}

impl Sum {
    fn of(amounts: &[Measure]) -> Sum {
        let known: Vec<Decimal> = amounts.iter().filter_map(|amount| amount.value()).collect();
        let value = known.iter().fold(Decimal::ZERO, |sum, amount| sum.saturating_add(*amount)).normalize();
        Sum { value, known: known.len(), all: amounts.len() }
    }

    fn whole(&self) -> Option<Decimal> {
        (self.known == self.all).then_some(self.value)
    }

    fn measure(&self) -> Measure {
        if self.known == 0 { Measure::Missing } else { Measure::Value(self.value) }
    }
}

fn share(part: Decimal, of: Decimal) -> Option<Decimal> {
    let share = part.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(of)?;
    Some(share.round_dp_with_strategy(1, rust_decimal::RoundingStrategy::MidpointAwayFromZero).normalize())
}

/// What a step comes to, with the letters of what must be known of it, of how many parts, and its share of what was
/// voted.
fn total(view: &View, nature: Nature, sum: &Sum, voted: Option<Decimal>, flags: Flags) -> String {
    let amount = Arg::Code(format!("{}{}", view.locale.number(sum.value, None), letters(flags)));
    let number = |n: usize| Arg::Text(view.locale.integer(i64::try_from(n).unwrap_or(i64::MAX)));
    if sum.known == 0 {
        return view.message("ui-cell-missing");
    }
    if sum.known < sum.all {
        let args = [("amount", amount), ("part", number(sum.known)), ("all", number(sum.all))];
        return view.locale.message("ui-chart-step-part", &args, Form::Isolated);
    }
    let is_spent = matches!(nature, Nature::Committed | Nature::Ordered | Nature::Paid);
    match voted.filter(|_| is_spent).and_then(|voted| share(sum.value, voted)) {
        Some(share) => {
            let share = Arg::Code(view.locale.percent(share, None));
            view.locale.message("ui-chart-step-share", &[("amount", amount), ("share", share)], Form::Isolated)
        }
        None => view.locale.message("ui-chart-step", &[("amount", amount)], Form::Isolated),
    }
}

/// What the money is for; who gives it too, where two give for the same.
fn name(view: &View, budget: &Budget, row: &MoneyRow, rows: &[MoneyRow]) -> Label {
    let named = budget.programme_name(row.programme).and_then(|name| view.chart_localized(name));
    let named = named.unwrap_or_else(|| view.chart_loose(row.programme));
    let is_shared = rows.iter().filter(|other| other.programme == row.programme).count() > 1;
    let funder = row.funder.filter(|_| is_shared).and_then(|line| view.edition.find(line.funder.as_ref()?));
    let Some(funder) = funder else { return named };
    let names = [named.text, view.edition.title(funder, view.lang).1.to_owned()];
    view.chart_label(&view.joined(&names))
}

fn said(view: &View, voted: Option<Decimal>, paid: Option<Decimal>) -> Vec<String> {
    let (Some(voted), Some(paid)) = (voted, paid) else {
        return vec![summary::say(view, "ui-chart-says-no-share", &[])];
    };
    let Some(share) = share(paid, voted) else { return vec![summary::say(view, "ui-chart-says-no-share", &[])] };
    let id = if share > Decimal::ONE_HUNDRED { "ui-chart-says-over" } else { "ui-chart-says-paid" };
    let amount = |value: Decimal| Arg::Code(view.locale.number(value, None));
    let args =
        [("paid", amount(paid)), ("voted", amount(voted)), ("share", Arg::Code(view.locale.percent(share, None)))];
    vec![summary::say(view, id, &args)]
}
