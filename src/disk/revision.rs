//! From which commit a site is made, asked of the `git` command. Without git nobody knows, and that is said.

use std::path::Path;
use std::process::{Command, Stdio};

use super::manifest::Source;
use super::walk::PLACES;

/// The commit that the site in a folder was checked out from, and whether its files differ from it.
pub fn revision(site: &Path) -> Option<Source> {
    let revision = git(site, &["rev-parse", "--verify", "HEAD"])?.trim().to_owned();
    let is_one = matches!(revision.len(), 40 | 64) && revision.bytes().all(|byte| byte.is_ascii_hexdigit());
    let mut asked = vec!["status", "--porcelain", "--"];
    asked.extend(PLACES);
    let changed = git(site, &asked).is_none_or(|told| !told.is_empty());
    is_one.then_some(Source { revision, changed })
}

fn git(site: &Path, asked: &[&str]) -> Option<String> {
    let mut git = Command::new("git");
    // No program named in the site's own configuration is run, nothing is written, and the words are English.
    git.args(["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "--no-optional-locks", "-C"]).arg(site);
    let output = git.args(asked).env("LC_ALL", "C").stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::testing::Folder;

    #[test]
    fn a_site_without_git_has_no_revision() {
        assert_eq!(revision(Folder::new().root()), None);
    }

    #[test]
    fn a_site_in_git_says_its_commit_and_whether_it_was_changed() {
        let folder = Folder::with(&[("content/a.md", "a"), ("notes.txt", "")]);
        let run = |words: &[&str]| {
            let name = ["-c", "user.name=a", "-c", "user.email=a@example.org"];
            git(folder.root(), &[&name[..], words].concat())
        };
        if run(&["init", "-q"]).is_none() {
            return eprintln!("not run: git is not installed");
        }
        assert_eq!(revision(folder.root()), None, "no commit yet");
        run(&["add", "content"]).unwrap();
        run(&["commit", "-qm", "a"]).unwrap();
        let clean = revision(folder.root()).unwrap();
        assert!(!clean.changed && clean.revision.len() == 40, "{clean:?}");
        folder.write("content/a.md", "b");
        assert_eq!(revision(folder.root()), Some(Source { changed: true, ..clean }));
    }
}
