//! The first vote and its adjustments do not make the revised amount that is written.

use super::*;
use crate::base::Message;
use crate::derived::money;
use crate::model::{Facts, Nature};

/// The rule.
pub const CHECK: Check = Check { id: "revised-differs", scope: Scope::Entry(revised_differs) };

fn revised_differs(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let Facts::Budget(_) = &entry.facts else { return };
    for table in money(&entry.lines) {
        for row in &table.rows {
            let Some((counted, revised)) = row.disagreement() else { continue };
            let (Some(line), Some(written)) = (revised.lines.first(), revised.measure.value()) else { continue };
            let fault = line.span.warning(CHECK.id).with("programme", row.programme.to_string());
            let fault = fault.with("counted", counted.to_string()).with("written", written.to_string());
            let fault = fault.with("unit", table.unit.code());
            let parts =
                row.amounts.iter().filter(|amount| matches!(amount.nature, Nature::Initial | Nature::Adjustment));
            let parts = parts.flat_map(|amount| &amount.lines);
            found.push(
                parts.fold(fault, |fault, part| fault.label(part.span.clone(), Message::new("label-counted-here"))),
            );
        }
    }
}
