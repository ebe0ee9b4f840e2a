//! Places as editors count them: lines, and in a line the units of UTF-16, of which a letter outside the first plane has two.

/// The lines of a text.
pub struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// The lines of `text`.
    pub fn of(text: &'t str) -> Lines<'t> {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Lines { text, starts }
    }

    /// The line and the unit of a byte, both from zero.
    pub fn position(&self, byte: usize) -> (usize, usize) {
        let byte = self.text.floor_char_boundary(byte.min(self.text.len()));
        let line = self.starts.partition_point(|start| *start <= byte).saturating_sub(1);
        (line, self.text[self.starts[line]..byte].encode_utf16().count())
    }

    /// The byte of a line and a unit; what lies beyond the end of a line is its end.
    pub fn byte(&self, line: usize, unit: usize) -> usize {
        let Some(start) = self.starts.get(line).copied() else { return self.text.len() };
        let rest = self.text[start..].split('\n').next().unwrap_or_default().trim_end_matches('\r');
        let mut units = 0;
        for (at, c) in rest.char_indices() {
            if units >= unit {
                return start + at;
            }
            units += c.len_utf16();
        }
        start + rest.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_units_of_utf16() {
        let text = "a: b\r\nاسم: 😀x\n\nend";
        let lines = Lines::of(text);
        let check = |words: &str, line: usize, unit: usize| {
            let byte = text.find(words).unwrap();
            assert_eq!(lines.position(byte), (line, unit), "{words}");
            assert_eq!(lines.byte(line, unit), byte, "{words}");
        };
        check("a", 0, 0);
        check("اسم", 1, 0);
        check("😀", 1, 5);
        check("x", 1, 7);
        check("end", 3, 0);
        assert_eq!(lines.byte(0, 90), 4, "the end of the line is before its break");
        assert_eq!(lines.byte(90, 0), text.len());
        assert_eq!(lines.position(900), (3, 3));
        assert_eq!(Lines::of("").position(0), (0, 0));
    }
}
