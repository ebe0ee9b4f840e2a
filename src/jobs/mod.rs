//! Jobs for translators: what a language lacks or has fallen behind in, to be taken away as XLIFF 2.1 or PO, worked on
//! with the translator's own tools, and brought back.
//!
//! A job is data. Here stand what it holds, how it is written and read, and what files of the site it makes when it
//! comes back; whether what came back is right is for the rules of `checks`, and what to do then for the command.

mod facts;
mod inline;
mod plan;
mod po;
mod take;
mod text;
mod xliff;

use std::sync::Arc;

pub use plan::jobs;
pub use take::{Proposal, Taken, take};

use crate::base::{Lang, SitePath, Span};
use crate::model::Entry;
use crate::read::Read;

/// Everything that is to be translated from one language into another.
#[derive(Clone, Debug, PartialEq)]
pub struct Job {
    /// The language it is translated from.
    pub from: Lang,
    /// The language it is translated into.
    pub to: Lang,
    /// The files of the site whose words it holds, in the order of the site.
    pub parts: Vec<Part>,
}

/// The words of one file.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The file.
    pub file: SitePath,
    /// The record it belongs to, `news/opening`.
    pub record: String,
    /// What is translated one by one, in the order of the file.
    pub units: Vec<Unit>,
}

/// A piece of words that is translated as one: a field, a heading, a paragraph, an item, a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// Its name within the file: that of the field, or the number of the block.
    pub name: String,
    /// What it says.
    pub source: Vec<Piece>,
    /// What the translation says, where there is one.
    pub target: Option<Vec<Piece>>,
    /// Whether the translation was made from these very words.
    pub is_done: bool,
    /// Where its words stand.
    pub span: Span,
}

/// A stretch of words, or a sign that a translator moves but does not change: `**`, the address of a link, the name of
/// a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Words(String),
    /// What begins a stretch: its number and what is written there.
    Open(usize, String),
    /// What ends the stretch of that number.
    Close(usize, String),
    /// What stands for itself.
    Alone(usize, String),
}

/// A format of jobs.
pub struct Format {
    /// What is typed after `--format`, and how the name of the file ends.
    pub name: &'static str,
    /// Other endings of the same.
    pub endings: &'static [&'static str],
    /// How a job is written.
    pub write: fn(&Job) -> String,
    /// How it is read when it comes back.
    pub read: fn(&SitePath, &Arc<str>) -> Read<Vec<Brought>>,
}

/// Every format, the first being the one that is written unless another is asked for.
pub const FORMATS: &[Format] = &[
    Format { name: "xliff", endings: &["xlf", "xliff"], write: xliff::write, read: xliff::read },
    Format { name: "po", endings: &["po"], write: po::write, read: po::read },
];

/// A piece of words as it came back.
#[derive(Clone, Debug, PartialEq)]
pub struct Brought {
    /// The language it was translated into, as the file says.
    pub to: String,
    /// The file of the site.
    pub file: String,
    /// The name of the unit.
    pub unit: String,
    /// The words it was made from, as they were when the job was made, without the difference of spaces.
    pub source: String,
    /// What it says now; none when nothing was written.
    pub target: Option<Target>,
    /// Whether the tool says that the words are not final.
    pub is_open: bool,
    /// Where it stands in the file of the job.
    pub span: Span,
}

/// The words of a translation as a format gives them.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// Words and numbered signs; what the signs say is known to the site.
    Pieces(Vec<Piece>),
    /// Markdown as it will stand in the file.
    Written(String),
}

impl Piece {
    /// What is written there.
    pub fn written(&self) -> &str {
        match self {
            Piece::Words(words) | Piece::Open(_, words) | Piece::Close(_, words) | Piece::Alone(_, words) => words,
        }
    }

    /// The number of the sign.
    pub fn number(&self) -> Option<usize> {
        match self {
            Piece::Words(_) => None,
            Piece::Open(number, _) | Piece::Close(number, _) | Piece::Alone(number, _) => Some(*number),
        }
    }
}

/// The whole as it is written in the file.
fn written(pieces: &[Piece]) -> String {
    pieces.iter().map(Piece::written).collect()
}

/// The words alone, each sign as its number, so that a change of the source is seen whatever the format.
fn signed(pieces: &[Piece]) -> String {
    let words = pieces.iter().map(|piece| match piece {
        Piece::Words(words) => words.clone(),
        Piece::Open(number, _) => format!("{{{number}"),
        Piece::Close(number, _) => format!("{number}}}"),
        Piece::Alone(number, _) => format!("{{{number}}}"),
    });
    spaced(&words.collect::<String>())
}

/// Words with one space between them.
fn spaced(words: &str) -> String {
    words.split_whitespace().collect::<Vec<&str>>().join(" ")
}

/// The name of a record in jobs and on the command line.
fn name(entry: &Entry) -> String {
    format!("{}/{}", entry.kind.id, entry.id)
}
