//! Rust source with its comments or its strings blanked, so that a rule reads only what it is about.

/// What a byte of a Rust file belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Code,
    Comment,
    Literal,
}

/// The text with everything but the named parts turned into spaces; lines and bytes keep their places.
pub fn only(text: &str, kept: &[Part]) -> String {
    let blanked = parts(text).into_iter().zip(text.bytes()).map(|(part, byte)| match byte {
        b'\n' => b'\n',
        byte if kept.contains(&part) => byte,
        _ => b' ',
    });
    String::from_utf8(blanked.collect()).expect("whole characters are blanked")
}

/// The code with its test modules blanked too.
pub fn without_tests(code: &str) -> String {
    let mut rest = code.to_owned();
    while let Some(start) = rest.find("#[cfg(test)]") {
        let end = end_of_item(&rest, start);
        let blank: String =
            rest[start..end].chars().map(|c| if c == '\n' { "\n".into() } else { " ".repeat(c.len_utf8()) }).collect();
        rest.replace_range(start..end, &blank);
    }
    rest
}

fn end_of_item(code: &str, start: usize) -> usize {
    let mut depth = 0;
    // Braces inside strings do not open anything.
    let braces = only(code, &[Part::Code]);
    for (at, c) in braces[start..].char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ';' if depth == 0 => return start + at + 1,
            _ => continue,
        }
        if depth == 0 {
            return start + at + 1;
        }
    }
    code.len()
}

fn parts(text: &str) -> Vec<Part> {
    let mut parts = Vec::with_capacity(text.len());
    while parts.len() < text.len() {
        let at = parts.len();
        let (part, length) = next(text, at);
        parts.resize(at + length, part);
    }
    parts
}

fn next(text: &str, at: usize) -> (Part, usize) {
    let rest = &text[at..];
    let first = rest.chars().next().expect("a place before the end");
    if rest.starts_with("//") {
        return (Part::Comment, rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return (Part::Comment, block_comment(rest));
    }
    if let Some(length) = raw_string(text, at) {
        return (Part::Literal, length);
    }
    if first == '"' {
        return (Part::Literal, quoted(rest, '"'));
    }
    if first == '\'' && is_character(rest) {
        return (Part::Literal, quoted(rest, '\''));
    }
    (Part::Code, first.len_utf8())
}

fn block_comment(rest: &str) -> usize {
    let mut depth = 0;
    let bytes = rest.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes.get(at..at + 2) {
            Some(b"/*") => (depth, at) = (depth + 1, at + 2),
            Some(b"*/") => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    rest.len()
}

fn raw_string(text: &str, at: usize) -> Option<usize> {
    let follows_word = text[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_');
    let rest = &text[at..];
    let opening = rest.strip_prefix('r').or_else(|| rest.strip_prefix("br")).or_else(|| rest.strip_prefix("cr"))?;
    let hashes = opening.len() - opening.trim_start_matches('#').len();
    let body = opening[hashes..].strip_prefix('"')?;
    if follows_word {
        return None;
    }
    let closing = format!("\"{}", "#".repeat(hashes));
    let start = rest.len() - body.len();
    Some(body.find(&closing).map_or(rest.len(), |end| start + end + closing.len()))
}

/// Whether a quote opens a character and not a lifetime.
fn is_character(rest: &str) -> bool {
    let mut following = rest.chars().skip(1);
    following.next() == Some('\\') || following.next() == Some('\'')
}

fn quoted(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        if !escaped && c == quote {
            return at + c.len_utf8();
        }
        escaped = !escaped && c == '\\';
    }
    rest.len()
}

#[test]
fn comments_and_strings_are_told_from_code() {
    let text = concat!(
        "let a = \"x // \\\" y\"; // say \"no\"\n",
        "let b = r#\"a \" b\"#; /* one /* two */ three */ let c = '\"';\n",
        "fn f<'a>(x: &'a str, r#type: u8) { '\\'' }",
    );
    let blanks = |count: usize| " ".repeat(count);
    let expected = [
        format!("let a = {}; {}", blanks("\"x // \\\" y\"".len()), blanks("// say \"no\"".len())),
        format!("let b = {}; {} let c = {};", blanks(10), blanks("/* one /* two */ three */".len()), blanks(3)),
        format!("fn f<'a>(x: &'a str, r#type: u8) {{ {} }}", blanks(4)),
    ];
    assert_eq!(only(text, &[Part::Code]).lines().collect::<Vec<_>>(), expected);
}

#[test]
fn a_test_module_is_no_part_of_the_program() {
    let text = "fn a() {}\n#[cfg(test)]\nmod tests {\n    fn b() { \"}\"; }\n}\nfn c() {}\n";
    assert_eq!(without_tests(text).split_whitespace().collect::<Vec<_>>(), ["fn", "a()", "{}", "fn", "c()", "{}"]);
}
