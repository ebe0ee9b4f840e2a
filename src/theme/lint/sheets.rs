//! A style sheet: start and end in place of left and right, no style that tears joined letters apart. What it asks for is told by whoever
//! reads the theme.

use std::ops::Range;

use crate::base::{Diagnostics, SitePath, Span};

/// Shorthands whose second and fourth values are the right and the left side.
const FOUR_SIDED: [&str; 8] =
    ["margin", "padding", "inset", "border-width", "border-style", "border-color", "scroll-margin", "scroll-padding"];

/// A declaration, and the selectors that it stands under, outermost first.
struct Declaration<'c> {
    range: Range<usize>,
    name: &'c str,
    value: &'c str,
    selectors: Vec<&'c str>,
}

/// What is wrong with one sheet; `all` are the sheets of its theme, where a style may be taken back.
pub fn sheet(file: &SitePath, text: &str, all: &[&str]) -> Diagnostics {
    let css = without_comments(text);
    let others: Vec<String> = all.iter().map(|sheet| without_comments(sheet)).collect();
    let mut taken_back: Vec<(String, String)> = Vec::new();
    for sheet in others.iter().map(String::as_str).chain([css.as_str()]) {
        for declaration in declarations(sheet).iter().filter(|declaration| is_neutral(declaration)) {
            taken_back
                .extend(under_rtl(&declaration.selectors).map(|selector| (selector, declaration.name.to_owned())));
        }
    }
    let mut found = Diagnostics::new();
    for declaration in declarations(&css) {
        let span = || Span::new(file, declaration.range.start, declaration.range.end);
        let written = css[declaration.range.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
        if is_physical(&declaration) {
            found.push(span().error("style-physical-side").with("declaration", written));
        } else if tears_letters(&declaration) && !is_kept_away(&declaration, &taken_back) {
            found.push(span().error("style-not-for-script").with("declaration", written));
        }
    }
    found
}

fn is_physical(declaration: &Declaration<'_>) -> bool {
    let (name, value) = (declaration.name, declaration.value);
    if name.starts_with("--") {
        return names_side(value);
    }
    let sides: Vec<&str> = value.split_whitespace().collect();
    let is_mirrored = match (name, sides.as_slice()) {
        (_, [_, right, _, left]) if FOUR_SIDED.contains(&name) => right == left,
        // From the top left round: mirrored corners must be alike.
        ("border-radius", [first, second, third, fourth]) => first == second && third == fourth,
        ("border-radius", [_, _, _]) => false,
        _ => true,
    };
    name.split('-').any(|part| matches!(part, "left" | "right" | "top" | "bottom")) || names_side(value) || !is_mirrored
}

/// Whether a value outside quotes says left or right.
fn names_side(value: &str) -> bool {
    let unquoted: String = value.split('"').step_by(2).collect();
    let mut words = unquoted.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '-');
    words.any(|word| word == "left" || word == "right")
}

/// Styles that scripts with joined letters do not have (W3C, Arabic & Persian Layout Requirements):
/// space between letters, slanted letters, lines filled by spaces, great letters.
fn tears_letters(declaration: &Declaration<'_>) -> bool {
    let value = declaration.value.trim_end_matches("!important").trim();
    let slants = || value.split_whitespace().any(|word| matches!(word, "italic" | "oblique"));
    match declaration.name {
        "letter-spacing" => !is_neutral(declaration),
        "font-style" | "font" => slants(),
        "text-align" => matches!(value, "justify" | "justify-all"),
        "text-transform" => !is_neutral(declaration),
        _ => false,
    }
}

fn is_neutral(declaration: &Declaration<'_>) -> bool {
    let value = declaration.value.trim_end_matches("!important").trim();
    let is_reset = matches!(value, "normal" | "initial" | "inherit" | "unset" | "revert" | "0" | "none");
    is_reset || declaration.name == "text-align" && matches!(value, "start" | "end" | "center")
}

/// Whether a declaration is for the other direction only, or is taken back for this one.
fn is_kept_away(declaration: &Declaration<'_>, taken_back: &[(String, String)]) -> bool {
    let is_ltr = |selector: &str| selector.split(',').all(|one| says_direction(one, "ltr"));
    if declaration.selectors.iter().any(|selector| is_ltr(selector)) {
        return true;
    }
    let Some(last) = declaration.selectors.iter().rev().find(|selector| !selector.starts_with('@')) else {
        return false;
    };
    last.split(',').all(|one| {
        let plain = folded(one);
        taken_back.iter().any(|(selector, name)| *selector == plain && name == declaration.name)
    })
}

/// Whether a selector holds for one direction only: `[dir=ltr]`, `:dir(ltr)`, `:not([dir=rtl])`.
fn says_direction(selector: &str, direction: &str) -> bool {
    let opposite = if direction == "ltr" { "rtl" } else { "ltr" };
    let selector = selector.replace(['"', '\'', ' '], "");
    let says = |direction: &str, before: &str| {
        selector.contains(&format!("{before}[dir={direction}]"))
            || selector.contains(&format!("{before}:dir({direction})"))
    };
    says(opposite, ":not(") || says(direction, "") && !says(direction, ":not(")
}

/// Selectors without the part that says right to left, each alone.
fn under_rtl<'c>(selectors: &'c [&'c str]) -> impl Iterator<Item = String> + 'c {
    let is_rtl = |selector: &str| says_direction(selector, "rtl");
    let outer = selectors.iter().any(|selector| selector.split(',').all(is_rtl));
    let last = selectors.iter().rev().find(|selector| !selector.starts_with('@')).copied().unwrap_or_default();
    last.split(',').filter(move |one| outer || is_rtl(one)).map(folded)
}

/// A selector without spaces at its ends and without directions.
fn folded(selector: &str) -> String {
    let mut plain = selector.replace(['"', '\''], "");
    for part in ["[dir=rtl]", ":dir(rtl)", ":root"] {
        plain = plain.replace(part, "");
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ").trim_start_matches("& ").to_owned()
}

/// The declarations of a sheet: what stands between braces and semicolons and opens no block.
fn declarations(css: &str) -> Vec<Declaration<'_>> {
    let mut found = Vec::new();
    let mut selectors: Vec<&str> = Vec::new();
    let mut quote = None;
    let mut parentheses = 0_usize;
    let mut start = 0;
    for (end, c) in css.char_indices() {
        match (quote, c) {
            (Some(open), c) if open == c => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '(') => parentheses += 1,
            (None, ')') => parentheses = parentheses.saturating_sub(1),
            (None, '{') => {
                selectors.push(css[start..end].trim());
                (start, parentheses) = (end + 1, 0);
            }
            (None, ';') if parentheses > 0 => {}
            (None, ';' | '}') => {
                found.extend(declaration(css, start..end, &selectors));
                (start, parentheses) = (end + 1, 0);
                if c == '}' {
                    selectors.pop();
                }
            }
            (None, _) => {}
        }
    }
    found
}

fn declaration<'c>(css: &'c str, range: Range<usize>, selectors: &[&'c str]) -> Option<Declaration<'c>> {
    let piece = &css[range.clone()];
    let (name, value) = piece.split_once(':')?;
    let start = range.start + (piece.len() - piece.trim_start().len());
    let (name, value) = (name.trim(), value.trim());
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    is_name.then(|| Declaration {
        range: start..start + piece.trim().len(),
        name,
        value,
        selectors: selectors.to_vec(),
    })
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
