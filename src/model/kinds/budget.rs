//! The money of a year for a purpose, as voted, revised, committed and paid (Open Fiscal Data Package).

use std::sync::Arc;

use crate::base::Date;
use crate::model::config::Slug;
use crate::model::{DecimalMark, File, LeadsTo, Target, Words};

record! {
    /// The money of one year; its amounts stand in a CSV file.
    pub struct Budget {
        /// The year of the budget.
        required fiscal_year: Option<Date>,
        /// The file of the amounts.
        required lines: Option<File>,
        /// The sheet of the workbook, where several hold something.
        optional sheet: Option<Arc<str>>,
        /// What its programmes are called.
        optional programmes: Vec<Programme>,
        /// What stands before the decimals in the file, where its numbers do not show it.
        optional decimal_mark: Option<DecimalMark>,
    }
}

record! {
    /// What money is given for.
    pub struct Programme {
        /// Its permanent name, as the file of amounts writes it.
        required id: Option<Slug>,
        /// What it is called.
        required name: Words,
    }
}

impl Budget {
    /// What a programme is called.
    pub fn programme_name(&self, id: &str) -> Option<&Words> {
        let is_it = |known: &&Programme| known.id.as_ref().is_some_and(|known| *known.0 == *id);
        self.programmes.iter().find(is_it).map(|known| &known.name)
    }
}

impl LeadsTo for Budget {
    fn target() -> Target {
        Target::entries(&["budget"])
    }
}
