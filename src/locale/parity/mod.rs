//! What two versions of a text say, as facts with their places, and where they do not say the same.
//!
//! It stands in `locale` because it is the other half of what `locale` does: there neutral things become the words
//! of a language, here words become neutral things again, by data of the same folder (`i18n/<lang>/parity.yaml`).
//! Nothing here knows a language by its name, a kind of record, or a sentence to tell a person: differences are data.
//!
//! Reading is one walk over the words, without patterns and without copies; comparing is block by block where the
//! versions are built alike. A fact that a careful translator may leave out (“one of”, a Hijri date, a weekday) is
//! held against another fact of its sort, never against silence: people switch off what cries wolf.

mod around;
mod compare;
mod data;
mod dates;
mod decades;
mod denial;
mod digits;
mod fact;
mod flag;
mod fold;
mod lexicon;
mod links;
mod matching;
mod names;
mod parts;
mod reading;
mod strangers;
mod structure;
mod times;
mod tokens;
mod version;
mod words;

pub use compare::{Difference, Matter, Side, compare};
pub use fact::{Amount, Dimension, Exact, Fact, Joint, Part, Unit, Weight, What, When};
pub use names::KnownNames;
pub use strangers::{Strangeness, Stranger};
pub use version::Version;

use super::habits::Habits;
use crate::base::{Diagnostics, Lang};
use crate::read::yaml::Node;
use lexicon::Lexicon;
use names::Names;

/// Reads the words of one language.
#[derive(Debug)]
pub struct Reader {
    lang: Lang,
    script: String,
    lexicon: Lexicon,
    no_names: Names,
}

/// What reading may know of the site: its languages, and its names of places and people.
#[derive(Debug, Default)]
pub struct Known {
    languages: Vec<Lang>,
    names: Vec<(Lang, Names)>,
    kin: KnownNames,
}

impl Reader {
    /// The reader of a language, from its habits and what its `parity.yaml` says.
    pub(super) fn new(lang: Lang, habits: &Habits, node: Option<&Node>, found: &mut Diagnostics) -> Reader {
        let no_names = Names::new(&KnownNames::default(), lang, &[]);
        Reader { lang, script: habits.script.clone(), lexicon: data::lexicon(habits, node, found), no_names }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether the words between two dates say that both are one day: “(”, “corresponding to”, «الموافق لـ».
    pub fn says_same_day(&self, between: &str) -> bool {
        between.trim_start().starts_with('(')
            || self.lexicon.same_day.iter().any(|words| between.contains(words.as_str()))
    }
}

impl Known {
    /// What is known of a site, for the readers of its languages.
    pub fn new<'r>(readers: impl IntoIterator<Item = &'r Reader>, names: KnownNames) -> Known {
        let readers: Vec<&Reader> = readers.into_iter().collect();
        let of = |reader: &&Reader| (reader.lang, Names::new(&names, reader.lang, &reader.lexicon.joined_words));
        Known {
            languages: readers.iter().map(|reader| reader.lang).collect(),
            names: readers.iter().map(of).collect(),
            kin: names,
        }
    }
}

#[cfg(test)]
mod tests;
