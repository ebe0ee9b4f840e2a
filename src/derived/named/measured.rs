//! A figure of an indicator: a value of an area and a period, how it moved, how far it is from what was promised.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::{Ground, Named, Refusal, Said, hundredths, refused};
use crate::base::Date;
use crate::derived;
use crate::model::kinds::{Indicator, Mark};
use crate::model::{Entry, Observation};

/// What is wanted of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Value,
    Change,
    Baseline,
    Target,
    TargetShare,
    Period,
}

/// The words for it.
const WHATS: [(&str, What); 6] = [
    ("value", What::Value),
    ("change", What::Change),
    ("baseline", What::Baseline),
    ("target", What::Target),
    ("target-share", What::TargetShare),
    ("period", What::Period),
];

/// What the words of a name ask for.
struct Asked<'n> {
    what: What,
    with_unit: bool,
    period: Option<Date>,
    area: Option<&'n str>,
    dimensions: Vec<Option<&'n str>>,
}

/// The figure of an indicator that these words name.
pub fn of<'g>(
    entry: &'g Arc<Entry>,
    indicator: &'g Indicator,
    words: &[&str],
    ground: &Ground<'_, 'g>,
) -> Result<Named<'g>, Refusal> {
    let asked = asked(entry, indicator, words)?;
    let named = |said, anchor| Named { entry, anchor, said, with_unit: asked.with_unit };
    if matches!(asked.what, What::Target | What::Baseline) {
        let mark = mark(indicator, &asked).ok_or_else(|| Refusal::Nothing(marks(indicator)))?;
        let measure = mark.value.map_or(crate::model::Measure::Missing, crate::model::Measure::Value);
        let said = Said::Value { indicator, measure, flags: Default::default(), corrected_since: false };
        return Ok(named(said, None));
    }
    let series = series(entry, &asked, ground)?;
    let at = match asked.period {
        Some(period) => series.iter().position(|row| row.period == period),
        None => series.iter().rposition(|row| row.value().is_some()).or(series.len().checked_sub(1)),
    };
    let Some(at) = at else {
        return Err(Refusal::Nothing(series.iter().map(|row| row.period.to_string()).collect()));
    };
    let row = &series[at];
    let anchor = row.anchor();
    let corrected_since = ground.before(entry, &anchor).is_some();
    let said = match asked.what {
        What::Value => Said::Value { indicator, measure: row.measure, flags: row.flags, corrected_since },
        What::Period => Said::Period(row.period),
        What::Change => {
            let until: Vec<&Observation> = series[..=at].iter().collect();
            Said::Change(indicator, derived::change(indicator, &until).map(|change| change.by))
        }
        What::TargetShare => Said::Share(share(indicator, row)),
        What::Target | What::Baseline => return Err(Refusal::Nothing(marks(indicator))),
    };
    Ok(named(said, Some(anchor)))
}

fn asked<'n>(entry: &Entry, indicator: &Indicator, words: &[&'n str]) -> Result<Asked<'n>, Refusal> {
    let dimensions = vec![None; indicator.dimensions.len()];
    let mut asked = Asked { what: What::Value, with_unit: false, period: None, area: None, dimensions };
    let rows = &entry.observations;
    for word in words {
        let what = WHATS.iter().find(|(name, _)| name == word);
        let says =
            |at: usize, said: &str| rows.iter().any(|row| row.dimensions().get(at).is_some_and(|of| **of == *said));
        let spelled = word.split_once('=').and_then(|(name, said)| {
            Some((indicator.dimensions.iter().position(|dimension| *dimension.0 == *name)?, said))
        });
        if let Some((_, what)) = what {
            asked.what = *what;
        } else if *word == "unit" {
            asked.with_unit = true;
        } else if *word == "latest" {
            asked.period = None;
        } else if let Some(period) = Date::parse(word) {
            asked.period = Some(period);
        } else if rows.iter().any(|row| row.area() == Some(*word)) {
            asked.area = Some(*word);
        } else if let Some((at, said)) = spelled.filter(|(at, said)| says(*at, said)) {
            asked.dimensions[at] = Some(said);
        } else if let Some(at) = (0..asked.dimensions.len()).find(|at| !word.is_empty() && says(*at, word)) {
            asked.dimensions[at] = Some(*word);
        } else {
            return Err(refused(word, accepted(entry, indicator)));
        }
    }
    Ok(asked)
}

