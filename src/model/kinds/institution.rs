//! A body that leads, supports or signs (Popolo Organization, schema.org GovernmentOrganization).

use std::sync::Arc;

use super::ExternalId;
use crate::model::config::Area;
use crate::model::{Code, Email, LeadsTo, Ref, Target, WebAddress, Words};

record! {
    /// A public body, an association or a partner.
    pub struct Institution {
        /// Its official name.
        required name: Words,
        /// Its short form.
        optional acronym: Option<Code>,
        /// What sort of body it is.
        required institution_type: Option<InstitutionType>,
        /// The body it belongs to.
        optional parent: Option<Ref<Institution>>,
        /// The area it works for.
        optional area: Option<Ref<Area>>,
        /// Its site.
        optional website: Option<WebAddress>,
        /// Its address for mail.
        optional email: Option<Email>,
        /// Its telephone.
        optional phone: Option<Code>,
        /// Other spellings and former names.
        optional other_names: Vec<Arc<str>>,
        /// Identifiers given by others.
        optional external_ids: Vec<ExternalId>,
    }
}

choice! {
    /// What sort of body an institution is.
    pub enum InstitutionType as "institution-type" {
        /// A ministry.
        Ministry = "ministry",
        /// The representation of the state in a region.
        Wilaya = "wilaya",
        /// An elected regional council.
        RegionalCouncil = "regional-council",
        /// A province.
        Province = "province",
        /// An association.
        CivilSociety = "civil-society",
        /// An organisation of several countries.
        InternationalOrganisation = "international-organisation",
        /// A centre of research.
        ResearchCentre = "research-centre",
        /// A body that advises.
        AdvisoryBody = "advisory-body",
        /// A public agency.
        PublicAgency = "public-agency",
        /// Another sort.
        Other = "other",
    }
}

impl LeadsTo for Institution {
    fn target() -> Target {
        Target::entries(&["institution"])
    }
}
