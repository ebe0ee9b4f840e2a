//! Where new files wait until all of them are ready: a folder in the output itself, so that a rename brings them to
//! their place. A build that fails or is killed leaves nothing of them among what is published.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::failure::shown;
use super::{Manifest, WriteError};
use crate::base::Message;

/// The name of the folder in the output.
pub const STAGING: &str = ".bayan-new";

/// What a build that was killed while files went to their places may have put there, and no manifest tells.
const CLAIMS: &str = "claims.json";

/// Held by the one build that is at work.
const LOCK: &str = "lock";

/// The waiting room of one build. Empties itself when it is left by an early return.
pub struct Staging {
    output: PathBuf,
    folder: PathBuf,
    lock: Option<File>,
    made_output: bool,
    is_done: bool,
}

/// The files that a killed build claimed in this output.
pub fn claims(output: &Path) -> Option<Manifest> {
    Manifest::parse(&fs::read(output.join(STAGING).join(CLAIMS)).ok()?)
}

impl Staging {
    /// Opens the waiting room, alone.
    pub fn begin(output: &Path) -> Result<Staging, WriteError> {
        let folder = output.join(STAGING);
        let made_output = fs::symlink_metadata(output).is_err();
        let refused = WriteError::at(output);
        fs::create_dir_all(&folder).map_err(&refused)?;
        let lock = File::options().create(true).append(true).open(folder.join(LOCK)).map_err(&refused)?;
        if let Err(TryLockError::WouldBlock) = lock.try_lock() {
            return Err(Message::new("output-busy").with("path", shown(output)).into());
        }
        let staging = Staging { output: output.to_owned(), folder, lock: Some(lock), made_output, is_done: false };
        staging.empty().map_err(&refused)?;
        Ok(staging)
    }

    /// The place of the file with this number.
    pub fn place(&self, number: usize) -> PathBuf {
        self.folder.join(number.to_string())
    }

    /// Says, before the first file goes to its place, which ones will.
    pub fn claim(&self, files: &Manifest) -> io::Result<()> {
        let written = self.folder.join("claims.new");
        fs::write(&written, files.to_json())?;
        fs::rename(&written, self.folder.join(CLAIMS))
    }

    /// Everything is in its place.
    pub fn done(mut self) {
        self.is_done = true;
    }

    /// Removes what an earlier build left, but not what tells of it.
    fn empty(&self) -> io::Result<()> {
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            if entry.file_name() != CLAIMS && entry.file_name() != LOCK {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}

impl Drop for Staging {
    /// Nobody can be told here; what stays is removed by the next build.
    fn drop(&mut self) {
        let _ = self.empty();
        self.lock = None;
        let _ = fs::remove_file(self.folder.join(LOCK));
        if self.is_done {
            let _ = fs::remove_file(self.folder.join(CLAIMS));
        }
        // Both only when they are empty.
        let _ = fs::remove_dir(&self.folder);
        if self.made_output {
            let _ = fs::remove_dir(&self.output);
        }
    }
}
