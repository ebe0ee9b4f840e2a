//! The site as it was: pages of earlier days say so and keep out of the way of today's, nothing comes back with them that was
//! taken away, and what git cannot give is told with its place.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "these tests run git and the program on real files"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const BAYAN: &str = env!("CARGO_BIN_EXE_bayan");
const SITE: &str = "\
title: {ar: موقع, fr: Site, en: Site}
languages: [ar, fr, en]
time_zone: Africa/Casablanca
base_url: https://a.example/region/
";

/// A site in git.
struct Kept(PathBuf);

impl Kept {
    fn new(name: &str) -> Kept {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("earlier").join(name);
        let _ = std::fs::remove_dir_all(&root);
        std::fs::create_dir_all(&root).unwrap();
        let kept = Kept(root);
        kept.git("2026-01-01", &["init", "--quiet", "--initial-branch", "main"]);
        kept.write("site.yaml", SITE);
        kept
    }

    fn git(&self, day: &str, arguments: &[&str]) {
        let me = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
        let mut git = Command::new("git");
        git.arg("-C").arg(&self.0).args(me).args(arguments).env("GIT_COMMITTER_DATE", format!("{day}T12:00:00Z"));
        let done = git.output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }

    fn commit(&self, day: &str) {
        self.git(day, &["add", "-A"]);
        self.git(day, &["commit", "--quiet", "--allow-empty", "-m", day]);
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    /// A news item in three languages.
    fn news(&self, id: &str, words: &str) {
        self.write(&format!("content/news/{id}/facts.yaml"), "date: 2026-01-02\n");
        for lang in ["ar", "fr", "en"] {
            let text = format!("---\ntitle: {id}\n---\n\n{words}\n");
            self.write(&format!("content/news/{id}/text.{lang}.md"), &text);
        }
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let root = self.0.to_str().unwrap();
        let arguments = [&["--lang", "en", "--root", root], arguments].concat();
        Command::new(BAYAN).args(arguments).output().unwrap()
    }

    fn build(&self, out: &str) -> BTreeMap<String, String> {
        let out = self.0.with_extension(out);
        let _ = std::fs::remove_dir_all(&out);
        let output = self.run(&["build", "--clock", "2026-05-01T10:00", "--out", out.to_str().unwrap()]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let mut files = BTreeMap::new();
        for entry in
            walkdir::WalkDir::new(&out).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file())
        {
            let path = entry.path().strip_prefix(&out).unwrap().to_string_lossy().into_owned();
            files.insert(path, String::from_utf8_lossy(&std::fs::read(entry.path()).unwrap()).into_owned());
        }
        files
    }

    /// What `check` says is wrong, as words on a terminal.
    fn wrong(&self, clock: &str) -> String {
        let output = self.run(&["check", "--clock", clock]);
        String::from_utf8_lossy(&output.stderr).into_owned()
    }
}

#[test]
fn one_line_shows_the_site_as_it_was_in_each_language() {
    let site = Kept::new("one-line");
    let kept = format!("{SITE}offline: true\n");
    site.write("site.yaml", &kept);
    site.news("opening", "Before.");
    site.news("gone", "Was a mistake.");
    site.commit("2026-01-10");
    site.news("opening", "After.");
    std::fs::remove_dir_all(site.0.join("content/news/gone")).unwrap();
    site.write("site.yaml", &format!("{kept}snapshots:\n  - {{date: 2026-01-31, label: {{en: The first month}}}}\n"));
    site.commit("2026-02-10");
    let files = site.build("out");
    let said = [("ar", "كما كانت يوم"), ("fr", "telle qu’elle était le"), ("en", "as it was on")];
    for (lang, words) in said {
        let page = &files[&format!("as-of/2026-01-31/{lang}/news/opening/index.html")];
        assert!(page.contains("Before.") && !page.contains("After."), "{page}");
        let aside = page.split("<aside class=\"copy").nth(1).and_then(|rest| rest.split("</aside>").next()).unwrap();
        let today = format!("https://a.example/region/{lang}/news/opening/");
        assert!(aside.contains(words) && aside.contains(&format!("href=\"{today}\"")), "{aside}");
        assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"));
        assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{today}\">")));
        assert!(page.contains("../../../../../assets/") && !page.contains("application/ld+json"));
        let living = &files[&format!("{lang}/news/opening/index.html")];
        assert!(living.contains("After.") && living.contains("../../../as-of/2026-01-31/"), "{living}");
        let list = &files[&format!("{lang}/as-of/index.html")];
        assert!(list.contains(&format!("as-of/2026-01-31/{lang}/")) && list.contains("The first month"), "{list}");
    }
    assert!(files.keys().all(|path| !path.contains("gone")));
    for (path, text) in &files {
        let is_index = ["sitemap.xml", "feed.xml", "feed.json", "robots.txt"].iter().any(|name| path.ends_with(name));
        assert!(!(is_index || path.contains("/search/")) || !text.contains("as-of/2026"), "{path}");
        assert!(!path.starts_with("as-of/") || !text.contains("Was a mistake"), "{path}");
        assert!(!path.starts_with("as-of/") || !text.contains("sw.js"), "no browser is to keep {path}");
    }
    assert_eq!(
        files["en/news/opening/timemap.link"],
        "<https://a.example/region/en/news/opening/>; rel=\"original\",\n\
         <https://a.example/region/en/news/opening/timemap.link>; rel=\"self\"; type=\"application/link-format\"; \
         from=\"Sat, 31 Jan 2026 22:59:59 GMT\"; until=\"Sat, 31 Jan 2026 22:59:59 GMT\",\n\
         <https://a.example/region/as-of/2026-01-31/en/news/opening/>; rel=\"first last memento\"; \
         datetime=\"Sat, 31 Jan 2026 22:59:59 GMT\"\n"
    );
    assert!(files["manifest.json"].contains("as-of/2026-01-31/en/news/opening/index.html"));
    let headers = &files["_headers"];
    assert!(
        headers.contains("/region/as-of/2026-01-31/*\n  Memento-Datetime: Sat, 31 Jan 2026 22:59:59 GMT"),
        "{headers}"
    );
    assert_eq!(files, site.build("again"), "the same site is the same bytes");
}

