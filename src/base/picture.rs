//! What the bytes of a photograph say beside what it shows, and how large it is: JPEG, PNG and WebP, read by their blocks
//! and never decoded.
//!
//! A camera writes into a picture where and when it was taken and with whose device (EXIF, XMP, IPTC, comments, a film
//! behind the picture). Readers are shown none of that; only which way up it is stays, and its colours.

use std::borrow::Cow;

use super::SitePath;

/// How large a picture is, in pixels, the right way up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// From side to side.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

/// The most pixels that are ever decoded: a photograph of large cameras. More would take more memory than a machine
/// that builds sites must have.
pub const MOST_PIXELS: u64 = 64_000_000;

/// How a picture is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// JPEG (ITU-T T.81): photographs.
    Jpeg,
    /// PNG: drawings, letters, screens.
    Png,
    /// WebP (RFC 9649): both.
    Webp,
}

impl Pixels {
    /// How many they are.
    pub fn count(self) -> u64 {
        u64::from(self.width) * u64::from(self.height)
    }
}

impl Form {
    /// How names of its files end.
    pub fn ending(self) -> &'static str {
        match self {
            Form::Jpeg => "jpg",
            Form::Png => "png",
            Form::Webp => "webp",
        }
    }
}

/// What is known of a picture before anybody is shown it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picture {
    /// How large it is, when that was found.
    pub pixels: Option<Pixels>,
    /// Its length in bytes, without what it says of its making.
    pub size: u64,
    /// How it is written down, whatever its name says; none when it is no picture that is known here.
    pub form: Option<Form>,
    /// Whether it ends as such a file ends.
    pub is_whole: bool,
    /// Whether it has several pictures, shown one after the other.
    pub moves: bool,
    /// Whether it says where it was taken.
    pub tells_place: bool,
}

impl Picture {
    /// Of these bytes.
    pub fn of(bytes: &[u8]) -> Picture {
        let form = form(bytes);
        let (is_whole, moves) = match form {
            Some(Form::Jpeg) => (jpeg(bytes).last().is_some_and(|part| part.kind == END), false),
            Some(Form::Png) => {
                let has = |wanted: &[u8]| png(bytes).any(|(kind, _)| kind == wanted);
                (has(b"IEND"), has(b"acTL"))
            }
            Some(Form::Webp) => {
                let length = bytes.get(4..8).and_then(|four| four.try_into().ok()).map(u32::from_le_bytes);
                let is_whole = length.is_some_and(|length| bytes.len() as u64 >= u64::from(length) + 8);
                (is_whole, webp(bytes).any(|(kind, ..)| kind == b"ANIM"))
            }
            None => (false, false),
        };
        let size = without_traces(bytes).len() as u64;
        Picture { pixels: pixels(bytes), size, form, is_whole, moves, tells_place: tells_place(bytes) }
    }
}

fn form(bytes: &[u8]) -> Option<Form> {
    if bytes.starts_with(b"\xFF\xD8") {
        return Some(Form::Jpeg);
    }
    if bytes.starts_with(PNG) {
        return Some(Form::Png);
    }
    webp(bytes).next().map(|_| Form::Webp)
}

/// Whether the table of a camera has one of places (EXIF 2.3, tag 0x8825).
fn tells_place(bytes: &[u8]) -> bool {
    const PLACE: u32 = 0x8825;
    let has = |tiff: &[u8]| entry(tiff, PLACE).is_some();
    match form(bytes) {
        Some(Form::Jpeg) => jpeg(bytes).iter().any(|part| part.body.strip_prefix(b"Exif\0\0").is_some_and(has)),
        Some(Form::Png) => png(bytes).any(|(kind, whole)| kind == b"eXIf" && whole.get(8..).is_some_and(has)),
        Some(Form::Webp) => {
            webp(bytes).any(|(kind, body, _)| kind == b"EXIF" && has(body.strip_prefix(b"Exif\0\0").unwrap_or(body)))
        }
        None => false,
    }
}

