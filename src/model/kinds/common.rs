//! What every record may say, and the groups that several kinds share.

use std::sync::Arc;

use crate::base::{Date, Lang, Moment};
use crate::model::config::SiteTag;
use crate::model::{Code, File, LeadsTo, Ref, Target, WebAddress, Whole, Words};

record! {
    /// What every record may say.
    pub struct Common {
        /// What sort of record it is; the folder usually says so.
        optional kind: Option<Code>,
        /// Grows when the meaning changes.
        optional rev: Option<Whole<1, 1_000_000>>,
        /// When it first became public.
        optional published: Option<Date>,
        /// When it last changed for its readers.
        optional updated: Option<Date>,
        /// Whether it is still being prepared.
        optional draft: bool,
        /// The moment before which nothing of it is public.
        optional publish_at: Option<Moment>,
        /// That it was taken back, and why.
        optional withdrawn: Option<Withdrawal>,
        /// Its topics.
        optional tags: Vec<Ref<SiteTag>>,
        /// What helps to understand it.
        optional related: Vec<Ref<Anything>>,
        /// Addresses it used to have.
        optional aliases: Vec<Code>,
        /// Where its facts come from.
        optional sources: Vec<Source>,
        /// What other sources say otherwise.
        optional discrepancies: Vec<Discrepancy>,
        /// Pictures that add nothing to the words.
        optional decorative: Vec<File>,
        /// Whether it is an invented example.
        optional illustrative: bool,
        /// The warnings that were read and accepted.
        optional allow: Vec<Allowed>,
    }
}

record! {
    /// That something was taken back.
    pub struct Withdrawal {
        /// When.
        required on: Option<Date>,
        /// Why, in each language.
        required reason: Words,
        /// What takes its place.
        optional replaced_by: Option<Ref<Anything>>,
    }
}

record! {
    /// Where facts come from.
    pub struct Source {
        /// Its title, as published.
        required title: Option<Arc<str>>,
        /// Its address.
        optional url: Option<WebAddress>,
        /// When it was published.
        optional date: Option<Date>,
        /// The language it is written in.
        optional lang: Option<Lang>,
        /// What readers should know of it.
        optional note: Words,
    }
}

record! {
    /// A source that says otherwise.
    pub struct Discrepancy {
        /// What it says.
        required claim: Words,
        /// Who says so.
        required source: Option<Arc<str>>,
        /// Where.
        optional url: Option<WebAddress>,
        /// What was checked and what stays open.
        optional note: Words,
    }
}

record! {
    /// A warning that was read and accepted.
    pub struct Allowed {
        /// The name of the check.
        required check: Option<Code>,
        /// Why it is accepted.
        required reason: Option<Arc<str>>,
    }
}

record! {
    /// From one date to another.
    pub struct Period {
        /// The first date that belongs to it.
        required start: Option<Date>,
        /// The last date that belongs to it.
        optional end: Option<Date>,
    }
}

record! {
    /// An identifier given by somebody else.
    pub struct ExternalId {
        /// Who gives it.
        required scheme: Option<Code>,
        /// The identifier.
        required id: Option<Code>,
        /// The page about it there.
        optional url: Option<WebAddress>,
    }
}

/// A reference to an entry of whatever kind.
pub enum Anything {}

/// A reference to who acts: a body or a person.
pub enum InstitutionOrPerson {}

impl LeadsTo for Anything {
    fn target() -> Target {
        Target::entries(&[])
    }
}

impl LeadsTo for InstitutionOrPerson {
    fn target() -> Target {
        Target::entries(&["institution", "person"])
    }
}

impl Common {
    /// The version of the facts: 1 until an author says otherwise.
    pub fn revision(&self) -> i64 {
        self.rev.map_or(1, |rev| rev.0)
    }
}

impl Period {
    /// The two dates, when the first is known.
    pub fn dates(&self) -> Option<crate::base::Period> {
        self.start.map(|start| crate::base::Period { start, end: self.end })
    }
}
