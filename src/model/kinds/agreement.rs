//! What several parties signed (schema.org DigitalDocument).

use super::{Document, Institution, Period, Person};
use crate::base::Date;
use crate::model::config::SiteTag;
use crate::model::{LeadsTo, Ref, Target, Words};

record! {
    /// A protocol, convention, memorandum, charter or contract.
    pub struct Agreement {
        /// What sort of agreement it is.
        required agreement_kind: Option<AgreementKind>,
        /// When it was signed.
        required signed_on: Option<Date>,
        /// Where it was signed.
        required place: Words,
        /// Who is bound by it, in the order of its text.
        required parties: Vec<Party>,
        /// What it is about.
        optional themes: Vec<Ref<SiteTag>>,
        /// From when to when it applies.
        optional term: Option<Period>,
        /// Whether its whole text can be read, and where.
        required full_text: Option<FullText>,
        /// What is attached to it.
        optional annexes: Vec<Ref<Document>>,
    }
}

record! {
    /// Somebody bound by an agreement.
    pub struct Party {
        /// The body.
        required institution: Option<Ref<Institution>>,
        /// Who was there for it.
        optional present: Vec<Ref<Person>>,
        /// Who signed for it, only when a source says so.
        optional signatory: Option<Ref<Person>>,
    }
}

record! {
    /// Whether the whole text can be read.
    pub struct FullText {
        /// Whether it is published.
        required published: Option<bool>,
        /// Where it is.
        optional document: Option<Ref<Document>>,
        /// Why it is not published.
        optional reason: Words,
    }
}

choice! {
    /// What sort of agreement it is.
    pub enum AgreementKind as "agreement-kind" {
        /// A protocol.
        Protocol = "protocol",
        /// A convention.
        Convention = "convention",
        /// A memorandum of understanding.
        Memorandum = "memorandum",
        /// A charter.
        Charter = "charter",
        /// A contract.
        Contract = "contract",
    }
}

impl LeadsTo for Agreement {
    fn target() -> Target {
        Target::entries(&["agreement"])
    }
}
