//! A record in a list.

use std::collections::HashMap;
use std::sync::OnceLock;

use tera::Value;

use super::follow::Follow;
use super::shapes::{Fields, list, null, read};
use super::{View, figures};
use crate::base::Date;
use crate::edition::Edition;
use crate::model::kinds::{Institution, Person};
use crate::model::{Entry, Facts};

/// `Card`.
pub fn card(view: &View, entry: &Entry) -> Value {
    let make = || Value::from(fields_of(view, entry));
    // As things stood earlier it may be another.
    let is_alike = view.edition.clock == view.shared.edition().clock;
    let kept = view.shared.cards().filter(|_| is_alike).and_then(|kept| kept.get(&of(entry)));
    kept.map_or_else(make, |kept| kept.get_or_init(make).clone())
}

/// The cards of a language, each made when it is first asked for: many lists show the same record.
pub type Kept = HashMap<usize, OnceLock<Value>>;

/// Room for the card of each entry.
pub fn kept(edition: &Edition) -> Kept {
    edition.entries().iter().map(|entry| (of(entry), OnceLock::new())).collect()
}

/// What tells an entry of an edition from all others.
fn of(entry: &Entry) -> usize {
    std::ptr::from_ref(entry).addr()
}

/// `Card[]`.
pub fn cards<'e>(view: &View, entries: impl IntoIterator<Item = &'e std::sync::Arc<Entry>>) -> Value {
    list(entries.into_iter().map(|entry| card(view, entry)))
}

/// The fields of a `Card`.
pub fn card_fields(view: &View, entry: &Entry) -> Fields {
    card(view, entry).into_map().unwrap_or_default()
}

fn fields_of(view: &View, entry: &Entry) -> Fields {
    let (lang, title) = view.edition.title(entry, view.lang);
    let follow = Follow::of(view, entry);
    let number = follow.as_ref().and_then(|follow| follow.commitment.number.as_ref());
    let hidden = entry.common.publish_at.is_some_and(|moment| moment > view.edition.clock);
    read![
        view,
        None,
        ("title", view.words(lang, title)),
        ("url", view.shared.address(entry, view.lang).into()),
        ("kind", (*entry.kind.id).into()),
        ("kind_label", view.shared.kind(&entry.kind).label.clone()),
        ("summary", summary(view, entry)),
        ("date", view.date_if(date_of(entry))),
        ("number", number.map(|number| &*number.0).into()),
        ("status", follow.as_ref().map(|follow| follow.status(view)).into()),
        ("since", follow.as_ref().map_or_else(null, |follow| view.date_if(follow.history.since()))),
        ("facts", list(facts(view, entry))),
        ("illustrative", entry.common.illustrative.into()),
        ("draft", (entry.common.draft || hidden).into()),
        ("withdrawn", view.edition.is_withdrawn(entry).into()),
        ("fallback", (lang != view.lang).then(|| view.language_name(lang)).into()),
    ]
}

/// `Words?`: the summary of the text; a term says what it means.
pub fn summary(view: &View, entry: &Entry) -> Value {
    let text = view.edition.text(entry, view.lang);
    if let Some((text, summary)) = text.and_then(|text| Some((text, text.summary.as_ref()?))) {
        return view.words(text.lang, &view.with_figures(Some(entry), text.lang, &summary.value));
    }
    match &entry.facts {
        Facts::Term(term) => view.localized(&term.definition).into(),
        _ => null(),
    }
}

/// The day of the thing itself.
pub fn date_of(entry: &Entry) -> Option<Date> {
    match &entry.facts {
        Facts::Consultation(consultation) => consultation.opened.or(consultation.announced),
        facts => facts.day(),
    }
}

/// One to three `Words` that tell one record from another.
fn facts(view: &View, entry: &Entry) -> Vec<Value> {
    let say = |label: Option<&str>| label.map(|label| view.said_words(label));
    let found: Vec<Option<Value>> = match &entry.facts {
        Facts::Institution(institution) => institution_facts(view, institution),
        Facts::Person(person) => vec![role(view, person, None)],
        Facts::Document(document) => {
            let languages = document.languages.iter().map(|lang| Some(view.own_words(&view.language_name(*lang))));
            let kind = say(document.document_kind.map(|kind| kind.label()));
            std::iter::once(kind).chain(languages).take(3).collect()
        }
        Facts::Plan(plan) => {
            let period = plan.period.as_ref().and_then(|period| period.dates());
            let period = period.map(|period| view.own_words(&view.locale.period(&period)));
            vec![period, say(plan.scope.map(|scope| scope.label()))]
        }
        Facts::Commitment(commitment) => {
            let lead = commitment.lead.as_ref().and_then(|lead| view.edition.find(lead));
            vec![lead.map(|lead| name(view, lead))]
        }
        Facts::Agreement(agreement) => {
            vec![say(agreement.agreement_kind.map(|kind| kind.label())), view.localized(&agreement.place)]
        }
        Facts::Indicator(indicator) => vec![figures::in_one_line(view, entry, indicator)],
        Facts::Consultation(consultation) => vec![say(consultation.status.map(|status| status.label()))],
        Facts::Budget(budget) => vec![budget.fiscal_year.map(|year| view.own_words(&view.locale.date(year)))],
        Facts::Dataset(dataset) => {
            let publisher = dataset.publisher.as_ref().and_then(|publisher| view.edition.find(publisher));
            let frequency = say(dataset.frequency.map(|often| often.label()));
            vec![publisher.map(|publisher| name(view, publisher)), frequency]
        }
        Facts::Report(report) => {
            let period = report.period.as_ref().and_then(|period| period.dates());
            vec![period.map(|period| view.own_words(&view.locale.period(&period)))]
        }
        Facts::Correction(correction) => {
            let targets = correction.affects.iter().filter_map(|one| view.edition.find(one.target.as_ref()?));
            let severity = say(correction.severity.map(|severity| severity.label()));
            std::iter::once(severity).chain(targets.map(|target| Some(name(view, target))).take(1)).collect()
        }
        Facts::Obligation(obligation) => vec![view.localized(&obligation.basis)],
        Facts::Page(_) | Facts::News(_) | Facts::Term(_) | Facts::Own(_) => Vec::new(),
    };
    found.into_iter().flatten().collect()
}

/// `Words` that name an entry.
fn name(view: &View, entry: &Entry) -> Value {
    let (lang, name) = view.edition.title(entry, view.lang);
    view.words(lang, name)
}

fn institution_facts(view: &View, institution: &Institution) -> Vec<Option<Value>> {
    let kind = institution.institution_type.map(|kind| view.said_words(kind.label()));
    let area = institution.area.as_ref().and_then(|area| view.edition.config().area(&area.id));
    vec![kind, area.and_then(|area| view.localized(&area.name))]
}

/// The title of a role of a person: of those `at` an institution, the one that lasts, or else the first.
pub fn role(view: &View, person: &Person, at: Option<&Entry>) -> Option<Value> {
    let is_there = |role: &&crate::model::kinds::Role| {
        let institution = role.institution.as_ref().and_then(|institution| view.edition.find(institution));
        at.is_none_or(|at| institution.is_some_and(|institution| institution.key() == at.key()))
    };
    let today = view.edition.day();
    let roles = || person.roles.iter().filter(is_there);
    let lasting = roles().find(|role| role.to.is_none_or(|to| to.latest() >= today));
    lasting.or_else(|| roles().next()).and_then(|role| view.localized(&role.title))
}
