//! Bytes become trees with spans: YAML, Markdown, CSV. Reading never fails and knows no kind of record.
//!
//! Every reader returns what could be understood and, beside it, what could not.

pub mod active;
pub mod controls;
pub mod csv;
pub mod markdown;
pub mod yaml;

use std::sync::Arc;

use crate::base::{Diagnostics, SourceFile, Span};

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
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(error) => {
            let at = error.valid_up_to();
            found.push(Span::new(&file.path, at, at).error("not-utf8"));
            String::from_utf8_lossy(bytes).into_owned()
        }
    };
    if let Some((at, c)) = text.char_indices().find(|(_, c)| is_noncharacter(*c)) {
        found.push(Span::new(&file.path, at, at + c.len_utf8()).error("not-a-character"));
    }
    Read { value: Arc::from(text), found }
}

/// Code points that Unicode keeps for a program's own use (Unicode 16, section 23.7), and NUL.
fn is_noncharacter(c: char) -> bool {
    c == '\0' || ('\u{FDD0}'..='\u{FDEF}').contains(&c) || (c as u32) & 0xFFFE == 0xFFFE
}
