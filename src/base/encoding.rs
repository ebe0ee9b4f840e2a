//! The text of a file however it was saved: UTF-8, UTF-16 with its mark, or one of the two old encodings in which
//! spreadsheets save French and Arabic. An old encoding is taken only when the letters leave no other choice.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

/// The text of a file.
#[derive(Debug, PartialEq)]
pub struct Decoded<'b> {
    /// The text; where the encoding is unknown, wrong bytes are U+FFFD.
    pub text: Cow<'b, str>,
    /// How it was saved.
    pub saved: Saved,
}

/// How a file was saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// As it should be.
    Utf8,
    /// In this other encoding, for certain.
    Otherwise(&'static str),
    /// In nobody knows which.
    Unknown,
}

/// Decodes the whole of a file.
pub fn decode(bytes: &[u8]) -> Decoded<'_> {
    let marked = [(&b"\xFF\xFE"[..], UTF_16LE), (&b"\xFE\xFF"[..], UTF_16BE)];
    if let Some((_, encoding)) = marked.iter().find(|(mark, _)| bytes.starts_with(mark)) {
        let (text, is_wrong) = encoding.decode_with_bom_removal(bytes);
        let saved = if is_wrong { Saved::Unknown } else { Saved::Otherwise(encoding.name()) };
        return Decoded { text, saved };
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Decoded { text: Cow::Borrowed(text), saved: Saved::Utf8 };
    }
    match old_encoding(bytes) {
        Some(encoding) => {
            let (text, _) = encoding.decode_without_bom_handling(bytes);
            Decoded { text, saved: Saved::Otherwise(encoding.name()) }
        }
        None => Decoded { text: String::from_utf8_lossy(bytes), saved: Saved::Unknown },
    }
}

/// Which of the two it is. They agree in the small letters of French; where they do not, a word tells: Arabic letters
/// stand with each other and never within a word of Latin ones.
fn old_encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    let (latin, has_latin_fault) = WINDOWS_1252.decode_without_bom_handling(bytes);
    let (arabic, has_arabic_fault) = WINDOWS_1256.decode_without_bom_handling(bytes);
    if latin == arabic && !has_latin_fault {
        return Some(WINDOWS_1252);
    }
    let is_arabic = |c: &char| ('\u{621}'..='\u{6D2}').contains(c);
    let (mut for_latin, mut for_arabic) = (false, false);
    for word in arabic.split(|c: char| !c.is_alphabetic()) {
        let arabic_letters = word.chars().filter(is_arabic).count();
        let letters = word.chars().count();
        for_arabic |= arabic_letters >= 2 && arabic_letters == letters;
        for_latin |= arabic_letters >= 1 && arabic_letters < letters;
    }
    match (for_latin, for_arabic) {
        (true, false) if !has_latin_fault => Some(WINDOWS_1252),
        (false, true) if !has_arabic_fault => Some(WINDOWS_1256),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_however_a_spreadsheet_saved_it() {
        let saved = |encoding: &'static Encoding, text: &str| {
            let (bytes, _, _) = encoding.encode(text);
            let decoded = decode(&bytes);
            (decoded.saved, decoded.text.into_owned())
        };
        let french = "période;région\n2024;Béni Mellal-Khénifra\n";
        let capitals = "PÉRIODE;RÉGION\n2024;Béni Mellal\n";
        let arabic = "السنة;القيمة\n2024;12\n";
        assert_eq!(saved(WINDOWS_1252, french), (Saved::Otherwise("windows-1252"), french.to_owned()));
        assert_eq!(saved(WINDOWS_1252, capitals), (Saved::Otherwise("windows-1252"), capitals.to_owned()));
        assert_eq!(saved(WINDOWS_1256, arabic), (Saved::Otherwise("windows-1256"), arabic.to_owned()));
        assert_eq!(saved(WINDOWS_1256, &(french.to_owned() + arabic)).0, Saved::Otherwise("windows-1256"));
        assert_eq!(decode(french.as_bytes()), Decoded { text: Cow::Borrowed(french), saved: Saved::Utf8 });
        let wide: Vec<u8> = [0xFF, 0xFE].into_iter().chain(arabic.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(decode(&wide).text, arabic);
        assert_eq!(decode(b"a\xC7\xC7 \xC7\xC7").saved, Saved::Unknown);
    }
}
