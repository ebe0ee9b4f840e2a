//! What the signs in a table mean: of those that stand in it and of no others.

use tera::Value;

use super::View;
use super::shapes::{list, map};
use crate::model::{Flag, Flags, Measure};

/// The signs met so far.
#[derive(Default)]
pub struct Legend {
    flags: Flags,
    missing: bool,
    confidential: bool,
    below: Vec<String>,
    not_applicable: bool,
}

/// How a measure is written: the words for one without a value are the template's, save for `<5`.
pub fn text(view: &View, measure: Measure, decimals: Option<u32>) -> Option<String> {
    match measure {
        Measure::Value(value) => Some(view.locale.number(value, decimals)),
        Measure::Suppressed { below: Some(below) } => Some(format!("<{}", view.locale.number(below, None))),
        Measure::Missing | Measure::Suppressed { below: None } | Measure::NotApplicable => None,
    }
}

impl Legend {
    /// Notes what stands in a cell, and gives the marks that stand beside it.
    pub fn note(&mut self, view: &View, measure: Measure, flags: Flags) -> Value {
        match measure {
            Measure::Value(_) => {}
            Measure::Missing => self.missing = true,
            Measure::Suppressed { below: None } => self.confidential = true,
            Measure::Suppressed { below: Some(_) } => {
                let sign = text(view, measure, None).unwrap_or_default();
                if !self.below.contains(&sign) {
                    self.below.push(sign);
                }
            }
            Measure::NotApplicable => self.not_applicable = true,
        }
        flags.marks().for_each(|flag| self.flags.insert(flag));
        list(
            flags.marks().map(|flag| map([("mark", flag.code().into()), ("label", view.message(flag.label()).into())])),
        )
    }

    /// The signs and what they mean.
    pub fn lines(self, view: &View) -> Value {
        let line = |code: &str, mark: String, meaning: &str| {
            map([("code", code.into()), ("mark", mark.into()), ("label", view.message(meaning).into())])
        };
        let word = |met: bool, code: &str| {
            met.then(|| line(code, view.message(&format!("ui-cell-{code}")), &format!("ui-legend-{code}")))
        };
        let flags = self.flags.iter().map(|flag| line(flag.code(), flag.code().to_owned(), meaning(flag)));
        let below = self.below.into_iter().map(|sign| line("suppressed", sign, "ui-legend-below"));
        let states = [
            word(self.missing, "missing"),
            word(self.confidential, "suppressed"),
            word(self.not_applicable, "not-applicable"),
        ];
        list(flags.chain(below).chain(states.into_iter().flatten()))
    }
}

/// The message that says what a flag means.
fn meaning(flag: Flag) -> &'static str {
    match flag {
        Flag::Provisional => "ui-legend-provisional",
        Flag::Estimated => "ui-legend-estimated",
        Flag::Revised => "ui-legend-revised",
        Flag::Break => "ui-legend-break",
        Flag::Derived => "ui-legend-derived",
        Flag::Confidential => "ui-legend-suppressed",
        Flag::NotAvailable => "ui-legend-missing",
        Flag::NotApplicable => "ui-legend-not-applicable",
    }
}
