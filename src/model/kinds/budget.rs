//! The money of a year for a purpose, as voted, revised, committed and paid (Open Fiscal Data Package).

use crate::base::Date;
use crate::model::{File, LeadsTo, Target};

record! {
    /// The money of one year; its amounts stand in a CSV file.
    pub struct Budget {
        /// The year of the budget.
        required fiscal_year: Option<Date>,
        /// The file of the amounts.
        required lines: Option<File>,
    }
}

impl LeadsTo for Budget {
    fn target() -> Target {
        Target::entries(&["budget"])
    }
}
