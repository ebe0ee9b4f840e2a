//! What a host should say with every file, in the files that hosts read: `_headers` (Netlify, Cloudflare Pages) and
//! `.htaccess` (Apache). For other hosts `bayan headers` prints the same.

use std::fmt::Write as _;
use std::sync::Arc;

use super::offline::WORKER;
use super::{Output, Publication};
use crate::base::{Artifact, to_http};
use crate::theme::POLICY;
use crate::theme::views::address;

/// The output.
pub const OUTPUT: Output = Output { name: "headers", plan };

/// A host, or a program that hosts run.
pub struct Host {
    /// What it is called.
    pub name: &'static str,
    /// Its way of writing the headers.
    pub write: fn() -> String,
}

/// Every host that is known.
pub const HOSTS: &[Host] = &[
    Host { name: "netlify", write: || underscore() + &underscore_of_worker("/") },
    Host { name: "cloudflare", write: || underscore() + &underscore_of_worker("/") },
    Host { name: "apache", write: || apache() + &apache_of_worker() },
    Host { name: "nginx", write: nginx },
    Host { name: "caddy", write: caddy },
];

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let days = days(publication);
    let path = path_of(&publication.base_url).to_owned();
    let in_underscore = days
        .iter()
        .fold(underscore(), |text, (folder, moment)| text + &format!("{path}{folder}*\n  {MEMENTO}: {moment}\n"));
    let in_apache = days.iter().fold(apache(), |text, (folder, moment)| {
        text + &format!(
            "<If \"%{{REQUEST_URI}} =~ m#^{path}{folder}#\">\n  <IfModule mod_headers.c>\n    Header set {MEMENTO} \"{moment}\"\n  </IfModule>\n</If>\n"
        )
    });
    let (types_of_underscore, types_of_apache) = match days.is_empty() {
        true => (String::new(), String::new()),
        false => (format!("{path}*.link\n  Content-Type: {TIMEMAP}\n"), format!("AddType {TIMEMAP} .link\n")),
    };
    let (in_underscore, in_apache) = (in_underscore + &types_of_underscore, in_apache + &types_of_apache);
    let (in_underscore, in_apache) = match publication.edition.config().offline {
        Some(_) => (in_underscore + &underscore_of_worker(&path), in_apache + &apache_of_worker()),
        None => (in_underscore, in_apache),
    };
    vec![
        Artifact::new("_headers", move || Ok(in_underscore.clone().into_bytes())),
        Artifact::new(".htaccess", move || Ok(in_apache.clone().into_bytes())),
    ]
}

/// What tells that a page is one of an earlier day, and of which moment (RFC 7089, 2.1.1).
const MEMENTO: &str = "Memento-Datetime";

/// The media type of a list of earlier states.
const TIMEMAP: &str = "application/link-format";

/// The folder of each earlier day, and the moment at which it is seen.
fn days(publication: &Publication) -> Vec<(String, String)> {
    let zone = publication.edition.config().zone();
    let days = publication.edition.earlier().iter();
    days.filter_map(|of| Some((address::as_of(of.day(), ""), to_http(of.clock(), zone)?))).collect()
}

/// The path of an address on the web, with a slash at its end: `/region/`.
fn path_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').map_or("/", |at| &rest[at..])
}

/// The headers and their values. What a page says itself cannot keep it out of another's frame: a header can.
fn headers() -> [(&'static str, String); 4] {
    [
        ("Content-Security-Policy", format!("{POLICY}; frame-ancestors 'none'")),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "strict-origin-when-cross-origin".to_owned()),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()".to_owned()),
    ]
}

/// What a host says with the script by which browsers keep pages: that it is asked for anew, so that a change of it, and its
/// end, reach readers at their next visit.
const ASKED_ANEW: (&str, &str) = ("Cache-Control", "no-cache");

fn underscore_of_worker(path: &str) -> String {
    let (name, value) = ASKED_ANEW;
    format!("{path}{WORKER}\n  {name}: {value}\n")
}

fn apache_of_worker() -> String {
    let (name, value) = ASKED_ANEW;
    format!(
        "<Files \"{WORKER}\">\n  <IfModule mod_headers.c>\n    Header set {name} \"{value}\"\n  </IfModule>\n</Files>\n"
    )
}

fn each(mut text: String, line: impl Fn(&str, &str) -> String, end: &str) -> String {
    for (name, value) in headers() {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{}", line(name, &value));
    }
    text + end
}

fn underscore() -> String {
    each("/*\n".to_owned(), |name, value| format!("  {name}: {value}"), "")
}

fn apache() -> String {
    each(
        "<IfModule mod_headers.c>\n".to_owned(),
        |name, value| format!("  Header always set {name} \"{value}\""),
        "</IfModule>\n",
    )
}

/// A location of nginx that says something of its own says nothing of what stands around it, so it says all.
fn nginx() -> String {
    let (name, value) = ASKED_ANEW;
    let line = |name: &str, value: &str| format!("add_header {name} \"{value}\" always;");
    let all = each(String::new(), line, "");
    let location = format!("location ~ /{}$ {{\n  {}\n", WORKER.replace('.', "\\."), line(name, value));
    all + &each(location, |name, value| format!("  {}", line(name, value)), "}\n")
}

fn caddy() -> String {
    let (name, value) = ASKED_ANEW;
    let all = each("header {\n".to_owned(), |name, value| format!("  {name} \"{value}\""), "}\n");
    all + &format!("header */{WORKER} {name} \"{value}\"\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_host_is_told_the_same() {
        for host in HOSTS {
            let text = (host.write)();
            for (name, value) in headers() {
                assert!(text.contains(name) && text.contains(&value), "{}: {text}", host.name);
            }
            let is_of_worker = |line: &str| line.contains("sw.js") || line.contains("/sw\\.js$");
            assert!(text.lines().any(is_of_worker) && text.contains(ASKED_ANEW.1), "{}: {text}", host.name);
        }
        assert!(!POLICY.contains("unsafe") && !POLICY.contains('"'));
    }
}
