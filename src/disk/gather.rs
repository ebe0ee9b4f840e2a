//! The files of a folder that is no site of ours, as somebody brings it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// A file that somebody brings.
#[derive(Clone, Debug)]
pub struct Brought {
    /// Its path below the folder, with `/` between its parts.
    pub path: String,
    /// Where it lies.
    pub real: PathBuf,
}

/// The files of a folder in the order of their names. Hidden ones, those that programs made, and links are left out.
pub fn gather(folder: &Path) -> io::Result<Vec<Brought>> {
    fs::read_dir(folder)?;
    let is_left_out =
        |name: &str| name.starts_with('.') || matches!(name, "node_modules" | "public" | "_site" | "themes" | "vendor");
    let walk = WalkDir::new(folder).sort_by_file_name().into_iter();
    let walk = walk.filter_entry(|entry| entry.depth() == 0 || !is_left_out(&entry.file_name().to_string_lossy()));
    let mut files = Vec::new();
    for entry in walk {
        let entry = entry.map_err(io::Error::from)?;
        let Ok(below) = entry.path().strip_prefix(folder) else { continue };
        if entry.file_type().is_file() {
            let parts: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
            files.push(Brought { path: parts.join("/"), real: entry.path().to_owned() });
        }
    }
    Ok(files)
}

impl Brought {
    /// Its bytes.
    pub fn bytes(&self) -> io::Result<Vec<u8>> {
        fs::read(&self.real)
    }

    /// Puts a copy of it where nothing is yet, and the folders it stands in.
    pub fn copy_to(&self, path: &Path) -> io::Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut copy = fs::File::create_new(path)?;
        io::copy(&mut fs::File::open(&self.real)?, &mut copy).map(drop)
    }
}
