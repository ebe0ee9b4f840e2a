//! Pages that stand around the site: nothing found, no network, the choice of a language, a former address.

use tera::{Context, Value};

use super::page::{self, PageFacts};
use super::shapes::{list, map, with};
use super::{Page, Shared, View, address, earlier, site};
use crate::model::Entry;

/// `404.html`: it is shown at any depth, so it says where the site begins.
pub fn not_found(shared: &Shared) -> Page {
    let view = &View::new(shared, "404.html".to_owned());
    let title = view.message("ui-not-found");
    let facts = PageFacts {
        sort: "not-found",
        kind: None,
        entry: None,
        title: view.own_words(&title),
        head: title,
        description: None,
        address_in: &address::home,
        above: Vec::new(),
    };
    let languages = view.edition.languages().iter().map(|lang| Value::from(site::home_of(view, *lang)));
    let mut context = page::context(view, facts);
    context.insert_value("base", path_of(shared.base_url()).into());
    context.insert_value("not_found", map([("languages", list(languages))]));
    Page { template: "not_found.html".to_owned(), context }
}

/// What a reader without network is shown in the place of a page that the browser did not keep.
pub fn offline(shared: &Shared) -> Page {
    let view = &View::new(shared, address::offline(shared.lang()));
    let title = view.message("ui-offline");
    let facts = PageFacts {
        sort: "offline",
        kind: None,
        entry: None,
        title: view.own_words(&title),
        head: title,
        description: Some(view.message("ui-offline.more")),
        address_in: &address::offline,
        above: Vec::new(),
    };
    Page { template: "offline.html".to_owned(), context: page::context(view, facts) }
}

/// `index.html` at the root: the choice between the languages.
pub fn root(shared: &Shared) -> Page {
    let view = &View::new(shared, String::new());
    let config = view.edition.config();
    let languages = view.edition.languages().iter().map(|lang| {
        let order = || std::iter::once(*lang).chain(view.edition.languages().iter().copied());
        let words = |words: &crate::model::Words| words.first_of(order()).map_or("", |(_, words)| words).to_owned();
        let more = [
            ("title", words(&config.title).into()),
            ("tagline", words(&config.tagline).into()),
            ("copy", page::copy(view, *lang, &address::home(*lang))),
            ("past", earlier::of_home(view, *lang)),
        ];
        Value::from(with(site::home_of(view, *lang), more))
    });
    let titles = view.edition.languages().iter().filter_map(|lang| Some((*lang, config.title.get(*lang)?)));
    let mut heads: Vec<String> = titles.map(|(lang, title)| view.heading(lang, title)).collect();
    heads.dedup();
    let (lang, title) = config.title.first_of(view.order()).unwrap_or((view.lang, ""));
    let facts = PageFacts {
        sort: "root",
        kind: None,
        entry: None,
        title: view.words(lang, title),
        head: heads.join(" · "),
        description: None,
        address_in: &address::home,
        above: Vec::new(),
    };
    let mut context = page::context(view, facts);
    context.insert_value("chooser", map([("languages", list(languages))]));
    Page { template: "root.html".to_owned(), context }
}

/// The page at a former address, which leads to the entry.
pub fn redirect(shared: &Shared, from: &str, entry: &Entry) -> Page {
    let view = &View::new(shared, from.to_owned());
    let to = shared.address(entry, view.lang);
    let (lang, title) = view.edition.title(entry, view.lang);
    let redirect =
        map([("absolute", view.absolute(&to).into()), ("url", to.into()), ("title", view.heading(lang, title).into())]);
    let mut context = Context::new();
    context.insert_value("lang", view.lang.code().into());
    context.insert_value("dir", view.locale.direction().as_str().into());
    context.insert_value("root", (&*view.root).into());
    context.insert_value("redirect", redirect);
    Page { template: "redirect.html".to_owned(), context }
}

/// The path of an address on the web: `/` or `/region/`.
fn path_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').map_or("/", |at| &rest[at..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_of_a_site_begins_after_its_host() {
        assert_eq!(path_of("https://bayan.example/"), "/");
        assert_eq!(path_of("https://bayan.example/region/"), "/region/");
    }
}
