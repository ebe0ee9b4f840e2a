//! What a command costs, by the operating system's own account of the finished process.

use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use wait4::Wait4 as _;

/// What one run cost.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// Seconds by the clock on the wall.
    pub wall: f64,
    /// Seconds of processor, in the program and in the system for it.
    pub cpu: f64,
    /// The most memory it had, in MiB.
    pub peak: f64,
}

/// Runs a command to its end; a command that fails is an error, with what it said.
pub fn run(command: &mut Command, log: &Path) -> io::Result<Cost> {
    let out = fs::File::create(log)?;
    command.stdin(Stdio::null()).stdout(out.try_clone()?).stderr(out);
    let begun = Instant::now();
    let ended = command.spawn()?.wait4()?;
    let wall = begun.elapsed().as_secs_f64();
    if !ended.status.success() {
        let said = fs::read_to_string(log).unwrap_or_default();
        return Err(io::Error::other(format!("{command:?}: {}\n{said}", ended.status)));
    }
    let cpu = (ended.rusage.utime + ended.rusage.stime).as_secs_f64();
    Ok(Cost { wall, cpu, peak: ended.rusage.maxrss as f64 / (1024.0 * 1024.0) })
}

/// The one in the middle.
pub fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    match values.len() {
        0 => f64::NAN,
        length if length.is_multiple_of(2) => f64::midpoint(values[length / 2 - 1], values[length / 2]),
        length => values[length / 2],
    }
}

/// How many files there are below a folder, how many of them are pages, and their bytes.
pub fn weigh(folder: &Path) -> (usize, usize, u64) {
    let files = walkdir::WalkDir::new(folder).into_iter().flatten().filter(|entry| entry.file_type().is_file());
    files.fold((0, 0, 0), |(files, pages, bytes), entry| {
        let is_page = entry.path().extension().is_some_and(|extension| extension == "html");
        let size = entry.metadata().map_or(0, |metadata| metadata.len());
        (files + 1, pages + usize::from(is_page), bytes + size)
    })
}
