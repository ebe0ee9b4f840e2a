//! The first view of a page is more than a phone on a weak network should have to fetch.
//!
//! Pages are weighed where they are made: `outputs` finds this, and `build` tells it.

use super::*;

/// The rule.
pub const CHECK: Check = Check { id: "heavy-page", scope: Scope::Pages };
