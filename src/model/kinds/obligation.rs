//! What a law or a membership obliges to, and by when (OGP Local requirements, Moroccan law 31-13).

use super::Anything;
use crate::base::Date;
use crate::model::{LeadsTo, Ref, Target, Whole, Words};

record! {
    /// Something that must be done once by a date, or again and again.
    pub struct Obligation {
        /// What must be done.
        required text: Words,
        /// The article or the rule that asks for it.
        required basis: Words,
        /// The last moment for it, or for the first time of it.
        either due: Option<Date>,
        /// At most how many days pass from one time to the next.
        either cycle_days: Option<Whole<1, 3660>>,
        /// What fulfils it.
        optional satisfied_by: Vec<Ref<Anything>>,
    }
}

impl LeadsTo for Obligation {
    fn target() -> Target {
        Target::entries(&["obligation"])
    }
}
