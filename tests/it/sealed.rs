//! What is published can be trusted: the same bytes everywhere, a manifest that tells of them, a check that finds what
//! is not as it was.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "these tests run the program on real files")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use bayan::base::Digest;
use bayan::disk::{MANIFEST, Manifest, Published};

const BAYAN: &str = env!("CARGO_BIN_EXE_bayan");

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sealed").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn bayan(threads: &str, arguments: &[&str]) -> Output {
    let mut bayan = Command::new(BAYAN);
    bayan.args(["--lang", "en"]).args(arguments).env("RAYON_NUM_THREADS", threads).output().unwrap()
}

/// Builds the first site as of one day.
fn build(out: &Path, threads: &str, more: &[&str]) {
    let root = env!("CARGO_MANIFEST_DIR");
    let arguments = ["--root", root, "build", "--out", out.to_str().unwrap(), "--clock", "2026-11-25"];
    let output = bayan(threads, &[&arguments, more].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let walk = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    let files = walk.filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| (entry.path().strip_prefix(folder).unwrap().to_owned(), std::fs::read(entry.path()).unwrap()))
        .collect()
}

fn verified(folder: &Path, more: &[&str]) -> (Option<i32>, String) {
    let output = bayan("2", &[&["verify", folder.to_str().unwrap()], more].concat());
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn two_builds_in_two_folders_are_the_same_to_the_byte_and_each_change_is_found() {
    let folder = folder("twice");
    let (one, other) = (folder.join("one"), folder.join("deep/er/other"));
    build(&one, "1", &[]);
    build(&other, "4", &[]);
    let (first, second) = (files(&one), files(&other));
    assert!(first.keys().eq(second.keys()));
    first.iter().for_each(|(path, bytes)| assert!(*bytes == second[path], "{} differs", path.display()));

    let (code, said) = verified(&one, &[]);
    assert_eq!(code, Some(0), "{said}");
    let (changed, gone, added) = ("en/index.html", "sitemap.xml", "ar/news/added.html");
    let mut bytes = std::fs::read(one.join(changed)).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(one.join(changed), bytes).unwrap();
    std::fs::remove_file(one.join(gone)).unwrap();
    std::fs::write(one.join(added), "").unwrap();
    let (code, said) = verified(&one, &[]);
    assert_eq!(code, Some(1), "{said}");
    for line in
        [format!("Different: {changed}"), format!("Missing: {gone}"), format!("Not published by this program: {added}")]
    {
        let plain: String = said.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
        assert!(plain.contains(&line), "{line} is not said: {plain}");
    }
    assert_eq!(verified(&folder, &[]).0, Some(2), "no manifest");
}

#[test]
fn a_signed_site_is_known_by_its_public_key_and_a_build_without_changes_leaves_it_alone() {
    let folder = folder("signed");
    let keys = minisign::KeyPair::generate_unencrypted_keypair().unwrap();
    let (secret, public) = (folder.join("secret.key"), folder.join("public.pub"));
    std::fs::write(&secret, keys.sk.to_box(None).unwrap().into_string()).unwrap();
    std::fs::write(&public, keys.pk.to_box().unwrap().into_string()).unwrap();
    let site = folder.join("site");
    build(&site, "2", &["--sign", secret.to_str().unwrap()]);
    let signature = std::fs::read(site.join("manifest.json.minisig")).unwrap();
    let (code, said) = verified(&site, &["--key", public.to_str().unwrap()]);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(verified(&site, &["--key", &keys.pk.to_base64()]).0, Some(0));
    build(&site, "2", &["--sign", secret.to_str().unwrap()]);
    assert_eq!(std::fs::read(site.join("manifest.json.minisig")).unwrap(), signature);
    build(&site, "2", &[]);
    assert!(!site.join("manifest.json.minisig").exists(), "an old signature is not one of the new site");
    assert_eq!(verified(&site, &["--key", &keys.pk.to_base64()]).0, Some(1));
}

#[test]
fn among_ten_thousand_files_one_flipped_bit_one_missing_and_one_too_many_are_named() {
    let folder = folder("ten-thousand");
    let mut manifest = Manifest::default();
    for number in 0..10_000 {
        let path = format!("{}/{number}/index.html", number % 7);
        let bytes = format!("<p>{number}</p>").repeat(3).into_bytes();
        std::fs::create_dir_all(folder.join(&path).parent().unwrap()).unwrap();
        std::fs::write(folder.join(&path), &bytes).unwrap();
        manifest.files.push(Published { path, size: bytes.len() as u64, sha256: Digest::of(&bytes).to_string() });
    }
    manifest.files.sort();
    std::fs::write(folder.join(MANIFEST), manifest.to_json()).unwrap();
    assert_eq!(verified(&folder, &[]).0, Some(0));

    let flipped = folder.join("3/4994/index.html");
    let mut bytes = std::fs::read(&flipped).unwrap();
    bytes[7] ^= 1;
    std::fs::write(&flipped, bytes).unwrap();
    std::fs::remove_file(folder.join("5/5010/index.html")).unwrap();
    std::fs::write(folder.join("2/extra.html"), "x").unwrap();
    let (code, said) = verified(&folder, &[]);
    assert_eq!(code, Some(1));
    let named: Vec<&str> = said.lines().filter(|line| line.contains(".html")).collect();
    let names = ["3/4994/index.html", "5/5010/index.html", "2/extra.html"];
    assert_eq!(named.len(), 3, "{said}");
    assert!(names.iter().all(|name| named.iter().any(|line| line.contains(name))), "{said}");
    let _ = std::fs::remove_dir_all(&folder);
}
