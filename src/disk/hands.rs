//! What a build does to the disk, one step after the other. Tests let any step fail, or all that come after it.

use std::fs::{self, File};
use std::io;
use std::path::Path;

/// Asked before each step; an error is the disk's refusal.
type Before = dyn Fn() -> io::Result<()> + Send + Sync;

/// Does what it is told to, on the real disk.
pub struct Hands {
    before: Box<Before>,
}

impl Hands {
    /// Hands that never fail by themselves.
    pub fn new() -> Hands {
        Hands { before: Box::new(|| Ok(())) }
    }

    /// Hands that ask this first.
    #[cfg(test)]
    pub fn asking(before: impl Fn() -> io::Result<()> + Send + Sync + 'static) -> Hands {
        Hands { before: Box::new(before) }
    }

    /// A new file to write to. What was there is another file, maybe with another name elsewhere, and stays as it is.
    pub fn create(&self, path: &Path) -> io::Result<File> {
        (self.before)()?;
        File::create_new(path)
    }

    /// Writes a whole new file.
    pub fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        io::Write::write_all(&mut self.create(path)?, bytes)
    }

    /// Gives a file or folder another name; a file of that name goes away.
    pub fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        (self.before)()?;
        fs::rename(from, to)
    }

    /// Gives a file a second name, or, where the disk knows no second names, makes a copy of the same age.
    pub fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        (self.before)()?;
        if fs::hard_link(from, to).is_ok() {
            return Ok(());
        }
        fs::copy(from, to)?;
        let times = fs::metadata(from).and_then(|from| from.modified());
        File::options().write(true).open(to)?.set_modified(times?)
    }

    /// Removes a file.
    pub fn remove_file(&self, path: &Path) -> io::Result<()> {
        (self.before)()?;
        fs::remove_file(path)
    }

    /// Removes an empty folder.
    pub fn remove_folder(&self, path: &Path) -> io::Result<()> {
        (self.before)()?;
        fs::remove_dir(path)
    }

    /// Makes a folder; one that is there already is as good.
    pub fn create_folder(&self, path: &Path) -> io::Result<()> {
        (self.before)()?;
        match fs::create_dir(path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            made => made,
        }
    }

    /// Two folders change names in one step. `Unsupported` where the disk cannot.
    pub fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        (self.before)()?;
        exchange(one, other)
    }
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;

    match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
        // A kernel or a disk without this step says so in one of these ways.
        Err(Errno::NOSYS | Errno::INVAL | Errno::NOTSUP) => Err(io::ErrorKind::Unsupported.into()),
        exchanged => exchanged.map_err(io::Error::from),
    }
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
