//! Someone in a public role (Popolo Person); nothing private.

use super::Institution;
use crate::base::Date;
use crate::model::{LeadsTo, Ref, Target, Words};

record! {
    /// Someone who acts in a public role.
    pub struct Person {
        /// The name, as it is used in public.
        required name: Words,
        /// The public roles.
        optional roles: Vec<Role>,
    }
}

record! {
    /// A public role.
    pub struct Role {
        /// Where.
        required institution: Option<Ref<Institution>>,
        /// As what.
        required title: Words,
        /// Since when.
        optional from: Option<Date>,
        /// Until when; open while it lasts.
        optional to: Option<Date>,
    }
}

impl LeadsTo for Person {
    fn target() -> Target {
        Target::entries(&["person"])
    }
}
