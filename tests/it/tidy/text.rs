//! What a reader of a file cannot see, and what only one machine knows.

use super::{SourceFile, Violation, assert_finds, assert_tidy, files, root};

const ENDINGS: &[&str] = &[".rs", ".html", ".css", ".ftl", ".yaml", ".md", ".svg", ".toml", ".mjs", ".json", "/run"];

/// Folders where only their owner can find anything.
const MACHINE: &[&str] = &["/home/", "/root/", "/tmp/", "/Users/", "C:\\Users"];

/// Characters that are not seen and change what is: one that must stand in a test is written as an escape.
fn hidden(file: &SourceFile) -> Vec<Violation> {
    let is_prose =
        [".md", ".ftl"].iter().any(|ending| file.path.ends_with(ending)) || file.path.starts_with("content/");
    // A case may be about the Tab key, and is read by nobody who could be misled.
    let is_case = file.path.starts_with("tests/") && file.path.ends_with(".md");
    let is_meant = |c: char| is_prose && is_direction(c) || is_case && c == '\t';
    let mut found = Vec::new();
    let mut start = 0;
    for line in file.text.split_inclusive('\n') {
        let places = line.char_indices().filter(|(_, c)| is_hidden(*c) && !is_meant(*c));
        found.extend(
            places.map(|(at, c)| file.violation(start + at, &format!("hidden character U+{:04X}", u32::from(c)))),
        );
        if is_prose && !is_balanced(line) {
            found.push(file.violation(start, "an isolate that is opened and not closed on its line, or the reverse"));
        }
        start += line.len();
    }
    found
}

fn is_hidden(c: char) -> bool {
    let is_control = c.is_control() && c != '\n';
    let is_format = matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}');
    is_control || is_format
}

/// Isolates and direction marks, which prose in two scripts has good reasons for.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}')
}

/// Whether each isolate of a line is closed on it.
fn is_balanced(line: &str) -> bool {
    let mut open = 0;
    for c in line.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' if open == 0 => return false,
            '\u{2069}' => open -= 1,
            _ => {}
        }
    }
    open == 0
}

/// A path that exists on one machine.
fn machine_path(file: &SourceFile) -> Vec<Violation> {
    let mut found = Vec::new();
    let here = root().to_string_lossy();
    // A root such as `/app` would be found in many an honest address.
    let here = (here.matches('/').count() > 1).then_some(&*here);
    for folder in MACHINE.iter().copied().chain(here) {
        for (at, _) in file.text.match_indices(folder) {
            // In `docs/home/` or `example.org/home/` it is a part of a longer address.
            let before = file.text[..at].chars().next_back();
            if !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | '}' | '_' | '-' | '~')) {
                found.push(file.violation(at, &format!("`{folder}` is a place on one machine")));
            }
        }
    }
    found.sort_by_key(|violation| violation.line);
    found
}

fn is_test(file: &SourceFile) -> bool {
    file.path.starts_with("tests/")
}

#[test]
fn nothing_hidden_stands_in_any_file() {
    assert_tidy(&files("", ENDINGS), hidden);
}

#[test]
fn no_file_knows_the_machine_it_was_written_on() {
    let files: Vec<SourceFile> = files("", ENDINGS).into_iter().filter(|file| !is_test(file)).collect();
    assert_tidy(&files, machine_path);
}

#[test]
fn a_hidden_character_is_found() {
    assert_finds(hidden, "src/a.rs", "let a = 1;\nlet b = \u{202e}2; // WRONG\nlet \u{200b}c = 3; // WRONG\n");
    assert_finds(hidden, "i18n/ar/a.ftl", "a = \u{2068}31-13\u{2069}\nb = \u{2068}WRONG\nc = WRONG\u{2069}\u{2068}\n");
    assert_finds(hidden, "i18n/ar/locale.yaml", "a: \u{2068}WRONG\u{2069}\n");
    assert_finds(hidden, "content/a/text.ar.md", "\u{2068}31-13\u{2069}\n\u{202b}WRONG\u{202c}\n");
    let spaced = SourceFile::new("i18n/fr/a.ftl", "a = Quoi\u{202f}? «\u{a0}Ceci\u{a0}»\n");
    assert!(hidden(&spaced).is_empty());
}

#[test]
fn a_machine_s_path_is_found() {
    assert_finds(
        machine_path,
        "src/a.rs",
        "let a = \"/home/someone/site\"; // WRONG\nlet b = \"https://example.org/home/\";\n",
    );
    assert_finds(machine_path, "README.md", "Open `/tmp/public/index.html` WRONG\nOpen `templates/home/`.\n");
}
