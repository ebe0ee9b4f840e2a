//! The areas of an indicator on a map of tiles, each shaded by its value.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::super::View;
use super::cube::Cube;
use super::points::{Writer, letters};
use super::series::title as titled;
use super::{Told, no_table, sort_of, summary};
use crate::base::Arg;
use crate::locale::Form;
use crate::model::Observation;
use crate::model::kinds::{ChartChoice, Indicator};
use crate::theme::chart::{Chart, Drawing, Label, Sign, Tile, Tiles};

/// The areas that have a place on the map, in the last period in which one of them is known.
pub fn map(view: &View, indicator: &Indicator, cube: &Cube, corrected: &BTreeSet<String>) -> Option<Told> {
    if !matches!(indicator.chart, None | Some(ChartChoice::TileMap)) {
        return None;
    }
    let config = view.edition.config();
    let place = |area: Option<&str>| {
        let tile = config.area(area?)?.tile.as_ref()?;
        let number = |of: i64| usize::try_from(of - 1).ok();
        Some((number(tile.column.as_ref()?.0)?, number(tile.row.as_ref()?.0)?))
    };
    let columns = cube.columns_where(|column| !column.is_part() && place(column.area).is_some());
    let period = cube.latest_of(&columns).filter(|_| columns.len() > 1)?;
    let shades = shades(&columns.iter().filter_map(|column| cube.at(period, *column)?.value()).collect::<Vec<_>>());
    let mut writer = Writer::new(view, indicator, corrected);
    let tile = |column: &usize| {
        let row = cube.at(period, *column);
        let point = writer.point(0, row, false);
        let shade = row.and_then(Observation::value).map(|value| shades.iter().filter(|edge| value > **edge).count());
        Some(Tile {
            place: place(cube.columns[*column].area)?,
            name: cube.columns[*column].name.clone(),
            reading: point.reading,
            label: short(view, row).unwrap_or(point.label),
            shade,
            is_corrected: point.standing.is_corrected,
        })
    };
    let mut tiles: Vec<Tile> = columns.iter().filter_map(tile).collect();
    // Two areas on one place would hide each other: the first stays, the table has both.
    let mut taken = BTreeSet::new();
    tiles.retain(|tile| taken.insert(tile.place));
    let value = |column: &usize| Some((&cube.columns[*column].name, cube.at(period, *column)?.value()?));
    let values: Vec<(&Label, Decimal)> = columns.iter().filter_map(value).collect();
    let mut says = summary::side_by_side(view, indicator, &values);
    says.extend(summary::absences(view, &writer));
    let key = writer.key(false).into_iter().filter(|key| !matches!(key.sign, Sign::SoftBar)).collect();
    let unit = titled(view, indicator, "ui-chart-on-map");
    let at = Arg::Text(view.locale.date(cube.periods[period]));
    let title =
        view.locale.message("ui-chart-in-period", &[("title", Arg::Text(unit)), ("period", at)], Form::Isolated);
    let chart = Chart { drawing: Drawing::Tiles(Tiles { tiles }), key };
    Some(Told { sort: sort_of(&chart.drawing), title, says, chart, table: no_table() })
}

/// A value too long for a tile, in words where it is large.
fn short(view: &View, row: Option<&Observation>) -> Option<Label> {
    let row = row?;
    let value = row.value().filter(|value| value.abs() >= Decimal::from(1_000_000))?;
    let letters = letters(row.flags);
    Some(view.chart_label(&format!("{}{letters}", view.locale.scaled(value))))
}

/// The values that part one shade from the next: equal steps from the least to the greatest.
fn shades(values: &[Decimal]) -> Vec<Decimal> {
    let (Some(low), Some(high)) = (values.iter().min(), values.iter().max()) else { return Vec::new() };
    let count = Decimal::from(crate::theme::chart::SHADES);
    let Some(step) = high.checked_sub(*low).and_then(|spread| spread.checked_div(count)) else { return Vec::new() };
    (1..crate::theme::chart::SHADES).filter_map(|at| low.checked_add(step.checked_mul(Decimal::from(at))?)).collect()
}
