//! What git remembers of a site, read from a repository that is made here.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "git is run on real files")]

use std::path::{Path, PathBuf};
use std::process::Command;

use bayan::base::{History, PastChange};
use bayan::disk::Past;

fn git(folder: &Path, arguments: &[&str]) {
    let me = ["-c", "user.name=Secret", "-c", "user.email=secret@example.org", "-c", "commit.gpgsign=false"];
    let output = Command::new("git").arg("-C").arg(folder).args(me).args(arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

fn commit(folder: &Path, words: &str) {
    git(folder, &["add", "-A"]);
    git(folder, &["commit", "--quiet", "-m", words]);
}

fn find<'h>(history: &'h History, reason: &str) -> &'h PastChange {
    history.changes.iter().find(|change| &*change.reason == reason).unwrap_or_else(|| panic!("no {reason}"))
}

fn files(change: &PastChange) -> Vec<&str> {
    change.files.iter().map(|path| path.as_str()).collect()
}

fn reviewers(change: &PastChange) -> Vec<&str> {
    change.reviewers.iter().map(|name| &**name).collect()
}

#[test]
fn a_history_says_when_and_why_files_changed_and_who_agreed_and_nothing_else() {
    let folder: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join("history");
    let _ = std::fs::remove_dir_all(&folder);
    write(&folder, "all/site/content/news/a/text.md", "one\ntwo\nthree\n");
    write(&folder, "all/elsewhere.txt", "");
    let all = folder.join("all");
    git(&all, &["init", "--quiet", "--initial-branch", "main"]);
    commit(&all, "Begin \u{202E}here");
    write(&all, "site/content/news/ب/text.md", "x");
    commit(&all, "Another\n\nReviewed-by: Amina B <a@example.org>\nReviewed-by: no@example.org");
    git(&all, &["mv", "site/content/news/a", "site/content/news/c"]);
    commit(&all, "Renamed");
    write(&all, "elsewhere.txt", "y");
    commit(&all, "No part of the site");
    git(&all, &["checkout", "--quiet", "-b", "side", "HEAD~1"]);
    write(&all, "site/content/news/c/text.md", "changed");
    commit(&all, "On the side");
    git(&all, &["checkout", "--quiet", "main"]);
    git(&all, &["merge", "--quiet", "--no-ff", "side", "-m", "Merge\n\nReviewed-by: Said <s@example.org>"]);
    let past = Past::read(&all.join("site"), "Africa/Casablanca").unwrap();
    let history = &past.history;
    assert_eq!(files(find(history, "Begin here")), ["content/news/c/text.md"]);
    assert_eq!(files(find(history, "Another")), ["content/news/ب/text.md"]);
    assert_eq!(reviewers(find(history, "Another")), ["Amina B"]);
    assert_eq!(files(find(history, "No part of the site")), [""; 0]);
    let merge = find(history, "Merge");
    assert_eq!((merge.is_merge, files(merge), reviewers(merge)), (true, vec!["content/news/c/text.md"], vec!["Said"]));
    assert_eq!(history.known_since, None);
    assert!(!format!("{past:?}").contains("Secret") && !format!("{past:?}").contains("example.org"));
    assert!(!past.is_over());
    write(&all, "elsewhere.txt", "z");
    commit(&all, "Later");
    assert!(past.is_over());

    let from = format!("file://{}", all.display());
    git(&folder, &["clone", "--quiet", "--depth", "2", &from, "shallow"]);
    let shallow = Past::read(&folder.join("shallow/site"), "UTC").unwrap().history;
    assert!(shallow.known_since.is_some());
    assert!(shallow.changes.iter().all(|change| &*change.reason != "Begin here"), "{shallow:?}");
}
