//! Whatever is in a site's folder, the program says what is wrong with file and line: it never falls, hangs, or fills
//! the memory.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "these tests run the program on real files")]

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

const BAYAN: &str = env!("CARGO_BIN_EXE_bayan");

/// How long, and with how much memory, a small site of any bytes may be looked at.
const LIMITS: &str = "ulimit -v 3000000; exec timeout 240 \"$@\"";

/// A file that somebody hostile, or a machine that failed, left in a site; and what must be said of it, if anything.
struct Attack {
    name: &'static str,
    path: &'static str,
    bytes: Vec<u8>,
    id: Option<&'static str>,
}

fn attack(name: &'static str, path: &'static str, bytes: impl Into<Vec<u8>>, id: &'static str) -> Attack {
    Attack { name, path, bytes: bytes.into(), id: Some(id) }
}

/// What is strange and no fault: it is shown as it is.
fn harmless(name: &'static str, path: &'static str, bytes: impl Into<Vec<u8>>) -> Attack {
    Attack { name, path, bytes: bytes.into(), id: None }
}

const FACTS: &str = "content/news/a/facts.yaml";
const TEXT: &str = "content/news/a/text.en.md";
const DATA: &str = "content/indicators/i/data.csv";

fn text(body: &str) -> String {
    format!("---\ntitle: A\nsummary: x\n---\n\n{body}\n")
}

fn yaml() -> Vec<Attack> {
    let bomb: String = (1..9).map(|at| format!("a{at}: &a{at} [{}]\n", format!("*a{}, ", at - 1).repeat(9))).collect();
    vec![
        attack("bytes that are no UTF-8", FACTS, b"date: 2026-05-06\ntags: [\xff\xfe]\n".to_vec(), "not-utf8"),
        attack("NUL", FACTS, "date: 2026-05-06\nx: \0\n", "not-a-character"),
        attack("brackets without end", FACTS, "[".repeat(200_000), "yaml-too-deep"),
        attack(
            "indentation without end",
            FACTS,
            (0..2000).map(|at| format!("{}a:\n", " ".repeat(at))).collect::<String>(),
            "yaml-too-deep",
        ),
        attack("a bomb of aliases", FACTS, bomb, "yaml-anchor"),
        attack(
            "fields within fields",
            FACTS,
            (0..70).map(|at| format!("{}a:\n", " ".repeat(at))).collect::<String>(),
            "yaml-too-deep",
        ),
        attack("a tag", FACTS, "date: !!python/object/apply:os.system ['id']\n", "yaml-tag"),
        attack("a repeated key", FACTS, "date: 2026-05-06\ndate: 2026-05-07\n", "repeated-field"),
        attack(
            "ten thousand keys",
            FACTS,
            (0..10_000).map(|at| format!("k{at}: 1\n")).collect::<String>(),
            "unknown-field",
        ),
        attack("a file of fifty megabytes", FACTS, "x".repeat(50_000_000), "file-too-large"),
        harmless("a mark and line ends of another machine", FACTS, "\u{feff}date: 2026-05-06\r\n"),
        attack("an override in a comment", FACTS, "date: 2026-05-06 # \u{202e}\n", "hidden-control"),
        attack(
            "an attachment outside the site",
            FACTS,
            "date: 2026-05-06\nimage: ../../../../etc/passwd\n",
            "unknown-field",
        ),
    ]
}

fn markdown() -> Vec<Attack> {
    let quoted = |open: &str, count: usize| text(&open.repeat(count));
    vec![
        attack("bytes that are no UTF-8", TEXT, [text("").as_bytes(), b"\xc3\x28"].concat(), "not-utf8"),
        harmless("quotes within quotes", TEXT, quoted("> ", 5_000)),
        harmless(
            "lists within lists",
            TEXT,
            text(&(0..300).map(|at| format!("{}- a\n", "  ".repeat(at))).collect::<String>()),
        ),
        harmless("emphasis without end", TEXT, quoted("*a_ ", 5_000)),
        harmless("brackets without end", TEXT, quoted("[", 50_000)),
        harmless(
            "links within links",
            TEXT,
            text(&format!("{}a{}", "[".repeat(1500), "](https://a.example/)".repeat(1500))),
        ),
        harmless(
            "backticks of every length",
            TEXT,
            text(&(1..300).map(|at| format!("a{} ", "`".repeat(at))).collect::<String>()),
        ),
        harmless("entities", TEXT, quoted("&lt;&#0;&#x110000;", 1500)),
        harmless("tables", TEXT, text(&format!("{}|\n{}|\n", "|a".repeat(3000), "|-".repeat(3000)))),
        harmless(
            "notes",
            TEXT,
            text(&(0..500).map(|at| format!("[^{at}]\n\n[^{at}]: [^{}]\n\n", at + 1)).collect::<String>()),
        ),
        harmless("elements within elements", TEXT, text(&format!("a {}b{}", "<b>".repeat(3000), "</b>".repeat(3000)))),
        attack("elements without end", TEXT, text(&format!("a {}", "<i></b><a>".repeat(3000))), "unpaired-html"),
        attack("a script", TEXT, text("<script>alert(1)</script>"), "raw-html"),
        attack("an override in code", TEXT, text("`a\u{202e}b`"), "hidden-control"),
        attack("a link to the disk", TEXT, text("[x](../../../../etc/passwd)"), "broken-link"),
        attack("an address that climbs", TEXT, "---\ntitle: A\nslug: ../../b\n---\n", "bad-id"),
    ]
}

