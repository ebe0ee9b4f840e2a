//! The archive that a workbook is: what sort it is of, and that it does not unfold into more than a machine can hold.

use std::io::{self, Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::Refusal;

/// A workbook of more bytes than this, unfolded, is not read: a million rows of ten columns take less.
const LARGEST: u64 = 512 * 1024 * 1024;

/// What is held whole while a sheet is read (its words, its styles) may be so large at most.
const LARGEST_HELD: u64 = 96 * 1024 * 1024;

/// How the first bytes of a file tell that it is a compound document: an old workbook, or one under a password.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0";

/// What is in the archive.
pub enum Parts {
    /// Office Open XML.
    Xlsx,
    /// OpenDocument, with its content.
    Ods(Vec<u8>),
}

/// Looks into an archive and unfolds each part of words once, to know its true size: the one it declares may lie.
pub fn weighed(bytes: &[u8]) -> Result<Parts, Refusal> {
    if bytes.starts_with(COMPOUND) {
        return Err(Refusal::Locked);
    }
    let damaged = |_: ZipError| Refusal::Damaged;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let (mut left, mut left_held) = (LARGEST, LARGEST_HELD);
    for at in 0..archive.len() {
        let part = match archive.by_index(at) {
            Ok(part) => part,
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => return Err(Refusal::Locked),
            Err(_) => return Err(Refusal::Damaged),
        };
        let Ok(name) = part.name().map(|name| name.into_owned()) else { return Err(Refusal::Damaged) };
        if !is_words(&name) {
            continue;
        }
        let is_streamed = name.contains("worksheets/") || name == "content.xml";
        let most = if is_streamed { left } else { left.min(left_held) };
        let size = io::copy(&mut part.take(most + 1), &mut io::sink()).map_err(|_| Refusal::Damaged)?;
        left = left.checked_sub(size).ok_or(Refusal::TooLarge)?;
        if !is_streamed {
            left_held = left_held.checked_sub(size).ok_or(Refusal::TooLarge)?;
        }
    }
    if archive.index_for_name("xl/workbook.xml").is_some() || archive.index_for_name("[Content_Types].xml").is_some() {
        return Ok(Parts::Xlsx);
    }
    if part(&mut archive, "META-INF/manifest.xml").is_ok_and(|manifest| has(&manifest, b"encryption-data")) {
        return Err(Refusal::Locked);
    }
    part(&mut archive, "content.xml").map(Parts::Ods)
}

fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Vec<u8>, Refusal> {
    let mut whole = Vec::new();
    let part = archive.by_name(name).map_err(|_| Refusal::Damaged)?;
    part.take(LARGEST).read_to_end(&mut whole).map_err(|_| Refusal::Damaged)?;
    Ok(whole)
}

fn has(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

/// Whether a part is one that is read.
fn is_words(name: &str) -> bool {
    name.ends_with(".xml") || name.ends_with(".rels")
}
