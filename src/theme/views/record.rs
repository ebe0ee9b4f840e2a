//! The page of a record: what all of them receive, and the template of each kind.

use std::sync::Arc;

use tera::Value;

use super::cards::{cards, summary};
use super::downloads::downloads;
use super::mentions::{mentioned_by, related, used_by};
use super::page::{self, Head, PageFacts};
use super::shapes::{list, map, null, read};
use super::{PAPER, Page, Shared, View};
use super::{agreement, commitment, document, indicator, institution, news, person, plan, term, value};
use super::{budget, consultation, correction, dataset, feeds, follow, mistake, obligation, report};
use crate::base::SitePath;
use crate::model::kinds::{Discrepancy, Source};
use crate::model::{Entry, Facts, Text};

/// The page of an entry.
pub fn record(shared: &Shared, entry: &Arc<Entry>) -> Page {
    page_of(&View::new(shared, shared.address(entry, shared.lang())), entry)
}

/// The same for paper; what belongs to a plan stands in it as a whole.
pub fn paper(shared: &Shared, entry: &Arc<Entry>) -> Page {
    let view = &View::on_paper(shared, shared.address(entry, shared.lang()));
    let mut page = page_of(view, entry);
    page.template = format!("{PAPER}{}", page.template);
    page.context.insert_value("chapters", list(chapters(view, entry)));
    page
}

/// `{record, commitment}` of each commitment of a plan.
fn chapters(view: &View, entry: &Arc<Entry>) -> Vec<Value> {
    let Facts::Plan(plan) = &entry.facts else { return Vec::new() };
    let chapter = |entry: &Arc<Entry>| {
        let own = commitment::commitment(view, entry)?;
        Some(map([("record", common(view, entry, "commitment.html")), ("commitment", own)]))
    };
    follow::commitments_of(view, entry, plan).into_iter().filter_map(chapter).collect()
}

/// Whether documents are made of the entries of a kind, which is when the theme has a template for paper of them.
pub fn has_paper(entry: &Entry, has_template: impl Fn(&str) -> bool) -> bool {
    has_template(&format!("{PAPER}{}.html", entry.kind.id))
}

fn page_of(view: &View, entry: &Arc<Entry>) -> Page {
    let shared = view.shared;
    let (lang, title) = view.edition.title(entry, view.lang);
    let above = match entry.facts {
        // Pages stand by themselves.
        Facts::Page(_) => Vec::new(),
        _ => vec![view.place_of_section(&entry.section)],
    };
    let facts = PageFacts {
        sort: "record",
        kind: Some(&entry.kind.id),
        entry: Some(entry),
        title: view.words(lang, title),
        head: Head::of_entry(view, entry).text(view),
        description: page::description(view, entry),
        address_in: &|lang| shared.address(entry, lang),
        above,
    };
    let mut context = page::context(view, facts);
    let template = match own(view, entry) {
        Some((name, view)) => {
            context.insert_value(name, view);
            format!("{name}.html")
        }
        None if matches!(entry.facts, Facts::Page(_)) => "page.html".to_owned(),
        None => "record.html".to_owned(),
    };
    context.insert_value("record", common(view, entry, &template));
    Page { template, context }
}

/// The name of the kind and what its template receives of its own.
fn own(view: &View, entry: &Arc<Entry>) -> Option<(&'static str, Value)> {
    Some(match &entry.facts {
        Facts::Page(_) | Facts::Own(_) => return None,
        Facts::News(facts) => ("news", news::news(view, facts)),
        Facts::Term(facts) => ("term", term::term(view, entry, facts)),
        Facts::Institution(facts) => ("institution", institution::institution(view, entry, facts)),
        Facts::Person(facts) => ("person", person::person(view, entry, facts)),
        Facts::Document(facts) => ("document", document::document(view, entry, facts)),
        Facts::Plan(facts) => ("plan", plan::plan(view, entry, facts)),
        Facts::Commitment(_) => ("commitment", commitment::commitment(view, entry)?),
        Facts::Agreement(facts) => ("agreement", agreement::agreement(view, facts)),
        Facts::Indicator(facts) => ("indicator", indicator::indicator(view, entry, facts)),
        Facts::Budget(facts) => ("budget", budget::budget(view, entry, facts)),
        Facts::Consultation(facts) => ("consultation", consultation::consultation(view, entry, facts)),
        Facts::Dataset(facts) => ("dataset", dataset::dataset(view, entry, facts)),
        Facts::Report(facts) => ("report", report::report(view, entry, facts)),
        Facts::Correction(facts) => ("correction", correction::correction(view, entry, facts)),
        Facts::Obligation(facts) => ("obligation", obligation::obligation(view, entry, facts)),
    })
}

