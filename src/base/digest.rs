//! SHA-256, as lower-case hexadecimal.

use std::fmt;
use std::io;

use sha2::{Digest as _, Sha256};

/// The SHA-256 of some bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

/// A writer that keeps nothing of what passes but its digest and its length: for files larger than memory.
#[derive(Default)]
pub struct DigestWriter {
    hasher: Sha256,
    size: u64,
}

impl Digest {
    /// The digest of `bytes`.
    pub fn of(bytes: &[u8]) -> Digest {
        Digest(Sha256::digest(bytes).into())
    }

    /// The first ten digits, enough to tell apart the files of one site.
    pub fn short(&self) -> String {
        self.digits(10)
    }

    /// The first `count` digits.
    pub fn digits(&self, count: usize) -> String {
        const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
        let halves = self.0.iter().flat_map(|byte| [byte >> 4, byte & 0xf]);
        halves.take(count).map(|half| DIGITS[usize::from(half)]).collect()
    }
}

impl DigestWriter {
    /// The digest of all that was written, and how many bytes that was.
    pub fn finish(self) -> (Digest, u64) {
        (Digest(self.hasher.finalize().into()), self.size)
    }
}

impl io::Write for DigestWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.hasher.update(bytes);
        self.size += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.digits(64))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    #[test]
    fn a_digest_does_not_depend_on_how_the_bytes_arrive() {
        let mut writer = DigestWriter::default();
        writer.write_all("الحكومة ".as_bytes()).unwrap();
        writer.write_all("المنفتحة".as_bytes()).unwrap();
        let whole = "الحكومة المنفتحة".as_bytes();
        assert_eq!(writer.finish(), (Digest::of(whole), whole.len() as u64));
    }

    #[test]
    fn the_digest_of_nothing_is_the_one_everybody_knows() {
        assert_eq!(Digest::of(b"").to_string(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
