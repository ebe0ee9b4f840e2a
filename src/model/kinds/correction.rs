//! What was published wrong and is now right, told in public (schema.org CorrectionComment).

use std::sync::Arc;

use super::{Anything, InstitutionOrPerson};
use crate::base::Date;
use crate::model::config::Area;
use crate::model::{Code, LeadsTo, Ref, Target, Whole, Words};

record! {
    /// A correction; the new value must equal the data.
    pub struct Correction {
        /// What was changed.
        required affects: Vec<Affected>,
        /// How the mistake came about.
        required cause: Words,
        /// Who noticed it.
        required detected_by: Option<DetectedBy>,
        /// Since when the wrong value was public.
        required first_wrong: Option<Date>,
        /// When it was noticed.
        required found: Option<Date>,
        /// When the correction was published.
        required published: Option<Date>,
        /// Who approved it.
        required approved_by: Option<Ref<InstitutionOrPerson>>,
        /// How grave it was.
        required severity: Option<CorrectionSeverity>,
    }
}

record! {
    /// One value that was changed.
    pub struct Affected {
        /// The record that holds it.
        required target: Option<Ref<Anything>>,
        /// The field, as `signed_on`, `period.end`, `milestones.platform-online.due` or `name.fr`.
        either field: Option<Code>,
        /// The cell, of a file of values.
        either cell: Option<CellPlace>,
        /// The wrong value.
        required old: Option<Arc<str>>,
        /// The right value.
        required new: Option<Arc<str>>,
    }
}

record! {
    /// A cell of a file: of an indicator by period and area, of another file by row and column.
    pub struct CellPlace {
        /// The period of the value.
        optional period: Option<Date>,
        /// The area of the value.
        optional area: Option<Ref<Area>>,
        /// What the other columns say, in the order of the indicator's dimensions.
        optional dimensions: Vec<Code>,
        /// The number of the row, the first below the head being 1.
        optional row: Option<Whole<1, 100_000_000>>,
        /// The column, as it stands in the head.
        optional column: Option<Code>,
    }
}

choice! {
    /// Who noticed a mistake.
    pub enum DetectedBy as "detected-by" {
        /// The team itself.
        Team = "team",
        /// A citizen.
        Citizen = "citizen",
        /// The institution that gave the data.
        Source = "source",
        /// The press.
        Press = "press",
        /// The local monitoring body.
        MonitoringBody = "monitoring-body",
        /// An assessor or an auditor.
        Assessor = "assessor",
        /// Somebody else.
        Other = "other",
    }
}

choice! {
    /// How grave a mistake was.
    pub enum CorrectionSeverity as "correction-severity" {
        /// A slip that changes no meaning.
        Minor = "minor",
        /// A figure, a date or a name was wrong.
        Significant = "significant",
        /// Readers could draw a wrong conclusion from it.
        Major = "major",
    }
}

impl LeadsTo for Correction {
    fn target() -> Target {
        Target::entries(&["correction"])
    }
}
