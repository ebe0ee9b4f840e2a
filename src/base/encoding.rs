//! The text of a file however it was saved: UTF-8, UTF-16 with its mark, or one of the two old encodings in which
//! spreadsheets save French and Arabic. An old encoding is taken only when the letters leave no other choice. What is
//! too large to be held is decoded piece by piece by the same rule.

use std::borrow::Cow;
use std::io::{self, Read};

use encoding_rs::{Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

use super::Opener;

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
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Decoded { text: Cow::Borrowed(text), saved: Saved::Utf8 };
    }
    let mut guess = Guess::default();
    guess.push(bytes);
    let Some(encoding) = guess.encoding() else {
        return Decoded { text: String::from_utf8_lossy(bytes), saved: Saved::Unknown };
    };
    let (text, is_wrong) = encoding.decode_with_bom_removal(bytes);
    Decoded { text, saved: if is_wrong { Saved::Unknown } else { Saved::Otherwise(encoding.name()) } }
}

/// Which encoding it is, found piece by piece, so that a file of any length needs no more room than a piece.
#[derive(Default)]
struct Guess {
    /// The first bytes, which may be a mark.
    first: Vec<u8>,
    /// The bytes of a letter whose end has not come yet.
    begun: Vec<u8>,
    is_broken: bool,
    /// Whether the two old encodings read something differently, or one of them cannot read it.
    differs: bool,
    has_latin_fault: bool,
    has_arabic_fault: bool,
    /// How many letters the word has so far, and how many of them are Arabic.
    word: (usize, usize),
    for_latin: bool,
    for_arabic: bool,
}

impl Guess {
    fn push(&mut self, bytes: &[u8]) {
        let missing = 2_usize.saturating_sub(self.first.len()).min(bytes.len());
        self.first.extend_from_slice(&bytes[..missing]);
        if !self.is_broken {
            self.begun.extend_from_slice(bytes);
            match std::str::from_utf8(&self.begun) {
                Ok(_) => self.begun.clear(),
                Err(error) if error.error_len().is_none() => drop(self.begun.drain(..error.valid_up_to())),
                Err(_) => (self.is_broken, self.begun) = (true, Vec::new()),
            }
        }
        self.weigh(bytes);
    }

    /// Which of the two old encodings it is. They agree in the small letters of French; where they do not, a word tells:
    /// Arabic letters stand with each other and never within a word of Latin ones.
    fn weigh(&mut self, bytes: &[u8]) {
        // Both write ASCII alike: unless a word goes on beyond this piece, nothing is to be weighed.
        if bytes.is_ascii() && self.word == (0, 0) && !bytes.last().is_some_and(u8::is_ascii_alphabetic) {
            return;
        }
        let (latin, has_latin_fault) = WINDOWS_1252.decode_without_bom_handling(bytes);
        let (arabic, has_arabic_fault) = WINDOWS_1256.decode_without_bom_handling(bytes);
        self.differs |= latin != arabic;
        self.has_latin_fault |= has_latin_fault;
        self.has_arabic_fault |= has_arabic_fault;
        for c in arabic.chars() {
            if c.is_alphabetic() {
                self.word.0 += 1;
                self.word.1 += usize::from(('\u{621}'..='\u{6D2}').contains(&c));
            } else {
                self.end_word();
            }
        }
    }

    fn end_word(&mut self) {
        let (letters, arabic) = std::mem::take(&mut self.word);
        self.for_arabic |= arabic >= 2 && arabic == letters;
        self.for_latin |= arabic >= 1 && arabic < letters;
    }

    /// The encoding, when there is only one that it may be.
    fn encoding(&mut self) -> Option<&'static Encoding> {
        self.end_word();
        match &self.first[..] {
            b"\xFF\xFE" => return Some(UTF_16LE),
            b"\xFE\xFF" => return Some(UTF_16BE),
            _ => {}
        }
        if !self.is_broken && self.begun.is_empty() {
            return Some(UTF_8);
        }
        if !self.differs && !self.has_latin_fault {
            return Some(WINDOWS_1252);
        }
        match (self.for_latin, self.for_arabic) {
            (true, false) if !self.has_latin_fault => Some(WINDOWS_1252),
            (false, true) if !self.has_arabic_fault => Some(WINDOWS_1256),
            _ => None,
        }
    }
}

