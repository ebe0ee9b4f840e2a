//! Bayan beside its peers and beside a plain copy of its own output: `cargo bench --bench peers`.
//!
//! ```text
//! HUGO=/path/to/hugo ZOLA=/path/to/zola cargo bench --bench peers -- --sizes 100,1000,5000 --rounds 5
//!
//! --sizes 100,1000,5000   documents, each in three languages
//! --rounds 5              how often each program runs; they run in turn, so that all meet the same weather
//! --work FOLDER           where sites and outputs go (a memory file system where there is one)
//! --programs bayan,hugo   only these
//! --edits 7               saved files in the preview; 0: no preview
//! --keep FILE             the figures, a line of JSON for each size
//! --chart FILE            how time and memory grow, as SVG
//! --sites FOLDER          only write the sites there, to look at them or to profile a program
//! ```
//!
//! Nothing here asserts a time. Where a binary is missing it is said so, and the others run.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a contest runs programs and asks the clock")]

mod chart;
mod corpus;
mod layouts;
mod measure;
mod preview;
mod programs;
mod table;
mod words;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use layouts::Layout;
use measure::{Cost, median, run, weigh};
use preview::Latency;
use programs::Program;

/// What was asked for.
struct Asked {
    sizes: Vec<usize>,
    rounds: usize,
    work: PathBuf,
    programs: Option<Vec<String>>,
    edits: usize,
    keep: Option<PathBuf>,
    chart: Option<PathBuf>,
    sites: Option<PathBuf>,
}

/// What was measured of one program at one size.
pub struct Measured {
    pub name: &'static str,
    pub version: String,
    pub documents: usize,
    pub build: Vec<Cost>,
    /// Nothing changed since; of Bayan only, as the two after it.
    pub again: Vec<Cost>,
    /// One text changed since.
    pub edited: Vec<Cost>,
    /// Looking for faults only.
    pub check: Vec<Cost>,
    /// A plain copy of what it wrote.
    pub copy: Vec<Cost>,
    pub files: usize,
    pub pages: usize,
    pub bytes: u64,
    pub latency: Option<Latency>,
}

fn main() -> io::Result<()> {
    let asked = Asked::of(std::env::args().skip(1))?;
    let mut programs = programs::found();
    if let Some(only) = &asked.programs {
        programs.retain(|program| only.iter().any(|name| *name == *program.name));
    }
    if let Some(folder) = &asked.sites {
        return asked.sizes.iter().try_for_each(|size| {
            programs
                .iter()
                .try_for_each(|program| program.prepare(*size, &folder.join(size.to_string()).join(program.name)))
        });
    }
    println!("{}\n", table::machine());
    let mut measured = Vec::new();
    for size in &asked.sizes {
        let here = contest(&programs, *size, &asked)?;
        println!("{}", table::of(&here));
        if let Some(file) = &asked.keep {
            let lines = fs::read_to_string(file).unwrap_or_default();
            fs::write(file, lines + &table::line(&here))?;
        }
        measured.extend(here);
    }
    println!("{}", table::growth(&measured));
    if let Some(file) = &asked.chart {
        fs::write(file, chart::draw(&measured))?;
    }
    Ok(())
}

/// All programs at one size, in turn.
fn contest(programs: &[Program], documents: usize, asked: &Asked) -> io::Result<Vec<Measured>> {
    let work = asked.work.join(format!("bayan-peers-{}", std::process::id()));
    let place = |program: &Program, name: &str| work.join(program.name).join(name);
    let log = work.join("log");
    for program in programs {
        fs::create_dir_all(place(program, "site"))?;
        program.prepare(documents, &place(program, "site"))?;
    }
    let mut measured: Vec<Measured> = programs.iter().map(|program| Measured::of(program, documents)).collect();
    for round in 0..asked.rounds {
        for (program, measured) in programs.iter().zip(&mut measured) {
            let (site, out, copy) = (place(program, "site"), place(program, "out"), place(program, "copy"));
            let _ = fs::remove_dir_all(&out);
            measured.build.push(run(&mut program.build(&site, &out), &log)?);
            let _ = fs::remove_dir_all(&copy);
            measured.copy.push(run(Command::new("cp").arg("-r").arg(&out).arg(&copy), &log)?);
            if program.layout == Layout::Bayan {
                measured.again.push(run(&mut program.build(&site, &out), &log)?);
                edit(program, &site, documents, round)?;
                measured.edited.push(run(&mut program.build(&site, &out), &log)?);
            }
            if let Some(mut check) = program.check(&site) {
                measured.check.push(run(&mut check, &log)?);
            }
            (measured.files, measured.pages, measured.bytes) = weigh(&out);
        }
    }
    if asked.edits > 0 {
        for (program, measured) in programs.iter().zip(&mut measured) {
            let (site, out) = (place(program, "site"), place(program, "out"));
            let _ = fs::remove_dir_all(&out);
            measured.latency = Some(preview::measure(program, &site, &out, documents, asked.edits)?);
        }
    }
    fs::remove_dir_all(&work)?;
    Ok(measured)
}

/// Adds a line to one text.
fn edit(program: &Program, site: &Path, documents: usize, round: usize) -> io::Result<()> {
    let edited = corpus::Outline::of(documents / 2);
    let file = site.join(layouts::path(program.layout, &edited, 1));
    let text = fs::read_to_string(&file)?;
    fs::write(file, format!("{text}\n\nRetouche {round}.\n"))
}

impl Measured {
    fn of(program: &Program, documents: usize) -> Measured {
        let none = Vec::new;
        Measured {
            name: program.name,
            version: program.version(),
            documents,
            build: none(),
            again: none(),
            edited: none(),
            check: none(),
            copy: none(),
            files: 0,
            pages: 0,
            bytes: 0,
            latency: None,
        }
    }
}

/// The figure in the middle of some runs.
pub fn middle(costs: &[Cost], figure: impl Fn(&Cost) -> f64) -> f64 {
    median(costs.iter().map(figure))
}

impl Asked {
    fn of(arguments: impl Iterator<Item = String>) -> io::Result<Asked> {
        let shared_memory = Path::new("/dev/shm");
        let work = if shared_memory.is_dir() { shared_memory.to_owned() } else { std::env::temp_dir() };
        let mut asked = Asked {
            sizes: vec![100, 1000, 5000],
            rounds: 5,
            work,
            programs: None,
            edits: 7,
            keep: None,
            chart: None,
            sites: None,
        };
        let mut arguments = arguments.filter(|argument| argument != "--bench");
        while let Some(name) = arguments.next() {
            let wrong = || io::Error::other(format!("{name}: not understood"));
            let value = arguments.next().ok_or_else(wrong)?;
            let number = |text: &str| text.parse::<usize>().map_err(|_| wrong());
            match &*name {
                "--sizes" => asked.sizes = value.split(',').map(number).collect::<io::Result<_>>()?,
                "--rounds" => asked.rounds = number(&value)?,
                "--work" => asked.work = PathBuf::from(value),
                "--programs" => asked.programs = Some(value.split(',').map(str::to_owned).collect()),
                "--edits" => asked.edits = number(&value)?,
                "--keep" => asked.keep = Some(PathBuf::from(value)),
                "--sites" => asked.sites = Some(PathBuf::from(value)),
                "--chart" => asked.chart = Some(PathBuf::from(value)),
                _ => return Err(wrong()),
            }
        }
        Ok(asked)
    }
}
