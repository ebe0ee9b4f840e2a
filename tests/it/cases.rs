//! Cases as prose: each file of `tests/checks`, `tests/figures`, `tests/kinds` and `tests/sites` tells of small sites and their reports.
//!
//! A heading, a sentence, files in code blocks (the word after the language is the path), and what is found in a block
//! called `report`, which `UPDATE=1 cargo test` writes anew. Each `##` begins another site; what stands before the
//! first one belongs to all. A line `clock: 2026-05-01` says which day it is; the sign U+2409 in a file stands for a tab.
//! A block that begins with `copy` names a file of this repository, such as a workbook, to be laid at its path.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "the runner reads and rewrites the cases")]

use std::fmt::Write;
use std::path::{Path, PathBuf};

use bayan::base::{Day, Diagnostic, Lang, Make, Severity, SitePath, SourceFile, SourceTree, Span};
use bayan::checks;
use bayan::cli::Reading;
use bayan::edition::Audience;
use bayan::locale::{Form, Locale};
use bayan::outputs;
use bayan::report::in_order;
use bayan::site::{Loaded, Workspace};

use crate::speech::locales;

/// Where cases stand.
pub const FOLDERS: [&str; 4] = ["tests/checks", "tests/figures", "tests/kinds", "tests/sites"];
const CLOCK: &str = "2026-11-25";
const SITE: &str = "title: {en: Case}\nlanguages: [en]\nbase_url: https://example.org/\n";

/// One site of a case, and the lines between which its report stands.
pub struct Situation {
    pub files: SourceTree,
    pub clock: Day,
    report: Option<(usize, usize)>,
}

/// The sites of a case.
pub fn situations(case: &str) -> Vec<Situation> {
    let lines: Vec<&str> = case.lines().collect();
    let day = |text: &str| text.trim().parse().expect("a clock is a day, such as 2026-05-01");
    let begin = |files: SourceTree, clock| Situation { files, clock, report: None };
    let mut situations = vec![begin(SourceTree::default(), day(CLOCK))];
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at];
        let situation = situations.last_mut().expect("there is always one");
        if line.starts_with("## ") {
            let shared = (situations[0].files.clone(), situations[0].clock);
            situations.push(begin(shared.0, shared.1));
        } else if let Some(clock) = line.strip_prefix("clock: ") {
            situation.clock = day(clock);
        } else if line.starts_with("```") {
            let fence: String = line.chars().take_while(|c| *c == '`').collect();
            let length = lines[at + 1..].iter().position(|line| *line == fence).expect("a block is closed");
            let body = lines[at + 1..at + 1 + length].iter().map(|line| line.replace('\u{2409}', "\t") + "\n");
            let body = body.collect::<String>();
            match line[fence.len()..].split_once(' ') {
                Some(("copy", path)) => situation.files.insert(copied(body.trim(), path)),
                Some((_, path)) => situation.files.insert_text(path, &unnamed(&body)),
                None if line.ends_with("report") => situation.report = Some((at + 1, at + 1 + length)),
                None => {}
            }
            at += length + 1;
        }
        at += 1;
    }
    situations.retain(|situation| situation.report.is_some());
    for situation in &mut situations {
        if situation.files.get(&SitePath::new("site.yaml")).is_none() {
            situation.files.insert_text("site.yaml", SITE);
        }
    }
    situations
}

/// A file of this repository, which stands at another path of a site.
pub fn copied(from: &str, path: &str) -> SourceFile {
    let bytes = std::fs::read(root().join(from)).unwrap_or_else(|_| panic!("there is no {from}"));
    SourceFile::of_bytes(SitePath::new(path), bytes.into())
}

/// The text with characters that are called by their names: hidden ones may not stand in any file of ours.
fn unnamed(text: &str) -> String {
    let mut parts = text.split("⟨U+");
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once('⟩').expect("a name is closed");
        whole.extend(u32::from_str_radix(name, 16).ok().and_then(char::from_u32));
        whole.push_str(rest);
    }
    whole
}

/// Everything that is found in a site; in its pages too, where it says what they may weigh.
pub fn found(situation: &Situation) -> (Loaded, Vec<Diagnostic>) {
    let loaded = Workspace::speaking(bayan::cli::names(locales())).load(&situation.files);
    let of_files = loaded.found.iter().cloned().chain(checks::run_in(&loaded.site, locales(), situation.clock));
    let mut found: Vec<Diagnostic> = of_files.collect();
    if loaded.site.config.page_weight.is_some() {
        found.extend(checks::not_allowed(&loaded.site, in_pages(situation)));
    }
    (loaded, found)
}

