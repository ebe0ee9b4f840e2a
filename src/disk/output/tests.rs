//! What a build leaves behind, after each way it can go.

use std::fs;

use super::*;
use crate::base::SitePath;
use crate::disk::testing::Folder;
use crate::disk::workshop::Workshop;

type Plan<'a> = &'a [(&'a str, &'a str)];

fn artifacts(plan: Plan) -> Vec<Artifact> {
    let made = plan.iter().map(|(path, text)| {
        let text = text.to_string();
        Artifact::new(*path, move || Ok(text.clone().into_bytes()))
    });
    made.collect()
}

/// What stands in the output.
fn published_in(folder: &Folder) -> Vec<String> {
    folder.listing().into_iter().filter(|path| path.starts_with("public/")).collect()
}

/// Publishes a plan in `public/` of a folder that is a site at the same time.
fn publish(folder: &Folder, artifacts: &[Artifact]) -> Result<Written, Vec<&'static str>> {
    let mut root = Root::open(folder.root()).unwrap();
    root.read().unwrap();
    let written = Output::open(&folder.path("public"))
        .and_then(|output| output.write(artifacts, &root, &Seal::default(), &|_, _| {}, &|| true));
    written.map(Option::unwrap_or_default).map_err(|error| error.messages().iter().map(|message| message.id).collect())
}

fn written(made: usize, changed: usize, removed: usize) -> Result<Written, Vec<&'static str>> {
    Ok(Written { made, changed, same: made - changed, removed })
}

#[test]
fn only_what_differs_is_written_and_only_what_was_ours_is_removed() {
    let folder = Folder::new();
    let first = artifacts(&[("index.html", "a"), ("ar/a/index.html", "b"), ("ar/b.html", "c")]);
    assert_eq!(publish(&folder, &first), written(3, 3, 0));
    let touched = fs::metadata(folder.path("public/index.html")).unwrap().modified().unwrap();
    assert_eq!(publish(&folder, &first), written(3, 0, 0));

    folder.write("public/CNAME", "example.org");
    let second = artifacts(&[("index.html", "a"), ("ar/b.html", "d")]);
    assert_eq!(publish(&folder, &second), written(2, 1, 1));
    let left =
        ["public/", "public/CNAME", "public/ar/", "public/ar/b.html", "public/index.html", "public/manifest.json"];
    assert_eq!(published_in(&folder), left);
    assert_eq!(fs::metadata(folder.path("public/index.html")).unwrap().modified().unwrap(), touched);
}

#[test]
fn what_its_name_tells_is_made_once_and_again_when_it_is_no_longer_what_was_made() {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    let folder = Folder::new();
    let made = Arc::new(AtomicUsize::new(0));
    let counted = made.clone();
    let card = Artifact::named("cards/ar-1.png", move || {
        counted.fetch_add(1, Ordering::Relaxed);
        Ok(b"drawn".to_vec())
    });
    let counted = made.clone();
    let smaller = Artifact::named_of("pictures/1.webp", SitePath::new("content/a/hall.jpg"), move |bytes| {
        counted.fetch_add(1, Ordering::Relaxed);
        Ok(bytes[..5].to_vec())
    });
    folder.write("content/a/hall.jpg", "small, once");
    let plan = [card, smaller];
    assert_eq!(publish(&folder, &plan), written(2, 2, 0));
    assert_eq!(publish(&folder, &plan), written(2, 0, 0));
    assert_eq!(made.load(Ordering::Relaxed), 2);

    folder.write("public/cards/ar-1.png", "spoilt");
    folder.write("public/pictures/1.webp", "spoilt");
    assert_eq!(publish(&folder, &plan), written(2, 2, 0));
    assert_eq!(made.load(Ordering::Relaxed), 4);
    assert_eq!((&*folder.text("public/cards/ar-1.png"), &*folder.text("public/pictures/1.webp")), ("drawn", "small"));
}

