//! The program `bayan`.

use std::process::ExitCode;

fn main() -> ExitCode {
    bayan::cli::run(bayan::disk::arguments())
}
