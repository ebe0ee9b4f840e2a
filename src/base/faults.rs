//! The findings of one table. A file of a million rows with one mistake in each is told by its first rows and a
//! count: nothing is dropped in silence, and nobody has to scroll through a million lines.

use super::{Arg, Diagnostic, Diagnostics, Severity, Span};

/// How many findings of one kind a table is told by.
const TOLD: usize = 20;

/// The findings of one table.
#[derive(Debug, Default)]
pub struct Faults {
    told: Diagnostics,
    kinds: Vec<Kind>,
    errors: usize,
}

/// The findings of one kind.
#[derive(Debug)]
struct Kind {
    id: &'static str,
    severity: Severity,
    count: usize,
    /// Where the last of them that is told stands.
    last: Span,
}

impl Faults {
    /// Adds a finding.
    pub fn push(&mut self, fault: Diagnostic) {
        self.errors += usize::from(fault.severity == Severity::Error);
        let is_known = |kind: &&mut Kind| kind.id == fault.id() && kind.severity == fault.severity;
        match self.kinds.iter_mut().find(is_known) {
            Some(kind) => {
                kind.count += 1;
                if kind.count > TOLD {
                    return;
                }
                kind.last = fault.span.clone();
            }
            None => {
                let (id, severity, last) = (fault.id(), fault.severity, fault.span.clone());
                self.kinds.push(Kind { id, severity, count: 1, last });
            }
        }
        self.told.push(fault);
    }

    /// How many errors there are so far, told or counted.
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// The findings, and how many more of each kind there are.
    pub fn finish(self) -> Diagnostics {
        let mut told = self.told;
        for kind in self.kinds.into_iter().filter(|kind| kind.count > TOLD) {
            let more = Diagnostic::new(kind.severity, "more-of-this-kind", kind.last);
            told.push(more.with("count", kind.count - TOLD).with("kind", Arg::Code(kind.id.to_owned())));
        }
        told
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::SitePath;

    #[test]
    fn a_thousand_mistakes_of_one_kind_are_told_by_twenty_and_a_count() {
        let span = Span::whole(&SitePath::new("data.csv"));
        let mut faults = Faults::default();
        (0..1000).for_each(|_| faults.push(span.error("unknown-area")));
        faults.push(span.error("two-values"));
        assert_eq!(faults.errors(), 1001);
        let told = faults.finish();
        assert_eq!(told.len(), TOLD + 2);
        assert_eq!(
            told.last().map(|last| (last.id(), &last.message.args[0].1)),
            Some(("more-of-this-kind", &Arg::Count(980)))
        );
    }
}