fn tables() -> Vec<Attack> {
    vec![
        attack("a quote left open", DATA, "period,value\n2025,\"1\n", "csv-quote"),
        attack("bytes that are no UTF-8", DATA, b"period,value\n2025,\xff\n".to_vec(), "not-utf8"),
        attack("nothing", DATA, "", "csv-empty"),
        attack("rows of another length", DATA, "period,value\n1\n".repeat(20_000), "csv-row-length"),
        attack("an override", DATA, "period,value\n2025,\u{202e}1\n", "hidden-control"),
    ]
}

fn attachments() -> Vec<Attack> {
    vec![
        attack("a page as an attachment", "content/news/a/page.html", "<script>alert(1)</script>", "active-attachment"),
        attack("a script in a picture", "content/news/a/p.svg", "<svg onload='alert(1)'/>", "active-picture"),
    ]
}

fn looks() -> Vec<Attack> {
    let theme = "themes/t/templates/page.html";
    vec![
        harmless("a component within itself", theme, "{% component a() %}{{ <a/> }}{% endcomponent a %}{{ <a/> }}"),
        attack("a template within itself", theme, "{% include \"page.html\" %}", "template-circle"),
        attack("an override in a template", theme, "<p>\u{202e}</p>", "hidden-control"),
        attack(
            "expressions within expressions",
            theme,
            format!("{{{{ {}1{} }}}}", "(".repeat(5000), ")".repeat(1500)),
            "template-syntax",
        ),
        harmless("a message within itself", "i18n/en/own.ftl", "a = { b }\nb = { a }\n"),
    ]
}

/// A site in a new folder.
fn site(name: &str, theme: &str) -> PathBuf {
    let site = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile").join(name);
    let _ = std::fs::remove_dir_all(&site);
    let config = format!(
        "title: {{en: A}}\nlanguages: [en]\nbase_url: https://a.example/\n{theme}areas: [{{id: here, name: {{en: Here}}}}]\n"
    );
    write(&site, "site.yaml", config.as_bytes());
    write(
        &site,
        "content/documents/d/facts.yaml",
        b"document_kind: report\nlanguages: [en]\nlicence: not-stated\nurl: https://a.example/d\n",
    );
    write(&site, "content/documents/d/text.en.md", text("").as_bytes());
    site
}

fn write(site: &Path, path: &str, bytes: &[u8]) {
    let path = site.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, bytes).unwrap();
}

/// Writes records that are whole but for one file, and gives where it is: each attack has its own.
fn strike(site: &Path, number: usize, attack: &Attack) -> String {
    let own =
        |path: &str| path.replace("/news/a/", &format!("/news/a{number}/")).replace("/i/", &format!("/i{number}/"));
    write(site, &own(FACTS), b"date: 2026-05-06\n");
    write(site, &own(TEXT), text("Words.").as_bytes());
    if attack.path == DATA {
        let facts = "unit: percent\ndirection: up\nfrequency: annual\nmethod: {en: x}\nsource: d\nlicence: not-stated\ndata: data.csv\n";
        write(site, &own("content/indicators/i/facts.yaml"), facts.as_bytes());
        write(site, &own("content/indicators/i/text.en.md"), text("").as_bytes());
    }
    let path = own(attack.path);
    write(site, &path, &attack.bytes);
    path
}

fn bayan(site: &Path, arguments: &[&str]) -> std::process::Output {
    let mut shell = Command::new("sh");
    shell.args(["-c", LIMITS, "sh", BAYAN, "--lang", "en", "--root"]).arg(site).args(arguments);
    shell.env("RAYON_NUM_THREADS", "2").output().unwrap()
}

