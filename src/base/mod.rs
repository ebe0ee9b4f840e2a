//! The words everybody shares: language, path, span, date, digest, message, diagnostic.
//!
//! Nothing here knows a file format, a kind of record or a language by name.

mod artifact;
mod date;
mod diagnostic;
mod fix;
mod digest;
mod lang;
mod message;
mod path;
mod source;
mod span;
mod suggest;
mod zone;

pub use artifact::{Artifact, Make, cut_out};
pub use date::{Date, Day, Moment, Period, day_from_number};
pub use diagnostic::{Diagnostic, Diagnostics, Fix, Label, Severity};
pub use digest::{Digest, DigestWriter};
pub use fix::corrected;
pub use lang::Lang;
pub use message::{Arg, Message};
pub use path::SitePath;
pub use source::{SourceFile, SourceTree, is_text};
pub use span::{Position, Span, Spanned};
pub use suggest::closest;
pub use zone::{is_zone, to_offset};
