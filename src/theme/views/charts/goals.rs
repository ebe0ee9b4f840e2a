//! How far an indicator is on the way from its baseline to a target, beside how much of the time is over.

use rust_decimal::Decimal;

use super::super::{View, figures};
use super::points::text;
use super::series::day;
use super::{Told, sort_of, summary, table};
use crate::base::Arg;
use crate::derived;
use crate::locale::Form;
use crate::model::kinds::{Indicator, Mark};
use crate::model::{Entry, Flag, Observation};
use crate::theme::chart::scale::drawn;
use crate::theme::chart::{Chart, Drawing, Key, Progress, Sign, Stop, Way};

/// The chart of an indicator that has a baseline and a target of the whole.
pub fn goal(view: &View, entry: &Entry, indicator: &Indicator) -> Option<Told> {
    let rows = figures::whole(view, entry);
    let latest = derived::latest(&rows)?;
    let baseline = indicator.baseline.as_ref()?;
    let target = target(view, indicator, latest)?;
    let (from, now, to) = (baseline.value?, latest.value()?, target.value?);
    if from == to || (baseline.area.is_some() && baseline.area.as_ref().map(|area| &*area.id) != latest.area()) {
        return None;
    }
    let is_joined = !is_broken(indicator, baseline, latest, &rows);
    let named = |id: &str, value: Decimal, period: crate::base::Date| {
        let args =
            [("value", Arg::Code(text(view, indicator, value))), ("period", Arg::Text(view.locale.date(period)))];
        view.chart_label(&view.locale.message(id, &args, Form::Isolated))
    };
    let (begun, due) = (baseline.period?, target.period?);
    let stop = |id: &str, value: Decimal, period| Stop { at: drawn(value), label: named(id, value, period) };
    let way = Way {
        name: view.chart_label(&view.message("ui-chart-way")),
        from: stop("ui-chart-baseline", from, begun),
        now: stop("ui-chart-latest", now, latest.period),
        to: stop("ui-chart-target", to, due),
        is_joined,
    };
    let today = view.edition.day();
    let (start, end) = (begun.latest(), due.latest());
    let time = (start < end).then(|| {
        let label = |text: String| view.chart_label(&text);
        let now = today.clamp(start, end);
        Way {
            name: view.chart_label(&view.message("ui-chart-time")),
            from: Stop { at: day(start), label: label(view.locale.date(begun)) },
            now: Stop { at: day(now), label: label(self::today(view)) },
            to: Stop { at: day(end), label: label(view.locale.date(due)) },
            is_joined: true,
        }
    });
    let mut says = vec![said(view, indicator, (from, now, to), is_joined)];
    if start < end {
        let hundred = |part: i32, all: i32| Decimal::from(part) * Decimal::ONE_HUNDRED / Decimal::from(all.max(1));
        let share = hundred((today.clamp(start, end) - start).get_days(), (end - start).get_days());
        let share = Arg::Code(view.locale.percent(share, Some(0)));
        says.push(summary::say(view, "ui-chart-says-time", &[("share", share)]));
    }
    let row = |id: &str, value: Decimal, period| {
        let cells = [text(view, indicator, value), view.locale.date(period)];
        (view.said_words(id), cells.iter().map(|cell| view.own_words(cell)).collect())
    };
    let rows = vec![
        row("field-indicator-baseline", from, begun),
        row("ui-latest-figure", now, latest.period),
        row("ui-chart-goal", to, due),
    ];
    let table = table(view, "ui-chart-stop", &["field-indicator-data-value", "field-indicator-data-period"], rows);
    let drawing = Drawing::Progress(Box::new(Progress { way, time }));
    let key = vec![Key { sign: Sign::Goal, label: view.chart_label(&view.message("ui-chart-goal")) }];
    Some(Told {
        sort: sort_of(&drawing),
        title: view.message("ui-chart-to-target"),
        says,
        chart: Chart { drawing, key },
        table,
    })
}

/// The day of the site, in words.
pub fn today(view: &View) -> String {
    let date = Arg::Text(view.locale.date_short(crate::base::Date::Day(view.edition.day())));
    view.locale.message("ui-chart-today", &[("date", date)], Form::Isolated)
}

/// The target that is due next, or the last one.
fn target<'i>(view: &View, indicator: &'i Indicator, latest: &Observation) -> Option<&'i Mark> {
    let is_here = |mark: &&Mark| mark.area.as_ref().is_none_or(|area| Some(&*area.id) == latest.area());
    let mut targets: Vec<&Mark> =
        indicator.targets.iter().filter(is_here).filter(|mark| mark.period.is_some() && mark.value.is_some()).collect();
    targets.sort_by_key(|mark| mark.period.map(|period| period.order()));
    let next = targets.iter().find(|mark| mark.period.is_some_and(|due| due.latest() >= view.edition.day()));
    next.or(targets.last()).copied()
}

/// Whether the way of counting changed between the baseline and the latest value.
fn is_broken(indicator: &Indicator, baseline: &Mark, latest: &Observation, rows: &[&Observation]) -> bool {
    let Some(begun) = baseline.period else { return true };
    let within =
        |date: crate::base::Date| date.earliest() > begun.earliest() && date.earliest() <= latest.period.earliest();
    let flagged = rows.iter().any(|row| row.flags.has(Flag::Break) && within(row.period));
    let declared = indicator.breaks.iter().filter_map(|change| change.period).any(within);
    flagged || declared
}

fn said(view: &View, indicator: &Indicator, (from, now, to): (Decimal, Decimal, Decimal), is_joined: bool) -> String {
    let written = |value: Decimal| Arg::Code(text(view, indicator, value));
    let ends = [("from", written(from)), ("now", written(now)), ("to", written(to))];
    let share = now.checked_sub(from).and_then(|gone| gone.checked_mul(Decimal::ONE_HUNDRED));
    let share = share.and_then(|gone| gone.checked_div(to.checked_sub(from)?));
    let share = match share {
        Some(share) if is_joined => share,
        _ => return summary::say(view, "ui-chart-says-unmeasured", &ends),
    };
    if share >= Decimal::ONE_HUNDRED {
        return summary::say(view, "ui-chart-says-reached", &ends);
    }
    if share < Decimal::ZERO {
        return summary::say(view, "ui-chart-says-away", &ends);
    }
    let [from, now, to] = ends;
    let share = ("share", Arg::Code(view.locale.percent(share.floor(), Some(0))));
    summary::say(view, "ui-chart-says-way", &[share, from, now, to])
}