/// Whether a file with this name is a picture whose blocks are known here.
pub fn is_picture(path: &SitePath) -> bool {
    const PICTURES: [&str; 4] = ["jpg", "jpeg", "png", "webp"];
    path.extension().is_some_and(|extension| PICTURES.contains(&extension.as_str()))
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The size of a picture; none when the bytes are of no picture that is known here.
pub fn pixels(bytes: &[u8]) -> Option<Pixels> {
    let (width, height) = match form(bytes)? {
        Form::Jpeg => {
            let parts = jpeg(bytes);
            let frame =
                parts.iter().find(|part| matches!(part.kind, 0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF))?;
            (be16(frame.body, 3)?, be16(frame.body, 1)?)
        }
        Form::Png => (be32(bytes, 16)?, be32(bytes, 20)?),
        Form::Webp => webp_size(bytes)?,
    };
    let (width, height) = if way_up(bytes) >= 5 { (height, width) } else { (width, height) };
    (width > 0 && height > 0).then_some(Pixels { width, height })
}

/// Which way up a picture is, as cameras number it (TIFF 6.0, orientation): 1 as it is, from 5 on turned by a quarter.
pub fn way_up(bytes: &[u8]) -> u8 {
    let way = match form(bytes) {
        Some(Form::Jpeg) => jpeg(bytes).iter().find_map(|part| exif(part.body)),
        Some(Form::Png) => {
            png(bytes).find_map(|(kind, whole)| (kind == b"eXIf").then(|| turned(whole.get(8..)?)).flatten())
        }
        Some(Form::Webp) => webp(bytes).find_map(|(kind, body, _)| (kind == b"EXIF").then(|| of_webp(body)).flatten()),
        None => None,
    };
    way.and_then(|way| u8::try_from(way).ok()).unwrap_or(1)
}

/// The same of the block of a WebP file; some programs write it with the head that JPEG asks for.
fn of_webp(body: &[u8]) -> Option<u16> {
    turned(body.strip_prefix(b"Exif\0\0").unwrap_or(body))
}

/// The picture without what it says of its making; other bytes as they are.
pub fn without_traces(bytes: &[u8]) -> Cow<'_, [u8]> {
    let cleaned = if bytes.starts_with(b"\xFF\xD8") {
        clean_jpeg(bytes)
    } else if bytes.starts_with(PNG) {
        clean_png(bytes)
    } else {
        clean_webp(bytes)
    };
    cleaned.map_or(Cow::Borrowed(bytes), Cow::Owned)
}

/// A part of a JPEG file (ITU-T T.81, B.1): its marker, what it carries, and all of it.
struct Part<'b> {
    kind: u8,
    body: &'b [u8],
    whole: &'b [u8],
}

const END: u8 = 0xD9;
const SCAN: u8 = 0xDA;
/// The length of a JFIF part without a picture in it (ITU-T T.871, 10.1).
const JFIF: usize = 14;

/// The parts up to the end of the picture. What a camera puts behind that, a film or a second picture, is none of them.
fn jpeg(bytes: &[u8]) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut at = 2;
    while let (Some(0xFF), Some(kind)) = (bytes.get(at), bytes.get(at + 1).copied()) {
        if kind == 0xFF {
            at += 1;
            continue;
        }
        if kind == END || kind == 0x01 || (0xD0..=0xD8).contains(&kind) {
            parts.push(Part { kind, body: &[], whole: &bytes[at..at + 2] });
            at += 2;
            if kind == END {
                break;
            }
            continue;
        }
        let Some(length) = be16(bytes, at + 2).and_then(|length| usize::try_from(length).ok()) else { break };
        let Some(body) = bytes.get(at + 4..at + 2 + length) else { break };
        let mut end = at + 2 + length;
        if kind == SCAN {
            // What follows is coded, up to a marker that is neither stuffed nor a restart.
            while let Some(byte) = bytes.get(end) {
                let next = bytes.get(end + 1).copied().unwrap_or(0);
                if *byte == 0xFF && next != 0 && !(0xD0..=0xD7).contains(&next) {
                    break;
                }
                end += 1;
            }
        }
        parts.push(Part { kind, body, whole: &bytes[at..end] });
        at = end;
    }
    parts
}

