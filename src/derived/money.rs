//! What is computed of the lines of a budget: amounts in one unit, what adjustments make of the first vote, and how
//! much of the revised amount was committed and paid. Nothing is added to what is missing, and nothing is clipped.

use std::sync::Arc;

use rust_decimal::Decimal;

use crate::base::Date;
use crate::model::{BudgetLine, Flag, Flags, Measure, MoneyUnit, Nature};

/// The amounts of one currency, all in one unit.
#[derive(Clone, Debug)]
pub struct Money<'l> {
    /// The unit: of those in which lines are written the smallest, so that no amount needs rounding.
    pub unit: MoneyUnit,
    /// The larger units that were converted, and how many of `unit` each is.
    pub converted: Vec<(MoneyUnit, u32)>,
    /// The programmes, each by who gives the money, in the order of the lines.
    pub rows: Vec<MoneyRow<'l>>,
}

/// What is given for one programme by one institution.
#[derive(Clone, Debug)]
pub struct MoneyRow<'l> {
    /// What for.
    pub programme: &'l Arc<str>,
    /// A line that names who gives the money, if any does.
    pub funder: Option<&'l BudgetLine>,
    /// The amounts, one at most for each step.
    pub amounts: Vec<Amount<'l>>,
}

/// How much stands at one step.
#[derive(Clone, Debug)]
pub struct Amount<'l> {
    /// The step.
    pub nature: Nature,
    /// How much, in the unit of the table.
    pub measure: Measure,
    /// Until when it is counted, when the year was not over.
    pub as_of: Option<Date>,
    /// What must be known about it: its own flags, those of its parts, and that it was computed.
    pub flags: Flags,
    /// Whether it was computed from other amounts and written nowhere.
    pub is_computed: bool,
    /// The lines it was written in.
    pub lines: Vec<&'l BudgetLine>,
}

/// A part of an amount: of what was revised, how much was paid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// The part, which may exceed the whole.
    pub part: Decimal,
    /// The whole.
    pub of: Decimal,
    /// Of how many rows both are known.
    pub rows: usize,
}

impl Part {
    /// In parts of a hundred, never clipped; none where the whole is nothing.
    pub fn hundredths(&self) -> Option<Decimal> {
        self.part.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(self.of)
    }
}

/// The amounts of a budget, currency by currency.
pub fn money(lines: &[BudgetLine]) -> Vec<Money<'_>> {
    let mut smallest: Vec<MoneyUnit> = Vec::new();
    for unit in MoneyUnit::ALL {
        let family = unit.in_smallest().1;
        if !smallest.contains(&family) && lines.iter().any(|line| line.unit.in_smallest().1 == family) {
            smallest.push(family);
        }
    }
    smallest.into_iter().map(|family| in_one_unit(lines, family)).collect()
}

fn in_one_unit(lines: &[BudgetLine], family: MoneyUnit) -> Money<'_> {
    let lines: Vec<&BudgetLine> = lines.iter().filter(|line| line.unit.in_smallest().1 == family).collect();
    let written = |unit: &&MoneyUnit| lines.iter().any(|line| line.unit == **unit);
    let mut units: Vec<MoneyUnit> = MoneyUnit::ALL.iter().filter(written).copied().collect();
    units.sort_by_key(|unit| unit.in_smallest().0);
    let unit = units.first().copied().unwrap_or(family);
    let factor = |of: MoneyUnit| of.in_smallest().0 / unit.in_smallest().0;
    let converted = units.iter().skip(1).map(|of| (*of, factor(*of))).collect();
    let mut groups: Vec<(MoneyRow, Vec<&BudgetLine>)> = Vec::new();
    let giver = |line: &BudgetLine| line.funder.as_ref().map(|funder| funder.id.clone());
    for line in lines {
        let is_here = |(row, _): &&mut (MoneyRow, Vec<&BudgetLine>)| {
            *row.programme == line.programme && row.funder.and_then(giver) == giver(line)
        };
        match groups.iter_mut().find(is_here) {
            Some((_, lines)) => lines.push(line),
            None => {
                let funder = line.funder.as_ref().map(|_| line);
                groups.push((MoneyRow { programme: &line.programme, funder, amounts: Vec::new() }, vec![line]));
            }
        }
    }
    let rows = groups.into_iter().map(|(row, lines)| MoneyRow { amounts: amounts(&lines, &factor), ..row });
    Money { unit, converted, rows: rows.collect() }
}

