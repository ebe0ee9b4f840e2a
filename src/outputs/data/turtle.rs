//! Statements as Turtle (RDF 1.1, W3C Recommendation of 2014).

use std::fmt::Write;

use super::graph::{PREFIXES, Term, Thing};

/// The things, one after the other.
pub fn write(things: &[Thing]) -> String {
    let mut out = String::new();
    for (prefix, address) in PREFIXES {
        // Writing into memory does not fail.
        let _ = writeln!(out, "@prefix {prefix}: <{address}> .");
    }
    for thing in things {
        let Some(id) = &thing.id else { continue };
        out.push('\n');
        name(&mut out, id);
        statements(&mut out, thing, 1);
        out.push_str(" .\n");
    }
    out
}

fn statements(out: &mut String, thing: &Thing, depth: usize) {
    let indent = "  ".repeat(depth);
    let mut first = true;
    let mut property = |out: &mut String, name: &str| {
        let sign = if std::mem::take(&mut first) { "" } else { " ;" };
        let _ = write!(out, "{sign}\n{indent}{name} ");
    };
    if !thing.sorts.is_empty() {
        property(out, "a");
        out.push_str(&thing.sorts.join(", "));
    }
    for (name, values) in &thing.said {
        property(out, name);
        for (at, value) in values.iter().enumerate() {
            out.push_str(if at > 0 { ", " } else { "" });
            term(out, value, depth);
        }
    }
}

fn term(out: &mut String, term: &Term, depth: usize) {
    match term {
        Term::Name(id) => name(out, id),
        Term::Word(word) => out.push_str(word),
        Term::Words(words, lang) => {
            literal(out, words);
            if let Some(lang) = lang {
                let _ = write!(out, "@{lang}");
            }
        }
        Term::Typed(value, sort) => {
            literal(out, value);
            let _ = write!(out, "^^{sort}");
        }
        Term::Thing(thing) => {
            out.push('[');
            statements(out, thing, depth + 1);
            let _ = write!(out, "\n{}]", "  ".repeat(depth));
        }
    }
}

/// A name in angle brackets; what may not stand there is percent-encoded (Turtle 6.5, IRIREF).
fn name(out: &mut String, id: &str) {
    out.push('<');
    for sign in id.chars() {
        match sign {
            '\0'..=' ' | '<' | '>' | '"' | '{' | '}' | '|' | '^' | '`' | '\\' => {
                let _ = write!(out, "%{:02X}", u32::from(sign));
            }
            sign => out.push(sign),
        }
    }
    out.push('>');
}

fn literal(out: &mut String, words: &str) {
    out.push('"');
    for sign in words.chars() {
        match sign {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            sign if sign.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(sign));
            }
            sign => out.push(sign),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Lang;

    #[test]
    fn whatever_the_words_are_the_statements_stay_whole() {
        let mut thing = Thing::named("https://a.example/x y>", "dcat:Dataset");
        thing.say("dct:title", [Term::Words("a \"b\"\\\n.".into(), Lang::new("en"))]);
        thing.say("dct:publisher", [Term::Thing(Thing::nameless("foaf:Agent").with("foaf:name", []))]);
        let written = write(&[thing]);
        let body = written.split_once("\n\n").map(|(_, body)| body).unwrap_or_default();
        assert_eq!(
            body,
            "<https://a.example/x%20y%3E>\n  a dcat:Dataset ;\n  dct:title \"a \\\"b\\\"\\\\\\n.\"@en ;\n  \
             dct:publisher [\n    a foaf:Agent\n  ] .\n"
        );
    }
}
