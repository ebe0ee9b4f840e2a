//! Whether a published site, or a copy of one, is still what its manifest says: every file that differs, every one that
//! is missing, every one too many.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::Path;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::failure::{failure, shown};
use super::manifest::{Origin, SIGNATURE};
use super::names::slashed;
use super::{MANIFEST, Manifest, Published, signature};
use crate::base::{DigestWriter, Message};

/// What was found.
#[derive(Debug, Default)]
pub struct Verified {
    /// How many files the manifest names.
    pub files: usize,
    /// What the site was made from, by its own words.
    pub origin: Origin,
    /// The digest of them all.
    pub root: String,
    /// Whether the manifest states that digest.
    pub is_rooted: bool,
    /// Files whose bytes are others.
    pub differing: Vec<String>,
    /// Files that are not there.
    pub missing: Vec<String>,
    /// Files that the manifest does not name.
    pub extra: Vec<String>,
    /// Whether the manifest is signed by the key that was given; none when none was.
    pub is_signed: Option<bool>,
}

impl Verified {
    /// Whether nothing is wrong.
    pub fn is_whole(&self) -> bool {
        let lists = [&self.differing, &self.missing, &self.extra];
        self.is_rooted && lists.iter().all(|list| list.is_empty()) && self.is_signed != Some(false)
    }
}

/// What became of a file.
enum State {
    Same,
    Differs,
    Missing,
}

/// Compares a folder with its manifest and, if a public key is given, the manifest with its signature.
pub fn verify(folder: &Path, key: Option<&str>) -> Result<Verified, Message> {
    let path = folder.join(MANIFEST);
    let bytes = fs::read(&path).map_err(|error| failure(&path, &error))?;
    let Some(manifest) = Manifest::parse(&bytes) else {
        return Err(Message::new("verify-no-manifest").with("path", shown(&path)));
    };
    let mut found = Verified {
        files: manifest.files.len(),
        root: manifest.root(),
        is_rooted: Manifest::states_its_root(&bytes),
        origin: manifest.origin,
        ..Verified::default()
    };
    let states: Result<Vec<State>, Message> = manifest.files.par_iter().map(|file| state(folder, file)).collect();
    for (file, state) in manifest.files.iter().zip(states?) {
        match state {
            State::Same => {}
            State::Differs => found.differing.push(file.path.clone()),
            State::Missing => found.missing.push(file.path.clone()),
        }
    }
    let known: BTreeSet<&str> = manifest.files.iter().map(|file| file.path.as_str()).collect();
    for entry in WalkDir::new(folder).min_depth(1).sort_by_file_name() {
        let entry = entry.map_err(|error| failure(folder, &io::Error::from(error)))?;
        let name = slashed(entry.path().strip_prefix(folder).unwrap_or(entry.path()));
        let is_known = known.contains(&*name) || name == MANIFEST || name == SIGNATURE;
        if !entry.file_type().is_dir() && !is_known {
            found.extra.push(name);
        }
    }
    if let Some(key) = key {
        let signature = fs::read_to_string(folder.join(SIGNATURE)).unwrap_or_default();
        found.is_signed = Some(signature::is_signed_by(&bytes, &signature, key)?);
    }
    Ok(found)
}

fn state(folder: &Path, file: &Published) -> Result<State, Message> {
    let path = folder.join(&file.path);
    match fs::symlink_metadata(&path) {
        Err(_) => return Ok(State::Missing),
        // A link may lead to other bytes tomorrow.
        Ok(there) if !there.is_file() || there.len() != file.size => return Ok(State::Differs),
        Ok(_) => {}
    }
    let mut digest = DigestWriter::default();
    let read = File::open(&path).and_then(|mut open| io::copy(&mut open, &mut digest));
    read.map_err(|error| failure(&path, &error))?;
    let is_same = digest.finish().0.to_string() == file.sha256;
    Ok(if is_same { State::Same } else { State::Differs })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Digest;
    use crate::disk::testing::Folder;

    fn folder_of(count: usize) -> Folder {
        let folder = Folder::new();
        let files = (0..count).map(|number| {
            let (path, text) = (format!("{:02}/{number:05}.html", number % 50), format!("page {number}"));
            folder.write(&path, &text);
            Published { path, size: text.len() as u64, sha256: Digest::of(text.as_bytes()).to_string() }
        });
        let mut files: Vec<Published> = files.collect();
        files.sort();
        folder.write(MANIFEST, &Manifest { files, ..Manifest::default() }.to_json());
        folder
    }

    #[test]
    fn one_flipped_byte_one_missing_file_and_one_too_many_are_named_among_ten_thousand() {
        let folder = folder_of(10_000);
        assert!(verify(folder.root(), None).unwrap().is_whole());
        folder.write("17/04217.html", "page 4216");
        fs::remove_file(folder.path("49/09999.html")).unwrap();
        folder.write("03/hidden.php", "");
        let found = verify(folder.root(), None).unwrap();
        assert_eq!(
            (found.differing, found.missing, found.extra),
            (vec!["17/04217.html".to_owned()], vec!["49/09999.html".to_owned()], vec!["03/hidden.php".to_owned()])
        );
        assert_eq!(found.files, 10_000);
    }

    #[test]
    fn a_manifest_that_was_changed_with_its_files_is_not_what_was_signed() {
        let folder = folder_of(2);
        let keys = minisign::KeyPair::generate_unencrypted_keypair().unwrap();
        let (secret, public) = (folder.path("../key-secret"), keys.pk.to_base64());
        let secret = secret.with_file_name(format!("bayan-key-{}", std::process::id()));
        fs::write(&secret, keys.sk.to_box(None).unwrap().into_string()).unwrap();
        let key = signature::SigningKey::read(&secret).unwrap();
        fs::remove_file(&secret).unwrap();
        let manifest = folder.text(MANIFEST);
        folder.write(SIGNATURE, &key.sign(&manifest, "root").unwrap());
        assert!(verify(folder.root(), Some(&public)).unwrap().is_whole());
        let other = minisign::KeyPair::generate_unencrypted_keypair().unwrap().pk.to_base64();
        assert_eq!(verify(folder.root(), Some(&other)).unwrap().is_signed, Some(false));

        // Whoever can write there changes a page, its digest and the root: only the signature tells.
        folder.write("00/00000.html", "page X");
        let mut changed = Manifest::parse(manifest.as_bytes()).unwrap();
        changed.files[0].sha256 = Digest::of(b"page X").to_string();
        folder.write(MANIFEST, &changed.to_json());
        assert!(verify(folder.root(), None).unwrap().is_whole());
        assert!(!verify(folder.root(), Some(&public)).unwrap().is_whole());
        assert_eq!(verify(folder.root(), Some("nonsense")).unwrap_err().id, "key-unusable");
    }

    #[test]
    fn a_folder_without_a_manifest_of_ours_cannot_be_verified() {
        let folder = Folder::with(&[("a.html", "")]);
        assert_eq!(verify(folder.root(), None).unwrap_err().id, "world-not-found");
        folder.write(MANIFEST, "{\"name\":\"An application\"}");
        assert_eq!(verify(folder.root(), None).unwrap_err().id, "verify-no-manifest");
    }
}
