//! The milestones of a commitment, and the commitments of a plan, on the axis of time.

use std::sync::Arc;

use tera::Value;

use super::super::follow::Follow;
use super::super::{View, follow};
use super::goals::today;
use super::series::day;
use super::{Told, no_table, shown, sort_of, summary, table};
use crate::base::{Arg, Date, Day};
use crate::derived::{self, MilestoneState, Standing};
use crate::locale::{Form, ListKind};
use crate::model::Entry;
use crate::model::kinds::Milestone;
use crate::theme::chart::{Chart, Drawing, Event, Key, Row, Sign, Span, Timeline};

/// `ChartView[]` of a commitment.
pub fn of_commitment(view: &View, follow: &Follow) -> Value {
    let milestones = &follow.commitment.milestones;
    if milestones.iter().all(|milestone| milestone.due.is_none()) {
        return shown(view, None);
    }
    let period = follow.commitment.period.as_ref().and_then(|period| period.dates());
    let rows = milestones.iter().map(|milestone| {
        let standing = derived::standing(milestone, view.edition.day());
        let due = milestone.due.map_or_else(|| view.not_stated(), |due| view.locale.date(due));
        let state = view.message(&format!("choice-milestone-state-{}", standing.state.code()));
        let note = view.locale.list(&[due, state], ListKind::Plain, Form::Isolated);
        let name = view.chart_localized(&milestone.output).unwrap_or_else(|| view.chart_label(&view.not_stated()));
        Row {
            name,
            note: Some(view.chart_label(&note)),
            span: None,
            spans: span(view, milestone).into_iter().collect(),
        }
    });
    let rows: Vec<Row> = rows.collect();
    let key = states(view, &rows);
    let says = said(view, milestones.iter());
    let ends = period.into_iter().flat_map(|period| [Some(period.first_day()), period.last_day()]).flatten();
    let chart = Chart { drawing: timeline(view, rows, ends), key };
    let title = view.message("ui-chart-milestones");
    let told = Told { sort: sort_of(&chart.drawing), title, says, chart, table: no_table() };
    shown(view, Some(told))
}

/// `ChartView[]` of a plan.
pub fn of_plan(view: &View, commitments: &[&Arc<Entry>]) -> Value {
    let follows: Vec<(&Arc<Entry>, Follow)> =
        commitments.iter().filter_map(|entry| Some((*entry, Follow::of(view, entry)?))).collect();
    let periods: Vec<_> =
        follows.iter().map(|(_, one)| one.commitment.period.as_ref().and_then(|period| period.dates())).collect();
    if follows.is_empty() || periods.iter().all(Option::is_none) {
        return shown(view, None);
    }
    let rows = follows.iter().zip(&periods).map(|((entry, one), period)| {
        let status = view.message(follow::status_label(one.history.status()));
        let lasts = period.and_then(|period| Some((day(period.first_day()), day(period.last_day()?))));
        Row {
            name: view.chart_title(entry),
            note: Some(view.chart_label(&status)),
            span: lasts,
            spans: one.commitment.milestones.iter().filter_map(|milestone| span(view, milestone)).collect(),
        }
    });
    let rows: Vec<Row> = rows.collect();
    let mut key = vec![Key { sign: Sign::Span, label: view.chart_label(&view.message("ui-chart-span")) }];
    key.extend(states(view, &rows));
    let ends: Vec<Day> =
        periods.iter().flatten().flat_map(|period| [Some(period.first_day()), period.last_day()]).flatten().collect();
    let mut says = vec![summary::say(view, "ui-chart-says-commitments", &[("count", Arg::from(follows.len()))])];
    says.extend(said(view, follows.iter().flat_map(|(_, one)| &one.commitment.milestones)));
    let chart = Chart { drawing: timeline(view, rows, ends), key };
    let title = view.message("ui-chart-commitments");
    let table = plan_table(view, &follows);
    shown(view, Some(Told { sort: sort_of(&chart.drawing), title, says, chart, table }))
}

/// A row for each milestone, and one for each commitment without any.
fn plan_table(view: &View, follows: &[(&Arc<Entry>, Follow)]) -> Value {
    let mut rows = Vec::new();
    for (entry, one) in follows {
        let (lang, title) = view.edition.title(entry, view.lang);
        let header = view.words(lang, title);
        let period = one.commitment.period.as_ref().and_then(|period| period.dates());
        let period = period.map_or_else(|| view.not_stated(), |period| view.locale.period(&period));
        rows.push((header.clone(), vec![view.said_words("ui-chart-span"), view.own_words(&period), none(view)]));
        for milestone in &one.commitment.milestones {
            let state = derived::standing(milestone, view.edition.day()).state.code();
            let due = milestone.due.map_or_else(|| view.not_stated(), |due| view.locale.date(due));
            let state = view.message(&format!("choice-milestone-state-{state}"));
            let cells = vec![view.localized_or(&milestone.output), view.own_words(&due), view.own_words(&state)];
            rows.push((header.clone(), cells));
        }
    }
    let columns =
        ["field-commitment-milestones-output", "field-commitment-milestones-due", "field-commitment-milestones-status"];
    table(view, "kind-commitment", &columns, rows)
}

