//! The values of an indicator, all of them: read row by row, and found by series, period and place.

use std::collections::HashMap;
use std::ops::{Deref, Range};
use std::sync::Arc;

use super::columns::{Context, Driver, Filled, Known, Records, Seen};
use super::figure::{Figures, flags, is_percent_sign, with_flags, with_value};
use super::kinds::{Indicator, Unit};
use super::names::fold;
use super::observation::{Remark, Series};
use super::{Flags, Measure, Observation, Words};
use crate::base::{Date, Diagnostic, Diagnostics, Faults, Message, closest};
use crate::read::csv::Cell;

/// The values of an indicator, in the order of their rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Observations {
    rows: Vec<Observation>,
    /// The rows by series and, in each, by time.
    order: Vec<u32>,
    series: Vec<(Arc<Series>, Range<u32>)>,
}

impl Deref for Observations {
    type Target = [Observation];

    fn deref(&self) -> &[Observation] {
        &self.rows
    }
}

impl Observations {
    /// These values, of which no two are of the same series and period.
    pub fn of(rows: Vec<Observation>) -> Observations {
        arrange(rows).0
    }

    /// The series, in the order in which they first come.
    pub fn series(&self) -> impl ExactSizeIterator<Item = &Arc<Series>> {
        self.series.iter().map(|(series, _)| series)
    }

    /// The values of the series at this place of [`Observations::series`], in the order of time.
    pub fn in_series(&self, at: usize) -> impl DoubleEndedIterator<Item = &Observation> + ExactSizeIterator {
        let range = self.series.get(at).map_or(0..0, |(_, range)| range.start as usize..range.end as usize);
        self.order[range].iter().map(|row| &self.rows[*row as usize])
    }

    /// The value of a period, an area and a breakdown; of the whole when no dimension is given.
    pub fn at(&self, period: Date, area: Option<&str>, dimensions: &[&str]) -> Option<&Observation> {
        let is_it = |series: &Series| {
            let same = dimensions.iter().copied().eq(series.dimensions.iter().map(|said| &**said));
            series.area.as_deref() == area && (same || dimensions.is_empty() && series.is_whole())
        };
        let (_, range) = self.series.iter().find(|(series, _)| is_it(series))?;
        let rows = &self.order[range.start as usize..range.end as usize];
        let key = |row: &u32| in_time(self.rows[*row as usize].period);
        let at = rows.binary_search_by_key(&in_time(period), key).ok()?;
        self.rows.get(*rows.get(at)? as usize)
    }

    /// Takes back the sources that an audience may not see.
    pub fn forget_sources(&mut self, is_hidden: impl Fn(&Observation) -> bool) {
        self.rows.iter_mut().filter(|row| is_hidden(row)).for_each(Observation::forget_source);
    }
}

/// A number by which periods stand in the order of time, vaguer ones first; different for different periods.
fn in_time(period: Date) -> u64 {
    let day = period.earliest();
    let year = (i64::from(day.year()) + 32_768).unsigned_abs();
    let precision = match period {
        Date::Year(_) => 0,
        Date::Quarter(..) => 1,
        Date::Month(..) => 2,
        Date::Day(_) => 3,
    };
    (((year * 16 + u64::from(day.month().unsigned_abs())) * 32 + u64::from(day.day().unsigned_abs())) << 2) | precision
}

/// The values arranged by series and time, and the pairs of rows that speak of the same cell.
fn arrange(rows: Vec<Observation>) -> (Observations, Vec<(u32, u32)>) {
    let mut by_place: HashMap<*const Series, usize> = HashMap::new();
    let mut series: Vec<Arc<Series>> = Vec::new();
    let mut keyed: Vec<(u64, u32)> = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        let known = by_place.entry(Arc::as_ptr(row.series())).or_insert_with(|| {
            // Two values built apart may be of one series.
            series.iter().position(|known| **known == **row.series()).unwrap_or_else(|| {
                series.push(row.series().clone());
                series.len() - 1
            })
        });
        keyed.push(((*known as u64) << 36 | in_time(row.period), u32::try_from(at).unwrap_or(u32::MAX)));
    }
    keyed.sort_unstable();
    let same = keyed.windows(2).filter(|pair| pair[0].0 == pair[1].0).map(|pair| (pair[0].1, pair[1].1)).collect();
    let mut ranges: Vec<(Arc<Series>, Range<u32>)> = series.into_iter().map(|series| (series, 0..0)).collect();
    for (at, (key, _)) in keyed.iter().enumerate() {
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        if let Some((_, range)) = ranges.get_mut((key >> 36) as usize) {
            *range = if range.end == 0 { at..at + 1 } else { range.start..at + 1 };
        }
    }
    let order = keyed.into_iter().map(|(_, row)| row).collect();
    (Observations { rows, order, series: ranges }, same)
}

