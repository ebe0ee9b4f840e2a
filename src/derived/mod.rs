//! What is computed and never typed: status on a day, lateness, tallies, shares, translations, latest values.
//!
//! Pure functions of records and a day. Nothing here knows a language or an audience.

mod agenda;
mod answers;
mod contradictions;
mod corrected;
mod events;
mod figures;
mod freshness;
mod milestones;
mod money;
pub mod named;
mod obligations;
mod publishing;
mod shares;
mod status;
mod tally;
mod translation;

pub use agenda::{Agenda, Coverage, Find, LateMilestone, Manner, Told, agenda};
pub use answers::{Answer, Answers, Share, answer, answers, merged_from, merged_into};
pub use contradictions::{Breakdown, Contradiction, breakdowns, contradictions, is_outside, is_over_whole};
pub use corrected::{Corrected, corrected_anchor, line_at, observation_at};
pub use events::{Event, What, events, made_public};
pub use figures::{Change, change, latest, whole};
pub use freshness::{Freshness, Pulse, days_since, freshness, pulse};
pub use milestones::{MilestoneState, Standing, standing};
pub use money::{Amount, Money, MoneyRow, Part, money};
pub use obligations::{NextDue, ObligationState, dated, next_due};
pub use publishing::{Publication, upcoming};
pub use shares::{Elapsed, elapsed, share};
pub use status::{History, Step, StepKind, history};
pub use tally::Tally;
pub use translation::{Source, Translation, source, translated_from, translation};

#[cfg(test)]
mod tests {
    //! Small records for the tables of this layer.

    use std::sync::Arc;

    use crate::base::{Day, SourceTree, day_from_number};
    use crate::model::Facts;
    use crate::model::kinds::{Commitment, Indicator};
    use crate::site::{Site, Workspace};

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
    pub fn facts(section: &str, text: &str) -> Facts {
        let site = site([(format!("content/{section}/a/facts.yaml"), text.to_owned())]);
        site.entries[0].facts.clone()
    }

    /// A site in English with these files.
    pub fn site(files: impl IntoIterator<Item = (String, String)>) -> Arc<Site> {
        let mut tree = SourceTree::default();
        tree.insert_text("site.yaml", "title: {en: A}\nlanguages: [en]\n");
        files.into_iter().for_each(|(path, text)| tree.insert_text(&path, &text));
        Workspace::default().load(&tree).site
    }
}
