//! One file per kind of record, and the list of them.

mod agreement;
mod budget;
mod commitment;
mod common;
mod consultation;
mod correction;
mod dataset;
mod document;
mod indicator;
mod institution;
mod news;
mod obligation;
mod page;
mod person;
mod plan;
mod report;
mod term;

pub use agreement::{Agreement, AgreementKind, FullText, Party};
pub use budget::Budget;
pub use commitment::{
    Assessment, Assessor, Commitment, EarlyResults, Milestone, Name, OgpValue, PlanOrCommitment, Progress, Status,
    Update,
};
pub use common::{Allowed, Anything, Common, Discrepancy, ExternalId, InstitutionOrPerson, Period, Source, Withdrawal};
pub use consultation::{
    Channel, Consultation, ConsultationStatus, Decision, Gender, Input, Method, ParticipantCategory, Participants,
    Session,
};
pub use correction::{Affected, CellPlace, Correction, CorrectionSeverity, DetectedBy};
pub use dataset::{Column, Dataset, Datatype};
pub use document::{Document, DocumentKind};
pub use indicator::{
    Break, ChartChoice, CodeName, Codelist, Direction, DocumentOrInstitution, Frequency, Indicator, Mark, Unit,
};
pub use institution::{Institution, InstitutionType};
pub use news::News;
pub use obligation::Obligation;
pub use page::Page;
pub use person::{Person, Role};
pub use plan::{Plan, Scope};
pub use report::{Report, ReportSection};
pub use term::Term;

use std::sync::Arc;

use super::{Field, Kind, Record};
use crate::base::{Date, SitePath, is_workbook};

/// The typed facts of an entry.
#[derive(Clone, Debug, PartialEq)]
pub enum Facts {
    /// A page that stands by itself.
    Page(Page),
    /// Something that happened.
    News(News),
    /// A word and its meaning.
    Term(Term),
    /// A body that leads, supports or signs.
    Institution(Institution),
    /// Someone in a public role.
    Person(Person),
    /// A text or file, often evidence.
    Document(Document),
    /// A programme of commitments.
    Plan(Plan),
    /// A promise made in public.
    Commitment(Commitment),
    /// A signed agreement.
    Agreement(Agreement),
    /// A figure followed over time.
    Indicator(Indicator),
    /// The money of one year.
    Budget(Budget),
    /// What people proposed, and what was answered.
    Consultation(Consultation),
    /// Data that anybody may take.
    Dataset(Dataset),
    /// What is told of a period, frozen on a day.
    Report(Report),
    /// What was wrong and is now right.
    Correction(Correction),
    /// What must be done, and by when.
    Obligation(Obligation),
    /// A record of a kind that the site itself declares.
    Own(Arc<Record>),
}

impl Facts {
    /// The day of what is recorded, where it has one: when something happened, was signed, adopted, issued, frozen or
    /// corrected. A consultation has several, and whoever asks says which is meant.
    pub fn day(&self) -> Option<Date> {
        match self {
            Facts::News(news) => news.date,
            Facts::Document(document) => document.published_on,
            Facts::Agreement(agreement) => agreement.signed_on,
            Facts::Plan(plan) => plan.adopted_on,
            Facts::Report(report) => report.frozen_as_of,
            Facts::Correction(correction) => correction.published,
            Facts::Consultation(_)
            | Facts::Page(_)
            | Facts::Term(_)
            | Facts::Institution(_)
            | Facts::Person(_)
            | Facts::Commitment(_)
            | Facts::Indicator(_)
            | Facts::Budget(_)
            | Facts::Dataset(_)
            | Facts::Obligation(_)
            | Facts::Own(_) => None,
        }
    }

    /// The file of its table, for a record that has one.
    pub fn table(&self) -> Option<&SitePath> {
        let file = match self {
            Facts::Indicator(indicator) => &indicator.data,
            Facts::Budget(budget) => &budget.lines,
            Facts::Dataset(dataset) => &dataset.data,
            _ => return None,
        };
        file.as_ref().map(|file| &file.0)
    }

    /// The workbook that its table is read from, which is never published itself.
    pub fn workbook(&self) -> Option<&SitePath> {
        self.table().filter(|file| is_workbook(file))
    }
}

/// Our kinds, in the order in which editors meet them: id, folder of content, fields, how they are read back.
type Declared = (&'static str, &'static str, fn() -> Vec<Field>, fn(&Arc<Record>) -> Facts);

const DECLARED: &[Declared] = &[
    ("page", "pages", Page::fields, |written| Facts::Page(Page::project(written))),
    ("news", "news", News::fields, |written| Facts::News(News::project(written))),
    ("term", "glossary", Term::fields, |written| Facts::Term(Term::project(written))),
    ("institution", "institutions", Institution::fields, |written| Facts::Institution(Institution::project(written))),
    ("person", "people", Person::fields, |written| Facts::Person(Person::project(written))),
    ("document", "documents", Document::fields, |written| Facts::Document(Document::project(written))),
    ("plan", "plans", Plan::fields, |written| Facts::Plan(Plan::project(written))),
    ("commitment", "commitments", Commitment::fields, |written| Facts::Commitment(Commitment::project(written))),
    ("agreement", "agreements", Agreement::fields, |written| Facts::Agreement(Agreement::project(written))),
    ("indicator", "indicators", Indicator::fields, |written| Facts::Indicator(Indicator::project(written))),
    ("budget", "budgets", Budget::fields, |written| Facts::Budget(Budget::project(written))),
    ("consultation", "consultations", Consultation::fields, |written| {
        Facts::Consultation(Consultation::project(written))
    }),
    ("dataset", "datasets", Dataset::fields, |written| Facts::Dataset(Dataset::project(written))),
    ("report", "reports", Report::fields, |written| Facts::Report(Report::project(written))),
    ("correction", "corrections", Correction::fields, |written| Facts::Correction(Correction::project(written))),
    ("obligation", "obligations", Obligation::fields, |written| Facts::Obligation(Obligation::project(written))),
];

/// Every kind of ours.
pub fn all() -> Vec<Kind> {
    DECLARED
        .iter()
        .map(|(id, section, fields, project)| Kind {
            id: Arc::from(*id),
            section: Arc::from(*section),
            fields: fields().into(),
            own: None,
            project: *project,
        })
        .collect()
}
