//! The earlier days on which a site can be seen as it was, as `site.yaml` names them.

use std::sync::Arc;

use super::{Code, Config, Words};
use crate::base::{Date, Day, Diagnostics};

record! {
    /// An earlier day on which the site can be seen as it was.
    pub struct WrittenSnapshot {
        /// The day; what is shown is what was public at its end.
        required date: Option<Date>,
        /// The revision of git that is shown; without it, the last one of that day.
        optional revision: Option<Code>,
        /// What is special about it.
        optional label: Words,
        /// Records that are left out.
        optional without: Vec<Code>,
    }
}

impl WrittenSnapshot {
    /// The day, when it is one.
    pub fn day(&self) -> Option<Day> {
        match self.date? {
            Date::Day(day) => Some(day),
            Date::Year(_) | Date::Quarter(..) | Date::Month(..) => None,
        }
    }

    /// Whether it leaves out the record of this kind and id: `contact`, or `page/contact`.
    pub fn leaves_out(&self, kind: &str, id: &str) -> bool {
        self.without.iter().any(|left| names(&left.0, kind, id))
    }
}

/// Whether `written` means the record of this kind and id.
pub fn names(written: &str, kind: &str, id: &str) -> bool {
    match written.split_once('/') {
        Some((of, bare)) => of == kind && bare == id,
        None => written == id,
    }
}

/// Days that are none, and days that are named twice.
pub fn refuse(config: &Config, found: &mut Diagnostics) {
    let mut seen: Vec<Day> = Vec::new();
    for snapshot in &config.snapshots {
        let span = snapshot.written.span_of("date");
        match (snapshot.date, snapshot.day()) {
            (_, Some(day)) if seen.contains(&day) => {
                found.push(span.error("repeated-snapshot").with("date", Date::Day(day)));
            }
            (_, Some(day)) => seen.push(day),
            (Some(date), None) => found.push(span.error("snapshot-without-day").with("date", date)),
            // That it is missing has been said.
            (None, None) => {}
        }
    }
}

/// The snapshots that can be shown: each with its day, none twice, the newest first.
pub fn in_order(config: &Config) -> Vec<(Day, Arc<WrittenSnapshot>)> {
    let mut days: Vec<(Day, Arc<WrittenSnapshot>)> = Vec::new();
    for snapshot in &config.snapshots {
        if let Some(day) = snapshot.day().filter(|day| days.iter().all(|(known, _)| known != day)) {
            days.push((day, Arc::new(snapshot.clone())));
        }
    }
    days.sort_by(|(one, _), (other, _)| other.cmp(one));
    days
}
