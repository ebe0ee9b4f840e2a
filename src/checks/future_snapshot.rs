//! A snapshot of a day that has not come: nobody knows how the site will be.

use super::*;
use crate::base::Date;

/// The rule.
pub const CHECK: Check = Check { id: "future-snapshot", scope: Scope::Site(future_snapshot) };

fn future_snapshot(inspection: &Inspection, found: &mut Diagnostics) {
    for snapshot in &inspection.site.config.snapshots {
        let Some(day) = snapshot.day().filter(|day| *day > inspection.day) else { continue };
        found.push(snapshot.written.span_of("date").error(CHECK.id).with("date", Date::Day(day)));
    }
}
