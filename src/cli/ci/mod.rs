//! The files by which a git host checks, reviews and publishes a site, explained in the writer's language.

use crate::locale::{Form, Locale};

/// A git host, and the files it wants.
struct Host {
    name: &'static str,
    path: &'static str,
    template: &'static str,
}

const HOSTS: [Host; 2] = [
    Host { name: "github", path: ".github/workflows/bayan.yml", template: include_str!("github.yml") },
    Host { name: "gitlab", path: ".gitlab-ci.yml", template: include_str!("gitlab.yml") },
];

/// The hook of the framework that most hosts and editors know (pre-commit.com).
const HOOK: Host =
    Host { name: "pre-commit", path: ".pre-commit-config.yaml", template: include_str!("pre-commit.yml") };

/// The names of the hosts.
pub fn names() -> [&'static str; 2] {
    HOSTS.map(|host| host.name)
}

/// The files for a host, by their paths in the site.
pub fn files(host: &str, locale: &Locale, zone: &str) -> Vec<(String, String)> {
    let chosen = HOSTS.iter().filter(|known| known.name == host);
    chosen.chain([&HOOK]).map(|host| (host.path.to_owned(), written(host.template, locale, zone))).collect()
}

/// A template with its remarks in the language of `locale`.
fn written(template: &str, locale: &Locale, zone: &str) -> String {
    let line = |line: &str| {
        let remark = line.trim_start().strip_prefix("# {{").and_then(|rest| rest.strip_suffix("}}"));
        let indent = &line[..line.len() - line.trim_start().len()];
        match remark {
            Some(id) => format!("{indent}# {}\n", locale.message(id, &[], Form::Plain)),
            None => format!("{}\n", line.replace("{{lang}}", locale.lang().code()).replace("{{zone}}", zone)),
        }
    };
    template.lines().map(line).collect()
}