#[test]
fn the_manifest_tells_every_file_in_the_order_of_paths() {
    let (one, other) = (Folder::new(), Folder::new());
    publish(&one, &artifacts(&[("b.html", "b"), ("a.html", "a")])).unwrap();
    publish(&other, &artifacts(&[("a.html", "a"), ("b.html", "b")])).unwrap();
    let manifest = one.text("public/manifest.json");
    assert_eq!(manifest, other.text("public/manifest.json"));
    let files = Manifest::parse(manifest.as_bytes()).unwrap().files;
    assert_eq!(files.iter().map(|file| file.path.as_str()).collect::<Vec<_>>(), ["a.html", "b.html"]);
    assert_eq!(files[0].sha256, Digest::of(b"a").to_string());
}

#[test]
fn a_build_that_fails_leaves_the_output_as_it_was() {
    let folder = Folder::new();
    let good = artifacts(&[("index.html", "good"), ("old.html", "old")]);
    let mut bad = artifacts(&[("index.html", "new"), ("new/page.html", "new")]);
    bad.push(Artifact::new("ar/broken.html", || Err("a template of the theme".into())));
    bad.push(Artifact::new("fr/broken.html", || Err("the same template".into())));

    assert_eq!(publish(&folder, &bad), Err(vec!["output-not-made"; 2]));
    assert_eq!(folder.listing(), [""; 0]);
    publish(&folder, &good).unwrap();
    let before = (published_in(&folder), folder.text("public/index.html"), folder.text("public/manifest.json"));
    assert_eq!(publish(&folder, &bad), Err(vec!["output-not-made"; 2]));
    assert_eq!((published_in(&folder), folder.text("public/index.html"), folder.text("public/manifest.json")), before);
}

#[test]
fn the_work_of_others_is_neither_emptied_nor_replaced() {
    let plan = artifacts(&[("a.html", "a"), ("b/c.html", "c")]);
    let refused = |files: Plan, id: &'static str| {
        let folder = Folder::with(files);
        let before = folder.listing();
        assert_eq!(publish(&folder, &plan), Err(vec![id]), "{files:?}");
        assert_eq!(folder.listing(), before, "{files:?}");
    };
    let ours = ("public/manifest.json", "{\"generator\":\"bayan\",\"files\":[]}");
    refused(&[("public/thesis.docx", "")], "output-not-ours");
    refused(&[("public/manifest.json", "{\"name\":\"An application\"}")], "output-not-ours");
    refused(&[("public", "a file")], "world-not-a-folder");
    refused(&[ours, ("public/a.html", "theirs")], "output-file-not-ours");
    refused(&[ours, ("public/a.html/inside", "theirs")], "output-file-not-ours");
    refused(&[ours, ("public/b", "theirs")], "output-file-not-ours");
}

#[test]
fn a_file_of_theirs_that_is_the_same_already_becomes_ours() {
    let folder =
        Folder::with(&[("public/manifest.json", "{\"generator\":\"bayan\",\"files\":[]}"), ("public/a.html", "a")]);
    assert_eq!(publish(&folder, &artifacts(&[("a.html", "a")])), written(1, 0, 0));
    assert_eq!(publish(&folder, &artifacts(&[])), written(0, 0, 1));
}

#[test]
fn a_plan_that_reaches_outside_or_twice_for_one_file_is_refused() {
    let check = |paths: &[&str], id: &'static str| {
        let folder = Folder::new();
        let plan: Vec<Artifact> = paths.iter().map(|path| Artifact::new(*path, || Ok(Vec::new()))).collect();
        assert_eq!(publish(&folder, &plan), Err(vec![id]), "{paths:?}");
        assert_eq!(folder.listing(), [""; 0]);
    };
    check(&["../a.html"], "output-bad-path");
    check(&["/etc/motd"], "output-bad-path");
    check(&["a/nul.html"], "output-bad-path");
    check(&["manifest.json"], "output-bad-path");
    check(&["a.html", "A.html"], "output-same-path");
    check(&["\u{e9}.html", "e\u{301}.html"], "output-same-path");
    check(&["a/b.html", "a"], "output-same-path");
}

