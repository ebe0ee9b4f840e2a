//! When an obligation must be fulfilled next, and by how many days it is not.

use jiff::ToSpan;

use crate::base::{Date, Day};
use crate::model::kinds::Obligation;
use crate::model::{Entry, Facts};

/// When an obligation must be fulfilled next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextDue {
    /// How it stands.
    pub state: ObligationState,
    /// The last day for it; none once it is fulfilled for good, and where no date can be told.
    pub on: Option<Day>,
    /// Of an unmet one, how many days ago that day was; of an awaited one, in how many days it comes.
    pub days: Option<i64>,
    /// When it was fulfilled last, as precisely as that is known.
    pub last_met: Option<Date>,
}

/// How an obligation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ObligationState {
    /// Fulfilled, and nothing more is asked.
    Met,
    /// Its day has not passed.
    Awaited,
    /// Its day has passed.
    Unmet,
    /// It comes again and again, and was never fulfilled.
    Never,
}

impl ObligationState {
    /// The state as it is typed.
    pub fn code(self) -> &'static str {
        match self {
            ObligationState::Met => "met",
            ObligationState::Awaited => "awaited",
            ObligationState::Unmet => "unmet",
            ObligationState::Never => "never",
        }
    }

    /// The id of the message that names it.
    pub fn label(self) -> &'static str {
        match self {
            ObligationState::Met => "choice-obligation-state-met",
            ObligationState::Awaited => "choice-obligation-state-awaited",
            ObligationState::Unmet => "choice-obligation-state-unmet",
            ObligationState::Never => "choice-obligation-state-never",
        }
    }
}

/// When `obligation` must be fulfilled next, seen on `today`. `satisfied` are the entries that fulfil it, those that
/// `satisfied_by` leads to.
///
/// Once by a date: the date counts until something fulfils it, dated or not. In a cycle: so many days after the last
/// dated time; before the first time, the date if one is given.
pub fn next_due<'e>(obligation: &Obligation, satisfied: impl IntoIterator<Item = &'e Entry>, today: Day) -> NextDue {
    let mut is_met = false;
    let mut last_met: Option<Date> = None;
    for date in satisfied.into_iter().map(dated) {
        if date.is_some_and(|date| date.earliest() > today) {
            continue;
        }
        is_met = true;
        if let Some(date) = date
            && last_met.is_none_or(|last| date.latest() > last.latest())
        {
            last_met = Some(date);
        }
    }
    let due = obligation.due.map(Date::latest);
    let on = match (&obligation.cycle_days, last_met) {
        (None, _) if is_met => return NextDue { state: ObligationState::Met, on: None, days: None, last_met },
        (None, _) => due,
        (Some(cycle), Some(last)) => {
            let next = last.latest().min(today).saturating_add(cycle.0.days());
            // A first time that is still to come is not hurried by an earlier fulfilment.
            Some(due.map_or(next, |first| next.max(first)))
        }
        (Some(_), None) => due,
    };
    let Some(day) = on else { return NextDue { state: ObligationState::Never, on, days: None, last_met } };
    let passed = i64::from((today - day).get_days());
    let state = if passed > 0 { ObligationState::Unmet } else { ObligationState::Awaited };
    NextDue { state, on, days: Some(passed.abs()), last_met }
}

/// The date at which an entry counts as a fulfilment: that of what it records, or else that of its publication.
pub fn dated(entry: &Entry) -> Option<Date> {
    let own = match &entry.facts {
        Facts::Consultation(consultation) => consultation.report_published.or(consultation.closed),
        facts => facts.day(),
    };
    own.or(entry.common.updated).or(entry.common.published)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derived::tests::{day, facts, site};

    fn check(fields: &str, met_on: &[&str], today: i32, state: ObligationState, days: Option<i64>) {
        let Facts::Obligation(obligation) = facts("obligations", fields) else { panic!("{fields}") };
        let files = met_on
            .iter()
            .enumerate()
            .map(|(at, date)| (format!("content/news/n{at}/facts.yaml"), format!("date: {date}\n")));
        let site = site(files);
        let due = next_due(&obligation, site.entries.iter().map(|entry| &**entry), day(today));
        assert_eq!((due.state, due.days), (state, days), "{fields} met {met_on:?} on {today}");
    }

    #[test]
    fn what_is_due_once_is_met_by_anything_that_fulfils_it() {
        check("due: 2026-06", &[], 20260630, ObligationState::Awaited, Some(0));
        check("due: 2026-06", &[], 20260701, ObligationState::Unmet, Some(1));
        check("due: 2026-06", &["2026-09-01"], 20261231, ObligationState::Met, None);
        check("due: 2026-06", &["2026-09-01"], 20260801, ObligationState::Unmet, Some(32));
        check("due: 2026-06", &[""], 20260801, ObligationState::Met, None);
    }

    #[test]
    fn what_comes_again_is_due_a_cycle_after_the_last_time() {
        check("cycle_days: 30", &["2026-01-01", "2025-06-01"], 20260131, ObligationState::Awaited, Some(0));
        check("cycle_days: 30", &["2026-01-01"], 20260202, ObligationState::Unmet, Some(2));
        check("cycle_days: 30", &["2026-01"], 20260302, ObligationState::Awaited, Some(0));
        check("cycle_days: 30", &[], 20260202, ObligationState::Never, None);
    }

    #[test]
    fn the_first_time_of_a_cycle_may_have_a_date_of_its_own() {
        check("{due: 2026-06-30, cycle_days: 30}", &[], 20260620, ObligationState::Awaited, Some(10));
        check("{due: 2026-06-30, cycle_days: 30}", &["2026-01-01"], 20260301, ObligationState::Awaited, Some(121));
        check("{due: 2026-01-30, cycle_days: 30}", &["2026-06-01"], 20260715, ObligationState::Unmet, Some(14));
    }
}