/// The columns every file of values may have.
pub const COLUMNS: [&str; 6] = ["period", "area", "value", "flag", "note", "source"];
const PERIOD: usize = 0;
const AREA: usize = 1;
const VALUE: usize = 2;
const FLAG: usize = 3;
const NOTE: usize = 4;
const SOURCE: usize = 5;

/// Reads the values of an indicator: `run` hands the rows of its table to what it is given.
pub fn read_observations(
    indicator: &Indicator,
    context: &Context,
    run: impl FnOnce(&mut dyn crate::read::csv::Rows, &mut Faults),
) -> (Observations, Diagnostics) {
    let suffixes = |suffix: &str| accepts(indicator, context, suffix);
    let mut faults = Faults::default();
    refuse_unknown_dimensions(indicator, &mut faults);
    let reading = Reading {
        indicator,
        dimensions: indicator.dimensions.iter().map(|name| &*name.0).collect(),
        figures: Figures::new(indicator.decimal_mark, &suffixes),
        series: HashMap::new(),
        latest: None,
        rows: Vec::new(),
    };
    let mut driver = Driver::new(reading, context);
    run(&mut driver, &mut faults);
    let Reading { figures, mut rows, .. } = driver.finish(&mut faults);
    let mut unsettled = Vec::new();
    figures.settle(context.origin, &mut faults, |at, value| match value {
        Some(value) => rows[at].measure = with_value(rows[at].measure, value),
        None => unsettled.push(at),
    });
    if !unsettled.is_empty() {
        unsettled.sort_unstable();
        let mut at = 0;
        rows.retain(|_| {
            at += 1;
            unsettled.binary_search(&(at - 1)).is_err()
        });
    }
    rows.shrink_to_fit();
    let (observations, same) = arrange(rows);
    let observations = refuse_repeated(observations, same, &mut faults);
    (observations, faults.finish())
}

/// Whether what stands after a number names what the indicator counts.
fn accepts(indicator: &Indicator, context: &Context, suffix: &str) -> bool {
    let signs: &[&str] = match indicator.unit {
        Some(Unit::Percent) => return is_percent_sign(suffix),
        Some(Unit::Dirhams) => &super::lines::DIRHAM_SIGNS,
        Some(Unit::SquareKilometres) => &["km²", "km2", "كم²", "كلم²"],
        _ => &[],
    };
    let folded = fold(suffix);
    let is_own = || indicator.unit_label.iter().any(|(_, label)| fold(&label.value) == folded);
    let is_named = || indicator.unit.is_some_and(|unit| context.names.means(suffix, unit.label()));
    signs.contains(&suffix) || is_own() || is_named()
}

/// An area and a breakdown.
type Place = (Option<Arc<str>>, Vec<Arc<str>>);

struct Reading<'i> {
    indicator: &'i Indicator,
    dimensions: Vec<&'i str>,
    figures: Figures<'i>,
    series: HashMap<Place, Arc<Series>>,
    /// The series of the row before: most rows are of the same.
    latest: Option<Arc<Series>>,
    rows: Vec<Observation>,
}

impl Records for Reading<'_> {
    fn known(&self) -> Vec<Known<'_>> {
        let column = |name: &&'static str| Known {
            name,
            required: ["period", "value"].contains(name),
            message: format!("field-indicator-data-{name}"),
            titles: Vec::new(),
        };
        let titles = |at: usize| {
            let list = self.indicator.codelist(at).into_iter();
            list.flat_map(|list| list.name.iter()).map(|(_, title)| &*title.value).collect()
        };
        let dimensions = self.dimensions.iter().enumerate();
        let dimensions =
            dimensions.map(|(at, name)| Known { name, required: true, message: String::new(), titles: titles(at) });
        COLUMNS.iter().map(column).chain(dimensions).collect()
    }

    fn record(&mut self, row: &Filled<'_>, seen: &mut Seen<'_>, faults: &mut Faults) {
        let before = faults.errors();
        let period = match row.cell(PERIOD) {
            Some(cell) => seen.date(row, cell, faults),
            None => {
                if row.has(PERIOD) {
                    faults.push(row.start().error("missing-period"));
                }
                None
            }
        };
        if faults.errors() > before && row.cell(PERIOD).is_some_and(|cell| seen.context.names.is_total(&cell.text)) {
            return;
        }
        let area = row.cell(AREA).and_then(|cell| seen.area(row, cell, faults));
        let flags = row.cell(FLAG).map_or_else(Flags::default, |cell| flags(row, cell, faults));
        let written = match row.cell(VALUE) {
            Some(cell) => self.figures.read(row, cell, self.rows.len(), faults),
            None => Some(Measure::Missing),
        };
        let said = written.map(|written| with_flags(written, flags));
        if let Some(Err(flag)) = said {
            let span = row.cell(VALUE).map_or_else(|| row.start(), |cell| row.span(cell));
            faults.push(span.error("value-despite-flag").with("flag", flag.code()));
        }
        let indicator = self.indicator;
        let dimensions: Vec<&str> = (0..self.dimensions.len())
            .map(|at| row.cell(COLUMNS.len() + at).map_or("", |cell| code(indicator, at, row, cell, faults)))
            .collect();
        let (Some(period), Some(Ok(measure)), false) = (period, said, faults.errors() > before) else {
            return self.figures.forget(self.rows.len());
        };
        let series = self.series(area, dimensions, seen);
        let remark = Remark {
            note: row.cell(NOTE).map(|cell| seen.words(&cell.text)),
            source: row.cell(SOURCE).map(|cell| seen.reference(row, cell, &["document", "institution"])),
        };
        let mut observation = Observation::new(period, measure, series, row.place(VALUE)).remarked(remark);
        (observation.flags, observation.row) = (flags, row.number);
        self.rows.push(observation);
    }
}

