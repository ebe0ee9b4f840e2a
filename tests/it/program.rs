//! The program itself, as somebody types it: exit codes, languages, a new site, the preview.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "these tests run the program on real files")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const BAYAN: &str = env!("CARGO_BIN_EXE_bayan");

/// A folder of its own for each test, made anew.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("program").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn bayan(arguments: &[&str]) -> Output {
    Command::new(BAYAN).args(arguments).env_remove("LC_ALL").env("LANG", "C").output().unwrap()
}

/// The exit code, and what was said on the error stream.
pub fn told(arguments: &[&str]) -> (Option<i32>, String) {
    let output = bayan(arguments);
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn a_new_site_and_every_new_record_pass_the_check_in_every_language() {
    let folder = folder("new");
    let root = |lang: &str| folder.join(lang).to_str().unwrap().to_owned();
    let passes = |arguments: &[&str]| {
        let (code, said) = told(arguments);
        assert_eq!(code, Some(0), "{arguments:?}: {said}");
        assert!(!said.contains('⟦'), "{said}");
    };
    let languages = ["ar", "fr", "en"];
    languages.iter().for_each(|lang| passes(&["--lang", lang, "init", &root(lang)]));
    // Each kind in one site and each language in turn; that every skeleton is explained in every language is a law of its own.
    for (kind, lang) in bayan::model::built_in().iter().zip(languages.iter().cycle()) {
        passes(&["--lang", lang, "--root", &root("ar"), "new", &kind.id, &format!("my-{}", kind.id)]);
    }
    languages.iter().for_each(|lang| passes(&["--lang", lang, "--root", &root(lang), "check"]));
    passes(&["--root", &root("ar"), "build"]);
    assert!(folder.join("ar/public/index.html").exists());
}

#[test]
fn what_is_missing_is_asked_of_a_person_and_told_to_a_program() {
    let site = folder("asked");
    assert_eq!(told(&["--lang", "en", "init"]).0, Some(1));
    assert!(told(&["--lang", "en", "init"]).1.contains("DIR"));
    // `script` is a terminal for the program in it.
    let answer = |command: &str, answers: &str| {
        use std::io::Write as _;
        let line = format!("{BAYAN} {command}");
        let mut script = Command::new("script");
        script.args(["-qec", &line, "/dev/null"]).current_dir(&site).stdin(Stdio::piped()).stdout(Stdio::piped());
        let Ok(mut child) = script.spawn() else { return None };
        child.stdin.take().unwrap().write_all(answers.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        Some((output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned()))
    };
    let Some((code, said)) = answer("--lang fr init", "mien\nfr,xx\nar fr\nNotre site\n") else {
        return eprintln!("not run: there is no `script` here");
    };
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("Dans quel dossier") && said.contains("xx"), "{said}");
    let config = std::fs::read_to_string(site.join("mien/site.yaml")).unwrap();
    assert!(config.contains("languages: [ar, fr]") && config.contains("fr: \"Notre site\""), "{config}");
    let (code, said) = answer("--lang ar --root mien new", "2\nNot An Id\nfirst-news\n").unwrap();
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("أي نوع من البطاقات؟"), "{said}");
    assert!(site.join("mien/content/news/first-news/facts.yaml").exists(), "{said}");
    assert_eq!(told(&["--root", site.join("mien").to_str().unwrap(), "check"]).0, Some(0));
    assert_eq!(told(&["--lang", "fr", "help", "new"]).0, Some(0));
    let (_, said) = told(&["--lang", "en", "chekc"]);
    assert!(said.contains("check") && !said.contains("schema"), "{said}");
}