#[test]
fn every_link_of_an_earlier_day_leads_to_a_file() {
    let site = Kept::new("links");
    site.news("opening", "See [the other](id:other).");
    site.news("other", "Other.");
    site.commit("2026-01-10");
    std::fs::remove_dir_all(site.0.join("content/news/other")).unwrap();
    site.news("opening", "Alone.");
    site.write("site.yaml", &format!("{SITE}snapshots: [{{date: 2026-01-31}}]\n"));
    let files = site.build("out");
    let mut inside = 0;
    for (path, page) in files.iter().filter(|(path, _)| path.starts_with("as-of/") && path.ends_with(".html")) {
        let addresses = [" href=\"", " src=\"", " action=\""].into_iter().flat_map(|before| page.split(before).skip(1));
        for link in addresses.filter_map(|rest| rest.split('"').next()) {
            if link.starts_with('#') || link.contains(':') {
                continue;
            }
            let target = target(path, link);
            let is_there = files.contains_key(&target) || files.contains_key(&format!("{target}/index.html"));
            assert!(is_there || target.is_empty(), "{path}: {link}");
            inside += 1;
        }
    }
    assert!(inside > 200, "{inside} links");
}

/// The file or folder that a link of a page leads to.
fn target(page: &str, link: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split(['?', '#']).next().unwrap().split('/') {
        match part {
            ".." => drop(parts.pop().unwrap_or_else(|| panic!("{page}: {link} leads out of the site"))),
            "." | "" => {}
            name => parts.push(name),
        }
    }
    parts.join("/")
}

