//! The figures of an indicator: the latest, and how it moved. What is missing is never zero.

use rust_decimal::Decimal;
use tera::Value;

use super::cards::card_fields;
use super::shapes::{Fields, fields, list, map, null, with};
use super::{View, legend};
use crate::derived::{self, Change};
use crate::model::kinds::{Direction, Indicator, Mark, Unit};
use crate::model::{Entry, Facts, Flag, Measure, Observation};

/// The observations of the whole, in the order of time.
pub fn whole<'e>(view: &View, entry: &'e Entry) -> Vec<&'e Observation> {
    let config = view.edition.config();
    derived::whole(&entry.observations, &|area| Some(config.area(area)?.parent.as_ref()?.id.to_string()))
}

/// A value as it is written, with the decimals of its indicator.
pub fn value(view: &View, indicator: &Indicator, value: Decimal) -> String {
    view.locale.number(value, decimals(indicator))
}

/// How many digits of a value are shown.
pub fn decimals(indicator: &Indicator) -> Option<u32> {
    indicator.decimals.and_then(|digits| u32::try_from(digits.0).ok())
}

/// `Words` of the unit: the site's own, or that of the list.
pub fn unit(view: &View, indicator: &Indicator) -> Value {
    view.localized(&indicator.unit_label).unwrap_or_else(|| {
        let label = indicator.unit.map(|unit| view.message(unit.label()));
        view.own_words(&label.unwrap_or_else(|| view.not_stated()))
    })
}

/// `Choice` of a flag.
pub fn flag(view: &View, flag: Flag) -> Value {
    view.choice(flag.code(), flag.label())
}

/// `Figure` of an observation.
pub fn figure(view: &View, indicator: &Indicator, row: &Observation) -> Value {
    Value::from(with(
        figure_fields(view, indicator, row),
        [("note", row.note().map(|note| view.loose_words(note)).into())],
    ))
}

fn figure_fields(view: &View, indicator: &Indicator, row: &Observation) -> Fields {
    fields([
        ("value", legend::text(view, row.measure, decimals(indicator)).into()),
        ("state", row.measure.state().into()),
        ("period", view.locale.date(row.period).into()),
        ("area", view.area(row.area())),
        ("flags", list(row.flags.iter().map(|code| flag(view, code)))),
    ])
}

/// `Figure` of a value that others are held against.
pub fn mark(view: &View, indicator: &Indicator, mark: &Mark) -> Value {
    map([
        ("value", mark.value.map(|number| value(view, indicator, number)).into()),
        ("state", mark.value.map_or(Measure::Missing, Measure::Value).state().into()),
        ("period", mark.period.map_or_else(|| view.not_stated(), |period| view.locale.date(period)).into()),
        ("area", view.area(mark.area.as_ref().map(|area| &*area.id))),
        ("flags", list([])),
        ("note", null()),
    ])
}

/// `Change?` to the latest value.
pub fn change(view: &View, indicator: &Indicator, rows: &[&Observation]) -> Value {
    let Some(Change { from, to, by }) = derived::change(indicator, rows) else { return null() };
    let direction = match by.cmp(&Decimal::ZERO) {
        std::cmp::Ordering::Greater => "up",
        std::cmp::Ordering::Less => "down",
        std::cmp::Ordering::Equal => "same",
    };
    let wanted = match (indicator.direction, direction) {
        (None | Some(Direction::Neutral), _) | (_, "same") => None,
        (Some(wanted @ (Direction::Up | Direction::Down)), moved) => Some(wanted.code() == moved),
    };
    map([
        ("text", view.locale.change(by, decimals(indicator)).into()),
        ("points", (indicator.unit == Some(Unit::Percent)).into()),
        ("direction", direction.into()),
        ("wanted", wanted.into()),
        ("from_period", view.locale.date(from.period).into()),
        ("to_period", view.locale.date(to.period).into()),
    ])
}

/// `IndicatorCard`, when the entry is an indicator.
pub fn indicator_card(view: &View, entry: &Entry) -> Option<Value> {
    let Facts::Indicator(indicator) = &entry.facts else { return None };
    let rows = whole(view, entry);
    let figure = match derived::latest(&rows) {
        Some(row) => figure_fields(view, indicator, row),
        None => fields([
            ("value", null()),
            ("state", "missing".into()),
            ("period", null()),
            ("area", null()),
            ("flags", list([])),
        ]),
    };
    let mut card = card_fields(view, entry);
    card.extend(figure);
    Some(Value::from(with(card, [("unit", unit(view, indicator)), ("change", change(view, indicator, &rows))])))
}

/// The latest value, its unit and its period, as one of the facts of a card.
pub fn in_one_line(view: &View, entry: &Entry, indicator: &Indicator) -> Option<Value> {
    let rows = whole(view, entry);
    let row = derived::latest(&rows)?;
    let value = with_unit(view, indicator, row.value()?);
    Some(view.own_words(&format!("{value} ({})", view.locale.date(row.period))))
}

/// A value and its unit.
pub fn with_unit(view: &View, indicator: &Indicator, number: Decimal) -> String {
    let unit = unit(view, indicator);
    let unit = unit.as_map().and_then(|unit| unit.get(&"text".into())).and_then(Value::as_str).unwrap_or_default();
    format!("{} {unit}", value(view, indicator, number))
}
