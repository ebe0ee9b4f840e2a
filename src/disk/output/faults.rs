//! The disk refuses at each step in turn, once or from there on: the site is the last one or the next, and nothing between.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::disk::testing::Folder;

/// Hands of which the step with this number fails so, and all that follow it if they are `dead`: as after a kill.
fn failing(at: usize, kind: io::ErrorKind, dead: bool) -> (Hands, Arc<AtomicUsize>) {
    let steps = Arc::new(AtomicUsize::new(0));
    let counted = steps.clone();
    let before = move || {
        let step = counted.fetch_add(1, Ordering::Relaxed);
        let fails = if dead { step >= at } else { step == at };
        if fails { Err(kind.into()) } else { Ok(()) }
    };
    (Hands::asking(before), steps)
}

fn artifacts(plan: &[(&str, &str)]) -> Vec<Artifact> {
    let made = plan.iter().map(|(path, text)| {
        let text = text.to_string();
        Artifact::new(*path, move || Ok(text.clone().into_bytes()))
    });
    made.collect()
}

fn publish(folder: &Folder, hands: Hands, plan: &[(&str, &str)]) -> Result<Written, WriteError> {
    let root = Root::open(folder.root()).unwrap();
    let path = fs::canonicalize(folder.root()).unwrap().join("public");
    let written = Output { path, hands }.write(&artifacts(plan), &root, &Seal::default(), &|_, _| {}, &|| true)?;
    Ok(written.expect("nobody refuses it"))
}

/// Whether the output is exactly this site, by its own manifest and by its files, with what is theirs.
fn is_whole(folder: &Folder, plan: &[(&str, &str)]) -> bool {
    let Ok(manifest) = fs::read(folder.path("public/manifest.json")) else { return false };
    let mut expected: Vec<&str> = plan.iter().map(|(path, _)| *path).collect();
    expected.sort_unstable();
    let files = Manifest::parse(&manifest).unwrap().files;
    let listed: Vec<String> =
        folder.listing().into_iter().filter(|path| path.starts_with("public/") && !path.ends_with('/')).collect();
    files.iter().map(|file| file.path.as_str()).eq(expected)
        && files.iter().all(|file| {
            fs::read(folder.path(&format!("public/{}", file.path)))
                .is_ok_and(|bytes| Digest::of(&bytes).to_string() == file.sha256)
        })
        && plan.iter().all(|(path, text)| folder.text(&format!("public/{path}")) == *text)
        && listed.len() == plan.len() + 2
        && folder.text("public/CNAME") == "example.org"
}

#[test]
fn a_disk_that_refuses_at_any_step_leaves_the_last_site_or_the_next() {
    let last = [("index.html", "1"), ("ar/a.html", "same"), ("old/page.html", "old"), ("b", "page")];
    let next = [("index.html", "2"), ("ar/a.html", "same"), ("new/page.html", "new"), ("b/c.html", "page")];
    let third = [("index.html", "3"), ("ar/a.html", "same")];
    let (mut failures, mut successes) = (0, 0);
    for (kind, dead) in [(io::ErrorKind::PermissionDenied, false), (io::ErrorKind::StorageFull, true)] {
        for at in 0.. {
            let folder = Folder::new();
            publish(&folder, Hands::new(), &third).unwrap();
            folder.write("public/CNAME", "example.org");
            publish(&folder, Hands::new(), &last).unwrap();
            let (hands, steps) = failing(at, kind, dead);
            let outcome = publish(&folder, hands, &next);
            let was_tried = steps.load(Ordering::Relaxed) > at;
            match outcome {
                Ok(_) => successes += usize::from(is_whole(&folder, &next)),
                Err(_) => failures += 1,
            }
            assert!(is_whole(&folder, &last) || is_whole(&folder, &next), "step {at}: {:?}", folder.listing());
            publish(&folder, Hands::new(), &third).unwrap_or_else(|error| panic!("after step {at}: {error}"));
            assert!(is_whole(&folder, &third), "after step {at}: {:?}", folder.listing());
            if !was_tried {
                break;
            }
        }
    }
    // Every step up to the exchange stops the build; those after it only clear up.
    assert!(failures > 20 && successes > 2, "{failures} {successes}");
}
