//! What changed, year by year, month by month, day by day; and what changed since a day, as a letter tells it.

use std::collections::BTreeSet;

use tera::{Context, Value};

use super::page::{self, PageFacts};
use super::shapes::{list, map, null};
use super::steps::{milestone_anchor, update_anchor};
use super::{Page, Shared, View, address, cards, feeds, follow};
use crate::base::{Arg, Date, Day};
use crate::derived::{self, Event, What};
use crate::locale::Form;

/// The years in which something changed, the newest first.
pub fn changed_years(shared: &Shared) -> Vec<i16> {
    let years: BTreeSet<i16> = all(shared).iter().map(|change| change.on.earliest().year()).collect();
    years.into_iter().rev().collect()
}

/// Everything that changed for the readers of an edition, the newest first.
fn all(shared: &Shared) -> Vec<Event<'_>> {
    let edition = shared.edition();
    let mut changes = derived::events(edition.entries(), edition.day());
    changes.retain(|change| shared.has_page(change.entry));
    changes
}

/// What changed in a year; the page of the newest stands where all of them begin.
pub fn changes(shared: &Shared, year: Option<i16>) -> Page {
    let lang = shared.lang();
    let view = &View::new(shared, address::changes(lang, year));
    let years = changed_years(shared);
    let shown = year.or(years.first().copied());
    let title = view.message("ui-changes");
    let head = match year {
        Some(year) => format!("{title} ({})", view.locale.date(Date::Year(year))),
        None => title.clone(),
    };
    let above = year.map(|_| view.place(view.own_words(&title), Some(address::changes(lang, None))));
    let facts = PageFacts {
        sort: "changes",
        kind: None,
        entry: None,
        title: view.own_words(&head),
        head: head.clone(),
        description: Some(view.message("ui-changes-help")),
        address_in: &|lang| address::changes(lang, year),
        above: above.into_iter().collect(),
    };
    let changes: Vec<Event> = all(shared).into_iter().filter(|one| Some(one.on.earliest().year()) == shown).collect();
    let others = years.iter().map(|other| {
        let label = view.locale.date(Date::Year(*other));
        // The newest year is on the first page.
        let url = address::changes(lang, Some(*other).filter(|other| years.first() != Some(other)));
        map([("text", label.into()), ("url", url.into()), ("current", (Some(*other) == shown).into())])
    });
    let mut context = page::context(view, facts);
    let groups = changes.chunk_by(|a, b| month(a.on) == month(b.on)).map(|group| month_of(view, group));
    context.insert_value(
        "changes",
        map([
            ("help", view.message("ui-changes-help").into()),
            ("months", list(groups)),
            ("years", list(others)),
            ("feeds", feeds::at(view, &address::changes(lang, None), Some(&title))),
        ]),
    );
    Page { template: "changes.html".to_owned(), context }
}

/// The month that a date belongs to, or the year or quarter itself when nobody knew it better.
fn month(date: Date) -> Date {
    match date {
        Date::Day(day) => Date::Month(day.year(), day.month().unsigned_abs()),
        Date::Month(..) | Date::Year(_) | Date::Quarter(..) => date,
    }
}

fn month_of(view: &View, group: &[Event]) -> Value {
    let month = group.first().map_or(Date::Year(0), |change| month(change.on));
    let days = group.chunk_by(|a, b| a.on == b.on).map(|same| {
        let on = same[0].on;
        map([
            // The whole month is the group's own place.
            ("anchor", if on == month { null() } else { on.to_string().into() }),
            ("when", view.date(on)),
            ("items", list(same.iter().map(|change| told(view, change)))),
        ])
    });
    map([("anchor", month.to_string().into()), ("label", view.locale.date(month).into()), ("days", list(days))])
}

/// `ChangeView`: one change.
fn told(view: &View, change: &Event) -> Value {
    let entry = change.entry;
    let (lang, title) = view.edition.title(entry, view.lang);
    let code = change.what.code();
    let said = match &change.what {
        What::Reached(milestone, _) => view.localized(&milestone.output).into(),
        What::Withdrawn(withdrawal) => view.localized(&withdrawal.reason).into(),
        What::Updated(_, step) => view.localized(&step.update.achieved).into(),
        What::Assessed(assessment) => view.localized(&assessment.note).into(),
        What::Published => cards::summary(view, entry),
        What::Revised => null(),
    };
    let (status, previous) = match &change.what {
        What::Updated(_, step) => {
            let before = step.previous.filter(|previous| Some(*previous) != step.update.status);
            let before = before.map(|status| view.choice(status.code(), status.label()));
            (follow::status(view, step.update.status), before.into())
        }
        _ => (null(), null()),
    };
    map([
        ("sort", view.choice(code, &format!("ui-changed-{code}"))),
        ("kind_label", view.shared.kind(&entry.kind).label.clone()),
        ("title", view.words(lang, title)),
        ("url", url(view, change).into()),
        ("said", said),
        ("status", status),
        ("previous", previous),
        ("illustrative", entry.common.illustrative.into()),
    ])
}

