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

    use crate::base::{Day, SourceTree, day_from_number};
    use crate::model::Facts;
    use crate::model::kinds::{Commitment, Indicator};
    use crate::site::Workspace;

    pub fn day(number: i32) -> Day {
        day_from_number(number).unwrap()
    }

    pub fn commitment(text: &str) -> Commitment {
        match facts("commitments", text) {
            Facts::Commitment(commitment) => commitment,
            other => panic!("{other:?}"),
        }
    }

    pub fn indicator(text: &str) -> Indicator {
        match facts("indicators", text) {
            Facts::Indicator(indicator) => indicator,
            other => panic!("{other:?}"),
        }
    }

    /// What a file of facts says, whatever it lacks.
    fn facts(section: &str, text: &str) -> Facts {
        let mut tree = SourceTree::default();
        tree.insert_text("site.yaml", "title: {en: A}\nlanguages: [en]\n");
        tree.insert_text(&format!("content/{section}/a/facts.yaml"), text);
        Workspace::default().load(&tree).site.entries[0].facts.clone()
    }
}
