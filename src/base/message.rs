//! Something to be said, before a language is chosen.

use super::{Date, Lang};

/// A catalog message by its id, and what it speaks about.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The id in the catalogs.
    pub id: &'static str,
    /// The arguments by name, in the order they were given.
    pub args: Vec<(&'static str, Arg)>,
}

/// One argument of a message; how it is written is the language's business.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Words of a person, in whatever language.
    Text(String),
    /// Something typed exactly so: a field, an id, a file; always left to right.
    Code(String),
    /// Several of those.
    Codes(Vec<String>),
    /// A count; given to the catalog for display and for choosing the plural.
    Count(i64),
    /// A date.
    Date(Date),
    /// A language, to be named in the reader's own.
    Language(Lang),
    /// Another message of the catalog, such as the name of a kind.
    Term(String),
}

impl Message {
    /// The message `id` without arguments yet.
    pub fn new(id: &'static str) -> Message {
        Message { id, args: Vec::new() }
    }

    /// The same with one more argument.
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Message {
        self.args.push((name, arg.into()));
        self
    }
}

/// A bare string is something typed: most arguments of our messages are.
impl From<&str> for Arg {
    fn from(code: &str) -> Arg {
        Arg::Code(code.to_owned())
    }
}

impl From<String> for Arg {
    fn from(code: String) -> Arg {
        Arg::Code(code)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Arg {
        Arg::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Arg {
    fn from(count: i64) -> Arg {
        Arg::Count(count)
    }
}

impl From<Date> for Arg {
    fn from(date: Date) -> Arg {
        Arg::Date(date)
    }
}

impl From<Lang> for Arg {
    fn from(lang: Lang) -> Arg {
        Arg::Language(lang)
    }
}
