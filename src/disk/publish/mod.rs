//! A built site on an object store (S3 and what speaks like it): only what differs is sent, in an order in which a reader
//! always finds what a page names, and what was interrupted goes on where it stopped.
//!
//! Each object carries the digest of its bytes (`sha256` among its metadata): by it the next time knows what is there
//! already, and which objects are ours to remove. An object without it is somebody else's and stays.

mod store;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use futures_util::StreamExt as _;
use tokio::runtime::Runtime;

use self::store::{Held, Store};
use super::failure::failure;
use super::{MANIFEST, Manifest, Published, SIGNATURE, verify};
use crate::base::{Digest, Message};

/// Stands among the objects while somebody publishes: what the manifest there says may not be true yet.
const UNFINISHED: &str = ".bayan-unfinished";

/// How many objects are sent or asked for at once.
const TOGETHER: usize = 8;

/// A place where a site is published.
pub struct Remote {
    store: Store,
    runtime: Runtime,
}

/// What publishing would do.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Files to send, in their order: new ones, then changed ones, then pages, then the manifest.
    pub send: Vec<Vec<Published>>,
    /// Objects of ours that the site no longer has; they go last.
    pub remove: Vec<String>,
    /// How many files are there already.
    pub same: usize,
    /// Objects that are not ours and stay.
    pub foreign: usize,
}

impl Difference {
    /// How many files are sent.
    pub fn sent(&self) -> usize {
        self.send.iter().map(Vec::len).sum()
    }

    /// Whether nothing has to be done.
    pub fn is_empty(&self) -> bool {
        self.sent() == 0 && self.remove.is_empty()
    }
}

impl Remote {
    /// The place at an address such as `s3://bucket/folder`. Who may write there is said by the environment, as for every
    /// tool of that store (`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_REGION`).
    pub fn open(address: &str, endpoint: Option<&str>) -> Result<Remote, Message> {
        let store = Store::open(address, endpoint)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| failure(Path::new(address), &error))?;
        Ok(Remote { store, runtime })
    }

    /// What differs between the site in `folder`, which must be whole, and what is there.
    pub fn difference(&self, folder: &Path) -> Result<Difference, Message> {
        let files = files(folder)?;
        self.runtime.block_on(difference(&self.store, files))
    }

    /// Does what was said, one step after the other; `progress` is told of each object.
    pub fn publish(
        &self,
        folder: &Path,
        difference: &Difference,
        media: fn(&str) -> &'static str,
        progress: &dyn Fn(),
    ) -> Result<(), Message> {
        self.runtime.block_on(publish(&self.store, folder, difference, media, progress))
    }
}

/// The files of a site, its manifest and signature last.
fn files(folder: &Path) -> Result<Vec<Published>, Message> {
    let found = verify(folder, None)?;
    let of_ours = found.missing.is_empty() && found.differing.is_empty() && found.is_rooted;
    if !of_ours {
        return Err(Message::new("publish-not-whole").with("folder", folder.to_string_lossy().into_owned()));
    }
    let read = |name: &str| -> Result<Vec<u8>, Message> {
        let path = folder.join(name);
        std::fs::read(&path).map_err(|error| failure(&path, &error))
    };
    let manifest = read(MANIFEST)?;
    let mut files = Manifest::parse(&manifest).map(|manifest| manifest.files).unwrap_or_default();
    let paper = |name: &str, bytes: &[u8]| Published {
        path: name.to_owned(),
        size: bytes.len() as u64,
        sha256: Digest::of(bytes).to_string(),
    };
    if folder.join(SIGNATURE).is_file() {
        files.push(paper(SIGNATURE, &read(SIGNATURE)?));
    }
    files.push(paper(MANIFEST, &manifest));
    Ok(files)
}

