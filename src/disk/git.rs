//! What git remembers of a site: the files of a revision. Asked of the `git` command; the work tree is never touched.

use std::collections::BTreeMap;
use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread;

use super::names::{belongs, composed};
use super::walk::PLACES;
use crate::base::{Message, SitePath, SourceFile, SourceTree, is_text, is_workbook};

/// The commit that a person names; none when there is none of that name here.
pub fn revision(folder: &Path, name: &str) -> Result<Option<String>, Vec<Message>> {
    let wanted = format!("{name}^{{commit}}");
    let output = ask(folder, &["rev-parse", "--verify", "--quiet", "--end-of-options", &wanted])?;
    Ok(output.map(|bytes| String::from_utf8_lossy(&bytes).trim().to_owned()).filter(|name| !name.is_empty()))
}

/// The address that git fetches a site from; none when there is no other copy.
pub fn address(folder: &Path) -> Option<String> {
    let output = ask(folder, &["remote", "get-url", "origin"]).ok()??;
    Some(String::from_utf8_lossy(&output).trim().to_owned()).filter(|address| !address.is_empty())
}

/// Where two lines of work parted; none where the history does not reach so far.
pub fn parting(folder: &Path, one: &str, other: &str) -> Result<Option<String>, Vec<Message>> {
    let output = ask(folder, &["merge-base", one, other])?;
    Ok(output.map(|bytes| String::from_utf8_lossy(&bytes).trim().to_owned()).filter(|name| !name.is_empty()))
}

/// The last commit of the line that is checked out, up to a second since the beginning of 1970; none when there was none.
/// Of a merge only that line counts: what was taken in later was not part of it before.
pub fn last_before(folder: &Path, second: i64) -> Result<Option<String>, Vec<Message>> {
    let until = format!("--min-age={second}");
    let output = ask(folder, &["rev-list", "--max-count=1", "--first-parent", &until, "HEAD"])?;
    Ok(output.map(|bytes| String::from_utf8_lossy(&bytes).trim().to_owned()).filter(|name| !name.is_empty()))
}

/// Whether this copy of the history ends before its beginning; none when the folder is not kept in git.
pub fn is_shallow(folder: &Path) -> Result<Option<bool>, Vec<Message>> {
    let output = ask(folder, &["rev-parse", "--is-shallow-repository"])?;
    Ok(output.map(|told| String::from_utf8_lossy(&told).trim() == "true"))
}

/// The files of the site in `folder` as they were at a commit. Links are left out: a revision has no disk to follow them on.
pub fn tree(folder: &Path, commit: &str) -> Result<SourceTree, Vec<Message>> {
    let prefix = ask(folder, &["rev-parse", "--show-prefix"])?.unwrap_or_default();
    let prefix = String::from_utf8_lossy(&prefix).trim_end_matches('\n').to_owned();
    let listed = ask(folder, &["ls-tree", "-r", "-z", "--full-tree", commit])?.unwrap_or_default();
    let mut files: BTreeMap<SitePath, String> = BTreeMap::new();
    for line in String::from_utf8_lossy(&listed).split('\0') {
        let Some((head, path)) = line.split_once('\t') else { continue };
        let mut parts = head.split(' ');
        let (mode, object) = (parts.next().unwrap_or_default(), parts.nth(1).unwrap_or_default());
        let Some(path) = path.strip_prefix(&prefix).filter(|_| mode.starts_with("100")) else { continue };
        let is_ours = PLACES.iter().any(|place| path == *place || path.starts_with(&format!("{place}/")));
        if is_ours && path.split('/').all(belongs) {
            files.insert(SitePath::new(composed(path)), object.to_owned());
        }
    }
    let objects: Vec<&str> = files.values().map(String::as_str).collect();
    let contents = contents(folder, &objects)?;
    let mut tree = SourceTree::default();
    for (path, bytes) in files.into_keys().zip(contents) {
        let file = SourceFile::of_bytes(path, Arc::from(bytes));
        // What tables are read from is read at once: the file on the disk is another one by now.
        let is_carried = is_text(&file.path) || is_workbook(&file.path);
        tree.insert(if is_carried { file } else { SourceFile { bytes: None, ..file } });
    }
    Ok(tree)
}

