//! From a saved file to the page that shows it, as a browser would see it: over HTTP, the preview's own waiting included.

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::corpus::{Outline, Sort};
use super::layouts;
use super::measure::median;
use super::programs::Program;

/// What a preview was measured to take, in milliseconds.
pub struct Latency {
    /// From the start of the program to its first page.
    pub first: f64,
    /// From a saved file to its page, the one in the middle.
    pub edit: f64,
}

const PATIENCE: Duration = Duration::from_secs(120);

/// Starts a preview, edits a document some times, and stops it.
pub fn measure(program: &Program, site: &Path, out: &Path, documents: usize, edits: usize) -> io::Result<Latency> {
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let edited = (0..documents).map(Outline::of).rfind(|one| one.sort == Sort::News);
    let Some(edited) = edited else { return Err(io::Error::other("no document to edit")) };
    let (file, address) =
        (site.join(layouts::path(program.layout, &edited, 1)), program.address(edited.section(), &edited.id()));
    let begun = Instant::now();
    let child =
        program.serve(site, out, port).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let _running = Running(child);
    let first = until(port, &address, "</html>", begun)?;
    // The preview settles: what it does after its first page is not part of what an edit costs.
    thread::sleep(Duration::from_secs(2));
    let mut taken = Vec::new();
    for number in 0..edits {
        let word = format!("retouche{number}x{}", begun.elapsed().as_nanos());
        let text = fs::read_to_string(&file)?;
        fs::write(&file, format!("{text}\n\n{word}\n"))?;
        taken.push(until(port, &address, &word, Instant::now())?);
        thread::sleep(Duration::from_millis(700));
    }
    Ok(Latency { first, edit: median(taken) })
}

/// How long it takes from `begun` until the page has the word.
fn until(port: u16, address: &str, word: &str, begun: Instant) -> io::Result<f64> {
    loop {
        if get(port, address).is_ok_and(|page| page.contains(word)) {
            return Ok(begun.elapsed().as_secs_f64() * 1000.0);
        }
        if begun.elapsed() > PATIENCE {
            return Err(io::Error::other(format!("{address} never showed {word}")));
        }
        thread::sleep(Duration::from_millis(1));
    }
}

fn get(port: u16, address: &str) -> io::Result<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    write!(stream, "GET {address} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")?;
    let mut page = Vec::new();
    stream.read_to_end(&mut page)?;
    Ok(String::from_utf8_lossy(&page).into_owned())
}

/// A program that ends when it goes out of sight.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
