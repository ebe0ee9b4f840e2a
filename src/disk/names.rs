//! What a file may be called, and when two names are one on somebody's machine.

use std::path::Path;

use icu_normalizer::ComposingNormalizerBorrowed;

/// Whether a file or folder of this name belongs to the site: not hidden, and not left behind by an editor at work.
pub fn belongs(name: &str) -> bool {
    let is_hidden = name.starts_with('.');
    let is_left_behind = name.starts_with("~$") || (name.starts_with('#') && name.ends_with('#'));
    let is_temporary = ["~", ".swp", ".tmp"].iter().any(|ending| name.ends_with(ending));
    !is_hidden && !is_left_behind && !is_temporary
}

/// The name in Unicode's composed form (NFC), which it may have lost on the way through another machine.
pub fn composed(name: &str) -> String {
    if name.is_ascii() {
        return name.to_owned();
    }
    ComposingNormalizerBorrowed::new_nfc().normalize(name).into_owned()
}

/// The name as a disk sees it that does not tell capitals from small letters.
pub fn folded(name: &str) -> String {
    if name.is_ascii() {
        return name.to_ascii_lowercase();
    }
    composed(&composed(name).to_lowercase())
}

/// A path below some folder with `/` between its parts; what is not Unicode in it becomes U+FFFD.
pub fn slashed(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// Every folder that a path stands in, the outermost first.
pub fn folders_of(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

/// Whether a file of this path can be written below the output on every machine, and lands nowhere else.
pub fn is_publishable(path: &str) -> bool {
    let is_short = path.len() <= 1024;
    is_short && path.split('/').all(is_publishable_part)
}

/// A part of a path that Windows, too, can have (Microsoft, "Naming Files, Paths, and Namespaces").
fn is_publishable_part(part: &str) -> bool {
    let is_forbidden = |c: char| c.is_control() || matches!(c, '<' | '>' | ':' | '"' | '\\' | '|' | '?' | '*');
    let is_named = !part.is_empty() && part.len() <= 255 && part != "." && part != "..";
    is_named && !part.contains(is_forbidden) && !part.ends_with(['.', ' ']) && !is_device(part)
}

/// Names of devices stay so whatever follows the first dot.
fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let port = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT"));
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$")
        || port.is_some_and(|number| {
            matches!(number, "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³")
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_editors_and_systems_leave_behind_is_no_part_of_a_site() {
        for name in ["facts.yaml", "text.ar.md", "محضر.pdf", "a#b.csv", "~.md", "swp"] {
            assert!(belongs(name), "{name}");
        }
        for name in [".git", ".facts.yaml.swp", "facts.yaml~", "a.swp", "a.tmp", "#facts.yaml#", "~$report.docx", ".#a"]
        {
            assert!(!belongs(name), "{name}");
        }
    }

    #[test]
    fn two_spellings_of_a_letter_are_one_name() {
        assert_eq!(composed("e\u{301}"), "\u{e9}");
        assert_eq!(folded("E\u{301}TAT"), folded("\u{e9}tat"));
        assert_ne!(folded("\u{e9}tat"), folded("etat"));
    }

    #[test]
    fn a_published_path_exists_on_every_machine_and_below_the_output() {
        for path in ["index.html", "ar/commitments/a-b_c/index.html", ".nojekyll", ".well-known/security.txt", "كلمة/a"]
        {
            assert!(is_publishable(path), "{path}");
        }
        let long = "a/".repeat(600);
        for path in [
            "",
            "/etc/passwd",
            "a//b",
            "a/",
            "../a",
            "a/../../b",
            "./a",
            "a\0b",
            "a\nb",
            "C:/a",
            "a\\b",
            "a?b",
            "nul",
            "a/AUX.html",
            "com1",
            "LPT9.tar.gz",
            "a.",
            "a /b",
            &long,
        ] {
            assert!(!is_publishable(path), "{path:?}");
        }
        assert!(is_publishable("com0") && is_publishable("console.html") && is_publishable("auxiliary"));
    }
}
