//! What it costs to keep both directions in order: `cargo bench --bench bidi`.
//!
//! A thousand texts of each sort. `parsing_alone` is pulldown-cmark's own HTML, which keeps nothing in order; the
//! others are our writer, without and with parts in another language, and with signs set by each language's habits.
//! Nothing here asserts a time.

use std::sync::Arc;

use bayan::base::{Lang, SitePath, SourceTree};
use bayan::locale::{Direction, Locales};
use bayan::read::markdown::{self, Body};
use bayan::theme::markdown::{How, Resolved, WrittenFigure, html};

fn main() {
    divan::main();
}

const TEXTS: usize = 1000;

const PLAIN: &str = "## نشر وثائق الجهة\n\nالقانون 31-13 المتعلق بالحق في الحصول على المعلومات، برنامج 2022-2027، بنسبة 78,3 % من **الوثائق** \
     المنشورة، انظر [مجلس الجهة](id:council).\n\n- الجهة 12.500 درهم\n- OGP 2022-2027\n\n| السنة | النسبة |\n|---|---|\n| 2024 | 37,5% |\n";

const WITH_PARTS: &str = "## نشر وثائق الجهة\n\nالقانون 31-13 المتعلق بالحق في الحصول على [les informations]{lang=fr}، برنامج 2022-2027، بنسبة \
     78,3 % من **الوثائق** المنشورة، انظر [مجلس الجهة](id:council).\n\n::: {lang=fr}\n- La région 12.500 dirhams !\n- OGP 2022-2027\n:::\n\n\
     | السنة | النسبة |\n|---|---|\n| 2024 | [37,5%]{dir=ltr} |\n";

fn bodies(text: &str) -> Vec<Arc<Body>> {
    let read = |number: usize| {
        let file = SitePath::new(format!("content/news/n{number}/text.ar.md"));
        markdown::read(&file, &Arc::from(text)).value.body
    };
    (0..TEXTS).map(read).collect()
}

fn languages() -> Locales {
    let mut tree = SourceTree::default();
    for (path, text) in [
        ("i18n/ar/locale.yaml", include_str!("../i18n/ar/locale.yaml")),
        ("i18n/fr/locale.yaml", include_str!("../i18n/fr/locale.yaml")),
    ] {
        tree.insert_text(path, text);
    }
    Locales::read(&[&tree]).value
}

fn write(bencher: divan::Bencher, text: &str, direction: Direction, is_dressed: bool) {
    let (bodies, locales) = (bodies(text), languages());
    let lang = Lang::new("ar").unwrap_or(Lang::UNDETERMINED);
    let link = |address: &str| Resolved::To { href: address.to_owned(), lang: None };
    let figure =
        |_: Lang, name: &str| WrittenFigure { text: name.to_owned(), href: None, has_value: true, notes: Vec::new() };
    let how = How {
        lang,
        direction,
        locales: &locales,
        is_dressed,
        heading_shift: 0,
        link: &link,
        figure: &figure,
        terms: &|_, _| Vec::new(),
        picture: &|_| None,
    };
    bencher.bench_local(|| bodies.iter().map(|body| html(body, &[], &how).len()).sum::<usize>());
}

#[divan::bench]
fn reading(bencher: divan::Bencher) {
    bencher.bench_local(|| bodies(PLAIN).len());
}

#[divan::bench]
fn parsing_alone(bencher: divan::Bencher) {
    let bodies = bodies(PLAIN);
    bencher.bench_local(|| {
        let events = |body: &Arc<Body>| pulldown_cmark::Parser::new_ext(body.markdown(), markdown::options()).count();
        bodies.iter().map(events).sum::<usize>()
    });
}

#[divan::bench]
fn writing_from_left_to_right(bencher: divan::Bencher) {
    let latin = "## Publish the documents\n\nLaw 31-13 on access to information, plan 2022-2027, 78.3% of **documents** published, see \
                 [the council](id:council).\n\n- Region 12,500 dirhams\n- OGP 2022-2027\n\n| Year | Share |\n|---|---|\n| 2024 | 37.5% |\n";
    write(bencher, latin, Direction::Ltr, false);
}

#[divan::bench]
fn writing_from_right_to_left(bencher: divan::Bencher) {
    write(bencher, PLAIN, Direction::Rtl, false);
}

#[divan::bench]
fn writing_with_parts(bencher: divan::Bencher) {
    write(bencher, WITH_PARTS, Direction::Rtl, false);
}

#[divan::bench]
fn writing_with_parts_and_typography(bencher: divan::Bencher) {
    write(bencher, WITH_PARTS, Direction::Rtl, true);
}