fn clean_jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let parts = jpeg(bytes);
    // A file that is cut off is no picture to be mended here.
    if parts.last().is_none_or(|part| part.kind != END) {
        return None;
    }
    let mut clean = Vec::with_capacity(bytes.len());
    clean.extend_from_slice(&bytes[..2]);
    let way = parts.iter().find_map(|part| exif(part.body)).filter(|way| *way != 1);
    for (number, part) in parts.iter().enumerate() {
        // JFIF comes first when it is there; then which way up.
        if number == usize::from(parts.first().is_some_and(|first| first.kind == 0xE0))
            && let Some(way) = way
        {
            let exif = [b"Exif\0\0", &oriented(way)[..]].concat();
            clean.extend_from_slice(&[0xFF, 0xE1, 0, u8::try_from(exif.len() + 2).unwrap_or_default()]);
            clean.extend_from_slice(&exif);
        }
        let is_kept = match part.kind {
            // JFIF, the profile of its colours, and how Adobe coded them.
            0xE0 => part.body.starts_with(b"JFIF\0"),
            0xE2 => part.body.starts_with(b"ICC_PROFILE\0"),
            0xEE => part.body.starts_with(b"Adobe"),
            0xE1 | 0xE3..=0xED | 0xEF | 0xFE => false,
            _ => true,
        };
        if is_kept && part.kind == 0xE0 && part.body.len() > JFIF {
            // A small copy of the picture stands behind it, perhaps of before it was cut.
            clean.extend_from_slice(&[0xFF, 0xE0, 0, 16]);
            clean.extend_from_slice(&part.body[..JFIF - 2]);
            clean.extend_from_slice(&[0, 0]);
        } else if is_kept {
            clean.extend_from_slice(part.whole);
        }
    }
    Some(clean)
}

/// Which way up a picture is, as the body of an EXIF part says.
fn exif(body: &[u8]) -> Option<u16> {
    turned(body.strip_prefix(b"Exif\0\0")?)
}

/// The same from its table (TIFF 6.0; tag 0x0112).
fn turned(tiff: &[u8]) -> Option<u16> {
    entry(tiff, 0x0112).and_then(|way| u16::try_from(way).ok()).filter(|way| (1..=8).contains(way))
}

/// The first short number of an entry of the first table.
fn entry(tiff: &[u8], tag: u32) -> Option<u32> {
    let is_little = tiff.starts_with(b"II");
    let number = |at: usize, length: usize| -> Option<u32> {
        let bytes = tiff.get(at..at.checked_add(length)?)?;
        let add = |sum: u32, byte: &u8| (sum << 8) | u32::from(*byte);
        Some(if is_little { bytes.iter().rev().fold(0, add) } else { bytes.iter().fold(0, add) })
    };
    let table = usize::try_from(number(4, 4)?).ok()?;
    let count = usize::try_from(number(table, 2)?).ok()?;
    let entry = (0..count).map(|entry| table + 2 + entry * 12).find(|at| number(*at, 2) == Some(tag))?;
    number(entry + 8, 2)
}

/// A table that says nothing but which way up.
fn oriented(way: u16) -> [u8; 26] {
    let mut tiff = *b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0";
    tiff[18..20].copy_from_slice(&way.to_be_bytes());
    tiff
}

/// The blocks of a PNG file (PNG 5.3): its kind, and all of it with length and checksum. Nothing comes after the last.
fn png(bytes: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let mut at = PNG.len();
    let mut is_over = false;
    std::iter::from_fn(move || {
        let length = usize::try_from(be32(bytes, at)?).ok()?;
        let whole = bytes.get(at..at.checked_add(length)?.checked_add(12)?).filter(|_| !is_over)?;
        at += whole.len();
        is_over = &whole[4..8] == b"IEND";
        Some((&whole[4..8], whole))
    })
}

/// Blocks of a PNG file that say how its colours are meant, how large a pixel is, what can be seen through, and how it moves.
const KEPT_OF_PNG: [&[u8]; 15] = [
    b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"mDCV", b"cLLI", b"bKGD", b"hIST", b"pHYs",
    b"acTL", b"fcTL", b"fdAT",
];