fn none(view: &View) -> Value {
    view.own_words("")
}

/// The date of a milestone, and how it stands.
fn span(view: &View, milestone: &Milestone) -> Option<Span> {
    let due = milestone.due?;
    let Standing { state, .. } = derived::standing(milestone, view.edition.day());
    let (from, to) = (day(due.earliest()), day(due.latest()));
    let done = milestone.completed_on.map(|on| day(on.latest()));
    let (event, at, until) = match state {
        MilestoneState::Open => (Event::Open, to, None),
        MilestoneState::Late => (Event::Late, to, Some(day(view.edition.day()))),
        MilestoneState::Complete => (Event::Complete, done.unwrap_or(to), None),
        MilestoneState::CompletedLate => (Event::CompletedLate, done.unwrap_or(to), done),
        MilestoneState::Withdrawn => (Event::Withdrawn, to, None),
    };
    Some(Span { from, to, at, until, event })
}

/// The axis of time from the first of these days to the last, and the day of the site if it is reached.
fn timeline(view: &View, rows: Vec<Row>, ends: impl IntoIterator<Item = Day>) -> Drawing {
    let dates = rows.iter().flat_map(|row| &row.spans).flat_map(|span| [span.from, span.to, span.at]);
    let overrun = rows.iter().flat_map(|row| &row.spans).filter_map(|span| span.until);
    let days = ends.into_iter().map(day);
    let all: Vec<f64> = dates.chain(overrun).chain(days).collect();
    let (low, high) = all.iter().fold((f64::MAX, f64::MIN), |(low, high), at| (low.min(*at), high.max(*at)));
    let now = day(view.edition.day());
    let today = (low..=high).contains(&now).then(|| (now, view.chart_label(&today(view))));
    let mut moments = Vec::new();
    let first = 1 + all.iter().copied().map(year).min().unwrap_or(0);
    let last = all.iter().copied().map(year).max().unwrap_or(0);
    for year in first - 1..=last {
        let Ok(start) = Day::new(year, 1, 1) else { continue };
        let at = day(start);
        // The year in which the axis begins is named at its beginning.
        let at = if at < low { low } else { at };
        moments.push((at, view.chart_label(&view.locale.date_short(Date::Year(year)))));
    }
    Drawing::Timeline(Timeline { range: (low, high), moments, today, rows })
}

/// The year of a day.
fn year(at: f64) -> i16 {
    let days = jiff::Span::new().days(at as i32);
    Day::ZERO.checked_add(days).map_or(0, Day::year)
}

/// The states that occur.
fn states(view: &View, rows: &[Row]) -> Vec<Key> {
    let all = [Event::Complete, Event::CompletedLate, Event::Open, Event::Late, Event::Withdrawn];
    let met = all.into_iter().filter(|event| rows.iter().flat_map(|row| &row.spans).any(|span| span.event == *event));
    let keys = met.map(|event| {
        let code = match event {
            Event::Open => MilestoneState::Open,
            Event::Late => MilestoneState::Late,
            Event::Complete => MilestoneState::Complete,
            Event::CompletedLate => MilestoneState::CompletedLate,
            Event::Withdrawn => MilestoneState::Withdrawn,
        };
        let label = view.message(&format!("choice-milestone-state-{}", code.code()));
        Key { sign: Sign::Event(event), label: view.chart_label(&label) }
    });
    keys.collect()
}

/// How many milestones were reached and are late, and what is due next.
fn said<'m>(view: &View, milestones: impl Iterator<Item = &'m Milestone>) -> Vec<String> {
    let today = view.edition.day();
    let all: Vec<(&Milestone, MilestoneState)> =
        milestones.map(|milestone| (milestone, derived::standing(milestone, today).state)).collect();
    if all.is_empty() {
        return Vec::new();
    }
    let count = |of: &dyn Fn(MilestoneState) -> bool| all.iter().filter(|(_, state)| of(*state)).count();
    let complete = count(&|state| matches!(state, MilestoneState::Complete | MilestoneState::CompletedLate));
    let late = count(&|state| state == MilestoneState::Late);
    let part = |n: usize| Arg::Text(view.locale.integer(i64::try_from(n).unwrap_or(i64::MAX)));
    let mut says =
        vec![summary::say(view, "ui-chart-says-milestones", &[("part", part(complete)), ("all", part(all.len()))])];
    if late > 0 {
        says.push(summary::say(view, "ui-chart-says-late", &[("count", Arg::from(late))]));
    }
    let open =
        all.iter().filter(|(_, state)| *state == MilestoneState::Open).filter_map(|(milestone, _)| milestone.due);
    if let Some(next) = open.min_by_key(|due| due.latest()) {
        says.push(summary::say(view, "ui-chart-says-next", &[("date", Arg::Text(view.locale.date(next)))]));
    }
    says
}
