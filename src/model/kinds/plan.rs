//! A programme of commitments for a period (OGP action plan).

use super::{Commitment, ExternalId, Institution, InstitutionOrPerson, Period};
use crate::base::Date;
use crate::model::{Code, LeadsTo, Ref, Target, Whole, Words};

record! {
    /// A programme of commitments, adopted and followed in public.
    pub struct Plan {
        /// From when to when it runs.
        required period: Option<Period>,
        /// Whom it concerns.
        required scope: Option<Scope>,
        /// When it was adopted.
        optional adopted_on: Option<Date>,
        /// What this version is called.
        required version: Option<Code>,
        /// Who answers for it.
        required lead: Option<Ref<Institution>>,
        /// Who helps.
        optional supporting: Vec<Ref<Institution>>,
        /// Where authorities and civil society follow it together.
        optional forum: Option<Ref<Institution>>,
        /// Who monitors it locally.
        optional monitoring_body: Option<Ref<Institution>>,
        /// To whom citizens can write.
        required point_of_contact: Option<Ref<InstitutionOrPerson>>,
        /// At most how many days pass between two updates.
        required update_cycle_days: Option<Whole<1, 3660>>,
        /// What it wants to change in the long run.
        optional vision: Words,
        /// Its commitments, in its own order.
        required commitments: Vec<Ref<Commitment>>,
        /// Identifiers given by others.
        optional external_ids: Vec<ExternalId>,
    }
}

choice! {
    /// Whom a plan concerns.
    pub enum Scope as "scope" {
        /// A region, a province or a commune.
        Local = "local",
        /// The whole country.
        National = "national",
    }
}

impl LeadsTo for Plan {
    fn target() -> Target {
        Target::entries(&["plan"])
    }
}
