//! What a change does to the public record: every planted change is named, and nothing is where nothing differs.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "cases are read and rewritten, and git is run")]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use bayan::base::{Diagnostic, Lang, Moment, SourceTree};
use bayan::checks;
use bayan::edition::{Audience, Edition};
use bayan::locale::{Form, Locale, bidi};
use bayan::review::{Reader, Review, Side, html, json, markdown, review};
use bayan::site::Workspace;

use crate::cases::case;
use crate::speech::locales;

const CASE: &str = "tests/review/planted.md";
const CLOCK: Moment = Moment::constant(2026, 11, 25, 12, 0, 0, 0);

/// A case as it is written: the lines that must be told, both states, and the review that stands in it.
struct Case {
    planted: Vec<String>,
    before: SourceTree,
    after: SourceTree,
    review: (usize, usize),
}

fn read(text: &str) -> Case {
    let lines: Vec<&str> = text.lines().collect();
    let mut case =
        Case { planted: Vec::new(), before: SourceTree::default(), after: SourceTree::default(), review: (0, 0) };
    let mut at = 0;
    while at < lines.len() {
        if let Some((number, planted)) = lines[at].split_once(". ")
            && number.parse::<usize>().is_ok()
        {
            case.planted.push(planted.to_owned());
        }
        if let Some(head) = lines[at].strip_prefix("```") {
            let length = lines[at + 1..].iter().position(|line| *line == "```").expect("a block is closed");
            let body: String = lines[at + 1..at + 1 + length].iter().map(|line| format!("{line}\n")).collect();
            match head.split(' ').collect::<Vec<_>>()[..] {
                ["review"] => case.review = (at + 1, at + 1 + length),
                [_, "before", path] => case.before.insert_text(path, &body),
                [_, "after", path] => case.after.insert_text(path, &body),
                [_, path] => {
                    case.before.insert_text(path, &body);
                    case.after.insert_text(path, &body);
                }
                _ => panic!("what is ```{head}?"),
            }
            at += length + 1;
        }
        at += 1;
    }
    case
}

fn with_review<T>(before: &SourceTree, after: &SourceTree, lang: &str, told: impl FnOnce(&Review, &Reader) -> T) -> T {
    let open = |tree: &SourceTree| {
        let loaded = Workspace::default().load(tree);
        let mut found = loaded.found.clone();
        found.extend(checks::run_in(&loaded.site, locales(), CLOCK.date()));
        (Edition::open(&loaded.site, Audience::Team, CLOCK), found)
    };
    let ((old, old_found), (new, new_found)) = (open(before), open(after));
    let weights = BTreeMap::new();
    let differs = review(
        &Side { edition: &old, found: &old_found, weights: &weights },
        &Side { edition: &new, found: &new_found, weights: &weights },
    );
    let place = |fault: &Diagnostic| fault.span.file.to_string();
    let locale: &Locale = locales().get(Lang::new(lang).unwrap()).unwrap();
    told(&differs, &Reader { locale, locales: locales(), languages: new.languages(), place: &place })
}

/// The sentences, group by group.
fn sentences(review: &Review, reader: &Reader) -> String {
    let mut told = String::new();
    let mut last = None;
    for change in &review.changes {
        if last != Some(change.group) {
            let count = review.of(change.group).count();
            told.push_str(&format!("{}\n", reader.heading(change.group, count, Form::Plain)));
            last = Some(change.group);
        }
        told.push_str(&format!("  {}\n", reader.told(change, Form::Plain)));
    }
    told
}

#[test]
fn each_of_sixty_planted_changes_is_named() {
    let text = case(CASE);
    let planted = read(&text);
    let told = with_review(&planted.before, &planted.after, "en", sentences);
    let is_told = |line: &&String| line.split('|').any(|part| told.contains(part));
    let missing: Vec<&String> = planted.planted.iter().filter(|line| !is_told(line)).collect();
    assert!(planted.planted.len() >= 60);
    let lines: Vec<&str> = text.lines().collect();
    if std::env::var_os("UPDATE").is_some() {
        let mut lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        lines.splice(planted.review.0..planted.review.1, told.lines().map(str::to_owned));
        std::fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(CASE), lines.join("\n") + "\n").unwrap();
    } else {
        let expected = lines[planted.review.0..planted.review.1].join("\n");
        assert_eq!(expected, told.trim_end(), "UPDATE=1 cargo test writes what is told");
    }
    assert!(missing.is_empty(), "not told: {missing:#?}\n{told}");
    assert!(!told.contains('⟦'), "{told}");
}

