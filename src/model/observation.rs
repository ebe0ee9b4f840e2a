//! The values of an indicator, as the rows of its CSV file give them.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::kinds::Indicator;
use super::{Config, Flag, Flags, Measure, Reference};
use crate::base::{Date, Diagnostics, Span, Spanned, closest};
use crate::read::Read;
use crate::read::csv::Table;

/// One value, of one period and place.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// When.
    pub period: Date,
    /// What is said there: a value, or why there is none.
    pub measure: Measure,
    /// What must be known about it.
    pub flags: Flags,
    /// Which row of its file it is, the first below the head being 1.
    pub row: u32,
    area: Option<Arc<str>>,
    dimensions: Vec<Arc<str>>,
    note: Option<Arc<str>>,
    source: Option<Reference>,
    span: Span,
}

impl Observation {
    /// What is said of a period and nothing else.
    pub fn new(period: Date, measure: Measure, span: Span) -> Observation {
        let (flags, dimensions) = (Flags::default(), Vec::new());
        Observation { period, measure, flags, row: 1, area: None, dimensions, note: None, source: None, span }
    }

    /// The same of an area and of a part of it.
    pub fn of(self, area: Option<Arc<str>>, dimensions: Vec<Arc<str>>) -> Observation {
        Observation { area, dimensions, ..self }
    }

    /// The value, if there is one.
    pub fn value(&self) -> Option<Decimal> {
        self.measure.value()
    }

    /// Where, by the id of an area.
    pub fn area(&self) -> Option<&str> {
        self.area.as_deref()
    }

    /// What the other columns say, in the order of the indicator's dimensions; empty for the whole.
    pub fn dimensions(&self) -> &[Arc<str>] {
        &self.dimensions
    }

    /// A remark.
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// The document it comes from, when that is not the indicator's own.
    pub fn source(&self) -> Option<&Reference> {
        self.source.as_ref()
    }

    /// The same without its source: an audience may not see it.
    pub fn forget_source(&mut self) {
        self.source = None;
    }

    /// Where the value stands.
    pub fn span(&self) -> Span {
        self.span.clone()
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
    for (at, row) in table.rows.iter().enumerate() {
        if let Some(observation) = rows.read(at + 1, row, &mut found) {
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

    fn read(&self, at: usize, row: &[Spanned<String>], found: &mut Diagnostics) -> Option<Observation> {
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
        let flags = self.flags(row, found);
        let measure = self.measure(row, flags, &span, found);
        if found.len() > before {
            return None;
        }
        let place = self.table.column("value").and_then(|at| row.get(at)).map_or(span, |cell| cell.span.clone());
        let dimensions = self.dimensions.iter().map(|name| self.cell(row, name));
        Some(Observation {
            period: period?,
            measure: measure?,
            flags,
            row: u32::try_from(at).unwrap_or(u32::MAX),
            area,
            dimensions: dimensions.map(|cell| Arc::from(cell.map_or("", |cell| &cell.value))).collect(),
            note: self.cell(row, "note").map(|cell| Arc::from(cell.value.as_str())),
            source: self.cell(row, "source").map(|cell| Reference {
                id: Arc::from(cell.value.as_str()),
                target: super::Target::entries(&["document", "institution"]),
                span: cell.span.clone(),
            }),
            span: place,
        })
    }

    /// The flags, written with spaces or commas between them.
    fn flags(&self, row: &[Spanned<String>], found: &mut Diagnostics) -> Flags {
        let Some(cell) = self.cell(row, "flag") else { return Flags::default() };
        let mut flags = Flags::default();
        for code in cell.value.split([' ', ',', ';']).filter(|code| !code.is_empty()) {
            match Flag::of_code(code) {
                Some(flag) => flags.insert(flag),
                None => {
                    let codes = Flag::ALL.iter().map(|flag| flag.code());
                    found.push(cell.span.error("unknown-choice").with("written", code).accepted(codes));
                }
            }
        }
        flags
    }

    /// What the cell of the value says, together with the flags that say why there is no value.
    fn measure(&self, row: &[Spanned<String>], flags: Flags, span: &Span, found: &mut Diagnostics) -> Option<Measure> {
        let cell = self.cell(row, "value");
        let written = match cell {
            Some(cell) => measure(cell).map_err(|fault| found.push(fault)).ok()?,
            None => Measure::Missing,
        };
        let reasons = flags.iter().filter_map(|flag| Some((flag, flag.reason()?)));
        let mut said = written;
        for (flag, reason) in reasons {
            let agrees =
                written == Measure::Missing || std::mem::discriminant(&written) == std::mem::discriminant(&reason);
            if !agrees {
                let place = cell.map_or(span, |cell| &cell.span);
                found.push(place.error("value-despite-flag").with("flag", flag.code()));
                return None;
            }
            if written == Measure::Missing {
                said = reason;
            }
        }
        Some(said)
    }
}

/// What a cell says by itself: a number, `<5` for one too small to be published, `:` or `..` for a missing one.
pub(super) fn measure(cell: &Spanned<String>) -> Result<Measure, crate::base::Diagnostic> {
    match cell.value.as_str() {
        ":" | ".." | "…" => return Ok(Measure::Missing),
        _ => {}
    }
    let number = |text: &str| super::reader::decimal(text, &cell.span);
    match cell.value.strip_prefix('<') {
        Some(below) => number(below.trim_start()).map(|below| Measure::Suppressed { below: Some(below) }),
        None => number(&cell.value).map(Measure::Value),
    }
}

/// One cell of the cube has one value: an exact repetition is left out with a warning, another value is a fault.
fn refuse_repeated(observations: &mut Vec<Observation>, found: &mut Diagnostics) {
    let mut seen: std::collections::HashMap<_, (Measure, Flags, Span)> = Default::default();
    observations.retain(|observation| {
        let cell = (observation.period, observation.area.clone(), observation.dimensions.clone());
        let Some((measure, flags, first)) = seen.get(&cell) else {
            seen.insert(cell, (observation.measure, observation.flags, observation.span()));
            return true;
        };
        let same = *measure == observation.measure && *flags == observation.flags;
        let fault = if same { observation.span.warning("repeated-row") } else { observation.span.error("two-values") };
        found.push(fault.label(first.clone(), crate::base::Message::new("label-first-here")));
        false
    });
}
