//! What is written, and in which order it is seen.

mod display;
mod figures;
mod order;
mod parts;
mod structure;

use std::sync::{Arc, OnceLock};

use super::*;
use crate::base::SitePath;
use crate::locale::bidi;
use crate::read::markdown;

/// The HTML of a text in a language that runs so.
pub fn written(text: &str, direction: Direction) -> String {
    written_at("content/pages/about/text.ar.md", text, direction)
}

/// The same for a text in this file.
pub fn written_at(file: &str, text: &str, direction: Direction) -> String {
    let document = markdown::read(&SitePath::new(file), &Arc::from(text)).value;
    let anchors: Vec<Arc<str>> =
        (1..=document.body.headings.len()).map(|number| Arc::from(format!("section-{number}"))).collect();
    let code = if direction == Direction::Rtl { "ar" } else { "en" };
    let lang = Lang::new(code).unwrap();
    html(
        &document.body,
        &anchors,
        &How {
            lang,
            direction,
            locales: languages(),
            is_dressed: false,
            heading_shift: 1,
            link: &leads,
            figure: &figure,
            terms: &|_, _| Vec::new(),
            picture: &|_| None,
        },
    )
}

/// The languages of these tests: their own habits, without any word.
pub fn languages() -> &'static Locales {
    static LOCALES: OnceLock<Locales> = OnceLock::new();
    LOCALES.get_or_init(|| {
        let mut tree = crate::base::SourceTree::default();
        tree.insert_text("i18n/ar/locale.yaml", include_str!("../../../../i18n/ar/locale.yaml"));
        tree.insert_text("i18n/fr/locale.yaml", include_str!("../../../../i18n/fr/locale.yaml"));
        tree.insert_text("i18n/en/locale.yaml", include_str!("../../../../i18n/en/locale.yaml"));
        Locales::read(&[&tree]).value
    })
}

/// The HTML of a text in a language whose signs and spaces are set.
pub fn dressed(text: &str, code: &str) -> String {
    let document = markdown::read(&SitePath::new("content/pages/about/text.md"), &Arc::from(text)).value;
    let lang = Lang::new(code).unwrap();
    let locales = languages();
    let direction = locales.direction_of(lang, "");
    html(
        &document.body,
        &[],
        &How {
            lang,
            direction,
            locales,
            is_dressed: true,
            heading_shift: 0,
            link: &leads,
            figure: &figure,
            terms: &|_, _| Vec::new(),
            picture: &|_| None,
        },
    )
}

/// How figures are written in these tests.
pub fn figure(lang: Lang, name: &str) -> WrittenFigure {
    let has_value = !name.ends_with("missing");
    let note = name.ends_with("provisional").then(|| ("provisional".to_owned(), None));
    WrittenFigure {
        text: if has_value { format!("2.525 {lang}") } else { "none".to_owned() },
        href: Some(format!("../population/#{name}")),
        has_value,
        notes: note.into_iter().collect(),
    }
}

/// Where the links of these tests lead.
pub fn leads(destination: &str) -> Resolved {
    match destination {
        "id:hidden" => Resolved::Text,
        "id:french" => Resolved::To { href: "../../fr/pages/french/".to_owned(), lang: Lang::new("fr") },
        figure if figure.starts_with("figure:") => {
            Resolved::To { href: figure.replace("figure:", "../population/#"), lang: None }
        }
        other => Resolved::To { href: other.replace("id:", "../"), lang: None },
    }
}
