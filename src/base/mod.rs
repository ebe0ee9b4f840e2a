//! The words everybody shares: language, path, span, date, digest, message, diagnostic.
//!
//! Nothing here knows a file format, a kind of record or a language by name.

mod artifact;
mod characters;
mod date;
mod diagnostic;
mod encoding;
mod faults;
mod fix;
mod digest;
mod history;
mod lang;
mod message;
mod origin;
mod path;
mod picture;
mod shelves;
mod source;
mod span;
mod suggest;
mod xml;
mod zone;

pub use artifact::{Artifact, Less, Make};
pub use characters::Characters;
pub use date::{Date, Day, Moment, Period, day_from_number};
pub use diagnostic::{Diagnostic, Diagnostics, Fix, Label, Severity};
pub use digest::{Digest, DigestWriter};
pub use encoding::{Decoded, Decoding, Saved, decode};
pub use faults::Faults;
pub use fix::corrected;
pub use history::{History, PastChange};
pub use lang::Lang;
pub use message::{Arg, Message};
pub use origin::{InWorkbook, Origin, Place, in_workbook};
pub use path::SitePath;
pub use picture::{Form, MOST_PIXELS, Picture, Pixels, is_picture, way_up, without_traces};
pub use shelves::{Change, Shelved, Shelves};
pub use source::{Open, Opener, SourceFile, SourceTree, is_table, is_text, is_workbook};
pub use span::{Position, Span, Spanned};
pub use suggest::closest;
pub use xml::for_xml;
pub use zone::{is_zone, to_http, to_offset, to_second, to_utc};
