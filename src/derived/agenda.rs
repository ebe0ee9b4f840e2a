//! What awaits the team on a day: translations, late steps, updates and obligations due, and what comes out when.

use std::sync::Arc;

use super::{
    Freshness, MilestoneState, NextDue, ObligationState, Publication, Translation, freshness, next_due, standing,
    translation, upcoming,
};
use crate::base::{Arg, Date, Lang, Message, Moment};
use crate::model::{Entry, Facts, Reference, Words};

/// What awaits the team.
#[derive(Clone, Debug)]
pub struct Agenda {
    /// How far each language is, in the order of the languages.
    pub coverage: Vec<Coverage>,
    /// The texts that are missing or behind, by the order of entries and then of languages.
    pub translations: Vec<(Arc<Entry>, Lang, Translation)>,
    /// The steps that are late, the latest first.
    pub late: Vec<LateMilestone>,
    /// The commitments of which an update is due, those that never had one first.
    pub updates: Vec<(Arc<Entry>, Freshness)>,
    /// The obligations that are not met for good, the most urgent first.
    pub obligations: Vec<(Arc<Entry>, NextDue)>,
    /// What waits for its moment, the soonest first.
    pub upcoming: Vec<Publication>,
    /// What is still being prepared.
    pub drafts: Vec<Arc<Entry>>,
}

/// How far a language is. The three parts add up to the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The language.
    pub lang: Lang,
    /// The texts that are as new as the facts.
    pub fresh: usize,
    /// Those that are behind.
    pub stale: usize,
    /// Those that are missing.
    pub missing: usize,
    /// All of them.
    pub all: usize,
}

/// A step that is late.
#[derive(Clone, Debug)]
pub struct LateMilestone {
    /// The commitment.
    pub entry: Arc<Entry>,
    /// The number of the step, from zero.
    pub at: usize,
    /// By how many days.
    pub days: i64,
}

/// What is to be said of the agenda: groups of sentences, before a language is chosen.
#[derive(Clone, Debug)]
pub struct Told {
    /// The heading of the group, with its count.
    pub heading: Message,
    /// The entries and what is to be said of each.
    pub lines: Vec<(Arc<Entry>, Message)>,
}

/// How one reader writes what the sentences name.
pub struct Manner<'m> {
    /// The title of an entry.
    pub title: &'m dyn Fn(&Entry) -> String,
    /// Words that are given in several languages.
    pub words: &'m dyn Fn(&Words) -> String,
    /// A moment.
    pub moment: &'m dyn Fn(Moment) -> String,
}

/// Finds the entry that a reference leads to.
pub type Find<'f> = &'f dyn Fn(&Reference) -> Option<Arc<Entry>>;

/// What awaits the team at `clock`.
pub fn agenda(entries: &[Arc<Entry>], languages: &[Lang], find: Find, clock: Moment) -> Agenda {
    let day = clock.date();
    let mut agenda = Agenda {
        coverage: languages
            .iter()
            .map(|lang| Coverage { lang: *lang, fresh: 0, stale: 0, missing: 0, all: 0 })
            .collect(),
        translations: Vec::new(),
        late: Vec::new(),
        updates: Vec::new(),
        obligations: Vec::new(),
        upcoming: upcoming(entries, clock),
        drafts: entries.iter().filter(|entry| entry.common.draft).cloned().collect(),
    };
    for entry in entries.iter().filter(|entry| entry.common.withdrawn.is_none()) {
        for coverage in &mut agenda.coverage {
            let state = translation(entry, coverage.lang);
            coverage.count(state);
            if state != Translation::Fresh {
                agenda.translations.push((entry.clone(), coverage.lang, state));
            }
        }
        match &entry.facts {
            Facts::Commitment(commitment) => {
                for (at, milestone) in commitment.milestones.iter().enumerate() {
                    let standing = standing(milestone, day);
                    if let (MilestoneState::Late, Some(days)) = (standing.state, standing.days_late) {
                        agenda.late.push(LateMilestone { entry: entry.clone(), at, days });
                    }
                }
                let plan = commitment.plan.as_ref().and_then(|plan| find(plan));
                let cycle = plan.and_then(|plan| match &plan.facts {
                    Facts::Plan(plan) => plan.update_cycle_days.map(|days| days.0),
                    _ => None,
                });
                match freshness(commitment, cycle, day) {
                    due @ (Freshness::Never | Freshness::Overdue(_)) => agenda.updates.push((entry.clone(), due)),
                    Freshness::Fresh | Freshness::Closed => {}
                }
            }
            Facts::Obligation(obligation) => {
                let satisfied: Vec<Arc<Entry>> =
                    obligation.satisfied_by.iter().filter_map(|reference| find(reference)).collect();
                let due = next_due(obligation, satisfied.iter().map(|entry| &**entry), day);
                if due.state != ObligationState::Met {
                    agenda.obligations.push((entry.clone(), due));
                }
            }
            _ => {}
        }
    }
    agenda.late.sort_by_key(|late| std::cmp::Reverse(late.days));
    agenda.updates.sort_by_key(|(_, due)| match due {
        Freshness::Overdue(days) => (1, std::cmp::Reverse(*days)),
        Freshness::Never | Freshness::Fresh | Freshness::Closed => (0, std::cmp::Reverse(0)),
    });
    agenda.obligations.sort_by_key(|(_, due)| (due.on.is_none(), due.on));
    agenda
}

