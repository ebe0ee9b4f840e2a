//! Styles say start and end, never left and right: one sheet serves both directions.

use super::{SourceFile, Violation, assert_finds, assert_tidy, files, words};

/// Shorthands whose second and fourth values are the right and the left side.
const FOUR_SIDED: &[&str] =
    &["margin", "padding", "inset", "border-width", "border-style", "border-color", "scroll-margin", "scroll-padding"];

/// Every declaration that names a physical side.
fn physical_sides(file: &SourceFile) -> Vec<Violation> {
    let css = without_comments(&file.text);
    let mut found = Vec::new();
    for (at, declaration) in declarations(&css) {
        if let Some(reason) = physical(declaration) {
            found.push(file.violation(at, &format!("`{}`: {reason}", declaration.trim())));
        }
    }
    found
}

fn physical(declaration: &str) -> Option<&'static str> {
    let (name, value) = declaration.split_once(':')?;
    let (name, value) = (name.trim(), value.trim());
    if !name.chars().all(|c| c.is_ascii_lowercase() || c == '-') || name.starts_with("--") && !names_side(value) {
        return None;
    }
    if name.split('-').any(|part| part == "left" || part == "right") {
        return Some("a physical side; say inline-start or inline-end");
    }
    if name.split('-').any(|part| part == "top" || part == "bottom") {
        return Some("a physical side; say block-start or block-end");
    }
    if names_side(value) {
        return Some("a physical side as a value; say start or end");
    }
    let sides: Vec<&str> = value.split_whitespace().collect();
    if FOUR_SIDED.contains(&name) && sides.len() == 4 && sides[1] != sides[3] {
        return Some("a shorthand with a different left and right; say the two inline sides");
    }
    // From the top left round: mirrored corners must be alike.
    if name == "border-radius"
        && (sides.len() == 3 || sides.len() == 4 && (sides[0] != sides[1] || sides[2] != sides[3]))
    {
        return Some("corners that differ from left to right; say border-start-start-radius and its like");
    }
    None
}

fn names_side(value: &str) -> bool {
    let unquoted: String = value.split('"').step_by(2).collect();
    ["left", "right"].iter().any(|side| words(&unquoted, side).next().is_some())
}

/// The declarations of a sheet: what stands between braces and semicolons and opens no block.
fn declarations(css: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut start = 0;
    for (end, c) in css.char_indices().filter(|(_, c)| matches!(c, '{' | '}' | ';')) {
        if c != '{' {
            let piece = &css[start..end];
            let indent = piece.len() - piece.trim_start().len();
            found.push((start + indent, &piece[indent..]));
        }
        start = end + 1;
    }
    found
}

fn without_comments(css: &str) -> String {
    let mut rest = css.to_owned();
    while let Some(start) = rest.find("/*") {
        let end = rest[start..].find("*/").map_or(rest.len(), |end| start + end + 2);
        let blank: String = rest[start..end].bytes().map(|b| if b == b'\n' { '\n' } else { ' ' }).collect();
        rest.replace_range(start..end, &blank);
    }
    rest
}

#[test]
fn no_style_names_a_physical_side() {
    assert_tidy(&files("themes", &[".css"]), physical_sides);
}

#[test]
fn a_physical_side_is_found() {
    let css = "
        a { margin-left: 1rem; } /* WRONG */
        b { left: 0; } /* WRONG */
        c { text-align: right } /* WRONG */
        d { float: left; } /* WRONG */
        e { border-top-left-radius: 4px; } /* WRONG */
        f { padding: 1px 2px 3px 4px; } /* WRONG */
        g { border-radius: 4px 0 0 4px; } /* WRONG */
        h { padding-top: 1px; } /* WRONG */
        i { background: linear-gradient(to right, red, blue); } /* WRONG */
        @media (width > 40em) { j { inset: 0 auto 0 0; } } /* WRONG */
        k { --side: left; } /* WRONG */
        l:hover { & m { scroll-margin-right: 1px; } } /* WRONG */
    ";
    assert_finds(physical_sides, "themes/a/styles/a.css", css);
}

#[test]
fn logical_sides_are_left_alone() {
    let css = "/* never margin-left: 1rem; */ a.left:hover { margin-inline: 1px 2px; margin: 0 auto; padding: 1px 2px 3px 2px;
        text-align: start; border-radius: 4px 4px 0 0; border-start-start-radius: 4px; content: \"left: right\" }";
    assert!(physical_sides(&SourceFile::new("themes/a/styles/a.css", css)).is_empty());
}