#[test]
fn the_exit_code_says_whose_fault_it_is() {
    let folder = folder("codes");
    let root = folder.to_str().unwrap();
    std::fs::write(folder.join("site.yaml"), "title: {en: A}\nlanguages: [en]\nbase_url: https://example.org/\n")
        .unwrap();
    assert_eq!(told(&["--root", root, "check"]).0, Some(0));
    std::fs::create_dir_all(folder.join("content/news/a")).unwrap();
    std::fs::write(folder.join("content/news/a/facts.yaml"), "dat: 2026-02-30\n").unwrap();
    let (code, said) = told(&["--root", root, "check"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("content/news/a/facts.yaml:1:1"), "{said}");
    let (code, said) = told(&["--root", root, "build"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(!folder.join("public").exists(), "a site with faults was written");
    assert_eq!(told(&["--root", folder.join("nowhere").to_str().unwrap(), "check"]).0, Some(2));
    assert_eq!(told(&["biuld"]).0, Some(1));
}

#[test]
fn a_slip_on_the_command_line_is_explained_in_the_editors_language() {
    let expected = [("ar", "لا يوجد أمر"), ("fr", "La commande"), ("en", "There is no command")];
    for (lang, words) in expected {
        let (code, said) = told(&["--lang", lang, "biuld"]);
        assert_eq!(code, Some(1));
        assert!(said.contains(words) && said.contains("build") && !said.contains('⟦'), "{said}");
        let help = bayan(&["--lang", lang, "--help"]);
        let help = String::from_utf8_lossy(&help.stdout).into_owned();
        for command in bayan::cli::COMMANDS {
            assert!(help.contains(command.name), "{help}");
            let own = bayan(&["--lang", lang, command.name, "--help"]);
            let own = String::from_utf8_lossy(&own.stdout).into_owned();
            assert!(own.contains("--lang") && !own.contains('⟦'), "{own}");
        }
        assert!(!help.contains('⟦'), "{help}");
    }
}

#[test]
fn manual_completions_and_schemas_are_made_from_the_same_declaration() {
    let folder = folder("papers");
    let out = folder.join("man");
    assert_eq!(told(&["man", "--out", out.to_str().unwrap()]).0, Some(0));
    assert!(std::fs::read_to_string(out.join("bayan-check.1")).unwrap().contains(".TH"));
    assert!(String::from_utf8_lossy(&bayan(&["completions", "bash"]).stdout).contains("complete"));
    let root = env!("CARGO_MANIFEST_DIR");
    let schema = bayan(&["--root", root, "schema", "commitment"]).stdout;
    let schema: serde_json::Value = serde_json::from_slice(&schema).unwrap();
    assert!(schema["properties"]["milestones"]["items"]["properties"]["due"]["description"].is_string());
    let (code, said) = told(&["--root", root, "schema", "comitment"]);
    assert!(code == Some(1) && said.contains("commitment"), "{said}");
}

#[test]
fn a_build_as_of_another_day_shows_the_status_of_that_day() {
    let folder = folder("clock");
    let page = |clock: &str| {
        let out = folder.join(clock);
        let root = env!("CARGO_MANIFEST_DIR");
        let (code, said) = told(&["--root", root, "build", "--out", out.to_str().unwrap(), "--clock", clock]);
        assert_eq!(code, Some(0), "{said}");
        std::fs::read_to_string(out.join("en/commitments/demo-open-meetings/index.html")).unwrap()
    };
    let (before, after) = (page("2025-01-02"), page("2026-11-25"));
    assert!(before.contains("verdict-no-evidence") && after.contains("verdict-limited"));
    assert_eq!(after, page("2026-11-25"));
}

/// A site in two languages with one record.
fn site_of_two(name: &str) -> PathBuf {
    let site = folder(name);
    std::fs::write(
        site.join("site.yaml"),
        "title: {en: A, fr: A}\nlanguages: [en, fr]\nbase_url: https://example.org/\n",
    )
    .unwrap();
    let record = site.join("content/news/opening");
    std::fs::create_dir_all(&record).unwrap();
    std::fs::write(record.join("facts.yaml"), "date: 2026-05-06\nrev: 2\n").unwrap();
    std::fs::write(record.join("text.en.md"), "---\ntitle: The library opens\nslug: library\n---\n\nOn Monday.\n")
        .unwrap();
    site
}

#[test]
fn a_translation_is_begun_found_stale_and_renewed_without_touching_anything_else() {
    let site = site_of_two("translate");
    let root = site.to_str().unwrap();
    let (source, text) = (site.join("content/news/opening/text.en.md"), site.join("content/news/opening/text.fr.md"));
    let read = || std::fs::read_to_string(&text).unwrap();
    let call = |arguments: &[&str]| told(&[&["--lang", "en", "--root", root], arguments].concat());
    let (code, said) = call(&["translate", "opening", "fr"]);
    assert_eq!(code, Some(0), "{said}");
    let made = read();
    assert!(made.contains("translates: 2\nmade_from: {lang: en, blocks: \"") && !made.contains("slug"), "{made}");
    assert!(made.contains("*À traduire*\n\nOn Monday."), "{made}");
    let (_, said) = call(&["check"]);
    assert!(said.contains("not finished"), "an unfinished text is marked: {said}");
    assert_eq!(call(&["translate", "opening", "fr"]).0, Some(1), "a text that is there is left alone");
    assert_eq!(read(), made);

    let finished =
        made.replace("The library opens", "La bibliothèque ouvre # \"").replace("*À traduire*\n\nOn Monday.", "Lundi.");
    let finished = finished.replace("ouvre # \"", "ouvre");
    std::fs::write(&text, &finished).unwrap();
    assert_eq!(call(&["check", "--strict"]).0, Some(0), "{}", call(&["check", "--strict"]).1);
    std::fs::write(&source, "---\ntitle: The library opens\nslug: library\n---\n\nOn Tuesday.\n").unwrap();
    let (_, said) = call(&["check"]);
    assert!(
        said.contains("1 passage has changed") && said.contains("bayan touch-translation news/opening fr"),
        "{said}"
    );
    let (code, said) = call(&["touch-translation", "news/opening", "fr"]);
    assert_eq!(code, Some(0), "{said}");
    let without =
        |text: &str| text.lines().filter(|line| !line.starts_with("made_from")).collect::<Vec<_>>().join("\n");
    assert_eq!(without(&read()), without(&finished));
    assert!(!call(&["check"]).1.contains("has changed"));
    let renewed = read();
    assert_eq!(call(&["touch-translation", "opening", "fr"]).0, Some(0));
    assert_eq!(read(), renewed, "twice is once");
    for wrong in [
        &["translate", "nothing", "fr"][..],
        &["translate", "opening", "de"],
        &["touch-translation", "opening", "en", "--from", "en"],
    ] {
        assert_eq!(call(wrong).0, Some(1), "{wrong:?}");
    }
}

#[test]
fn certain_corrections_are_made_and_nothing_else_is_touched() {
    let site = site_of_two("fix");
    let root = site.to_str().unwrap();
    let text = site.join("content/news/opening/text.fr.md");
    let untouched = site.join("content/news/opening/text.en.md");
    let before = "---\r\ntitle: \"L'ouverture\"   # garder\r\n---\r\n\r\nQuoi? `l'eau?` et [x](nowhere.pdf)!\r\n";
    std::fs::write(&text, before).unwrap();
    let modified = || std::fs::metadata(&untouched).unwrap().modified().unwrap();
    let at = modified();
    let json = |arguments: &[&str]| -> serde_json::Value {
        let output = bayan(&[&["--lang", "en", "--root", root, "check", "--format", "json"], arguments].concat());
        serde_json::from_slice(&output.stdout).unwrap()
    };
    let fix = |report: &serde_json::Value| {
        report["findings"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|finding| !finding["fix"].is_null())
            .cloned()
            .collect::<Vec<_>>()
    };
    let found = fix(&json(&[]));
    assert!(
        found.iter().any(|finding| finding["fix"]["replacement"] == "\u{202F}" && finding["fix"]["line"] == 5),
        "{found:?}"
    );
    let (code, said) = told(&["--lang", "en", "--root", root, "check", "--fix"]);
    assert!(
        code == Some(1) && said.contains("text.fr.md") && said.contains("correction") && said.contains("nowhere.pdf"),
        "{said}"
    );
    let after = std::fs::read_to_string(&text).unwrap();
    assert_eq!(after, before.replace("Quoi?", "Quoi\u{202F}?").replace("\"L'ou", "\"L’ou"));
    assert_eq!(modified(), at, "a file without a correction is not written");
    assert_eq!(fix(&json(&["--fix"])), Vec::<serde_json::Value>::new());
}
