//! From a figure to its row in the file, to the document it came from, to the revision; and how to cite it.

use std::sync::Arc;

use tera::Value;

use super::shapes::{list, map};
use super::{View, cite, correction, earlier, mistake, table};
use crate::base::{Arg, Span, in_workbook};
use crate::derived::named::{Named, Said};
use crate::locale::{Form, ListKind};
use crate::model::kinds::Indicator;
use crate::model::{BudgetLine, Entry, Facts, Observation, Reference};

/// A page says how to cite each of so many figures; of more than that, only of those that readers are led to: the whole
/// would weigh more than the table.
const MOST_CITED: usize = 60;

/// A figure of the page.
struct Figure {
    anchor: String,
    row: u32,
    /// Its cell, in a workbook.
    cell: Option<String>,
    /// What it is a figure of, as plain words: an area and a breakdown, or a programme and a step.
    subject: Vec<String>,
    /// When.
    period: String,
    /// The figure with its unit and what must be known of it.
    value: String,
    source: Option<Reference>,
}

/// `FileView?` of the table of a record; none for a workbook, which is not published.
pub fn file(view: &View, entry: &Entry) -> Value {
    let file = entry.facts.table().filter(|file| Some(*file) != entry.facts.workbook());
    file.map(|file| view.file(entry, file, None)).into()
}

/// Where a sheet and a cell are named after the file: `figures.xlsx#Data!B12`.
fn in_sheet(span: &Span) -> Option<(&str, &str)> {
    let place = in_workbook(&span.file)?;
    Some((place.sheet, place.cell?))
}

fn cell(span: &Span) -> Option<String> {
    in_sheet(span).map(|(_, cell)| cell.to_owned())
}

/// `Provenance` of an indicator.
pub fn of_indicator(view: &View, entry: &Arc<Entry>, indicator: &Indicator) -> Value {
    // Where the table shows a part of the values, the rest has no cell that could be led to.
    let rows = entry.observations.iter().filter(|_| entry.observations.len() <= table::CELLS);
    let mut rows: Vec<&Observation> = rows.collect();
    rows.sort_by_key(|row| row.row);
    let figures = rows.into_iter().map(|row| {
        let area = row.area().and_then(|area| view.edition.config().area(area));
        let area = area.and_then(|area| area.name.first_of(view.order())).map(|(lang, name)| view.heading(lang, name));
        let parts = view.part_names(indicator, row.dimensions());
        let (measure, flags) = (row.measure, row.flags);
        Figure {
            anchor: row.anchor(),
            row: row.row,
            cell: cell(&row.span()),
            subject: area.into_iter().chain(parts).collect(),
            period: view.locale.date(row.period),
            value: spoken(view, entry, row.anchor(), Said::Value { indicator, measure, flags, corrected_since: false }),
            source: row.source().cloned(),
        }
    });
    provenance(view, entry, figures.collect(), indicator.source.as_deref())
}

/// `Provenance` of a budget.
pub fn of_budget(view: &View, entry: &Arc<Entry>) -> Value {
    let mut lines: Vec<&BudgetLine> = entry.lines.iter().collect();
    lines.sort_by_key(|line| line.row);
    let year = match &entry.facts {
        Facts::Budget(budget) => budget.fiscal_year.map(|year| view.locale.date(year)),
        _ => None,
    };
    let programme = |line: &BudgetLine| match &entry.facts {
        Facts::Budget(budget) => view.programme_name(budget, &line.programme),
        _ => line.programme.to_string(),
    };
    let figures = lines.into_iter().map(|line| {
        let said = Said::Money { measure: line.amount, unit: line.unit, parts: (1, 1), flags: line.flags };
        Figure {
            anchor: line.anchor(),
            row: line.row,
            cell: cell(&line.span),
            subject: vec![programme(line), view.message(line.nature.label())],
            period: year.clone().unwrap_or_else(|| view.not_stated()),
            value: spoken(view, entry, line.anchor(), said),
            source: None,
        }
    });
    provenance(view, entry, figures.collect(), None)
}

