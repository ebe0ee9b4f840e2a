//! People were asked: who was, who came, what they proposed and what was answered.

use tera::Value;

use super::cards::card_fields;
use super::follow::commitment_cards;
use super::shapes::{list, map, read, with};
use super::{View, bar, proposals};
use crate::base::{Arg, Date, Period};
use crate::derived::{self, Breakdown};
use crate::locale::Form;
use crate::model::kinds::{Consultation, Decision, Participants, Session};
use crate::model::{Counts, Entry, Facts, When};

/// `consultation`.
pub fn consultation(view: &View, entry: &Entry, consultation: &Consultation) -> Value {
    let methods = consultation.method.iter().map(|method| view.choice(method.code(), method.label()));
    let about = consultation.commitments.iter().filter_map(|commitment| view.edition.find(commitment));
    let about: Vec<_> = about.filter(|commitment| !view.edition.is_withdrawn(commitment)).collect();
    Value::from(read![
        view,
        Some("consultation.html"),
        ("state", state(view, consultation)),
        ("methods", list(methods)),
        ("when", when(view, consultation)),
        ("announced", view.date_if(consultation.announced)),
        ("opened", view.date_if(consultation.opened)),
        ("closed", view.date_if(consultation.closed)),
        ("report_due", view.date_if(consultation.report_due)),
        ("report_published", view.date_if(consultation.report_published)),
        ("report_late", report_late(view, consultation)),
        ("sessions", list(consultation.sessions.iter().map(|one| session(view, one)))),
        ("participants", consultation.participants.as_ref().map(|came| participants(view, came)).into()),
        ("answers", answers(view, entry, consultation)),
        ("proposals", proposals::proposals(view, entry, consultation)),
        ("commitments", commitment_cards(view, about)),
    ])
}

/// `ConsultationCard`, when the entry is a consultation.
pub fn consultation_card(view: &View, entry: &Entry) -> Option<Value> {
    let Facts::Consultation(consultation) = &entry.facts else { return None };
    let answers = derived::answers(consultation, view.edition.day());
    Some(Value::from(with(
        card_fields(view, entry),
        [
            ("state", state(view, consultation)),
            ("when", when(view, consultation)),
            ("proposals", view.count(answers.all)),
            ("answered", view.count(answers.answered.part)),
        ],
    )))
}

fn state(view: &View, consultation: &Consultation) -> Value {
    view.choice_or(consultation.status.map(|status| (status.code(), status.label())))
}

/// From when to when people could take part, in words.
fn when(view: &View, consultation: &Consultation) -> Value {
    let said = |id, date| view.locale.message(id, &[("date", Arg::Text(view.locale.date(date)))], Form::Plain);
    let words = match (consultation.opened, consultation.closed) {
        (Some(opened), Some(closed)) if opened == closed => view.locale.date(opened),
        (Some(start), Some(closed)) => view.locale.period(&Period { start, end: Some(closed) }),
        (Some(opened), None) => said("ui-open-since", opened),
        (None, Some(closed)) => said("ui-open-until", closed),
        (None, None) => return Value::none(),
    };
    words.into()
}

/// `Count?` of days by which the report is missing, or came late.
fn report_late(view: &View, consultation: &Consultation) -> Value {
    let Some(due) = consultation.report_due else { return Value::none() };
    let came = consultation.report_published.map_or(view.edition.day(), Date::earliest);
    let days = (came - due.latest()).get_days();
    usize::try_from(days).ok().filter(|days| *days > 0).map(|days| view.count(days)).into()
}

/// `Session`.
fn session(view: &View, session: &Session) -> Value {
    let start = match session.start {
        None => view.date_or(None),
        Some(When::Date(date)) => view.date(date),
        Some(When::Moment(moment)) => view.moment(moment),
    };
    map([
        ("start", start),
        ("place", view.localized_or(&session.place)),
        ("area", view.area(session.area.as_ref().map(|area| &*area.id))),
        ("accessible", session.accessible.into()),
        ("languages", list(session.languages.iter().map(|lang| view.language(*lang)))),
    ])
}

/// Who came. What does not add up is shown as it was declared.
fn participants(view: &View, participants: &Participants) -> Value {
    let [categories, genders] = derived::breakdowns(participants);
    let found = [
        categories.map(|sum| {
            let parts = counts(view, &participants.by_category, |one| (one.code(), one.label()));
            breakdown(view, "category", parts, sum)
        }),
        genders.map(|sum| {
            let parts = counts(view, &participants.by_gender, |one| (one.code(), one.label()));
            breakdown(view, "gender", parts, sum)
        }),
    ];
    map([
        ("total", participants.declared().map(|total| number(view, total)).into()),
        ("breakdowns", list(found.into_iter().flatten())),
    ])
}

fn counts<T: Copy>(view: &View, counts: &Counts<T>, named: fn(T) -> (&'static str, &'static str)) -> Value {
    list(counts.0.iter().map(|(part, count)| {
        let (code, label) = named(*part);
        map([("code", code.into()), ("label", view.message(label).into()), ("count", number(view, count.value))])
    }))
}

/// `Breakdown`.
fn breakdown(view: &View, id: &'static str, parts: Value, sum: Breakdown) -> Value {
    map([
        ("id", id.into()),
        ("label", view.message(&format!("field-consultation-participants-by_{id}")).into()),
        ("parts", parts),
        ("sum", number(view, sum.counted)),
        ("agrees", sum.agrees().into()),
    ])
}

fn number(view: &View, number: i64) -> Value {
    view.count(usize::try_from(number).unwrap_or(0))
}

/// `Answers`.
fn answers(view: &View, entry: &Entry, consultation: &Consultation) -> Value {
    let answers = derived::answers(consultation, view.edition.day());
    let decided = answers.by_decision.iter().map(|(decision, count)| (decision.code(), decision.label(), *count));
    let mut parts: Vec<_> = decided.filter(|(code, ..)| *code != Decision::Merged.code()).collect();
    if answers.awaiting > 0 {
        parts.push((proposals::AWAITING, proposals::AWAITING_LABEL, answers.awaiting));
    }
    map([
        ("id", format!("answers-{}", entry.id).into()),
        ("all", view.count(answers.all)),
        ("answered", view.count(answers.answered.part)),
        ("reasoned", view.count(answers.reasoned.part)),
        ("awaiting", view.count(answers.awaiting)),
        ("parts", bar::parts(view, &parts, answers.all)),
    ])
}