/// The bytes of objects, in their order.
fn contents(folder: &Path, objects: &[&str]) -> Result<Vec<Vec<u8>>, Vec<Message>> {
    let failed = |error: io::Error| vec![trouble(&error.to_string())];
    let mut child = command(folder, &["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(failed)?;
    let asked: String = objects.iter().map(|object| format!("{object}\n")).collect();
    let mut input = child.stdin.take();
    // Written beside the reading: both ends hold only so much.
    let writing = thread::spawn(move || input.as_mut().map_or(Ok(()), |input| input.write_all(asked.as_bytes())));
    let mut answer = Vec::new();
    if let Some(output) = &mut child.stdout {
        output.read_to_end(&mut answer).map_err(failed)?;
    }
    drop(writing.join());
    child.wait().map_err(failed)?;
    let mut rest = answer.as_slice();
    let mut contents = Vec::with_capacity(objects.len());
    for object in objects {
        let end = rest.iter().position(|byte| *byte == b'\n').ok_or_else(|| vec![trouble(object)])?;
        let head = String::from_utf8_lossy(&rest[..end]).into_owned();
        let size = head.rsplit(' ').next().and_then(|size| size.parse::<usize>().ok());
        let size = size.filter(|size| rest.len() > end + 1 + size).ok_or_else(|| vec![trouble(&head)])?;
        contents.push(rest[end + 1..end + 1 + size].to_vec());
        rest = &rest[end + 1 + size + 1..];
    }
    Ok(contents)
}

/// What git answers; none when it says no.
pub(super) fn ask(folder: &Path, arguments: &[&str]) -> Result<Option<Vec<u8>>, Vec<Message>> {
    let output = command(folder, arguments).stdin(Stdio::null()).output();
    let output = output.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => vec![Message::new("cli-no-git")],
        _ => vec![trouble(&error.to_string())],
    })?;
    Ok(output.status.success().then_some(output.stdout))
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(["-c", "core.quotePath=false", "--no-pager"]).args(arguments);
    // Nothing is asked of a person, and no lock is taken that somebody else waits for.
    command.env("GIT_TERMINAL_PROMPT", "0").env("GIT_OPTIONAL_LOCKS", "0");
    command
}

fn trouble(reason: &str) -> Message {
    Message::new("cli-git-failed").with("reason", crate::base::Arg::Text(reason.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Digest;
    use crate::disk::testing::Folder;

    fn git(folder: &Folder, arguments: &[&str]) {
        let me = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
        let done = command(folder.root(), &me).args(arguments).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }

    #[test]
    fn a_revision_is_read_as_it_was_and_the_work_tree_is_left_alone() {
        let folder = Folder::with(&[
            ("site/site.yaml", "title: {en: A}\n"),
            ("site/content/news/a/text.ar.md", "قديم"),
            ("site/content/news/a/photo.jpg", "not really"),
            ("site/content/news/a/table.xlsx", "no workbook"),
            ("site/README.md", "no part of the site"),
            ("elsewhere.md", "outside"),
        ]);
        git(&folder, &["init", "--quiet", "--initial-branch", "main"]);
        git(&folder, &["add", "."]);
        git(&folder, &["commit", "--quiet", "-m", "first"]);
        folder.write("site/content/news/a/text.ar.md", "جديد");
        let site = folder.path("site");
        let first = revision(&site, "main").unwrap().unwrap();
        let tree = tree(&site, &first).unwrap();
        let paths: Vec<&str> = tree.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(
            paths,
            ["content/news/a/photo.jpg", "content/news/a/table.xlsx", "content/news/a/text.ar.md", "site.yaml"]
        );
        let text = tree.get(&SitePath::new("content/news/a/text.ar.md")).unwrap();
        assert_eq!(text.bytes.as_deref(), Some("قديم".as_bytes()));
        let photo = tree.get(&SitePath::new("content/news/a/photo.jpg")).unwrap();
        assert_eq!((photo.digest, &photo.bytes), (Digest::of(b"not really"), &None));
        let workbook = tree.get(&SitePath::new("content/news/a/table.xlsx")).unwrap();
        assert_eq!(workbook.bytes.as_deref(), Some(&b"no workbook"[..]));
        assert_eq!(folder.text("site/content/news/a/text.ar.md"), "جديد");
        for name in ["no-such-branch", "--help", "main; rm -rf .", ""] {
            assert_eq!(revision(&site, name).unwrap(), None, "{name}");
        }
    }

    #[test]
    fn the_last_commit_of_a_day_is_that_of_the_line_that_is_checked_out() {
        let folder = Folder::with(&[("site.yaml", "title: {en: A}\n")]);
        let at = |day: &str, arguments: &[&str]| {
            let me = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
            let mut command = command(folder.root(), &me);
            command.args(arguments).env("GIT_COMMITTER_DATE", format!("{day}T12:00:00Z"));
            assert!(command.output().unwrap().status.success());
        };
        at("2026-01-01", &["init", "--quiet", "--initial-branch", "main"]);
        assert_eq!(
            (last_before(folder.root(), 2_000_000_000).unwrap(), is_shallow(folder.root())),
            (None, Ok(Some(false)))
        );
        at("2026-01-01", &["commit", "--quiet", "--allow-empty", "-m", "one"]);
        let one = revision(folder.root(), "HEAD").unwrap();
        at("2026-01-02", &["checkout", "--quiet", "-b", "aside"]);
        at("2026-01-02", &["commit", "--quiet", "--allow-empty", "-m", "aside"]);
        at("2026-01-03", &["checkout", "--quiet", "main"]);
        at("2026-01-04", &["merge", "--quiet", "--no-ff", "-m", "two", "aside"]);
        let two = revision(folder.root(), "HEAD").unwrap();
        let last = |day: i64| last_before(folder.root(), 1_767_225_600 + day * 86_400 - 1).unwrap();
        assert_eq!([last(0), last(1), last(3), last(4)], [None, one.clone(), one, two]);
    }

    #[test]
    fn a_folder_without_git_has_no_revision() {
        let folder = Folder::with(&[("site.yaml", "")]);
        assert_eq!((revision(folder.root(), "HEAD"), is_shallow(folder.root())), (Ok(None), Ok(None)));
    }
}
