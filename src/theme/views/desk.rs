//! The desk of the team: what `bayan status` says, as a page of the team's own edition.

use super::page::{self, PageFacts};
use super::shapes::{list, map};
use super::{Page, Shared, View, address};
use crate::base::{Date, Message, Moment};
use crate::derived::{Manner, agenda};
use crate::locale::Form;
use crate::model::{Entry, Reference, Words};

/// What awaits the team.
pub fn desk(shared: &Shared) -> Page {
    let view = &View::new(shared, address::desk(shared.lang()));
    let edition = view.edition;
    let head = Message::new("status-head").with("date", Date::Day(edition.day()));
    let title = view.locale.say(&head, Form::Plain);
    let facts = PageFacts {
        sort: "desk",
        kind: None,
        entry: None,
        title: view.own_words(&title),
        head: title,
        description: None,
        address_in: &address::desk,
        above: Vec::new(),
    };
    let find = |reference: &Reference| edition.find(reference).cloned();
    let agenda = agenda(edition.entries(), edition.languages(), &find, edition.clock);
    let title = |entry: &Entry| edition.title(entry, view.lang).1.to_owned();
    let words = |words: &Words| words.first_of(view.order()).map_or(String::new(), |(_, words)| words.to_owned());
    let moment = |moment: Moment| view.locale.moment(moment);
    let said = |message: &Message| tera::Value::safe_string(&view.locale.say(message, Form::Html));
    let groups = agenda.told(&Manner { title: &title, words: &words, moment: &moment }).into_iter().map(|group| {
        let lines = group.lines.iter().map(|(entry, message)| {
            map([("html", said(message)), ("url", view.shared.address(entry, view.lang).into())])
        });
        map([("heading", said(&group.heading)), ("lines", list(lines))])
    });
    let coverage = agenda.coverage.iter().map(|coverage| said(&coverage.told()));
    let mut context = page::context(view, facts);
    context.insert_value("desk", map([("coverage", list(coverage)), ("groups", list(groups))]));
    Page { template: "desk.html".to_owned(), context }
}