#[test]
fn nothing_that_was_taken_away_comes_back() {
    let site = Kept::new("privacy");
    let consultation = |name: &str, second: &str| {
        let inputs = format!(
            "status: open\nmethod: [other]\nparticipants: {{total: 2}}\ninputs:\n  - {{id: a, channel: web, category: citizens, original_lang: en, text: First, {name}}}\n{second}"
        );
        site.write("content/consultations/forum/facts.yaml", &inputs);
        site.write("content/consultations/forum/text.en.md", "---\ntitle: Forum\n---\n");
    };
    let second = "  - {id: b, channel: web, category: citizens, original_lang: en, text: Secret words, submitter: Secret two, consent: true}\n";
    consultation("submitter: Secret one, consent: true", second);
    for id in ["withdrawn", "draft", "embargoed", "deleted", "left"] {
        site.news(&format!("secret-{id}"), "Secret text.");
    }
    site.news("open", "See [this](id:secret-deleted) and [that](id:secret-left).");
    site.write("content/news/open/data.txt", "Secret line in a file");
    site.write("site.yaml", &format!("{SITE}fields:\n  news: {{phone: {{type: text, label: {{en: Phone}}}}}}\ncontact: {{email: secret@example.org}}\n"));
    site.write("content/news/open/facts.yaml", "date: 2026-01-02\nphone: Secret 0600\n");
    site.commit("2026-01-10");
    site.git("2026-01-10", &["tag", "v1"]);
    consultation("submitter: A friend, consent: true", "");
    std::fs::remove_dir_all(site.0.join("content/news/secret-deleted")).unwrap();
    site.write("content/news/secret-draft/facts.yaml", "date: 2026-01-02\ndraft: true\n");
    site.write("content/news/secret-embargoed/facts.yaml", "date: 2026-01-02\npublish_at: 2026-12-01T10:00\n");
    let withdrawn = "date: 2026-01-02\nwithdrawn: {on: 2026-02-01, reason: {en: Wrong}}\n";
    site.write("content/news/secret-withdrawn/facts.yaml", withdrawn);
    site.write("content/news/open/data.txt", "A line in a file");
    site.news("open", "See nothing.");
    let private = "fields:\n  news: {phone: {type: text, private: true, label: {en: Phone}}}\n";
    let snapshot = "snapshots: [{date: 2026-01-31, revision: v1, without: [news/secret-left]}]\n";
    site.write("site.yaml", &format!("{SITE}{private}{snapshot}"));
    let files = site.build("out");
    let earlier: Vec<_> = files.iter().filter(|(path, _)| path.starts_with("as-of/")).collect();
    assert!(earlier.iter().any(|(path, _)| path.ends_with("en/news/open/index.html")));
    for (path, text) in earlier {
        let trace = text.lines().find(|line| line.to_lowercase().contains("secret"));
        assert!(!path.contains("secret") && trace.is_none(), "{path}: {trace:?}");
    }
    let forum = &files["as-of/2026-01-31/en/consultations/forum/index.html"];
    assert!(forum.contains("First") && forum.contains("A friend"), "{forum}");
}

#[test]
fn all_that_is_wrong_with_earlier_days_is_told_at_once_with_its_line() {
    let site = Kept::new("faults");
    site.news("opening", "Words.");
    site.commit("2026-03-10");
    let snapshots = "snapshots:\n  - {date: 2026-03-11, revision: no-such}\n  - {date: 2026-03-01}\n  - {date: 2026-03-12, without: [news/openning]}\n  - {date: 2026-06-01}\n";
    site.write("site.yaml", &format!("{SITE}{snapshots}"));
    let told = site.wrong("2026-05-01");
    for (place, words) in [
        ("site.yaml:6:34", "Git knows no revision"),
        ("site.yaml:7:12", "Git has no site as it was on"),
        ("site.yaml:8:34", "no record “"),
        ("site.yaml:9:12", "has not come yet"),
    ] {
        assert!(told.contains(place) && told.contains(words), "{place} {words}\n{told}");
    }
    assert!(told.contains("opening"), "did you mean: {told}");
    let built = site.run(&["build", "--clock", "2026-05-01", "--out", site.0.with_extension("out").to_str().unwrap()]);
    assert_eq!(built.status.code(), Some(1));
}

#[test]
fn without_git_or_its_whole_history_the_revision_is_named() {
    let site = Kept::new("whole");
    site.news("opening", "Words.");
    site.commit("2026-01-10");
    site.git("2026-01-10", &["tag", "v1"]);
    site.write("site.yaml", &format!("{SITE}snapshots: [{{date: 2026-01-31, revision: v1}}, {{date: 2026-01-20}}]\n"));
    site.commit("2026-02-10");
    let shallow = Kept(site.0.with_file_name("shallow"));
    let _ = std::fs::remove_dir_all(&shallow.0);
    let from = format!("file://{}", site.0.display());
    let arguments = ["clone", "--quiet", "--depth", "1", "--no-tags", &from, shallow.0.to_str().unwrap()];
    assert!(Command::new("git").args(arguments).output().unwrap().status.success());
    let told = shallow.wrong("2026-05-01");
    assert!(told.contains("does not reach back") && told.contains("v1") && told.contains("--unshallow"), "{told}");
    assert_eq!(told.matches("does not reach back").count(), 2, "{told}");
    std::fs::remove_dir_all(shallow.0.join(".git")).unwrap();
    // A folder of its own, which no repository is around.
    let bare = std::env::temp_dir().join(format!("bayan-earlier-{}", std::process::id()));
    std::fs::rename(&shallow.0, &bare).unwrap();
    let told = Kept(bare.clone()).wrong("2026-05-01");
    std::fs::remove_dir_all(&bare).unwrap();
    assert!(told.contains("not kept in git") && told.contains("v1"), "{told}");
}
