//! The lines of a budget, as the rows of its file give them.

use std::collections::HashMap;
use std::sync::Arc;

use super::columns::{Context, Driver, Filled, Known, Records, Seen};
use super::figure::{Figures, flags, with_flags, with_value};
use super::kinds::Budget;
use super::value::Reference;
use super::{Flags, Measure};
use crate::base::{Date, Diagnostics, Faults, Message, Span, closest};
use crate::read::csv::Cell;

/// One amount.
#[derive(Clone, Debug, PartialEq)]
pub struct BudgetLine {
    /// What the money is for: the id of a programme that the facts name, or its name.
    pub programme: Arc<str>,
    /// At which step of its life the amount stands.
    pub nature: Nature,
    /// The amount, or why there is none; of an adjustment, what it adds or takes away.
    pub amount: Measure,
    /// Until when it is counted, when the year was not over.
    pub as_of: Option<Date>,
    /// Which row of its file it is, the first below the head being 1.
    pub row: u32,
    /// What the amount counts.
    pub unit: MoneyUnit,
    /// Who gives the money.
    pub funder: Option<Reference>,
    /// What must be known about the amount.
    pub flags: Flags,
    /// A remark.
    pub note: Option<Arc<str>>,
    /// Where the amount stands.
    pub span: Span,
}

choice! {
    /// At which step of its life an amount stands (Open Fiscal Data Package, phase).
    pub enum Nature as "budget-nature" {
        /// As it was first voted.
        Initial = "initial",
        /// What was added or taken away during the year: a transfer, a supplement.
        Adjustment = "adjustment",
        /// As it stands after all adjustments.
        Revised = "revised",
        /// Promised to somebody by contract or decision.
        Committed = "committed",
        /// Ordered to be paid.
        Ordered = "ordered",
        /// Paid.
        Paid = "paid",
    }
}

choice! {
    /// What an amount of money counts.
    pub enum MoneyUnit as "money-unit" {
        /// Moroccan dirhams.
        Dirhams = "dirhams",
        /// Thousands of dirhams.
        ThousandDirhams = "thousand-dirhams",
        /// Millions of dirhams.
        MillionDirhams = "million-dirhams",
        /// Euros.
        Euros = "euros",
        /// Dollars of the United States.
        UsDollars = "us-dollars",
    }
}

/// What is written after an amount of dirhams.
pub const DIRHAM_SIGNS: [&str; 6] = ["MAD", "DH", "Dh", "DHS", "د.م.", "د.م"];

impl MoneyUnit {
    /// How many of the smallest unit of its currency it is, and that unit.
    pub fn in_smallest(self) -> (u32, MoneyUnit) {
        match self {
            MoneyUnit::Dirhams => (1, MoneyUnit::Dirhams),
            MoneyUnit::ThousandDirhams => (1_000, MoneyUnit::Dirhams),
            MoneyUnit::MillionDirhams => (1_000_000, MoneyUnit::Dirhams),
            MoneyUnit::Euros => (1, MoneyUnit::Euros),
            MoneyUnit::UsDollars => (1, MoneyUnit::UsDollars),
        }
    }

    /// How it may be written, besides its code.
    fn signs(self) -> &'static [&'static str] {
        match self {
            MoneyUnit::Dirhams => &DIRHAM_SIGNS,
            MoneyUnit::ThousandDirhams => &["kMAD", "KMAD", "kDH", "KDH"],
            MoneyUnit::MillionDirhams => &["MMAD", "MDH"],
            MoneyUnit::Euros => &["EUR", "€"],
            MoneyUnit::UsDollars => &["USD", "US$"],
        }
    }

    /// The unit of this sign.
    fn of_sign(sign: &str) -> Option<MoneyUnit> {
        MoneyUnit::ALL.iter().copied().find(|unit| unit.signs().contains(&sign))
    }
}

/// The columns of the file; the first four must be there.
pub const COLUMNS: [&str; 8] = ["programme", "nature", "amount", "unit", "funder", "note", "as_of", "flag"];
const PROGRAMME: usize = 0;
const NATURE: usize = 1;
const AMOUNT: usize = 2;
const UNIT: usize = 3;
const FUNDER: usize = 4;
const NOTE: usize = 5;
const AS_OF: usize = 6;
const FLAG: usize = 7;

