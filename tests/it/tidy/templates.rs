//! Templates carry no style, no script and nothing from elsewhere.

use bayan::base::SitePath;
use bayan::theme::lint;

use super::{SourceFile, Violation, assert_finds, assert_tidy, files};

/// What a template never holds, by the rules that `bayan check` tells of a site's own theme.
const NEVER: &[&str] = &["template-style", "template-script", "template-outside"];

/// Every place where a template holds what it never may.
fn forbidden(file: &SourceFile) -> Vec<Violation> {
    let path = SitePath::new(&file.path);
    let found = lint::template(&path, &file.text, None);
    let never = found.iter().filter(|fault| NEVER.contains(&fault.id()));
    never.map(|fault| file.violation(fault.span.range().start, fault.id())).collect()
}

#[test]
fn templates_ask_nothing_of_anyone() {
    assert_tidy(&files("themes", &[".html"]), forbidden);
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
}
