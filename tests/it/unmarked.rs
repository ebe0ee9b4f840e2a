//! Where there is no markup, words keep their order by isolates: the title of a page, its description, feeds. And
//! signs are set by the language of the words wherever they are shown, where the site asks for it.

use bayan::base::SourceTree;
use bayan::locale::{Direction, bidi};

use crate::outputs::published;

const SITE: &str =
    "title: {ar: موقع 31-13, fr: Site القانون 31-13}\nlanguages: [ar, fr]\nbase_url: https://bayan.example/\n";

fn tree(site: &str, files: &[(&str, &str)]) -> SourceTree {
    let mut tree = SourceTree::default();
    tree.insert_text("site.yaml", site);
    files.iter().for_each(|(path, text)| tree.insert_text(path, text));
    tree
}

/// What stands between two pieces of a page, with its escaped signs as they are read.
fn between<'p>(page: &'p str, before: &str, after: &str) -> &'p str {
    let from = page.find(before).unwrap_or_else(|| panic!("no {before} in {page}")) + before.len();
    let rest = &page[from..];
    &rest[..rest.find(after).unwrap_or(rest.len())]
}

#[test]
fn titles_descriptions_and_feeds_keep_codes_and_foreign_words_in_order() {
    let files = [
        ("content/news/law/facts.yaml", "date: 2026-01-05\npublished: 2026-01-05\n"),
        ("content/news/law/text.ar.md", "---\ntitle: القانون 31-13 نافذ\nsummary: منذ 2022-2027 بنسبة 50%\n---\nنص\n"),
        ("content/news/french/facts.yaml", "date: 2026-01-04\npublished: 2026-01-04\n"),
        (
            "content/news/french/text.fr.md",
            "---\ntitle: La loi القانون 31-13 !\nsummary: Dit القانون 31-13.\n---\nTexte\n",
        ),
    ];
    let published = published(&tree(SITE, &files));
    let page = |path: &str| String::from_utf8_lossy(&published[path]).into_owned();
    let title = |path: &str| between(&page(path), "<title>", "</title>").to_owned();
    let description = |path: &str| between(&page(path), "<meta name=\"description\" content=\"", "\"").to_owned();
    let seen = |text: &str, direction| bidi::display_order(text, direction);

    let law = title("ar/news/law/index.html");
    assert_eq!(law, "القانون \u{2066}31-13\u{2069} نافذ – موقع \u{2066}31-13\u{2069}");
    assert_eq!(seen(&law, Direction::Rtl).matches("31-13").count(), 2);
    let about = seen(&description("ar/news/law/index.html"), Direction::Rtl);
    assert!(about.contains("2022-2027") && about.contains("50%"), "{about}");

    // On an Arabic page, French words are one piece, and the Arabic ones among them are another.
    let french = title("ar/news/french/index.html");
    assert!(french.starts_with("\u{2066}La loi \u{2067}القانون \u{2066}31-13\u{2069}\u{2069}"), "{french:?}");
    assert!(seen(&french, Direction::Rtl).contains("La loi 31-13"), "{french:?}");
    assert!(description("ar/news/french/index.html").starts_with("\u{2066}Dit \u{2067}القانون"));
    let french = title("fr/news/french/index.html");
    assert!(
        french.contains("La loi \u{2067}القانون \u{2066}31-13\u{2069}\u{2069}") && french.contains("Site \u{2067}"),
        "{french:?}"
    );

    let feed = page("ar/feed.xml");
    assert!(feed.contains("<title>القانون \u{2066}31-13\u{2069} نافذ</title>"), "{feed}");
    assert!(
        feed.contains("<title xml:lang=\"fr\">\u{2066}La loi \u{2067}القانون \u{2066}31-13\u{2069}\u{2069}"),
        "{feed}"
    );
    assert!(feed.contains("<title>موقع \u{2066}31-13\u{2069}</title>"), "{feed}");
    // What machines read carries no invisible sign.
    for (path, bytes) in published.iter().filter(|(path, _)| path.ends_with(".txt") || path.ends_with("sitemap.xml")) {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']), "{path}");
    }
}

#[test]
fn signs_are_set_in_titles_words_and_texts_where_the_site_asks_for_it() {
    let files = [
        ("content/news/eau/facts.yaml", "date: 2026-01-05\npublished: 2026-01-05\n"),
        (
            "content/news/eau/text.fr.md",
            "---\ntitle: \"L'eau: quand?\"\nsummary: \"L'eau; enfin!\"\n---\nL'eau: [\"oui\"](https://a.example/?b;c), `d'e?`.\n",
        ),
        (
            "content/glossary/eau/facts.yaml",
            "name: {fr: \"L'eau\", ar: الماء}\ndefinition: {fr: \"L'eau: https://a.example/?b;c!\", ar: \"قال \\\"نعم\\\".\"}\n",
        ),
    ];
    let with = published(&tree(&format!("{SITE}typography: true\n"), &files));
    let without = published(&tree(SITE, &files));
    let page = |path: &str| String::from_utf8_lossy(&with[path]).into_owned();
    let news = page("fr/news/eau/index.html");
    assert!(between(&news, "<title>", "</title>").starts_with("L’eau\u{A0}: quand\u{202F}?"), "{news}");
    assert!(news.contains("<h1") && !news.contains("L&#39;eau") && !news.contains("L'eau"), "{news}");
    assert!(
        news.contains("<p>L’eau\u{A0}: <a href=\"https://a.example/?b;c\" rel=\"external\">«\u{A0}oui\u{A0}»</a>"),
        "{news}"
    );
    assert!(news.contains("<code dir=\"ltr\">d&#39;e?</code>"), "{news}");
    let term = page("fr/glossary/eau/index.html");
    assert!(term.contains("L’eau\u{A0}: <a href=\"https://a.example/?b;c\""), "{term}");
    assert!(page("ar/glossary/eau/index.html").contains("قال «نعم»."));
    assert!(page("fr/feed.xml").contains("<title>L’eau\u{A0}: quand\u{202F}?</title>"));
    assert!(String::from_utf8_lossy(&without["fr/feed.xml"]).contains("eau: quand?</title>"), "only where asked");
}
