//! What is computed and never typed: status on a day, lateness, tallies, shares, translations, latest values.
//!
//! Pure functions of records and a day. Nothing here knows a language or an audience.

mod answers;
mod contradictions;
mod figures;
mod freshness;
mod milestones;
mod obligations;
mod publishing;
mod status;
mod tally;
mod translation;

pub use answers::{Answer, Answers, Share, answer, answers, merged_from, merged_into};
pub use contradictions::{Breakdown, Contradiction, breakdowns, contradictions, is_outside, is_over_whole};
pub use figures::{Change, change, latest, whole};
pub use freshness::{Freshness, freshness};
pub use milestones::{MilestoneState, Standing, standing};
pub use obligations::{NextDue, ObligationState, dated, next_due};
pub use publishing::{Publication, upcoming};
pub use status::{History, Step, StepKind, history};
pub use tally::Tally;
pub use translation::{Translation, translation};

#[cfg(test)]
mod tests {
    //! Small records for the tables of this layer.

    use std::sync::Arc;

    use crate::base::{Day, SitePath, SourceTree, day_from_number};
    use crate::model::kinds::{Commitment, Participants};
    use crate::model::{Reader, Record, built_in};
    use crate::read::yaml;
    use crate::site::{Site, Workspace};

    pub fn day(number: i32) -> Day {
        day_from_number(number).unwrap()
    }

    pub fn commitment(text: &str) -> Commitment {
        Commitment::project(&record("commitment", text))
    }

    /// The fields of a kind, or of the group `participants`.
    pub fn record(kind: &str, text: &str) -> Arc<Record> {
        let file = SitePath::new("content/records/a/facts.yaml");
        let tree = yaml::read(&file, text, 0..text.len());
        let mut reader = Reader { languages: &[], folder: file.folder(), found: Vec::new() };
        let fields = built_in().get(kind).map_or_else(Participants::fields, |kind| kind.fields.to_vec());
        let record = reader.record(&[&fields], &tree.value.root);
        let slips: Vec<_> = reader.found.iter().filter(|fault| fault.id() != "missing-field").collect();
        assert!(slips.is_empty(), "{text}: {slips:?}");
        Arc::new(record)
    }

    /// A site in English with these files.
    pub fn site(files: impl IntoIterator<Item = (String, String)>) -> Arc<Site> {
        let mut tree = SourceTree::default();
        tree.insert_text("site.yaml", "title: {en: A}\nlanguages: [en]\n");
        files.into_iter().for_each(|(path, text)| tree.insert_text(&path, &text));
        Workspace::default().load(&tree).site
    }
}
