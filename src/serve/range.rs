//! Parts of a file (RFC 9110, section 14): a reader of a long PDF or a film asks for the piece it shows.

use std::ops::Range;

/// What a `Range` header asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// All of it; also when the header makes no sense, or asks for several pieces.
    Whole,
    /// These bytes.
    Part(Range<usize>),
    /// Bytes that the file does not have.
    Nothing,
}

/// What is asked for of a file of `length` bytes.
pub fn asked(header: &str, length: usize) -> Asked {
    let Some((first, last)) = header.strip_prefix("bytes=").and_then(|range| range.trim().split_once('-')) else {
        return Asked::Whole;
    };
    let number = |digits: &str| {
        let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        // More than any file has.
        is_number.then(|| digits.parse::<usize>().unwrap_or(usize::MAX))
    };
    match (number(first), number(last)) {
        (Some(first), _) if first >= length && (last.is_empty() || number(last).is_some()) => Asked::Nothing,
        (Some(first), None) if last.is_empty() => Asked::Part(first..length),
        (Some(first), Some(last)) if first <= last => Asked::Part(first..length.min(last.saturating_add(1))),
        (None, Some(0)) if first.is_empty() => Asked::Nothing,
        (None, Some(_)) if first.is_empty() && length == 0 => Asked::Nothing,
        (None, Some(last)) if first.is_empty() => Asked::Part(length.saturating_sub(last)..length),
        _ => Asked::Whole,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_read_as_the_standard_says() {
        let check = |header: &str, expected: Asked| assert_eq!(asked(header, 100), expected, "{header}");
        check("bytes=0-0", Asked::Part(0..1));
        check("bytes=10-", Asked::Part(10..100));
        check("bytes=10-1000", Asked::Part(10..100));
        check("bytes=-30", Asked::Part(70..100));
        check("bytes=-3000", Asked::Part(0..100));
        check("bytes=99999999999999999999999-", Asked::Nothing);
        check("bytes=100-", Asked::Nothing);
        check("bytes=-0", Asked::Nothing);
        for header in ["bytes=20-10", "bytes=a-b", "bytes=1-2,5-6", "items=0-1", "bytes=-", "bytes=1", "bytes=+1-2"] {
            check(header, Asked::Whole);
        }
        assert_eq!(asked("bytes=0-", 0), Asked::Nothing);
        assert_eq!(asked("bytes=-5", 0), Asked::Nothing);
    }
}