/// The place that tells of a change, from the root of the output.
pub fn url(view: &View, change: &Event) -> String {
    let page = view.shared.address(change.entry, view.lang);
    match &change.what {
        What::Updated(_, step) => format!("{page}#{}", update_anchor(step.update, step.at)),
        What::Reached(milestone, at) => format!("{page}#{}", milestone_anchor(milestone, *at)),
        What::Published | What::Revised | What::Assessed(_) | What::Withdrawn(_) => page,
    }
}

/// A letter on what changed after `since`, up to the day of the edition.
pub struct Letter {
    /// Its subject.
    pub subject: String,
    /// How many changes it tells of.
    pub count: usize,
    /// What the template `digest.html` receives.
    pub context: Context,
    /// The same as plain words.
    pub text: String,
}

/// The letter in the language of `shared`; its links are whole, because it is read elsewhere.
pub fn letter(shared: &Shared, since: Day) -> Letter {
    let here = address::changes(shared.lang(), None);
    let view = &View { root: shared.base_url().to_owned(), ..View::new(shared, here) };
    let mut changes = all(shared);
    changes.retain(|change| change.on.earliest() > since);
    let site = view.edition.config().title.first_of(view.order());
    let site = site.map(|(lang, title)| view.heading_within(lang, title)).unwrap_or_default();
    let said = |id: &str, args: &[(&str, Arg)]| view.locale.message(id, args, Form::Isolated);
    let text_of = |text: &str| Arg::Text(text.to_owned());
    let since_text = view.locale.date(Date::Day(since));
    let until = view.locale.date(Date::Day(view.edition.day()));
    let subject = said("digest-subject", &[("site", text_of(&site)), ("date", text_of(&since_text))]);
    let count = Arg::Count(i64::try_from(changes.len()).unwrap_or(i64::MAX));
    let intro = said("digest-intro", &[("count", count), ("since", text_of(&since_text)), ("until", text_of(&until))]);
    let page = view.absolute(&view.address);
    let foot = said("digest-foot", &[]);

    let mut text = format!("{subject}\n\n{intro}\n");
    for day in changes.chunk_by(|a, b| a.on == b.on) {
        text.push_str(&format!("\n{}\n", view.locale.date(day[0].on)));
        for change in day {
            text.push_str(&format!("\n* {}\n  {}\n", line(view, change), view.absolute(&url(view, change))));
        }
    }
    text.push_str(&format!("\n{foot}\n{page}\n"));

    let days = changes
        .chunk_by(|a, b| a.on == b.on)
        .map(|day| map([("when", view.date(day[0].on)), ("items", list(day.iter().map(|change| told(view, change))))]));
    let mut context = Context::new();
    context.insert_value("lang", view.lang.code().into());
    context.insert_value("dir", view.locale.direction().as_str().into());
    context.insert_value("root", (&*view.root).into());
    context.insert_value("base", null());
    let digest = map([
        ("subject", (&*subject).into()),
        ("intro", intro.into()),
        ("days", list(days)),
        ("foot", foot.into()),
        ("page", page.into()),
    ]);
    context.insert_value("digest", digest);
    Letter { subject, count: changes.len(), context, text }
}

/// One change in one line of plain words.
pub fn line(view: &View, change: &Event) -> String {
    let (lang, title) = view.edition.title(change.entry, view.lang);
    let title = view.heading_within(lang, title);
    let status = match &change.what {
        What::Updated(_, step) => step.update.status.map(|status| view.message(status.label())),
        _ => None,
    };
    let what = status.unwrap_or_else(|| view.message(&format!("ui-changed-{}", change.what.code())));
    let args = [("title", Arg::Text(title)), ("change", Arg::Text(what))];
    let id = if change.entry.common.illustrative { "feed-change-illustrative" } else { "feed-change" };
    view.locale.message(id, &args, Form::Isolated)
}
