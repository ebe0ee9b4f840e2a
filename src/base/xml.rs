//! What XML 1.0 can hold (section 2.2): no other character may stand in it, escaped or not.

/// The words without what XML cannot hold.
pub fn for_xml(words: &str) -> String {
    let holds = |c: &char| matches!(c, '\t' | '\n' | '\r' | ' '..) && !matches!(c, '\u{FFFE}' | '\u{FFFF}');
    words.chars().filter(holds).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_hold_is_left_out() {
        assert_eq!(for_xml("a\u{0}b\u{B}\tc\n\u{FFFE}\u{10FFFF}"), "ab\tc\n\u{10FFFF}");
    }
}