/// The amounts of one row, the revised one computed where adjustments are written and it is not.
fn amounts<'l>(lines: &[&'l BudgetLine], factor: &dyn Fn(MoneyUnit) -> u32) -> Vec<Amount<'l>> {
    let measure = |line: &BudgetLine| match line.amount {
        Measure::Value(value) => {
            // 1.4 million is 1,400 thousand, not 1,400.0.
            let amount = value.checked_mul(Decimal::from(factor(line.unit)));
            amount.map_or(Measure::Missing, |amount| Measure::Value(amount.normalize()))
        }
        other => other,
    };
    let mut amounts: Vec<Amount> = Vec::new();
    for nature in Nature::ALL {
        let of: Vec<&BudgetLine> = lines.iter().copied().filter(|line| line.nature == *nature).collect();
        if *nature == Nature::Adjustment && !of.is_empty() {
            let as_of = of.iter().filter_map(|line| line.as_of).max_by_key(|date| date.latest());
            let measure = sum(of.iter().map(|line| measure(line))).map_or(Measure::Missing, Measure::Value);
            let flags = of.iter().flat_map(|line| line.flags.iter());
            let (flags, is_computed) = (together(flags, of.len() > 1), of.len() > 1);
            amounts.push(Amount { nature: *nature, measure, as_of, flags, is_computed, lines: of });
            continue;
        }
        // A later count takes the place of an earlier one, and the whole year that of all.
        let latest =
            of.iter().copied().max_by_key(|line| line.as_of.map_or((true, None), |date| (false, Some(date.latest()))));
        if let Some(line) = latest {
            let (measure, as_of, flags) = (measure(line), line.as_of, line.flags);
            amounts.push(Amount { nature: *nature, measure, as_of, flags, is_computed: false, lines: vec![line] });
        } else if *nature == Nature::Revised
            && let Some(revised) = computed(&amounts)
        {
            amounts.push(revised);
        }
    }
    amounts
}

/// What the first vote became by its adjustments, when all of them are known.
fn computed<'l>(amounts: &[Amount<'l>]) -> Option<Amount<'l>> {
    let of = |nature: Nature| amounts.iter().find(|amount| amount.nature == nature);
    let (initial, adjustments) = (of(Nature::Initial)?, of(Nature::Adjustment)?);
    let measure = Measure::Value(sum([initial.measure, adjustments.measure].into_iter())?);
    let (nature, as_of) = (Nature::Revised, adjustments.as_of);
    let flags = together(initial.flags.iter().chain(adjustments.flags.iter()), true);
    Some(Amount { nature, measure, as_of, flags, is_computed: true, lines: Vec::new() })
}

/// The flags of what is made of several: a sum is as provisional as its parts.
fn together(flags: impl Iterator<Item = Flag>, is_computed: bool) -> Flags {
    flags.chain(is_computed.then_some(Flag::Derived)).collect()
}

/// The sum, if all have a value.
fn sum(mut measures: impl Iterator<Item = Measure>) -> Option<Decimal> {
    measures.try_fold(Decimal::ZERO, |sum, measure| sum.checked_add(measure.value()?))
}

impl<'l> MoneyRow<'l> {
    /// The amount at a step.
    pub fn amount(&self, nature: Nature) -> Option<&Amount<'l>> {
        self.amounts.iter().find(|amount| amount.nature == nature)
    }

    /// How much of the revised amount stands at a later step.
    pub fn part(&self, nature: Nature) -> Option<Part> {
        let value = |nature: Nature| self.amount(nature)?.measure.value();
        Some(Part { part: value(nature)?, of: value(Nature::Revised)?, rows: 1 })
    }

    /// What the adjustments make of the first vote, and what is written instead, when the two differ.
    pub fn disagreement(&self) -> Option<(Decimal, &Amount<'l>)> {
        let written = self.amount(Nature::Revised).filter(|amount| !amount.is_computed)?;
        let counted = computed(&self.amounts)?.measure.value()?;
        (written.measure.value()? != counted).then_some((counted, written))
    }
}

