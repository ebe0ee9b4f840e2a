//! A warning is accepted that no rule gives.

use super::*;
use crate::base::closest;

/// The rule.
pub const CHECK: Check = Check { id: "unknown-allowance", scope: Scope::Site(unknown_allowance) };

fn unknown_allowance(inspection: &Inspection, found: &mut Diagnostics) {
    let of_site = inspection.site.config.allow.iter();
    let of_entries = inspection.site.entries.iter().flat_map(|entry| &entry.common.allow);
    for allowed in of_site.chain(of_entries) {
        let Some(name) = &allowed.check else { continue };
        let names = || ALL.iter().map(|check| check.id);
        if !names().any(|known| *known == *name.0) {
            let fault = allowed.written.span_of("check").warning(CHECK.id).with("check", &*name.0);
            found.push(fault.suggest(closest(&name.0, names())).accepted(names()));
        }
    }
}
