//! Data that anybody may take, with what is needed to understand it (DCAT Dataset, CSV on the Web).

use std::sync::Arc;

use super::{Frequency, Institution, InstitutionOrPerson, Period};
use crate::model::config::Area;
use crate::model::{Code, DecimalMark, File, LeadsTo, Ref, Target, Words};

record! {
    /// Data in a CSV file, and what each of its columns says.
    pub struct Dataset {
        /// The file.
        required data: Option<File>,
        /// The sheet of the workbook, where several hold something.
        optional sheet: Option<Arc<str>>,
        /// What stands before the decimals in the file, where its numbers do not show it.
        optional decimal_mark: Option<DecimalMark>,
        /// Its columns, in their order.
        required schema: Vec<Column>,
        /// Who publishes it.
        required publisher: Option<Ref<Institution>>,
        /// The conditions of reuse.
        required licence: Option<Code>,
        /// The time it speaks of.
        optional temporal: Option<Period>,
        /// The place it speaks of.
        optional spatial: Option<Ref<Area>>,
        /// How often it is renewed.
        optional frequency: Option<Frequency>,
        /// To whom questions about it go.
        required contact: Option<Ref<InstitutionOrPerson>>,
        /// What this version is called.
        optional version: Option<Code>,
    }
}

record! {
    /// A column of a file of data (CSVW column description).
    pub struct Column {
        /// Its name, as it stands in the head of the file.
        required name: Option<Code>,
        /// What it is called.
        required title: Words,
        /// What is written in it.
        required datatype: Option<Datatype>,
        /// What readers need to know of it.
        optional description: Words,
        /// Whether each row fills it in.
        optional required: bool,
    }
}

choice! {
    /// What is written in a column.
    pub enum Datatype as "datatype" {
        /// Words.
        Text = "text",
        /// A whole number.
        Integer = "integer",
        /// A decimal number.
        Number = "number",
        /// A date, as precise as it is known.
        Date = "date",
        /// `true` or `false`.
        Boolean = "boolean",
        /// A place of the site.
        Area = "area",
    }
}

impl LeadsTo for Dataset {
    fn target() -> Target {
        Target::entries(&["dataset"])
    }
}
