//! What is computed and never typed: status on a day, lateness, tallies, shares, translations, latest values.
//!
//! Pure functions of records and a day. Nothing here knows a language or an audience.

mod figures;
mod freshness;
mod milestones;
mod shares;
mod status;
mod tally;
mod translation;

pub use figures::{Change, change, latest, whole};
pub use freshness::{Freshness, Pulse, days_since, freshness, pulse};
pub use milestones::{MilestoneState, Standing, standing};
pub use shares::{Elapsed, elapsed, share};
pub use status::{History, Step, StepKind, history};
pub use tally::Tally;
pub use translation::{Translation, translation};

#[cfg(test)]
mod tests {
    //! Small records for the tables of this layer.

    use std::sync::Arc;

    use crate::base::{Day, SitePath, day_from_number};
    use crate::model::Reader;
    use crate::model::kinds::Commitment;
    use crate::read::yaml;

    pub fn day(number: i32) -> Day {
        day_from_number(number).unwrap()
    }

    pub fn commitment(text: &str) -> Commitment {
        let file = SitePath::new("content/commitments/a/facts.yaml");
        let tree = yaml::read(&file, text, 0..text.len());
        let mut reader = Reader { languages: &[], folder: file.folder(), found: Vec::new() };
        Commitment::project(&Arc::new(reader.record(&[&Commitment::fields()], &tree.value.root)))
    }
}