/// Reads the lines of a budget: `run` hands the rows of its table to what it is given.
pub fn read_lines(
    budget: &Budget,
    context: &Context,
    run: impl FnOnce(&mut dyn crate::read::csv::Rows, &mut Faults),
) -> (Vec<BudgetLine>, Diagnostics) {
    let suffixes = |suffix: &str| MoneyUnit::of_sign(suffix).is_some();
    let reading = Reading { budget, figures: Figures::new(budget.decimal_mark, &suffixes), lines: Vec::new() };
    let mut faults = Faults::default();
    let mut driver = Driver::new(reading, context);
    run(&mut driver, &mut faults);
    let Reading { figures, lines, .. } = driver.finish(&mut faults);
    let mut lines: Vec<Option<BudgetLine>> = lines.into_iter().map(Some).collect();
    figures.settle(context.origin, &mut faults, |at, value| match (&mut lines[at], value) {
        (Some(line), Some(value)) => line.amount = with_value(line.amount, value),
        (line, _) => *line = None,
    });
    let mut lines: Vec<BudgetLine> = lines.into_iter().flatten().collect();
    refuse_repeated(&mut lines, &mut faults);
    (lines, faults.finish())
}

struct Reading<'b> {
    budget: &'b Budget,
    figures: Figures<'b>,
    lines: Vec<BudgetLine>,
}

impl Records for Reading<'_> {
    fn known(&self) -> Vec<Known<'_>> {
        let column = |(at, name): (usize, &&'static str)| Known {
            name,
            required: at < FUNDER,
            message: format!("field-budget-lines-{name}"),
            titles: Vec::new(),
        };
        COLUMNS.iter().enumerate().map(column).collect()
    }

    fn record(&mut self, row: &Filled<'_>, seen: &mut Seen<'_>, faults: &mut Faults) {
        let before = faults.errors();
        if row.cell(PROGRAMME).is_some_and(|cell| seen.refuse_total(row, cell, faults)) {
            return;
        }
        for column in [PROGRAMME, NATURE, UNIT].into_iter().filter(|at| row.has(*at) && row.cell(*at).is_none()) {
            faults.push(row.start().error("missing-cell").with("column", COLUMNS[column]));
        }
        let programme = row.cell(PROGRAMME).and_then(|cell| self.programme(row, cell, seen, faults));
        let nature = row.cell(NATURE);
        let nature = nature.and_then(|cell| seen.choice(row, cell, Nature::ALL, Nature::code, Nature::label, faults));
        let unit = row.cell(UNIT).and_then(|cell| unit(row, cell, seen, faults));
        let as_of = row.cell(AS_OF).and_then(|cell| seen.date(row, cell, faults));
        let amount = match row.cell(AMOUNT) {
            Some(cell) => {
                refuse_other_unit(row, cell, unit, faults);
                self.figures.read(row, cell, self.lines.len(), faults)
            }
            None => Some(Measure::Missing),
        };
        let flags = row.cell(FLAG).map_or_else(Flags::default, |cell| flags(row, cell, faults));
        let amount = amount.map(|written| with_flags(written, flags));
        if let Some(Err(flag)) = amount {
            let span = row.cell(AMOUNT).map_or_else(|| row.start(), |cell| row.span(cell));
            faults.push(span.error("value-despite-flag").with("flag", flag.code()));
        }
        let (Some(programme), Some(nature), Some(Ok(amount)), Some(unit), false) =
            (programme, nature, amount, unit, faults.errors() > before)
        else {
            return self.figures.forget(self.lines.len());
        };
        self.lines.push(BudgetLine {
            programme,
            nature,
            amount,
            as_of,
            row: row.number,
            unit,
            funder: row.cell(FUNDER).map(|cell| seen.reference(row, cell, &["institution"])),
            flags,
            note: row.cell(NOTE).map(|cell| seen.words(&cell.text)),
            span: row.cell(AMOUNT).map_or_else(|| row.start(), |cell| row.span(cell)),
        });
    }
}

impl Reading<'_> {
    /// The programme that is meant: where the facts name programmes, one of them, by its id or by a name.
    fn programme(&self, row: &Filled, cell: &Cell, seen: &mut Seen, faults: &mut Faults) -> Option<Arc<str>> {
        let named = &self.budget.programmes;
        if named.is_empty() {
            return Some(seen.words(&cell.text));
        }
        let folded = super::names::fold(&cell.text);
        let known = named.iter().find(|programme| {
            let mut names = programme.name.iter().map(|(_, name)| &*name.value);
            programme.id.as_ref().is_some_and(|id| *id.0 == *cell.text)
                || names.any(|name| super::names::fold(name) == folded)
        });
        if known.is_none() {
            let ids = || named.iter().filter_map(|programme| programme.id.as_ref()).map(|id| &*id.0);
            let fault = row.span(cell).error("unknown-programme").with("written", &*cell.text);
            faults.push(fault.suggest(closest(&cell.text, ids())).accepted(ids()));
        }
        known.and_then(|programme| programme.id.as_ref()).map(|id| id.0.clone())
    }
}