async fn difference(store: &Store, files: Vec<Published>) -> Result<Difference, Message> {
    let there = store.list().await?;
    let told = match there.contains_key(UNFINISHED) || !there.contains_key(MANIFEST) {
        true => BTreeMap::new(),
        false => {
            let manifest = Manifest::parse(&store.get(MANIFEST).await?).unwrap_or_default();
            manifest.files.into_iter().map(|file| (file.path, file.sha256)).collect()
        }
    };
    let is_of_size = |file: &Published| there.get(&file.path).is_some_and(|size| *size == file.size);
    let (mut known, mut asked) = (BTreeSet::new(), Vec::new());
    for file in files.iter().filter(|file| is_of_size(file)) {
        if told.get(&file.path) == Some(&file.sha256) {
            known.insert(file.path.clone());
        } else {
            asked.push(file.path.clone());
        }
    }
    let ours: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let extra = there.keys().filter(|path| !ours.contains(path.as_str()) && *path != UNFINISHED).cloned();
    asked.extend(extra);
    let held: Vec<(String, Result<Held, Message>)> = futures_util::stream::iter(asked)
        .map(|path| async move {
            let held = store.held(&path).await;
            (path, held)
        })
        .buffer_unordered(TOGETHER)
        .collect()
        .await;
    let mut digests = BTreeMap::new();
    for (path, held) in held {
        digests.insert(path, held?);
    }
    let is_same = |file: &Published| {
        known.contains(&file.path) || digests.get(&file.path).is_some_and(|held| held.0.as_ref() == Some(&file.sha256))
    };
    let (same, wanted): (Vec<Published>, Vec<Published>) = files.iter().cloned().partition(is_same);
    let mut difference = Difference { send: in_order(wanted, &there), same: same.len(), ..Difference::default() };
    for (path, held) in digests.into_iter().filter(|(path, _)| !ours.contains(path.as_str())) {
        match held.0 {
            Some(_) => difference.remove.push(path),
            None => difference.foreign += 1,
        }
    }
    // What an interrupted publication left is put in order even when every file is there.
    if there.contains_key(UNFINISHED) && difference.is_empty() {
        difference.send = vec![files.into_iter().filter(|file| file.path == MANIFEST).collect()];
        difference.same -= 1;
    }
    Ok(difference)
}

/// What a page names is there before the page, what is new before what changes, and the manifest tells of all when all is
/// there.
fn in_order(files: Vec<Published>, there: &BTreeMap<String, u64>) -> Vec<Vec<Published>> {
    let mut steps = vec![Vec::new(); 4];
    for file in files {
        let step = match &*file.path {
            MANIFEST | SIGNATURE => 3,
            path if path.ends_with(".html") => 2,
            path if there.contains_key(path) => 1,
            _ => 0,
        };
        steps[step].push(file);
    }
    steps.retain(|step| !step.is_empty());
    steps
}

async fn publish(
    store: &Store,
    folder: &Path,
    difference: &Difference,
    media: fn(&str) -> &'static str,
    progress: &dyn Fn(),
) -> Result<(), Message> {
    if difference.is_empty() {
        return Ok(());
    }
    store.put(UNFINISHED, Vec::new(), "text/plain", None).await?;
    for step in &difference.send {
        let sent = futures_util::stream::iter(step).map(|file| async move {
            let path: PathBuf = folder.join(&file.path);
            let bytes = std::fs::read(&path).map_err(|error| failure(&path, &error))?;
            // Whoever builds meanwhile must publish again.
            if Digest::of(&bytes).to_string() != file.sha256 {
                return Err(Message::new("publish-changed-meanwhile").with("path", file.path.as_str()));
            }
            store.put(&file.path, bytes, media(&file.path), Some(&file.sha256)).await
        });
        let mut sent = sent.buffer_unordered(TOGETHER);
        while let Some(done) = sent.next().await {
            done?;
            progress();
        }
    }
    for path in &difference.remove {
        store.remove(path).await?;
        progress();
    }
    store.remove(UNFINISHED).await
}
