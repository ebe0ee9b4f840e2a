//! The values of an indicator over time and side by side.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::super::View;
use super::cube::Cube;
use super::layout::{self, Layout};
use super::points::{Writer, are_joined, axis};
use super::{Told, no_table, sort_of, summary};
use crate::base::{Arg, Date};
use crate::locale::Form;
use crate::model::Observation;
use crate::model::kinds::{ChartChoice, Indicator, Unit};
use crate::theme::chart::scale::drawn;
use crate::theme::chart::{
    Bars, Chart, Drawing, Goal, Key, Label, Lines, MOST_SERIES, Moment, Multiples, Panel, Series, Sign, Time,
};

/// The most names in a chart; the others stand in the table.
const MOST_NAMES: usize = 30;

/// The chart of an indicator; none where fewer than two values could be compared.
pub fn main(view: &View, indicator: &Indicator, cube: &Cube, corrected: &BTreeSet<String>) -> Option<Told> {
    let known = |column: &usize| (0..cube.periods.len()).filter_map(|period| cube.at(period, *column)?.value()).count();
    let all: usize = (0..cube.columns.len()).map(|column| known(&column)).sum();
    if all < 2 || indicator.chart == Some(ChartChoice::TileMap) {
        return None;
    }
    Some(match layout::of(indicator, cube) {
        Layout::Lines(columns) => lines(view, indicator, cube, corrected, &columns),
        Layout::Periods { columns, is_stacked } => periods(view, indicator, cube, corrected, (&columns, is_stacked)),
        Layout::Columns { columns, periods } => side_by_side(view, indicator, cube, corrected, (&columns, &periods)),
        Layout::Parts { columns, period, is_stacked } => {
            parts(view, indicator, cube, corrected, (&columns, period, is_stacked))
        }
        Layout::Multiples(columns) => multiples(view, indicator, cube, corrected, &columns),
    })
}

fn is_percent(indicator: &Indicator) -> bool {
    indicator.unit == Some(Unit::Percent)
}

/// The days of a period on the axis of time: its middle.
pub fn middle(period: Date) -> f64 {
    (day(period.earliest()) + day(period.latest())) / 2.0
}

/// A day as a number.
pub fn day(day: crate::base::Day) -> f64 {
    f64::from((day - crate::base::Day::ZERO).get_days())
}

/// A title that names the unit.
pub fn title(view: &View, indicator: &Indicator, id: &str) -> String {
    let unit = super::super::figures::unit(view, indicator);
    let unit =
        unit.as_map().and_then(|unit| unit.get(&"text".into())).and_then(tera::Value::as_str).unwrap_or_default();
    view.locale.message(id, &[("unit", Arg::Text(unit.to_owned()))], Form::Isolated)
}

fn series_key(columns: &[usize], cube: &Cube, sign: impl Fn(usize) -> Sign) -> Vec<Key> {
    let named = columns.iter().enumerate();
    let keys = named.map(|(at, column)| Key { sign: sign(at), label: cube.columns[*column].name.clone() });
    keys.filter(|_| columns.len() > 1).collect()
}

/// The rows of a column, in the order of time.
fn rows<'e>(cube: &Cube<'e>, column: usize) -> Vec<&'e Observation> {
    (0..cube.periods.len()).filter_map(|period| cube.at(period, column)).collect()
}

fn line_of(indicator: &Indicator, cube: &Cube, column: usize, writer: &mut Writer) -> Series {
    let mut before: Option<&Observation> = None;
    let points = (0..cube.periods.len()).map(|period| {
        let row = cube.at(period, column);
        let is_joined = before.zip(row).is_some_and(|(from, to)| are_joined(indicator, from, to));
        before = row;
        writer.point(period, row, is_joined)
    });
    Series { name: cube.columns[column].name.clone(), points: points.collect() }
}

fn values(cube: &Cube, columns: &[usize]) -> Vec<Decimal> {
    let all = columns.iter().flat_map(|column| rows(cube, *column));
    all.filter_map(Observation::value).collect()
}

fn moments(view: &View, cube: &Cube) -> Vec<Moment> {
    let moment =
        |period: &Date| Moment { at: middle(*period), label: view.chart_label(&view.locale.date_short(*period)) };
    cube.periods.iter().map(moment).collect()
}