#[test]
fn a_page_may_become_a_folder_and_a_folder_a_page() {
    let folder = Folder::new();
    publish(&folder, &artifacts(&[("a", "page"), ("b/c/d.html", "deep"), ("Photo.JPG", "p")])).unwrap();
    assert_eq!(publish(&folder, &artifacts(&[("a/x.html", "x"), ("b", "page"), ("photo.jpg", "p")])), written(3, 3, 3));
    let left = ["public/", "public/a/", "public/a/x.html", "public/b", "public/manifest.json", "public/photo.jpg"];
    assert_eq!(published_in(&folder), left);
}

#[test]
fn what_killed_builds_left_is_used_or_cleared_and_never_published() {
    let folder = Folder::new();
    publish(&folder, &artifacts(&[("a.html", "a"), ("b.html", "b")])).unwrap();
    folder.write("public/CNAME", "example.org");
    folder.write(".public.bayan/new/7", "half a fi");
    folder.write(".public.bayan/spare/a.html", "half");
    folder.write(".public.bayan/spare/b.html/c", "another plan");
    folder.write(".public.bayan/spare/gone.html", "another plan");
    folder.write(".public.bayan/lock", "{\"pid\":1");
    assert_eq!(publish(&folder, &artifacts(&[("a.html", "a"), ("b.html", "new")])), written(2, 1, 0));
    let left = ["public/", "public/CNAME", "public/a.html", "public/b.html", "public/manifest.json"];
    assert_eq!(published_in(&folder), left);
    assert_eq!((folder.text("public/a.html"), folder.text("public/b.html")), ("a".into(), "new".into()));
    assert!(!folder.path(".public.bayan/new").exists());
}

#[test]
fn a_build_killed_between_two_renames_is_put_right() {
    let folder = Folder::new();
    let plan = artifacts(&[("a.html", "a")]);
    publish(&folder, &plan).unwrap();
    // Killed after the first of the two: there is no output, and the last site stands aside.
    fs::create_dir(folder.path(".public.bayan")).unwrap();
    fs::rename(folder.path("public"), folder.path(".public.bayan/aside")).unwrap();
    assert_eq!(publish(&folder, &plan), written(1, 0, 0));
    // Killed after the second: the next site is there, and the last one has not become the spare folder.
    fs::create_dir_all(folder.path(".public.bayan/aside")).unwrap();
    assert_eq!(publish(&folder, &artifacts(&[("a.html", "b")])), written(1, 1, 0));
    assert_eq!(folder.text("public/a.html"), "b");
}

#[test]
fn two_builds_never_write_at_once_and_the_second_learns_who_is_at_work() {
    let folder = Folder::new();
    let (output, hands) = (folder.path("public"), Hands::new());
    let held = Workshop::open(&output, &hands).unwrap();
    let Err(refused) = Workshop::open(&output, &hands) else { panic!("two at once") };
    let message = &refused.messages()[0];
    assert_eq!(message.id, "output-busy");
    let said = |name: &str| message.args.iter().find(|(known, _)| *known == name).map(|(_, said)| said.clone());
    assert_eq!(said("process"), Some(crate::base::Arg::Code(std::process::id().to_string())));
    assert!(said("host").is_some() && said("since").is_some());
    assert_eq!(publish(&folder, &artifacts(&[("a.html", "a")])), Err(vec!["output-busy"]));
    drop(held);
    assert_eq!(publish(&folder, &artifacts(&[("a.html", "a")])), written(1, 1, 0));
}

#[test]
fn a_workshop_of_somebody_else_is_left_alone() {
    let folder = Folder::with(&[(".public.bayan/thesis.docx", "theirs")]);
    assert_eq!(publish(&folder, &artifacts(&[("a.html", "a")])), Err(vec!["output-workshop-not-ours"]));
    assert_eq!(folder.listing(), [".public.bayan/", ".public.bayan/thesis.docx"]);
}

