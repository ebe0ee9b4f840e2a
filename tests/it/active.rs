//! Pages run nothing and ask nobody else: no script, style or handler in a page, no file from another host.

use super::outputs::{first_site, published};

/// The values of an attribute in the tags of these names.
fn values<'p>(page: &'p str, tags: &[&str], attribute: &str) -> Vec<&'p str> {
    let is_asked = |tag: &&str| {
        tags.iter().any(|name| tag.strip_prefix(name).is_some_and(|rest| rest.starts_with([' ', '\n', '>'])))
    };
    let all = page.split('<').skip(1).filter(is_asked);
    let start = format!(" {attribute}=\"");
    all.filter_map(|tag| tag.split('>').next()?.split_once(&start)?.1.split('"').next()).collect()
}

/// The parts of a page that are markup.
fn tags(page: &str) -> impl Iterator<Item = &str> {
    page.split('<').skip(1).filter_map(|rest| rest.split('>').next())
}

#[test]
fn a_page_runs_nothing_that_stands_in_it_and_loads_only_files_of_the_site() {
    let published = published(&first_site());
    let mut pages = 0;
    for (path, bytes) in published.iter().filter(|(path, _)| path.ends_with(".html") && !path.starts_with("files/")) {
        let page = String::from_utf8_lossy(bytes);
        pages += 1;
        let policy =
            page.find("http-equiv=\"Content-Security-Policy\"").unwrap_or_else(|| panic!("{path} has no policy"));
        for loaded in ["<link rel=\"stylesheet\"", "<link rel=\"icon\"", "<script", "<img"] {
            assert!(page.find(loaded).is_none_or(|at| at > policy), "{path}: {loaded} comes before the policy");
        }
        for tag in tags(&page) {
            let has = |attribute: &str| tag.contains(attribute);
            assert!(!has(" style=\"") && !has(" srcdoc="), "{path}: <{tag}>");
            assert!(
                !tag.split_whitespace().skip(1).any(|word| word.starts_with("on") && word.contains("=\"")),
                "{path}: <{tag}>"
            );
            assert!(
                !tag.starts_with("style") && !tag.starts_with("iframe") && !tag.starts_with("object"),
                "{path}: <{tag}>"
            );
            assert!(
                !tag.starts_with("script") || has(" src=\"") || has("application/ld+json") || has("application/json"),
                "{path}: <{tag}>"
            );
        }
        let loaded = values(&page, &["img", "script", "source", "video", "audio", "track", "use", "embed"], "src");
        let linked = page.split("<link ").skip(1).filter(|link| {
            ["stylesheet", "icon", "preload", "manifest"]
                .iter()
                .any(|rel| link.split('>').next().unwrap_or("").contains(&format!("rel=\"{rel}\"")))
        });
        let linked = linked.filter_map(|link| link.split_once("href=\"")?.1.split('"').next());
        for address in loaded.into_iter().chain(linked) {
            assert!(!address.contains("//") && !address.starts_with("data:"), "{path} loads {address}");
        }
    }
    assert!(pages > 100, "{pages} pages were read");
    for (path, bytes) in published.iter().filter(|(path, _)| path.ends_with(".css")) {
        let sheet = String::from_utf8_lossy(bytes);
        assert!(!sheet.contains("@import") && !sheet.contains("http"), "{path}");
    }
    for path in ["_headers", ".htaccess"] {
        let text = String::from_utf8_lossy(&published[path]);
        assert!(text.contains("frame-ancestors 'none'") && text.contains("nosniff"), "{path}: {text}");
    }
}