fn unit(row: &Filled, cell: &Cell, seen: &Seen, faults: &mut Faults) -> Option<MoneyUnit> {
    let by_sign = MoneyUnit::of_sign(&cell.text);
    by_sign.or_else(|| seen.choice(row, cell, MoneyUnit::ALL, MoneyUnit::code, MoneyUnit::label, faults))
}

/// An amount that names its unit must name that of its row: a factor of a thousand lies between them.
fn refuse_other_unit(row: &Filled, cell: &Cell, unit: Option<MoneyUnit>, faults: &mut Faults) {
    let suffix = crate::read::number::read(&cell.text).map_or("", |number| number.suffix);
    let written = MoneyUnit::of_sign(suffix);
    if let (Some(written), Some(unit)) = (written, unit)
        && written != unit
    {
        let fault = row.span(cell).error("unit-differs").with("written", &*cell.text);
        faults.push(fault.with("unit", suffix));
    }
}

/// A step of a programme, by who gives the money, at a time.
type Step = (Arc<str>, Nature, Option<Arc<str>>, Option<Date>);

/// One step of one programme has one amount at one time, save for adjustments, of which there may be many.
fn refuse_repeated(lines: &mut Vec<BudgetLine>, faults: &mut Faults) {
    let mut seen: HashMap<Step, BudgetLine> = HashMap::new();
    lines.retain(|line| {
        let funder = line.funder.as_ref().map(|funder| funder.id.clone());
        let place = (line.programme.clone(), line.nature, funder, line.as_of);
        let Some(first) = seen.get(&place) else {
            seen.insert(place, line.clone());
            return true;
        };
        let is_same = first.amount == line.amount && first.unit == line.unit && first.flags == line.flags;
        if line.nature == Nature::Adjustment && !(is_same && first.note == line.note) {
            return true;
        }
        let id = if is_same { line.span.warning("repeated-row") } else { line.span.error("two-amounts") };
        faults.push(id.label(first.span.clone(), Message::new("label-first-here")));
        false
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::columns::testing;

    fn lines(text: &str) -> (Vec<String>, Vec<&'static str>) {
        let budget: Budget =
            testing::facts("budget", "fiscal_year: 2025\nprogrammes: [{id: roads, name: {en: Roads}}]\n", |facts| {
                match facts {
                    crate::model::Facts::Budget(budget) => budget,
                    other => panic!("{other:?}"),
                }
            });
        let (lines, found) = testing::read(text, |context, run| read_lines(&budget, context, run));
        let told = lines.iter().map(|line| {
            let as_of = line.as_of.map_or(String::new(), |date| format!(" {date}"));
            format!("{} {} {} {}{as_of}", line.programme, line.nature.code(), line.amount, line.unit.code())
        });
        (told.collect(), found.iter().map(|fault| fault.id()).collect())
    }

    #[test]
    fn a_line_says_for_what_at_which_step_and_how_much() {
        let (told, found) = lines(
            "programme,nature,amount,unit,funder,note,as_of\n\
            roads,initial,12.5,million-dirhams,council,,\n\
            Roads,adjustment,-2 MMAD,MMAD,,,2025-03\nroads,adjustment,1,MDH,,,2025-03\nroads,paid,,dirhams,,x,T2 2025\n",
        );
        let expected = [
            "roads initial 12.5 million-dirhams",
            "roads adjustment -2 million-dirhams 2025-03",
            "roads adjustment 1 million-dirhams 2025-03",
            "roads paid  dirhams 2025-Q2",
        ];
        assert_eq!(told, expected);
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn what_a_line_lacks_or_says_twice_is_named() {
        let head = "programme,nature,amount,unit\n";
        let check = |row: &str, ids: &[&str]| assert_eq!(lines(&format!("{head}{row}")).1, ids, "{row}");
        check("roads,spent,1,dirhams\n", &["unknown-choice"]);
        check("roads,paid,about 5,dirhams\n", &["expected-number"]);
        check("roads,paid,12 MDH,dirhams\n", &["unit-differs"]);
        check("school,paid,1,dirhams\n", &["unknown-programme"]);
        check(",paid,1,\n", &["missing-cell", "missing-cell"]);
        check("roads,paid,1,dirhams\nroads,paid,1,dirhams\n", &["repeated-row"]);
        check("roads,paid,1,dirhams\nroads,paid,2,dirhams\n", &["two-amounts"]);
        assert_eq!(lines("programme,nature,amount,prix\n").1, ["unknown-column", "missing-column"]);
    }
}
