//! The preview, asked over the wire as a browser asks, and as somebody asks who means no good.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "these tests run the program on real files")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const BAYAN: &str = env!("CARGO_BIN_EXE_bayan");

/// A preview that ends with the test.
struct Preview {
    child: Child,
    address: String,
    site: PathBuf,
}

/// An answer.
struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Preview {
    /// Of a new site in English and Arabic.
    fn begin(name: &str) -> Preview {
        let site = Path::new(env!("CARGO_TARGET_TMPDIR")).join("preview").join(name);
        let _ = std::fs::remove_dir_all(&site);
        std::fs::create_dir_all(&site).unwrap();
        let root = site.to_str().unwrap();
        let made = Command::new(BAYAN).args(["--lang", "en", "init", root, "--languages", "en,ar"]).output().unwrap();
        assert!(made.status.success());
        let mut child = Command::new(BAYAN)
            .args(["--lang", "en", "--root", root, "serve", "--port", "0"])
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let said = lines.by_ref().map_while(Result::ok).find(|line| line.contains("http://")).expect("an address");
        let address = said.split("http://").nth(1).unwrap().split('/').next().unwrap().to_owned();
        // The rest is read, so that the program never waits for a reader.
        std::thread::spawn(move || lines.for_each(drop));
        Preview { child, address, site }
    }

    /// What comes back for these bytes until the other side closes.
    fn send(&self, request: &str) -> Answer {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(40))).unwrap();
        // A refusal may come before all was sent.
        let _ = stream.write_all(request.as_bytes());
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        Answer { status, head: head.to_lowercase(), body: body.to_owned() }
    }

    fn ask(&self, method: &str, path: &str, headers: &str) -> Answer {
        let host = if headers.to_lowercase().contains("host:") { "" } else { "Host: localhost\r\n" };
        self.send(&format!("{method} {path} HTTP/1.1\r\n{host}{headers}Connection: close\r\n\r\n"))
    }

    fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "")
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.site.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    /// The page as soon as it is as it should be; a page that never is fails the test.
    fn until(&self, path: &str, is_right: impl Fn(&Answer) -> bool) -> Answer {
        let begun = Instant::now();
        loop {
            let answer = self.get(path);
            if is_right(&answer) {
                return answer;
            }
            assert!(begun.elapsed() < Duration::from_secs(20), "{path}: {} {}", answer.status, answer.body);
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Waits until the rules have looked at the site and told what is asked for.
    fn until_told(&self, words: &str) -> String {
        self.until("/__bayan/bar?page=/en/about/", |bar| bar.body.contains(words)).body
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_page_follows_its_file_and_nothing_is_written() {
    let preview = Preview::begin("follows");
    let page = preview.get("/en/about/");
    assert_eq!(page.status, 200, "{}", page.body);
    assert!(page.head.contains("text/html; charset=utf-8") && page.body.contains("About this site"));
    assert_eq!(preview.get("/en/about").status, 303);

    preview.write("content/pages/about/text.en.md", "---\ntitle: Quite another title\nsummary: x\n---\n");
    preview.until("/en/about/", |page| page.body.contains("Quite another title"));
    preview.write("content/pages/about/facts.yaml", "draft: true\n");
    let page = preview.until("/en/about/", |page| page.body.contains("Draft"));
    assert!(page.body.contains("Quite another title"), "a draft is seen by the team");
    let bar = preview.get("/__bayan/bar?page=%2Fen%2Fabout%2F").body;
    assert!(
        bar.contains("Draft: the public does not see it") && bar.contains("content/pages/about/text.en.md"),
        "{bar}"
    );
    let public = preview.ask("GET", "/en/about/", &format!("Cookie: {}=public\r\n", preview.cookie("as")));
    assert_eq!(public.status, 404, "seen as the public sees it, a draft is not there");
    assert!(!preview.site.join("public").exists(), "the preview writes nothing");
}

#[test]
fn an_earlier_day_is_made_when_it_is_asked_for_and_goes_with_its_line() {
    let preview = Preview::begin("earlier");
    let git = |arguments: &[&str]| {
        let me = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
        let done = Command::new("git").arg("-C").arg(&preview.site).args(me).args(arguments).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    };
    git(&["init", "--quiet"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "-m", "first"]);
    let config = std::fs::read_to_string(preview.site.join("site.yaml")).unwrap();
    preview.write("site.yaml", &format!("{config}snapshots: [{{date: 2020-05-06, revision: HEAD}}]\n"));
    let page = preview.until("/as-of/2020-05-06/en/about/", |page| page.status == 200);
    assert!(page.body.contains("as it was on") && page.body.contains("About this site"), "{}", page.body);
    preview.write("content/pages/about/text.en.md", "---\ntitle: Quite another title\nsummary: x\n---\n");
    let page = preview.until("/en/about/", |page| page.body.contains("Quite another title"));
    assert!(page.body.contains("href=\"../../as-of/2020-05-06/en/about/\""), "{}", page.body);
    let page = preview.get("/as-of/2020-05-06/en/about/");
    assert!(page.body.contains("About this site") && !page.body.contains("Quite another title"), "{}", page.body);
    preview.write("site.yaml", &config);
    preview.until("/as-of/2020-05-06/en/about/", |page| page.status == 404);
}

impl Preview {
    fn cookie(&self, name: &str) -> String {
        format!("bayan-{name}-{}", self.address.rsplit(':').next().unwrap())
    }
}

#[test]
fn another_day_is_asked_for_by_the_bar_and_kept_in_a_cookie() {
    let preview = Preview::begin("days");
    preview.write("content/news/later/facts.yaml", "date: 2026-01-01\npublish_at: 2090-01-01T10:00\n");
    preview.write("content/news/later/text.en.md", "---\ntitle: Later\nsummary: x\n---\n");
    preview.until("/en/news/later/", |page| page.status == 200);
    let bar = |headers: &str| preview.ask("GET", "/__bayan/bar?page=/en/news/later/", headers).body;
    assert!(bar("").contains("Hidden from the public until"), "{}", bar(""));
    let asked = preview.get("/__bayan/look?page=%2Fen%2Fnews%2Flater%2F&day=2091-05-06");
    let cookie = format!("{}=2091-05-06", preview.cookie("day"));
    assert_eq!(asked.status, 303);
    assert!(asked.head.contains("location: /en/news/later/") && asked.head.contains(&cookie), "{}", asked.head);
    let later = bar(&format!("Cookie: {cookie}\r\n"));
    assert!(!later.contains("Hidden from") && later.contains("value=\"2091-05-06\""), "{later}");
    let away = preview.get("/__bayan/look?page=//evil.example/%0d%0aset-cookie:x");
    assert!(away.head.contains("location: /evil.example/%0d%0aset-cookie%3ax"), "{}", away.head);
}

#[test]
fn what_is_broken_is_told_over_the_last_good_page() {
    let preview = Preview::begin("broken");
    preview.write("content/pages/about/text.en.md", "---\ntitle: Good title\nsummary: x\n---\n\nGood words.\n");
    preview.until("/en/about/", |page| page.body.contains("Good words"));

    preview.write("content/pages/about/text.en.md", "---\ntitle: [Bad\nsummary: x\n---\n\nBad words.\n");
    let bar = preview.until_told("text.en.md:");
    assert!(bar.contains("data-errors=\"true\"") && bar.contains("You see what it said before"), "{bar}");
    assert!(preview.get("/en/about/").body.contains("Good words"), "the last good page stays");

    preview.write("site.yaml", "title: {en: [\n");
    preview.until_told("site.yaml:");
    std::fs::remove_file(preview.site.join("site.yaml")).unwrap();
    preview.until_told("<code>site.yaml</code>");
    assert!(preview.get("/en/about/").body.contains("Good words"));

    std::fs::rename(preview.site.join("content"), preview.site.join("elsewhere")).unwrap();
    preview.until("/en/about/", |page| page.status == 404);
    std::fs::rename(preview.site.join("elsewhere"), preview.site.join("content")).unwrap();
    preview.write("content/pages/about/text.en.md", "---\ntitle: Good again\nsummary: x\n---\n");
    preview.until("/en/about/", |page| page.body.contains("Good again"));
}

#[test]
fn a_folder_that_goes_away_and_comes_back_is_followed_again() {
    let preview = Preview::begin("away");
    let aside = preview.site.with_file_name("away-aside");
    let _ = std::fs::remove_dir_all(&aside);
    preview.get("/en/about/");
    std::fs::rename(&preview.site, &aside).unwrap();
    preview.until_told("data-errors=\"true\"");
    assert_eq!(preview.get("/en/about/").status, 200, "what was read goes on being shown");
    std::fs::rename(&aside, &preview.site).unwrap();
    preview.until("/__bayan/bar?page=/en/about/", |bar| !bar.body.contains("data-errors=\"true\""));
    preview.write("content/pages/about/text.en.md", "---\ntitle: Back again\nsummary: x\n---\n");
    preview.until("/en/about/", |page| page.body.contains("Back again"));
}

#[test]
fn thousands_of_writes_at_once_are_few_reloads_and_what_editors_leave_behind_is_none() {
    let preview = Preview::begin("many");
    let mut news = News::of(&preview);
    let first = news.next().expect("how things stand");
    for number in 0..400 {
        let path = format!("content/news/n{number}");
        preview.write(&format!("{path}/facts.yaml"), "date: 2026-01-01\n");
        preview.write(&format!("{path}/text.en.md"), "---\ntitle: N\nsummary: x\n---\n");
    }
    preview.until("/en/news/n399/", |page| page.status == 200);
    let after = news.last_within(Duration::from_secs(3)).expect("news of the new pages");
    // How many depends on how long the machine takes to write them; one for each file it never is.
    assert!(after.0 - first.0 <= 40, "{first:?} {after:?}");

    for name in [".facts.yaml.swp", "facts.yaml~", "4913.tmp", "#facts.yaml#", ".goutputstream-X"] {
        preview.write(&format!("content/news/n1/{name}"), "x");
        std::fs::remove_file(preview.site.join(format!("content/news/n1/{name}"))).unwrap();
    }
    assert_eq!(news.last_within(Duration::from_secs(2)), None, "what editors leave behind is no news");
}

/// News as a page hears it.
struct News {
    lines: std::sync::mpsc::Receiver<(usize, usize)>,
}

impl News {
    fn of(preview: &Preview) -> News {
        let mut stream = TcpStream::connect(&preview.address).unwrap();
        write!(stream, "GET /__bayan/events HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        let (send, lines) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            for line in BufReader::new(stream).lines().map_while(Result::ok) {
                let Some(data) = line.strip_prefix("data: ") else { continue };
                let news: serde_json::Value = serde_json::from_str(data).unwrap();
                let number = |name: &str| usize::try_from(news[name].as_u64().unwrap()).unwrap();
                if send.send((number("pages"), number("faults"))).is_err() {
                    return;
                }
            }
        });
        News { lines }
    }

    fn next(&mut self) -> Option<(usize, usize)> {
        self.lines.recv_timeout(Duration::from_secs(20)).ok()
    }

    /// The last news before nothing came for so long.
    fn last_within(&mut self, quiet: Duration) -> Option<(usize, usize)> {
        let mut last = None;
        while let Ok(news) = self.lines.recv_timeout(quiet) {
            last = Some(news);
        }
        last
    }
}

#[test]
fn nothing_but_what_is_published_can_be_read() {
    let preview = Preview::begin("paths");
    std::fs::write(preview.site.join("secret.txt"), "secret").unwrap();
    let tried = [
        "/../../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc%2fpasswd",
        "/en/..%5c..%5csite.yaml",
        "/site.yaml",
        "/secret.txt",
        "/content/pages/about/text.en.md",
        "//etc/passwd",
        "/en/about/%00",
        "/%ff%fe",
        "/__bayan/../site.yaml",
        "/__bayan/nothing",
    ];
    for path in tried {
        let answer = preview.get(path);
        assert_eq!(answer.status, 404, "{path}: {}", answer.head);
        assert!(!answer.body.contains("secret") && !answer.body.contains("root:"), "{path}");
    }
    let page = preview.get("/no/such/page/");
    assert!(page.body.contains("<html") && page.body.contains("/__bayan/bar.js"), "the site's own page for it");
    for header in ["x-content-type-options: nosniff", "x-frame-options: sameorigin", "cross-origin-resource-policy"] {
        assert!(page.head.contains(header), "{}", page.head);
    }
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_site_is_never_followed_even_if_it_was_a_file_before() {
    let preview = Preview::begin("links");
    let outside = preview.site.with_file_name("links-outside.pdf");
    std::fs::write(&outside, "secret").unwrap();
    let record = "content/documents/paper";
    preview.write(&format!("{record}/paper.pdf"), "%PDF public");
    preview.write(
        &format!("{record}/facts.yaml"),
        "document_kind: report\nlanguages: [en]\nfile: paper.pdf\nlicence: CC-BY-4.0\n",
    );
    preview.write(&format!("{record}/text.en.md"), "---\ntitle: Paper\nsummary: x\n---\n");
    preview.until("/documents/paper/paper.pdf", |file| file.body.contains("public"));
    let file = preview.site.join(record).join("paper.pdf");
    std::fs::remove_file(&file).unwrap();
    std::os::unix::fs::symlink(&outside, &file).unwrap();
    for _ in 0..50 {
        assert!(!preview.get("/documents/paper/paper.pdf").body.contains("secret"));
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn who_may_ask_is_told_by_host_origin_and_where_a_request_comes_from() {
    let preview = Preview::begin("hosts");
    let status = |headers: &str| preview.ask("GET", "/en/", headers).status;
    assert_eq!(status(&format!("Host: {}\r\n", preview.address)), 200);
    assert_eq!(status("Host: evil.example\r\n"), 403);
    assert_eq!(status("Host: localhost\r\nHost: evil.example\r\n"), 400);
    assert_eq!(preview.send("GET /en/ HTTP/1.1\r\nConnection: close\r\n\r\n").status, 400);
    let foreign = "GET http://evil.example/en/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    assert_eq!(preview.send(foreign).status, 400);
    assert_eq!(status("Origin: http://localhost\r\n"), 200);
    assert_eq!(status("Origin: http://evil.example\r\n"), 403);
    assert_eq!(status("Origin: null\r\n"), 403);
    assert_eq!(status("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image\r\n"), 403);
    let post = preview.ask("POST", "/en/", "Content-Length: 0\r\n");
    assert!(post.status == 405 && post.head.contains("allow: get, head"), "{}", post.head);
}

#[test]
fn a_head_without_end_and_a_silent_connection_are_closed() {
    let preview = Preview::begin("limits");
    let many = (0..200).map(|number| format!("X-{number}: y\r\n")).collect::<String>();
    assert_eq!(preview.ask("GET", "/en/", &many).status, 431);
    let long = format!("X: {}\r\n", "y".repeat(100_000));
    assert_eq!(preview.ask("GET", "/en/", &long).status, 431);
    assert!([414, 431].contains(&preview.get(&format!("/{}", "a".repeat(100_000))).status));
    assert_eq!(preview.send("nonsense\r\n\r\n").status, 400);

    // Three that say nothing, half of something, and nothing more after an answer: each is closed within the limit.
    let beginnings =
        ["", "GET /en/ HTTP/1.1\r\nHost: local", "GET /__bayan/bar.css HTTP/1.1\r\nHost: localhost\r\n\r\n"];
    let closing = beginnings.map(|beginning| {
        let mut stream = TcpStream::connect(&preview.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(40))).unwrap();
        stream.write_all(beginning.as_bytes()).unwrap();
        std::thread::spawn(move || stream.read_to_end(&mut Vec::new()).is_ok())
    });
    for (closed, beginning) in closing.into_iter().zip(beginnings) {
        assert!(closed.join().unwrap(), "{beginning:?} is still open");
    }
    assert_eq!(preview.get("/en/").status, 200, "and others are answered all the while");
}

#[test]
fn a_part_of_a_file_can_be_asked_for_and_a_known_file_is_not_sent_again() {
    let preview = Preview::begin("ranges");
    let whole = preview.get("/__bayan/bar.css");
    let tag = whole.head.lines().find_map(|line| line.strip_prefix("etag: ")).unwrap().to_owned();
    assert!(whole.head.contains("accept-ranges: bytes") && whole.head.contains("text/css"), "{}", whole.head);
    let ask = |headers: &str| preview.ask("GET", "/__bayan/bar.css", headers);
    let part = ask("Range: bytes=3-9\r\n");
    assert_eq!((part.status, part.body.as_str()), (206, &whole.body[3..10]));
    assert!(part.head.contains(&format!("content-range: bytes 3-9/{}", whole.body.len())), "{}", part.head);
    let none = ask("Range: bytes=9999999-\r\n");
    assert!(none.status == 416 && none.head.contains("content-range: bytes */"), "{}", none.head);
    assert_eq!(ask(&format!("Range: bytes=0-0\r\nIf-Range: {tag}\r\n")).status, 206);
    assert_eq!(ask("Range: bytes=0-0\r\nIf-Range: \"other\"\r\n").status, 200);
    assert_eq!(ask(&format!("If-None-Match: {tag}\r\n")).status, 304);
    let head = preview.ask("HEAD", "/en/", "");
    assert!(head.status == 200 && head.body.is_empty() && head.head.contains("content-length: "), "{}", head.head);
}

#[test]
fn a_taken_port_is_told_with_what_to_do() {
    let preview = Preview::begin("ports");
    let port = preview.address.rsplit(':').next().unwrap();
    let root = preview.site.to_str().unwrap();
    let again = Command::new(BAYAN).args(["--lang", "en", "--root", root, "serve", "--port", port]).output().unwrap();
    let said = String::from_utf8_lossy(&again.stderr).into_owned();
    assert_eq!(again.status.code(), Some(2));
    assert!(said.contains(&format!("Port {port} is taken")) && said.contains("--port"), "{said}");
}

#[test]
fn a_build_has_nothing_of_the_bar() {
    let preview = Preview::begin("build");
    assert!(preview.get("/en/").body.contains("/__bayan/bar.js"));
    let built = Command::new(BAYAN)
        .args(["--root", preview.site.to_str().unwrap(), "build", "--audience", "team"])
        .output()
        .unwrap();
    assert!(built.status.success());
    let mut folders = vec![preview.site.join("public")];
    let mut pages = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
                continue;
            }
            pages += 1;
            let bytes = std::fs::read(entry.path()).unwrap();
            for trace in ["__bayan", "bayan-preview", "data-tag="] {
                let is_there = bytes.windows(trace.len()).any(|window| window == trace.as_bytes());
                assert!(!is_there, "{}: {trace}", entry.path().display());
            }
        }
    }
    assert!(pages > 10);
}