/// The bytes of a file that is not held, as UTF-8: read twice, first to find out how it was saved.
pub struct Decoding {
    input: Box<dyn Read + Send>,
    saved: Saved,
    /// None of UTF-8 and of what cannot be told: their bytes are handed on as they are.
    decoder: Option<Decoder>,
    ready: Vec<u8>,
    taken: usize,
    has_ended: bool,
}

/// How much is decoded at once.
const PIECE: usize = 64 * 1024;

impl Decoding {
    /// Opens a file for reading.
    pub fn open(opener: &Opener) -> io::Result<Decoding> {
        let (mut guess, mut input, mut piece) = (Guess::default(), opener.open()?, vec![0; PIECE]);
        loop {
            match input.read(&mut piece)? {
                0 => break,
                read => guess.push(&piece[..read]),
            }
        }
        let encoding = guess.encoding();
        let saved = match encoding {
            Some(encoding) if encoding == UTF_8 => Saved::Utf8,
            Some(encoding) => Saved::Otherwise(encoding.name()),
            None => Saved::Unknown,
        };
        let decoder = encoding.filter(|encoding| *encoding != UTF_8).map(Encoding::new_decoder_with_bom_removal);
        let (input, ready) = (opener.open()?, Vec::new());
        Ok(Decoding { input, saved, decoder, ready, taken: 0, has_ended: false })
    }

    /// How it was saved.
    pub fn saved(&self) -> Saved {
        self.saved
    }
}

impl Read for Decoding {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let Some(decoder) = &mut self.decoder else { return self.input.read(into) };
        while self.taken == self.ready.len() && !self.has_ended {
            let mut piece = vec![0; PIECE];
            let read = self.input.read(&mut piece)?;
            self.has_ended = read == 0;
            let mut text = String::with_capacity(decoder.max_utf8_buffer_length(read).unwrap_or(4 * PIECE));
            // All of it has room, so it is read at once.
            let _ = decoder.decode_to_string(&piece[..read], &mut text, self.has_ended);
            (self.ready, self.taken) = (text.into_bytes(), 0);
        }
        let length = into.len().min(self.ready.len() - self.taken);
        into[..length].copy_from_slice(&self.ready[self.taken..self.taken + length]);
        self.taken += length;
        Ok(length)
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
    struct Bytes(Vec<u8>);

    impl crate::base::Open for Bytes {
        fn open(&self) -> io::Result<Box<dyn Read + Send>> {
            Ok(Box::new(io::Cursor::new(self.0.clone())))
        }
    }

    #[test]
    fn a_file_that_is_not_held_is_read_as_one_that_is() {
        let arabic = "السنة;القيمة\n".repeat(20_000);
        let wide =
            |text: &str| [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let files: [Vec<u8>; 5] = [
            arabic.clone().into_bytes(),
            wide(&arabic),
            WINDOWS_1256.encode(&arabic).0.into_owned(),
            WINDOWS_1252.encode(&"période;PÉRIODE\n".repeat(20_000)).0.into_owned(),
            b"a\xC7\xC7 \xC7\xC7\n".repeat(20_000),
        ];
        for bytes in files {
            let held = decode(&bytes);
            let mut streamed = Decoding::open(&Opener(std::sync::Arc::new(Bytes(bytes.clone())))).unwrap();
            let mut read = Vec::new();
            streamed.read_to_end(&mut read).unwrap();
            assert_eq!(streamed.saved(), held.saved);
            match held.saved {
                Saved::Unknown => assert_eq!(read, bytes),
                _ => assert_eq!(String::from_utf8(read).unwrap(), held.text),
            }
        }
    }
}