impl Reading<'_> {
    fn series(&mut self, area: Option<Arc<str>>, dimensions: Vec<&str>, seen: &mut Seen) -> Arc<Series> {
        let is_it = |series: &&Arc<Series>| {
            series.area == area && series.dimensions.iter().map(|said| &**said).eq(dimensions.iter().copied())
        };
        if let Some(latest) = self.latest.as_ref().filter(is_it) {
            return latest.clone();
        }
        let dimensions: Vec<Arc<str>> = dimensions.into_iter().map(|said| seen.words(said)).collect();
        let origin = seen.context.origin;
        let made = || Arc::new(Series::new(area.clone(), dimensions.clone(), origin.clone()));
        let series = self.series.entry((area.clone(), dimensions.clone())).or_insert_with(made);
        self.latest = Some(series.clone());
        series.clone()
    }
}

/// What stands in a column of breakdown: where its codes are listed, one of them, written by itself or by a name.
fn code<'r>(indicator: &'r Indicator, at: usize, row: &Filled<'r>, cell: &'r Cell, faults: &mut Faults) -> &'r str {
    let Some(list) = indicator.codelist(at) else { return &cell.text };
    let codes = || list.codes.iter().filter_map(|known| Some((&*known.code.as_ref()?.0, &known.name)));
    if let Some((code, _)) = codes().find(|(code, _)| **code == *cell.text) {
        return code;
    }
    let folded = fold(&cell.text);
    let is_named = |name: &Words| name.iter().any(|(_, name)| fold(&name.value) == folded);
    if let Some((code, _)) = codes().find(|(_, name)| is_named(name)) {
        return code;
    }
    let fault = row.span(cell).error("unknown-code").with("written", &*cell.text);
    let fault = fault.with("dimension", indicator.dimensions.get(at).map_or("", |name| &name.0));
    // Of two letters any is near any.
    let meant = closest(&cell.text, codes().map(|(code, _)| code)).filter(|code| code.len() > 2);
    faults.push(fault.suggest(meant).accepted(codes().map(|(code, _)| code)));
    &cell.text
}

/// A list of codes is for one of the dimensions.
fn refuse_unknown_dimensions(indicator: &Indicator, faults: &mut Faults) {
    for list in &indicator.codelists {
        let Some(dimension) = list.dimension.as_ref().filter(|name| !indicator.dimensions.contains(name)) else {
            continue;
        };
        let names = || indicator.dimensions.iter().map(|name| &*name.0);
        let fault = list.written.span_of("dimension").error("unknown-dimension").with("dimension", &*dimension.0);
        faults.push(fault.suggest(closest(&dimension.0, names())).accepted(names()));
    }
}

/// One cell of the cube has one value: an exact repetition is left out with a warning, another value is a fault.
fn refuse_repeated(observations: Observations, same: Vec<(u32, u32)>, faults: &mut Faults) -> Observations {
    if same.is_empty() {
        return observations;
    }
    let Observations { rows, .. } = observations;
    let mut left_out: Vec<u32> = Vec::new();
    let mut told: Vec<(u32, Diagnostic)> = Vec::new();
    let mut first = None;
    for (earlier, later) in same {
        // Of three rows for one cell the third is held against the first as well.
        let kept = first.filter(|(_, last)| *last == earlier).map_or(earlier, |(kept, _)| kept);
        first = Some((kept, later));
        let (a, b) = (&rows[kept as usize], &rows[later as usize]);
        let is_same = a.measure == b.measure && a.flags == b.flags;
        let fault = if is_same { b.span().warning("repeated-row") } else { b.span().error("two-values") };
        told.push((later, fault.label(a.span(), Message::new("label-first-here"))));
        left_out.push(later);
    }
    told.sort_by_key(|(row, _)| *row);
    told.into_iter().for_each(|(_, fault)| faults.push(fault));
    left_out.sort_unstable();
    let kept = rows.into_iter().enumerate().filter(|(at, _)| left_out.binary_search(&(*at as u32)).is_err());
    Observations::of(kept.map(|(_, row)| row).collect())
}
