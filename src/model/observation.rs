//! The values of an indicator, as the rows of its CSV file give them.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::Config;
use super::kinds::Indicator;
use crate::base::{Date, Diagnostics, Span, Spanned, closest};
use crate::read::Read;
use crate::read::csv::Table;

/// One value, of one period and place.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// When.
    pub period: Date,
    /// Where, by the id of an area.
    pub area: Option<Arc<str>>,
    /// What the other columns say, in the order of the indicator's dimensions.
    pub dimensions: Vec<Arc<str>>,
    /// The value; none is not zero.
    pub value: Option<Decimal>,
    /// What must be known about it.
    pub flag: Option<Flag>,
    /// A remark.
    pub note: Option<Arc<str>>,
    /// The document it comes from, when that is not the indicator's own.
    pub source: Option<super::value::Reference>,
    /// Where the value stands.
    pub span: Span,
}

choice! {
    /// What must be known about a value (SDMX observation status).
    pub enum Flag as "flag" {
        /// It may still change.
        Provisional = "p",
        /// It was estimated.
        Estimated = "e",
        /// It was published differently before.
        Revised = "r",
        /// The way of counting changed here.
        Break = "b",
        /// It was computed from other values.
        Derived = "d",
        /// It exists and may not be published.
        Confidential = "c",
        /// It is not available.
        NotAvailable = "x",
    }
}

/// The columns every file of values may have.
pub const COLUMNS: [&str; 6] = ["period", "area", "value", "flag", "note", "source"];

/// The observations of a table. A row that cannot be understood is a fault and is left out.
pub fn read_observations(indicator: &Indicator, table: &Table, config: &Config) -> Read<Vec<Observation>> {
    let mut found = Diagnostics::new();
    let dimensions: Vec<&str> = indicator.dimensions.iter().map(|name| &*name.0).collect();
    let known = || COLUMNS.iter().copied().chain(dimensions.iter().copied());
    for cell in &table.head {
        if !known().any(|name| name == cell.value) {
            let fault = cell.span.error("unknown-column").with("column", cell.value.as_str());
            found.push(fault.suggest(closest(&cell.value, known())).accepted(known()));
        }
    }
    for (at, cell) in table.head.iter().enumerate() {
        if let Some(first) = table.head[..at].iter().find(|first| first.value == cell.value) {
            let label = crate::base::Message::new("label-first-here");
            let fault = cell.span.error("repeated-column").with("column", cell.value.as_str());
            found.push(fault.label(first.span.clone(), label));
        }
    }
    let head = table.head.first().map(|cell| cell.span.clone());
    for name in ["period", "value"].into_iter().chain(dimensions.iter().copied()) {
        if let Some(span) = head.as_ref().filter(|_| table.column(name).is_none()) {
            found.push(span.error("missing-column").with("column", name));
        }
    }
    let rows = Rows { table, dimensions: &dimensions, config };
    let mut observations: Vec<Observation> = Vec::new();
    for row in &table.rows {
        if let Some(observation) = rows.read(row, &mut found) {
            observations.push(observation);
        }
    }
    refuse_repeated(&mut observations, &mut found);
    Read { value: observations, found }
}

struct Rows<'t> {
    table: &'t Table,
    dimensions: &'t [&'t str],
    config: &'t Config,
}

impl Rows<'_> {
    fn cell<'r>(&self, row: &'r [Spanned<String>], name: &str) -> Option<&'r Spanned<String>> {
        row.get(self.table.column(name)?).filter(|cell| !cell.value.is_empty())
    }

    fn read(&self, row: &[Spanned<String>], found: &mut Diagnostics) -> Option<Observation> {
        let before = found.len();
        let span = row.first()?.span.clone();
        let period = self
            .cell(row, "period")
            .and_then(|cell| super::reader::date(&cell.value, &cell.span).map_err(|fault| found.push(fault)).ok());
        if period.is_none() && found.len() == before {
            found.push(span.error("missing-period"));
        }
        let area = self.cell(row, "area").and_then(|cell| {
            let area = self.config.area_named(&cell.value);
            if area.is_none() {
                let names = || self.config.areas.iter().flat_map(super::Area::names);
                let fault = cell.span.error("unknown-area").with("area", cell.value.as_str());
                found.push(fault.suggest(closest(&cell.value, names())));
            }
            area.and_then(|area| area.id.as_ref()).map(|id| id.0.clone())
        });
        let value = self
            .cell(row, "value")
            .and_then(|cell| super::reader::decimal(&cell.value, &cell.span).map_err(|fault| found.push(fault)).ok());
        let flag = self.cell(row, "flag").and_then(|cell| {
            let flag = Flag::ALL.iter().copied().find(|flag| flag.code() == cell.value);
            if flag.is_none() {
                let codes = Flag::ALL.iter().map(|flag| flag.code());
                found.push(cell.span.error("unknown-choice").with("written", cell.value.as_str()).accepted(codes));
            }
            flag
        });
        if let (Some(flag @ (Flag::Confidential | Flag::NotAvailable)), true) = (flag, value.is_some()) {
            let cell = self.cell(row, "value").map_or(&span, |cell| &cell.span);
            found.push(cell.error("value-despite-flag").with("flag", flag.code()));
        }
        if found.len() > before {
            return None;
        }
        let place = self.table.column("value").and_then(|at| row.get(at)).map_or(span, |cell| cell.span.clone());
        let dimensions = self.dimensions.iter().map(|name| self.cell(row, name));
        Some(Observation {
            period: period?,
            area,
            dimensions: dimensions.map(|cell| Arc::from(cell.map_or("", |cell| &cell.value))).collect(),
            value,
            flag,
            note: self.cell(row, "note").map(|cell| Arc::from(cell.value.as_str())),
            source: self.cell(row, "source").map(|cell| super::value::Reference {
                id: Arc::from(cell.value.as_str()),
                target: super::Target::entries(&["document", "institution"]),
                span: cell.span.clone(),
            }),
            span: place,
        })
    }
}

/// One cell of the cube has one value: an exact repetition is left out with a warning, another value is a fault.
fn refuse_repeated(observations: &mut Vec<Observation>, found: &mut Diagnostics) {
    let mut seen: std::collections::HashMap<_, (Option<Decimal>, Option<Flag>, Span)> = Default::default();
    observations.retain(|observation| {
        let cell = (observation.period, observation.area.clone(), observation.dimensions.clone());
        let Some((value, flag, first)) = seen.get(&cell) else {
            seen.insert(cell, (observation.value, observation.flag, observation.span.clone()));
            return true;
        };
        let same = *value == observation.value && *flag == observation.flag;
        let fault = if same { observation.span.warning("repeated-row") } else { observation.span.error("two-values") };
        found.push(fault.label(first.clone(), crate::base::Message::new("label-first-here")));
        false
    });
}
