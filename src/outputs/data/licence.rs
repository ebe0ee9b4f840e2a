//! The conditions on which the data of a record may be reused, as its author stated them.

use crate::model::kinds::{Dataset, Indicator};
use crate::model::{Code, Entry, Facts};
use crate::theme::views::licence_address;

/// A licence that is stated.
#[derive(Clone, Copy)]
pub struct Terms<'e>(&'e str);

/// The licence of the data of a record; none where nobody stated one.
pub fn of(entry: &Entry) -> Option<Terms<'_>> {
    let code = match &entry.facts {
        Facts::Indicator(Indicator { licence, .. }) | Facts::Dataset(Dataset { licence, .. }) => licence.as_ref(),
        _ => None,
    };
    stated(code)
}

/// The licence of a code; none when it says that nothing is stated.
pub fn stated(code: Option<&Code>) -> Option<Terms<'_>> {
    code.map(|code| &*code.0).filter(|code| *code != "not-stated").map(Terms)
}

impl<'e> Terms<'e> {
    /// The code as it was written (SPDX where there is one).
    pub fn code(self) -> &'e str {
        self.0
    }

    /// Where it can be read, when it is one that we know.
    pub fn address(self) -> Option<String> {
        licence_address(self.0)
    }
}
