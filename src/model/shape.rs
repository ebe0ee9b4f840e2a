//! What may be written in a field, as data: reader, schema, help and skeleton all follow it.

use std::sync::Arc;

use super::Words;

/// What may be written in a field.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Words whose language does not matter, or is told elsewhere.
    Text,
    /// Something to be kept to the letter: a number, an acronym, a licence.
    Code,
    /// A short permanent name: small letters, digits and hyphens.
    Id,
    /// Words in each language.
    Words,
    /// Several words or expressions in each language.
    WordLists,
    /// `true` or `false`.
    Truth,
    /// A whole number within bounds.
    Whole {
        /// The least that is accepted.
        least: i64,
        /// The most that is accepted.
        most: i64,
    },
    /// An exact decimal number, written with a dot.
    Decimal,
    /// A date as precise as its author knew it.
    Date,
    /// A day and a time of day, in the site's zone.
    Moment,
    /// A date, or a day and a time of day.
    When,
    /// An address on the web.
    Web,
    /// An e-mail address.
    Email,
    /// The code of a language.
    Language,
    /// One word of a list.
    Choice(Choices),
    /// The id of something else.
    Ref(Target),
    /// A file beside the record.
    File,
    /// A SHA-256 in hexadecimal.
    Digest,
    /// Several of the same.
    List(Arc<Shape>),
    /// How many of each word of a list.
    Counts(Choices),
    /// Fields within a field.
    Group(Arc<[Field]>),
    /// Fields whose names the author chooses, all of one shape.
    Map(Arc<Shape>),
    /// A tree that is understood elsewhere.
    Tree,
}

/// A list of accepted words.
#[derive(Clone, Debug)]
pub struct Choices {
    /// The name of the list: the catalogs name its words `choice-<name>-<code>`.
    pub name: Arc<str>,
    /// The words.
    pub codes: Arc<[Arc<str>]>,
    /// The names of the words, where a site's own configuration gives them.
    pub own: Option<Arc<[Words]>>,
}

/// What a reference may lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// An entry of one of these kinds; of any kind when there is none.
    Entries(Arc<[Arc<str>]>),
    /// An area listed in `site.yaml`.
    Area,
    /// A topic listed in `site.yaml`.
    Tag,
}

/// Whether a field has to be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Without it the record says nothing.
    Required,
    /// One at least of the fields with this need has to be filled in.
    Either,
    /// It may be left out.
    Optional,
}

/// Who may see what is written in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Privacy {
    /// Everybody.
    Open,
    /// The team that keeps the record, in its own edition.
    Team,
    /// Nobody in any edition, unless the field `consent` beside it says `true`: it names a private person.
    Consent,
}

/// A field of a kind or of a group.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name, as it is typed.
    pub name: Arc<str>,
    /// Whether it has to be filled in.
    pub need: Need,
    /// What may be written in it.
    pub shape: Shape,
    /// Who may see it.
    pub privacy: Privacy,
    /// Its name and help in the words of the site, for a site's own field.
    pub own: Option<Arc<OwnWords>>,
}

/// What a site's own configuration says of a field or a kind, in each language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnWords {
    /// What one is called.
    pub label: Words,
    /// What several are called.
    pub plural: Words,
    /// What editors are told.
    pub help: Words,
}

impl Field {
    /// A field of ours.
    pub fn new(name: &str, need: Need, shape: Shape) -> Field {
        Field { name: Arc::from(name), need, shape, privacy: Privacy::Open, own: None }
    }

    /// The same field, for these eyes only.
    pub fn seen_by(self, privacy: Privacy) -> Field {
        Field { privacy, ..self }
    }
}

impl Shape {
    /// The fields within, if any: of a group, or of each item of a list.
    pub fn fields(&self) -> &[Field] {
        match self {
            Shape::Group(fields) => fields,
            Shape::List(item) => item.fields(),
            _ => &[],
        }
    }

    /// The shape of one item, where there may be several.
    pub fn item(&self) -> &Shape {
        match self {
            Shape::List(item) => item,
            shape => shape,
        }
    }
}

impl Target {
    /// Entries of these kinds.
    pub fn entries(kinds: &[&str]) -> Target {
        Target::Entries(kinds.iter().map(|kind| Arc::from(*kind)).collect())
    }
}

impl Choices {
    /// A list of ours.
    pub fn new(name: &str, codes: &[&str]) -> Choices {
        Choices { name: Arc::from(name), codes: codes.iter().map(|code| Arc::from(*code)).collect(), own: None }
    }
}