/// Every word that a name of this indicator may have.
fn accepted(entry: &Entry, indicator: &Indicator) -> Vec<String> {
    let rows = &entry.observations;
    let mut words: Vec<String> = vec!["latest".to_owned()];
    words.extend(rows.iter().map(|row| row.period.to_string()));
    words.extend(rows.iter().filter_map(|row| row.area()).map(str::to_owned));
    words.extend(
        rows.iter().flat_map(|row| row.dimensions()).filter(|said| !said.is_empty()).map(|said| said.to_string()),
    );
    let whats = WHATS.iter().filter(|(_, what)| match what {
        What::Baseline | What::TargetShare => indicator.baseline.is_some(),
        What::Target => !indicator.targets.is_empty(),
        What::Value | What::Change | What::Period => true,
    });
    words.extend(whats.map(|(name, _)| (*name).to_owned()));
    words.push("unit".to_owned());
    words
}

/// The values of one area and breakdown in the order of time, as they were known on the day.
fn series<'g>(entry: &'g Arc<Entry>, asked: &Asked, ground: &Ground<'_, 'g>) -> Result<Vec<Observation>, Refusal> {
    let said = |row: &&Observation| {
        row.dimensions().iter().zip(&asked.dimensions).all(|(of, wanted)| **of == *wanted.unwrap_or_default())
    };
    let rows: Vec<&Observation> = entry.observations.iter().filter(said).collect();
    if rows.is_empty() {
        let said = entry.observations.iter().flat_map(Observation::dimensions).filter(|said| !said.is_empty());
        let mut words: Vec<String> = said.map(|said| said.to_string()).collect();
        words.sort();
        words.dedup();
        return Err(Refusal::Several(words));
    }
    let area = match asked.area {
        Some(area) => Some(area.to_owned()),
        None => whole_area(&rows, ground)?,
    };
    let is_known = |row: &&&Observation| !ground.is_frozen || row.period.earliest() <= ground.day;
    let mut series: Vec<Observation> =
        rows.iter().filter(|row| row.area() == area.as_deref()).filter(is_known).map(|row| (*row).clone()).collect();
    series.sort_by_key(|row| row.period.order());
    for row in &mut series {
        if let Some(before) = ground.before(entry, &row.anchor()) {
            row.measure = before;
        }
    }
    Ok(series)
}

/// The area that contains all others, where a name says none.
fn whole_area(rows: &[&Observation], ground: &Ground) -> Result<Option<String>, Refusal> {
    let mut areas: Vec<Option<&str>> = Vec::new();
    for row in rows {
        if !areas.contains(&row.area()) {
            areas.push(row.area());
        }
    }
    let is_part = |area: &str| {
        let mut above = ground.config.area(area).and_then(|area| area.parent.as_ref());
        // As many steps as there are areas: a circle of parents ends too.
        for _ in 0..=ground.config.areas.len() {
            let Some(outer) = above else { return false };
            if areas.contains(&Some(outer.bare())) {
                return true;
            }
            above = ground.config.area(outer.bare()).and_then(|area| area.parent.as_ref());
        }
        false
    };
    let outer: Vec<Option<&str>> =
        areas.iter().copied().filter(|area| area.is_none_or(|area| !is_part(area))).collect();
    match outer[..] {
        [only] => Ok(only.map(str::to_owned)),
        _ => Err(Refusal::Several(areas.iter().flatten().map(|area| (*area).to_owned()).collect())),
    }
}

/// The baseline, or the target of a period: without one, the last.
fn mark<'i>(indicator: &'i Indicator, asked: &Asked) -> Option<&'i Mark> {
    let is_there = |mark: &&Mark| {
        let area = mark.area.as_ref().map(|area| area.bare());
        asked.area.is_none_or(|wanted| area == Some(wanted))
    };
    if asked.what == What::Baseline {
        return indicator.baseline.as_ref().filter(is_there);
    }
    let targets = || indicator.targets.iter().filter(is_there);
    match asked.period {
        Some(period) => targets().find(|mark| mark.period == Some(period)),
        None => targets().max_by_key(|mark| mark.period.map(Date::order)),
    }
}

/// The periods of the targets.
fn marks(indicator: &Indicator) -> Vec<String> {
    indicator.targets.iter().filter_map(|mark| mark.period).map(|period| period.to_string()).collect()
}

/// How much of the way from the baseline to the next target is behind, in hundredths; more than all of it is said too.
fn share(indicator: &Indicator, row: &Observation) -> Option<Decimal> {
    let from = indicator.baseline.as_ref()?.value?;
    let is_ahead = |mark: &&Mark| mark.period.is_some_and(|period| period.latest() >= row.period.latest());
    let same = |mark: &&Mark| mark.area.as_ref().is_none_or(|area| Some(area.bare()) == row.area());
    let mut targets: Vec<&Mark> = indicator.targets.iter().filter(same).collect();
    targets.sort_by_key(|mark| mark.period.map(Date::order));
    let target = targets.iter().copied().find(|mark| is_ahead(mark)).or(targets.last().copied())?.value?;
    hundredths(row.value()?.checked_sub(from)?, target.checked_sub(from)?)
}
