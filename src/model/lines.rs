//! The lines of a budget, as the rows of its CSV file give them.

use std::sync::Arc;

use super::rows::{heads, refuse_repeated};
use super::value::Reference;
use super::{Measure, Target, rows};
use crate::base::{Diagnostics, Span};
use crate::read::Read;
use crate::read::csv::Table;

/// One amount.
#[derive(Clone, Debug, PartialEq)]
pub struct BudgetLine {
    /// What the money is for.
    pub programme: Arc<str>,
    /// At which step of its life the amount stands.
    pub nature: Nature,
    /// The amount, or why there is none.
    pub amount: Measure,
    /// Which row of its file it is, the first below the head being 1.
    pub row: u32,
    /// What the amount counts.
    pub unit: MoneyUnit,
    /// Who gives the money.
    pub funder: Option<Reference>,
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
        /// As it was voted again during the year.
        Revised = "revised",
        /// Promised to somebody by contract or decision.
        Committed = "committed",
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

/// The columns of the file; the first four must be there.
pub const COLUMNS: [&str; 6] = ["programme", "nature", "amount", "unit", "funder", "note"];

/// The lines of a table. A row that cannot be understood is a fault and is left out.
pub fn read_lines(table: &Table) -> Read<Vec<BudgetLine>> {
    let mut found = Diagnostics::new();
    heads(table, &COLUMNS[..4], &COLUMNS, &mut found);
    let mut lines: Vec<BudgetLine> = Vec::new();
    for (at, row) in table.rows.iter().enumerate() {
        lines.extend(line(table, at + 1, row, &mut found));
    }
    let cell = |line: &BudgetLine| {
        let funder = line.funder.as_ref().map(|funder| funder.id.clone());
        ((line.programme.clone(), line.nature, funder), (line.amount, line.unit), line.span.clone())
    };
    refuse_repeated(&mut lines, cell, &mut found);
    Read { value: lines, found }
}

fn line(table: &Table, at: usize, row: &rows::Cells, found: &mut Diagnostics) -> Option<BudgetLine> {
    let before = found.len();
    let span = row.first()?.span.clone();
    let cell = |name: &str| rows::cell(table, row, name);
    let mut required = |name: &'static str| {
        let cell = rows::cell(table, row, name);
        if cell.is_none() && table.column(name).is_some() {
            found.push(span.error("missing-cell").with("column", name));
        }
        cell
    };
    let (programme, nature, unit) = (required("programme"), required("nature"), required("unit"));
    let nature = nature.and_then(|cell| rows::choice(cell, Nature::ALL, Nature::code, found));
    let unit = unit.and_then(|cell| rows::choice(cell, MoneyUnit::ALL, MoneyUnit::code, found));
    let amount = cell("amount").map(|cell| super::observation::measure(cell).map_err(|fault| found.push(fault)));
    let amount = amount.and_then(Result::ok).unwrap_or(Measure::Missing);
    if found.len() > before {
        return None;
    }
    Some(BudgetLine {
        programme: Arc::from(programme?.value.as_str()),
        nature: nature?,
        amount,
        row: u32::try_from(at).unwrap_or(u32::MAX),
        unit: unit?,
        funder: cell("funder").map(|cell| Reference {
            id: Arc::from(cell.value.as_str()),
            target: Target::entries(&["institution"]),
            span: cell.span.clone(),
        }),
        note: cell("note").map(|cell| Arc::from(cell.value.as_str())),
        span: cell("amount").map_or(span, |cell| cell.span.clone()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::SitePath;
    use crate::read::csv;

    fn lines(text: &str) -> (Vec<String>, Vec<&'static str>) {
        let read = read_lines(&csv::read(&SitePath::new("lines.csv"), text).value);
        let told = read.value.iter().map(|line| {
            let amount = line.amount.value().map_or("?".to_owned(), |amount| amount.to_string());
            format!("{} {} {amount} {}", line.programme, line.nature.code(), line.unit.code())
        });
        (told.collect(), read.found.iter().map(|fault| fault.id()).collect())
    }

    #[test]
    fn a_line_says_for_what_at_which_step_and_how_much() {
        let (told, found) = lines(
            "programme,nature,amount,unit,funder,note\nroads,initial,12.5,million-dirhams,council,\nroads,paid,,dirhams,,x\n",
        );
        assert_eq!(told, ["roads initial 12.5 million-dirhams", "roads paid ? dirhams"]);
        assert!(found.is_empty());
    }

    #[test]
    fn what_a_line_lacks_or_says_twice_is_named() {
        let head = "programme,nature,amount,unit\n";
        let check = |row: &str, ids: &[&str]| assert_eq!(lines(&format!("{head}{row}")).1, ids, "{row}");
        check("roads,spent,1,dirhams\n", &["unknown-choice"]);
        check("roads,paid,1 000,dirhams\n", &["expected-number"]);
        check(",paid,1,\n", &["missing-cell", "missing-cell"]);
        check("roads,paid,1,dirhams\nroads,paid,1,dirhams\n", &["repeated-row"]);
        check("roads,paid,1,dirhams\nroads,paid,2,dirhams\n", &["two-amounts"]);
        assert_eq!(lines("programme,nature,amount,prix\n").1, ["unknown-column", "missing-column"]);
    }
}
