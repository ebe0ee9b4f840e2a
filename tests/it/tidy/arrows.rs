//! Which layer may use which: the table of ARCHITECTURE.md, held.

use super::code::{Part, only};
use super::{SourceFile, Violation, assert_finds, assert_tidy, files, root};

/// A layer uses itself and the layers named after it, and no other.
const LAYERS: &[(&str, &[&str])] = &[
    ("base", &[]),
    ("read", &["base"]),
    ("locale", &["base", "read"]),
    ("model", &["base", "read"]),
    ("site", &["base", "read", "model"]),
    ("derived", &["base", "model", "site"]),
    ("edition", &["base", "model", "site"]),
    ("checks", &["base", "read", "locale", "model", "site", "derived", "edition"]),
    ("theme", &["base", "locale", "read", "model", "derived", "edition"]),
    ("outputs", &["base", "locale", "read", "model", "derived", "edition", "theme"]),
    ("review", &["base", "locale", "model", "derived", "edition"]),
    ("jobs", &["base", "read", "model", "site", "derived"]),
    ("report", &["base", "locale"]),
    ("editing", &["base", "read", "locale", "model", "site"]),
    ("disk", &["base"]),
    ("serve", ANYTHING),
    ("cli", ANYTHING),
];

/// Commands connect the layers, so they see them all.
const ANYTHING: &[&str] = &[
    "base", "read", "locale", "model", "site", "derived", "edition", "checks", "theme", "outputs", "review", "jobs",
    "report", "editing", "disk", "serve", "cli",
];

/// Every use of a layer by one that may not know it, and every way around the table.
fn arrows(file: &SourceFile) -> Vec<Violation> {
    let Some(layer) = layer_of(&file.path) else {
        return Vec::new();
    };
    let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == layer) else {
        return vec![file.violation(0, &format!("`{layer}` is no layer of the table"))];
    };
    let code = only(&file.text, &[Part::Code]);
    let mut found = Vec::new();
    for (at, used) in uses(&file.path, &code) {
        if used == layer {
            continue;
        }
        if !allowed.contains(&used) {
            found.push(file.violation(at, &format!("`{layer}` may not use `{used}`")));
        } else if is_public_use(&code, at) {
            found
                .push(file.violation(at, &format!("`{layer}` passes `{used}` on: its users would see past the table")));
        }
    }
    found
}

fn layer_of(path: &str) -> Option<&str> {
    let (layer, _) = path.strip_prefix("src/")?.split_once('/')?;
    Some(layer)
}

/// The first name after every path that starts at the crate's root, and where it stands.
fn uses<'c>(path: &str, code: &'c str) -> Vec<(usize, &'c str)> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let inside_word = code[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_');
        if !inside_word {
            found.extend(names_at(code, at + "crate::".len()));
        }
    }
    let climb = "super::".repeat(depth(path));
    for (at, _) in code.match_indices(&climb) {
        // From a module inside the file the same path reaches less far, and names no layer.
        let starts = !code[..at].ends_with("::");
        let reached = names_at(code, at + climb.len()).into_iter();
        found.extend(reached.filter(|(_, name)| starts && LAYERS.iter().any(|(layer, _)| layer == name)));
    }
    found.sort();
    found
}

/// How many modules deep a file stands.
fn depth(path: &str) -> usize {
    let modules = path.trim_start_matches("src/").trim_end_matches("/mod.rs").trim_end_matches(".rs");
    modules.split('/').count()
}

/// The name at a place, or each first name of the braced group there.
fn names_at(code: &str, at: usize) -> Vec<(usize, &str)> {
    let Some(group) = code[at..].strip_prefix('{') else {
        let name = name(&code[at..]);
        // What stands at the root itself is a macro, or a function that a module inside the file reaches by `super`.
        let is_called = code[at + name.len()..].starts_with(['!', '(']);
        return if is_called { Vec::new() } else { vec![(at, name)] };
    };
    let (mut depth, mut expects, mut found) = (1, true, Vec::new());
    for (offset, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => expects = true,
            c if c.is_whitespace() => {}
            _ if expects => {
                expects = false;
                found.push((at + 1 + offset, name(&group[offset..])));
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    found
}

fn name(code: &str) -> &str {
    let end = code.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(code.len());
    &code[..end]
}

fn is_public_use(code: &str, at: usize) -> bool {
    let start = code[..at].rfind([';', '}']).map_or(0, |end| end + 1);
    let statement = code[start..at].trim_start();
    let statement = statement.rfind("pub ").map_or(statement, |public| &statement[public..]);
    statement.starts_with("pub use ")
}

#[test]
fn every_layer_uses_only_what_the_table_allows() {
    assert_tidy(&files("src", &[".rs"]), arrows);
}

#[test]
fn every_folder_of_the_program_is_a_layer() {
    for entry in std::fs::read_dir(root().join("src")).expect("the program's folder") {
        let entry = entry.expect("a readable folder");
        let name = entry.file_name().into_string().expect("an ASCII name");
        let is_known = LAYERS.iter().any(|(layer, _)| *layer == name);
        assert!(is_known || !entry.path().is_dir(), "src/{name} has no line in the table of layers");
    }
}

#[test]
fn an_arrow_against_the_table_is_found() {
    assert_finds(arrows, "src/read/yaml.rs", "use crate::base::Span;\nuse crate::model::Kind; // WRONG\n");
    assert_finds(arrows, "src/base/date.rs", "fn f() {\n    crate::locale::speak(); // WRONG\n}\n");
    assert_finds(
        arrows,
        "src/outputs/pages.rs",
        "use crate::{\n    base::{Span, site},\n    site::Site, // WRONG\n    edition::Edition,\n};\n",
    );
    assert_finds(arrows, "src/theme/views/card.rs", "use super::super::super::site::Site; // WRONG\n");
    assert_finds(arrows, "src/report/mod.rs", "use super::{base, disk}; // WRONG\n");
    assert_finds(arrows, "src/model/mod.rs", "#[cfg(test)]\nmod tests {\n    use crate::site::Site; // WRONG\n}\n");
    assert_finds(arrows, "src/model/record.rs", "($name:ident) => { $crate::checks::Check::new() }; // WRONG\n");
    assert_finds(arrows, "src/edition/mod.rs", "use crate::site::Entry;\npub use crate::site::Site; // WRONG\n");
    assert_finds(arrows, "src/helpers/mod.rs", "fn help() {} // WRONG\n");
    assert_finds(arrows, "src/derived/late.rs", "use crate::anything; // WRONG\n");
}

#[test]
fn what_only_talks_about_a_layer_is_no_arrow() {
    let file = SourceFile::new(
        "src/read/mod.rs",
        "//! Knows nothing of crate::model.\nuse crate::base::Span;\nconst TEXT: &str = \"crate::site::Site\";\n\
         mod tests {\n    use super::super::read::Tree;\n    fn f() { super::model() }\n}\n",
    );
    assert!(arrows(&file).is_empty(), "{:?}", arrows(&file));
}
