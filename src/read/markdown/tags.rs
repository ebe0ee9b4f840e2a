//! The tags in a piece of HTML, by the grammar that CommonMark gives for them (0.31, section 6.6). What does not follow
//! it is words: a browser's repairs have no place here, because no tag is passed on as it was typed.

use std::ops::Range;

/// What stands in a piece of HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// Words.
    Words,
    /// `<!-- … -->`.
    Remark,
    /// A declaration, an instruction or CDATA.
    Strange,
    /// A tag that opens an element, its name in small letters.
    Open {
        /// The name.
        name: String,
        /// The names of the attributes in small letters, and their values as they were typed.
        attributes: Vec<(String, String)>,
    },
    /// A tag that closes an element.
    Close(String),
}

/// The tokens of a text and their places, which cover it whole.
pub fn tokens(text: &str) -> Vec<(Token, Range<usize>)> {
    let mut found = Vec::new();
    let (mut words, mut at) = (0, 0);
    // Where nothing closes a remark, nothing closes the next one.
    let mut unclosed: Vec<&str> = Vec::new();
    while let Some(sign) = text[at..].find('<').map(|sign| at + sign) {
        let Some((token, end)) = token(text, sign, &mut unclosed) else {
            at = sign + 1;
            continue;
        };
        if words < sign {
            found.push((Token::Words, words..sign));
        }
        found.push((token, sign..end));
        (words, at) = (end, end);
    }
    if words < text.len() {
        found.push((Token::Words, words..text.len()));
    }
    found
}

/// The token that begins with the sign at `start`, and where it ends.
fn token(text: &str, start: usize, unclosed: &mut Vec<&str>) -> Option<(Token, usize)> {
    let rest = &text[start..];
    for (open, close, token) in [
        ("<!--", "-->", Token::Remark),
        ("<![CDATA[", "]]>", Token::Strange),
        ("<?", "?>", Token::Strange),
        ("<!", ">", Token::Strange),
    ] {
        let Some(inside) = rest.strip_prefix(open) else { continue };
        if unclosed.contains(&close) {
            return None;
        }
        // `<!-->` and `<!--->` are remarks, too.
        if open == "<!--" {
            for whole in [">", "->"] {
                if inside.starts_with(whole) {
                    return Some((token, start + open.len() + whole.len()));
                }
            }
        }
        let Some(end) = inside.find(close) else {
            unclosed.push(close);
            return Some((Token::Strange, start + open.len()));
        };
        return Some((token, start + open.len() + end + close.len()));
    }
    let mut reading = Reading { text, at: start + 1 };
    if reading.take("/") {
        let name = reading.name()?;
        reading.space();
        return reading.take(">").then_some((Token::Close(name), reading.at));
    }
    let name = reading.name()?;
    let mut attributes = Vec::new();
    loop {
        let has_space = reading.space();
        reading.take("/");
        if reading.take(">") {
            return Some((Token::Open { name, attributes }, reading.at));
        }
        attributes.push(reading.attribute().filter(|_| has_space)?);
    }
}

struct Reading<'t> {
    text: &'t str,
    at: usize,
}

impl Reading<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn take(&mut self, sign: &str) -> bool {
        let is_there = self.rest().starts_with(sign);
        self.at += if is_there { sign.len() } else { 0 };
        is_there
    }

    /// The letters from here on that are of a sort.
    fn run(&mut self, is_of: impl Fn(char) -> bool) -> String {
        let rest = self.rest();
        let run = rest[..rest.find(|c: char| !is_of(c)).unwrap_or(rest.len())].to_owned();
        self.at += run.len();
        run
    }

    fn space(&mut self) -> bool {
        !self.run(|c| c.is_ascii_whitespace()).is_empty()
    }

    fn name(&mut self) -> Option<String> {
        self.rest().starts_with(|c: char| c.is_ascii_alphabetic()).then_some(())?;
        Some(self.run(|c| c.is_ascii_alphanumeric() || c == '-').to_ascii_lowercase())
    }

    fn attribute(&mut self) -> Option<(String, String)> {
        self.rest().starts_with(|c: char| c.is_ascii_alphabetic() || "_:".contains(c)).then_some(())?;
        let name = self.run(|c| c.is_ascii_alphanumeric() || "_.:-".contains(c)).to_ascii_lowercase();
        let after = self.at;
        self.space();
        if !self.take("=") {
            self.at = after;
            return Some((name, String::new()));
        }
        self.space();
        for quote in ['"', '\''] {
            if self.take(quote.encode_utf8(&mut [0; 4])) {
                let end = self.rest().find(quote)?;
                let value = self.rest()[..end].to_owned();
                self.at += end + 1;
                return Some((name, value));
            }
        }
        let value = self.run(|c| !c.is_ascii_whitespace() && !"\"'=<>`".contains(c));
        (!value.is_empty()).then_some((name, value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_by_their_grammar_and_all_else_is_words() {
        let read = |text: &str| {
            let tokens = tokens(text);
            assert_eq!(tokens.iter().map(|(_, range)| &text[range.clone()]).collect::<String>(), text);
            tokens.into_iter().map(|(token, _)| token).collect::<Vec<_>>()
        };
        let open = |name: &str, attributes: &[(&str, &str)]| Token::Open {
            name: name.to_owned(),
            attributes: attributes.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect(),
        };
        assert_eq!(read("<B>x</B >"), [open("b", &[]), Token::Words, Token::Close("b".into())]);
        assert_eq!(read("<a HREF = 'x>y' b=c d/>"), [open("a", &[("href", "x>y"), ("b", "c"), ("d", "")])],);
        assert_eq!(read("a < b, <3, <a=b>, <a 'x'>, <a\u{e9}>"), [Token::Words]);
        assert_eq!(read("<!-- a > b --><!-->x<![CDATA[>]]><?a?><!b>").len(), 6);
        assert_eq!(read("<!-- no end"), [Token::Strange, Token::Words]);
        assert_eq!(read(&"<!--".repeat(50_000)), [Token::Strange, Token::Words]);
        assert_eq!(read(&"<a b='".repeat(20_000)).len(), 1);
    }
}
