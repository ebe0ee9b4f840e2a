//! The repository's own languages, read from where translators work on them.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "tests read the source tree")]

use std::path::Path;
use std::sync::{Arc, LazyLock};

use bayan::base::{SitePath, SourceFile, SourceTree};
use bayan::locale::Locales;

static LOCALES: LazyLock<Locales> = LazyLock::new(|| {
    let read = Locales::read(&[&tree("i18n", &["ftl", "yaml"])]);
    let faults: Vec<String> = read.found.iter().map(|fault| format!("{:?} {}", fault.span, fault.id())).collect();
    assert!(faults.is_empty(), "the languages of the repository have faults:\n{}", faults.join("\n"));
    read.value
});

/// Arabic, French and English as the program speaks them.
pub fn locales() -> &'static Locales {
    &LOCALES
}

/// The files below a folder of the repository whose names end so.
pub fn tree(folder: &str, endings: &[&str]) -> SourceTree {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut tree = SourceTree::default();
    for entry in walkdir::WalkDir::new(root.join(folder)).into_iter().map(|entry| entry.expect("a readable folder")) {
        let path = entry.path().strip_prefix(root).expect("a walk stays below its root").to_string_lossy();
        if entry.file_type().is_file() && endings.iter().any(|ending| path.ends_with(ending)) {
            let bytes = std::fs::read(entry.path()).expect("a readable file");
            tree.insert(SourceFile::of_bytes(SitePath::new(&path), Arc::from(bytes)));
        }
    }
    tree
}
