//! How the program's own files look: short, finished, documented.

use super::code::{Part, only};
use super::{SourceFile, Violation, assert_finds, assert_tidy, file, files, words};

/// A file that is longer holds more than one thing.
const LONGEST: usize = 550;

/// A file above the longest length, reported at its first line too many.
fn too_long(file: &SourceFile) -> Vec<Violation> {
    let Some((at, _)) = file.text.match_indices('\n').nth(LONGEST - 1) else {
        return Vec::new();
    };
    if at + 1 == file.text.len() {
        return Vec::new();
    }
    vec![file.violation(at + 1, &format!("more than {LONGEST} lines: this file holds two things"))]
}

/// Work put off, in words or in code. A text that the program is about may say what it likes.
fn unfinished(file: &SourceFile) -> Vec<Violation> {
    let read =
        if file.path.ends_with(".rs") { only(&file.text, &[Part::Code, Part::Comment]) } else { file.text.clone() };
    let mut found = Vec::new();
    for mark in ["TODO", "FIXME", "XXX", "HACK", "unimplemented!", "todo!", "dbg!"] {
        found.extend(words(&read, mark).map(|at| file.violation(at, &format!("`{mark}`: finish it or file an issue"))));
    }
    found.sort_by_key(|violation| violation.line);
    found
}

/// Whether the whole library refuses an attribute's opposite, such as a public item without documentation.
fn denies(lib: &str, lint: &str) -> bool {
    let code = only(lib, &[Part::Code]);
    let refuses = |word: &str| code.lines().any(|line| line.starts_with(&format!("#![{word}(")) && line.contains(lint));
    refuses("deny") || refuses("forbid")
}

#[test]
fn no_file_is_much_above_five_hundred_lines() {
    assert_tidy(&files("src", &[".rs"]), too_long);
    assert_tidy(&files("tests", &[".rs", ".mjs"]), too_long);
}

#[test]
fn nothing_is_put_off() {
    assert_tidy(&files("src", &[".rs"]), unfinished);
    assert_tidy(&files("themes", &[".html", ".css", ".yaml"]), unfinished);
    assert_tidy(&files("i18n", &[".ftl", ".yaml"]), unfinished);
}

#[test]
fn every_public_item_is_documented_and_nothing_is_unsafe() {
    let lib = file("src/lib.rs").text;
    assert!(denies(&lib, "missing_docs"), "src/lib.rs must say #![deny(missing_docs)]");
    assert!(denies(&lib, "unsafe_code"), "src/lib.rs must say #![forbid(unsafe_code)]");
}

#[test]
fn a_long_file_is_found() {
    let lines = "fn a() {}\n".repeat(LONGEST);
    assert!(too_long(&SourceFile::new("src/base/a.rs", &lines)).is_empty());
    assert_finds(too_long, "src/base/a.rs", &format!("{lines}// WRONG\n"));
}

#[test]
fn work_put_off_is_found() {
    assert_finds(unfinished, "src/base/a.rs", "fn a() {\n    todo!() // WRONG\n}\n// FIXME WRONG\n");
    assert_finds(unfinished, "themes/a/templates/a.html", "<p>a</p>\n{# TODO: WRONG #}\n");
    let about =
        SourceFile::new("src/checks/draft.rs", "const MARK: &str = \"TODO\"; // the mark of a draft\nlet to_do = 1;");
    assert!(unfinished(&about).is_empty());
}

#[test]
fn a_library_that_only_speaks_of_the_attribute_is_found() {
    assert!(!denies("//! #![deny(missing_docs)]\npub mod base;\n", "missing_docs"));
    assert!(!denies("#![warn(missing_docs)]\n", "missing_docs"));
}
