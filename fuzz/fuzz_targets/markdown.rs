//! Any bytes as a text: reading and writing end, and nothing that a browser would run comes out.
#![no_main]

use std::sync::Arc;

use bayan::base::{Lang, SitePath};
use bayan::locale::{Direction, Locales};
use bayan::read::markdown;
use bayan::theme::markdown::{How, Resolved, WrittenFigure, html};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text: Arc<str> = Arc::from(&*String::from_utf8_lossy(bytes));
    let read = markdown::read(&SitePath::new("content/pages/a/text.en.md"), &text);
    for finding in &read.found {
        assert!(text.get(finding.span.range()).is_some(), "{finding:?}");
    }
    let link = |to: &str| Resolved::To { href: to.to_owned(), lang: None };
    let figure = |_: Lang, name: &str| WrittenFigure {
        text: name.to_owned(),
        href: Some(name.to_owned()),
        has_value: true,
        notes: vec![(name.to_owned(), None)],
    };
    let (lang, locales) = (Lang::UNDETERMINED, Locales::default());
    for direction in [Direction::Ltr, Direction::Rtl] {
        let how = How {
            lang,
            direction,
            locales: &locales,
            is_dressed: false,
            heading_shift: 1,
            link: &link,
            figure: &figure,
            terms: &|_, _| Vec::new(),
            picture: &|_| None,
        };
        let page = html(&read.value.body, &[], &how);
        for tag in page.split('<').skip(1) {
            let tag = tag.split('>').next().unwrap_or_default().to_ascii_lowercase();
            let starts = |name: &str| tag.starts_with(name);
            assert!(!starts("script") && !starts("style") && !starts("iframe") && !starts("svg"), "<{tag}>");
            assert!(
                !tag.contains("=\"javascript:") && !tag.contains(" onerror=") && !tag.contains(" style="),
                "<{tag}>"
            );
        }
    }
});
