//! What is said of an indicator's values: the latest, and how it changed. Nothing is said across a break.

use std::collections::HashSet;

use rust_decimal::Decimal;

use crate::base::Date;
use crate::model::kinds::Indicator;
use crate::model::{Flag, Observation, Observations};

/// How a value changed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change<'o> {
    /// The earlier value.
    pub from: &'o Observation,
    /// The later value.
    pub to: &'o Observation,
    /// The difference, in the unit of the indicator (in points for percentages).
    pub by: Decimal,
}

/// The observations of the whole that the indicator speaks of: of the area that contains the others, or of none,
/// without any breakdown; in the order of time. `parent` gives the area that an area belongs to.
pub fn whole<'o>(observations: &'o Observations, parent: &dyn Fn(&str) -> Option<String>) -> Vec<&'o Observation> {
    let areas: HashSet<&str> = observations.series().filter_map(|series| series.area.as_deref()).collect();
    let is_part = |area: &str| {
        let mut above = parent(area);
        // As many steps as there are areas: a circle of parents ends too.
        for _ in 0..=areas.len() {
            match above {
                Some(ref outer) if areas.contains(outer.as_str()) => return true,
                Some(outer) => above = parent(&outer),
                None => return false,
            }
        }
        false
    };
    let outer = observations.series().enumerate().filter(|(_, series)| series.is_whole());
    let mut outer = outer.filter(|(_, series)| series.area.as_deref().is_none_or(|area| !is_part(area)));
    match (outer.next(), outer.next()) {
        (Some((at, _)), None) => observations.in_series(at).collect(),
        // Several areas side by side have no whole.
        (Some(_), Some(_)) | (None, _) => Vec::new(),
    }
}

/// The latest observation that has a value.
pub fn latest<'o>(rows: &[&'o Observation]) -> Option<&'o Observation> {
    rows.iter().rev().find(|row| row.value().is_some()).copied()
}

/// The change from the value before the latest to the latest, unless a gap, a break or a withheld value lies between.
pub fn change<'o>(indicator: &Indicator, rows: &[&'o Observation]) -> Option<Change<'o>> {
    let [.., from, to] = rows else { return None };
    let by = to.value()?.checked_sub(from.value()?)?;
    let within = |date: Date| date.earliest() > from.period.earliest() && date.earliest() <= to.period.earliest();
    let broken = to.flags.has(Flag::Break) || indicator.breaks.iter().filter_map(|gap| gap.period).any(within);
    (!broken).then_some(Change { from, to, by })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    use crate::base::{Origin, Place, SitePath};
    use crate::derived::tests::indicator;
    use crate::model::{Measure, Series};

    fn row(period: &str, area: &str, value: Option<i64>) -> Observation {
        let measure = value.map_or(Measure::Missing, |value| Measure::Value(value.into()));
        let origin = Arc::new(Origin::text(&SitePath::new("data.csv")));
        let area = (!area.is_empty()).then(|| area.into());
        let series = Arc::new(Series::new(area, Vec::new(), origin));
        Observation::new(Date::parse(period).unwrap(), measure, series, Place { start: 0, end: 0 })
    }

    #[test]
    fn the_whole_is_the_area_that_contains_the_others() {
        let rows = vec![row("2024", "region", Some(5)), row("2014", "region", Some(4)), row("2024", "part", Some(1))];
        let rows = Observations::of(rows);
        let parent = |area: &str| (area == "part").then(|| "region".to_owned());
        let whole = whole(&rows, &parent);
        assert_eq!(whole.iter().map(|row| row.period.to_string()).collect::<Vec<_>>(), ["2014", "2024"]);
        assert_eq!(latest(&whole).and_then(Observation::value), Some(5.into()));
        let beside = Observations::of(vec![row("2024", "a", Some(1)), row("2024", "b", Some(1))]);
        assert!(super::whole(&beside, &|_| None).is_empty());
    }

    #[test]
    fn nothing_is_compared_across_a_gap_or_a_break() {
        let rows = [row("2014", "", Some(40)), row("2024", "", Some(32))];
        let rows: Vec<&Observation> = rows.iter().collect();
        assert_eq!(change(&indicator(""), &rows).map(|change| change.by), Some((-8).into()));
        assert_eq!(change(&indicator("breaks:\n  - {period: 2024}\n"), &rows), None);
        assert!(change(&indicator("breaks:\n  - {period: 2010}\n"), &rows).is_some());
        let gap = [row("2014", "", Some(40)), row("2019", "", None), row("2024", "", Some(32))];
        assert_eq!(change(&indicator(""), &gap[..2].iter().collect::<Vec<_>>()), None);
        assert_eq!(change(&indicator(""), &gap.iter().collect::<Vec<_>>()), None);
    }
}
