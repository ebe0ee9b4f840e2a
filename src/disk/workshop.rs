//! Where the next site is made ready: a hidden folder beside the output, on the same disk, so that one step brings all
//! of it to its place. Nobody else may look into it, because it can hold what is not public yet.
//!
//! It is locked by the one build that is at work. Whatever a killed build left here is used or cleared by the next.

use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::WriteError;
use super::failure::shown;
use super::hands::Hands;
use crate::base::{Arg, Message};

/// Held by the one build that is at work, and says whose it is.
const LOCK: &str = "lock";

/// New files wait here under their numbers.
const NEW: &str = "new";

/// The site that was published before, about to become the next one.
const SPARE: &str = "spare";

/// Where the output stands for a moment on a disk that cannot exchange two folders in one step.
const ASIDE: &str = "aside";

/// What the last build left for the next one.
const RECEIPT: &str = "receipt.json";

/// The workshop of one build. Whoever leaves it by an early return leaves no new file.
pub struct Workshop<'h> {
    output: PathBuf,
    folder: PathBuf,
    lock: Option<File>,
    hands: &'h Hands,
}

/// Who is at work.
#[derive(Serialize, Deserialize)]
struct Holder {
    pid: u32,
    host: String,
    since: String,
}

impl<'h> Workshop<'h> {
    /// Opens the workshop of an output, alone. What a build that was killed between two steps left is put right.
    pub fn open(output: &Path, hands: &'h Hands) -> Result<Workshop<'h>, WriteError> {
        let (Some(parent), Some(name)) = (output.parent(), output.file_name()) else {
            return Err(WriteError::at(output)(io::ErrorKind::InvalidInput.into()));
        };
        let folder = parent.join(hidden(name));
        let place = folder.clone();
        let refused = WriteError::at(&place);
        fs::create_dir_all(parent).map_err(WriteError::at(parent))?;
        let lock = match enter(&folder).map_err(&refused)? {
            Entered::Alone(lock) => Some(lock),
            Entered::Busy => None,
            Entered::NotOurs => {
                return Err(Message::new("output-workshop-not-ours").with("path", shown(&folder)).into());
            }
        };
        let Some(lock) = lock else {
            return Err(busy(output, &folder.join(LOCK)).into());
        };
        let workshop = Workshop { output: output.to_owned(), folder, lock: Some(lock), hands };
        workshop.begin().map_err(&refused)?;
        Ok(workshop)
    }

    /// The place of the new file with this number.
    pub fn place(&self, number: usize) -> PathBuf {
        self.folder.join(NEW).join(number.to_string())
    }

    /// The folder that is made into the next site.
    pub fn spare(&self) -> PathBuf {
        self.folder.join(SPARE)
    }

    /// What the last build left for the next one.
    pub fn receipt(&self) -> PathBuf {
        self.folder.join(RECEIPT)
    }

    /// The spare folder becomes the output, and the output the spare folder: in one step, or, where the disk knows
    /// none, in two that the next build undoes when only the first was done.
    pub fn publish(&self) -> io::Result<()> {
        let (spare, aside) = (self.spare(), self.folder.join(ASIDE));
        if fs::symlink_metadata(&self.output).is_err() {
            return self.hands.rename(&spare, &self.output);
        }
        match self.hands.exchange(&spare, &self.output) {
            Err(error) if error.kind() == io::ErrorKind::Unsupported => {}
            exchanged => return exchanged,
        }
        self.hands.rename(&self.output, &aside)?;
        if let Err(error) = self.hands.rename(&spare, &self.output) {
            self.hands.rename(&aside, &self.output)?;
            return Err(error);
        }
        self.hands.rename(&aside, &spare)
    }

    fn begin(&self) -> io::Result<()> {
        let aside = self.folder.join(ASIDE);
        if fs::symlink_metadata(&aside).is_ok() {
            let is_there = fs::symlink_metadata(&self.output).is_ok();
            self.hands.rename(&aside, &if is_there { self.spare() } else { self.output.clone() })?;
        }
        self.empty()?;
        self.hands.create_folder(&self.folder.join(NEW))
    }

    /// Removes the new files that found no place.
    fn empty(&self) -> io::Result<()> {
        let new = self.folder.join(NEW);
        let entries = match fs::read_dir(&new) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            entries => entries?,
        };
        for entry in entries {
            self.hands.remove_file(&entry?.path())?;
        }
        self.hands.remove_folder(&new)
    }
}