/// What is found in a site, if looking at it ends well.
fn findings(site: &Path) -> Result<Vec<Value>, String> {
    let output = bayan(site, &["check", "--format", "json"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
    let found = report["findings"].as_array().cloned();
    found.ok_or_else(|| format!("{:?} {}", output.status, String::from_utf8_lossy(&output.stderr)))
}

/// What is wrong with how an attack was told of.
fn untold(attack: &Attack, path: &str, found: &[Value]) -> Option<String> {
    let id = attack.id?;
    let here: Vec<&Value> = found.iter().filter(|finding| finding["file"] == path).collect();
    let told = here.iter().find(|finding| finding["id"].as_str().is_some_and(|told| told.starts_with(id)));
    match told {
        None => Some(format!("{} ({path}): {id} is not said, but {:?}", attack.name, &here[..here.len().min(3)])),
        Some(told) if told["line"].as_u64().is_none_or(|line| line == 0) => Some(format!("{}: {told}", attack.name)),
        Some(_) => None,
    }
}

#[cfg(unix)]
#[test]
fn any_bytes_end_in_a_finding_with_file_and_line_or_in_a_page() {
    let attacks: Vec<Attack> = [yaml(), markdown(), tables(), attachments()].into_iter().flatten().collect();
    let all = site("all", "");
    let paths: Vec<String> = attacks.iter().enumerate().map(|(number, attack)| strike(&all, number, attack)).collect();
    let found = findings(&all).expect("a report");
    let untold: Vec<String> =
        attacks.iter().zip(&paths).filter_map(|(attack, path)| untold(attack, path, &found)).collect();
    assert!(untold.is_empty(), "{} of {}:\n{}", untold.len(), attacks.len(), untold.join("\n"));
    // Nothing is published with a fault, and what is strange and no fault is published.
    assert_eq!(bayan(&all, &["build", "--clock", "2026-11-25"]).status.code(), Some(1));
    assert!(!all.join("public").exists());
    let strange = site("strange", "");
    let harmless = || attacks.iter().enumerate().filter(|(_, attack)| attack.id.is_none());
    harmless().for_each(|(number, attack)| drop(strike(&strange, number, attack)));
    let built = bayan(&strange, &["build", "--clock", "2026-11-25"]);
    assert_eq!(built.status.code(), Some(0), "{}", String::from_utf8_lossy(&built.stderr));
    for (number, attack) in harmless() {
        assert!(strange.join(format!("public/en/news/a{number}/index.html")).exists(), "{}", attack.name);
    }
}

#[cfg(unix)]
#[test]
fn themes_and_messages_of_any_sort_end_in_a_finding_or_in_a_page() {
    let mut wrong = Vec::new();
    for (number, attack) in looks().iter().enumerate() {
        let site = site(&format!("look-{number}"), "theme: t\n");
        write(&site, "themes/t/theme.yaml", b"name: t\nextends: default\n");
        write(&site, attack.path, &attack.bytes);
        match findings(&site) {
            Ok(found) => wrong.extend(untold(attack, attack.path, &found)),
            Err(error) => wrong.push(format!("{}: {error}", attack.name)),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What an editor on another machine, or a careless copy, makes of a folder.
#[cfg(target_os = "linux")]
#[test]
fn names_and_links_of_any_sort_are_told_and_the_rest_is_published() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::symlink;

    let site = site("names", "");
    strike(&site, 0, &harmless("", TEXT, text("Words.")));
    let folder = site.join("content/news/a0");
    symlink("/etc", folder.join("etc")).unwrap();
    symlink("..", folder.join("round")).unwrap();
    symlink("loop", folder.join("loop")).unwrap();
    std::fs::write(folder.join("Map.csv"), "a\n1\n").unwrap();
    std::fs::write(folder.join("map.csv"), "a\n1\n").unwrap();
    std::fs::write(folder.join("aux.csv"), "a\n1\n").unwrap();
    std::fs::write(folder.join("bill\u{202e}fdp.csv"), "a\n1\n").unwrap();
    std::fs::write(folder.join(OsStr::from_bytes(b"caf\xe9.pdf")), "").unwrap();
    let output = bayan(&site, &["check", "--format", "json"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let said = |id: &str| report["findings"].as_array().unwrap().iter().any(|finding| finding["id"] == id);
    for id in ["link-leaves-site", "link-loop", "same-name-capitals", "hidden-control", "name-not-unicode"] {
        assert!(said(id), "{id} is not said: {report}");
    }
    let built = bayan(&site, &["build", "--clock", "2026-11-25"]);
    assert_eq!(built.status.code(), Some(1), "{}", String::from_utf8_lossy(&built.stderr));
    assert!(!site.join("public").exists());
    // What a device of Windows is called is refused when all else is well.
    for name in ["etc", "round", "loop", "Map.csv", "bill\u{202e}fdp.csv"] {
        std::fs::remove_file(folder.join(name)).unwrap();
    }
    std::fs::remove_file(folder.join(OsStr::from_bytes(b"caf\xe9.pdf"))).unwrap();
    let built = bayan(&site, &["build", "--clock", "2026-11-25"]);
    let said = String::from_utf8_lossy(&built.stderr).into_owned();
    assert!(built.status.code() == Some(2) && said.contains("aux.csv"), "{said}");
}

#[cfg(unix)]
#[test]
fn the_depth_of_facts_is_a_limit_of_the_site_and_is_named() {
    let site = site("depth", "limits: {depth: 8}\n");
    let deep =
        attack("", FACTS, (0..12).map(|at| format!("{}a:\n", " ".repeat(at))).collect::<String>(), "yaml-too-deep");
    let path = strike(&site, 0, &deep);
    let found = findings(&site).unwrap();
    let told = found.iter().find(|finding| finding["file"] == path && finding["id"] == "yaml-too-deep");
    assert!(told.is_some_and(|told| told["message"].as_str().is_some_and(|words| words.ends_with('8'))), "{found:?}");
}

/// Where nothing can be written that is said, and the site that is there stays. Permissions do not bind root: as root the
/// program runs once more as nobody, where nobody can reach it.
#[cfg(target_os = "linux")]
#[test]
fn where_nothing_may_be_written_or_read_that_is_said_and_nothing_changes() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    use std::os::unix::process::CommandExt as _;

    let site = site("permission", "");
    strike(&site, 0, &harmless("", TEXT, text("Words.")));
    write(&site, "taken", b"somebody's");
    let build = |out: &str| bayan(&site, &["build", "--clock", "2026-11-25", "--out", out]);
    // What is made ready stands beside the output: that is where a folder refuses.
    let place = |out: &Path| out.parent().unwrap().to_str().unwrap().to_owned();
    let taken = site.join("taken");
    for out in
        [taken.clone(), taken.join("public"), PathBuf::from("/sys/bayan-site"), PathBuf::from("/proc/bayan-site")]
    {
        let built = build(out.to_str().unwrap());
        let said = String::from_utf8_lossy(&built.stderr);
        assert!(built.status.code() == Some(2) && said.contains(&place(&out)), "{}: {said}", out.display());
    }
    assert_eq!(std::fs::read(&taken).unwrap(), b"somebody's");

    let is_root = std::fs::metadata("/proc/self").unwrap().uid() == 0;
    let as_nobody = |arguments: &[&str]| {
        let mut command = Command::new(BAYAN);
        command.args(["--lang", "en", "--root"]).arg(&site).args(arguments);
        if is_root {
            command.uid(65_534).gid(65_534);
        }
        command.output()
    };
    let public = site.join("public");
    assert_eq!(build(public.to_str().unwrap()).status.code(), Some(0));
    let before = std::fs::read(public.join("manifest.json")).unwrap();
    if as_nobody(&["check"]).is_ok_and(|checked| checked.status.code() == Some(0)) {
        write(&site, "content/news/a0/text.en.md", text("Other words.").as_bytes());
        let lock = |mode: u32| std::fs::set_permissions(&site, std::fs::Permissions::from_mode(mode)).unwrap();
        lock(0o555);
        let built = as_nobody(&["build", "--clock", "2026-11-25"]).unwrap();
        lock(0o755);
        assert_eq!(built.status.code(), Some(2), "{}", String::from_utf8_lossy(&built.stderr));
        assert_eq!(std::fs::read(public.join("manifest.json")).unwrap(), before);
        let secret = site.join("content/news/a0/text.en.md");
        std::fs::set_permissions(&secret, std::fs::Permissions::from_mode(0o000)).unwrap();
        let checked = as_nobody(&["check"]).unwrap();
        std::fs::set_permissions(&secret, std::fs::Permissions::from_mode(0o644)).unwrap();
        let said = String::from_utf8_lossy(&checked.stderr);
        assert!(checked.status.code() != Some(0) && said.contains("text.en.md"), "{said}");
    } else {
        println!("not tried as nobody: whoever is nobody cannot reach the program or the site");
    }
}