fn spoken(view: &View, entry: &Arc<Entry>, anchor: String, said: Said) -> String {
    let named = Named { entry, anchor: Some(anchor), said, with_unit: true };
    view.written(view.locale, &named, true).plain(view.locale)
}

fn provenance(view: &View, entry: &Arc<Entry>, figures: Vec<Figure>, source: Option<&Reference>) -> Value {
    let corrected = correction::figures(view, entry);
    let is_complete = figures.len() <= MOST_CITED;
    // The latest row, and what was corrected.
    let is_cited = |at: usize, figure: &Figure| {
        is_complete || at + 1 == figures.len() || corrected.iter().any(|(anchor, _)| *anchor == figure.anchor)
    };
    let shown = figures.iter().enumerate().map(|(at, figure)| {
        let label = [&[figure.period.clone()][..], &figure.subject].concat();
        let label = view.locale.list(&label, ListKind::Plain, Form::Isolated);
        let citation = is_cited(at, figure).then(|| citation(view, entry, figure));
        map([
            ("label", view.own_words(&label)),
            ("value", view.own_words(&figure.value)),
            ("anchor", figure.anchor.clone().into()),
            ("cell", figure.cell.as_deref().into()),
            ("row", view.count(usize::try_from(figure.row).unwrap_or_default())),
            ("source", view.link_if(figure.source.as_ref())),
            ("citation", citation.map(|text| view.own_words(&text)).into()),
            (
                "mistake",
                is_cited(at, figure).then(|| mistake::at(view, &figure.anchor, &named(view, entry))).flatten().into(),
            ),
        ])
    });
    let sheet = entry.observations.first().map(Observation::span).or(entry.lines.first().map(|line| line.span.clone()));
    let workbook = entry.facts.workbook().zip(sheet.as_ref().and_then(in_sheet));
    let workbook = workbook.map(|(file, (sheet, _))| map([("name", file.name().into()), ("sheet", sheet.into())]));
    let document = source.and_then(|source| view.edition.find(source)).map(|entry| &entry.facts);
    let (url, archived) = match document {
        Some(Facts::Document(document)) => (document.url.as_ref(), document.archived_url.as_ref()),
        Some(Facts::Institution(institution)) => (institution.website.as_ref(), None),
        _ => (None, None),
    };
    map([
        ("file", file(view, entry)),
        ("workbook", workbook.into()),
        ("source", view.link_if(source)),
        ("source_url", url.map(|url| &*url.0).into()),
        ("archived_url", archived.map(|url| &*url.0).into()),
        ("revision", view.locale.integer(entry.common.revision()).into()),
        ("figures", list(shown)),
        ("complete", is_complete.into()),
    ])
}

/// The title of the record, as a letter names it.
fn named(view: &View, entry: &Entry) -> String {
    view.edition.title(entry, view.lang).1.to_owned()
}

/// How to cite a figure.
fn citation(view: &View, entry: &Arc<Entry>, figure: &Figure) -> String {
    let (lang, title) = view.edition.title(entry, view.lang);
    let address = match view.shared.since() {
        Some(_) => earlier::itself(view),
        None => view.absolute(&view.shared.address(entry, view.lang)),
    };
    let mut names = vec![view.heading_within(lang, title)];
    names.extend(figure.subject.iter().cloned());
    names.push(figure.period.clone());
    let mut args = vec![
        ("figure", Arg::Text(view.joined(&names))),
        ("value", Arg::Text(figure.value.clone())),
        ("publisher", Arg::Text(cite::publisher(view))),
        ("revision", Arg::Text(view.locale.integer(entry.common.revision()))),
        ("address", Arg::Code(format!("{address}#{}", figure.anchor))),
    ];
    // Not the day of the build: what is cited is the record as it was left, which no other day changes.
    let id = match entry.common.updated.or(entry.common.published) {
        Some(day) => {
            args.push(("day", Arg::Text(view.locale.date(day))));
            "ui-cite"
        }
        None => "ui-cite.undated",
    };
    view.locale.message(id, &args, Form::Isolated)
}