#[test]
fn nothing_differs_from_itself_in_whatever_order_it_is_written() {
    let planted = read(&case(CASE));
    for tree in [&planted.before, &planted.after] {
        with_review(tree, tree, "en", |review, reader| {
            assert!(review.is_empty() && review.records.is_empty(), "{}", sentences(review, reader));
        });
    }
    let mut moved = planted.after.clone();
    moved.insert_text(
        "content/news/opening/facts.yaml",
        "\n# a remark\npublish_at: 2026-12-01T10:00\n\ndate: 2026-05-07\n",
    );
    with_review(&planted.after, &moved, "en", |review, reader| {
        assert!(review.is_empty(), "{}", sentences(review, reader));
    });
}

#[test]
fn a_review_is_told_in_three_languages_and_three_forms() {
    let planted = read(&case(CASE));
    for (lang, dir, heading) in [("ar", "rtl", "الأرقام"), ("fr", "ltr", "Chiffres"), ("en", "ltr", "Figures")] {
        with_review(&planted.before, &planted.after, lang, |review, reader| {
            let comment = markdown(review, reader);
            assert!(comment.starts_with(&format!("<div dir=\"{dir}\">")) && comment.contains(heading), "{comment}");
            assert!(comment.contains("<details><summary>") && !comment.contains('⟦'), "{comment}");
            let counts = comment.find("\n- ").unwrap();
            assert!(counts < comment.find("\n### ").unwrap(), "counts come first");
            let page = html(review, reader);
            assert!(page.contains(&format!("dir=\"{dir}\"")) && page.contains("<ins>Tuesday"), "{page}");
            assert!(!page.contains("<script") && !page.contains('⟦'));
            let data: serde_json::Value = serde_json::from_str(&json(review, reader)).unwrap();
            assert_eq!(data["changes"].as_array().unwrap().len(), review.changes.len());
            let counted: u64 = data["counts"].as_object().unwrap().values().filter_map(serde_json::Value::as_u64).sum();
            assert_eq!(counted, review.changes.len() as u64);
            assert!(data["changes"][0]["message"].as_str().is_some_and(|said| bidi::strip_isolates(said) == said));
        });
    }
}

#[test]
fn the_command_reads_both_revisions_from_git() {
    let site = Path::new(env!("CARGO_TARGET_TMPDIR")).join("review").join("site");
    let _ = std::fs::remove_dir_all(&site);
    std::fs::create_dir_all(&site).unwrap();
    let planted = read(&case(CASE));
    let write = |tree: &SourceTree| {
        let _ = std::fs::remove_dir_all(site.join("content"));
        for file in tree.iter() {
            let path = site.join(file.path.as_str());
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, file.bytes.as_deref().unwrap()).unwrap();
        }
    };
    let git = |arguments: &[&str]| {
        let me = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
        let done = Command::new("git").arg("-C").arg(&site).args(me).args(arguments).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    };
    let bayan = |arguments: &[&str]| {
        let root = site.to_str().unwrap();
        let arguments = [&["--lang", "en", "--root", root, "review", "--clock", "2026-11-25"], arguments].concat();
        let output = Command::new(env!("CARGO_BIN_EXE_bayan")).args(arguments).output().unwrap();
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned(), output.stderr)
    };
    write(&planted.before);
    git(&["init", "--quiet", "--initial-branch", "main"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "-m", "before"]);
    let (code, told, _) = bayan(&["main"]);
    assert!(code == Some(0) && told.contains("Nothing changes for readers."), "{told}");
    git(&["checkout", "--quiet", "-b", "change"]);
    write(&planted.after);
    let (_, on_disk, _) = bayan(&["main"]);
    assert!(on_disk.contains("2,511,881 people") && on_disk.contains("Parks"), "{on_disk}");
    git(&["add", "-A"]);
    git(&["commit", "--quiet", "-m", "after"]);
    let (_, committed, _) = bayan(&["main..change"]);
    assert_eq!(on_disk, committed);
    let (code, data, _) = bayan(&["main..change", "--format", "json"]);
    assert_eq!(code, Some(0));
    assert!(serde_json::from_str::<serde_json::Value>(&data).unwrap()["counts"]["figures"].as_u64() > Some(5));
    let (code, _, said) = bayan(&["no-such-revision"]);
    let said = String::from_utf8_lossy(&said).into_owned();
    assert!(code == Some(1) && said.contains("no-such-revision"), "{said}");
}