impl Money<'_> {
    /// The steps at which something stands, in their order.
    pub fn natures(&self) -> Vec<Nature> {
        let stands = |nature: &&Nature| self.rows.iter().any(|row| row.amount(**nature).is_some());
        Nature::ALL.iter().filter(stands).copied().collect()
    }

    /// What must be known about the amounts of a step.
    pub fn flags(&self, nature: Nature) -> Flags {
        self.rows.iter().filter_map(|row| row.amount(nature)).flat_map(|amount| amount.flags.iter()).collect()
    }

    /// The sum at a step of the rows that have a value, and of how many rows that is.
    pub fn total(&self, nature: Nature) -> (Option<Decimal>, usize) {
        let values = || self.rows.iter().filter_map(|row| row.amount(nature)?.measure.value());
        let sum = values().try_fold(Decimal::ZERO, |sum, value| sum.checked_add(value));
        // 1.5 and 0.5 are 2, not 2.0.
        (sum.filter(|_| values().next().is_some()).map(|sum| sum.normalize()), values().count())
    }

    /// How much of all revised amounts stands at a later step, over the rows where both are known.
    pub fn part(&self, nature: Nature) -> Option<Part> {
        let parts = self.rows.iter().filter_map(|row| row.part(nature));
        let none = Part { part: Decimal::ZERO, of: Decimal::ZERO, rows: 0 };
        let whole = parts.into_iter().try_fold(none, |sum, part| {
            let (part, of) = (sum.part.checked_add(part.part)?, sum.of.checked_add(part.of)?);
            Some(Part { part, of, rows: sum.rows + 1 })
        })?;
        (whole.rows > 0).then_some(whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{SitePath, Span};

    fn line(programme: &str, nature: Nature, amount: &str, unit: MoneyUnit, as_of: &str) -> BudgetLine {
        let amount = amount.parse().map_or(Measure::Missing, Measure::Value);
        let span = Span::whole(&SitePath::new("lines.csv"));
        let (as_of, programme) = (Date::parse(as_of), Arc::from(programme));
        let flags = Flags::default();
        BudgetLine { programme, nature, amount, as_of, row: 1, unit, funder: None, flags, note: None, span }
    }

    fn value(row: &MoneyRow, nature: Nature) -> Option<String> {
        Some(row.amount(nature)?.measure.value()?.normalize().to_string())
    }

    #[test]
    fn mixed_units_are_shown_in_the_smallest_without_rounding() {
        let lines = [
            line("roads", Nature::Initial, "1.2345678", MoneyUnit::MillionDirhams, ""),
            line("roads", Nature::Paid, "900", MoneyUnit::ThousandDirhams, ""),
            line("roads", Nature::Paid, "5", MoneyUnit::Euros, ""),
        ];
        let money = money(&lines);
        assert_eq!(money.iter().map(|one| one.unit.code()).collect::<Vec<_>>(), ["thousand-dirhams", "euros"]);
        assert_eq!(money[0].converted, [(MoneyUnit::MillionDirhams, 1000)]);
        assert_eq!(value(&money[0].rows[0], Nature::Initial).as_deref(), Some("1234.5678"));
    }

    #[test]
    fn adjustments_make_the_revised_amount_unless_one_is_missing() {
        let dirhams = MoneyUnit::Dirhams;
        let mut lines = vec![
            line("roads", Nature::Initial, "100", dirhams, ""),
            line("roads", Nature::Adjustment, "-30", dirhams, "2025-03"),
            line("roads", Nature::Adjustment, "10", dirhams, "2025-06"),
            line("roads", Nature::Paid, "50", dirhams, "2025-06"),
            line("roads", Nature::Paid, "90", dirhams, "2025-09"),
        ];
        let of = money(&lines);
        let row = &of[0].rows[0];
        assert_eq!(value(row, Nature::Adjustment).as_deref(), Some("-20"));
        assert_eq!(value(row, Nature::Revised).as_deref(), Some("80"));
        assert_eq!(row.amount(Nature::Paid).and_then(|paid| paid.as_of), Date::parse("2025-09"));
        let part = row.part(Nature::Paid).unwrap();
        assert_eq!((part.part, part.of, part.hundredths()), (90.into(), 80.into(), Some("112.5".parse().unwrap())));
        assert!(row.disagreement().is_none());
        lines.push(line("roads", Nature::Revised, "85", dirhams, ""));
        assert_eq!(money(&lines)[0].rows[0].disagreement().map(|(counted, _)| counted), Some(80.into()));
        lines.pop();
        lines.push(line("roads", Nature::Adjustment, "", dirhams, "2025-10"));
        assert_eq!(value(&money(&lines)[0].rows[0], Nature::Revised), None);
    }

    #[test]
    fn a_total_and_a_part_say_of_how_many_rows_they_are() {
        let dirhams = MoneyUnit::Dirhams;
        let lines = [
            line("a", Nature::Revised, "100", dirhams, ""),
            line("a", Nature::Paid, "80", dirhams, ""),
            line("b", Nature::Revised, "50", dirhams, ""),
            line("b", Nature::Paid, "", dirhams, ""),
        ];
        let money = &money(&lines)[0];
        assert_eq!(money.total(Nature::Revised), (Some(150.into()), 2));
        assert_eq!(money.total(Nature::Paid), (Some(80.into()), 1));
        assert_eq!(money.part(Nature::Paid), Some(Part { part: 80.into(), of: 100.into(), rows: 1 }));
        assert_eq!(money.natures(), [Nature::Revised, Nature::Paid]);
    }
}
