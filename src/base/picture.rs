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

/// What is known of a picture before anybody is shown it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picture {
    /// How large it is, when that was found.
    pub pixels: Option<Pixels>,
    /// Its length in bytes, without what it says of its making.
    pub size: u64,
}

impl Picture {
    /// Of these bytes.
    pub fn of(bytes: &[u8]) -> Picture {
        Picture { pixels: pixels(bytes), size: without_traces(bytes).len() as u64 }
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
    let (width, height, orientation) = if bytes.starts_with(b"\xFF\xD8") {
        let parts = jpeg(bytes);
        let frame =
            parts.iter().find(|part| matches!(part.kind, 0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF))?;
        (be16(frame.body, 3)?, be16(frame.body, 1)?, parts.iter().find_map(|part| exif(part.body)))
    } else if bytes.starts_with(PNG) {
        let turned = png(bytes).find_map(|(kind, whole)| (kind == b"eXIf").then(|| turned(whole.get(8..)?)).flatten());
        (be32(bytes, 16)?, be32(bytes, 20)?, turned)
    } else {
        let (width, height) = webp_size(bytes)?;
        (width, height, None)
    };
    let (width, height) = if orientation.is_some_and(|way| way >= 5) { (height, width) } else { (width, height) };
    (width > 0 && height > 0).then_some(Pixels { width, height })
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
        if is_kept {
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
    let is_little = tiff.starts_with(b"II");
    let number = |at: usize, length: usize| -> Option<u32> {
        let bytes = tiff.get(at..at.checked_add(length)?)?;
        let add = |sum: u32, byte: &u8| (sum << 8) | u32::from(*byte);
        Some(if is_little { bytes.iter().rev().fold(0, add) } else { bytes.iter().fold(0, add) })
    };
    let table = usize::try_from(number(4, 4)?).ok()?;
    let count = usize::try_from(number(table, 2)?).ok()?;
    let entry = (0..count).map(|entry| table + 2 + entry * 12).find(|at| number(*at, 2) == Some(0x0112))?;
    u16::try_from(number(entry + 8, 2)?).ok().filter(|way| (1..=8).contains(way))
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
        if !matches!(kind, b"tEXt" | b"zTXt" | b"iTXt" | b"tIME") {
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

fn clean_webp(bytes: &[u8]) -> Option<Vec<u8>> {
    webp(bytes).next()?;
    let mut clean = b"RIFF\0\0\0\0WEBP".to_vec();
    for (kind, _, whole) in webp(bytes) {
        if matches!(kind, b"EXIF" | b"XMP ") {
            continue;
        }
        let start = clean.len();
        clean.extend_from_slice(whole);
        if kind == b"VP8X" {
            // It no longer has what these two say it has.
            clean[start + 8] &= !0b0000_1100;
        }
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
mod tests {
    use super::*;

    /// A picture of 3 by 2 pixels with its parts; the coded words are no real ones.
    fn photo(parts: &[&[u8]], way: u16) -> Vec<u8> {
        let mut bytes = b"\xFF\xD8".to_vec();
        let mut add = |kind: u8, body: &[u8]| {
            bytes.extend_from_slice(&[0xFF, kind, 0, u8::try_from(body.len() + 2).unwrap()]);
            bytes.extend_from_slice(body);
        };
        add(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0");
        add(0xE1, &[b"Exif\0\0", &oriented(way)[..], b"GPS 32.33 -6.35"].concat());
        parts.iter().for_each(|body| add(0xE2, body));
        add(0xED, b"Photoshop 3.0\0a name");
        add(0xFE, b"a remark");
        add(0xC0, b"\x08\0\x02\0\x03\x01\x01\x11\0");
        add(0xDA, b"\x01\x01\0\0\x3F\0");
        bytes.extend_from_slice(b"\x12\xFF\0\x34\xFF\xD0\x56\xFF\xD9a film behind the picture");
        bytes
    }

    fn has(bytes: &[u8], words: &str) -> bool {
        bytes.windows(words.len()).any(|some| some == words.as_bytes())
    }

    #[test]
    fn a_photograph_tells_neither_place_nor_camera_and_stays_the_right_way_up() {
        let told = photo(&[b"ICC_PROFILE\0\x01\x01colours", b"MPF\0another picture"], 6);
        let clean = without_traces(&told);
        for words in ["GPS", "Photoshop", "remark", "film", "MPF"] {
            assert!(has(&told, words) && !has(&clean, words), "{words}");
        }
        assert!(has(&clean, "ICC_PROFILE") && has(&clean, "JFIF"));
        assert!(clean.ends_with(b"\x12\xFF\0\x34\xFF\xD0\x56\xFF\xD9"));
        // Turned by a quarter: as high as it was wide.
        assert_eq!(pixels(&told), Some(Pixels { width: 2, height: 3 }));
        assert_eq!(pixels(&clean), pixels(&told));
        assert_eq!(without_traces(&clean), clean, "doing it again changes nothing");
        assert!(!has(&without_traces(&photo(&[], 1)), "Exif"));
    }

    #[test]
    fn a_drawing_loses_its_remarks() {
        let block = |kind: &[u8], body: &[u8]| {
            let named = [kind, body].concat();
            let length = u32::try_from(body.len()).unwrap().to_be_bytes();
            [&length[..], &named, &checksum(&named).to_be_bytes()].concat()
        };
        let head = block(b"IHDR", b"\0\0\0\x05\0\0\0\x04\x08\0\0\0\0");
        // As every PNG file ends (PNG 11.2.5).
        assert_eq!(block(b"IEND", b""), b"\0\0\0\0IEND\xAE\x42\x60\x82");
        let turned = [&oriented(8)[..], b"GPS"].concat();
        let told =
            [PNG, &head, &block(b"tEXt", b"Author\0a name"), &block(b"eXIf", &turned), &block(b"IEND", b""), b"more"]
                .concat();
        let clean = without_traces(&told);
        assert_eq!(*clean, *[PNG, &head, &block(b"eXIf", &oriented(8)), &block(b"IEND", b"")].concat());
        assert_eq!(pixels(&told), Some(Pixels { width: 4, height: 5 }));
        assert_eq!(pixels(&clean), pixels(&told));
    }

    #[test]
    fn a_webp_picture_loses_its_remarks() {
        let block = |kind: &[u8], body: &[u8]| {
            let length = u32::try_from(body.len()).unwrap().to_le_bytes();
            [kind, &length[..], body].concat()
        };
        let file = |blocks: &[Vec<u8>]| {
            let blocks = blocks.concat();
            let length = u32::try_from(blocks.len() + 4).unwrap().to_le_bytes();
            [b"RIFF", &length[..], b"WEBP", &blocks].concat()
        };
        let head = |flags: u8| block(b"VP8X", &[flags, 0, 0, 0, 9, 0, 0, 6, 0, 0]);
        let told = file(&[head(0b0010_1100), block(b"ICCP", b"ab"), block(b"EXIF", b"GPS "), block(b"XMP ", b"name")]);
        assert_eq!(*without_traces(&told), *file(&[head(0b0010_0000), block(b"ICCP", b"ab")]));
        assert_eq!(pixels(&told), Some(Pixels { width: 10, height: 7 }));
    }

    #[test]
    fn what_is_no_picture_or_cut_off_stays_as_it_is() {
        let cut_off = &photo(&[], 3)[..60];
        for bytes in [&b"RIFF"[..], b"%PDF-1.7", b"\xFF\xD8\xFF", b"\x89PNG\r\n\x1a\n\0\0\0\xFFIHDR", cut_off, b""] {
            assert_eq!(*without_traces(bytes), *bytes);
            assert_eq!(pixels(bytes), None);
        }
    }
}
