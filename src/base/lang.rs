//! A language, by its BCP 47 tag.

use std::fmt;

/// A BCP 47 language tag such as `ar`, `fr` or `zgh`, small enough to be copied.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang {
    bytes: [u8; Lang::LONGEST],
}

impl Lang {
    /// The longest tag that is accepted, in bytes.
    pub const LONGEST: usize = 16;

    /// No language in particular (BCP 47 calls it undetermined).
    pub const UNDETERMINED: Lang = Lang { bytes: *b"und\0\0\0\0\0\0\0\0\0\0\0\0\0" };

    /// The tag, if it is made of letters, digits and hyphens as BCP 47 asks.
    pub fn new(tag: &str) -> Option<Lang> {
        let mut parts = tag.split('-');
        let primary = parts.next()?;
        let is_primary = (2..=3).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_lowercase());
        let rest = parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
        if !is_primary || !rest || tag.len() > Lang::LONGEST {
            return None;
        }
        let mut bytes = [0; Lang::LONGEST];
        bytes[..tag.len()].copy_from_slice(tag.as_bytes());
        Some(Lang { bytes })
    }

    /// The tag itself.
    pub fn code(&self) -> &str {
        let end = self.bytes.iter().position(|b| *b == 0).unwrap_or(Lang::LONGEST);
        std::str::from_utf8(&self.bytes[..end]).unwrap_or_default()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_a_primary_language_and_subtags() {
        let tried = ["ar", "zgh", "fr-MA", "zh-Hant", "english", "AR", "", "a", "fr_FR", "ar-"];
        let accepted: Vec<_> =
            tried.iter().filter_map(|tag| Lang::new(tag)).map(|lang| lang.code().to_owned()).collect();
        assert_eq!(accepted, ["ar", "zgh", "fr-MA", "zh-Hant"]);
    }
}
