//! A promise with an owner, a deadline, and a way to tell whether it was kept (OGP commitment).

use super::{Budget, Document, ExternalId, Indicator, Institution, InstitutionOrPerson, Period, Plan, Withdrawal};
use crate::base::Date;
use crate::model::config::SiteTag;
use crate::model::{Code, LeadsTo, Ref, Target, Whole, Words};
use rust_decimal::Decimal;

record! {
    /// A promise made in public.
    pub struct Commitment {
        /// The plan it belongs to.
        required plan: Option<Ref<Plan>>,
        /// Its number or code, as published.
        required number: Option<Code>,
        /// What is wrong today, for whom, and how much.
        required problem: Words,
        /// How things stood before.
        optional status_quo: Words,
        /// What will be done.
        required action: Words,
        /// How that will help.
        required contribution: Words,
        /// What will have changed at the end.
        optional goal: Words,
        /// The values of open government it serves.
        required ogp_values: Vec<OgpValue>,
        /// The fields of policy concerned.
        optional policy_areas: Vec<Ref<SiteTag>>,
        /// The Sustainable Development Goals it serves.
        optional sdg: Vec<Whole<1, 17>>,
        /// Who answers for it.
        required lead: Option<Ref<Institution>>,
        /// Who helps.
        optional supporting: Vec<Ref<Institution>>,
        /// From when to when.
        required period: Option<Period>,
        /// Its steps.
        optional milestones: Vec<Milestone>,
        /// What was done over time, in the order it was made public; never changed, only added to.
        optional updates: Vec<Update>,
        /// What assessors concluded.
        optional assessments: Vec<Assessment>,
        /// The figures that show whether it works.
        optional indicators: Vec<Ref<Indicator>>,
        /// The money for it.
        optional budget: Vec<Ref<Budget>>,
        /// Identifiers given by others.
        optional external_ids: Vec<ExternalId>,
    }
}

record! {
    /// A step that can be verified, and its date.
    pub struct Milestone {
        /// Its name within the commitment.
        required id: Option<Name>,
        /// What will exist once it is done.
        required output: Words,
        /// The last moment it may be done.
        required due: Option<Date>,
        /// Who must do it.
        required responsible: Option<Ref<Institution>>,
        /// How far it is.
        required status: Option<Status>,
        /// When it was done.
        optional completed_on: Option<Date>,
        /// That it was given up, and why.
        optional withdrawn: Option<Withdrawal>,
        /// Where the work goes on.
        optional carried_over_to: Option<Ref<PlanOrCommitment>>,
        /// What proves it.
        optional evidence: Vec<Ref<Document>>,
        /// Whether it is an invented example.
        optional illustrative: bool,
    }
}

record! {
    /// What was done, as told on a day.
    pub struct Update {
        /// Its name within the commitment.
        optional id: Option<Name>,
        /// The day it describes.
        required date: Option<Date>,
        /// How far the commitment was.
        required status: Option<Status>,
        /// How many are done, of how many.
        optional progress: Option<Progress>,
        /// What has been done since the last one.
        optional achieved: Words,
        /// What stands in the way.
        optional challenges: Words,
        /// What proves it.
        optional evidence: Vec<Ref<Document>>,
        /// Who says so.
        required by: Option<Ref<InstitutionOrPerson>>,
        /// The earlier update that this one corrects.
        optional supersedes: Option<Name>,
        /// Whether it is an invented example.
        optional illustrative: bool,
    }
}

record! {
    /// How many are done, of how many.
    pub struct Progress {
        /// How many are done.
        required done: Option<Decimal>,
        /// How many there are.
        required of: Option<Decimal>,
        /// What is counted.
        required unit: Words,
    }
}

record! {
    /// What an assessor concluded, in the words of its own method and year.
    pub struct Assessment {
        /// Who assesses.
        required by: Option<Assessor>,
        /// The method.
        required scheme: Option<std::sync::Arc<str>>,
        /// The year of the method: its scales change over time.
        required year: Option<Whole<2011, 2100>>,
        /// When it was published.
        required date: Option<Date>,
        /// Whether the commitment can be verified.
        required verifiable: Option<bool>,
        /// How far the commitment was found to be.
        required completion: Option<Status>,
        /// What already changed in practice.
        optional early_results: Option<EarlyResults>,
        /// What the assessor underlines.
        optional note: Words,
        /// The document that holds it.
        optional report: Option<Ref<Document>>,
        /// Whether it is an invented example.
        optional illustrative: bool,
    }
}

choice! {
    /// How far a commitment or a milestone is: the completion scale of OGP's Independent Reporting Mechanism.
    pub enum Status as "status" {
        /// Nothing was done.
        NotStarted = "not-started",
        /// A little was done.
        Limited = "limited",
        /// Most was done.
        Substantial = "substantial",
        /// All was done.
        Complete = "complete",
        /// It was given up.
        Withdrawn = "withdrawn",
    }
}

choice! {
    /// The values of the Open Government Partnership.
    pub enum OgpValue as "ogp-value" {
        /// Citizens can obtain what the administration knows.
        AccessToInformation = "access-to-information",
        /// Citizens take part in decisions.
        CivicParticipation = "civic-participation",
        /// Those who decide answer for it.
        PublicAccountability = "public-accountability",
        /// Technology that serves the other three.
        TechnologyAndInnovation = "technology-and-innovation",
    }
}

choice! {
    /// Who assesses.
    pub enum Assessor as "assessor" {
        /// The institution itself.
        Own = "self",
        /// The local monitoring body.
        MonitoringBody = "monitoring-body",
        /// OGP's Independent Reporting Mechanism.
        Irm = "irm",
    }
}

choice! {
    /// What already changed in practice, by the scale of the Independent Reporting Mechanism.
    pub enum EarlyResults as "early-results" {
        /// Nothing.
        None = "none",
        /// Little.
        Marginal = "marginal",
        /// Something.
        Moderate = "moderate",
        /// Much.
        Significant = "significant",
    }
}

/// The name of a step or an update within its commitment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Name(pub std::sync::Arc<str>);

impl crate::model::Leaf for Name {
    fn shape() -> crate::model::Shape {
        crate::model::Shape::Id
    }

    fn of(value: &crate::model::Value) -> Option<Name> {
        match value {
            crate::model::Value::Text(text) => Some(Name(text.clone())),
            _ => None,
        }
    }
}

/// A reference to where work goes on.
pub enum PlanOrCommitment {}

impl LeadsTo for PlanOrCommitment {
    fn target() -> Target {
        Target::entries(&["plan", "commitment"])
    }
}

impl LeadsTo for Commitment {
    fn target() -> Target {
        Target::entries(&["commitment"])
    }
}

impl Status {
    /// Whether an update with this status must say what stood in the way.
    pub fn owes_challenges(self) -> bool {
        match self {
            Status::NotStarted | Status::Limited => true,
            Status::Substantial | Status::Complete | Status::Withdrawn => false,
        }
    }

    /// Whether an update with this status must be proved.
    pub fn owes_evidence(self) -> bool {
        match self {
            Status::Substantial | Status::Complete => true,
            Status::NotStarted | Status::Limited | Status::Withdrawn => false,
        }
    }
}