/// `record`.
fn common(view: &View, entry: &Entry, template: &str) -> Value {
    let (lang, title) = view.edition.title(entry, view.lang);
    let text = view.edition.text(entry, view.lang);
    Value::from(read![
        view,
        Some(template),
        ("id", (*entry.id).into()),
        ("kind", (*entry.kind.id).into()),
        ("kind_label", view.shared.kind(&entry.kind).label.clone()),
        ("title", view.words(lang, title)),
        (
            "summary",
            if matches!(entry.facts, Facts::Term(_)) { own_summary(view, entry) } else { summary(view, entry) },
        ),
        ("body", text.map_or_else(null, |text| view.body(entry, text))),
        ("contents", list(text.into_iter().flat_map(|text| contents(view, entry, text, title)))),
        ("tags", view.tags(entry.common.tags.iter().map(|tag| &**tag))),
        ("fields", list(value::own_fields(view, entry))),
        ("sources", list(entry.common.sources.iter().map(|source| source_of(view, source)))),
        ("discrepancies", list(entry.common.discrepancies.iter().map(|one| discrepancy(view, one)))),
        ("related", cards(view, related(view, entry))),
        ("mentioned_by", mentioned_by(view, entry)),
        ("corrections", correction::notes(view, entry)),
        ("downloads", downloads(view, entry)),
        ("used_by", used_by(view, entry)),
        ("feeds", feeds::of_record(view, entry)),
        ("attachments", list(attachments(entry).into_iter().map(|path| view.file(entry, path, None)))),
    ])
}

/// `Heading` of each heading of a text that has an anchor.
fn contents<'t>(view: &'t View, entry: &'t Entry, text: &'t Text, record: &'t str) -> impl Iterator<Item = Value> + 't {
    let headings = text.body.headings.iter().zip(entry.anchors(text.lang));
    headings.map(|(heading, anchor)| {
        let level = i64::from(heading.level.clamp(2, 6));
        map([
            ("title", view.words(text.lang, &heading.text)),
            ("anchor", (**anchor).into()),
            ("level", level.into()),
            ("mistake", mistake::at(view, anchor, record).into()),
        ])
    })
}

/// The definition of a term is on its page by itself.
fn own_summary(view: &View, entry: &Entry) -> Value {
    let text = view.edition.text(entry, view.lang);
    let said = |text: &crate::model::Text| {
        let summary = text.summary.as_ref()?;
        Some(view.words(text.lang, &view.with_figures(Some(entry), text.lang, &summary.value)))
    };
    text.and_then(said).into()
}

fn source_of(view: &View, source: &Source) -> Value {
    let title = source.title.as_deref().unwrap_or_default();
    let title = source.lang.map_or_else(|| view.loose_words(title), |lang| view.words(lang, title));
    map([
        ("title", title),
        ("url", source.url.as_ref().map(|url| &*url.0).into()),
        ("date", view.date_if(source.date)),
        ("language", source.lang.map(|lang| view.language_name(lang)).into()),
        ("note", view.localized(&source.note).into()),
    ])
}

fn discrepancy(view: &View, one: &Discrepancy) -> Value {
    map([
        ("claim", view.localized_or(&one.claim)),
        ("source", one.source.as_deref().unwrap_or_default().into()),
        ("url", one.url.as_ref().map(|url| &*url.0).into()),
        ("note", view.localized(&one.note).into()),
    ])
}

/// The files of the folder that no field names.
fn attachments(entry: &Entry) -> Vec<&SitePath> {
    let named = entry.named_files();
    entry.attachments.iter().filter(|path| !named.contains(path)).collect()
}
