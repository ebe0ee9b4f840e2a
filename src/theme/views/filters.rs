//! Ways to look at a part of the commitments of a plan: by status, by institution, by value.

use tera::Value;

use super::View;
use super::follow::{Follow, commitment_card};
use super::shapes::{list, map, null};
use crate::base::Lang;
use crate::model::Entry;
use crate::model::kinds::{OgpValue, Status};

/// What a group has in common: the end of its anchor, its name, its status.
struct Group {
    id: String,
    label: Value,
    status: Value,
    commitments: Vec<Value>,
}

/// `[{id, label, groups: Group[]}]`: only those that tell commitments apart.
pub fn filters<'e>(view: &View<'e>, entries: &[&'e std::sync::Arc<Entry>]) -> Value {
    let (mut statuses, mut leads, mut values): (Vec<Group>, Vec<Group>, Vec<Group>) = Default::default();
    statuses.extend(status_codes().map(|(code, label)| group(code, view.said_words(label), view.choice(code, label))));
    values.extend(OgpValue::ALL.iter().map(|value| {
        let label = view.said_words(value.label());
        group(value.code(), label, null())
    }));
    for entry in entries {
        let (Some(follow), Some(card)) = (Follow::of(view, entry), commitment_card(view, entry)) else { continue };
        let status = follow.history.status().map_or(NO_EVIDENCE.0, Status::code);
        add(&mut statuses, status, &card);
        for value in &follow.commitment.ogp_values {
            add(&mut values, value.code(), &card);
        }
        let Some(lead) = follow.commitment.lead.as_ref().and_then(|lead| view.edition.find(lead)) else { continue };
        if !leads.iter().any(|group| *group.id == *lead.id) {
            let (lang, name): (Lang, &str) = view.edition.title(lead, view.lang);
            leads.push(group(&lead.id, view.words(lang, name), null()));
        }
        add(&mut leads, &lead.id, &card);
    }
    let all = entries.len();
    let found = [
        ("status", "field-commitment-updates-status", statuses),
        ("lead", "field-commitment-lead", leads),
        ("value", "field-commitment-ogp_values", values),
    ];
    list(found.into_iter().filter_map(|(id, label, mut groups)| {
        groups.retain(|group| !group.commitments.is_empty());
        let tells = groups.iter().any(|group| group.commitments.len() < all);
        let shown = groups.into_iter().map(|group| shown(view, id, group, all));
        tells.then(|| map([("id", id.into()), ("label", view.message(label).into()), ("groups", list(shown))]))
    }))
}

const NO_EVIDENCE: (&str, &str) = ("no-evidence", "choice-status-no-evidence");

/// The statuses as a tally orders them.
fn status_codes() -> impl Iterator<Item = (&'static str, &'static str)> {
    let named = |status: Status| (status.code(), status.label());
    let before = [Status::Complete, Status::Substantial, Status::Limited, Status::NotStarted].map(named);
    before.into_iter().chain([NO_EVIDENCE, named(Status::Withdrawn)])
}

fn group(id: &str, label: Value, status: Value) -> Group {
    Group { id: id.to_owned(), label, status, commitments: Vec::new() }
}

fn add(groups: &mut [Group], id: &str, card: &Value) {
    let found = groups.iter_mut().find(|group| *group.id == *id);
    found.into_iter().for_each(|group| group.commitments.push(card.clone()));
}

fn shown(view: &View, filter: &str, group: Group, all: usize) -> Value {
    map([
        ("anchor", format!("part-only-{filter}-{}", group.id).into()),
        ("label", group.label),
        ("status", group.status),
        ("count", view.count(group.commitments.len())),
        ("of", view.count(all)),
        ("commitments", group.commitments.into()),
    ])
}