/// What is found in the pages of a site when they are made.
fn in_pages(situation: &Situation) -> Vec<Diagnostic> {
    let snapshot = Reading::default().read(PathBuf::new(), situation.files.clone());
    let clock = situation.clock.to_datetime(jiff::civil::Time::midnight());
    let publication = snapshot.publication(Audience::Public, clock, "https://example.org/");
    let (artifacts, scales) = outputs::weighed(&publication, outputs::plan(&publication));
    // A case has a theme of a template or two: of the pages it cannot make nothing is asked.
    for artifact in artifacts {
        if let Make::Bytes(make) = artifact.make {
            let _ = make();
        }
    }
    scales.found(&publication)
}

/// What is found, as the report of a case tells it.
fn report(situation: &Situation, locale: &Locale) -> String {
    let (_, found) = found(situation);
    let place = |span: &Span| match situation.files.get(&span.file).and_then(|file| file.bytes.as_deref()) {
        Some(bytes) if span.range() != (0..0) => {
            let place = span.position(&String::from_utf8_lossy(bytes));
            format!("{}:{}:{}", span.file, place.line, place.column)
        }
        _ => span.file.to_string(),
    };
    let mut told = String::new();
    for fault in in_order(&found) {
        let severity = match fault.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let hint = match &fault.hint {
            Some(hint) => Some(locale.say(hint, Form::Plain)),
            None => locale.say_attribute(&fault.message, "hint", Form::Plain),
        };
        let _ = writeln!(told, "{severity} {} {}", place(&fault.span), fault.id());
        let _ = writeln!(told, "  {}", locale.say(&fault.message, Form::Plain));
        for label in &fault.labels {
            let _ = writeln!(told, "  {} {}", place(&label.span), locale.say(&label.message, Form::Plain));
        }
        let _ = writeln!(told, "  {}", hint.expect("every finding has its advice"));
        if let Some(fix) = &fault.fix {
            let _ = writeln!(told, "  fix {} {:?}", place(&fix.span), fix.replacement);
        }
    }
    if told.is_empty() { "nothing\n".to_owned() } else { told }
}

/// The case with the reports as they are, and the differences to those that stand in it.
fn rerun(case: &str) -> (String, Vec<String>) {
    let english = locales().or_default(Lang::new("en").expect("a language"));
    let mut lines: Vec<String> = case.lines().map(str::to_owned).collect();
    let mut differences = Vec::new();
    for situation in situations(case).iter().rev() {
        let (start, end) = situation.report.expect("only those with a report are kept");
        let (expected, got) = (lines[start..end].join("\n"), report(situation, english));
        if expected != got.trim_end() {
            differences.push(difference(&expected, got.trim_end()));
        }
        lines.splice(start..end, got.lines().map(str::to_owned));
    }
    (lines.join("\n") + "\n", differences)
}

/// The lines that are only in one of two texts, each under its sign.
fn difference(expected: &str, got: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), got.lines().collect());
    let before = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let rest = old.len().min(new.len()) - before;
    let after = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    let gone = old[before..old.len() - after].iter().map(|line| format!("- {line}\n"));
    let come = new[before..new.len() - after].iter().map(|line| format!("+ {line}\n"));
    gone.chain(come).collect()
}

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files of a folder of cases, in the order of their names.
pub fn cases(folder: &str) -> Vec<PathBuf> {
    let listed = std::fs::read_dir(root().join(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let mut paths: Vec<PathBuf> = listed.map(|entry| entry.expect("a readable folder").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    paths.sort();
    paths
}

/// The words of a case.
pub fn case(path: impl AsRef<Path>) -> String {
    std::fs::read_to_string(root().join(&path)).unwrap_or_else(|_| panic!("there is no {}", path.as_ref().display()))
}

#[test]
fn every_case_finds_what_it_says() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut failed = String::new();
    for path in FOLDERS.iter().flat_map(|folder| cases(folder)) {
        // With the feature there is nothing to find.
        if cfg!(feature = "pdf") && path.file_stem().is_some_and(|name| name == "pdf-not-built-in") {
            continue;
        }
        let (rewritten, differences) = rerun(&case(&path));
        if update && !differences.is_empty() {
            std::fs::write(&path, rewritten).expect("a case can be written");
        } else if !differences.is_empty() {
            let _ = writeln!(failed, "\n{}\n{}", path.display(), differences.join("\n"));
        }
    }
    assert!(failed.is_empty(), "{failed}\n(- expected, + found; UPDATE=1 cargo test writes what is found)");
}

#[test]
fn a_planted_difference_is_found() {
    let files = "# A\n\n```yaml content/news/a/facts.yaml\ndate: 2026-13\n```\n\n## One\n\n";
    let wrong = format!("{files}```report\nnothing\n```\n");
    let (rewritten, differences) = rerun(&wrong);
    assert!(differences.concat().contains("\n+ error content/news/a/facts.yaml:1:7 impossible-date\n"));
    assert!(rerun(&rewritten).1.is_empty(), "what is written anew is right");
}