/// Where the way of counting changed, between the moments of the axis.
fn breaks(indicator: &Indicator, cube: &Cube, columns: &[usize]) -> Vec<f64> {
    let flagged = columns.iter().flat_map(|column| rows(cube, *column));
    let flagged = flagged.filter(|row| row.flags.has(crate::model::Flag::Break)).map(|row| row.period);
    let dates: Vec<Date> = indicator.breaks.iter().filter_map(|change| change.period).chain(flagged).collect();
    let mut places: Vec<f64> = Vec::new();
    for date in dates {
        let after = cube.periods.iter().position(|period| period.earliest() >= date.earliest());
        let Some(after) = after.filter(|after| *after > 0) else { continue };
        let place = (middle(cube.periods[after - 1]) + middle(cube.periods[after])) / 2.0;
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places
}

fn lines(view: &View, indicator: &Indicator, cube: &Cube, corrected: &BTreeSet<String>, columns: &[usize]) -> Told {
    let mut writer = Writer::new(view, indicator, corrected);
    let series: Vec<Series> = columns.iter().map(|column| line_of(indicator, cube, *column, &mut writer)).collect();
    let is_one = columns.len() == 1;
    let goals: Vec<_> =
        indicator.targets.iter().filter(|_| is_one).filter(|mark| is_here(cube, columns, mark)).collect();
    let promised = goals.iter().filter_map(|mark| mark.value);
    let axis = axis(view, is_percent(indicator), values(cube, columns).into_iter().chain(promised));
    let mut moments = moments(view, cube);
    let goals: Vec<Goal> = goals
        .into_iter()
        .filter_map(|mark| {
            let (period, value) = (mark.period?, mark.value?);
            let label = Label::number(super::points::text(view, indicator, value));
            if !cube.periods.contains(&period) {
                let label = view.chart_label(&view.locale.date_short(period));
                moments.push(Moment { at: middle(period), label });
            }
            Some(Goal { at: middle(period), value: drawn(value), label })
        })
        .collect();
    let breaks = breaks(indicator, cube, columns);
    let mut key = series_key(columns, cube, Sign::Line);
    key.extend(writer.key(true));
    let more =
        [(!goals.is_empty(), Sign::Goal, "ui-chart-goal"), (!breaks.is_empty(), Sign::Broken, "ui-chart-broken")];
    let more = more.into_iter().filter(|(is_met, ..)| *is_met);
    key.extend(more.map(|(_, sign, id)| Key { sign, label: view.chart_label(&view.message(id)) }));
    let mut says = match is_one {
        true => summary::over_time(view, indicator, &rows(cube, columns[0])),
        false => latest_said(view, indicator, cube, columns),
    };
    says.extend(summary::absences(view, &writer));
    // Of one line, it was said that its ends are not compared.
    if !breaks.is_empty() && !is_one {
        says.push(summary::say(view, "ui-chart-says-broken", &[]));
    }
    let drawing = Drawing::Lines(Lines { moments, series, axis, goals, breaks });
    told(view, indicator, "ui-chart-over-time", says, Chart { drawing, key })
}

/// Whether a promised value is of what is drawn.
fn is_here(cube: &Cube, columns: &[usize], mark: &crate::model::kinds::Mark) -> bool {
    let area = mark.area.as_ref().map(|area| &*area.id);
    area.is_none() || columns.iter().any(|column| cube.columns[*column].area == area)
}

fn told(view: &View, indicator: &Indicator, id: &str, says: Vec<String>, chart: Chart) -> Told {
    Told { sort: sort_of(&chart.drawing), title: title(view, indicator, id), says, chart, table: no_table() }
}

/// The highest and the lowest of the last period in which anything is known.
fn latest_said(view: &View, indicator: &Indicator, cube: &Cube, columns: &[usize]) -> Vec<String> {
    let Some(period) = cube.latest_of(columns) else { return vec![summary::say(view, "ui-chart-says-nothing", &[])] };
    let value = |column: &usize| Some((&cube.columns[*column].name, cube.at(period, *column)?.value()?));
    let values: Vec<(&Label, Decimal)> = columns.iter().filter_map(value).collect();
    let mut says = summary::side_by_side(view, indicator, &values);
    if cube.periods.len() > 1 {
        let at = Arg::Text(view.locale.date(cube.periods[period]));
        says.insert(0, summary::say(view, "ui-chart-says-period", &[("period", at)]));
    }
    says
}

fn periods(
    view: &View,
    indicator: &Indicator,
    cube: &Cube,
    corrected: &BTreeSet<String>,
    (columns, is_stacked): (&[usize], bool),
) -> Told {
    let mut writer = Writer::new(view, indicator, corrected);
    let one = |column: &usize| Series {
        name: cube.columns[*column].name.clone(),
        points: (0..cube.periods.len()).map(|period| writer.point(period, cube.at(period, *column), false)).collect(),
    };
    let series: Vec<Series> = columns.iter().map(one).collect();
    let sums: Vec<Option<Decimal>> = (0..cube.periods.len()).map(|period| sum(cube, columns, period)).collect();
    let known = match is_stacked {
        true => (0..cube.periods.len()).flat_map(|period| ends(cube, columns, period)).collect(),
        false => values(cube, columns),
    };
    let axis = axis(view, is_percent(indicator), known);
    let total = |sum: &Option<Decimal>| sum.map(|sum| Label::number(super::points::text(view, indicator, sum)));
    let bars = Bars {
        categories: cube.periods.iter().map(|period| view.chart_label(&view.locale.date_short(*period))).collect(),
        series,
        is_stacked,
        time: Time::Categories,
        totals: if is_stacked { sums.iter().map(total).collect() } else { Vec::new() },
        axis,
    };
    let mut key = series_key(columns, cube, Sign::Bar);
    key.extend(writer.key(false));
    let mut says = match columns {
        [column] => summary::over_time(view, indicator, &rows(cube, *column)),
        _ => latest_said(view, indicator, cube, columns),
    };
    says.extend(summary::absences(view, &writer));
    told(view, indicator, "ui-chart-over-time", says, Chart { drawing: Drawing::Columns(bars), key })
}

/// The sum of all parts in a period; none unless each of them is known.
fn sum(cube: &Cube, columns: &[usize], period: usize) -> Option<Decimal> {
    let mut values = columns.iter().map(|column| cube.at(period, *column)?.value());
    values.try_fold(Decimal::ZERO, |sum, value| sum.checked_add(value?))
}

/// Where the stack of a period ends, below and above zero.
fn ends(cube: &Cube, columns: &[usize], period: usize) -> [Decimal; 2] {
    let values = || columns.iter().filter_map(|column| cube.at(period, *column)?.value());
    let sum =
        |of: fn(&Decimal) -> bool| values().filter(of).fold(Decimal::ZERO, |sum, value| sum.saturating_add(value));
    [sum(|value| value.is_sign_negative()), sum(|value| value.is_sign_positive())]
}

fn side_by_side(
    view: &View,
    indicator: &Indicator,
    cube: &Cube,
    corrected: &BTreeSet<String>,
    (columns, periods): (&[usize], &[usize]),
) -> Told {
    let (shown, left_out) = columns.split_at(columns.len().min(MOST_NAMES));
    let mut writer = Writer::new(view, indicator, corrected);
    let one = |period: &usize| Series {
        name: view.chart_label(&view.locale.date(cube.periods[*period])),
        points: shown
            .iter()
            .enumerate()
            .map(|(at, column)| writer.point(at, cube.at(*period, *column), false))
            .collect(),
    };
    let series: Vec<Series> = periods.iter().map(one).collect();
    let name = |at: usize, sign: Sign| Key { sign, label: series[at].name.clone() };
    let mut key: Vec<Key> = (0..series.len()).filter(|_| series.len() > 1).map(|at| name(at, Sign::Bar(at))).collect();
    key.extend(writer.key(false));
    let mut says = latest_said(view, indicator, cube, columns);
    says.extend(summary::absences(view, &writer));
    if !left_out.is_empty() {
        let count = Arg::from(left_out.len());
        says.push(summary::say(view, "ui-chart-says-left-out", &[("count", count)]));
    }
    let bars = Bars {
        categories: shown.iter().map(|column| cube.columns[*column].name.clone()).collect(),
        series,
        is_stacked: false,
        time: Time::Series,
        totals: Vec::new(),
        axis: axis(view, is_percent(indicator), values(cube, shown)),
    };
    let has_areas = shown.iter().any(|column| cube.columns[*column].area.is_some());
    let id = if has_areas { "ui-chart-by-area" } else { "ui-chart-by-part" };
    told(view, indicator, id, says, Chart { drawing: Drawing::Rows(bars), key })
}

/// The parts of each area in one period.
fn parts(
    view: &View,
    indicator: &Indicator,
    cube: &Cube,
    corrected: &BTreeSet<String>,
    (columns, period, is_stacked): (&[usize], usize, bool),
) -> Told {
    let mut places: Vec<Option<&str>> = Vec::new();
    let mut kinds: Vec<&[std::sync::Arc<str>]> = Vec::new();
    for column in columns.iter().map(|at| &cube.columns[*at]) {
        if !places.contains(&column.area) {
            places.push(column.area);
        }
        if !kinds.contains(&column.dimensions) {
            kinds.push(column.dimensions);
        }
    }
    kinds.truncate(MOST_SERIES);
    places.truncate(MOST_NAMES);
    let column = |place: Option<&str>, kind: &[std::sync::Arc<str>]| {
        columns.iter().copied().find(|at| cube.columns[*at].area == place && cube.columns[*at].dimensions == kind)
    };
    let mut writer = Writer::new(view, indicator, corrected);
    let one = |kind: &&[std::sync::Arc<str>]| {
        let words: Vec<&str> = kind.iter().map(|part| &**part).filter(|part| !part.is_empty()).collect();
        let point = |(at, place): (usize, &Option<&str>)| {
            let row = column(*place, kind).and_then(|column| cube.at(period, column));
            writer.point(at, row, false)
        };
        Series { name: view.chart_loose(&words.join(" ")), points: places.iter().enumerate().map(point).collect() }
    };
    let series: Vec<Series> = kinds.iter().map(one).collect();
    let of = |place: &Option<&str>| {
        columns.iter().copied().filter(|at| cube.columns[*at].area == *place).collect::<Vec<_>>()
    };
    let known: Vec<Decimal> = match is_stacked {
        true => places.iter().flat_map(|place| ends(cube, &of(place), period)).collect(),
        false => values(cube, columns),
    };
    let total = |place: &Option<&str>| {
        let sum = sum(cube, &of(place), period)?;
        Some(Label::number(super::points::text(view, indicator, sum)))
    };
    let names = places.iter().map(|place| {
        let area = place.and_then(|place| view.edition.config().area(place));
        area.and_then(|area| view.chart_localized(&area.name))
            .unwrap_or_else(|| view.chart_label(&view.message("ui-chart-whole")))
    });
    let bars = Bars {
        categories: names.collect(),
        totals: if is_stacked { places.iter().map(total).collect() } else { Vec::new() },
        axis: axis(view, is_percent(indicator), known),
        is_stacked,
        time: Time::Nothing,
        series,
    };
    let mut key: Vec<Key> =
        bars.series.iter().enumerate().map(|(at, one)| Key { sign: Sign::Bar(at), label: one.name.clone() }).collect();
    key.extend(writer.key(false));
    let mut says = latest_said(view, indicator, cube, columns);
    says.extend(summary::absences(view, &writer));
    told(view, indicator, "ui-chart-by-area", says, Chart { drawing: Drawing::Rows(bars), key })
}

fn multiples(view: &View, indicator: &Indicator, cube: &Cube, corrected: &BTreeSet<String>, columns: &[usize]) -> Told {
    let (shown, left_out) = columns.split_at(columns.len().min(MOST_NAMES));
    let mut writer = Writer::new(view, indicator, corrected);
    let axis = axis(view, is_percent(indicator), values(cube, shown));
    let panel = |column: &usize| Panel {
        name: cube.columns[*column].name.clone(),
        lines: Lines {
            moments: moments(view, cube),
            series: vec![line_of(indicator, cube, *column, &mut writer)],
            axis: axis.clone(),
            goals: Vec::new(),
            breaks: breaks(indicator, cube, &[*column]),
        },
    };
    let panels: Vec<Panel> = shown.iter().map(panel).collect();
    let mut key = writer.key(true);
    if panels.iter().any(|panel| !panel.lines.breaks.is_empty()) {
        key.push(Key { sign: Sign::Broken, label: view.chart_label(&view.message("ui-chart-broken")) });
    }
    let mut says = latest_said(view, indicator, cube, columns);
    says.extend(summary::absences(view, &writer));
    if panels.iter().any(|panel| !panel.lines.breaks.is_empty()) {
        says.push(summary::say(view, "ui-chart-says-broken", &[]));
    }
    if !left_out.is_empty() {
        let count = Arg::from(left_out.len());
        says.push(summary::say(view, "ui-chart-says-left-out", &[("count", count)]));
    }
    let drawing = Drawing::Multiples(Multiples { panels });
    told(view, indicator, "ui-chart-each-area", says, Chart { drawing, key })
}