#[cfg(unix)]
#[test]
fn files_that_stay_are_the_same_files_whatever_else_changes() {
    use std::os::unix::fs::MetadataExt as _;

    let folder = Folder::new();
    let plan = |news: &str| artifacts(&[("ar/a.html", "a"), ("news.html", news)]);
    publish(&folder, &plan("1")).unwrap();
    folder.write("public/notes/todo.txt", "theirs");
    let stamp = |path: &str| fs::metadata(folder.path(path)).map(|at| (at.ino(), at.mtime_nsec())).unwrap();
    let (page, theirs, news) = (stamp("public/ar/a.html"), stamp("public/notes/todo.txt"), stamp("public/news.html"));
    // Held open, so that no new file is given its number.
    let held = fs::File::open(folder.path("public/news.html")).unwrap();
    for news in ["2", "3", "4"] {
        assert_eq!(publish(&folder, &plan(news)), written(2, 1, 0));
        assert_eq!(folder.text("public/news.html"), news);
        assert_eq!((stamp("public/ar/a.html"), stamp("public/notes/todo.txt")), (page, theirs));
    }
    assert_ne!(stamp("public/news.html").0, news.0);
    drop(held);
    // The workshop keeps the last site, and nobody else may look into it.
    assert_eq!(fs::metadata(folder.path(".public.bayan")).unwrap().mode() & 0o077, 0);
    assert_eq!(folder.text(".public.bayan/spare/news.html"), "3");
}

#[test]
fn a_file_of_the_site_is_carried_over_from_the_disk_or_from_the_program() {
    let large = "x".repeat(200_000);
    let folder = Folder::with(&[("content/a/report.pdf", &large)]);
    let copy = |path: &str, source: &str| Artifact::copy(path, SitePath::new(source));
    let plan = [copy("files/report.pdf", "content/a/report.pdf"), copy("theme.yaml", "themes/default/theme.yaml")];
    assert_eq!(publish(&folder, &plan), written(2, 2, 0));
    assert_eq!(folder.text("public/files/report.pdf"), large);
    assert_eq!(publish(&folder, &plan), written(2, 0, 0));
    folder.write("content/a/report.pdf", &large.replacen('x', "y", 1));
    assert_eq!(publish(&folder, &plan), written(2, 1, 0));
    assert!(folder.text("public/files/report.pdf").starts_with("yx"));
    assert_eq!(publish(&folder, &[copy("a", "content/a/gone.pdf")]), Err(vec!["output-no-source"]));
    assert_eq!(publish(&folder, &[copy("a", "../../etc/passwd")]), Err(vec!["output-no-source"]));
}

#[cfg(unix)]
#[test]
fn nothing_is_written_or_removed_through_a_link() {
    let elsewhere = Folder::with(&[("page.html", "theirs")]);
    let folder = Folder::new();
    publish(&folder, &artifacts(&[("ar/page.html", "ours")])).unwrap();
    fs::remove_dir_all(folder.path("public/ar")).unwrap();
    std::os::unix::fs::symlink(elsewhere.root(), folder.path("public/ar")).unwrap();
    assert_eq!(publish(&folder, &artifacts(&[("ar/page.html", "new")])), Err(vec!["output-file-not-ours"]));
    assert_eq!(publish(&folder, &artifacts(&[])), written(0, 0, 0));
    assert_eq!(elsewhere.text("page.html"), "theirs");
}

#[test]
fn progress_is_told_to_the_last_artifact() {
    let folder = Folder::new();
    let root = Root::open(folder.root()).unwrap();
    let most = AtomicUsize::new(0);
    let told = |done: usize, all: usize| {
        assert_eq!(all, 2);
        most.fetch_max(done, Ordering::Relaxed);
    };
    let output = Output::open(&folder.path("public")).unwrap();
    output.write(&artifacts(&[("a", "a"), ("b", "b")]), &root, &Seal::default(), &told, &|| true).unwrap();
    assert_eq!(most.into_inner(), 2);
}

#[test]
fn what_is_refused_when_it_is_made_leaves_the_last_site_whole() {
    let folder = Folder::new();
    publish(&folder, &artifacts(&[("a.html", "old")])).unwrap();
    let root = Root::open(folder.root()).unwrap();
    let output = Output::open(&folder.path("public")).unwrap();
    let next = artifacts(&[("a.html", "new"), ("b.html", "new")]);
    assert_eq!(output.write(&next, &root, &Seal::default(), &|_, _| {}, &|| false), Ok(None));
    assert_eq!(folder.text("public/a.html"), "old");
    assert_eq!(published_in(&folder), ["public/", "public/a.html", "public/manifest.json"]);
}
