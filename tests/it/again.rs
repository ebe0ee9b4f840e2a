//! A build that would only repeat the last one is known for it, says what that said, and touches nothing; whatever could make
//! another site makes one.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "these tests run the program on real files")]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::program::{folder, told};

/// A site with a warning, a record that waits for its moment and a record that may be watched grow.
fn site(name: &str) -> PathBuf {
    let site = folder(name);
    let write = |path: &str, text: &str| {
        let file = site.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    };
    write("site.yaml", "title: {en: A, fr: B}\nlanguages: [en, fr]\nbase_url: https://example.org/\n");
    for (id, facts) in [("now", "date: 2026-11-01\n"), ("soon", "date: 2026-11-25\npublish_at: 2026-11-25T18:00\n")] {
        write(&format!("content/news/{id}/facts.yaml"), facts);
        write(&format!("content/news/{id}/text.en.md"), "---\ntitle: News\n---\n\nWords.\n");
    }
    write("content/news/now/text.fr.md", "---\ntitle: Nouvelle\n---\n\nDes mots.\n");
    site
}

/// Builds; whether it was done by making anything, and what was told.
fn build(site: &Path, more: &[&str]) -> (bool, String) {
    let receipt = site.join(".public.bayan/receipt.json");
    let kept = || -> Option<(SystemTime, Vec<u8>)> {
        Some((fs::metadata(&receipt).ok()?.modified().ok()?, fs::read(&receipt).ok()?))
    };
    let before = kept();
    let clock = if more.contains(&"--clock") { &[][..] } else { &["--clock", "2026-11-25T09:00"][..] };
    let asked = [&["--lang", "en", "build", "--root", site.to_str().unwrap()][..], clock, more].concat();
    let (code, words) = told(&asked);
    assert_eq!(code, Some(0), "{words}");
    (before.is_none() || kept() != before, words)
}

fn page(site: &Path) -> PathBuf {
    site.join("public/en/news/now/index.html")
}

#[test]
fn a_build_that_repeats_the_last_one_says_the_same_and_touches_nothing() {
    let site = site("again");
    let (made, first) = build(&site, &[]);
    assert!(made && first.contains("changed"), "{first}");
    let age = fs::metadata(page(&site)).unwrap().modified().unwrap();
    for more in [&[][..], &["--clock", "2026-11-25T17:59"]] {
        let (made, again) = build(&site, more);
        assert!(!made, "{again}");
        assert!(again.contains("0 changed, 0 removed"), "{again}");
        // All but the last line, which counts what changed.
        let warnings = |words: &str| words.lines().rev().skip(1).map(str::to_owned).collect::<Vec<_>>();
        assert!(!warnings(&first).is_empty(), "a site without anything to tell proves nothing");
        assert_eq!(warnings(&again), warnings(&first));
    }
    assert_eq!(fs::metadata(page(&site)).unwrap().modified().unwrap(), age);
}

#[test]
fn whatever_could_make_another_site_makes_it() {
    let site = site("otherwise");
    build(&site, &[]);
    assert!(!build(&site, &[]).0);
    let text = site.join("content/news/now/text.en.md");
    let same_size = fs::read_to_string(page(&site)).unwrap().replacen("News", "Snow", 1);
    let steps: [(&str, &dyn Fn()); 6] = [
        ("a word of a text", &|| fs::write(&text, "---\ntitle: News\n---\n\nMots.\n").unwrap()),
        ("a new file", &|| fs::write(site.join("content/news/soon/text.fr.md"), "---\ntitle: B\n---\n").unwrap()),
        ("a file less", &|| fs::remove_file(site.join("content/news/soon/text.fr.md")).unwrap()),
        ("the configuration", &|| {
            let file = site.join("site.yaml");
            let written = fs::read_to_string(&file).unwrap();
            fs::write(file, written.replace("{en: A,", "{en: C,")).unwrap();
        }),
        ("a page that somebody wrote to", &|| fs::write(page(&site), &same_size).unwrap()),
        ("a page that somebody removed", &|| fs::remove_file(page(&site)).unwrap()),
    ];
    for (what, step) in steps {
        step();
        assert!(build(&site, &[]).0, "{what}");
        assert!(fs::read_to_string(page(&site)).unwrap().contains("News"), "{what}");
        assert!(!build(&site, &[]).0, "{what}: once is enough");
    }
    for more in [
        &["--clock", "2026-11-25T18:00"][..],
        &["--clock", "2026-11-26"],
        &["--clock", "2026-11-24"],
        &["--base-url", "https://example.net/"],
        &["--audience", "team"],
    ] {
        assert!(build(&site, more).0, "{more:?}");
    }
    let waiting = site.join("public/en/news/soon/index.html");
    assert!(build(&site, &[]).0 && !waiting.exists());
    assert!(build(&site, &["--clock", "2026-11-25T18:00"]).0 && waiting.exists(), "the moment for which it waited");
}

#[test]
fn a_signature_is_made_and_taken_away_as_it_is_asked_for() {
    let site = site("sealed-again");
    let secret = site.join("secret.key");
    let keys = minisign::KeyPair::generate_unencrypted_keypair().unwrap();
    fs::write(&secret, keys.sk.to_box(None).unwrap().to_string()).unwrap();
    let signature = site.join("public/manifest.json.minisig");
    build(&site, &[]);
    build(&site, &["--sign", secret.to_str().unwrap()]);
    assert!(signature.exists());
    build(&site, &[]);
    assert!(!signature.exists(), "what was not asked for is not left standing");
    assert!(!build(&site, &[]).0);
}
