//! What a build published: by it the next one knows which files are its own, and `verify` what they must be.

use serde::{Deserialize, Serialize};

use super::names::is_publishable;

/// The name of the manifest in an output.
pub const MANIFEST: &str = "manifest.json";

const GENERATOR: &str = "bayan";

/// The files of an output in the order of their paths, without the manifest itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    /// The files.
    pub files: Vec<Published>,
}

/// A file of an output.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Published {
    /// Its path in the output, with `/` between parts.
    pub path: String,
    /// Its length in bytes.
    pub size: u64,
    /// The SHA-256 of its bytes, in lower-case hexadecimal.
    pub sha256: String,
}

#[derive(Deserialize)]
struct Written {
    generator: String,
    files: Vec<Published>,
}

impl Manifest {
    /// Reads a manifest; none when it is another program's, or speaks of files outside the output.
    pub fn parse(bytes: &[u8]) -> Option<Manifest> {
        let written: Written = serde_json::from_slice(bytes).ok()?;
        let is_ours = written.generator == GENERATOR && written.files.iter().all(|file| is_publishable(&file.path));
        is_ours.then_some(Manifest { files: written.files })
    }

    /// One file a line, so that two manifests can be compared by eye. Says nothing of when and where.
    pub fn to_json(&self) -> String {
        // A string and a number always have a JSON form.
        let lines: Vec<String> = self.files.iter().filter_map(|file| serde_json::to_string(file).ok()).collect();
        format!("{{\"generator\":\"{GENERATOR}\",\"files\":[\n{}\n]}}\n", lines.join(",\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Digest;

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        let file = |path: &str| Published { path: path.into(), size: 3, sha256: Digest::of(b"abc").to_string() };
        for files in [vec![], vec![file("ar/index.html"), file("ملف 1.csv")]] {
            let manifest = Manifest { files };
            assert_eq!(Manifest::parse(manifest.to_json().as_bytes()), Some(manifest));
        }
    }

    #[test]
    fn a_manifest_of_somebody_else_is_none_of_ours() {
        for text in [
            "",
            "{}",
            r#"{"name":"An application","icons":[]}"#,
            r#"{"generator":"other","files":[]}"#,
            r#"{"generator":"bayan","files":[{"path":"../../etc/passwd","size":1,"sha256":""}]}"#,
        ] {
            assert_eq!(Manifest::parse(text.as_bytes()), None, "{text}");
        }
    }
}
