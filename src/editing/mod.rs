//! What an editor asks at a place of a file: what may stand there, what it means, where it leads, what it would take to
//! call it otherwise.
//!
//! Pure functions of a site and its files, unsaved ones included. A file that is being typed is seldom whole, so what may
//! stand at a place is told from the lines around it; where a reference leads, from what was understood. No protocol is
//! known here, and nothing is written.

mod complete;
mod explain;
mod file;
mod mention;
mod place;
mod position;
mod rename;

pub use complete::{Offer, OfferSort, offers};
pub use explain::explain;
pub use mention::{Mention, Thing, at, home, mentions};
pub use position::Lines;
pub use rename::{Refusal, Renaming, rename};

use crate::base::{Lang, SourceTree};
use crate::locale::{Form, Locale};
use crate::model::{Field, Kind};
use crate::site::Site;

/// A site as an editor has it, and the words in which its editor is spoken to.
pub struct Look<'l> {
    /// The site.
    pub site: &'l Site,
    /// Its files.
    pub source: &'l SourceTree,
    /// The words.
    pub locale: &'l Locale,
}

impl Look<'_> {
    /// The languages in which words are looked for, the editor's own first.
    fn order(&self) -> impl Iterator<Item = Lang> + '_ {
        std::iter::once(self.locale.lang()).chain(self.site.config.languages.iter().copied())
    }

    /// The words of the first of these messages that there is.
    fn say(&self, ids: &[String]) -> Option<String> {
        ids.iter().find(|id| self.locale.has(id)).map(|id| self.locale.message(id, &[], Form::Plain))
    }

    /// What a field is called and what editors are told of it; `path` is that of the fields around and its own.
    fn field_words(&self, kind: Option<&Kind>, path: &str, field: &Field) -> (Option<String>, Option<String>) {
        let own = field.own.as_ref().and_then(|own| own.label.first_of(self.order()));
        let own_help = field.own.as_ref().and_then(|own| own.help.first_of(self.order()));
        let mut ids = kind.map_or_else(|| vec![format!("field-site-{path}")], |kind| kind.field_labels(path));
        ids.push(format!("field-text-{path}"));
        let help: Vec<String> = ids.iter().map(|id| format!("{id}.help")).collect();
        let said = |own: Option<(Lang, &str)>, ids: &[String]| {
            own.map(|(_, words)| words.to_owned()).or_else(|| self.say(ids))
        };
        (said(own, &ids), said(own_help, &help))
    }
}

#[cfg(test)]
mod tests;