impl Drop for Workshop<'_> {
    /// Nobody can be told here; what stays is removed by the next build.
    fn drop(&mut self) {
        let _ = self.empty();
        if let Some(lock) = &self.lock {
            let _ = lock.set_len(0);
        }
        // A workshop without a spare site and without a word for the next build was of no use.
        let is_there = |path: &Path| fs::symlink_metadata(path).is_ok();
        if !is_there(&self.spare())
            && !is_there(&self.receipt())
            && self.hands.remove_file(&self.folder.join(LOCK)).is_ok()
        {
            let _ = self.hands.remove_folder(&self.folder);
        }
        // A program that was started meanwhile may still hold the file open: closing it here would not free it.
        if let Some(lock) = self.lock.take() {
            let _ = lock.unlock();
        }
    }
}

/// What was found in a workshop.
enum Entered {
    /// Nobody; its lock is held now.
    Alone(File),
    /// Another build.
    Busy,
    /// Something else.
    NotOurs,
}

/// How often a workshop may go away before one's eyes: as often as builds beside this one end without a site.
const PATIENCE: usize = 100;

/// Makes the workshop, and takes its lock. A build that ends just now may remove it in between: then it is made again.
fn enter(folder: &Path) -> io::Result<Entered> {
    let once = || -> io::Result<Entered> {
        make_private(folder)?;
        if !is_a_workshop(folder)? {
            return Ok(Entered::NotOurs);
        }
        Ok(take(&folder.join(LOCK))?.map_or(Entered::Busy, Entered::Alone))
    };
    for _ in 1..PATIENCE {
        match once() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            entered => return entered,
        }
    }
    once()
}

/// Where the last build of an output left something for the next one.
pub fn receipt_of(output: &Path) -> Option<PathBuf> {
    Some(output.parent()?.join(hidden(output.file_name()?)).join(RECEIPT))
}

/// The name of the workshop of an output of this name.
fn hidden(name: &std::ffi::OsStr) -> OsString {
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(".bayan");
    hidden
}

fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        made => made,
    }
}

/// Whether a folder holds nothing but what a workshop has: somebody else's of the same name is left alone.
fn is_a_workshop(folder: &Path) -> io::Result<bool> {
    if !fs::symlink_metadata(folder)?.is_dir() {
        return Ok(false);
    }
    for entry in fs::read_dir(folder)? {
        if ![LOCK, NEW, SPARE, ASIDE, RECEIPT]
            .iter()
            .any(|known| entry.as_ref().is_ok_and(|entry| entry.file_name() == *known))
        {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The lock, held and naming its holder; none when another build has it.
fn take(path: &Path) -> io::Result<Option<File>> {
    loop {
        let mut lock = File::options().create(true).read(true).append(true).open(path)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            // A disk without locks cannot keep two builds apart; one alone is still whole.
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {}
            Err(TryLockError::Error(error)) => return Err(error),
        }
        if !is_still(&lock, path) {
            continue;
        }
        lock.set_len(0)?;
        let since = super::now("UTC").map(|since| format!("{since}Z")).unwrap_or_default();
        let holder = Holder { pid: std::process::id(), host: host(), since };
        lock.write_all(serde_json::to_string(&holder)?.as_bytes())?;
        return Ok(Some(lock));
    }
}

/// Whether the lock was not removed by its last holder after we opened it.
#[cfg(unix)]
fn is_still(lock: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let same = |held: &fs::Metadata, there: &fs::Metadata| (held.dev(), held.ino()) == (there.dev(), there.ino());
    lock.metadata().is_ok_and(|held| fs::symlink_metadata(path).is_ok_and(|there| same(&held, &there)))
}

/// A file that is open cannot be removed here.
#[cfg(not(unix))]
fn is_still(_: &File, path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

#[cfg(unix)]
fn host() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

#[cfg(not(unix))]
fn host() -> String {
    std::env::var("COMPUTERNAME").unwrap_or_default()
}

fn busy(output: &Path, lock: &Path) -> Message {
    let mut text = String::new();
    let read = File::open(lock).and_then(|lock| lock.take(4096).read_to_string(&mut text));
    let path = shown(output);
    match read.ok().and_then(|_| serde_json::from_str::<Holder>(&text).ok()) {
        Some(Holder { pid, host, since }) => Message::new("output-busy")
            .with("path", path)
            .with("process", pid.to_string())
            .with("host", Arg::Text(host))
            .with("since", since),
        // The other build has the lock and has not said its name yet, or is just leaving.
        None => Message::new("output-busy-unnamed").with("path", path),
    }
}
