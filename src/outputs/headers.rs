//! What a host should say with every file, in the files that hosts read: `_headers` (Netlify, Cloudflare Pages) and
//! `.htaccess` (Apache). For other hosts `bayan headers` prints the same.

use std::fmt::Write as _;
use std::sync::Arc;

use super::{Output, Publication};
use crate::base::Artifact;
use crate::theme::POLICY;

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
    Host { name: "netlify", write: underscore },
    Host { name: "cloudflare", write: underscore },
    Host { name: "apache", write: apache },
    Host { name: "nginx", write: nginx },
    Host { name: "caddy", write: caddy },
];

fn plan(_: &Arc<Publication>) -> Vec<Artifact> {
    vec![
        Artifact::new("_headers", || Ok(underscore().into_bytes())),
        Artifact::new(".htaccess", || Ok(apache().into_bytes())),
    ]
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

fn nginx() -> String {
    each(String::new(), |name, value| format!("add_header {name} \"{value}\" always;"), "")
}

fn caddy() -> String {
    each("header {\n".to_owned(), |name, value| format!("  {name} \"{value}\""), "}\n")
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
        }
        assert!(!POLICY.contains("unsafe") && !POLICY.contains('"'));
    }
}
