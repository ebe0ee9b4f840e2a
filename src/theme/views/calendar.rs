//! What has a day: meetings and ends of consultations, steps and obligations that are due, figures that are awaited.

use std::sync::Arc;

use tera::Value;

use super::page::{self, PageFacts};
use super::shapes::{list, map};
use super::steps::milestone_anchor;
use super::{Page, Shared, View, address, obligation};
use crate::base::{Arg, Date};
use crate::derived::{self, MilestoneState};
use crate::locale::Form;
use crate::model::kinds::Commitment;
use crate::model::{Entry, Facts, When};

/// Something that has a day.
pub struct Occasion<'e> {
    /// The record it belongs to.
    pub entry: &'e Arc<Entry>,
    /// What it is called within its record, never changing while the record is the same.
    pub id: String,
    /// When.
    pub when: When,
    /// What sort of occasion it is: the id of the message that says so.
    pub sort: &'static str,
    /// What is to be done or to happen, in plain words of the reader's language.
    pub what: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// The part of the record's page that tells of it.
    pub anchor: Option<String>,
}

/// Every occasion of an edition, in the order of time.
pub fn occasions<'v>(view: &View<'v>) -> Vec<Occasion<'v>> {
    let edition = view.edition;
    let mut occasions = Vec::new();
    for entry in edition.entries().iter().filter(|entry| !edition.is_withdrawn(entry)) {
        match &entry.facts {
            Facts::Consultation(consultation) => {
                let mut add = |id: &str, date: Option<Date>, sort| {
                    occasions.extend(date.map(|date| Occasion::new(entry, id, When::Date(date), sort)));
                };
                add("opened", consultation.opened, "ui-calendar-opens");
                add("closed", consultation.closed, "ui-calendar-closes");
                if consultation.report_published.is_none() {
                    add("report", consultation.report_due, "ui-calendar-report");
                }
                for (at, session) in consultation.sessions.iter().enumerate() {
                    let Some(start) = session.start else { continue };
                    let place = session.place.first_of(view.order());
                    let place = place.map(|(lang, place)| view.heading(lang, place));
                    let held = Occasion::new(entry, &format!("session-{}", at + 1), start, "ui-calendar-session");
                    occasions.push(Occasion { place, ..held });
                }
            }
            Facts::Commitment(commitment) => milestones(view, entry, commitment, &mut occasions),
            Facts::Obligation(facts) => {
                let due = obligation::next_due(view, facts);
                let on = due.on.map(|day| When::Date(Date::Day(day)));
                occasions.extend(on.map(|on| Occasion::new(entry, "due", on, "ui-calendar-obligation")));
            }
            Facts::Indicator(indicator) => {
                let next = indicator.next_update.map(When::Date);
                occasions.extend(next.map(|next| Occasion::new(entry, "figures", next, "ui-calendar-figures")));
            }
            Facts::Page(_)
            | Facts::News(_)
            | Facts::Term(_)
            | Facts::Institution(_)
            | Facts::Person(_)
            | Facts::Document(_)
            | Facts::Plan(_)
            | Facts::Agreement(_)
            | Facts::Budget(_)
            | Facts::Dataset(_)
            | Facts::Report(_)
            | Facts::Correction(_)
            | Facts::Own(_) => {}
        }
    }
    occasions.sort_by_key(|occasion| (occasion.when.date().latest(), occasion.when.date().earliest()));
    occasions
}

/// The steps of a commitment that are still to be done.
fn milestones<'v>(view: &View<'v>, entry: &'v Arc<Entry>, facts: &'v Commitment, found: &mut Vec<Occasion<'v>>) {
    for (at, milestone) in facts.milestones.iter().enumerate() {
        let state = derived::standing(milestone, view.edition.day()).state;
        let is_open = matches!(state, MilestoneState::Open | MilestoneState::Late);
        let Some(due) = milestone.due.filter(|_| is_open) else { continue };
        let id = milestone.id.as_ref().map_or_else(|| (at + 1).to_string(), |id| id.0.to_string());
        let output = milestone.output.first_of(view.order());
        let what = output.map(|(lang, output)| view.heading(lang, output));
        let step = Occasion::new(entry, &format!("milestone-{id}"), When::Date(due), "ui-calendar-milestone");
        found.push(Occasion { what, anchor: Some(milestone_anchor(milestone, at)), ..step });
    }
}

impl<'e> Occasion<'e> {
    fn new(entry: &'e Arc<Entry>, id: &str, when: When, sort: &'static str) -> Occasion<'e> {
        Occasion { entry, id: id.to_owned(), when, sort, what: None, place: None, anchor: None }
    }

    /// The address of the page that tells of it, from the root of the output.
    pub fn url(&self, view: &View) -> String {
        let anchor = self.anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
        format!("{}{anchor}", view.shared.address(self.entry, view.lang))
    }

    /// What it is and of what, as plain words.
    pub fn title(&self, view: &View) -> String {
        let (lang, title) = view.edition.title(self.entry, view.lang);
        let sort = view.message(self.sort);
        let args = [("sort", Arg::Text(sort)), ("title", Arg::Text(view.heading_within(lang, title)))];
        view.locale.message("ui-calendar-of", &args, Form::Isolated)
    }
}

/// The calendar: what is late, and what comes.
pub fn calendar(shared: &Shared) -> Page {
    let view = &View::new(shared, address::calendar(shared.lang()));
    let title = view.message("ui-calendar");
    let facts = PageFacts {
        sort: "calendar",
        kind: None,
        entry: None,
        title: view.own_words(&title),
        head: title,
        description: Some(view.message("ui-calendar-help")),
        address_in: &address::calendar,
        above: Vec::new(),
    };
    let today = view.edition.day();
    let (past, coming): (Vec<_>, Vec<_>) =
        occasions(view).into_iter().partition(|occasion| occasion.when.date().latest() < today);
    let late = past.iter().filter(|occasion| occasion.is_owed()).map(|occasion| shown(view, occasion));
    let coming = coming.iter().map(|occasion| shown(view, occasion));
    let mut context = page::context(view, facts);
    context.insert_value(
        "calendar",
        map([("late", list(late)), ("coming", list(coming)), ("file", address::calendar_file(view.lang).into())]),
    );
    Page { template: "calendar.html".to_owned(), context }
}

impl Occasion<'_> {
    /// Whether something is owed that day, which stays owed when the day is over.
    fn is_owed(&self) -> bool {
        matches!(self.sort, "ui-calendar-milestone" | "ui-calendar-obligation" | "ui-calendar-report")
    }
}

fn shown(view: &View, occasion: &Occasion) -> Value {
    let (lang, title) = view.edition.title(occasion.entry, view.lang);
    let when = match occasion.when {
        When::Date(date) => view.date(date),
        When::Moment(moment) => view.moment(moment),
    };
    map([
        ("when", when),
        ("sort", view.message(occasion.sort).into()),
        ("title", view.words(lang, title)),
        ("what", occasion.what.as_ref().map(|what| view.own_words(what)).into()),
        ("place", occasion.place.as_ref().map(|place| view.own_words(place)).into()),
        ("url", occasion.url(view).into()),
        ("illustrative", occasion.entry.common.illustrative.into()),
    ])
}
