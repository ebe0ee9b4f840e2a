//! Whatever is in a site's folder, the program says what is wrong with file and line: it never falls, hangs, or fills
//! the memory.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "these tests run the program on real files")]

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

const BAYAN: &str = env!("CARGO_BIN_EXE_bayan");

/// How long, and with how much memory, a small site of any bytes may be looked at.
const LIMITS: &str = "ulimit -v 3000000; exec timeout 60 \"$@\"";

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
        harmless("quotes within quotes", TEXT, quoted("> ", 20_000)),
        harmless(
            "lists within lists",
            TEXT,
            text(&(0..300).map(|at| format!("{}- a\n", "  ".repeat(at))).collect::<String>()),
        ),
        harmless("emphasis without end", TEXT, quoted("*a_ ", 20_000)),
        harmless("brackets without end", TEXT, quoted("[", 50_000)),
        harmless("links within links", TEXT, text(&format!("{}a{}", "[".repeat(5000), "](b)".repeat(5000)))),
        harmless(
            "backticks of every length",
            TEXT,
            text(&(1..600).map(|at| format!("a{} ", "`".repeat(at))).collect::<String>()),
        ),
        harmless("entities", TEXT, quoted("&lt;&#0;&#x110000;", 5000)),
        harmless("tables", TEXT, text(&format!("{}|\n{}|\n", "|a".repeat(3000), "|-".repeat(3000)))),
        harmless(
            "notes",
            TEXT,
            text(&(0..2000).map(|at| format!("[^{at}]\n\n[^{at}]: [^{}]\n\n", at + 1)).collect::<String>()),
        ),
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

fn others() -> Vec<Attack> {
    let theme = "themes/t/templates/page.html";
    vec![
        attack("a page as an attachment", "content/news/a/page.html", "<script>alert(1)</script>", "active-attachment"),
        attack("a script in a picture", "content/news/a/p.svg", "<svg onload='alert(1)'/>", "active-picture"),
        harmless("a component within itself", theme, "{% component a() %}{{ <a/> }}{% endcomponent a %}{{ <a/> }}"),
        attack("a template within itself", theme, "{% include \"page.html\" %}", "template-circle"),
        attack("an override in a template", theme, "<p>\u{202e}</p>", "hidden-control"),
        attack(
            "expressions within expressions",
            theme,
            format!("{{{{ {}1{} }}}}", "(".repeat(5000), ")".repeat(5000)),
            "template-syntax",
        ),
        harmless("a message within itself", "i18n/en/own.ftl", "a = { b }\nb = { a }\n"),
    ]
}

/// A whole site with this in it.
fn site(number: usize, attack: &Attack) -> PathBuf {
    let site = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile").join(number.to_string());
    let _ = std::fs::remove_dir_all(&site);
    let write = |path: &str, bytes: &[u8]| {
        let path = site.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    };
    let theme = if attack.path.starts_with("themes/") { "theme: t\n" } else { "" };
    write("site.yaml", format!("title: {{en: A}}\nlanguages: [en]\nbase_url: https://a.example/\n{theme}areas: [{{id: here, name: {{en: Here}}}}]\n").as_bytes());
    write("themes/t/theme.yaml", b"name: t\nextends: default\n");
    write(FACTS, b"date: 2026-05-06\n");
    write(TEXT, text("Words.").as_bytes());
    write("content/indicators/i/facts.yaml", b"unit: percent\ndirection: up\nfrequency: annual\nmethod: {en: x}\nsource: d\nlicence: not-stated\ndata: data.csv\n");
    write("content/indicators/i/text.en.md", text("").as_bytes());
    write(DATA, b"period,area,value\n2025,here,1\n");
    write(
        "content/documents/d/facts.yaml",
        b"document_kind: report\nlanguages: [en]\nlicence: not-stated\nurl: https://a.example/d\n",
    );
    write("content/documents/d/text.en.md", text("").as_bytes());
    write(attack.path, &attack.bytes);
    site
}

fn bayan(site: &Path, arguments: &[&str]) -> std::process::Output {
    let mut shell = Command::new("sh");
    shell.args(["-c", LIMITS, "sh", BAYAN, "--lang", "en", "--root"]).arg(site).args(arguments);
    shell.env("RAYON_NUM_THREADS", "2").output().unwrap()
}

#[cfg(unix)]
#[test]
fn any_bytes_end_in_a_finding_with_file_and_line_or_in_a_page() {
    let attacks: Vec<Attack> = [yaml(), markdown(), tables(), others()].into_iter().flatten().collect();
    let mut wrong = Vec::new();
    for (number, attack) in attacks.iter().enumerate() {
        let site = site(number, attack);
        let named = format!("{} ({})", attack.name, attack.path);
        let output = bayan(&site, &["check", "--format", "json"]);
        let report: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
        let Some(findings) = report["findings"].as_array() else {
            wrong.push(format!("{named}: {:?} {}", output.status, String::from_utf8_lossy(&output.stderr)));
            continue;
        };
        let ids: Vec<&str> = findings.iter().filter_map(|finding| finding["id"].as_str()).collect();
        if let Some(id) = attack.id {
            let told = findings.iter().find(|finding| finding["id"].as_str().is_some_and(|told| told.starts_with(id)));
            match told {
                None => wrong.push(format!("{named}: {id} is not said, but {:?}", &ids[..ids.len().min(5)])),
                Some(told) if told["line"].as_u64().is_none_or(|line| line == 0) => {
                    wrong.push(format!("{named}: {told}"))
                }
                Some(_) => {}
            }
        }
        let built = bayan(&site, &["build", "--clock", "2026-11-25"]);
        if !matches!(built.status.code(), Some(0..=2)) {
            wrong.push(format!("{named}: the build ended with {:?}", built.status));
        }
        let has_faults = findings.iter().any(|finding| finding["severity"] == "error");
        if attack.id.is_none()
            && attack.path.starts_with("content/")
            && !has_faults
            && !site.join("public/en/news/a/index.html").exists()
        {
            wrong.push(format!("{named}: nothing was published: {}", String::from_utf8_lossy(&built.stderr)));
        }
        let _ = std::fs::remove_dir_all(&site);
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), attacks.len(), wrong.join("\n"));
}

/// What an editor on another machine, or a careless copy, makes of a folder.
#[cfg(target_os = "linux")]
#[test]
fn names_and_links_of_any_sort_are_told_and_the_rest_is_published() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::symlink;

    let site = site(10_000, &harmless("", TEXT, text("Words.")));
    let folder = site.join("content/news/a");
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
