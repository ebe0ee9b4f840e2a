//! Bytes become trees with spans: YAML, Markdown, CSV. Reading never fails and knows no kind of record.
//!
//! Every reader returns what could be understood and, beside it, what could not.

pub mod active;
pub mod controls;
pub mod csv;
pub mod guard;
pub mod markdown;
pub mod number;
pub mod sheet;
pub mod yaml;

use std::sync::Arc;

use std::borrow::Cow;

use crate::base::{Decoded, Diagnostic, Diagnostics, Faults, Saved, SitePath, SourceFile, Span, decode};

/// A value and what was noticed on the way to it.
#[derive(Clone, Debug)]
pub struct Read<T> {
    /// What could be understood.
    pub value: T,
    /// What could not.
    pub found: Diagnostics,
}

/// The words of a file: UTF-8 without a byte-order mark. Wrong bytes become a fault and U+FFFD.
pub fn text(file: &SourceFile) -> Read<Arc<str>> {
    let bytes = file.bytes.as_deref().unwrap_or_default();
    let mut found = Diagnostics::new();
    let text: Arc<str> = match std::str::from_utf8(bytes) {
        Ok(text) => Arc::from(text),
        Err(error) => {
            let at = error.valid_up_to();
            found.push(Span::new(&file.path, at, at).error("not-utf8"));
            Arc::from(String::from_utf8_lossy(bytes))
        }
    };
    // All of them begin with one of these bytes, which few texts have.
    let may_have = text.bytes().any(|byte| byte == 0 || byte >= 0xEF);
    if may_have && let Some((at, c)) = text.char_indices().find(|(_, c)| is_noncharacter(*c)) {
        found.push(Span::new(&file.path, at, at + c.len_utf8()).error("not-a-character"));
    }
    Read { value: text, found }
}

/// The words of a table, which spreadsheets save in encodings of their own; which one it was is told.
pub fn decoded<'b>(file: &SitePath, bytes: &'b [u8], faults: &mut Faults) -> Cow<'b, str> {
    let Decoded { text, saved } = decode(bytes);
    match saved {
        Saved::Utf8 => {}
        Saved::Otherwise(encoding) => {
            faults.push(saved_otherwise(file, encoding));
        }
        Saved::Unknown => {
            let at = text.find('\u{FFFD}').unwrap_or(0);
            faults.push(Span::new(file, at, at).error("not-utf8"));
        }
    }
    text
}

/// That a table is read although it is not saved as UTF-8.
pub fn saved_otherwise(file: &SitePath, encoding: &'static str) -> Diagnostic {
    Span::whole(file).warning("saved-otherwise").with("encoding", encoding)
}

/// Code points that Unicode keeps for a program's own use (Unicode 16, section 23.7), and NUL.
fn is_noncharacter(c: char) -> bool {
    c == '\0' || ('\u{FDD0}'..='\u{FDEF}').contains(&c) || (c as u32) & 0xFFFE == 0xFFFE
}
