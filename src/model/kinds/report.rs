//! What an institution tells of a period, frozen on a day: its figures never move again (OGP self-assessment).

use super::commitment::PlanOrCommitment;
use super::{Anything, Period};
use crate::base::{Date, Day};
use crate::model::{LeadsTo, Ref, Target, Words};

record! {
    /// A report on a period.
    pub struct Report {
        /// The period it tells of.
        required period: Option<Period>,
        /// The plan or the commitment it tells of.
        required scope: Option<Ref<PlanOrCommitment>>,
        /// Its parts, in their order.
        optional sections: Vec<ReportSection>,
        /// The day as of which its figures and statuses are told.
        required frozen_as_of: Option<Date>,
    }
}

record! {
    /// A part of a report.
    pub struct ReportSection {
        /// What it is called.
        required title: Words,
        /// What it says.
        optional text: Words,
        /// The records whose state and figures it shows.
        optional shows: Vec<Ref<Anything>>,
    }
}

impl LeadsTo for Report {
    fn target() -> Target {
        Target::entries(&["report"])
    }
}

impl Report {
    /// The day as of which everything in it is told, on `today`: what is frozen later is not yet.
    pub fn clock(&self, today: Day) -> Day {
        self.frozen_as_of.map_or(today, |date| date.latest().min(today))
    }
}