impl Agenda {
    /// The agenda as sentences, in the order in which somebody works through it.
    pub fn told(&self, manner: &Manner) -> Vec<Told> {
        let title = |entry: &Entry| Arg::Text((manner.title)(entry));
        let translations = self.translations.iter().map(|(entry, lang, state)| {
            let id = match state {
                Translation::Stale => "status-translation-stale",
                Translation::Missing | Translation::Fresh => "status-translation-missing",
            };
            (entry, Message::new(id).with("title", title(entry)).with("language", *lang))
        });
        let late = self.late.iter().map(|late| {
            let output = match &late.entry.facts {
                Facts::Commitment(commitment) => commitment.milestones.get(late.at).map(|milestone| &milestone.output),
                _ => None,
            };
            let name = Arg::Text(output.map_or(String::new(), |output| (manner.words)(output)));
            let message = Message::new("status-milestone-late").with("title", title(&late.entry));
            (&late.entry, message.with("days", late.days).with("name", name))
        });
        let updates = self.updates.iter().map(|(entry, due)| match due {
            Freshness::Overdue(days) => {
                (entry, Message::new("status-update-overdue").with("title", title(entry)).with("days", *days))
            }
            Freshness::Never | Freshness::Fresh | Freshness::Closed => {
                (entry, Message::new("status-update-never").with("title", title(entry)))
            }
        });
        let obligations = self.obligations.iter().map(|(entry, due)| {
            let state = Arg::Term(due.state.label().to_owned());
            let message = match due.on {
                Some(on) => Message::new("status-obligation").with("title", title(entry)).with("date", Date::Day(on)),
                None => Message::new("status-obligation-undated").with("title", title(entry)),
            };
            (entry, message.with("state", state))
        });
        let upcoming = self.upcoming.iter().map(|next| {
            let moment = Arg::Text((manner.moment)(next.at));
            (&next.entry, Message::new("status-published-at").with("title", title(&next.entry)).with("moment", moment))
        });
        let drafts = self.drafts.iter().map(|entry| (entry, Message::new("status-draft").with("title", title(entry))));
        vec![
            group(translations, |count| Message::new("status-translations").with("count", count)),
            group(late, |count| Message::new("status-late").with("count", count)),
            group(updates, |count| Message::new("status-updates").with("count", count)),
            group(obligations, |count| Message::new("status-obligations").with("count", count)),
            group(upcoming, |count| Message::new("status-upcoming").with("count", count)),
            group(drafts, |count| Message::new("status-drafts").with("count", count)),
        ]
    }
}

fn group<'a>(lines: impl Iterator<Item = (&'a Arc<Entry>, Message)>, heading: fn(usize) -> Message) -> Told {
    let lines: Vec<(Arc<Entry>, Message)> = lines.map(|(entry, message)| (entry.clone(), message)).collect();
    Told { heading: heading(lines.len()), lines }
}

impl Coverage {
    /// What is to be said of it.
    pub fn told(&self) -> Message {
        Message::new("status-coverage")
            .with("language", self.lang)
            .with("fresh", self.fresh)
            .with("all", self.all)
            .with("stale", self.stale)
            .with("missing", self.missing)
    }

    fn count(&mut self, state: Translation) {
        self.all += 1;
        *match state {
            Translation::Fresh => &mut self.fresh,
            Translation::Stale => &mut self.stale,
            Translation::Missing => &mut self.missing,
        } += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derived::tests::site;
    use crate::site::Found;

    #[test]
    fn what_awaits_the_team_is_gathered_the_most_urgent_first() {
        let file = |path: &str, text: &str| (format!("content/{path}"), text.to_owned());
        let site = site([
            file("plans/p/facts.yaml", "update_cycle_days: 30\ncommitments: [a, b]\n"),
            file(
                "commitments/a/facts.yaml",
                "plan: p\nmilestones:\n  - {id: one, due: 2026-01, status: limited}\n  - {id: two, due: 2025, status: limited}\nupdates:\n  - {date: 2026-01-01, status: limited}\n",
            ),
            file("commitments/b/facts.yaml", "plan: p\n"),
            file("obligations/o/facts.yaml", "due: 2026-03-01\n"),
            file("news/n/facts.yaml", "date: 2026\npublish_at: 2026-06-01T10:00\n"),
            file("news/d/facts.yaml", "date: 2026\ndraft: true\n"),
        ]);
        let find = |reference: &Reference| match site.index.find(reference) {
            Found::One(entry) => Some(entry.clone()),
            _ => None,
        };
        let clock: Moment = "2026-03-02T09:00".parse().unwrap();
        let agenda = agenda(&site.entries, &site.config.languages, &find, clock);
        let late: Vec<(usize, i64)> = agenda.late.iter().map(|late| (late.at, late.days)).collect();
        assert_eq!(late, [(1, 61), (0, 30)]);
        let updates: Vec<_> = agenda.updates.iter().map(|(entry, due)| (&*entry.id, *due)).collect();
        assert_eq!(updates, [("b", Freshness::Never), ("a", Freshness::Overdue(30))]);
        let (_, due) = &agenda.obligations[0];
        assert_eq!((due.state, due.days), (ObligationState::Unmet, Some(1)));
        assert_eq!((agenda.upcoming.len(), agenda.drafts.len()), (1, 1));
        for coverage in &agenda.coverage {
            assert_eq!(coverage.fresh + coverage.stale + coverage.missing, coverage.all);
        }
    }
}
