//! No decision is taken by the name of a language: a fourth one is added by files alone.

use super::code::{Part, only, without_tests};
use super::{SourceFile, Violation, assert_finds, assert_tidy, files};

const NAMES: &[&str] = &["ar", "fr", "en", "ar-MA", "fr-MA", "fr-FR", "en-GB", "zgh", "ary"];

/// A language's name where something is decided by it: compared, matched, or asked for.
/// Names that are only passed on (a reference language, an example in a help text) decide nothing.
fn decided_by_name(file: &SourceFile) -> Vec<Violation> {
    let is_rust = file.path.ends_with(".rs");
    let read = if is_rust { without_tests(&only(&file.text, &[Part::Code, Part::Literal])) } else { file.text.clone() };
    let mut found = Vec::new();
    for name in NAMES {
        for quote in ['"', '\''] {
            let quoted = format!("{quote}{name}{quote}");
            for (at, _) in read.match_indices(&quoted) {
                if decides(&read[..at], &read[at + quoted.len()..]) {
                    found.push(file.violation(at, &format!("a decision by the language's name {quoted}")));
                }
            }
        }
    }
    found.sort_by_key(|violation| violation.line);
    found
}

fn decides(before: &str, after: &str) -> bool {
    let before = before.trim_end().trim_end_matches(['(', '&', '[']).trim_end();
    let before =
        before.strip_suffix("Lang::new").map_or(before, |rest| rest.trim_end().trim_end_matches('(').trim_end());
    let after = after.trim_start().trim_start_matches([')', ']', '?']).trim_start();
    let asked = [".eq", ".ne", "starts_with", "contains", "matches!", "ends_with", "is_some_and"];
    let compared_before = ["==", "!=", "|"].iter().any(|sign| before.ends_with(sign) && !before.ends_with("||"));
    let compared_after = ["==", "!=", "=>", "|"].iter().any(|sign| after.starts_with(sign) && !after.starts_with("||"));
    compared_before || compared_after || asked.iter().any(|call| before.ends_with(call))
}

#[test]
fn no_code_and_no_template_decides_by_a_language_s_name() {
    assert_tidy(&files("src", &[".rs"]), decided_by_name);
    assert_tidy(&files("themes", &[".html"]), decided_by_name);
}

#[test]
fn a_decision_by_name_is_found() {
    let rust = r#"
        if lang.code() == "ar" {} // WRONG
        if "fr" != lang.code() {} // WRONG
        match lang.code() {
            "ar" => rtl(), // WRONG
            "fr" | "en" => ltr(), // WRONG
        }
        let is_arabic = tag.starts_with("ar"); // WRONG
        let is_arabic = lang == Lang::new("ar"); // WRONG
        // if lang == "ar" is what is never written
        const REFERENCE: &str = "en";
        #[cfg(test)]
        mod tests { fn f() { assert!(lang == "ar") } }
    "#;
    assert_finds(decided_by_name, "src/theme/page.rs", rust);
    assert_finds(
        decided_by_name,
        "themes/a/templates/a.html",
        "{% if lang.code == 'ar' %} WRONG\n<html lang=\"ar\">\n",
    );
}
