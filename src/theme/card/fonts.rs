//! The fonts of a theme: which has a letter.

use std::collections::BTreeSet;
use std::sync::Arc;

use rustybuzz::Face;
use rustybuzz::ttf_parser;

use crate::base::{Digest, DigestWriter};

/// The fonts of a theme, in the order of their names, as far as they can be read.
#[derive(Clone, Default)]
pub struct Fonts {
    files: Vec<Font>,
    letters: BTreeSet<char>,
    digest: Option<Digest>,
}

#[derive(Clone)]
struct Font {
    bytes: Arc<[u8]>,
    bold: bool,
}

impl Fonts {
    /// These files, each with its name; one that is no font is left out. A name that ends in `bold` is that of bold letters.
    pub fn of<'f>(files: impl Iterator<Item = (&'f str, Arc<[u8]>)>) -> Fonts {
        use std::io::Write as _;
        let mut digest = DigestWriter::default();
        let read = files.filter(|(_, bytes)| ttf_parser::Face::parse(bytes, 0).is_ok());
        let files: Vec<Font> = read
            .map(|(name, bytes)| {
                // A writer that only digests never fails.
                let _ = digest.write_all(&bytes);
                let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
                Font { bytes, bold: stem.to_ascii_lowercase().ends_with("bold") }
            })
            .collect();
        let letters = files.iter().flat_map(letters).collect();
        Fonts { digest: (!files.is_empty()).then(|| digest.finish().0), letters, files }
    }

    /// What tells them from others; none when there are none.
    pub fn digest(&self) -> Option<Digest> {
        self.digest
    }

    /// Whether every letter of a text can be drawn.
    pub fn cover(&self, text: &str) -> bool {
        text.chars().all(|c| is_unseen(c) || self.letters.contains(&c))
    }

    /// Those of a weight first, then the others.
    pub fn faces(&self, bold: bool) -> Vec<Face<'_>> {
        let weight = |wanted: bool| self.files.iter().filter(move |font| font.bold == wanted);
        let ordered = weight(bold).chain(weight(!bold));
        ordered.filter_map(|font| Face::from_slice(&font.bytes, 0)).collect()
    }
}

/// The letters that a font has.
fn letters(font: &Font) -> Vec<char> {
    let mut letters = Vec::new();
    let face = ttf_parser::Face::parse(&font.bytes, 0).ok();
    let tables = face.and_then(|face| face.tables().cmap.map(|cmap| cmap.subtables)).into_iter().flatten();
    for table in tables.filter(|table| table.is_unicode()) {
        table.codepoints(|code| letters.extend(char::from_u32(code)));
    }
    letters
}

/// What has no shape: spaces and the signs of direction.
pub fn is_unseen(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{61C}')
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Fonts").field("digest", &self.digest).finish_non_exhaustive()
    }
}
