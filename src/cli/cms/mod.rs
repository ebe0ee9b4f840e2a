//! `bayan schema --cms`: what an editor that works in the browser (Sveltia CMS) has to know of the site, and the page that opens it.

use serde_json::{Value, json};

use super::desk::Desk;
use super::schema::pretty;
use super::{Call, Ended, Outcome};
use crate::base::{Arg, Lang, Message};
use crate::disk;
use crate::locale::Form;
use crate::model::{Cms, Kind, cms_config};

/// The page that opens the editor; its program stands beside it.
const PAGE: &str = include_str!("index.html");

/// Prints the configuration, or writes it into a folder together with its page.
pub fn print(call: &Call, desk: &Desk) -> Outcome {
    let backend = match backend(call, desk) {
        Ok(backend) => backend,
        Err(trouble) => return call.refuse(&trouble),
    };
    let config = pretty(&config(call, desk, backend));
    let Some(folder) = call.path("out") else {
        print!("{config}");
        return Ok(Ended::Clean);
    };
    let page = PAGE.replace("{{lang}}", call.locale.lang().code()).replace("{{dir}}", call.locale.direction().as_str());
    for (name, words) in [("config.json", config.as_str()), ("index.html", page.as_str())] {
        let path = folder.join(name);
        disk::replace_file(&path, words).map_err(|error| vec![disk::failure(&path, &error)])?;
    }
    call.say(&Message::new("cli-cms-written").with("folder", folder.display().to_string()));
    Ok(Ended::Clean)
}

fn config(call: &Call, desk: &Desk, backend: Value) -> Value {
    let site = &desk.now.site;
    let locale = call.locale;
    let say = |ids: &[String]| ids.iter().find(|id| locale.has(id)).map(|id| locale.message(id, &[], Form::Plain));
    let say = |ids: &[String]| {
        let language = ids.first().and_then(|id| id.strip_prefix("language-")).and_then(Lang::new);
        language.map_or_else(|| say(ids), |lang| locale.language_name(lang).map(str::to_owned))
    };
    let order: Vec<Lang> = std::iter::once(locale.lang()).chain(site.config.languages.iter().copied()).collect();
    let lists = |kind: &Kind| {
        let own = kind.own.as_ref().and_then(|own| own.plural.first_of(order.iter().copied()));
        let name = own.map(|(_, name)| name.to_owned()).or_else(|| say(&[format!("{}.plural", kind.label())]));
        let name = name.unwrap_or_else(|| kind.id.to_string());
        ["cms-facts", "cms-texts"].map(|id| locale.message(id, &[("kind", Arg::Text(name.clone()))], Form::Plain))
    };
    cms_config(&Cms { kinds: &site.kinds, config: &site.config, say: &say, order: &order, lists: &lists, backend })
}

/// Where the repository is: as the command says, or as git knows.
fn backend(call: &Call, desk: &Desk) -> Result<Value, Message> {
    if let Some(repository) = call.text("repo") {
        let is_one = repository.split('/').filter(|part| !part.is_empty()).count() >= 2;
        return match is_one {
            true => Ok(json!({"name": "github", "repo": repository})),
            false => Err(Message::new("cli-bad-repo").with("repo", repository)),
        };
    }
    let known = disk::git_address(desk.root.path()).as_deref().and_then(hosted);
    known.ok_or_else(|| Message::new("cli-no-repo").with("option", "--repo OWNER/NAME"))
}

/// The host and the name of a repository at an address of git, where the editor knows the host.
fn hosted(address: &str) -> Option<Value> {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let rest = rest.split_once('@').map_or(rest, |(_, rest)| rest);
    let (host, name) = rest.split_once([':', '/'])?;
    let name = name.trim_matches('/').trim_end_matches(".git");
    let backend = match host {
        "github.com" => "github",
        "gitlab.com" => "gitlab",
        "codeberg.org" => {
            return Some(
                json!({"name": "gitea", "repo": name, "base_url": "https://codeberg.org", "api_root": "https://codeberg.org/api/v1"}),
            );
        }
        _ => return None,
    };
    name.contains('/').then(|| json!({"name": backend, "repo": name}))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repository_is_known_by_the_address_of_git() {
        let github = Some(json!({"name": "github", "repo": "region/site"}));
        for address in
            ["https://github.com/region/site.git", "git@github.com:region/site.git", "ssh://git@github.com/region/site"]
        {
            assert_eq!(hosted(address), github, "{address}");
        }
        assert_eq!(hosted("https://gitlab.com/a/b/c"), Some(json!({"name": "gitlab", "repo": "a/b/c"})));
        assert_eq!(hosted("/srv/git/site.git"), None);
        assert_eq!(hosted("https://git.example.org/a/b"), None);
    }
}
