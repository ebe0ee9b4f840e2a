//! Templates carry no style, no script and nothing from elsewhere.

use super::{SourceFile, Violation, assert_finds, assert_tidy, files};

/// What a template never holds, in lower case, and why.
const NEVER: &[(&str, &str)] = &[
    (" style=", "a style attribute: write a class"),
    ("<style", "a style element: write a sheet"),
    ("<script", "a script: every page works without one"),
    ("javascript:", "a script in an address"),
    (" onclick=", "a script in an attribute"),
    (" onload=", "a script in an attribute"),
    (" align=", "an attribute for style"),
    ("<iframe", "a frame: nothing is asked of another host"),
    ("src=\"http", "a request to another host"),
    ("src=\"//", "a request to another host"),
    ("srcset=\"http", "a request to another host"),
    ("href=\"http", "an address written into a template: it comes from a record or the site"),
    ("href=\"//", "an address written into a template: it comes from a record or the site"),
    ("@import", "a request to another host"),
    ("url(http", "a request to another host"),
    ("url(\"http", "a request to another host"),
    ("url('http", "a request to another host"),
    ("url(//", "a request to another host"),
];

/// Every place where a template or a sheet holds what it never may.
fn forbidden(file: &SourceFile) -> Vec<Violation> {
    let text = without_comments(&file.text).to_ascii_lowercase().replace('\n', "\n ");
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let spaced = line.replace('\t', " ").replace("= ", "=").replace(" =", "=");
        for (what, why) in NEVER.iter().filter(|(what, _)| spaced.contains(what)) {
            found.push(Violation {
                path: file.path.clone(),
                line: number + 1,
                rule: format!("`{}`: {why}", what.trim()),
            });
        }
    }
    found
}

/// Remarks to whoever edits the template, which no reader gets.
fn without_comments(text: &str) -> String {
    let mut rest = text.to_owned();
    while let Some(start) = rest.find("{#") {
        let end = rest[start..].find("#}").map_or(rest.len(), |end| start + end + 2);
        let lines = rest[start..end].matches('\n').count();
        rest.replace_range(start..end, &"\n".repeat(lines));
    }
    rest
}

#[test]
fn templates_and_sheets_ask_nothing_of_anyone() {
    assert_tidy(&files("themes", &[".html", ".css"]), forbidden);
}

#[test]
fn style_script_and_outside_requests_are_found() {
    let html = "<p style=\"color: red\">WRONG</p>
        <p class=\"a\"
style=\"color: red\">WRONG</p>
        <SCRIPT src=\"a.js\"></SCRIPT> WRONG
        <img src=\"https://example.org/a.png\" alt=\"\"> WRONG
        <link rel=\"stylesheet\" href=\"//example.org/a.css\"> WRONG
        <a href=\"#\" onclick=\"go()\">WRONG</a>
        {# never <script> #}
        <a href=\"{{ entry.url }}\">a</a> <svg xmlns=\"http://www.w3.org/2000/svg\"></svg>
    ";
    let planted =
        html.replace("style=\"color: red\">WRONG</p>\n        <SCRIPT", "style=\"color: red\">WRONG\n        <SCRIPT");
    assert_finds(forbidden, "themes/a/templates/a.html", &planted);
    assert_finds(forbidden, "themes/a/styles/a.css", "a { background: url(https://example.org/a.png) } /* WRONG */\n");
}
