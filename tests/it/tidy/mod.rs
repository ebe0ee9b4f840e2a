//! The house rules about the source tree itself, each proved by a planted violation.
//!
//! A rule is a pure function from a file to what it finds there. One test runs it over the tree, a second one over
//! a text that breaks it: a rule that finds nothing anywhere would otherwise look like a tidy house.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "these tests read the source tree")]

mod architecture;
mod arrows;
mod catalogs;
pub mod code;
mod languages;
mod licences;
mod rust;
mod styles;
mod templates;
mod text;
mod world;

use std::path::Path;

/// A file of this repository, by its path from the root.
pub struct SourceFile {
    pub path: String,
    pub text: String,
}

impl SourceFile {
    fn new(path: &str, text: &str) -> SourceFile {
        SourceFile { path: path.to_owned(), text: text.to_owned() }
    }

    /// The violation of `rule` at a byte of this file.
    fn violation(&self, at: usize, rule: &str) -> Violation {
        let line = self.text.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
        Violation { path: self.path.clone(), line, rule: rule.to_owned() }
    }
}

/// A line that breaks a rule.
#[derive(Debug)]
struct Violation {
    path: String,
    line: usize,
    rule: String,
}

/// The root of the repository.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text of one file that has to be there.
fn file(path: &str) -> SourceFile {
    let text = std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    SourceFile::new(path, &text)
}

/// Every file below `folder` whose name ends in one of `endings`, in the order of their paths.
pub fn files(folder: &str, endings: &[&str]) -> Vec<SourceFile> {
    let is_made = |name: &str| matches!(name, "target" | "node_modules" | "public" | "pictures" | ".git");
    let mut found = Vec::new();
    let walk = walkdir::WalkDir::new(root().join(folder)).sort_by_file_name().into_iter();
    for entry in walk.filter_entry(|entry| !entry.file_name().to_str().is_some_and(is_made)) {
        let entry = entry.unwrap_or_else(|error| panic!("{folder}: {error}"));
        let path = entry.path().strip_prefix(root()).expect("a walk stays below its root").to_string_lossy();
        if entry.file_type().is_file() && endings.iter().any(|ending| path.ends_with(ending)) {
            found.push(file(&path));
        }
    }
    assert!(!found.is_empty(), "no {endings:?} below {folder}: the rule would prove nothing");
    found
}

/// Fails with every line of `files` that breaks `rule`.
fn assert_tidy(files: &[SourceFile], rule: impl Fn(&SourceFile) -> Vec<Violation>) {
    let found: Vec<Violation> = files.iter().flat_map(rule).collect();
    let lines: Vec<String> = found.iter().map(|v| format!("{}:{}: {}", v.path, v.line, v.rule)).collect();
    assert!(found.is_empty(), "{} untidy lines:\n{}\n", found.len(), lines.join("\n"));
}

/// Fails unless `rule` finds exactly the lines of `text` that end in the word `WRONG`.
fn assert_finds(rule: impl Fn(&SourceFile) -> Vec<Violation>, path: &str, text: &str) {
    let expected: Vec<usize> =
        (1..).zip(text.lines()).filter(|(_, line)| line.contains("WRONG")).map(|(number, _)| number).collect();
    let mut found: Vec<usize> = rule(&SourceFile::new(path, text)).iter().map(|violation| violation.line).collect();
    found.dedup();
    assert!(!expected.is_empty(), "nothing is planted in:\n{text}");
    assert_eq!(found, expected, "lines of:\n{text}");
}

/// Where `word` stands in `text` as a word of its own; hyphens and underscores belong to words.
fn words<'t>(text: &'t str, word: &'t str) -> impl Iterator<Item = usize> + 't {
    let joins = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    text.match_indices(word).map(|(at, _)| at).filter(move |at| {
        let before = text[..*at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !before.is_some_and(joins) && !after.is_some_and(joins)
    })
}
