//! Builds are killed at any moment while somebody reads the site: what is read is always one whole site.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "these tests run the program on real files")]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use bayan::base::Digest;
use bayan::disk::{MANIFEST, Manifest};

const BAYAN: &str = env!("CARGO_BIN_EXE_bayan");

/// How often the build is killed: 200 times in `tests/run --long`.
fn kills() -> u32 {
    if std::env::var_os("BAYAN_LONG").is_some() { 200 } else { 20 }
}

/// A site of one language and a few pages.
fn site(name: &str) -> PathBuf {
    let site = Path::new(env!("CARGO_TARGET_TMPDIR")).join("whole").join(name);
    let _ = std::fs::remove_dir_all(&site);
    std::fs::create_dir_all(&site).unwrap();
    std::fs::write(site.join("site.yaml"), "title: {en: A}\nlanguages: [en]\nbase_url: https://example.org/\n")
        .unwrap();
    for page in ["about", "contact"] {
        say(&site, page, 0);
    }
    site
}

/// Writes a page that says a number.
fn say(site: &Path, page: &str, number: u32) {
    let folder = site.join("content/pages").join(page);
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("text.en.md"), format!("---\ntitle: {page}\nsummary: x\n---\n\nNumber {number}.\n"))
        .unwrap();
}

fn build(site: &Path) -> Command {
    let mut build = Command::new(BAYAN);
    build.args(["--lang", "en", "build", "--clock", "2026-11-25", "--root"]).arg(site);
    build.stdout(Stdio::null()).stderr(Stdio::null());
    build
}

/// What a reader saw: nothing wrong, or what.
fn read(public: &Path) -> Result<(), String> {
    let manifest = || std::fs::read(public.join(MANIFEST)).map_err(|error| format!("no manifest: {error}"));
    let before = manifest()?;
    let files = Manifest::parse(&before).ok_or("half a manifest")?.files;
    let wrong = files.iter().find_map(|file| match std::fs::read(public.join(&file.path)) {
        Ok(bytes) if Digest::of(&bytes).to_string() == file.sha256 => None,
        Ok(bytes) => Some(format!("{} has {} bytes of another site", file.path, bytes.len())),
        Err(error) => Some(format!("{}: {error}", file.path)),
    });
    // Between the first and the last page somebody may have published: then the reader begins again.
    if manifest()? != before {
        return Ok(());
    }
    wrong.map_or(Ok(()), Err)
}

#[test]
fn a_build_killed_at_any_moment_leaves_a_whole_site_to_every_reader() {
    let site = site("killed");
    let public = site.join("public");
    assert!(build(&site).status().unwrap().success());
    say(&site, "about", 1);
    let begun = Instant::now();
    assert!(build(&site).status().unwrap().success());
    let whole_build = begun.elapsed();

    let kills = kills();
    let is_over = AtomicBool::new(false);
    let (reads, killed) = std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut reads = 0_u32;
            while !is_over.load(Ordering::Relaxed) {
                read(&public).unwrap_or_else(|wrong| panic!("read {reads}: {wrong}"));
                reads += 1;
                std::thread::sleep(Duration::from_millis(1));
            }
            reads
        });
        let (mut state, mut killed) = (0x2545_F491_4F6C_DD1D_u64, 0);
        for number in 0..kills {
            say(&site, "about", number + 2);
            let mut child = build(&site).spawn().unwrap();
            // A generator of moments, the same in each run (Marsaglia, xorshift64).
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            let part = f64::from(u32::try_from(state >> 33).unwrap()) / f64::from(u32::MAX >> 1);
            std::thread::sleep(whole_build.mul_f64(part * 1.5));
            let _ = child.kill();
            killed += u32::from(!child.wait().unwrap().success());
            if reader.is_finished() {
                break;
            }
        }
        is_over.store(true, Ordering::Relaxed);
        (reader.join().unwrap(), killed)
    });
    println!("{kills} builds, {killed} of them killed before their end, {reads} whole sites read");
    assert!(reads > kills && killed > 0 && killed < kills, "{reads} reads, {killed} kills");

    // The next build clears what is left, and is whole itself.
    say(&site, "about", 0);
    assert!(build(&site).status().unwrap().success());
    read(&public).unwrap();
    assert!(std::fs::read_to_string(public.join("en/about/index.html")).unwrap().contains("Number 0."));
    assert!(!site.join(".public.bayan/new").exists());
}

#[test]
fn of_builds_that_race_each_is_whole_or_says_who_is_at_work() {
    let site = site("race");
    let started: Vec<_> = (0..8).map(|_| build(&site).stderr(Stdio::piped()).spawn().unwrap()).collect();
    let mut finished = 0;
    for child in started {
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        match output.status.code() {
            Some(0) => finished += 1,
            code => assert!(code == Some(2) && said.contains("Another build is writing"), "{code:?}: {said}"),
        }
    }
    assert!(finished > 0);
    read(&site.join("public")).unwrap();
}

#[cfg(unix)]
#[test]
fn a_disk_without_room_leaves_the_last_site() {
    let site = site("full");
    assert!(build(&site).status().unwrap().success());
    let before = std::fs::read(site.join("public").join(MANIFEST)).unwrap();
    say(&site, "about", 1);
    // No file may be longer than one block, and the signal that says so is ignored: writing fails as on a full disk.
    let mut limited = Command::new("sh");
    limited.args(["-c", "trap '' XFSZ; ulimit -f 1; exec \"$@\"", "sh", BAYAN]);
    limited.args(["--lang", "en", "build", "--clock", "2026-11-25", "--root"]).arg(&site);
    let output = limited.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert_eq!(std::fs::read(site.join("public").join(MANIFEST)).unwrap(), before);
    read(&site.join("public")).unwrap();
    assert!(build(&site).status().unwrap().success());
    assert!(std::fs::read_to_string(site.join("public/en/about/index.html")).unwrap().contains("Number 1."));
}

/// How long a reader has to wait at most for the tests above to prove something.
#[test]
fn a_reader_sees_the_new_site_as_soon_as_it_is_published() {
    let site = site("seen");
    assert!(build(&site).status().unwrap().success());
    let page = site.join("public/en/about/index.html");
    say(&site, "about", 7);
    let mut child = build(&site).spawn().unwrap();
    let end = Instant::now() + Duration::from_secs(60);
    while !std::fs::read_to_string(&page).unwrap().contains("Number 7.") {
        assert!(Instant::now() < end, "the new page never came");
    }
    read(&site.join("public")).unwrap();
    assert!(child.wait().unwrap().success());
}
