//! What is published when: the entries that wait for their moment.

use std::sync::Arc;

use crate::base::Moment;
use crate::model::Entry;

/// An entry that waits for its moment.
#[derive(Clone, Debug)]
pub struct Publication {
    /// The moment, in the site's zone.
    pub at: Moment,
    /// The entry.
    pub entry: Arc<Entry>,
}

/// The entries whose moment comes after `clock`, the soonest first. A draft waits for its authors and not for a
/// moment, so it is not among them.
pub fn upcoming(entries: &[Arc<Entry>], clock: Moment) -> Vec<Publication> {
    let waiting = entries.iter().filter(|entry| !entry.common.draft).filter_map(|entry| {
        let at = entry.common.publish_at.filter(|at| *at > clock)?;
        Some(Publication { at, entry: entry.clone() })
    });
    let mut waiting: Vec<Publication> = waiting.collect();
    waiting.sort_by_key(|publication| publication.at);
    waiting
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derived::tests::site;

    #[test]
    fn only_what_waits_for_its_moment_is_told_the_soonest_first() {
        let entry = |id: &str, facts: &str| (format!("content/news/{id}/facts.yaml"), format!("date: 2026\n{facts}\n"));
        let site = site([
            entry("a", "publish_at: 2026-05-07T10:00"),
            entry("b", "publish_at: 2026-05-06T10:00"),
            entry("c", "{publish_at: 2026-05-06T12:00, draft: true}"),
            entry("d", "publish_at: 2026-05-06T09:00"),
            entry("e", ""),
        ]);
        let at = |moment: &str| -> Vec<String> {
            upcoming(&site.entries, moment.parse().unwrap()).iter().map(|next| next.entry.id.to_string()).collect()
        };
        assert_eq!(at("2026-05-06T09:00"), ["b", "a"]);
        assert_eq!(at("2026-05-06T10:00"), ["a"]);
        assert!(at("2026-05-07T10:00").is_empty());
    }
}
