//! What a build published: by it the next one knows which files are its own, and `verify` what they must be.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use super::names::is_publishable;
use crate::base::Digest;

/// The name of the manifest in an output.
pub const MANIFEST: &str = "manifest.json";

/// The name of the signature of the manifest, beside it.
pub const SIGNATURE: &str = "manifest.json.minisig";

const GENERATOR: &str = "bayan";

/// The files of an output in the order of their paths, without the manifest itself, and what they were made from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    /// What they were made from.
    pub origin: Origin,
    /// The files.
    pub files: Vec<Published>,
}

/// What a site was made from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The version of the program.
    pub version: String,
    /// The moment of which the site speaks.
    pub clock: String,
    /// The state of its source; none when it is kept without git.
    pub source: Option<Source>,
}

/// A state of the source of a site, as git knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The commit.
    pub revision: String,
    /// Whether files of the site differ from that commit.
    pub changed: bool,
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
    #[serde(default)]
    version: String,
    #[serde(default)]
    clock: String,
    source: Option<Source>,
    files: Vec<Published>,
}

#[derive(Deserialize)]
struct Rooted {
    root: String,
}

impl Manifest {
    /// Reads a manifest; none when it is another program's, or speaks of files outside the output.
    pub fn parse(bytes: &[u8]) -> Option<Manifest> {
        let written: Written = serde_json::from_slice(bytes).ok()?;
        let is_ours = written.generator == GENERATOR && written.files.iter().all(|file| is_publishable(&file.path));
        let origin = Origin { version: written.version, clock: written.clock, source: written.source };
        is_ours.then_some(Manifest { origin, files: written.files })
    }

    /// Whether the root digest that a manifest states is that of the files it names.
    pub fn states_its_root(bytes: &[u8]) -> bool {
        let stated = serde_json::from_slice::<Rooted>(bytes).ok();
        stated.is_some_and(|stated| Manifest::parse(bytes).is_some_and(|manifest| manifest.root() == stated.root))
    }

    /// One digest for all files: the SHA-256 of the lines that `sha256sum` writes for them, in the order of their
    /// paths. Anyone can compute it without this program.
    pub fn root(&self) -> String {
        let mut lines = String::with_capacity(self.files.len() * 96);
        for file in &self.files {
            // Writing to a string cannot fail.
            let _ = writeln!(lines, "{}  {}", file.sha256, file.path);
        }
        Digest::of(lines.as_bytes()).to_string()
    }

    /// Whether another manifest says the same of the files and of their source. Time alone makes no other site.
    pub fn is_as(&self, other: &Manifest) -> bool {
        let origin = |manifest: &Manifest| (manifest.origin.version.clone(), manifest.origin.source.clone());
        self.files == other.files && origin(self) == origin(other)
    }

    /// One file a line, so that two manifests can be compared by eye.
    pub fn to_json(&self) -> String {
        // Strings and numbers always have a JSON form.
        let text = |words: &str| serde_json::to_string(words).unwrap_or_default();
        let lines: Vec<String> = self.files.iter().filter_map(|file| serde_json::to_string(file).ok()).collect();
        let source = serde_json::to_string(&self.origin.source).unwrap_or_default();
        format!(
            "{{\"generator\":\"{GENERATOR}\",\n\"version\":{},\n\"clock\":{},\n\"source\":{source},\n\"root\":\"{}\",\n\"files\":[\n{}\n]}}\n",
            text(&self.origin.version),
            text(&self.origin.clock),
            self.root(),
            lines.join(",\n")
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        let file = |path: &str| Published { path: path.into(), size: 3, sha256: Digest::of(b"abc").to_string() };
        let source = Some(Source { revision: "0f".repeat(20), changed: true });
        for (source, files) in [(None, vec![]), (source, vec![file("ar/index.html"), file("ملف 1.csv")])] {
            let origin = Origin { version: "0.1.0".into(), clock: "2026-11-25T09:00:00".into(), source };
            let manifest = Manifest { origin, files };
            let json = manifest.to_json();
            assert_eq!(Manifest::parse(json.as_bytes()), Some(manifest));
            assert!(Manifest::states_its_root(json.as_bytes()));
            assert!(!Manifest::states_its_root(json.replace("\"root\":\"", "\"root\":\"0").as_bytes()));
        }
    }

    #[test]
    fn the_root_is_what_sha256sum_says_of_its_own_lines() {
        let file = |path: &str, text: &str| Published {
            path: path.into(),
            size: 1,
            sha256: Digest::of(text.as_bytes()).to_string(),
        };
        let files = vec![file("a.html", "a"), file("b/c.html", "b")];
        // printf a > a.html; mkdir b; printf b > b/c.html; sha256sum a.html b/c.html | sha256sum
        let expected = Digest::of(
            b"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.html\n\
            3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b/c.html\n",
        );
        assert_eq!(Manifest { files, ..Manifest::default() }.root(), expected.to_string());
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
