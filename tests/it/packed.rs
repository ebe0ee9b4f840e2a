//! The copy that opens from a disk: each of its links leads to one of its files or to the web, it says of which day it is,
//! it is what its manifest says, and the same site is the same copy.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "these tests run the program on real files")]

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const BAYAN: &str = env!("CARGO_BIN_EXE_bayan");
const SITE: &str = "https://bayan.example/region/";

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("packed").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn pack(file: &Path, more: &[&str]) -> Output {
    let root = env!("CARGO_MANIFEST_DIR");
    let arguments = ["--lang", "en", "--root", root, "pack", "--clock", "2026-11-25", "--base-url", SITE, "--file"];
    let output = Command::new(BAYAN).args(arguments).arg(file).args(more).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

/// The files of a copy, without the folder that they all stand in.
fn files(file: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(File::open(file).unwrap()).unwrap();
    let mut files = BTreeMap::new();
    for number in 0..zip.len() {
        let mut file = zip.by_index(number).unwrap();
        let name = file.name().unwrap().into_owned();
        let path = name.strip_prefix("bayan.example-2026-11-25/").unwrap_or_else(|| panic!("{name}")).to_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        files.insert(path, bytes);
    }
    files
}

/// The addresses that a page of ours names.
fn addresses(page: &str) -> impl Iterator<Item = &str> {
    let named = [" href=\"", " src=\"", " action=\"", "; url="].into_iter();
    named.flat_map(move |before| page.split(before).skip(1)).filter_map(|rest| rest.split('"').next())
}

/// The file that a link of a page leads to.
fn target(page: &str, link: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split(['?', '#']).next().unwrap().split('/') {
        match part {
            ".." => drop(parts.pop().unwrap_or_else(|| panic!("{page}: {link} leads out of the copy"))),
            "." | "" => {}
            name => parts.push(name),
        }
    }
    parts.join("/")
}

#[test]
fn every_link_of_a_copy_leads_to_a_file_of_it_or_to_the_web() {
    let file = folder("links").join("copy.zip");
    let output = pack(&file, &["--largest", "0"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("attachments are too large"));
    let files = files(&file);
    let mut inside = 0;
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = std::str::from_utf8(bytes).unwrap();
        for link in addresses(page).filter(|link| !link.starts_with('#') && !link.contains(':')) {
            assert!(files.contains_key(&target(path, link)), "{path}: {link}");
            assert!(!link.starts_with('/'), "{path}: {link}");
            inside += 1;
        }
    }
    assert!(inside > 10_000, "{inside} links");
    let page = String::from_utf8_lossy(&files["en/documents/demo-minutes/index.html"]);
    assert!(page.contains("href=\"https://bayan.example/region/files/documents/demo-minutes/minutes.txt\""));
    for left in ["404.html", "sitemap.xml", "robots.txt", "_headers", ".htaccess"] {
        assert!(!files.contains_key(left), "{left}");
    }
}

#[test]
fn each_page_of_a_copy_says_of_which_day_it_is_in_its_own_language() {
    let file = folder("days").join("copy.zip");
    pack(&file, &[]);
    let files = files(&file);
    let said = [("ar", "25 نونبر 2026"), ("fr", "25 novembre 2026"), ("en", "25 November 2026")];
    for (lang, day) in said {
        let whole = |address: &str| format!("<a href=\"{SITE}{lang}/{address}\">");
        for (address, path) in [("", "index.html"), ("commitments/mabmk0007/", "commitments/mabmk0007/index.html")] {
            let page = String::from_utf8_lossy(&files[&format!("{lang}/{path}")]);
            let aside = page.split("<aside class=\"copy").nth(1).and_then(|rest| rest.split("</aside>").next());
            let aside = aside.unwrap_or_else(|| panic!("{lang}/{path} does not say that it is a copy"));
            assert!(aside.contains(day) && aside.contains(&whole(address)), "{aside}");
        }
        assert!(String::from_utf8_lossy(&files["index.html"]).contains(day), "the choice of languages, in {lang}");
        let search = String::from_utf8_lossy(&files[&format!("{lang}/search/index.html")]);
        assert!(search.contains(" data-index=\"index.html\""), "results would lead to folders");
    }
}

#[test]
fn the_same_site_is_the_same_copy_and_what_its_manifest_says() {
    let folder = folder("twice");
    let (one, other) = (folder.join("one.zip"), folder.join("other.zip"));
    pack(&one, &[]);
    pack(&other, &[]);
    assert!(std::fs::read(&one).unwrap() == std::fs::read(&other).unwrap());
    let open = folder.join("open");
    for (path, bytes) in files(&one) {
        let path = open.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    let verified = Command::new(BAYAN).arg("verify").arg(&open).output().unwrap();
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stderr));
    let mine = folder.join("mine.zip");
    std::fs::write(&mine, "mine").unwrap();
    let root = env!("CARGO_MANIFEST_DIR");
    let refused = Command::new(BAYAN).args(["--root", root, "pack", "--file"]).arg(&mine).output().unwrap();
    assert_eq!(refused.status.code(), Some(2));
    assert_eq!(std::fs::read(&mine).unwrap(), b"mine");
}