fn clean_png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut clean = PNG.to_vec();
    let mut is_whole = false;
    for (kind, whole) in png(bytes) {
        is_whole = kind == b"IEND";
        if kind == b"eXIf" {
            if let Some(way) = whole.get(8..).and_then(turned).filter(|way| *way != 1) {
                let block = [b"eXIf", &oriented(way)[..]].concat();
                clean.extend_from_slice(&26_u32.to_be_bytes());
                clean.extend_from_slice(&block);
                clean.extend_from_slice(&checksum(&block).to_be_bytes());
            }
            continue;
        }
        // What a picture cannot be read without begins with a capital (PNG 5.4); the others are kept by name, as programs
        // write whole documents, previews and names into blocks of their own.
        if kind[0].is_ascii_uppercase() || KEPT_OF_PNG.contains(&kind) {
            clean.extend_from_slice(whole);
        }
    }
    is_whole.then_some(clean)
}

/// The checksum of a block (PNG, annex D).
fn checksum(bytes: &[u8]) -> u32 {
    let one = |sum: u32, byte: &u8| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { 0xEDB8_8320 ^ (sum >> 1) } else { sum >> 1 })
    };
    !bytes.iter().fold(u32::MAX, one)
}

/// The blocks of a WebP file (RFC 9649, 2.3): its kind, what it carries, and all of it with its length and padding.
fn webp(bytes: &[u8]) -> impl Iterator<Item = (&[u8], &[u8], &[u8])> {
    let is_webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
    let mut at = if is_webp { 12 } else { bytes.len() };
    std::iter::from_fn(move || {
        let length = bytes.get(at + 4..at + 8)?.try_into().ok().map(u32::from_le_bytes)?;
        let length = usize::try_from(length).ok()?;
        let body = bytes.get(at + 8..at.checked_add(8)?.checked_add(length)?)?;
        let end = (at + 8 + length + length % 2).min(bytes.len());
        let whole = &bytes[at..end];
        at = end;
        Some((&whole[..4], body, whole))
    })
}

fn webp_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let (kind, body, _) = webp(bytes).next()?;
    let little = |at: usize, length: usize| {
        let bytes = body.get(at..at + length)?;
        Some(bytes.iter().rev().fold(0_u32, |sum, byte| (sum << 8) | u32::from(*byte)))
    };
    match kind {
        b"VP8X" => Some((little(4, 3)? + 1, little(7, 3)? + 1)),
        b"VP8 " => Some((little(6, 2)? & 0x3FFF, little(8, 2)? & 0x3FFF)),
        b"VP8L" => {
            let bits = little(1, 4)?;
            Some(((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1))
        }
        _ => None,
    }
}

/// Blocks of a WebP file that are the picture, its colours, what can be seen through, and how it moves.
const KEPT_OF_WEBP: [&[u8]; 7] = [b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"];

fn clean_webp(bytes: &[u8]) -> Option<Vec<u8>> {
    webp(bytes).next()?;
    let mut clean = b"RIFF\0\0\0\0WEBP".to_vec();
    let mut is_turned = false;
    for (kind, body, whole) in webp(bytes) {
        if kind == b"EXIF"
            && let Some(way) = of_webp(body).filter(|way| *way != 1)
        {
            is_turned = true;
            clean.extend_from_slice(b"EXIF\x1A\0\0\0");
            clean.extend_from_slice(&oriented(way));
        }
        if !KEPT_OF_WEBP.contains(&kind) {
            continue;
        }
        let start = clean.len();
        clean.extend_from_slice(whole);
        if kind == b"VP8X" {
            // It no longer has what these two say it has.
            *clean.get_mut(start + 8)? &= !0b0000_1100;
        }
    }
    if is_turned && clean.get(12..16) == Some(b"VP8X") {
        *clean.get_mut(20)? |= 0b0000_1000;
    }
    let size = u32::try_from(clean.len() - 8).ok()?;
    clean[4..8].copy_from_slice(&size.to_le_bytes());
    Some(clean)
}

fn be16(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 2).map(|two| u32::from(two[0]) << 8 | u32::from(two[1]))
}

fn be32(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes)
}

#[cfg(test)]
mod tests;
