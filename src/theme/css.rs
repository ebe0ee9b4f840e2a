//! Style sheets, read far enough to find what they ask for, and written without remarks and spare spaces.
//!
//! Not a parser of CSS (css-syntax-3): strings, comments, `url()` and `@import` are told from the
//! rest, and the rest stays as it is.

use std::ops::Range;

/// What a sheet asks for.
#[derive(Debug, PartialEq, Eq)]
pub enum Asked<'c> {
    /// A file, to be named in its place.
    Address(&'c str),
    /// Another sheet, to stand in its place.
    Sheet(&'c str),
}

/// The sheet, lightly pressed. `answer` gets what is asked for and where; `None` leaves it as it is.
pub fn press<'c>(sheet: &'c str, answer: &mut dyn FnMut(Asked<'c>, Range<usize>) -> Option<String>) -> String {
    let mut press = Press { sheet, at: 0, out: String::with_capacity(sheet.len()), gap: false };
    press.run(answer);
    press.out
}

struct Press<'c> {
    sheet: &'c str,
    at: usize,
    out: String,
    /// Whether white space or a remark was passed since the last character.
    gap: bool,
}

impl<'c> Press<'c> {
    fn run(&mut self, answer: &mut dyn FnMut(Asked<'c>, Range<usize>) -> Option<String>) {
        while let Some(c) = self.rest().chars().next() {
            if self.pass_remark() {
                continue;
            }
            if c.is_ascii_whitespace() {
                self.at += 1;
                self.gap = true;
                continue;
            }
            if c == '"' || c == '\'' {
                let string = self.string();
                self.put(string);
                continue;
            }
            if self.starts_word("@import") && self.import(answer) {
                continue;
            }
            if self.starts_word("url(") {
                self.address(answer);
                continue;
            }
            if c == '\\' {
                let escaped = c.len_utf8() + self.rest()[1..].chars().next().map_or(0, char::len_utf8);
                let escaped = &self.rest()[..escaped];
                self.at += escaped.len();
                self.put(escaped);
                continue;
            }
            let piece = &self.rest()[..c.len_utf8()];
            self.at += piece.len();
            self.put(piece);
        }
    }

    fn rest(&self) -> &'c str {
        &self.sheet[self.at..]
    }

    /// Passes a comment; whether there was one.
    fn pass_remark(&mut self) -> bool {
        let Some(inside) = self.rest().strip_prefix("/*") else { return false };
        let length = inside.find("*/").map_or(inside.len(), |end| end + 2);
        self.at += 2 + length;
        self.gap = true;
        true
    }

    /// Writes a piece, with one space before it where there was any and it says something.
    fn put(&mut self, piece: &str) {
        let first = piece.chars().next().unwrap_or(' ');
        let last = self.out.chars().next_back();
        // A custom property may be nothing but a space (css-variables-1, section 2).
        let is_empty_value = last == Some(':') && matches!(first, ';' | '}');
        let joins =
            matches!(first, '{' | '}' | ';' | ',') || last.is_none_or(|last| matches!(last, '{' | '}' | ';' | ','));
        if self.gap && (is_empty_value || !joins) {
            self.out.push(' ');
        }
        self.gap = false;
        if first == '}' && self.out.ends_with(';') {
            self.out.pop();
        }
        self.out.push_str(piece);
    }

