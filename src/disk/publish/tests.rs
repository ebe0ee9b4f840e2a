//! Publishing into a store that is a memory: what is sent, in which order, and what stays.

use std::sync::Arc;

use object_store::memory::InMemory;

use super::*;
use crate::base::Digest;

/// A store with nothing in it.
fn store(folder: &str) -> Store {
    Store { objects: Arc::new(InMemory::new()), folder: folder.to_owned(), address: "memory".to_owned() }
}

fn file(path: &str, words: &str) -> Published {
    Published { path: path.to_owned(), size: words.len() as u64, sha256: Digest::of(words.as_bytes()).to_string() }
}

/// Files and their manifest.
fn site(files: &[(&str, &str)]) -> (Vec<Published>, BTreeMap<String, String>) {
    let mut bytes: BTreeMap<String, String> =
        files.iter().map(|(path, words)| (path.to_string(), words.to_string())).collect();
    let listed: Vec<Published> = files.iter().map(|(path, words)| file(path, words)).collect();
    let manifest = Manifest { files: listed.clone(), ..Manifest::default() }.to_json();
    let all = listed.into_iter().chain([file(MANIFEST, &manifest)]).collect();
    bytes.insert(MANIFEST.to_owned(), manifest);
    (all, bytes)
}

fn now<T>(work: impl Future<Output = Result<T, Message>>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(work).unwrap()
}

fn paths(difference: &Difference) -> Vec<Vec<&str>> {
    difference.send.iter().map(|step| step.iter().map(|file| file.path.as_str()).collect()).collect()
}

/// Sends the first objects of a difference and then is no more.
async fn send(
    store: &Store,
    difference: &Difference,
    bytes: &BTreeMap<String, String>,
    most: usize,
) -> Result<(), Message> {
    store.put(UNFINISHED, Vec::new(), "text/plain", None).await?;
    for file in difference.send.iter().flatten().take(most) {
        store.put(&file.path, bytes[&file.path].clone().into_bytes(), "text/html", Some(&file.sha256)).await?;
    }
    if most >= difference.sent() {
        for path in &difference.remove {
            store.remove(path).await?;
        }
        store.remove(UNFINISHED).await?;
    }
    Ok(())
}

#[test]
fn only_what_differs_is_sent_and_pages_come_after_what_they_name() {
    for folder in ["", "site/ar"] {
        let store = store(folder);
        now(store.put("not-ours.txt", b"x".to_vec(), "text/plain", None));
        let (files, bytes) = site(&[("a.css", "1"), ("ar/index.html", "1"), ("en/index.html", "1")]);
        let first = now(difference(&store, files.clone()));
        assert_eq!(paths(&first), [vec!["a.css"], vec!["ar/index.html", "en/index.html"], vec![MANIFEST]]);
        assert_eq!((first.same, first.foreign), (0, 1));
        now(send(&store, &first, &bytes, usize::MAX));
        assert!(now(difference(&store, files)).is_empty());

        let (files, bytes) = site(&[("a.css", "2"), ("b.css", "1"), ("ar/index.html", "2")]);
        let second = now(difference(&store, files.clone()));
        assert_eq!(paths(&second), [vec!["b.css"], vec!["a.css"], vec!["ar/index.html"], vec![MANIFEST]]);
        assert_eq!(second.remove, ["en/index.html"]);
        now(send(&store, &second, &bytes, usize::MAX));
        assert!(now(difference(&store, files)).is_empty());
        assert_eq!(now(store.get("not-ours.txt")), b"x");
    }
}

#[test]
fn what_was_interrupted_goes_on_where_it_stopped_and_trusts_no_old_manifest() {
    let store = store("");
    let (old, old_bytes) = site(&[("a.css", "1"), ("ar/index.html", "1"), ("old.html", "1")]);
    now(send(&store, &now(difference(&store, old.clone())), &old_bytes, usize::MAX));
    let (new, new_bytes) = site(&[("a.css", "2"), ("ar/index.html", "2")]);
    let whole = now(difference(&store, new.clone()));
    for most in 0..=whole.sent() {
        now(send(&store, &now(difference(&store, old.clone())), &old_bytes, usize::MAX));
        now(send(&store, &now(difference(&store, new.clone())), &new_bytes, most.min(whole.sent() - 1)));
        // Going on sends the rest alone …
        let rest = now(difference(&store, new.clone()));
        assert_eq!(rest.sent(), whole.sent() - most.min(whole.sent() - 1), "{most}");
        // … and going back to what the manifest there still tells of sends what was overwritten.
        let back = now(difference(&store, old.clone()));
        assert!(most == 0 || back.sent() >= most.min(2), "{most}: {back:?}");
        now(send(&store, &now(difference(&store, new.clone())), &new_bytes, usize::MAX));
        assert!(now(difference(&store, new.clone())).is_empty());
        for (path, words) in &new_bytes {
            assert_eq!(now(store.get(path)), words.as_bytes());
        }
        assert!(!now(store.list()).contains_key("old.html"));
    }
}
