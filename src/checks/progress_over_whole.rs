//! An update counts more as done than there is to do.

use super::*;
use crate::derived::is_over_whole;
use crate::model::Facts;

/// The rule.
pub const CHECK: Check = Check { id: "progress-over-whole", scope: Scope::Entry(progress_over_whole) };

fn progress_over_whole(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let Facts::Commitment(commitment) = &entry.facts else { return };
    for update in commitment.updates.iter().filter(|update| !is_superseded(update, commitment)) {
        let Some(progress) = update.progress.as_ref().filter(|_| is_over_whole(update)) else { continue };
        let Some((done, of)) = progress.done.zip(progress.of) else { continue };
        let fault = progress.written.span_of("done").error(CHECK.id);
        found.push(fault.with("done", done.to_string()).with("of", of.to_string()));
    }
}