    /// The string that begins here, with its quotes.
    fn string(&mut self) -> &'c str {
        let rest = self.rest();
        let quote = rest.chars().next().unwrap_or('"');
        let mut is_escaped = false;
        let end = rest.char_indices().skip(1).find(|(_, c)| {
            let ends = !is_escaped && (*c == quote || *c == '\n');
            is_escaped = !is_escaped && *c == '\\';
            ends
        });
        let end = end.map_or(rest.len(), |(at, c)| at + c.len_utf8());
        self.at += end;
        &rest[..end]
    }

    /// Whether a word begins here that is not the end of another.
    fn starts_word(&self, word: &str) -> bool {
        let starts = self.rest().get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
        let before = self.sheet[..self.at].chars().next_back();
        starts && !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '\\' | '@'))
    }

    /// `url(…)`: what is inside, and where it stands.
    fn inside_url(&mut self) -> (&'c str, Range<usize>) {
        self.at += "url(".len();
        self.pass_space();
        let start = self.at;
        let written = match self.rest().chars().next() {
            Some('"' | '\'') => self.string(),
            _ => {
                let end = self.rest().find(')').unwrap_or(self.rest().len());
                let written = &self.rest()[..end];
                self.at += end;
                written
            }
        };
        let range = start..start + written.len();
        self.pass_space();
        if self.rest().starts_with(')') {
            self.at += 1;
        }
        (unquoted(written), range)
    }

    fn pass_space(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    fn address(&mut self, answer: &mut dyn FnMut(Asked<'c>, Range<usize>) -> Option<String>) {
        let start = self.at;
        let (address, range) = self.inside_url();
        match answer(Asked::Address(address), range) {
            Some(name) => self.put(&format!("url(\"{name}\")")),
            None => {
                let written = &self.sheet[start..self.at];
                self.put(written);
            }
        }
    }

    /// `@import "…" …;`: the sheet in its place, under the conditions that follow it. Whether it was one.
    fn import(&mut self, answer: &mut dyn FnMut(Asked<'c>, Range<usize>) -> Option<String>) -> bool {
        let start = self.at;
        self.at += "@import".len();
        self.pass_space();
        let (address, range) = if self.starts_word("url(") {
            self.inside_url()
        } else if self.rest().starts_with(['"', '\'']) {
            let from = self.at;
            let written = self.string();
            (unquoted(written), from..from + written.len())
        } else {
            self.at = start;
            return false;
        };
        let end = self.rest().find(';').unwrap_or(self.rest().len());
        let conditions = self.rest()[..end].trim();
        match answer(Asked::Sheet(address), range) {
            Some(sheet) => {
                self.at = (self.at + end + 1).min(self.sheet.len());
                self.gap = false;
                let sheet = if conditions.is_empty() { sheet } else { format!("@media {conditions}{{{sheet}}}") };
                self.out.push_str(&sheet);
                true
            }
            None => {
                self.at = start;
                false
            }
        }
    }
}

fn unquoted(written: &str) -> &str {
    let inside = |quote| written.strip_prefix(quote).map(|rest: &str| rest.strip_suffix(quote).unwrap_or(rest));
    inside('"').or_else(|| inside('\'')).unwrap_or(written.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pressed(sheet: &str) -> String {
        press(sheet, &mut |asked, _| match asked {
            Asked::Address(address) if address.starts_with("../") => Some(address.replace("../images/", "x-")),
            Asked::Sheet("more.css") => Some("b{c:d}".to_owned()),
            Asked::Address(_) | Asked::Sheet(_) => None,
        })
    }

    #[test]
    fn only_what_says_nothing_goes() {
        for (sheet, expected) in [
            ("a , b > c {\n  color : red ;\n  margin: 0 1px;\n}\n", "a,b > c{color : red;margin: 0 1px}"),
            ("/* x */ a { b: \"/* y */  {\" } /* z", "a{b: \"/* y */  {\"}"),
            (
                "a :hover { b: calc(1px + 2px) } @media (a) and (b) { c { d: e } }",
                "a :hover{b: calc(1px + 2px)}@media (a) and (b){c{d: e}}",
            ),
            ("a { --x: ; --y:a }", "a{--x: ;--y:a}"),
            ("a/**/b { c: d }", "a b{c: d}"),
            (".a\\{b { c: \"\\\"} \" }", ".a\\{b{c: \"\\\"} \"}"),
            ("a::before { content: '\\'  ' }", "a::before{content: '\\'  '}"),
        ] {
            assert_eq!(pressed(sheet), expected);
            assert_eq!(pressed(expected), expected, "pressing again changes nothing");
        }
    }

    #[test]
    fn what_is_asked_for_is_found_and_nothing_else() {
        for (sheet, expected) in [
            ("a { b: url(\"../images/y.svg\") no-repeat }", "a{b: url(\"x-y.svg\") no-repeat}"),
            ("a { b: URL( ../images/y.svg ) }", "a{b: url(\"x-y.svg\")}"),
            (
                "a { b: url(data:image/svg+xml,%3Csvg) ; c: \"url(../images/y.svg)\" }",
                "a{b: url(data:image/svg+xml,%3Csvg);c: \"url(../images/y.svg)\"}",
            ),
            ("@import \"more.css\";\na { b: c }", "b{c:d}a{b: c}"),
            ("@import url(more.css) print;", "@media print{b{c:d}}"),
            ("@import \"other.css\";", "@import \"other.css\";"),
        ] {
            assert_eq!(pressed(sheet), expected);
        }
        let mut places = Vec::new();
        let sheet = "ab{c:url('d.png')}";
        press(sheet, &mut |_, range| {
            places.push(&sheet[range]);
            None
        });
        assert_eq!(places, ["'d.png'"]);
    }

    #[test]
    fn any_text_is_read_to_its_end() {
        for sheet in
            ["url(", "url(\"", "@import", "@import url(", "\"", "\\", "/*", "a{b:url(x", "@import \"more.css\"", "é\\é"]
        {
            pressed(sheet);
        }
    }
}
