//! The world is behind one door: clippy refuses what is not in `src/disk`, and nobody talks it out of it.

use std::path::PathBuf;
use std::process::Command;

use super::code::{Part, only};
use super::{SourceFile, Violation, assert_finds, assert_tidy, file, files};

/// Who may lift which of clippy's bans, and why.
const DOORS: &[(&str, &[&str], &str)] = &[
    ("src/disk/", &["disallowed_methods", "disallowed_types"], "the one place that touches the world"),
    ("src/serve/", &["disallowed_types"], "answers several requests at once, so it may lock"),
    ("src/serve/follow.rs", &["disallowed_methods"], "hears of changes and passes them on, so it may have channels"),
];

/// Every place that lifts a ban without being a door for it.
fn lifted_bans(file: &SourceFile) -> Vec<Violation> {
    let code = only(&file.text, &[Part::Code]);
    let mut found = Vec::new();
    for ban in ["disallowed_methods", "disallowed_types"] {
        let may = DOORS.iter().any(|(door, bans, _)| file.path.starts_with(door) && bans.contains(&ban));
        let places = code.match_indices(ban).filter(|_| !may);
        found.extend(places.map(|(at, _)| file.violation(at, &format!("only a door to the world may lift {ban}"))));
    }
    found
}

#[test]
fn only_the_doors_lift_the_bans() {
    assert_tidy(&files("src", &[".rs"]), lifted_bans);
}

#[test]
fn a_lifted_ban_is_found() {
    assert_finds(
        lifted_bans,
        "src/site/mod.rs",
        "//! disallowed_methods\n#[allow(clippy::disallowed_methods)] // WRONG\n",
    );
    assert_finds(
        lifted_bans,
        "src/serve/mod.rs",
        "#![allow(clippy::disallowed_types)]\n#[expect(clippy::disallowed_methods)] // WRONG\n",
    );
    let disk = SourceFile::new("src/disk/mod.rs", "#![allow(clippy::disallowed_methods, clippy::disallowed_types)]\n");
    assert!(lifted_bans(&disk).is_empty());
}

/// A crate of one file under this project's clippy.toml, and what clippy says of it.
fn clippy(name: &str, code: &str) -> (bool, String) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("clippy").join(name);
    std::fs::create_dir_all(folder.join("src")).expect("a folder for the planted crate");
    let manifest = format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n");
    std::fs::write(folder.join("Cargo.toml"), manifest).expect("the planted crate's manifest");
    std::fs::write(folder.join("clippy.toml"), file("clippy.toml").text).expect("the project's own clippy.toml");
    std::fs::write(folder.join("src/lib.rs"), code).expect("the planted crate's code");
    let output = Command::new(env!("CARGO"))
        .args(["clippy", "--offline", "--quiet", "--", "-D", "warnings"])
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env_remove("RUSTFLAGS")
        .current_dir(&folder)
        .output()
        .expect("cargo, which runs this test");
    (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn clippy_names_every_way_into_the_world() {
    let calls = [
        ("std::fs::read", "let _ = std::fs::read(\"a\");"),
        ("std::fs::File::open", "let _ = std::fs::File::open(\"a\");"),
        ("std::path::Path::exists", "let _ = std::path::Path::new(\"a\").exists();"),
        ("std::time::SystemTime::now", "let _ = std::time::SystemTime::now();"),
        ("std::time::Instant::now", "let _ = std::time::Instant::now();"),
        ("std::env::var", "let _ = std::env::var(\"LANG\");"),
        ("std::process::Command::new", "let _ = std::process::Command::new(\"git\").output();"),
        ("std::net::TcpStream::connect", "let _ = std::net::TcpStream::connect(\"127.0.0.1:1\");"),
        ("std::sync::mpsc::channel", "let _ = std::sync::mpsc::channel::<u8>();"),
    ];
    let body: Vec<&str> = calls.iter().map(|(_, call)| *call).collect();
    let (passed, said) = clippy("planted", &format!("pub fn planted() {{\n    {}\n}}\n", body.join("\n    ")));
    assert!(!passed, "clippy let all of it pass:\n{said}");
    for (name, _) in calls {
        assert!(said.contains(&format!("use of a disallowed method `{name}`")), "`{name}` is not named in:\n{said}");
    }
}

#[test]
fn clippy_names_a_lock() {
    let (passed, said) = clippy("locked", "pub static COUNT: std::sync::Mutex<u32> = std::sync::Mutex::new(0);\n");
    assert!(!passed && said.contains("use of a disallowed type `std::sync::Mutex`"), "{said}");
}

#[test]
fn clippy_lets_pure_code_and_the_door_pass() {
    let code = "pub fn add(a: u32, b: u32) -> u32 {\n    a + b\n}\n\npub mod disk {\n    \
        #![allow(clippy::disallowed_methods)]\n\n    pub fn read() -> std::io::Result<Vec<u8>> {\n        \
        std::fs::read(\"a\")\n    }\n}\n";
    let (passed, said) = clippy("pure", code);
    assert!(passed, "{said}");
}
